"""What the program needs of a Linux system beyond Python: found by trying it, installed where we may, else named."""

import contextlib
import ctypes
import importlib.util
import os
import platform
import shlex
import shutil
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from installer.steps import SetupError, StepFailed, run_step, say


def _library_loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _program_exists(name: str) -> bool:
    return shutil.which(name) is not None


def _module_exists(name: str) -> bool:
    importlib.invalidate_caches()  # it may have been installed a moment ago
    return importlib.util.find_spec(name) is not None


def _any_font_exists(_name: str) -> bool:
    folders = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))
    return any(file.suffix in {".ttf", ".otf"} for folder in folders for file in folder.rglob("*"))


@dataclass(frozen=True)
class Need:
    """Something that must be there: how to see whether it is, and which package brings it in each family of systems."""

    name: str
    debian: str
    fedora: str
    arch: str
    suse: str
    is_there: Callable[[str], bool] = _library_loads


_VENV = f"python3.{sys.version_info.minor}-venv"

PYTHON = (Need("ensurepip", _VENV, "python3-libs", "python", "python3-base", _module_exists),)
"""Debian's Python comes without the module that puts pip into a virtual environment."""

WINDOW = (
    Need("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd", "Mesa-libGL1"),
    Need("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd", "Mesa-libEGL1"),
    Need("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon", "libxkbcommon0"),
    Need("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus", "libdbus-1-3"),
    Need("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig", "libfontconfig1"),
    Need("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2", "libglib-2_0-0"),
    Need("libpulse.so.0", "libpulse0", "pulseaudio-libs", "libpulse", "libpulse0"),
    Need("libXrandr.so.2", "libxrandr2", "libXrandr", "libxrandr", "libXrandr2"),
)
"""What Qt's widgets and multimedia link against, with or without a screen."""

X11 = (
    Need("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor", "libxcb-cursor0"),
    Need("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm", "libxcb-icccm4"),
    Need("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms", "libxcb-keysyms1"),
    Need("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb", "libxcb-shape0"),
    Need("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11", "libxkbcommon-x11-0"),
)
"""What Qt loads to show a window on an X11 screen."""

FONTS = (Need("fonts", "fonts-dejavu-core", "dejavu-sans-fonts", "ttf-dejavu", "dejavu-fonts", _any_font_exists),)

TESTS = (
    Need("Xvfb", "xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb", "xorg-x11-server-Xvfb", _program_exists),
    Need("xauth", "xauth", "xorg-x11-xauth", "xorg-xauth", "xauth", _program_exists),
    Need("ffmpeg", "ffmpeg", "ffmpeg-free", "ffmpeg", "ffmpeg", _program_exists),
)
"""A screen for the tests that want a real one, and what makes their video clips."""


@dataclass(frozen=True)
class Family:
    """A family of Linux systems: what its members call themselves, and how they install packages."""

    name: str
    members: frozenset[str]
    install: str


FAMILIES = (
    Family("debian", frozenset({"debian", "ubuntu"}), "apt-get install -y --no-install-recommends"),
    Family("fedora", frozenset({"fedora", "rhel", "centos"}), "dnf install"),
    Family("arch", frozenset({"arch"}), "pacman -S"),
    Family("suse", frozenset({"suse", "opensuse"}), "zypper install"),
)


def family_of(release: dict[str, str]) -> Family | None:
    """The family that a system belongs to, by its os-release fields ID and ID_LIKE; None if we know none."""
    names = {release.get("ID", ""), *release.get("ID_LIKE", "").split()}
    return next((family for family in FAMILIES if family.members & names), None)


def missing(needs: Iterable[Need]) -> tuple[Need, ...]:
    """Those of the needs that this machine does not have."""
    return tuple(need for need in needs if not need.is_there(need.name))


def install_command(family: Family | None, needs: Sequence[Need]) -> str:
    """The words with which a person is told how to get the needs."""
    if family is None:
        return "install what brings " + ", ".join(need.name for need in needs)
    packages = dict.fromkeys(getattr(need, family.name) for need in needs)
    update = "sudo apt-get update && " if family.name == "debian" else ""
    return f"{update}sudo {family.install} {' '.join(packages)}"


def provide(purposes: frozenset[str], log: TextIO) -> None:
    """See that this Linux system has what the purposes ("window", "tests") need.

    Raises SetupError, with the command that helps, when something is missing without which nothing would start.
    """
    essential, useful = _needs(purposes)
    lacking = missing(essential + useful)
    family = _this_family()
    is_root = sys.platform == "linux" and os.geteuid() == 0
    if lacking and is_root and family is not None and family.name == "debian":
        _apt_install([need.debian for need in lacking], log)
        lacking = missing(lacking)
    if not lacking:
        return
    names = ", ".join(need.name for need in lacking)
    sentence = f"This system lacks {names}. To get what is missing:\n    {install_command(family, lacking)}"
    if any(need in essential for need in lacking):
        raise SetupError(f"{sentence}\nThen run this again.")
    say(f"{sentence}\nIt is not needed at once: going on.")


def _needs(purposes: frozenset[str]) -> tuple[tuple[Need, ...], tuple[Need, ...]]:
    """(what nothing would start without, what is better to have)."""
    if not purposes:
        return PYTHON, ()
    on_x11 = bool(os.environ.get("DISPLAY")) and not os.environ.get("WAYLAND_DISPLAY")
    essential = PYTHON + WINDOW + (X11 if on_x11 else ())
    useful = FONTS + TESTS + (() if on_x11 else X11) if "tests" in purposes else FONTS
    return essential, useful


def _this_family() -> Family | None:
    try:
        return family_of(platform.freedesktop_os_release())
    except OSError:
        return None


def _apt_install(packages: list[str], log: TextIO) -> None:
    """As root, without questions; waits for another apt-get that is at work."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    apt = ["apt-get", "-o", "DPkg::Lock::Timeout=300"]
    install = [*apt, "install", "-y", "--no-install-recommends", *packages]
    # One unreachable source among several fails the update, and need not matter: the installation will tell.
    with contextlib.suppress(StepFailed):
        run_step("Looking up this system's packages", [*apt, "update"], log, environment=environment)
    try:
        run_step(f"Installing {' '.join(packages)}", install, log, environment=environment)
    except StepFailed as failure:
        raise SetupError(
            f"The system packages could not be installed. What apt-get said is in {log.name}. "
            f"To try it yourself: {shlex.join(install)}"
        ) from failure
