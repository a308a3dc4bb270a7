"""The window's side of the recogniser: sends the child the newest request, turns its answers into signals."""

import itertools
import logging
import time
from collections import OrderedDict, deque
from collections.abc import Sequence
from dataclasses import replace
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from core.shared_frame import create_block, write_frame
from core.types import FileFailure, Image
from desktop.workers.child import Child
from desktop.workers.messages import ModelState, Request, prediction_from

log = logging.getLogger(__name__)

CRASHES, CRASH_SECONDS = 3, 30.0
"""After so many crashes within so many seconds the recogniser is not started again by itself."""


class RecogniserClient(QObject):
    """Recognition for the window. Every method returns at once; answers come as signals.

    Of a channel's requests the newest wins: one picture is with the child at a time, and one waits for each channel.
    """

    process_ready = Signal()
    model_changed = Signal(object)
    """ModelState"""
    predicted = Signal(str, object)
    """channel, Prediction"""
    failed = Signal(str, str, str)
    """channel, sentence, details"""
    file_done = Signal(str, object)
    """channel, Prediction or FileFailure"""
    files_finished = Signal(str, bool)
    """channel, whether it was cancelled"""
    notice = Signal(str, str)
    """sentence, details: restarts and fallbacks"""

    def __init__(self, parent: QObject | None = None, *, device: str = "auto", engine: str = "auto") -> None:
        super().__init__(parent)
        self._child = Child("recogniser", device, engine, parent=self)
        self._child.said.connect(self._on_said)
        self._child.crashed.connect(self._on_crashed)
        self._child.could_not_start.connect(self._on_could_not_start)
        self._ids = itertools.count(1)
        self._states: dict[str, ModelState] = {}
        self._waiting: OrderedDict[str, Request] = OrderedDict()
        self._in_flight: Request | None = None
        self._folders: dict[str, Request] = {}
        self._block: SharedMemory | None = None
        self._ended = False
        self._crashes: deque[float] = deque(maxlen=CRASHES)
        self._answers = {
            "started": self._on_started,
            "loading": self._on_loading,
            "ready": self._on_ready,
            "failed": self._on_failed,
            "unloaded": self._on_unloaded,
            "answer": self._on_answer,
            "error": self._on_error,
            "file": self._on_file,
            "files_done": self._on_files_done,
        }

    # What pages call

    def start(self) -> None:
        """Start the child process if it does not run; it begins with what waits."""
        self._ended = False
        self._child.start()
        self._load_wanted()

    def stop(self) -> None:
        """End the child process: politely, and after two seconds by force. Nothing starts it again but `start`."""
        self._ended = True
        self._child.stop()
        self._waiting.clear()
        self._forget()
        self._release_block()

    def process_id(self) -> int:
        """The child's process id; 0 while it does not run."""
        return self._child.process_id()

    def state(self, model: str) -> ModelState | None:
        """How far `model` is; None when nobody has asked for it."""
        return self._states.get(model)

    def load(self, model: str) -> None:
        """Load `model`, fetching and preparing it if need be; `model_changed` tells how far it is."""
        state = self._states.get(model)
        if not self._ended and (state is None or state.kind == "failed"):
            self._set_state(ModelState(model, "loading", self.tr("The model is being loaded.")))
            self._child.start()
            self._send("load", model=model)

    def cancel_load(self, model: str) -> None:
        """Stop loading or fetching `model`; nothing is left half done."""
        if (state := self._states.get(model)) and state.kind == "loading":
            self._send("cancel_load", model=model)

    def recognise_image(self, channel: str, model: str, image: Image, top_k: int) -> None:
        """Recognise `image`; the answer comes by `predicted` or `failed`."""
        self._submit(Request(channel, model, top_k, image=image))

    def recognise_file(self, channel: str, model: str, path: Path, top_k: int) -> None:
        """Recognise the picture in the file, which the child reads."""
        self._submit(Request(channel, model, top_k, files=(str(path.absolute()),)))

    def recognise_files(self, channel: str, model: str, files: Sequence[Path], top_k: int) -> None:
        """Recognise many files in the background; each comes by `file_done`, the end by `files_finished`."""
        self.cancel(channel)
        self._folders.pop(channel, None)  # what is still heard of the one before is not about these
        names = tuple(str(path.absolute()) for path in files)
        self._submit(Request(channel, model, top_k, files=names, whole_folder=True))

    def cancel(self, channel: str) -> None:
        """Drop what waits in `channel` and ignore what is under way; a folder ends with `files_finished`."""
        waiting = self._waiting.pop(channel, None)
        if waiting and waiting.whole_folder:
            self.files_finished.emit(channel, True)
        if self._in_flight and self._in_flight.channel == channel:
            self._in_flight = replace(self._in_flight, cancelled=True)
        if folder := self._folders.get(channel):
            self._send("stop_files", id=folder.id)

    def busy(self, channel: str) -> bool:
        """Whether an answer for `channel` is still to come."""
        under_way = self._in_flight is not None and self._in_flight.channel == channel
        return under_way or channel in self._waiting or channel in self._folders

    # Sending

    def _submit(self, request: Request) -> None:
        self._waiting[request.channel] = request
        state = self._states.get(request.model)
        if state is None or state.kind == "failed":
            self.load(request.model)
        else:
            self._send_next()

    def _send_next(self) -> None:
        """Hand the child every waiting folder, and one waiting picture if it has none."""
        for waiting in list(self._waiting.values()):
            state = self._states.get(waiting.model)
            if state is None or state.kind != "ready" or (self._in_flight and not waiting.whole_folder):
                continue
            del self._waiting[waiting.channel]
            request = replace(waiting, id=next(self._ids))
            if request.whole_folder:
                self._folders[request.channel] = request
                self._send("files", id=request.id, model=request.model, top_k=request.top_k, paths=request.files)
            else:
                self._in_flight = request
                self._send_picture(request)

    def _send_picture(self, request: Request) -> None:
        common = {"id": request.id, "channel": request.channel, "model": request.model, "top_k": request.top_k}
        if request.image is None:
            self._send("file", path=request.files[0], **common)
            return
        width, height = request.image.size
        block = self._block_for(request.image.pixels.nbytes)
        write_frame(block, request.image.pixels)
        self._send("frame", name=request.image.name, block=block.name, width=width, height=height, **common)

    def _block_for(self, size: int) -> SharedMemory:
        if self._block is None or self._block.size < size:
            self._release_block()
            self._block = create_block(max(size, 2**20))
        return self._block

    def _release_block(self) -> None:
        if self._block is not None:
            self._block.close()
            self._block.unlink()
            self._block = None

    def _send(self, what: str, **fields: object) -> None:
        self._child.send({"do": what, **fields})

    # Answers

    def _on_said(self, message: dict[str, Any]) -> None:
        self._answers[message.pop("say")](message)

    def _on_started(self, _message: dict[str, Any]) -> None:
        self.process_ready.emit()

    def _on_loading(self, message: dict[str, Any]) -> None:
        self._set_state(ModelState(message["model"], "loading", message["text"], message["done"], message["total"]))

    def _on_ready(self, message: dict[str, Any]) -> None:
        facts = {key: message[key] for key in ("device", "engine", "precision")}
        self._set_state(ModelState(message["model"], "ready", " ".join(message["notes"]), **facts))
        for note in message["notes"]:
            self.notice.emit(note, "")
        self._send_next()

    def _on_failed(self, message: dict[str, Any]) -> None:
        model, sentence, details = message["model"], message["message"], message["details"]
        self._set_state(ModelState(model, "failed", sentence, details=details))
        for request in [request for request in self._waiting.values() if request.model == model]:
            del self._waiting[request.channel]
            self._fail(request, sentence, details)

    def _on_unloaded(self, message: dict[str, Any]) -> None:
        self._states.pop(message["model"], None)

    def _on_answer(self, message: dict[str, Any]) -> None:
        if request := self._landed(message["id"]):
            self.predicted.emit(request.channel, prediction_from(message["prediction"]))
        self._send_next()

    def _on_error(self, message: dict[str, Any]) -> None:
        request = self._landed(message["id"]) or self._folder(message["id"])
        if request:
            self.failed.emit(request.channel, message["message"], message["details"])
        self._send_next()

    def _on_file(self, message: dict[str, Any]) -> None:
        if request := self._folder(message["id"]):
            answer = FileFailure(message["image"], message["error"]) if "error" in message else prediction_from(message)
            self.file_done.emit(request.channel, answer)

    def _on_files_done(self, message: dict[str, Any]) -> None:
        if request := self._folder(message["id"]):
            del self._folders[request.channel]
            self.files_finished.emit(request.channel, message["cancelled"])

    def _landed(self, id_: int) -> Request | None:
        """The picture that was answered, unless nobody waits for it any more."""
        if self._in_flight is None or self._in_flight.id != id_:
            return None
        request, self._in_flight = self._in_flight, None
        return None if request.cancelled else request

    def _folder(self, id_: int) -> Request | None:
        return next((request for request in self._folders.values() if request.id == id_), None)

    def _set_state(self, state: ModelState) -> None:
        self._states[state.model] = state
        self.model_changed.emit(state)

    def _fail(self, request: Request, sentence: str, details: str) -> None:
        self.failed.emit(request.channel, sentence, details)
        if request.whole_folder:
            self.files_finished.emit(request.channel, True)

    # The process

    def _on_could_not_start(self, reason: str) -> None:
        wanted = list(self._states)
        self._forget()
        self._give_up(wanted, self.tr("The recogniser could not be started; install the program again."), reason)

    def _on_crashed(self, details: str) -> None:
        log.warning("the recogniser ended: %s", details)
        lost = [request for request in (self._in_flight, *self._folders.values()) if request and not request.cancelled]
        wanted = [state.model for state in self._states.values() if state.kind != "failed"]
        self._forget()
        for request in lost:
            self._fail(request, self.tr("The recogniser stopped while it was at work on this; try it again."), details)
        self._crashes.append(time.monotonic())
        if len(self._crashes) == CRASHES and self._crashes[-1] - self._crashes[0] < CRASH_SECONDS:
            sentence = self.tr("The recogniser stopped {0} times in a row; restart the program.").format(CRASHES)
            self._give_up(wanted, sentence, details)
            return
        self.notice.emit(self.tr("The recogniser stopped unexpectedly and was started again."), details)
        QTimer.singleShot(0, self, lambda: self._load_wanted(wanted))

    def _load_wanted(self, wanted: Sequence[str] = ()) -> None:
        """Load these models, and those for which a picture waits."""
        for model in dict.fromkeys((*wanted, *(request.model for request in self._waiting.values()))):
            self.load(model)

    def _give_up(self, wanted: list[str], sentence: str, details: str) -> None:
        for model in wanted:
            self._set_state(ModelState(model, "failed", sentence, details=details))
        for request in list(self._waiting.values()):
            del self._waiting[request.channel]
            self._fail(request, sentence, details)
        self._crashes.clear()
        self.notice.emit(sentence, details)

    def _forget(self) -> None:
        """Nothing is loaded or under way any more; what waits still waits."""
        self._states.clear()
        self._folders.clear()
        self._in_flight = None
