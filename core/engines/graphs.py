"""Compiled graphs on disk, each keyed by what it was made from, so that recognition needs no torch.

A graph is a network as OpenVINO's files, float32, N × C × H × W normalised input, logits out, with the features beside
them where the card's familiarity needs them. It lies in `graphs/` beside the weights, or in our own folder where the
weights are read-only.
"""

import hashlib
import os
import subprocess
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core import paths
from core.engines import graph_files
from core.errors import Cancelled, ModelError
from core.language import tr
from core.models.catalogue import ModelEntry
from core.types import InputSpec, Progress, no_progress

if TYPE_CHECKING:
    import torch

    from core.engines.runtime import ov

FORMAT = 1
"""Raise it when graphs are made in another way, and old ones must not be used."""


def graph_key(entry: ModelEntry) -> str:
    """32 hexadecimal digits that change with the weights' content, the architecture, and what goes in and out."""
    assert entry.weights is not None
    card = entry.card
    with entry.weights.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256")
    shape = (card.input.channels, card.input.height, card.input.width)
    digest.update(repr((FORMAT, card.architecture, len(card.classes), shape)).encode())
    if card.familiarity is not None:
        digest.update(card.familiarity.features.encode())
    return digest.hexdigest()[:32]


def find_graph(entry: ModelEntry) -> Path | None:
    """The graph's .xml file if it was made before."""
    key = graph_key(entry)
    candidates = (folder / f"{key}.xml" for folder in _folders(entry))
    return next(filter(graph_files.is_saved, candidates), None)


def ensure_graph(entry: ModelEntry, progress: Progress = no_progress) -> Path:
    """The graph's .xml file, made by a child process if need be: some seconds, once for each model.

    ModelError says why it cannot be made; Cancelled, raised by `progress`, ends the child.
    """
    if graph := find_graph(entry):
        return graph
    command = paths.program("build-graph", entry.name if entry.source == "torchvision" else str(_folder_of(entry)))
    what = tr("Preparing {title} for this computer (only once)", title=entry.title)
    environment = os.environ | {"OMP_NUM_THREADS": "2"}
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=environment
    ) as child:
        try:
            _, errors = _communicate(child, progress, what)
        except Cancelled:
            child.kill()
            raise
    graph = find_graph(entry)
    if child.returncode or graph is None:
        reason = errors.strip().splitlines()[-1] if errors.strip() else f"exit status {child.returncode}"
        raise ModelError(tr("{title} could not be prepared for OpenVINO ({reason}).", title=entry.title, reason=reason))
    return graph


def _communicate(child: "subprocess.Popen[str]", progress: Progress, what: str) -> tuple[str, str]:
    while True:
        progress(0, None, what)
        try:
            return child.communicate(timeout=0.1)
        except subprocess.TimeoutExpired:
            continue


def make_graph(entry: ModelEntry, folder: Path | None = None) -> Path:
    """Make the graph of `entry` in this process, which imports torch; returns its .xml file.

    It is written into `folder`, by default beside the weights where those are our own, else into our own folder: the
    folders of SIGHTGLASS_WEIGHTS are never written to.
    """
    from core.models.networks import load_for_recognition

    half = entry.card.storage == "f16"
    network = load_for_recognition(entry).requires_grad_(False)
    graph = _traced(network, entry.card.input, entry.title, as_it_is=half)
    path = (folder or _own_folder(entry)) / f"{graph_key(entry)}.xml"
    beside, _ = _folders(entry)
    weights = entry.weights if half and path.parent == beside else None
    return _save(graph, path, entry.title, half=half, weights=weights)


def ensure_backbone_graph(key: str, backbone: "torch.nn.Module", spec: InputSpec, title: str) -> Path:
    """The graph of a network that gives features, kept in our own folder under `key`; made in a second if need be.

    ModelError says why it cannot be made.
    """
    return graph_at(key) or _save(_traced(backbone, spec, title), paths.home() / "graphs" / f"{key}.xml", title)


