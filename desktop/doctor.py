"""What `sightglass doctor` adds to the command line's report: Qt, the screen and the cameras by name."""

import os
import sys

from core.cli.doctor import Finding
from desktop.live.state import CameraChoice


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
    """Each camera by its name, with its largest picture and whether the system lets us use it."""
    from desktop.live.devices import Devices

    devices = Devices()
    try:
        cameras = devices.cameras()
    except ImportError as error:
        advice = "On Debian: apt-get install libpulse0 libxrandr2"
        return [Finding("cameras", f"Qt Multimedia cannot be loaded ({error})", advice)]
    advice = ""
    if devices.permission() == "denied":
        advice = "The system does not let this program use cameras: allow it in its settings, under privacy."
    found = [Finding("camera", _described(camera), advice) for camera in cameras]
    none = "Plug one in; clips, files and drawing work without."
    return found or [Finding("cameras", "none found", none)]


def _described(camera: CameraChoice) -> str:
    """The camera's name, with the size of its largest picture."""
    if not camera.resolutions:
        return camera.name
    width, height = camera.resolutions[0]
    return f"{camera.name}, up to {width}x{height}"
