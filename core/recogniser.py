"""The recogniser: the child process that holds the models and answers the window.

It reads requests from standard input and writes answers to standard output, one JSON object a line; frames come through
shared memory. Started by `python -m core recogniser`; ends when standard input does.

Requests (`do`): `load` and `cancel_load` {model}; `frame` {id, channel, model, top_k, name, block, width, height};
`file` {id, channel, model, top_k, path}; `files` {id, model, top_k, paths}; `stop_files` {id}.
Answers (`say`): `started`; `loading` {model, done, total, text}; `ready` {model, device, engine, precision, notes};
`failed` {model, message, details, cancelled}; `unloaded` {model}; `answer` {id, prediction}; `error` {id, message,
details}; `file` {id, prediction or image and error}; `files_done` {id, cancelled}.

Of the requests of one channel the newest wins: an older one that has not begun is dropped without an answer. Channels
go before the files of a folder. Models load in threads, so others answer meanwhile.
"""

import contextlib
import ctypes
import json
import sys
import threading
import time
import traceback
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from multiprocessing.shared_memory import SharedMemory
from typing import Any, TextIO

from core.errors import Cancelled, SightglassError
from core.inference import Predictor
from core.language import tr
from core.pipes import answers, requests
from core.shared_frame import attach_block, read_frame
from core.types import FileFailure, Image, Prediction

Message = dict[str, Any]

MAX_LOADED = 3
"""Models kept in memory; the one that was used longest ago makes room."""
_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3  # of mallopt(3)
FOLDER_BATCH = 4
"""Small, so that a picture on the screen never waits long for a folder in the background."""


