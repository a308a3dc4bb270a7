"""`models list | info | fetch | import | familiarise`: the catalogue."""

from pathlib import Path
from typing import Annotated

import typer

from core.cli.options import Json
from core.cli.output import Output, percent
from core.models.card import as_plain
from core.models.catalogue import ModelEntry, ensure_weights, find, list_models, set_damaged_aside

app = typer.Typer(help="The models this program knows.", no_args_is_help=True, rich_markup_mode=None)

_SOURCES = {"bundled": "comes with the program", "yours": "yours", "torchvision": "torchvision, ImageNet"}


@app.command("list")
def list_command(json: Json = False) -> None:
    """List every model, those that are on this computer first: bundled, yours, and torchvision's."""
    output = Output(json)
    for sentence in set_damaged_aside():
        output.say(sentence)
    for entry in sorted(list_models(), key=lambda entry: entry.weights is None):
        output.record(_summary(entry), _line(entry))


@app.command()
def info(
    model: Annotated[str, typer.Argument(metavar="MODEL", help="A name, package file or folder.")], json: Json = False
) -> None:
    """Show one model's card."""
    entry = find(model)
    card = as_plain(entry.card)
    lines = [_line(entry), entry.card.description, f"weights: {entry.weights or 'not on this machine yet'}"]
    lines += [f"{key}: {_short(value)}" for key, value in card.items() if key not in ("name", "title", "description")]
    Output(json).record({**_summary(entry), "card": card}, "\n".join(filter(None, lines)))


@app.command()
def fetch(
    name: Annotated[str, typer.Argument(metavar="NAME", help="A name from `models list`.")], json: Json = False
) -> None:
    """Fetch a model's weights, check them, and prepare its graph."""
    from core.inference import Predictor

    output = Output(json)
    with output.progress() as progress:
        entry = ensure_weights(find(name), progress)
        predictor = Predictor(entry, progress=progress)
    output.record(
        {"model": entry.name, "weights": str(entry.weights), "engine": predictor.engine, "device": predictor.device},
        f"{entry.name} is ready: {entry.weights}",
    )


@app.command("import")
def import_command(
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="A .sightglass package, or a state dict (.pth, .safetensors).")
    ],
    name: Annotated[
        str | None, typer.Option(metavar="NAME", help="The name under which it is kept; default: the file's.")
    ] = None,
    architecture: Annotated[
        str | None,
        typer.Option(metavar="ARCHITECTURE", help="For a state dict: its architecture, as torchvision names it."),
    ] = None,
    labels: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", help="For a state dict: a text file with one class a line, in the outputs' order."
        ),
    ] = None,
    json: Json = False,
) -> None:
    """Add a model package or a plain state dict to your own models."""
    from core.models.importing import import_model

    entry = import_model(file, name=name, architecture=architecture, labels=labels)
    Output(json).record(_summary(entry), f"{entry.name} is yours now: {entry.weights}")


@app.command()
def familiarise(
    model: Annotated[str, typer.Argument(metavar="MODEL", help="A package folder, or a name of your own models.")],
    dataset: Annotated[
        list[str] | None,
        typer.Option(metavar="DATASET", help="What it was trained on; default: as its card says. May be repeated."),
    ] = None,
    json: Json = False,
) -> None:
    """Let a trained model tell which pictures are unlike those that it learned from."""
    from core.training.familiarise import familiarise

    output = Output(json)
    with output.progress() as progress:
        package = familiarise(model, tuple(dataset or ()), progress)
    entry = find(package.folder)
    output.record(
        {**_summary(entry), "threshold": entry.card.threshold}, f"{entry.name} is familiar now: {entry.weights}"
    )


def _summary(entry: ModelEntry) -> dict[str, object]:
    return {
        "name": entry.name,
        "title": entry.title,
        "source": entry.source,
        "here": entry.here,
        "bytes": entry.bytes,
        "parameters": entry.card.parameters,
        "accuracy": entry.card.metrics.get("accuracy"),
        "classes": len(entry.card.classes),
        "weights": str(entry.weights) if entry.weights else None,
    }


def _line(entry: ModelEntry) -> str:
    accuracy = entry.card.metrics.get("accuracy")
    right = f"{percent(accuracy)} right" if accuracy is not None else ""
    where = _SOURCES[entry.source] + ("" if entry.here else ", to be fetched")
    return f"{entry.name:<22} {entry.bytes / 2**20:7.1f} MB  {len(entry.card.classes):5} classes  {right:<12} {where}"


def _short(value: object) -> str:
    if isinstance(value, dict):
        text = ", ".join(f"{key} {_short(item)}" for key, item in value.items())
    elif isinstance(value, list):
        text = ", ".join(map(_short, value))
    else:
        text = f"{value:.4g}" if isinstance(value, float) else str(value)
    return text if len(text) <= 100 else f"{text[:100]}..."
