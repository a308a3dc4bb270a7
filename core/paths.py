"""Where things live: the user's own folder, the school's read-only folders, and what comes with the program."""

import os
import sys
from pathlib import Path


def home() -> Path:
    """The folder for everything this program writes: `SIGHTGLASS_HOME`, or the platform's user data folder."""
    if chosen := os.environ.get("SIGHTGLASS_HOME"):
        return Path(chosen).expanduser().absolute()
    import platformdirs

    return platformdirs.user_data_path("Sightglass", appauthor=False)


def resources() -> Path:
    """The folder of icons, samples, bundled models and recipes, also inside a frozen bundle."""
    frozen = getattr(sys, "_MEIPASS", None)
    return (Path(frozen) if frozen else Path(__file__).parents[1]) / "resources"


def _folders(variable: str) -> tuple[Path, ...]:
    entries = os.environ.get(variable, "").split(os.pathsep)
    return tuple(Path(entry).expanduser().absolute() for entry in entries if entry)


def data_folders() -> tuple[Path, ...]:
    """Where data sets are looked for, first match wins: `SIGHTGLASS_DATA` (read only), then our own `data`."""
    return (*_folders("SIGHTGLASS_DATA"), home() / "data")


def weight_folders() -> tuple[Path, ...]:
    """Where pretrained weights are looked for: `SIGHTGLASS_WEIGHTS` (read only), then our own `weights`."""
    return (*_folders("SIGHTGLASS_WEIGHTS"), home() / "weights")


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
