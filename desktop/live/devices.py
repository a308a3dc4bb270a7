"""What this computer can show live, and how a camera is connected: the one place that asks the system for devices."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication, QLoggingCategory, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from desktop.live.formats import CameraFormat, choose, resolutions
from desktop.live.state import CameraChoice, ScreenChoice

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QCamera, QCameraDevice, QMediaCaptureSession, QMediaDevices

Permission = Literal["granted", "denied", "undetermined"]

_IN_USE = ("in use", "busy", "being used", "exclusive")
_REFUSED = ("permission", "denied", "not authorized", "access")


def prepare_multimedia() -> None:
    """To be called before QtMultimedia is imported."""
    QLoggingCategory.setFilterRules("qt.multimedia.*=false")  # its notes on video drivers are not for people
    # Otherwise Qt turns each frame into RGB through OpenGL, which in a virtual machine, or with a driver that draws in
    # software, takes twenty times as long as the processor alone (28 against 1.3 ms at 640 × 480).
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ForceRasterWidgets)


class Devices(QObject):
    """The cameras, screens and windows of this computer. Tests put a list of their own in its place."""

    changed = Signal()
    """A camera was plugged in or unplugged."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._media: QMediaDevices | None = None
        self._inputs: dict[str, QCameraDevice] = {}  # as `cameras` saw them last: the list itself is the window's

    def cameras(self) -> tuple[CameraChoice, ...]:
        """The cameras that are plugged in, the system's favourite first."""
        self._inputs = {_id(device): device for device in _video_inputs()}
        if self._media is None:
            from PySide6.QtMultimedia import QMediaDevices

            self._media = QMediaDevices(self)
            self._media.videoInputsChanged.connect(self.changed)
        found = map(_choice, self._inputs.values())
        return tuple(sorted(found, key=lambda each: not each.is_default))

    def screens(self) -> tuple[ScreenChoice, ...]:
        """The screens of this computer."""
        screens = QGuiApplication.screens()
        return tuple(ScreenChoice(screen.name(), _screen_name(row, len(screens))) for row, screen in enumerate(screens))

    def windows(self) -> tuple[ScreenChoice, ...]:
        """The windows that can be shown; none where the system does not tell."""
        prepare_multimedia()
        from PySide6.QtMultimedia import QWindowCapture

        found = [window.description() for window in QWindowCapture.capturableWindows() if window.isValid()]
        return tuple(ScreenChoice(name, name) for name in dict.fromkeys(found) if name.strip())

    def permission(self) -> Permission:
        """Whether the system lets this program use cameras."""
        from PySide6.QtCore import QCameraPermission

        status = _app().checkPermission(QCameraPermission())
        names: dict[Qt.PermissionStatus, Permission] = {
            Qt.PermissionStatus.Granted: "granted",
            Qt.PermissionStatus.Denied: "denied",
        }
        return names.get(status, "undetermined")

    def ask(self, answered: Callable[[], object]) -> None:
        """Let the system ask the user; `answered` is called when `permission` has changed."""
        from PySide6.QtCore import QCameraPermission

        _app().requestPermission(QCameraPermission(), self, lambda _permission: answered())

    def attach(
        self,
        session: "QMediaCaptureSession",
        id: str,
        resolution: tuple[int, int] | None,
        failed: Callable[[str], object],
    ) -> QObject | None:
        """Connect the camera of that id to `session` and start it; called on the cameras' own thread.

        `failed` is called with a reason from `sentences`, at once or later. The result is kept while the camera is on;
        a camera that belongs to `session` ends with it.
        """
        from PySide6.QtMultimedia import QCamera

        device = self._inputs.get(id)
        if device is None:
            failed("unplugged")
            return None
        camera = QCamera(device, session)
        camera.errorOccurred.connect(lambda error, text: _report(camera, text, failed))
        row = choose([_format(each) for each in device.videoFormats()], resolution)
        if row is not None:
            camera.setCameraFormat(device.videoFormats()[row])
        session.setCamera(camera)
        camera.start()
        _report(camera, camera.errorString(), failed)  # what went wrong before anyone listened
        return camera


def reason_of(text: str) -> str:
    """The reason, one of those in `sentences`, in what Qt and the system say of a camera that does not start."""
    words = text.lower()
    if any(word in words for word in _IN_USE):
        return "busy"
    return "denied" if any(word in words for word in _REFUSED) else "broken"


def _report(camera: "QCamera", text: str, failed: Callable[[str], object]) -> None:
    if camera.error() != camera.Error.NoError:
        failed(reason_of(text))


def _app() -> QCoreApplication:
    app = QCoreApplication.instance()
    assert app is not None
    return app


def _video_inputs() -> "list[QCameraDevice]":
    prepare_multimedia()
    from PySide6.QtMultimedia import QMediaDevices

    return QMediaDevices.videoInputs()


def _id(device: "QCameraDevice") -> str:
    return bytes(device.id().data()).decode(errors="replace")


def _choice(device: "QCameraDevice") -> CameraChoice:
    sizes = resolutions([_format(each) for each in device.videoFormats()])
    return CameraChoice(_id(device), device.description(), sizes, device.isDefault())


def _format(each: object) -> CameraFormat:
    from PySide6.QtMultimedia import QCameraFormat, QVideoFrameFormat

    assert isinstance(each, QCameraFormat)
    size = each.resolution()
    compressed = each.pixelFormat() == QVideoFrameFormat.PixelFormat.Format_Jpeg
    return CameraFormat(size.width(), size.height(), each.maxFrameRate(), compressed)


def _screen_name(row: int, count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("live", "The whole screen")
    return QCoreApplication.translate("live", "Screen {number}").format(number=row + 1)
