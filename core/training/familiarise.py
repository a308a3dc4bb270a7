"""What is familiar to a model that was trained before its package could tell."""

from pathlib import Path

from core.engines.graphs import make_graph
from core.errors import ConfigError, DataError
from core.language import listed, tr
from core.models.catalogue import find
from core.models.networks import load_network
from core.models.package import THUMBNAIL, Package, write_package
from core.training.calibration import calibrate
from core.training.config import parse_config
from core.training.data import load_data
from core.training.familiarity import seen_by
from core.training.forward import logits_on
from core.types import Progress, no_progress


def familiarise(model: str | Path, datasets: tuple[str, ...] = (), progress: Progress = no_progress) -> Package:
    """Let the package of a model say what is familiar to it, in the place where it lies; its weights stay as they are.

    `datasets` are those that it was trained on, by default those that its card names; what was held out then is held
    out now. ConfigError for a model that has no package or does not tell how it was trained; DataError where too little
    was held out; what finding and reading the data raises.
    """
    entry = find(model)
    if entry.weights is None or entry.source == "torchvision":
        raise ConfigError(tr("{name} has no package that could be changed; name a model of your own.", name=entry.name))
    settings = {**entry.card.training, **({"data": list(datasets)} if datasets else {})}
    config = parse_config(settings, f"the training settings of {entry.name}")
    data = load_data(config, progress)
    if data.classes != entry.card.classes:
        raise ConfigError(
            tr(
                "{name} was not trained on {names}; name its own data.",
                name=entry.name,
                names=listed(list(config.data)),
            )
        )
    network = load_network(entry)
    seen = seen_by(network, data, entry.card.input, progress)
    calibration = calibrate(*logits_on(network, data.validation, entry.card.input, progress), seen)
    if calibration.known is None:
        raise DataError(
            tr("Too few pictures were held out when {name} was trained; train it again with more.", name=entry.name)
        )
    folder = entry.weights.parent
    card = entry.card.model_copy(update=calibration.for_card())
    thumbnail = folder / THUMBNAIL
    shown = thumbnail.read_bytes() if thumbnail.is_file() else b""
    package = write_package(folder, card, network.state_dict(), shown, calibration.known)
    make_graph(find(folder), folder / "graphs")
    return package
