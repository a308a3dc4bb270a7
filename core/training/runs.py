"""The folder of a run: its config, its events, and in the end its model. Needs no torch."""

import json
import os
import re
import time
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core import paths
from core.errors import ConfigError
from core.training.config import TrainConfig, parse_config, to_toml
from core.training.events import Event

CONFIG, EVENTS = "config.toml", "events.jsonl"


@dataclass(frozen=True)
class RunFolder:
    """One run on disk. Whatever happens to the process, what was written before stays readable."""

    folder: Path
    config: TrainConfig

    @classmethod
    def create(cls, config: TrainConfig, folder: Path | None = None) -> "RunFolder":
        """A new run in `folder`, which must be empty or new; else in a folder of its own among all runs.

        ConfigError if there is something already, or the folder cannot be made.
        """
        folder = folder or _free_folder(paths.runs(), config.name)
        if (folder / CONFIG).exists() or (folder.is_dir() and any(folder.iterdir())):
            raise ConfigError(f"{folder} already holds something; resume the run there, or name another folder.")
        try:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / CONFIG).write_text(to_toml(config), encoding="utf-8")
        except OSError as error:
            raise ConfigError(f"No run can be kept in {folder} ({error.strerror}); name another folder.") from error
        return cls(folder, config)

    @classmethod
    def open(cls, folder: Path) -> "RunFolder":
        """The run in `folder`; ConfigError if there is none, or its config is damaged."""
        path = folder / CONFIG
        try:
            values = tomllib.loads(path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise ConfigError(f"There is no run in {folder}: {path.name} cannot be read ({error}).") from error
        return cls(folder, parse_config(values, str(path)))

    @property
    def model(self) -> Path:
        """Where the run's model package is once there is one; its last part is the model's name."""
        return self.folder / "model"

    def record(self, event: Event) -> None:
        """Append one line to the events. A line that a crash left unfinished is ended first."""
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


def _free_folder(parent: Path, name: str) -> Path:
    stem = time.strftime("%Y-%m-%d %H.%M.%S ") + (re.sub(r"[^\w.-]+", "-", name) or "run")
    numbered = (f"{stem} {number}" for number in range(2, 10_000))
    return next(parent / free for free in (stem, *numbered) if not (parent / free).exists())
