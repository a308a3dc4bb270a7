"""What `sightglass doctor` adds to the command line's report: Qt, the screen and the cameras by name."""

import os
import sys

from core.cli.doctor import Finding


def findings() -> list[Finding]:
    """Qt's version and platform, and the cameras; what cannot be loaded is named with the way to get it."""
    try:
        from PySide6.QtCore import QCoreApplication, qVersion
        from PySide6.QtGui import QGuiApplication
    except ImportError as error:
        return [Finding("Qt", f"cannot be loaded ({error})", "Run installer/dev.py run, which names what is missing.")]
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QCoreApplication.instance() or QGuiApplication(["sightglass"])
    platform = QGuiApplication.platformName()
    screens = [f"{s.name()} {s.size().width()}x{s.size().height()}" for s in QGuiApplication.screens()]
    no_screen = "" if platform != "offscreen" else "There is no screen here; the window needs one, the commands do not."
    found = [Finding("Qt", f"{qVersion()} on {platform}"), Finding("screens", ", ".join(screens) or "none", no_screen)]
    found += _cameras()
    del app
    return found


def _cameras() -> list[Finding]:
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")  # its notes on video drivers are not for people
    try:
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError as error:
        advice = "On Debian: apt-get install libpulse0 libxrandr2"
        return [Finding("cameras", f"Qt Multimedia cannot be loaded ({error})", advice)]
    cameras = [Finding("camera", device.description()) for device in QMediaDevices.videoInputs()]
    return cameras or [Finding("cameras", "none found", "Plug one in; files and drawing work without.")]
