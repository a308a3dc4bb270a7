"""Installers for Windows: an .exe by NSIS, an .msi by wixl. Both compile anywhere; the bundle is made on Windows."""

import hashlib
import shutil
from pathlib import Path
from xml.sax.saxutils import quoteattr

from installer.bundle.identity import Identity
from installer.bundle.parts import INSTALLER, RESOURCES, call, copy_tree, empty, fill, need, words
from installer.bundle.sizes import sizes_of

_PAYLOAD = "payload"
_NSIS = (r"C:\Program Files (x86)\NSIS", r"C:\Program Files\NSIS")
"""Where NSIS puts itself on Windows, without telling PATH."""


def make_nsis(bundle: Path, out: Path, identity: Identity) -> Path:
    """The setup program. Raises SetupError."""
    makensis = need("makensis", "Install NSIS; on Debian: apt-get install nsis", *_NSIS)
    target = out / identity.file_name("-setup.exe")
    values = words(identity) | {
        "FILES": str(bundle.resolve() / "*"),  # with this system's own separators, which NSIS insists on
        "ICON": str((RESOURCES / "icons" / "sightglass.ico").resolve()),
        "TARGET": str(target.resolve()),
        "KILOBYTES": str(sum(sizes_of(bundle).values()) // 1024),
    }
    script = bundle.parent / "sightglass.nsi"
    fill(INSTALLER / "windows" / "sightglass.nsi", script, values)
    call("Compiling the setup program", [makensis, "-V2", "-INPUTCHARSET", "UTF8", script])
    return target


def make_msi(bundle: Path, out: Path, identity: Identity) -> Path:
    """The package for school deployment tools: per machine, without a question. Raises SetupError."""
    wixl = need("wixl", "On Debian: apt-get install wixl")
    work = empty(bundle.parent / "msi")
    copy_tree(bundle, work / _PAYLOAD)  # wixl finds files only by paths that are relative to where it runs
    shutil.copy(RESOURCES / "icons" / "sightglass.ico", work)
    components: list[str] = []
    values = words(identity) | {
        "TREE": _tree(work / _PAYLOAD, work, components),
        "COMPONENTS": "\n".join(f'      <ComponentRef Id="{name}"/>' for name in components),
    }
    fill(INSTALLER / "windows" / "sightglass.wxs", work / "sightglass.wxs", values)
    target = out / identity.file_name(".msi")
    call("Compiling the MSI", [wixl, "--arch", "x64", "--output", target.resolve(), "sightglass.wxs"], cwd=work)
    shutil.rmtree(work)
    return target


def _tree(folder: Path, root: Path, components: list[str]) -> str:
    """WiX elements for all that is in `folder`, a component per file; their names are added to `components`."""
    lines = []
    for entry in sorted(folder.iterdir()):
        place = entry.relative_to(root).as_posix()
        name = "i" + hashlib.sha256(place.encode()).hexdigest()[:24]
        if entry.is_dir():
            inside = _tree(entry, root, components)
            lines.append(f'<Directory Id="{name}" Name={quoteattr(entry.name)}>\n{inside}\n</Directory>')
        else:
            components.append(name)
            file = f'<File Id="f{name}" Name={quoteattr(entry.name)} Source={quoteattr(place)} KeyPath="yes"/>'
            lines.append(f'<Component Id="{name}" Guid="*" Win64="yes">{file}</Component>')
    return "\n".join(lines)
