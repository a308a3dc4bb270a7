"""Where things live: the user's own folder, the school's read-only folders, and what comes with the program."""

import os
import sys
from pathlib import Path

from core.policy import policy


def home() -> Path:
    """The folder for everything this program writes.

    `SIGHTGLASS_HOME`, else what the administrator's policy says, else the platform's user data folder.
    """
    if chosen := os.environ.get("SIGHTGLASS_HOME"):
        return Path(chosen).expanduser().absolute()
    if decided := policy().work:
        return decided
    import platformdirs

    return platformdirs.user_data_path("Sightglass", appauthor=False)


def can_be_written(folder: Path) -> bool:
    """Whether files can be made in `folder`, which need not be there yet; not so on a write-protected stick."""
    place = next((str(place) for place in (folder, *folder.parents) if os.path.exists(place)), "")  # noqa: PTH110
    return Path(place).is_dir() and os.access(place, os.W_OK)


def resources() -> Path:
    """The folder of icons, samples, bundled models and recipes, also inside a frozen bundle."""
    frozen = getattr(sys, "_MEIPASS", None)
    return (Path(frozen) if frozen else Path(__file__).parents[1]) / "resources"


def _folders(variable: str) -> tuple[Path, ...]:
    entries = os.environ.get(variable, "").split(os.pathsep)
    return tuple(Path(entry).expanduser().absolute() for entry in entries if entry)


def data_folders() -> tuple[Path, ...]:
    """Where data sets are looked for, first match wins: `SIGHTGLASS_DATA`, the policy's, then our own `data`.

    Only the last one is written to.
    """
    return (*_folders("SIGHTGLASS_DATA"), *policy().data, home() / "data")


def weight_folders() -> tuple[Path, ...]:
    """Where weights are looked for: `SIGHTGLASS_WEIGHTS`, the policy's, those of a bundle, then our own `weights`.

    Only the last one is written to.
    """
    bundled = resources() / "weights"
    packed = (bundled,) if bundled.is_dir() else ()
    return (*_folders("SIGHTGLASS_WEIGHTS"), *policy().weights, *packed, home() / "weights")


def own_data() -> Path:
    """Where fetched data sets are written."""
    return home() / "data"


def own_weights() -> Path:
    """Where fetched weights are written."""
    return home() / "weights"


def own_models() -> Path:
    """Where imported and trained model packages are kept."""
    return home() / "models"


def runs() -> Path:
    """Where run folders are made unless the user names another place."""
    return home() / "runs"


def program(*arguments: str) -> list[str]:
    """The command that starts this program's command line as a child process: from source, or our own executable."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-P", "-m", "core", *arguments]  # -P: never a `core` of the folder we are called in
