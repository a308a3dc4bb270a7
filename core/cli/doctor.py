"""`doctor`: what this machine has, where a real kernel ran, what is missing and how to get it."""

import os
import platform
from collections.abc import Callable
from dataclasses import dataclass
from importlib import metadata
from itertools import chain

from core import paths
from core.cli.options import Json
from core.cli.output import Output
from core.device import gpu_candidate
from core.errors import SightglassError
from core.models.catalogue import list_models, set_damaged_aside
from core.policy import policy

PACKAGES = ("sightglass", "torch", "torchvision", "openvino", "numpy", "pillow", "PySide6")


@dataclass(frozen=True)
class Finding:
    """One line of the report; `advice` is empty where nothing needs doing."""

    check: str
    found: str
    advice: str = ""


MORE: list[Callable[[], list[Finding]]] = []
"""Checks of those who use this command line and have more to report, such as the window with its cameras."""


def findings() -> list[Finding]:
    """Everything that can be found out without Qt; torch is imported, and every engine runs a real network."""
    return [
        Finding(
            "system", f"{platform.system()} {platform.release()}, {platform.machine()}, {os.cpu_count()} processors"
        ),
        Finding("python", platform.python_version()),
        *(_package(name) for name in PACKAGES),
        *_torch_devices(),
        *_openvino_devices(),
        *_engines(),
        *_folders(),
        *_models(),
    ]


def doctor(json: Json = False) -> None:
    """Report what this machine has, and what is missing.

    A real network runs through each engine, so that what is reported to work does work.
    """
    output = Output(json)
    for item in chain(findings(), *(more() for more in MORE)):
        text = f"{item.check + ':':<22} {item.found}" + (f"\n{'':<22} -> {item.advice}" if item.advice else "")
        output.record({"check": item.check, "found": item.found, "advice": item.advice}, text)


def _package(name: str) -> Finding:
    try:
        return Finding(name, metadata.version(name))
    except metadata.PackageNotFoundError:
        return Finding(name, "not installed", f"pip install {name}")


def _torch_devices() -> list[Finding]:
    from core.device import torch_device, torch_device_name

    found = []
    for name in filter(None, ("cpu", gpu_candidate())):
        try:
            found.append(Finding(f"torch on {name}", f"a convolution ran on {torch_device_name(torch_device(name))}"))
        except SightglassError as error:
            advice = "Update the graphics driver, or install PyTorch's build for this graphics card."
            found.append(Finding(f"torch on {name}", str(error), advice))
    if len(found) == 1:
        found.append(Finding("graphics card", "none that PyTorch can use; the processor does the work"))
    return found


def _openvino_devices() -> list[Finding]:
    from core.engines.openvino import cpu_precision, devices

    found = [Finding(f"openvino {name}", full) for name, full in devices().items()]
    return [*found, Finding("openvino precision", f"{cpu_precision()} on this processor")]


def _engines() -> list[Finding]:
    """Answers of a bundled model through each engine, and what `auto` takes."""
    import numpy as np

    from core.inference import Predictor
    from core.types import Image

    model = next((entry for entry in list_models() if entry.source == "bundled"), None)
    if model is None:
        return [Finding("bundled models", "none", "Install the program again: its resources are missing.")]
    spec = model.card.input
    picture = Image(np.zeros((spec.height, spec.width, 3), np.uint8), "black picture")
    found = []
    for engine in ("openvino", "torch", "auto"):
        try:
            predictor = Predictor(model, engine=engine)
            took = predictor.predict(picture).milliseconds.forward
        except SightglassError as error:
            found.append(Finding(f"engine {engine}", str(error), "The other engine is used meanwhile."))
        else:
            where = f"{predictor.engine} on {predictor.device} ({predictor.precision})"
            found.append(Finding(f"engine {engine}", f"{model.name} answered in {took:.1f} ms, {where}"))
    return found


def _folders() -> list[Finding]:
    return [
        Finding("home", str(paths.home())),
        Finding("data", os.pathsep.join(map(str, paths.data_folders()))),
        Finding("weights", os.pathsep.join(map(str, paths.weight_folders()))),
        Finding("policy", str(policy().file or "none"), " ".join(policy().problems)),
    ]


def _models() -> list[Finding]:
    damaged = [Finding("damaged model", sentence) for sentence in set_damaged_aside()]
    here = [entry.name for entry in list_models() if entry.here]
    photos = any(entry.source == "torchvision" for entry in list_models() if entry.here)
    advice = "" if photos else "For photos, fetch a model once: sightglass models fetch squeezenet1_0 (5 MB)."
    return [*damaged, Finding("models here", ", ".join(here), advice)]
