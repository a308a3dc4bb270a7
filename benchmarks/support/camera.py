"""The scene of `camera_to_bars`: frames as a camera sends them, and what becomes of each in the window."""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import PIL.Image
from numpy.typing import NDArray
from PySide6.QtCore import QMetaObject, QObject, QSize, Qt, QThread, QTimer, Slot
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat, QVideoFrameInput

from benchmarks.support.stage import Painted, Stage, wait_for
from core.types import Image
from desktop.live.source import LiveSource
from desktop.workers.recogniser import RecogniserClient

SIZE = (640, 480)
WARM_UP = 3.0
"""Seconds in which nothing is counted."""
MEMORY_EVERY = 10.0
"""Seconds."""
SPARE = 60.0
"""Seconds for which there is room besides."""
_PICTURES = 32
_MARK = 16
"""Pixels: the side of the square, top left, whose brightness tells one frame from the others under way."""


class Notes:
    """At most so many numbers, in memory taken at once: what is noted must not look like the window's growth."""

    def __init__(self, most: float) -> None:
        self._values = np.full(int(most), -1.0)
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, place: int) -> float:
        return float(self._values[place])

    def add(self, *values: float) -> None:
        """Note some more; what there is no room for is lost."""
        end = min(self._count + len(values), len(self._values))
        self._values[self._count : end] = values[: end - self._count]
        self._count = end

    def mark(self, place: int) -> None:
        """Note 1 at a place of its own."""
        if 0 <= place < len(self._values):
            self._values[place] = 1.0

    def marked(self, first: int, last: int) -> int:
        """At how many places from `first` to before `last` there is a 1."""
        return int((self._values[first:last] == 1.0).sum())

    def clear(self) -> None:
        """Forget all."""
        self._values[:] = -1.0
        self._count = 0

    def all(self) -> list[float]:
        """What was noted."""
        values: list[float] = self._values[: self._count].tolist()
        return values


class Camera(QObject):
    """Sends frames in YUYV, as cameras do, at an even pace, from a thread of its own; each carries its number."""

    def __init__(self, photo: Path, fps: float, seconds: float) -> None:
        super().__init__()
        self.frames = QVideoFrameInput(self)
        self.most = fps * (seconds + SPARE)
        """more frames than it will send"""
        self.sent = Notes(self.most)
        """when each frame was sent, `time.perf_counter`"""
        self._pictures = moving(photo)
        self._format = QVideoFrameFormat(QSize(*SIZE), QVideoFrameFormat.PixelFormat.Format_YUYV)
        self._fps = fps
        self._thread = QThread()
        self.moveToThread(self._thread)
        self._thread.started.connect(self._start)
        self._thread.start()

    @Slot()
    def _start(self) -> None:
        self._timer = QTimer(self, interval=round(1000 / self._fps), timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._send)
        self._timer.start()

    @Slot()
    def _stop(self) -> None:
        self._timer.stop()
        self._thread.quit()

    def stop(self) -> None:
        """Send no more."""
        QMetaObject.invokeMethod(self, "_stop", Qt.ConnectionType.QueuedConnection)
        self._thread.wait()

    @Slot()
    def _send(self) -> None:
        frame = QVideoFrame(self._format)
        frame.map(QVideoFrame.MapMode.WriteOnly)
        np.copyto(np.frombuffer(frame.bits(0), np.uint8), self._pictures[len(self.sent) % _PICTURES])
        frame.unmap()
        frame.setStartTime(len(self.sent))
        now = time.perf_counter()
        if self.frames.sendVideoFrame(frame):
            self.sent.add(now)


def moving(photo: Path) -> list[NDArray[np.uint8]]:
    """The photo as YUYV bytes, each time a little to the side."""
    picture = PIL.Image.open(photo).convert("YCbCr").resize((SIZE[0] + 4 * _PICTURES, SIZE[1]))
    whole = np.asarray(picture)
    made = []
    for number in range(_PICTURES):
        part = whole[:, 4 * number : 4 * number + SIZE[0]]
        packed = np.empty((SIZE[1], SIZE[0], 2), np.uint8)
        packed[:, :, 0] = 16 + part[:, :, 0] * (219 / 255)
        packed[:_MARK, :_MARK, 0] = 16 + 219 * number / (_PICTURES - 1)
        packed[:, 0::2, 1], packed[:, 1::2, 1] = part[:, 0::2, 1], part[:, 0::2, 2]
        packed[:_MARK, :_MARK, 1] = 128
        made.append(packed.reshape(-1))
    return made


