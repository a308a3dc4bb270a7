"""What goes into a bundle and what stays out: patterns over the paths that files have inside it."""

from fnmatch import fnmatchcase
from pathlib import PurePath

DISTRIBUTIONS = ("torch", "torchvision", "openvino", "numpy", "pillow", "PySide6", "torchmetrics")
"""Packages whose metadata is read at run time: `doctor` reports their versions."""

EXCLUDED_MODULES = (
    # Never imported by what the program does; each was tried with the module blocked.
    "tkinter",
    "IPython",
    "matplotlib",
    "pandas",
    "scipy",
    "pytest",
    "_pytest",
    "hypothesis",
    "mypy",
    "pip",
    "setuptools",
    "pkg_resources",
    "grpc",
    "tensorboard_data_server",
    "werkzeug",
    "markdown",
    "lxml",
    "cyclonedx",
    "openvino_telemetry",  # pupils' machines report nothing
    "openvino.tools",
    "torch.utils.benchmark",
    "torch.testing._internal",
    "networkx.tests",
    "sympy.testing",
    "pyqtgraph.examples",
    "pyqtgraph.opengl",
    "pyqtgraph.jupyter",
    "pyqtgraph.canvas",
    "pyqtgraph.flowchart",
    "PySide6.QtWebEngineCore",
    "PySide6.QtPdf",
    "PySide6.QtDesigner",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtTest",
)

LEFT_OUT = (
    # Tests, headers, and tools for those who compile against torch. `torch_shm_manager` is needed at run time.
    "torch/test/*",
    "torch/include/*",
    "torch/share/*",
    "torch/bin/test_*",
    "torch/bin/*Test",
    "torch/bin/protoc*",
    "torch/bin/*.p*t*",
    "torch/bin/upgrader_models/*",
    "torch/lib/*_test.so",
    "torch/lib/*.lib",
    "torch/lib/libbackend_with_compiler.so",
    "torch/lib/libaoti_custom_ops.so",
    "torch/_inductor/*.h",
    "torch/_inductor/codegen/*.h",
    "torch/testing/*",
    "*/tests/*",
    "*/testing/*.png",
    # OpenVINO reads what PyTorch hands over and its own files; no other format, and no neural processing unit.
    "openvino/include/*",
    "openvino/cmake/*",
    "openvino/libs/*_gguf_frontend*",
    "openvino/libs/*_jax_frontend*",
    "openvino/libs/*_onnx_frontend*",
    "openvino/libs/*_paddle_frontend*",
    "openvino/libs/*_tensorflow*frontend*",
    "openvino/libs/*_intel_npu_plugin*",
    "openvino/frontend/jax/*",
    "openvino/frontend/onnx/*",
    "openvino/frontend/paddle/*",
    "openvino/frontend/tensorflow/*",
    "openvino/frontend/jax*",
    # Qt's modules that no plugin of ours links. Its FFmpeg plugin does link Quick and Qml.
    "PySide6/Qt/qml/*",
    "PySide6/Qt/translations/qtwebengine*",
    "PySide6/Qt/translations/*designer*",
    "PySide6/Qt/translations/*linguist*",
    "PySide6/Qt/translations/*assistant*",
    "PySide6/Qt/translations/qt_help*",
    "PySide6/Qt/plugins/platforms/*vnc*",
    "PySide6/Qt/plugins/platforms/*eglfs*",
    "PySide6/Qt/plugins/platforms/*linuxfb*",
    "PySide6/Qt/plugins/platforms/*vkkhr*",
    "PySide6/Qt/plugins/egldeviceintegrations/*",
    "PySide6/Qt/plugins/qmltooling/*",
    "PySide6/Qt/plugins/platforminputcontexts/*virtualkeyboard*",
    "PySide6/Qt/plugins/imageformats/*pdf*",
    "PySide6/Qt/lib/*WebEngine*",
    "PySide6/Qt/lib/*VirtualKeyboard*",
    "PySide6/Qt/lib/*Pdf*",
    "PySide6/Qt/lib/*Designer*",
    "PySide6/Qt/lib/*EglFSDevice*",
    # The system's own: with ours a bundle would not find its graphics driver or its sound.
    "libstdc++.so*",
    "libgcc_s.so*",
    "libdrm*",
    "libpulse*",
    "resources/readme/*",
    "*/__pycache__/*",
    "*.pyi",
)

CUDA_ONLY = ("nvidia/*", "triton/*", "torch/lib/*cuda*", "torch/lib/*nccl*", "torch/lib/*cudnn*", "cuda/*")
"""Left out of the bundle for processors as well, should the build environment hold them."""


def is_wanted(name: str, *, gpu: bool) -> bool:
    """Whether the file that would be `name` in the bundle, "torch/lib/libtorch.so", goes into it."""
    path = PurePath(name).as_posix().replace("\\", "/").removeprefix("_internal/")
    patterns = LEFT_OUT if gpu else LEFT_OUT + CUDA_ONLY
    return not any(fnmatchcase(path, pattern) for pattern in patterns)
