"""One download: progress, cancel, checksum, and either the whole file at its place or nothing."""

import hashlib
import http.client
import os
import secrets
import ssl
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urlsplit

import truststore

from core.errors import ConfigError, NetworkError
from core.language import tr, whole
from core.policy import policy
from core.types import Progress, no_progress

TIMEOUT = 30.0
"""Seconds without a byte after which a server is given up."""

_CHUNK = 1 << 17


def fetch(
    url: str,
    target: Path,
    *,
    sha256: str | None = None,
    sha256_prefix: str | None = None,
    md5: str | None = None,
    size: int | None = None,
    progress: Progress = no_progress,
    timeout: float = TIMEOUT,
) -> Path:
    """Download `url` to `target` and return it; `target` appears only when it is complete and its checksums agree.

    `sha256_prefix` is the start of a SHA-256, as in the file names of PyTorch's weights; `size` is in bytes. The
    environment variable `SIGHTGLASS_MIRROR` (`http://host:port/prefix`) replaces scheme and host of every address.

    Raises NetworkError with a sentence for people, also where the disk is full or the folder cannot be written, and
    whatever `progress` raises, after every chunk. In each of these cases nothing is left behind.
    """
    _require_network(target.name)
    wanted = {"sha256": sha256 or sha256_prefix, "md5": md5}
    digests = {kind: hashlib.new(kind, usedforsecurity=False) for kind, value in wanted.items() if value}
    with _partial_file(target) as (partial, file):
        try:
            with _open(_mirrored(url), timeout) as response:
                expected = size or _announced_size(response)
                received = 0
                while chunk := response.read(_CHUNK):
                    received += len(chunk)
                    _write(file, chunk, target)
                    for digest in digests.values():
                        digest.update(chunk)
                    progress(received, expected, target.name)
        except (OSError, http.client.HTTPException) as error:
            raise _by_hand(url, target, _reason(error)) from error
        if expected is not None and received != expected:
            raise _by_hand(
                url,
                target,
                tr("{received} bytes came instead of {expected}", received=whole(received), expected=whole(expected)),
            )
        if not all(digest.hexdigest().startswith((wanted[kind] or "").lower()) for kind, digest in digests.items()):
            raise _by_hand(url, target, tr("what came is not the expected file (its checksum differs)"))
        _write(file, b"", target, last=True)
        _put_in_place(partial, target)
    return target


@contextmanager
def _partial_file(target: Path) -> Iterator[tuple[Path, BinaryIO]]:
    """A new file beside the target, with a name of its own so that two downloads never share one; removed at last.

    The name is known before there is a file: Ctrl+C at any moment leaves none behind.
    """
    partial = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
    try:
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            file = partial.open("xb", buffering=0)
        except OSError as error:
            raise _cannot_write(target, error) from error
        with file:
            yield partial, file
    finally:
        with suppress(OSError):  # where no file could be made there is none to remove
            partial.unlink()


def _open(url: str, timeout: float) -> http.client.HTTPResponse:
    request = urllib.request.Request(url, headers={"User-Agent": "sightglass", "Accept-Encoding": "identity"})
    # The system's certificates: a school's proxy is trusted where the school's machines trust it.
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        response: http.client.HTTPResponse = urllib.request.urlopen(request, timeout=timeout, context=context)
    except urllib.error.HTTPError as error:
        error.close()
        raise
    return response


def _mirrored(url: str) -> str:
    mirror = os.environ.get("SIGHTGLASS_MIRROR", "").strip()
    if mirror and urlsplit(mirror).scheme not in ("http", "https"):
        raise ConfigError(tr("SIGHTGLASS_MIRROR is {mirror!r}; it must start with http:// or https://.", mirror=mirror))
    if not mirror:
        return url
    parts = urlsplit(url)
    return mirror.rstrip("/") + parts.path + (f"?{parts.query}" if parts.query else "")


def _announced_size(response: http.client.HTTPResponse) -> int | None:
    text = response.headers.get("Content-Length") or ""
    return int(text) if text.isdecimal() else None


def _write(file: BinaryIO, chunk: bytes, target: Path, last: bool = False) -> None:
    try:
        view = memoryview(chunk)
        while view:
            view = view[file.write(view) :]
        if last:
            os.fsync(file.fileno())
    except OSError as error:
        raise _cannot_write(target, error) from error


def _put_in_place(partial: Path, target: Path) -> None:
    try:
        partial.chmod(0o644)  # temporary files are private; data on a shared disk is for everyone
        partial.replace(target)
    except OSError as error:
        raise _cannot_write(target, error) from error


def _reason(error: Exception) -> str:
    """What went wrong, as the middle of a sentence."""
    if isinstance(error, urllib.error.HTTPError):
        return tr("the server answered {code} {reason}", code=error.code, reason=error.reason)
    cause = error.reason if isinstance(error, urllib.error.URLError) else error
    if isinstance(cause, TimeoutError):
        return tr("the server took too long to answer")
    if isinstance(cause, ConnectionRefusedError):
        return tr("the server refused the connection")
    if isinstance(cause, ssl.SSLError):
        return tr("the connection is not secure ({reason})", reason=cause.reason or cause)
    if isinstance(cause, http.client.IncompleteRead):
        return tr("the connection broke off in the middle")
    return tr("the server cannot be reached ({cause})", cause=cause)


def _by_hand(url: str, target: Path, reason: str) -> NetworkError:
    return NetworkError(
        tr(
            "{name} could not be fetched: {reason}. Check the network and try again, or download {url} "
            "elsewhere and save it as {target}.",
            name=target.name,
            reason=reason,
            url=url,
            target=target,
        )
    )


def _cannot_write(target: Path, error: OSError) -> NetworkError:
    return NetworkError(
        tr(
            "{name} could not be saved in {parent} ({strerror}); make room there or allow writing, or "
            "set SIGHTGLASS_HOME to another folder.",
            name=target.name,
            parent=target.parent,
            strerror=error.strerror or error,
        )
    )


def _require_network(name: str) -> None:
    """Say so at once, as a NetworkError, where the policy does not let `name` be fetched."""
    if not policy().network:
        raise NetworkError(
            tr(
                "{name} could not be fetched: the administrator of this computer has switched fetching off ({file}). "
                "Ask them to put it into the shared folder of weights or data sets.",
                name=name,
                file=policy().file,
            )
        )
