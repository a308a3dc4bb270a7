"""One step of the set-up: a child process whose words go to the log, and a steady line to the person who waits."""

import queue
import re
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import IO, TextIO

QUIET_SECONDS = 10
"""Where the output is no terminal, a line at most this often."""


class SetupError(Exception):
    """The set-up cannot go on. The message is a sentence or two: what happened, and what to do."""


class StepFailed(SetupError):
    """A child process failed; `output` is everything it said."""

    def __init__(self, sentence: str, output: str) -> None:
        super().__init__(sentence)
        self.output = output


def say(sentence: str) -> None:
    """Tell the person something. Standard output belongs to the program that is about to run."""
    print(sentence, file=sys.stderr, flush=True)


def run_step(
    title: str,
    command: Sequence[str],
    log: TextIO,
    *,
    environment: Mapping[str, str] | None = None,
    watch: Callable[[str], None] = lambda line: None,
) -> None:
    """Run `command` to its end, its output into `log`, calling `watch` with each line of it.

    Raises StepFailed when it ends with anything but 0, SetupError when it cannot be started.
    """
    log.write(f"\n$ {subprocess.list2cmdline(command)}\n")
    child = _start(command, environment)
    progress = _Progress(title)
    said = []
    try:
        for line in _lines(child):
            if line is not None and not progress.is_download(line):
                said.append(line)
                log.write(line + "\n")
                log.flush()
                watch(line)
            progress.show(line)
        failed = child.wait() != 0
    finally:
        _end(child)
        progress.end()
    if failed:
        raise StepFailed(f"{title}: failed.", "\n".join(said))


def _start(command: Sequence[str], environment: Mapping[str, str] | None) -> subprocess.Popen[str]:
    try:
        return subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=environment,
            encoding="utf-8",
            errors="replace",
        )
    except OSError as error:
        raise SetupError(f"{command[0]} cannot be started ({error.strerror}).") from error


def _lines(child: subprocess.Popen[str]) -> Iterator[str | None]:
    """What the child says, line by line, and None after each second in which it says nothing."""
    lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
    assert child.stdout is not None
    threading.Thread(target=_read, args=(child.stdout, lines), daemon=True).start()
    while True:
        try:
            line = lines.get(timeout=1)
        except queue.Empty:
            yield None
            continue
        if line is None:
            return
        yield line


def _read(stream: IO[str], lines: queue.SimpleQueue[str | None]) -> None:
    for line in stream:
        lines.put(line.rstrip())
    lines.put(None)


def _end(child: subprocess.Popen[str]) -> None:
    """Leave no child behind when we are interrupted: ask it, then insist."""
    if child.poll() is None:
        child.terminate()
        try:
            child.wait(timeout=5)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()


class _Progress:
    """What is going on, and for how long: one line that is rewritten in a terminal, a line now and then elsewhere."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._terminal = sys.stderr.isatty()
        self._started = self._shown = time.monotonic()
        self._doing = self._bytes = ""
        if not self._terminal:
            say(title)

    def is_download(self, line: str) -> bool:
        """Whether this is pip's machine-readable progress of one download, "Progress 5242880 of 911000000"."""
        return re.fullmatch(r"Progress \d+ of \d+", line) is not None

    def show(self, line: str | None) -> None:
        """Take in one line of output (None: silence), and repeat what is going on if it is time to."""
        if line is not None and self.is_download(line):
            done, total = (int(number) / 1e6 for number in re.findall(r"\d+", line))
            self._bytes = f", {done:.0f} of {total:.0f} MB"
        elif line and not re.match(
            r"\s*(WARNING|Attempting uninstall|Found existing|(Successfully )?[Uu]ninstall)", line
        ):
            self._doing, self._bytes = " ".join(line.split()), ""
        now = time.monotonic()
        if now - self._shown < (0.2 if self._terminal else QUIET_SECONDS):
            return
        self._shown = now
        minutes, seconds = divmod(int(now - self._started), 60)
        if self._terminal:
            self._rewrite(f"{self._title}  {minutes}:{seconds:02}  {self._doing}", self._bytes)
        else:
            say(f"  {minutes}:{seconds:02}  {self._doing[:90]}{self._bytes}")

    def end(self) -> None:
        """Leave the terminal's line as the record of a step that is over."""
        if self._terminal:
            minutes, seconds = divmod(int(time.monotonic() - self._started), 60)
            self._rewrite(f"{self._title}  {minutes}:{seconds:02}", "")
            say("")

    def _rewrite(self, text: str, tail: str) -> None:
        room = shutil.get_terminal_size().columns - 1
        text = text[: room - len(tail)] + tail
        print("\r" + text.ljust(room), end="", file=sys.stderr, flush=True)
