"""What a program that was ended in the middle of its work leaves behind, and what becomes of it."""

import os
import shutil
import time
from pathlib import Path

from core.models.catalogue import set_damaged_aside
from core.models.package import read_card
from core.paths import resources


def test_a_program_that_is_ended_while_it_replaces_a_package_loses_none(home: Path) -> None:
    place = home / "models"
    shutil.copytree(resources() / "models" / "digits", place / "mine")
    for name, inside in ((".old-abc", "mine"), (".new-abc", "mine"), (".old-now", "other"), (".new-now", "other")):
        (place / name).mkdir()
        if name == ".old-abc":
            (place / inside).replace(place / name / inside)
        else:
            (place / name / inside).mkdir()
    for name, seconds in ((".old-abc", 120), (".new-abc", 7200)):
        os.utime(place / name, (time.time() - seconds,) * 2)
    assert set_damaged_aside() == ()
    assert read_card(place / "mine").name == "digits"
    left = sorted(path.name for path in place.iterdir())
    assert left == [".new-now", ".old-now", "mine"], "what somebody may be at work on is left alone"
