"""A catalogue entry becomes a `torch.nn.Module` with its weights. The only module here that imports torch at once."""

import pickle
import re
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load
from torch import Tensor
from torch.nn import init
from torch.overrides import TorchFunctionMode

from core.errors import ModelError
from core.language import tr
from core.models.card import ModelCard
from core.models.catalogue import ModelEntry
from core.models.features import with_features
from core.models.nets import ARCHITECTURES, build

StateDict = dict[str, torch.Tensor]

_BUILD_OPTIONS: dict[str, dict[str, Any]] = {
    # These two were trained on inputs normalised their own way; torchvision sets the same options with its weights.
    "googlenet": {"transform_input": True, "init_weights": False},
    "inception_v3": {"transform_input": True, "init_weights": False},
}
_frozen: dict[object, torch.nn.Module] = {}
_OLD_DENSENET_KEY = re.compile(r"^(.*denselayer\d+\.(?:norm|relu|conv))\.([12]\..*)$")


def build_network(card: ModelCard) -> torch.nn.Module:
    """The untrained network of `card`: one of ours, or any classification model of torchvision by its name."""
    if card.architecture in ARCHITECTURES:
        return build(card.architecture, len(card.classes), card.input)
    from torchvision import models as torchvision_models  # takes a second to import

    if card.architecture not in torchvision_models.list_models(module=torchvision_models):
        raise ModelError(
            tr(
                "{name} needs the architecture {architecture}, unknown to this version; update the program.",
                name=card.name,
                architecture=card.architecture,
            )
        )
    options = _BUILD_OPTIONS.get(card.architecture, {})
    network: torch.nn.Module = torchvision_models.get_model(
        card.architecture, weights=None, num_classes=len(card.classes), **options
    )
    return network


class _Undrawn(TorchFunctionMode):
    """While a network is built whose weights will be loaded: to draw random ones takes longer than all the rest."""

    _DRAWING = frozenset({Tensor.normal_, Tensor.uniform_, init.normal_, init.uniform_, init.kaiming_uniform_})

    def __torch_function__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: dict[str, Any] | None = None
    ) -> Any:
        if func in self._DRAWING:
            return args[0] if args else (kwargs or {})["tensor"]
        return func(*args, **(kwargs or {}))


def load_network(entry: ModelEntry) -> torch.nn.Module:
    """The network of `entry` with its weights, on the CPU, in evaluation mode; ModelError where they do not fit."""
    if entry.weights is None:
        raise ModelError(
            tr(
                "The weights of {name} are not on this machine; fetch them first (models fetch {name}).",
                name=entry.name,
            )
        )
    return fill_network(entry.card, load_state_dict(entry.weights), entry.weights)


def fill_network(card: ModelCard, state: Mapping[str, Tensor], file: Path) -> torch.nn.Module:
    """The network of `card` with the tensors `state` of `file`, to evaluate; ModelError where they do not fit."""
    with _Undrawn():
        network = build_network(card)
    try:
        network.load_state_dict({name: _as_computed(values) for name, values in state.items()}, assign=True)
    except RuntimeError as error:
        reason = " ".join(str(error).split())[:200]
        raise ModelError(
            tr(
                "The weights in {weights} do not fit the architecture {architecture} ({reason}); use the "
                "file that was made for it.",
                weights=file,
                architecture=card.architecture,
                reason=reason,
            )
        ) from error
    if not _are_numbers(network.state_dict()):
        raise ModelError(
            tr("The weights in {weights} hold values that are no numbers; get or train them again.", weights=file)
        )
    return network.eval()


def load_frozen(entry: ModelEntry) -> torch.nn.Module:
    """As `load_network`, for those who leave the weights as they are: the last one is kept, and they all share it."""
    key = entry.weights and (entry.weights, entry.weights.stat().st_mtime_ns, entry.bytes)
    if key not in _frozen:
        network = load_network(entry).requires_grad_(False)
        _frozen.clear()
        _frozen[key] = network
    return _frozen[key]


def load_for_recognition(entry: ModelEntry) -> torch.nn.Module:
    """As `load_network`, with features behind the logits where the card's familiarity needs them."""
    network, familiarity = load_network(entry), entry.card.familiarity
    return network if familiarity is None else with_features(network, len(entry.card.classes), familiarity.features)


def _are_numbers(state: StateDict) -> bool:
    """Sums tell it, of which each is a number only where all its values are; they take a tenth of the time."""
    sums = [values.sum() for values in state.values() if values.is_floating_point()]
    return bool(torch.stack(sums).isfinite().all())


def _as_computed(values: Tensor) -> Tensor:
    """Files may keep weights as half-precision numbers."""
    return values.float() if values.is_floating_point() else values


def load_state_dict(path: Path) -> StateDict:
    """The tensors in a `.safetensors` or `.pth` file; a file that carries anything else, such as code, is refused."""
    try:
        if path.suffix == ".safetensors":
            return load(path.read_bytes())  # not mapped: the file may be replaced, and its stick pulled out
        with warnings.catch_warnings(action="ignore"):  # torch remarks on odd files; a refusal is told once, below
            state = torch.load(path, map_location="cpu", weights_only=True)
    except pickle.UnpicklingError as error:
        raise ModelError(
            tr(
                "{path} holds more than weights, perhaps code, and was not loaded; save it again as a plain "
                "state dict (torch.save(model.state_dict(), file)).",
                path=path,
            )
        ) from error
    except Exception as error:  # hostile bytes make torch's and safetensors' readers raise almost anything
        raise ModelError(
            tr(
                "The weights in {path} cannot be read ({name}); copy or fetch the file again.",
                path=path,
                name=type(error).__name__,
            )
        ) from error
    if isinstance(state, dict) and isinstance(state.get("state_dict"), dict):
        state = state["state_dict"]
    if not isinstance(state, dict) or not state or not all(map(_is_plain_entry, state, state.values())):
        raise ModelError(
            tr("{path} is not a state dict; save it with torch.save(model.state_dict(), file).", path=path)
        )
    return _renamed(state)


def _is_plain_entry(name: object, values: object) -> bool:
    """Whether this is a name with real numbers, all of them stored one by one: what every network here can hold."""
    return (
        isinstance(name, str)
        and isinstance(values, Tensor)
        and values.device.type == "cpu"
        and values.layout == torch.strided
        and not (values.is_complex() or values.is_quantized)
    )


def _renamed(state: StateDict) -> StateDict:
    """torchvision's published DenseNets carry names from before its own names changed. Keeps the dict's metadata."""
    for key in [key for key in state if _OLD_DENSENET_KEY.match(key)]:
        state[_OLD_DENSENET_KEY.sub(r"\1\2", key)] = state.pop(key)
    return state
