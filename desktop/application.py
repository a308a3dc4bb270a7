"""The Qt application with this program's name, look and manners."""

import signal
import sys
from typing import cast

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from core.paths import resources
from desktop.motion import apply_motion
from desktop.settings import Settings
from desktop.theme import Appearance, apply_theme


def make_application(settings: Settings) -> QApplication:
    """The one application of this process; after it, widgets can be made."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in a terminal ends it, which Qt alone would not notice
    app = QApplication(sys.argv[:1])
    app.setApplicationName("sightglass")
    app.setApplicationDisplayName("Sightglass")
    app.setDesktopFileName("sightglass")
    app.setWindowIcon(QIcon(str(resources() / "icons" / "sightglass.svg")))
    apply_theme(app, cast(Appearance, settings.appearance))
    apply_motion(app, reduce=settings.reduce_motion)
    return app
