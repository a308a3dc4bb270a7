"""Downloads from a real server: whole and right, or not at all and a sentence."""

import contextlib
import hashlib
import http.server
import os
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.errors import Cancelled, ConfigError, NetworkError
from core.fetch import fetch

CONTENT = bytes(range(256)) * 4000
SHA256 = hashlib.sha256(CONTENT).hexdigest()
MD5 = hashlib.md5(CONTENT).hexdigest()


class School(http.server.BaseHTTPRequestHandler):
    """Serves the content in the ways of servers, by path."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        {
            "/data/file.bin": self._whole,
            "/data/unannounced.bin": self._unannounced,
            "/data/broken.bin": self._broken_off,
            "/data/slow.bin": self._slow,
            "/data/moved.bin": self._moved,
        }.get(self.path, lambda: self.send_error(404))()

    def _begin(self, length: int | None) -> None:
        self.send_response(200)
        if length is not None:
            self.send_header("Content-Length", str(length))
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True

    def _whole(self) -> None:
        self._begin(len(CONTENT))
        with contextlib.suppress(ConnectionError):  # the other side may have cancelled
            self.wfile.write(CONTENT)

    def _unannounced(self) -> None:
        self._begin(None)
        self.wfile.write(CONTENT)

    def _broken_off(self) -> None:
        self._begin(len(CONTENT))
        self.wfile.write(CONTENT[: len(CONTENT) // 2])

    def _slow(self) -> None:
        self._begin(len(CONTENT))
        self.wfile.write(CONTENT[:1000])
        self.server.patience.wait(10)  # type: ignore[attr-defined]

    def _moved(self) -> None:
        self.send_response(302)
        self.send_header("Location", "/data/file.bin")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *arguments: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[str]:
    """The address of a server on this machine, without a trailing slash."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), School) as running:
        running.patience = threading.Event()  # type: ignore[attr-defined]
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.patience.set()  # type: ignore[attr-defined]
        running.shutdown()
        thread.join()


def nothing_left(folder: Path) -> bool:
    return not any(path.is_file() for path in folder.rglob("*"))


def test_a_file_arrives_whole_with_progress(server: str, tmp_path: Path) -> None:
    seen: list[tuple[int, int | None, str]] = []
    target = fetch(
        f"{server}/data/file.bin",
        tmp_path / "new" / "file.bin",
        sha256=SHA256,
        md5=MD5,
        size=len(CONTENT),
        progress=lambda *report: seen.append(report),
    )
    assert target.read_bytes() == CONTENT
    assert [path.name for path in target.parent.iterdir()] == ["file.bin"]
    assert len(seen) > 3
    assert seen == sorted(seen)
    assert seen[-1] == (len(CONTENT), len(CONTENT), "file.bin")


def test_an_older_file_is_replaced(server: str, tmp_path: Path) -> None:
    target = tmp_path / "file.bin"
    target.write_bytes(b"old")
    fetch(f"{server}/data/moved.bin", target, sha256_prefix=SHA256[:8].upper())
    assert target.read_bytes() == CONTENT


def test_a_size_that_is_not_announced_is_unknown(server: str, tmp_path: Path) -> None:
    totals = set()
    fetch(
        f"{server}/data/unannounced.bin",
        tmp_path / "file.bin",
        md5=MD5,
        progress=lambda done, total, what: totals.add(total),
    )
    assert totals == {None}


@pytest.mark.parametrize(
    ("path", "expected", "words"),
    [
        ("nowhere.bin", {}, "404"),
        ("file.bin", {"sha256": "0" * 64}, "checksum"),
        ("file.bin", {"sha256_prefix": "01234567"}, "checksum"),
        ("file.bin", {"md5": "0" * 32}, "checksum"),
        ("file.bin", {"size": len(CONTENT) + 1}, "bytes came"),
        ("broken.bin", {}, "512,000 bytes came instead of 1,024,000"),
        ("broken.bin", {"sha256": SHA256}, "bytes came"),
    ],
)
def test_a_wrong_file_never_arrives(server: str, tmp_path: Path, path: str, expected: dict, words: str) -> None:
    target = tmp_path / "file.bin"
    with pytest.raises(NetworkError) as caught:
        fetch(f"{server}/data/{path}", target, **expected)
    sentence = str(caught.value)
    assert words in sentence
    assert f"{server}/data/{path}" in sentence
    assert str(target) in sentence
    assert nothing_left(tmp_path)


def test_a_server_that_falls_silent_is_given_up(server: str, tmp_path: Path) -> None:
    begun = time.monotonic()
    with pytest.raises(NetworkError, match="too long"):
        fetch(f"{server}/data/slow.bin", tmp_path / "file.bin", timeout=0.3)
    assert time.monotonic() - begun < 5
    assert nothing_left(tmp_path)


def test_a_refused_connection_is_a_sentence(tmp_path: Path) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{unused.getsockname()[1]}/file.bin"
        with pytest.raises(NetworkError, match="refused"):
            fetch(address, tmp_path / "file.bin")
    assert nothing_left(tmp_path)


def test_cancelling_leaves_nothing(server: str, tmp_path: Path) -> None:
    def cancel(done: int, total: int | None, what: str) -> None:
        if done > 300_000:
            raise Cancelled("enough")

    with pytest.raises(Cancelled):
        fetch(f"{server}/data/file.bin", tmp_path / "file.bin", progress=cancel)
    assert nothing_left(tmp_path)


def test_a_mirror_takes_the_place_of_every_host(server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SIGHTGLASS_MIRROR", f"{server}/data/")
    assert fetch("https://example.invalid/file.bin", tmp_path / "file.bin", md5=MD5).read_bytes() == CONTENT


def test_a_mirror_must_be_a_web_address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SIGHTGLASS_MIRROR", "file:///etc")
    with pytest.raises(ConfigError, match="SIGHTGLASS_MIRROR"):
        fetch("https://example.invalid/file.bin", tmp_path / "file.bin")
    assert nothing_left(tmp_path)


def test_a_folder_that_cannot_be_made_is_a_sentence(server: str, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file where a folder should be")
    with pytest.raises(NetworkError, match="SIGHTGLASS_HOME"):
        fetch(f"{server}/data/file.bin", tmp_path / "taken" / "file.bin")


@pytest.mark.skipif(not Path("/dev/full").exists() or os.name != "posix", reason="needs a way to limit a file's size")
def test_a_full_disk_is_a_sentence(server: str, tmp_path: Path) -> None:
    import resource
    import signal

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, before[1]))
    try:
        with pytest.raises(NetworkError, match="could not be saved"):
            fetch(f"{server}/data/file.bin", tmp_path / "file.bin")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert nothing_left(tmp_path)
