"""What of the work before is there when the window opens (the policy may reset it), and whether more can be kept."""

import os
import shutil
import threading
from pathlib import Path

from core.language import tr
from core.models.leftovers import tidy
from core.paths import can_be_written, home
from core.policy import Policy, policy
from desktop.settings import Settings

SETTINGS = ("settings.json",)
WORK = ("projects", "runs", "models", "unpacked", "graphs", "cache")
"""What pupils make, and what is derived from it. What was fetched, in `data` and `weights`, is nobody's work."""

_AWAY = ".put-away-"


def begin() -> Settings:
    """What the window begins with, once the policy has had its way; its `notices` say what the user ought to know."""
    not_put_away = put_away(home(), policy())
    threading.Thread(target=tidy, name="leftovers", daemon=True).start()
    settings = Settings.load()
    settings.notices += (*filter(None, [not_put_away, not_kept(home())]), *policy().problems)
    return settings


def put_away(home: Path, policy: Policy) -> str:
    """Begin afresh in the folder `home`, as far as the policy says; returns a sentence where that was not possible.

    What is put away is gone at once, and taken from the disk in the background. While a run of the folder trains, only
    the settings are.
    """
    names = {"nothing": (), "settings": SETTINGS, "everything": SETTINGS + WORK}[policy.reset_at_start]
    if not names:
        return ""
    sentence = ""
    if policy.reset_at_start == "everything" and _trains(home / "runs"):
        names = SETTINGS
        sentence = tr("A run of before is still training, so that the work of before is still here. Stop it first.")
    away = home / f"{_AWAY}{os.getpid()}"
    try:
        for name in names:
            if (home / name).exists():
                away.mkdir(exist_ok=True)
                (home / name).rename(away / name)
    except OSError as error:
        sentence = tr(
            "The work of before could not be put away ({strerror}); tell whoever looks after this computer.",
            strerror=error.strerror,
        )
    _remove(home)
    return sentence


def not_kept(home: Path) -> str:
    """A sentence where nothing can be written in the folder `home`; else ""."""
    if can_be_written(home):
        return ""
    return tr(
        "Nothing that you make here can be kept: the folder “{home}” cannot be written to. Is it write-protected?",
        home=home,
    )


def _trains(runs: Path) -> bool:
    from core.training.presence import trainer_of

    return runs.is_dir() and any(trainer_of(folder) is not None for folder in runs.iterdir() if folder.is_dir())


def _remove(home: Path) -> None:
    """Take what was put away, now or by a program that was ended before it could, from the disk."""
    folders = list(home.glob(f"{_AWAY}*"))
    if folders:
        threading.Thread(target=_delete, args=folders, name="put-away", daemon=True).start()


def _delete(*folders: Path) -> None:
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)
