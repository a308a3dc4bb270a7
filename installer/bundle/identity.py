"""The program's names and version in one place, for every installer: from pyproject.toml and nowhere else."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SUFFIX = ".sightglass"
MIME = "application/x-sightglass"
PICTURES = ("image/jpeg", "image/png", "image/webp", "image/gif", "image/bmp", "image/tiff")
CAMERA_SENTENCE = "Sightglass shows what a neural network makes of the camera's picture. The pictures stay on this Mac."


@dataclass(frozen=True)
class Identity:
    """`name` is what files and packages are called, `title` what people read; `version` is "1.2.3".

    `variant` tells files of another content apart: "", "-gpu", "-weights" or "-gpu-weights".
    """

    name: str
    title: str
    version: str
    description: str
    publisher: str
    variant: str = ""

    @property
    def macos_id(self) -> str:
        """The bundle identifier: a reverse domain that nobody else can have."""
        return f"app.{self.name}.{self.title}"

    def file_name(self, suffix: str) -> str:
        """The name of a file to hand out, such as "sightglass-1.2.3-gpu.run"."""
        return f"{self.name}-{self.version}{self.variant}{suffix}"

    def write_metadata(self, folder: Path) -> Path:
        """Write what `importlib.metadata` tells of the program: models say by which version they were made."""
        file = folder / f"{self.name}-{self.version}.dist-info" / "METADATA"
        file.parent.mkdir(parents=True, exist_ok=True)
        text = f"Metadata-Version: 2.1\nName: {self.name}\nVersion: {self.version}\nSummary: {self.description}\n"
        file.write_text(text, encoding="utf-8")
        return file

    def write_version_file(self, folder: Path) -> Path:
        """Write what Windows shows among the properties of the executable, as PyInstaller reads it."""
        numbers = tuple(int(number) for number in f"{self.version}.0".split("."))
        texts = {"CompanyName": self.publisher, "FileDescription": self.description, "FileVersion": self.version}
        texts |= {"ProductName": self.title, "ProductVersion": self.version, "OriginalFilename": f"{self.name}.exe"}
        strings = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in texts.items())
        fixed = f"FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, OS=0x40004, fileType=1)"
        english = f"StringFileInfo([StringTable('040904B0', [{strings}])])"
        unicode = "VarFileInfo([VarStruct('Translation', [0x409, 1200])])"
        file = folder / "version.txt"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"VSVersionInfo(ffi={fixed}, kids=[{english}, {unicode}])\n", encoding="utf-8")
        return file

    def info_plist(self) -> dict[str, Any]:
        """What macOS is told of the program: why it uses the camera, and which files it opens."""
        return {
            "CFBundleDisplayName": self.title,
            "CFBundleShortVersionString": self.version,
            "NSHighResolutionCapable": True,
            "NSCameraUsageDescription": CAMERA_SENTENCE,
            "LSMinimumSystemVersion": "13.0",
            "CFBundleDocumentTypes": [
                {"CFBundleTypeName": f"{self.title} model", "CFBundleTypeExtensions": [SUFFIX.removeprefix(".")]}
                | {"CFBundleTypeRole": "Viewer", "LSHandlerRank": "Owner"},
                {"CFBundleTypeName": "Picture", "LSItemContentTypes": ["public.image"]}
                | {"CFBundleTypeRole": "Viewer", "LSHandlerRank": "Alternate"},
            ],
        }


def read_identity(root: Path) -> Identity:
    """Read `root`/pyproject.toml: name, version and description of [project], the rest of [tool.sightglass.bundle]."""
    pyproject = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    project, bundle = pyproject["project"], pyproject["tool"]["sightglass"]["bundle"]
    return Identity(
        name=project["name"],
        title=bundle["title"],
        version=project["version"],
        description=project["description"],
        publisher=bundle["publisher"],
    )
