"""A bare Debian in a folder, without Python, that somebody sits at: a screen, a keyboard, a mouse, and no network."""

import itertools
import os
import shlex
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

MIRROR = "http://deb.debian.org/debian"
PUPIL, PUPIL_ID = "pupil", 1234
SCREEN = "1280x800x24"
GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
assert app.primaryScreen().grabWindow(0).save(sys.argv[1])
"""
KEPT_AWAY = {"proc", "sys", "dev"}


def missing() -> str:
    """What this machine lacks for that; "" where it lacks nothing."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return "needs root, for a Debian of its own"
    tools = ("debootstrap", "Xvfb", "xdotool", "openbox", "unshare", "chroot")
    return next((f"needs {name}" for name in tools if shutil.which(name) is None), "")


class BareSystem:
    """`root` is its file system, `screen` the name of its screen, which is also seen from outside."""

    def __init__(self, root: Path, template: Path) -> None:
        self.root = root
        if not (template / "etc" / "debian_version").is_file():
            run("debootstrap", "--variant=minbase", "bookworm", template, MIRROR)
        run("cp", "-a", template, root)
        shutil.copy("/etc/resolv.conf", root / "etc" / "resolv.conf")
        self.inside("useradd", "--create-home", "--uid", str(PUPIL_ID), PUPIL)
        self._processes: list[subprocess.Popen[str]] = []
        self.screen = ""

    def inside(self, *command: str | Path, check: bool = True) -> subprocess.CompletedProcess[str]:
        """Run a command in it as its administrator, with the network of this machine."""
        return run(*self._entering(network=True), "chroot", self.root, *command, check=check)

    def start(self, command: str) -> subprocess.Popen[str]:
        """Start a command as the pupil, without any network; its words come back together."""
        words = ["setpriv", f"--reuid={PUPIL_ID}", f"--regid={PUPIL_ID}", "--clear-groups", "--"]
        environment = {"HOME": f"/home/{PUPIL}", "USER": PUPIL, "PATH": "/usr/sbin:/usr/bin:/bin", "LANG": "C.UTF-8"}
        program = subprocess.Popen(
            [*self._entering(network=False), "chroot", str(self.root), *words, *shlex.split(command)],
            env=environment | {"DISPLAY": self.screen},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self._processes.append(program)
        return program

    def sit_down(self) -> None:
        """Switch the screen on; its socket is a file in the system, since that needs no network."""
        sockets = self.root / "tmp" / ".X11-unix"
        sockets.mkdir(parents=True, exist_ok=True)
        reader, writer = os.pipe()
        command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", SCREEN, "-nolisten", "tcp", "-ac"]
        self._processes.append(subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL, text=True))
        os.close(writer)
        with Path(f"/dev/fd/{reader}").open(encoding="ascii") as said:
            number = said.readline().strip()
        os.close(reader)
        self.screen = f":{number}"
        (sockets / f"X{number}").hardlink_to(f"/tmp/.X11-unix/X{number}")
        self._processes.append(
            subprocess.Popen(
                ["openbox"], env={**os.environ, "DISPLAY": self.screen}, stderr=subprocess.DEVNULL, text=True
            )
        )

    def do(self, *words: str | int) -> str:
        """Do something with mouse or keyboard, in the words of xdotool; returns what it says."""
        return run("xdotool", *map(str, words), env={**os.environ, "DISPLAY": self.screen}).stdout.strip()

    def wait_for_window(self, title: str, seconds: float = 60) -> str:
        """The number of the window of that title, once it is there."""
        words = ("search", "--sync", "--onlyvisible", "--name", title)
        answer = run("timeout", str(seconds), "xdotool", *words, env={**os.environ, "DISPLAY": self.screen})
        return answer.stdout.split()[-1]

    def draw(self, *points: tuple[int, int]) -> None:
        """Draw a stroke with the mouse through points of the screen."""
        self.do("mousemove", *points[0], "mousedown", 1)
        for before, after in itertools.pairwise(points):
            for step in range(1, 11):
                x, y = (round(a + (b - a) * step / 10) for a, b in zip(before, after, strict=True))
                self.do("mousemove", x, y)
                time.sleep(0.01)
        self.do("mouseup", 1)

    def picture(self, file: Path) -> None:
        """Save what is on the screen."""
        environment = {**os.environ, "DISPLAY": self.screen, "QT_QPA_PLATFORM": "xcb"}
        run(sys.executable, "-c", GRAB, file, env=environment)

    def files(self) -> set[str]:
        """All that is in it, apart from the pupil's own folder and what packages' tools keep for themselves."""
        away = {f"home/{PUPIL}", "tmp", "var/cache", "var/lib/apt", "var/lib/dpkg", "var/log", *KEPT_AWAY}
        return {
            name
            for name in run("find", self.root, "-xdev", "-printf", "%P\\n").stdout.splitlines()
            if not any(name == place or name.startswith(f"{place}/") for place in away)
        }

    def leave(self) -> None:
        """Switch everything off."""
        for process in reversed(self._processes):
            pull_the_plug(process)
            process.terminate()
            process.wait(timeout=30)

    def _entering(self, *, network: bool) -> list[str]:
        """A mount and process world of its own, in which /proc and /dev are there and go by themselves."""
        prepare = f'mount -t proc proc {self.root}/proc; mount --rbind /dev {self.root}/dev; exec "$@"'
        worlds = ["unshare", "--mount", "--pid", "--fork", "--kill-child", *([] if network else ["--net"])]
        return [*worlds, "sh", "-c", prepare, "sh"]


def pull_the_plug(process: "subprocess.Popen[str]") -> None:
    """Kill what runs in a world of its own; whoever made that world waits for it, and hears nothing else."""
    if process.poll() is None:
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text(encoding="ascii")
        for child in children.split():
            os.kill(int(child), signal.SIGKILL)


def run(
    *command: str | Path, check: bool = True, env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a command to its end; where it fails, what it said is in the failure."""
    answer = subprocess.run(
        [str(word) for word in command], capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL, env=env
    )
    assert not check or answer.returncode == 0, f"{command} failed:\n{answer.stdout}{answer.stderr}"
    return answer
