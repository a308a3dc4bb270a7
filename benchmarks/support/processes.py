"""The two processes that answer: our recogniser, asked as the window asks it, and the tutorials' code."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from benchmarks.harness import ROOT
from benchmarks.support.models import Prepared
from core import paths
from core.shared_frame import create_block, write_frame
from core.types import Pixels

Message = dict[str, Any]


@dataclass(frozen=True)
class Trip:
    """Milliseconds of one recognition: the round trip, with the copy into shared memory and the answer read; and what
    of it was preprocessing and the network, as the recogniser says."""

    whole: float
    inside: float


class Talk:
    """A child process that is told one line and answers with lines. Ends with its `with` block."""

    def __init__(self, command: Sequence[str]) -> None:
        self.process = subprocess.Popen(command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type | None, error: BaseException | None, trace: TracebackType | None) -> None:
        assert self.process.stdin is not None
        self.process.stdin.close()
        self.process.wait(timeout=60)
        assert self.process.stdout is not None
        self.process.stdout.close()

    def tell(self, line: str) -> None:
        """Send one line."""
        assert self.process.stdin is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def hear(self) -> Any:
        """The next line, which is JSON; RuntimeError when the child has ended."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"{' '.join(map(str, self.process.args))} ended early; its messages are above")  # type: ignore[arg-type]
        return json.loads(line)


class Recogniser(Talk):
    """Our recogniser process, with one frame in shared memory."""

    def __init__(self) -> None:
        super().__init__(paths.program("recogniser"))
        self._block = create_block(64 * 2**20)
        self._id = 0

    def __exit__(self, *what: Any) -> None:
        super().__exit__(*what)
        self._block.close()
        self._block.unlink()

    def load(self, model: str) -> Message:
        """Load a model; returns what the recogniser says of it when it is ready: device, engine, precision."""
        self.tell(json.dumps({"do": "load", "model": model}))
        while (message := self.hear())["say"] != "ready":
            if message["say"] == "failed":
                raise RuntimeError(message["message"])
        return message

    def highest_probability(self, model: str, pixels: Pixels) -> float:
        """How sure a model is of decoded pixels."""
        return float(self._ask_frame(model, pixels)["prediction"]["predictions"][0]["probability"])

    def answer_file(self, model: str, path: Path) -> Message:
        """Recognise a picture file, which the recogniser reads."""
        return self._ask({"do": "file", "path": str(path)}, model)

    def milliseconds(self, model: str, pixels: Pixels, times: int) -> list[Trip]:
        """What each of `times` recognitions of decoded pixels took."""
        spent = []
        for _ in range(times):
            start = time.perf_counter()
            answer = self._ask_frame(model, pixels)
            whole = 1e3 * (time.perf_counter() - start)
            inside = answer["prediction"]["milliseconds"]
            spent.append(Trip(whole, inside["preprocess"] + inside["forward"]))
        return spent

    def _ask_frame(self, model: str, pixels: Pixels) -> Message:
        height, width, _ = pixels.shape
        write_frame(self._block, pixels)
        frame = {"do": "frame", "name": "photo", "block": self._block.name, "width": width, "height": height}
        return self._ask(frame, model)

    def _ask(self, request: Message, model: str) -> Message:
        self._id += 1
        self.tell(json.dumps({"id": self._id, "channel": "benchmark", "model": model, "top_k": 5, **request}))
        answer = self.hear()
        if answer["say"] != "answer":
            raise RuntimeError(str(answer))
        return dict(answer)


class Tutorial(Talk):
    """The tutorials' code with one network and one picture, which it has decoded. `first` is its first answer."""

    def __init__(self, kind: str, architecture: str, models: Prepared, picture: Path, *options: str) -> None:
        super().__init__([*tutorial_command(kind, architecture, models, picture), "--serve", *options])
        self.first = self.hear()

    def milliseconds(self, times: int) -> list[float]:
        """For each of `times` recognitions, timed in the process itself: it pays for no conversation."""
        self.tell(str(times))
        return list(self.hear())


def tutorial_command(kind: str, architecture: str, models: Prepared, picture: Path) -> list[str]:
    """The tutorials' code as a command that answers once and ends; `kind` is "imagenet" or "digits"."""
    digits = kind == "digits"
    weights = models.digit_weights if digits else models.weights(architecture)
    labels = models.digit_labels if digits else models.labels
    return [
        *(sys.executable, "-m", "benchmarks.support.tutorial", kind, architecture),
        *map(os.fspath, (weights, labels, picture)),
    ]
