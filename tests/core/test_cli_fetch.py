"""Pretrained weights from a school's mirror: fetched once, checked, or a sentence and nothing left behind."""

import contextlib
import hashlib
import http.server
import signal
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from commands import environment, records, run, start
from lively import put_weights

from core.__main__ import main
from core.errors import Cancelled, NetworkError
from core.models.catalogue import ensure_weights, find
from core.models.pretrained import fetch_weights, find_weights, pretrained_models

NAME = "squeezenet1_1"
RECORD = pretrained_models()[NAME]
PLACE = "/models/squeezenet1_1-b8a52dc0.pth"
"""Where it is at its public home, and so on a mirror."""
NOBODY = "http://127.0.0.1:9"
"""Port 9 throws away what it is sent; on machines of today nobody listens there."""


@dataclass
class Mirror:
    """A server on this machine that has one file, and counts who asks for it."""

    address: str
    content: bytes
    asked: list[str] = field(default_factory=list)
    slow: bool = False
    patience: threading.Event = field(default_factory=threading.Event)


@pytest.fixture(scope="module")
def weights(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A working network's state dict: right in everything but its checksum."""
    folder = tmp_path_factory.mktemp("weights")
    put_weights(NAME, folder)
    return (folder / f"{NAME}-imagenet.pth").read_bytes()


@pytest.fixture
def nothing_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, home: Path) -> dict[str, str]:
    """No weights on this machine, not even those that torchvision fetched; the environment for a child."""
    changes = {"HOME": str(tmp_path), "USERPROFILE": str(tmp_path), "SIGHTGLASS_HOME": str(home)}
    for name, value in changes.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("SIGHTGLASS_WEIGHTS", raising=False)
    assert find_weights(RECORD) is None
    return environment(**changes)


@pytest.fixture
def mirror(weights: bytes, nothing_here: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Mirror]:
    class School(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            running.asked.append(self.path)
            if self.path != PLACE:
                self.send_error(404)
                return
            self.send_response(200)
            self.send_header("Content-Length", str(len(weights)))
            self.end_headers()
            with contextlib.suppress(ConnectionError):  # the other side may have cancelled
                self.wfile.write(weights[:100_000])
                if running.slow:
                    running.patience.wait(30)
                self.wfile.write(weights[100_000:])

        def log_message(self, format: str, *arguments: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), School) as server:
        running = Mirror(f"http://127.0.0.1:{server.server_port}", weights)
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        monkeypatch.setenv("SIGHTGLASS_MIRROR", running.address)
        yield running
        running.patience.set()
        server.shutdown()
        thread.join()


def test_the_mirror_has_the_same_paths_as_the_public_home() -> None:
    assert RECORD.url.endswith(f"://download.pytorch.org{PLACE}")


def test_another_file_than_the_published_one_is_refused(
    mirror: Mirror, nothing_here: dict[str, str], home: Path
) -> None:
    result = run("models", "fetch", NAME, "--json", env={**nothing_here, "SIGHTGLASS_MIRROR": mirror.address})
    assert (result.returncode, result.stdout) == (1, "")
    assert "its checksum differs" in result.stderr
    assert result.stderr.count("\n") == 1
    assert mirror.asked == [PLACE]
    assert not list(home.rglob("*.p*"))


def test_without_a_network_the_sentence_says_which_file_to_put_where(nothing_here: dict[str, str], home: Path) -> None:
    result = run("predict", "--model", NAME, "--json", "x.png", env={**nothing_here, "SIGHTGLASS_MIRROR": NOBODY})
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr == (
        "squeezenet1_1-b8a52dc0.pth could not be fetched: the server refused the connection. Check the network and try "
        f"again, or download {RECORD.url} elsewhere and save it as {home / 'weights' / 'squeezenet1_1-b8a52dc0.pth'}.\n"
    )


def test_fetched_weights_are_kept_and_made_ready(
    mirror: Mirror, home: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    seen: list[tuple[int, int | None, str]] = []
    ours = replace(RECORD, sha256_prefix=hashlib.sha256(mirror.content).hexdigest()[:8])
    target = fetch_weights(ours, lambda *step: seen.append(step))
    assert target == home / "weights" / "squeezenet1_1-b8a52dc0.pth"
    assert target.read_bytes() == mirror.content
    assert [done for done, *_ in seen] == sorted(done for done, *_ in seen)
    assert seen[-1] == (len(mirror.content), len(mirror.content), target.name)

    assert main(["models", "fetch", NAME, "--json"]) == 0
    (record,) = records(capsys.readouterr().out)
    assert record.keys() == {"model", "weights", "engine", "device"}
    assert (record["model"], record["weights"]) == (NAME, str(target))
    assert mirror.asked == [PLACE], "what is here is not fetched again"
    if record["engine"] == "openvino":
        assert list((home / "weights" / "graphs").glob("*.xml")), "the first picture does not wait for its graph"


def test_a_cancelled_download_leaves_nothing(mirror: Mirror, home: Path) -> None:
    def cancel(done: int, total: int | None, what: str) -> None:
        if done > 100_000:
            raise Cancelled("enough")

    with pytest.raises(Cancelled):
        ensure_weights(find(NAME), cancel)
    assert not list((home / "weights").iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal for one child alone")
def test_an_interrupted_download_leaves_nothing(mirror: Mirror, nothing_here: dict[str, str], home: Path) -> None:
    mirror.slow = True
    env = {**nothing_here, "SIGHTGLASS_MIRROR": mirror.address}
    with start("models", "fetch", NAME, env=env) as process:
        while not list(home.rglob("*.part")):
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        output, errors = process.communicate(timeout=60)
    assert (process.returncode, output, errors) == (130, "", "")
    assert not list((home / "weights").iterdir())


def test_a_mirror_must_be_an_address(nothing_here: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SIGHTGLASS_MIRROR", "mirror.school.example")
    assert main(["models", "fetch", NAME]) == 2


def test_weights_that_were_put_there_by_hand_are_found(
    weights: bytes, nothing_here: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a school's folder, under the public name or ours; or in our own folder, as the sentence said."""
    school = tmp_path / "school"
    school.mkdir()
    monkeypatch.setenv("SIGHTGLASS_WEIGHTS", str(school))
    monkeypatch.setenv("SIGHTGLASS_MIRROR", NOBODY)
    with pytest.raises(NetworkError):
        ensure_weights(find(NAME))
    for name in ("squeezenet1_1-b8a52dc0.pth", f"{NAME}-imagenet.pth"):
        (school / name).write_bytes(weights)
        assert ensure_weights(find(NAME)).weights == school / name
        (school / name).unlink()
