"""A project small enough to be set up in seconds and without a network, around the real installer."""

import json
import os
import shutil
import socket
import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).parents[2]

PYPROJECT = """\
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]

[project]
name = "tiny"
version = "1"
requires-python = "{python}"
dependencies = {dependencies}

[project.optional-dependencies]
dev = []

[tool.sightglass.pytorch]
cpu = {{ index = "{cpu_index}", gigabytes = {cpu_gigabytes} }}
gpu = {{ index = "{gpu_index}", gigabytes = {gpu_gigabytes} }}
"""

# The build backend of the tiny project: an editable wheel is a .pth file. Asked to by HOLD, it says on a local
# connection that it is at work, and waits for an answer there before it goes on.
BACKEND = """\
import os, socket, tomllib, zipfile
from pathlib import Path

def build_editable(wheel_directory, config_settings=None, metadata_directory=None):
    if "HOLD" in os.environ:
        with socket.create_connection(("127.0.0.1", int(os.environ["HOLD"]))) as connection:
            connection.sendall(b"building")
            connection.recv(1)
    needs = tomllib.loads(Path("pyproject.toml").read_text())["project"]["dependencies"]
    metadata = ["Metadata-Version: 2.1", "Name: tiny", "Version: 1", "Provides-Extra: dev"]
    metadata += ["Requires-Dist: " + need for need in needs]
    with zipfile.ZipFile(Path(wheel_directory, "tiny-1-py3-none-any.whl"), "w") as wheel:
        wheel.writestr("tiny.pth", "\\n".join([os.getcwd(), *PATHS]) + "\\n")
        wheel.writestr("tiny-1.dist-info/METADATA", "\\n".join(metadata) + "\\n")
        wheel.writestr("tiny-1.dist-info/WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr("tiny-1.dist-info/RECORD", "")
    return "tiny-1-py3-none-any.whl"
"""

PROGRAM = """\
import json, os, sys
print(json.dumps({"arguments": sys.argv[1:], "folder": os.getcwd(), "prefix": sys.prefix}))
sys.exit(int(os.environ.get("STATUS", 0)))
"""


class TinyProject:
    """The tiny project in the folder `root`, and its commands as child processes."""

    def __init__(self, root: Path, *, sees_pytest: bool = False) -> None:
        self.root = root
        shutil.copytree(ROOT / "installer", root / "installer", ignore=shutil.ignore_patterns("__pycache__"))
        paths = [sysconfig.get_path("purelib")] if sees_pytest else []
        (root / "backend.py").write_text(BACKEND + f"\nPATHS = {paths!r}\n", encoding="utf-8")
        (root / "desktop").mkdir()
        (root / "desktop" / "__main__.py").write_text(PROGRAM, encoding="utf-8")
        self.configure()

    def configure(self, **changes: object) -> None:
        """Write pyproject.toml, with the fields of PYPROJECT that matter to a test."""
        fields = {
            "python": ">=3.11,<3.14",
            "dependencies": [],
            "cpu_index": "file:///nowhere",
            "gpu_index": "file:///nowhere",
            "cpu_gigabytes": 0.01,
            "gpu_gigabytes": 0.01,
        }
        text = PYPROJECT.format(**(fields | changes))
        (self.root / "pyproject.toml").write_text(text, encoding="utf-8")

    @property
    def venv(self) -> Path:
        return self.root / ".venv"

    @property
    def log(self) -> Path:
        return self.venv / "sightglass-setup.log"

    def start(self, *words: str, cwd: Path | None = None, **variables: str) -> "subprocess.Popen[str]":
        """Start `installer/dev.py` with these words, in a session of its own, so that it can be sent a Ctrl+C."""
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "PYTHON"))}
        temporary = self.root / "temporary"  # what a killed pip leaves behind goes with the test's folder
        temporary.mkdir(exist_ok=True)
        environment["TMPDIR"] = str(temporary)
        environment |= {"PIP_CONFIG_FILE": os.devnull, "PIP_NO_INDEX": "1", "PIP_RETRIES": "1", **variables}
        return subprocess.Popen(
            [sys.executable, str(self.root / "installer" / "dev.py"), *words],
            cwd=cwd or self.root,
            env={name: value for name, value in environment.items() if value},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def call(self, *words: str, cwd: Path | None = None, **variables: str) -> "subprocess.CompletedProcess[str]":
        """Run `installer/dev.py` to its end. An empty variable is one that is not set."""
        child = self.start(*words, cwd=cwd, **variables)
        output, errors = child.communicate(timeout=60)
        return subprocess.CompletedProcess(child.args, child.returncode, output, errors)

    def answer(self, *words: str) -> dict[str, object]:
        """What the program that `run` starts says of itself, when nothing has to be set up for it."""
        done = self.call("run", *words)
        assert (done.returncode, done.stderr) == (0, "")
        return json.loads(done.stdout)


class Hold:
    """Stops a set-up in the middle: the build backend connects here (HOLD=port) and waits to be released."""

    def __init__(self) -> None:
        self._server = socket.create_server(("127.0.0.1", 0))
        self._server.settimeout(60)
        self.port = str(self._server.getsockname()[1])
        self._connection: socket.socket | None = None

    def wait(self) -> None:
        """Return when a set-up has come to the build."""
        self._connection, _ = self._server.accept()
        self._connection.settimeout(60)
        assert self._connection.recv(8) == b"building"

    def release(self) -> None:
        """Let the set-up go on."""
        assert self._connection is not None
        self._connection.sendall(b"!")

    def is_gone(self) -> bool:
        """Whether the process that was held has ended; waits for it."""
        assert self._connection is not None
        try:
            return self._connection.recv(1) == b""
        except ConnectionResetError:
            return True

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
        self._server.close()


def write_index(folder: Path, distributions: dict[str, str]) -> str:
    """Make a package index of empty wheels, {name: version}, that pip can read; returns its address."""
    import zipfile

    for name, version in distributions.items():
        home = folder / name
        home.mkdir(parents=True, exist_ok=True)
        wheel = f"{name}-{version}-py3-none-any.whl"
        info = f"{name}-{version}.dist-info"
        with zipfile.ZipFile(home / wheel, "w") as archive:
            archive.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
            archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
            archive.writestr(f"{info}/RECORD", "")
        links = "".join(f'<a href="{file.name}">{file.name}</a>' for file in sorted(home.glob("*.whl")))
        (home / "index.html").write_text(f"<!DOCTYPE html><html><body>{links}</body></html>", encoding="utf-8")
    return folder.as_uri()
