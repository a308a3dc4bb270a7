"""Archives that need no installation, and the self-extracting one that brings a menu entry with it."""

import shutil
from pathlib import Path

from installer.bundle.identity import Identity
from installer.bundle.parts import INSTALLER, RESOURCES, call, copy_tree, empty, fill, need, words


def make_tar(bundle: Path, out: Path, identity: Identity) -> Path:
    """A .tar.xz whose folder runs where it is unpacked, such as a USB stick; work stays beside it."""
    stage = _portable(bundle, identity)
    target = out / identity.file_name("-linux-x86_64.tar.xz")
    tar, xz = need("tar", "Install it."), need("xz", "Install xz-utils.")
    owner = ["--owner=0", "--group=0", "--numeric-owner", "--sort=name"]
    # The third of xz's levels takes a fifth of the time of its usual one, for a few per cent more space.
    pack: list[str | Path] = [tar, *owner, f"--use-compress-program={xz} -3 -T0", "-cf", target, stage.name]
    call("Packing the portable archive", pack, cwd=stage.parent)
    shutil.rmtree(stage.parent)
    return target


def make_zip(bundle: Path, out: Path, identity: Identity) -> Path:
    """The same as a .zip, for Windows."""
    stage = _portable(bundle, identity)
    target = out / identity.file_name("-portable.zip")
    shutil.make_archive(str(target.with_suffix("")), "zip", stage.parent, stage.name)
    shutil.rmtree(stage.parent)
    return target


def make_run(bundle: Path, out: Path, identity: Identity) -> Path:
    """A self-extracting .run: for this user, or as root for all, with menu entry and file type; `--uninstall` too."""
    makeself = need("makeself", "On Debian: apt-get install makeself")
    stage = empty(bundle.parent / "run") / identity.name
    copy_tree(bundle, stage / "program")
    for name in ("sightglass.desktop", "sightglass.xml"):
        fill(INSTALLER / "linux" / name, stage / name, words(identity) | {"EXECUTABLE": "@EXECUTABLE@"})
    fill(INSTALLER / "linux" / "install.sh", stage / "install.sh", words(identity), mode=0o755)
    shutil.copy(RESOURCES / "icons" / "sightglass.svg", stage)
    target = out / identity.file_name("-linux-x86_64.run")
    options = ["--nox11", "--xz", "--complevel", "3", "--threads", "2", "--tar-extra", "--owner=0 --group=0"]
    call("Packing the self-extracting archive", [makeself, *options, stage, target, identity.title, "./install.sh"])
    shutil.rmtree(stage.parent)
    return target


def _portable(bundle: Path, identity: Identity) -> Path:
    """A copy of the bundle in a folder with a speaking name, with the policy that keeps work beside it."""
    stage = empty(bundle.parent / "portable") / f"{identity.name}-{identity.version}"
    copy_tree(bundle, stage)
    fill(INSTALLER / "portable-policy.toml", stage / "policy.toml", words(identity))
    return stage