class Watch(QObject):
    """Follows each frame by its number: when it was painted, when its answer was."""

    def __init__(self, stage: Stage, camera: Camera, source: LiveSource) -> None:
        super().__init__(stage.window)
        self.painted, self.latencies, self.answers, self.forward = (Notes(camera.most) for _ in range(4))
        self._camera = camera
        self._newest = -1
        self._asked: list[int] = []
        self._answered: list[int] = []
        source.frame_arrived.connect(self._on_frame)
        Painted(stage.part("live-view")).painted.connect(self._on_view_painted)
        Painted(stage.part("prediction-bars")).painted.connect(self._on_bars_painted)
        self._listen(stage.window.client)  # type: ignore[attr-defined]

    def clear(self) -> None:
        """Count from now on."""
        for each in (self.painted, self.latencies, self.answers, self.forward):
            each.clear()

    def _listen(self, client: RecogniserClient) -> None:
        ask = client.recognise_image

        def ask_and_tell(channel: str, model: str, image: Image, top_k: int) -> None:
            self._asked.append(self._number_in(image))
            ask(channel, model, image, top_k)

        client.recognise_image = ask_and_tell  # type: ignore[method-assign]
        client.predicted.connect(self._on_predicted)

    def _number_in(self, image: Image) -> int:
        """Which of the newest frames it is; what the window says of it might be one frame behind."""
        mark = round(float(image.pixels[_MARK // 2, _MARK // 2].mean()) / 255 * (_PICTURES - 1))
        newest = len(self._camera.sent)
        return newest - (newest - mark) % _PICTURES

    def _on_frame(self, frame: QVideoFrame) -> None:
        self._newest = frame.startTime()

    def _on_view_painted(self) -> None:
        self.painted.mark(self._newest)

    def _on_predicted(self, _channel: str, prediction: object) -> None:
        self._answered.append(self._asked.pop(0))
        self.forward.add(prediction.milliseconds.forward)  # type: ignore[attr-defined]

    def _on_bars_painted(self) -> None:
        now = time.perf_counter()
        for number in self._answered:
            self.answers.add(now)
            self.latencies.add(1e3 * (now - self._camera.sent[number]))
        self._answered.clear()


def show_camera(stage: Stage, say: Callable[..., None]) -> None:
    """Let a camera send frames for so many seconds, and say what became of them; and how memory grew meanwhile."""
    source: LiveSource = stage.part("page-recognise").source  # type: ignore[attr-defined]
    camera = Camera(stage.options.folder, stage.options.rate, stage.options.seconds)
    gaps = Notes(1100 * (stage.options.seconds + SPARE))
    watch = Watch(stage, camera, source)
    source.open_frames(camera.frames, "camera")
    wait_for(lambda: len(watch.latencies) > 5)
    rest(WARM_UP)
    watch.clear()
    stage.gaps.take()
    first, began = len(camera.sent), time.perf_counter()
    memory = [_memory()]
    while (left := stage.options.seconds - (time.perf_counter() - began)) > 0:
        rest(min(left, MEMORY_EVERY))
        gaps.add(*stage.gaps.take())
        memory.append(_memory())
    last, seconds = len(camera.sent) - 3, time.perf_counter() - began  # the last ones may be under way
    seen = watch.painted.marked(first, last)
    answered = len(watch.answers) / seconds
    camera.stop()
    source.close()
    say(
        sent=last - first,
        seen=seen,
        answered=answered,
        latencies=watch.latencies.all(),
        forward=watch.forward.all(),
        gaps=gaps.all(),
        memory=memory,
    )


def rest(seconds: float) -> None:
    """Let the window be."""
    until = time.monotonic() + seconds
    wait_for(lambda: time.monotonic() > until)


def _memory() -> float:
    """MB that the window and its recogniser have for themselves; 0 where the system does not tell.

    What they share with other programs is left out: its part of it grows when another program ends.
    """
    if sys.platform != "linux":
        return 0.0
    from benchmarks.memory import descendants, resident

    return sum(resident(process)["Anonymous"] for process in descendants(os.getpid()))
