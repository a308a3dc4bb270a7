"""The folder of a run: its config, its events, and in the end its model. Needs no torch.

Everybody who watches or steers a run does so through its folder, whatever process trains there.
"""

import json
import os
import re
import signal
import time
import tomllib
from collections.abc import Iterator
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core import paths
from core.errors import ConfigError
from core.language import tr
from core.lasting import write_whole
from core.training.config import TrainConfig, parse_config, to_toml
from core.training.events import Event
from core.training.names import free_name, with_absolute_data
from core.training.presence import trainer_of, training_in

CONFIG, EVENTS, STOP, WAITING = "config.toml", "events.jsonl", "stop", "waiting"


@dataclass(frozen=True)
class RunFolder:
    """One run on disk. Whatever happens to the process, what was written before stays readable."""

    folder: Path
    config: TrainConfig

    @classmethod
    def create(cls, config: TrainConfig, folder: Path | None = None) -> "RunFolder":
        """A new run in `folder`, which must be empty or new; else in a folder of its own among all runs.

        Among all runs its name becomes one that no other run and no model has, such as "digits 2". ConfigError if there
        is something already, or the folder cannot be made.
        """
        config = with_absolute_data(config)
        try:
            if folder is None:
                config = free_name(config)
                folder = _new_folder(paths.runs(), config.name)
            elif folder.is_dir() and any(folder.iterdir()):
                raise ConfigError(
                    tr("{folder} already holds something; resume the run there, or name another folder.", folder=folder)
                )
            folder.mkdir(parents=True, exist_ok=True)
            write_whole(folder / CONFIG, to_toml(config).encode())
        except OSError as error:
            where = folder or paths.runs()
            raise ConfigError(
                tr(
                    "No run can be kept in {where} ({strerror}); name another folder.",
                    where=where,
                    strerror=error.strerror,
                )
            ) from error
        return cls(folder, config)

    @classmethod
    def open(cls, folder: Path) -> "RunFolder":
        """The run in `folder`; ConfigError if there is none, or its config is damaged."""
        path = folder / CONFIG
        try:
            values = tomllib.loads(path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise ConfigError(
                tr(
                    "There is no run in {folder}: {name} cannot be read ({error}).",
                    folder=folder,
                    name=path.name,
                    error=error,
                )
            ) from error
        return cls(folder, parse_config(values, str(path)))

    @property
    def model(self) -> Path:
        """Where the run's model package is once there is one."""
        return self.folder / "model"

    def record(self, event: Event) -> None:
        """Append one line to the events; OSError when the disk is full. A line that was left unfinished is ended."""
        line = (json.dumps(event.to_json(), allow_nan=False) + "\n").encode()
        with (self.folder / EVENTS).open("ab+") as file:
            if file.tell() > 0:
                file.seek(-1, os.SEEK_END)
                line = line if file.read(1) == b"\n" else b"\n" + line
            file.write(line)

    def events(self) -> Iterator[dict[str, Any]]:
        """The events so far, oldest first; lines that a crash left unfinished are passed over."""
        path = self.folder / EVENTS
        if not path.exists():
            return
        with path.open("rb") as file:
            for line in file:
                try:
                    yield json.loads(line)
                except ValueError:
                    continue

    def rename(self, name: str) -> "RunFolder":
        """Call the run, and its model, `name`; also while it trains. ConfigError if the name is taken, or is none."""
        values = self.config.model_dump(mode="json", exclude_none=True) | {"name": name, "title": name}
        config = parse_config(values, "the run")
        if free_name(config, besides=self.folder) != config:
            raise ConfigError(tr("There is already a run or a model named {name}; choose another name.", name=name))
        try:
            write_whole(self.folder / CONFIG, to_toml(config).encode())
            if (card := self.model / "card.json").is_file():
                renamed = json.loads(card.read_text(encoding="utf-8")) | {"name": name, "title": name}
                write_whole(card, json.dumps(renamed).encode())
        except (OSError, ValueError) as error:
            raise ConfigError(
                tr("{folder} cannot be changed ({error}); make room, or copy it.", folder=self.folder, error=error)
            ) from error
        return RunFolder(self.folder, config)

    # who trains

    def training(self) -> AbstractContextManager[None]:
        """Hold the run while training in it; ConfigError where another process does."""
        return training_in(self.folder)

    def trainer(self) -> int | None:
        """The number of the process that trains here, 0 where that cannot be told; None if nobody trains."""
        return trainer_of(self.folder)

    # waiting for the runs before it

    def mark_waiting(self) -> None:
        """Put the run at the end of the queue; `core.training.queue` takes it from there."""
        write_whole(self.folder / WAITING, repr(time.time()).encode())

    def waits_since(self) -> float | None:
        """Seconds since 1970; None if the run is not in the queue."""
        try:
            return float((self.folder / WAITING).read_text(encoding="ascii"))
        except (OSError, ValueError):
            return None

    def withdraw(self) -> bool:
        """Take the run out of the queue; whether it was there."""
        try:
            (self.folder / WAITING).unlink()
        except FileNotFoundError:
            return False
        return True

    # stopping

    def request_stop(self) -> None:
        """Ask whoever trains here to stop after the step; a run that waits is taken out of the queue."""
        if not self.withdraw() and self.trainer() is not None:
            (self.folder / STOP).touch()

    def stop_requested(self) -> bool:
        """Whether someone asked, and was not yet heard."""
        return (self.folder / STOP).exists()

    def clear_stop_request(self) -> None:
        """Forget what was asked of whoever trained here before."""
        (self.folder / STOP).unlink(missing_ok=True)

    def terminate(self) -> None:
        """End the process that trains here, if one does; what is not yet in a checkpoint is lost."""
        self._signal(signal.SIGTERM)

    def kill(self) -> None:
        """End the process that trains here even if it does not react to anything any more."""
        self._signal(getattr(signal, "SIGKILL", signal.SIGTERM))  # on Windows every ending is of this kind

    def _signal(self, number: int) -> None:
        pid = self.trainer()
        if pid and pid != os.getpid():
            with suppress(ProcessLookupError):  # it has just ended
                os.kill(pid, number)


def list_runs() -> tuple[Path, ...]:
    """The folders of all runs that this program keeps, newest first."""
    try:
        folders = [folder for folder in paths.runs().iterdir() if (folder / CONFIG).is_file()]
    except OSError:  # no runs yet
        return ()
    return tuple(sorted(folders, reverse=True))


def _new_folder(parent: Path, name: str) -> Path:
    parent.mkdir(parents=True, exist_ok=True)
    stem = time.strftime("%Y-%m-%d %H.%M.%S ") + (re.sub(r"[^\w.-]+", "-", name) or "run")
    for free in (stem, *(f"{stem} {number}" for number in range(2, 10_000))):
        try:
            (parent / free).mkdir()
        except FileExistsError:
            continue
        return parent / free
    raise ConfigError(tr("{parent} is full of runs; move some away.", parent=parent))