def graph_at(key: str) -> Path | None:
    """The graph in our own folder under that key, if it is there."""
    path = paths.home() / "graphs" / f"{key}.xml"
    return path if graph_files.is_saved(path) else None


def join_graph(entry: ModelEntry, backbone: Path, weight: NDArray[np.float32], bias: NDArray[np.float32]) -> Path:
    """The graph of `entry`, whose network is a linear layer (classes × F) on the features of the graph `backbone`.

    It is written beside the weights, as `make_graph` writes it, but without the time that exporting takes.
    """
    from core.engines.runtime import opset, ov

    graph = ov.Core().read_model(backbone)
    features = graph.output(0).get_node().input_value(0)
    products = opset.matmul(features, opset.constant(weight), transpose_a=False, transpose_b=True)
    outputs = opset.add(products, opset.constant(bias[None, :]))
    if entry.card.familiarity is not None:
        outputs = opset.concat([outputs, features], 1)
    joined = ov.Model([outputs.output(0)], graph.get_parameters(), entry.name)
    assert entry.weights is not None
    return _save(joined, entry.weights.parent / "graphs" / f"{graph_key(entry)}.xml", entry.title)


def _save(graph: "ov.Model", path: Path, title: str, *, half: bool = False, weights: Path | None = None) -> Path:
    try:
        graph_files.save(graph, path, half=half, weights=weights)
    except (OSError, RuntimeError) as error:  # OpenVINO turns a full disk into a RuntimeError
        raise ModelError(
            tr(
                "The prepared {title} cannot be saved ({error}); make room in {target}.",
                title=title,
                error=error,
                target=path.parent,
            )
        ) from error
    return path


def discard_graph(graph: Path) -> bool:
    """Delete a damaged graph so that it is made again; False where it is not ours to delete."""
    if not graph.is_relative_to(paths.home()):
        return False
    graph_files.remove(graph)
    return True


def _traced(network: "torch.nn.Module", spec: InputSpec, title: str, *, as_it_is: bool = False) -> "ov.Model":
    """`network`, none of whose weights learns, as a graph for batches of any size; ModelError where it has none.

    It is simplified, and what belongs together is computed ahead, unless `as_it_is`: then its constants are the
    network's weights.
    """
    import torch

    from core.engines.runtime import ov

    example = torch.zeros(2, spec.channels, spec.height, spec.width)  # takes nothing from a run's random numbers
    try:
        with warnings.catch_warnings(), torch.no_grad():
            warnings.simplefilter("ignore")  # of tracing, about its own future, and about values that will not change
            # As a function, not as a module: then PyTorch does not compile each layer, which takes most of the time.
            traced = torch.jit.trace(lambda images: network(images), example, check_trace=False)  # noqa: PLW0108
            return _converted_as_it_is(traced, example) if as_it_is else ov.convert_model(traced, example_input=example)
    except (RuntimeError, TypeError, ValueError) as error:  # ValueError: batch norm, of a picture that is too small
        raise ModelError(
            tr("The network of {title} cannot be exported ({error}).", title=title, error=error)
        ) from error


def _converted_as_it_is(traced: "torch.jit.ScriptFunction", example: "torch.Tensor") -> "ov.Model":
    """What `convert_model` begins with; it goes on to fold batch norms into the kernels before them."""
    from core.engines.runtime import ov, torch_decoder

    frontend = ov.frontend.FrontEndManager().load_by_framework("pytorch")
    decoder = torch_decoder(traced, example)  # has to live until all is converted
    return frontend.convert(frontend.load(decoder))


def _folders(entry: ModelEntry) -> tuple[Path, Path]:
    assert entry.weights is not None
    return entry.weights.parent / "graphs", paths.home() / "graphs"


def _own_folder(entry: ModelEntry) -> Path:
    beside, own = _folders(entry)
    return beside if beside.is_relative_to(paths.home()) else own


def _folder_of(entry: ModelEntry) -> Path:
    assert entry.weights is not None
    return entry.weights.parent
