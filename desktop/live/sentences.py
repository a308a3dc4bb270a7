"""What a live source says when something is in the way: what happened, and what to do."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_tr = QCoreApplication.translate

_SENTENCES = {
    "unplugged": (
        QT_TRANSLATE_NOOP("live", "“{name}” was unplugged."),
        QT_TRANSLATE_NOOP("live", "Plug it in again, and the picture comes back by itself."),
    ),
    "busy": (
        QT_TRANSLATE_NOOP("live", "“{name}” is used by another program."),
        QT_TRANSLATE_NOOP("live", "Close the other program, for instance a video call, then try again."),
    ),
    "silent": (
        QT_TRANSLATE_NOOP("live", "“{name}” sends no picture."),
        QT_TRANSLATE_NOOP("live", "Another program may be using it, or its cover is closed. Look, then try again."),
    ),
    "stalled": (
        QT_TRANSLATE_NOOP("live", "“{name}” stopped sending pictures."),
        QT_TRANSLATE_NOOP("live", "Unplug it and plug it in again, or try again."),
    ),
    "denied": (
        QT_TRANSLATE_NOOP("live", "The system does not let this program use the camera."),
        QT_TRANSLATE_NOOP("live", "Allow it in the system's settings, under privacy and camera, then try again."),
    ),
    "broken": (
        QT_TRANSLATE_NOOP("live", "“{name}” cannot be opened."),
        QT_TRANSLATE_NOOP("live", "Unplug it and plug it in again, then try again."),
    ),
    "missing": (
        QT_TRANSLATE_NOOP("live", "The clip “{name}” is not there, or cannot be read."),
        QT_TRANSLATE_NOOP("live", "Choose another clip, or try again when it is back."),
    ),
    "damaged": (
        QT_TRANSLATE_NOOP("live", "“{name}” cannot be played: it is damaged, or not a video."),
        QT_TRANSLATE_NOOP("live", "Choose another clip, or copy this one again from where it came."),
    ),
    "pictureless": (
        QT_TRANSLATE_NOOP("live", "“{name}” has no moving picture in it, perhaps only sound."),
        QT_TRANSLATE_NOOP("live", "Choose another clip."),
    ),
    "unseen": (
        QT_TRANSLATE_NOOP("live", "This system does not let programs see “{name}”."),
        QT_TRANSLATE_NOOP("live", "Allow screen recording in the system's settings, or show a camera or a clip."),
    ),
    "closed": (
        QT_TRANSLATE_NOOP("live", "“{name}” is not there any more."),
        QT_TRANSLATE_NOOP("live", "Open it again, or choose another screen or window."),
    ),
}
"""Reason: what happened, what to do. `{name}` is the camera, clip, screen or window."""

_OPENING = {
    "ask": QT_TRANSLATE_NOOP("live", "The system asks whether this program may use the camera. Please answer it."),
    "camera": QT_TRANSLATE_NOOP("live", "Opening “{name}”…"),
}


def trouble(reason: str, name: str) -> tuple[str, str]:
    """(what happened, what to do) for one of the reasons in this module."""
    sentence, remedy = (_tr("live", str(text)) for text in _SENTENCES[reason])
    return sentence.format(name=name), remedy.format(name=name)


def opening(name: str, *, asking: bool = False) -> str:
    """What is said until the first frame is there."""
    return _tr("live", str(_OPENING["ask" if asking else "camera"])).format(name=name)


def returned(name: str) -> str:
    """What is said when a camera was plugged in again."""
    return _tr("live", "“{name}” is back.").format(name=name)


def partly(name: str) -> str:
    """What is said of a clip of which only a part can be shown."""
    return _tr("live", "A part of “{name}” is damaged and is left out.").format(name=name)


def stands_in() -> str:
    """What is said of the clip that is shown where there is no camera."""
    return _tr("live", "No camera was found, so this is a short clip. Plug a camera in, and it is shown instead.")


def demonstration() -> str:
    """The name of the clip that comes with the program."""
    return _tr("live", "Demonstration clip")
