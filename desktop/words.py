"""Numbers as one would say them, always with their unit."""

from PySide6.QtCore import QCoreApplication

from core.types import Prediction

_ENGINES = {"openvino": "OpenVINO", "torch": "PyTorch"}
_DEVICES = {"cpu": "CPU", "gpu": "GPU", "cuda": "NVIDIA GPU", "mps": "Apple GPU"}


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
    return QCoreApplication.translate("words", "{0} %").format(f"{probability * 100:.4f}")


def milliseconds(duration: float) -> str:
    """A duration in milliseconds as “4.2 ms” or “38 ms”."""
    number = f"{duration:.1f}" if duration < 9.95 else f"{duration:.0f}"
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
        return QCoreApplication.translate("words", "{0} GB").format(f"{count / 2**30:.1f}")
    if count >= 1000 * 2**10:
        return QCoreApplication.translate("words", "{0} MB").format(f"{count / 2**20:.0f}")
    return QCoreApplication.translate("words", "{0} KB").format(f"{count / 2**10:.0f}")


def clock(duration: float) -> str:
    """A place in a clip, in milliseconds, as “1:05”."""
    minutes, seconds = divmod(round(duration / 1000), 60)
    return f"{minutes}:{seconds:02}"
