"""Numbers as one would say them, always with their unit, and with the signs of the language that is shown."""

from PySide6.QtCore import QCoreApplication, QLocale

from core.types import Prediction

_ENGINES = {"openvino": "OpenVINO", "torch": "PyTorch"}
_DEVICES = {"cpu": "CPU", "gpu": "GPU", "cuda": "NVIDIA GPU", "mps": "Apple GPU"}


def whole(count: int) -> str:
    """A whole number in groups of three: “1,240”."""
    return _locale().toString(count)


def decimal(number: float, places: int) -> str:
    """A number with so many places after the point: “4.2”."""
    return _locale().toString(number, "f", places)


def with_point(figures: str) -> str:
    """Figures that Python wrote, such as “0.0312” or “1e-05”, with the language's own decimal point."""
    return figures.replace(".", _locale().decimalPoint())


def _locale() -> QLocale:
    """The language's; English where none was chosen, as in a test or a widget's preview."""
    chosen = QLocale()
    return QLocale(QLocale.Language.English) if chosen.language() == QLocale.Language.C else chosen


def percent(probability: float) -> str:
    """A probability from 0 to 1 as “97 %”; what is not quite nothing or everything as “<1 %” and “>99 %”."""
    if 0 < probability < 0.01:
        number = "<1"
    elif 0.99 < probability < 1:
        number = ">99"
    else:
        number = f"{probability * 100:.0f}"
    return QCoreApplication.translate("words", "{0} %").format(number)


def exact_percent(probability: float) -> str:
    """A probability from 0 to 1 with the digits that `percent` leaves out: “97.3142 %”."""
    return QCoreApplication.translate("words", "{0} %").format(decimal(probability * 100, 4))


def milliseconds(duration: float) -> str:
    """A duration in milliseconds as “4.2 ms” or “38 ms”."""
    number = decimal(duration, 1 if duration < 9.95 else 0)
    return QCoreApplication.translate("words", "{0} ms").format(number)


def engine_on_device(engine: str, device: str) -> str:
    """What computes, and where: “OpenVINO on CPU”."""
    return QCoreApplication.translate("words", "{engine} on {device}").format(
        engine=_ENGINES.get(engine, engine), device=device_words(device)
    )


def device_words(device: str) -> str:
    """What computes: “CPU”, “NVIDIA GPU 1”."""
    kind, _, number = device.partition(":")
    return f"{_DEVICES.get(kind.lower(), device)} {number}".strip()


def how_fast(prediction: Prediction) -> str:
    """The one line under a result: “0.4 ms · OpenVINO on CPU”."""
    spent = prediction.milliseconds.preprocess + prediction.milliseconds.forward
    return f"{milliseconds(spent)} · {engine_on_device(prediction.engine, prediction.device)}"


def data_size(count: int) -> str:
    """A number of bytes as “340 KB”, “5 MB” or “1.2 GB” (KB of 1,024 bytes, as lists of models and files count)."""
    if count >= 1000 * 2**20:
        return QCoreApplication.translate("words", "{0} GB").format(decimal(count / 2**30, 1))
    if count >= 1000 * 2**10:
        return QCoreApplication.translate("words", "{0} MB").format(decimal(count / 2**20, 0))
    return QCoreApplication.translate("words", "{0} KB").format(decimal(count / 2**10, 0))


def clock(duration: float) -> str:
    """A place in a clip, in milliseconds, as “1:05”."""
    minutes, seconds = divmod(round(duration / 1000), 60)
    return f"{minutes}:{seconds:02}"
