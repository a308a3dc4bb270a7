"""What installer/README.md promises administrators, of the program as a process: from source, and in the bundle too."""

import contextlib
import http.server
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from bars import make_school
from commands import environment, records, run

from core import paths

SAMPLE = paths.resources() / "samples" / "seven.jpg"

linux = pytest.mark.skipif(sys.platform != "linux", reason="looks as Linux does")


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """The folder of somebody who has just got an account."""
    folder = tmp_path / "profile"
    folder.mkdir()
    return folder


def logged_in(profile: Path, **changes: str) -> dict[str, str]:
    """The environment of whoever has this profile; nothing of ours decides where things live."""
    away = ("SIGHTGLASS_HOME", "SIGHTGLASS_MIRROR", "XDG_DATA_HOME", "XDG_CACHE_HOME")
    env = {name: value for name, value in environment().items() if name not in away and "proxy" not in name.lower()}
    return {**env, "HOME": str(profile), "TMPDIR": str(profile.parent / "tmp"), **changes}


@dataclass(frozen=True)
class Day:
    """What somebody's work left in the folders of this machine, and the system calls with which sockets were made."""

    profile: Path
    elsewhere: Path
    temporary: Path
    sockets: dict[str, str]
    """of each command; empty without strace"""


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Day:
    """Somebody looks, recognises and trains. With strace every socket is refused, and fetching is tried as well."""
    folder = tmp_path_factory.mktemp("day")
    profile, elsewhere, temporary = (folder / name for name in ("profile", "elsewhere", "tmp"))
    for place in (profile, elsewhere, temporary):
        place.mkdir()
    school = make_school(folder / "school")
    commands = {
        "look": ("models", "list"),
        "openvino": ("predict", "--model", "digits", "--engine", "openvino", str(SAMPLE)),
        "torch": ("predict", "--model", "digits", "--engine", "torch", str(SAMPLE)),
        "train": ("train", str(school.recipe), "--set", "epochs=1"),
    }
    watch = ["strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=socket", "-e", "inject=socket:error=EACCES", "-o"]
    watched = shutil.which("strace") is not None
    if watched:
        commands["fetch"] = ("models", "fetch", "squeezenet1_0")
    env = logged_in(profile, SIGHTGLASS_DATA=school.env["SIGHTGLASS_DATA"], TMPDIR=str(temporary))
    sockets = {}
    for name, words in commands.items():
        log = folder / f"{name}.sockets"
        command = [*watch, str(log), *paths.program(*words)] if watched else paths.program(*words)
        answer = subprocess.run(command, env=env, cwd=elsewhere, capture_output=True, text=True, timeout=250)
        assert answer.returncode == (name == "fetch"), answer.stderr
        if watched:
            sockets[name] = log.read_text(encoding="utf-8")
    return Day(profile, elsewhere, temporary, sockets)


@linux
def test_only_the_users_own_folder_is_written(day: Day) -> None:
    written = {entry.relative_to(day.profile).as_posix() for entry in day.profile.glob(".*/*/*")}
    assert written == {".local/share/Sightglass"}
    assert not list(day.elsewhere.iterdir())
    assert not list(day.temporary.iterdir())


@linux
@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
def test_nothing_looks_for_the_network_but_where_it_was_asked_for(day: Day) -> None:
    """No telemetry, no updates."""
    assert [name for name, calls in day.sockets.items() if "AF_INET" in calls] == ["fetch"]


@linux
def test_a_wiped_profile_is_as_good_as_a_new_one(profile: Path) -> None:
    env = logged_in(profile, TMPDIR=str(profile))
    names = []
    for _ in range(2):
        shutil.rmtree(profile)
        profile.mkdir()
        shutil.copytree(paths.resources() / "models" / "digits", profile / "brought")
        assert run("models", "import", profile / "brought", "--name", "mine", env=env).returncode == 0
        names.append([entry["name"] for entry in records(run("models", "list", "--json", env=env).stdout)])
    assert run("predict", "--model", "mine", SAMPLE, env=env).returncode == 0
    assert names[0] == names[1]
    assert "mine" in names[0]


class Proxy(http.server.BaseHTTPRequestHandler):
    """Refuses everything, and remembers what it was asked for."""

    asked: list[str]

    def do_GET(self) -> None:
        self.asked.append(f"{self.command} {self.path}")
        self.send_error(403)

    do_CONNECT = do_GET

    def log_message(self, format: str, *arguments: object) -> None:
        """Tests are quiet."""


@contextlib.contextmanager
def listening() -> Iterator[tuple[str, list[str]]]:
    """The address of a server on this machine, and what it is asked for."""
    asked: list[str] = []
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), type("Asked", (Proxy,), {"asked": asked})) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}", asked
        finally:
            server.shutdown()
            thread.join()


def test_the_proxy_is_asked_and_nobody_else(profile: Path) -> None:
    with listening() as (proxy, asked):
        env = logged_in(profile, HTTPS_PROXY=proxy, TMPDIR=str(profile))
        refused = run("models", "fetch", "squeezenet1_0", env=env)
    assert refused.returncode == 1
    assert "could not be fetched" in refused.stderr
    assert asked
    assert all(each.startswith("CONNECT download.pytorch.org:443") for each in asked)


def test_what_the_proxy_is_not_for_is_asked_directly(profile: Path) -> None:
    with listening() as (mirror, direct), listening() as (proxy, by_proxy):
        for no_proxy, asked in (("127.0.0.1", direct), ("elsewhere", by_proxy)):
            env = logged_in(profile, SIGHTGLASS_MIRROR=mirror, HTTP_PROXY=proxy, http_proxy=proxy, NO_PROXY=no_proxy)
            env |= {"no_proxy": no_proxy, "TMPDIR": str(profile)}
            assert run("models", "fetch", "squeezenet1_0", env=env).returncode == 1
            assert asked
        assert len(direct) == len(by_proxy) == 1


@linux
def test_the_machines_own_policy_counts(profile: Path, tmp_path: Path) -> None:
    """In a world of mounts in which there is another /etc/sightglass."""
    policy = tmp_path / "etc" / "sightglass" / "policy.toml"
    policy.parent.mkdir(parents=True)
    policy.write_text(f'network = false\nwork = "{tmp_path}/pupils/{{user}}"\n')
    mount = f'mount -t overlay overlay -o lowerdir={tmp_path}/etc:/etc /etc && exec "$@"'
    world = ["unshare", "--mount", "sh", "-c", mount, "sh"]
    if shutil.which("unshare") is None or subprocess.run([*world, "true"], capture_output=True).returncode != 0:
        pytest.skip("only root may put another folder in the place of /etc")
    env = logged_in(profile, USER="ada", LOGNAME="ada", TMPDIR=str(profile))
    fetched, doctor = (
        subprocess.run([*world, *paths.program(*words)], env=env, capture_output=True, text=True, timeout=100)
        for words in (("models", "fetch", "squeezenet1_0"), ("doctor", "--json"))
    )
    assert "switched fetching off (/etc/sightglass/policy.toml)" in fetched.stderr
    assert f"{tmp_path}/pupils/ada" in doctor.stdout
