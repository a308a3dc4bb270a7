"""What goes into a bundle and what stays out: patterns over the paths that files have inside it."""

from fnmatch import fnmatchcase

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
    "readline",  # for typing into an interpreter; and its library is under the GPL
    "cyclonedx",
    "openvino_telemetry",  # pupils' machines report nothing
    "torch.utils.benchmark",
    "torch.testing._internal.distributed",
    "torch.testing._internal.generated",
    "torch.testing._internal.opinfo",
    "torch.testing._internal.common_methods_invocations",
    "torch.testing._internal.common_modules",
    "torch.testing._internal.common_nn",
    "torch.testing._internal.common_utils",
    "chardet",
    "yaml",
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
    "PySide6.QtTest",
)

RUNTIME_HOOKS_LEFT_OUT = (
    # They run whenever the executable starts. This one imports Qt to tell it where its plugins are, which PySide6
    # knows by itself; a command line, or a child process without a window, would wait for it.
    "pyi_rth_pyside6",
    # For a module of pyqtgraph that the program does not use.
    "pyi_rth_pyqtgraph_multiprocess",
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
    "*/tests/*",
    "*.dist-info/licenses/*",  # they are in the folder of licences
    # OpenVINO reads what PyTorch hands over and its own files; its converter also imports the part for TensorFlow.
    "openvino/include/*",
    "openvino/cmake/*",
    "openvino/libs/*_gguf_frontend*",
    "openvino/libs/*_jax_frontend*",
    "openvino/libs/*_onnx_frontend*",
    "openvino/libs/*_paddle_frontend*",
    "openvino/libs/*_tensorflow_lite_frontend*",
    "openvino/libs/*_intel_npu_plugin*",
    "openvino/frontend/jax/*",
    "openvino/frontend/onnx/*",
    "openvino/frontend/paddle/*",
    "openvino/frontend/jax*",
    # Qt's modules that no plugin of ours links. Its FFmpeg plugin does link Quick and Qml.
    "PySide6/Qt/qml/*",
    "PySide6/Qt/translations/[!q]*",
    "PySide6/Qt/translations/qt[!b]*",  # the window loads those of qtbase
    "PySide6/Qt/plugins/platforms/*vnc*",
    "PySide6/Qt/plugins/platforms/*eglfs*",
    "PySide6/Qt/plugins/platforms/*linuxfb*",
    "PySide6/Qt/plugins/platforms/*vkkhr*",
    "PySide6/Qt/plugins/egldeviceintegrations/*",
    "PySide6/Qt/plugins/qmltooling/*",
    "PySide6/Qt/plugins/generic/*",
    "PySide6/Qt/plugins/platforms/*minimalegl*",
    "PySide6/Qt/plugins/platformthemes/*gtk3*",
    "PySide6/Qt/plugins/platforminputcontexts/*virtualkeyboard*",
    "PySide6/Qt/plugins/imageformats/*pdf*",
    "PySide6/Qt/lib/*WebEngine*",
    "PySide6/Qt/lib/*VirtualKeyboard*",
    "PySide6/Qt/lib/*Pdf*",
    "PySide6/Qt/lib/*Designer*",
    "PySide6/Qt/lib/*EglFSDevice*",
    # What the theme plugin for GTK would need.
    "libatk*",
    "libcairo*",
    "libpango*",
    "libgdk*",
    "libpixman*",
    "libthai*",
    "libdatrie*",
    "libfribidi*",
    # The system's own: with older ones of ours its graphics drivers would not load, nor its fonts be understood.
    "libstdc++.so*",
    "libgcc_s.so*",
    "libdrm*",
    "libfontconfig*",
    "libfreetype.so*",
    "resources/readme/*",
    "resources/translations/*.ts",  # what translators write; the program reads what is made of it
    "*/__pycache__/*",
    "*.pyi",
)

CUDA_ONLY = (
    "nvidia/*",
    "triton/*",
    "cuda/*",
    "libcud*",
    "libnv*",
    "torch/lib/*cuda*",
    "torch/lib/*cudnn*",
    "torch/lib/*nccl*",
    "torchvision.libs/libcud*",
    "torchvision.libs/libnv*",
)
"""Left out of the bundle for processors as well, should the build environment hold them."""


def is_wanted(entry: tuple[str, str, str], *, gpu: bool) -> bool:
    """Whether a file goes into the bundle. `entry` is PyInstaller's: the name that it would have there, such as
    "torch/lib/libtorch.so"; where it comes from, or what a link points to; its kind.
    """
    name, source, kind = entry
    patterns = LEFT_OUT if gpu else LEFT_OUT + CUDA_ONLY
    names = (name, source) if kind == "SYMLINK" else (name,)
    return not any(fnmatchcase(each.replace("\\", "/"), pattern) for each in names for pattern in patterns)
