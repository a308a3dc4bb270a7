"""The Qt application with this program's name, look and manners."""

import signal
import sys
from typing import cast

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

import desktop.python_import  # noqa: F401 - before the rest of the window is imported
from core.paths import resources
from desktop.garbage import GarbageCollector
from desktop.language import apply_language
from desktop.motion import apply_motion
from desktop.settings import Settings
from desktop.theme import PROJECTOR_SCALE, SMALLEST_POINT_SIZE, Appearance, apply_theme


def make_application(settings: Settings) -> QApplication:
    """The one application of this process; after it, widgets can be made."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # until there is a window, which does it in order
    app = QApplication(sys.argv[:1])
    GarbageCollector(app)
    app.setApplicationName("sightglass")
    app.setApplicationDisplayName("Sightglass")
    app.setDesktopFileName("sightglass")
    apply_language(app, settings.language)
    if settings.for_projector:
        _enlarge_text(app)
    app.setWindowIcon(QIcon(str(resources() / "icons" / "sightglass.svg")))
    apply_theme(app, cast(Appearance, settings.appearance), strong=settings.for_projector)
    apply_motion(app, reduce=settings.reduce_motion)
    return app


def _enlarge_text(app: QApplication) -> None:
    font = app.font()
    font.setPointSizeF(PROJECTOR_SCALE * max(font.pointSizeF(), SMALLEST_POINT_SIZE))
    app.setFont(font)
