"""The Debian package: for all users, with menu entry, icon and file type; removed without a trace."""

import os
import shutil
from pathlib import Path

from installer.bundle.identity import Identity
from installer.bundle.parts import INSTALLER, RESOURCES, call, copy_tree, empty, fill, need, words

DEPENDS = (
    "libc6 (>= @GLIBC@)",
    "libgl1",
    "libegl1",
    "libfontconfig1",
    "libfreetype6",
    "libxcb1",
    "libstdc++6",
    "zlib1g",
)
"""What the bundle takes from the system: its C library, its graphics drivers and its fonts."""
RECOMMENDS = ("desktop-file-utils", "shared-mime-info", "hicolor-icon-theme", "fonts-dejavu-core | fonts-noto-core")


def make_deb(bundle: Path, out: Path, identity: Identity) -> Path:
    """Write the package into `out` and return it. Raises SetupError."""
    dpkg = need("dpkg-deb", "It belongs to Debian and Ubuntu; build there.")
    stage = empty(bundle.parent / "deb")
    lay_out(bundle, stage, identity)
    control = {
        "Package": identity.name,
        "Version": identity.version,
        "Architecture": "amd64",
        "Maintainer": identity.publisher,
        "Installed-Size": str(_kilobytes(stage)),
        "Depends": ", ".join(DEPENDS).replace("@GLIBC@", _glibc()),
        "Recommends": ", ".join(RECOMMENDS),
        "Section": "education",
        "Priority": "optional",
        "Description": identity.description,
    }
    (stage / "DEBIAN").mkdir()
    text = "".join(f"{key}: {value}\n" for key, value in control.items())
    (stage / "DEBIAN" / "control").write_text(text, encoding="utf-8")
    target = out / f"{identity.name}{identity.variant}_{identity.version}_amd64.deb"
    # Debian 12 and Ubuntu 22.04 read zstd, and nothing older has a C library that is new enough.
    call("Packing the Debian package", [dpkg, "--root-owner-group", "-Zzstd", "-z12", "--build", stage, target])
    shutil.rmtree(stage)
    return target


def lay_out(bundle: Path, stage: Path, identity: Identity) -> None:
    """Fill `stage` with the files as they will lie in the system."""
    values = words(identity) | {"EXECUTABLE": f"/usr/bin/{identity.name}"}
    home = stage / "usr" / "lib" / identity.name
    home.parent.mkdir(parents=True)
    copy_tree(bundle, home)
    share = stage / "usr" / "share"
    fill(INSTALLER / "linux" / "sightglass.desktop", share / "applications" / f"{identity.name}.desktop", values)
    fill(INSTALLER / "linux" / "sightglass.xml", share / "mime" / "packages" / f"{identity.name}.xml", values)
    for kind, suffix in (("scalable", "svg"), ("256x256", "png")):
        apps = share / "icons" / "hicolor" / kind / "apps"
        apps.mkdir(parents=True)
        shutil.copy(RESOURCES / "icons" / f"sightglass.{suffix}", apps / f"{identity.name}.{suffix}")
    doc = share / "doc" / identity.name
    doc.mkdir(parents=True)
    fill(INSTALLER / "linux" / "copyright", doc / "copyright", values)
    shutil.copy(INSTALLER / "policy.toml", doc / "policy.toml")
    (stage / "usr" / "bin").mkdir()
    (stage / "usr" / "bin" / identity.name).symlink_to(f"../lib/{identity.name}/{identity.name}")


def _kilobytes(stage: Path) -> int:
    files = (Path(folder, name) for folder, _, names in os.walk(stage) for name in names)
    return sum(file.lstat().st_size for file in files) // 1024


def _glibc() -> str:
    """The version of this machine's C library, than which the bundle needs nothing older."""
    return os.confstr("CS_GNU_LIBC_VERSION").split()[-1]  # type: ignore[union-attr]
