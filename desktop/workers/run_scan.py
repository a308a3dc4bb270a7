"""Which runs there are, and how each stands; reading only what has changed since the last look."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from core import paths
from core.errors import SightglassError

if TYPE_CHECKING:  # they bring pydantic, which the window need not wait for
    from core.training.config import TrainConfig
    from core.training.status import RunStatus

Signature: TypeAlias = tuple[object, ...]


@dataclass(frozen=True)
class RunEntry:
    """One run of the list. Without `status` it cannot be read, and `problem` says why."""

    folder: Path
    name: str
    status: "RunStatus | None"
    config: "TrainConfig | None"
    problem: str = ""
    elsewhere: bool = False
    """it was opened from another place than that of all runs"""

    @property
    def state(self) -> str:
        """waiting, running, finished, stopped, failed, interrupted or damaged."""
        return self.status.state if self.status else "damaged"

    @property
    def going_on(self) -> bool:
        """Whether it trains, or waits to."""
        return self.state in ("running", "waiting")


Scan: TypeAlias = dict[Path, tuple[Signature, RunEntry]]
"""What a look at all runs found: each one's signature, which changes when the run does, and its entry."""


def scan(elsewhere: Sequence[Path], known: Mapping[Path, tuple[Signature, RunEntry]]) -> Scan:
    """Each run's signature and entry; what has not changed is taken over."""
    home = paths.runs()
    if not elsewhere and not home.is_dir():  # nothing that would be worth the import
        return {}
    from core.training.runs import list_runs

    found: Scan = {}
    ours = list_runs()
    for folder in dict.fromkeys((*ours, *elsewhere)):
        signature = _signature(folder)
        old = known.get(folder)
        if old is not None and old[0] == signature and old[1].state not in ("running", "interrupted"):
            found[folder] = old
        elif signature or folder in ours:
            found[folder] = signature, _look_at(folder, elsewhere=folder not in ours)
    return found


def _signature(folder: Path) -> Signature:
    """What changes when a run changes. Who trains is not part of it: a lock has no date."""
    signature = []
    for name in ("config.toml", "events.jsonl", "waiting", "pid", "model/card.json"):
        try:
            status = (folder / name).stat()
            signature.append((name, status.st_mtime_ns, status.st_size))
        except OSError:  # it is not there
            continue
    return tuple(signature)


def _look_at(folder: Path, *, elsewhere: bool) -> RunEntry:
    from core.training.runs import RunFolder
    from core.training.status import status

    try:
        run = RunFolder.open(folder)
        return RunEntry(folder, run.config.name, status(run), run.config, elsewhere=elsewhere)
    except (SightglassError, OSError) as error:
        return RunEntry(folder, folder.name, None, None, str(error), elsewhere)