class Inbox:
    """Requests from the window, ordered by what should be done next. Filled by one thread, emptied by another."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._control: list[Message] = []
        self._newest: OrderedDict[str, Message] = OrderedDict()
        self._closed = False

    def put(self, message: Message) -> None:
        """Add a request; one with a channel replaces the older one of that channel."""
        with self._changed:
            if "channel" in message:
                self._newest[message["channel"]] = message
            else:
                self._control.append(message)
            self._changed.notify()

    def close(self) -> None:
        """No more requests will come."""
        with self._changed:
            self._closed = True
            self._changed.notify()

    def take(self, wait: bool) -> Message | None:
        """The next request; None when there is none (`wait` False) or when the inbox was closed."""
        with self._changed:
            while wait and not (self._control or self._newest or self._closed):
                self._changed.wait()
            if self._control:
                return self._control.pop(0)
            if self._newest:
                return self._newest.popitem(last=False)[1]
            return None

    @property
    def closed(self) -> bool:
        """Whether the window has gone."""
        return self._closed


@dataclass
class FolderJob:
    """A folder that is recognised in the background: answers come one by one from the iterator."""

    id: int
    answers: Iterator[Prediction | FileFailure]


class Recogniser:
    """Holds the loaded models and answers requests from an inbox until it closes."""

    def __init__(self, inbox: Inbox, output: TextIO, device: str = "auto", engine: str = "auto") -> None:
        self._inbox = inbox
        self._output = output
        self._output_lock = threading.Lock()
        self._options = {"device": device, "engine": engine}
        self._predictors: OrderedDict[str, Predictor] = OrderedDict()
        self._loading: dict[str, tuple[threading.Thread, threading.Event]] = {}
        self._lock = threading.Lock()
        self._folders: list[FolderJob] = []
        self._block: SharedMemory | None = None
        self._handlers = {
            "load": self._load,
            "cancel_load": self._cancel_load,
            "frame": self._frame,
            "file": self._file,
            "files": self._files,
            "stop_files": self._stop_files,
        }

    def run(self) -> None:
        """Answer until the inbox is closed, then stop loading and return."""
        self._say("started")
        while not self._inbox.closed:
            message = self._inbox.take(wait=not self._folders)
            if message is not None:
                self._handlers[message["do"]](message)
            elif self._folders:
                self._advance(self._folders[0])
        self._shut_down()

    def _shut_down(self) -> None:
        with self._lock:
            threads = list(self._loading.values())
        for _, cancelled in threads:
            cancelled.set()
        for thread, _ in threads:
            thread.join(timeout=5)
        if self._block:
            self._block.close()

    def _say(self, what: str, **fields: object) -> None:
        with self._output_lock:
            self._output.write(json.dumps({"say": what, **fields}) + "\n")
            self._output.flush()

    # Models

    def _load(self, message: Message) -> None:
        model = message["model"]
        with self._lock:
            if model in self._predictors or model in self._loading:
                return
            cancelled = threading.Event()
            thread = threading.Thread(
                target=self._load_in_thread, args=(model, cancelled), name=f"load {model}", daemon=True
            )
            self._loading[model] = thread, cancelled
        thread.start()

    def _cancel_load(self, message: Message) -> None:
        with self._lock:
            if loading := self._loading.get(message["model"]):
                loading[1].set()

    def _load_in_thread(self, model: str, cancelled: threading.Event) -> None:
        said = 0.0

        def progress(done: int, total: int | None, what: str) -> None:
            nonlocal said
            if cancelled.is_set():
                raise Cancelled(tr("Loading was cancelled."))
            if (now := time.monotonic()) - said > 0.05:
                said = now
                self._say("loading", model=model, done=done, total=total, text=what)

        failure: Message | None = None
        try:
            predictor = Predictor(model, progress=progress, **self._options)
        except Exception as error:  # noqa: BLE001 - whatever a driver raises must not take the other models down
            cancelled_load = isinstance(error, Cancelled)
            what = tr("{model} could not be loaded", model=model)
            failure = {**_explained(error, what), "cancelled": cancelled_load}
        with self._lock:
            del self._loading[model]
            if failure is None:
                self._predictors[model] = predictor
                unloaded = [self._predictors.popitem(last=False)[0] for _ in range(len(self._predictors) - MAX_LOADED)]
        if failure is not None:
            self._say("failed", model=model, **failure)
            return
        for name in unloaded:
            self._say("unloaded", model=name)
        facts = {"device": predictor.device, "engine": predictor.engine, "precision": predictor.precision}
        self._say("ready", model=model, notes=list(predictor.notes), **facts)

    def _predictor(self, model: str) -> Predictor:
        with self._lock:
            if model not in self._predictors:
                raise SightglassError(tr("{model} is not ready; wait until it is loaded.", model=model))
            self._predictors.move_to_end(model)
            return self._predictors[model]

    # Requests

    def _frame(self, message: Message) -> None:
        block = self._attached(message["block"])
        image = Image(read_frame(block, message["height"], message["width"]), message["name"])
        self._answer(message, image)

    def _file(self, message: Message) -> None:
        self._answer(message, None)

    def _answer(self, message: Message, image: Image | None) -> None:
        try:
            predictor = self._predictor(message["model"])
            prediction = predictor.predict(image or predictor.load(message["path"]), message["top_k"])
        except Exception as error:  # noqa: BLE001 - a library's failure on one picture ends no others
            self._say("error", id=message["id"], **_explained(error, tr("The picture could not be recognised")))
        else:
            self._say("answer", id=message["id"], prediction=prediction.to_json())

    def _attached(self, name: str) -> SharedMemory:
        if self._block is None or self._block.name.lstrip("/") != name.lstrip("/"):
            old, self._block = self._block, attach_block(name)
            if old:
                old.close()
        return self._block

    # Folders

    def _files(self, message: Message) -> None:
        try:
            predictor = self._predictor(message["model"])
        except SightglassError as error:
            self._say("error", id=message["id"], **_explained(error))
            return
        answers = predictor.predict_files(message["paths"], message["top_k"], FOLDER_BATCH)
        self._folders.append(FolderJob(message["id"], answers))

    def _stop_files(self, message: Message) -> None:
        for job in [job for job in self._folders if job.id == message["id"]]:
            self._finish(job, cancelled=True)

    def _advance(self, job: FolderJob) -> None:
        try:
            answer = next(job.answers, None)
        except Exception as error:  # noqa: BLE001 - as above: this folder ends, the process goes on
            self._say("error", id=job.id, **_explained(error, tr("The folder could not be recognised further")))
            answer = None
        if answer is None:
            self._finish(job, cancelled=False)
        else:
            self._say("file", id=job.id, **answer.to_json())

    def _finish(self, job: FolderJob, cancelled: bool) -> None:
        self._folders.remove(job)
        close = getattr(job.answers, "close", None)
        if close:
            close()
        self._say("files_done", id=job.id, cancelled=cancelled)


def _explained(error: Exception, what: str = "") -> Message:
    """The sentence and the details of an error: our own say everything themselves, others need their traceback."""
    if isinstance(error, SightglassError):
        return {"message": str(error), "details": ""}
    return {"message": f"{what} ({error}).", "details": "".join(traceback.format_exception(error))}


def _read_requests(inbox: Inbox) -> None:
    for request in requests():
        inbox.put(request)
    inbox.close()


def _keep_freed_memory() -> None:
    """Let glibc keep what a picture needed for the next one.

    By default it hands large pieces back to the system, and gets them again page by page: a fifth of the time of a
    500 × 375 photo through a small network.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):  # another C library
            libc = ctypes.CDLL("libc.so.6")
            libc.mallopt(_M_TRIM_THRESHOLD, 16 * 2**20)
            libc.mallopt(_M_MMAP_THRESHOLD, 4 * 2**20)


def main(arguments: list[str]) -> int:
    """Serve standard input and output until the window goes. `arguments`: device and engine, both optional."""
    _keep_freed_memory()
    output, inbox = answers(), Inbox()
    threading.Thread(target=_read_requests, args=(inbox,), name="requests", daemon=True).start()
    try:
        Recogniser(inbox, output, *arguments).run()
    except BrokenPipeError:  # the window has gone
        return 1
    return 0
