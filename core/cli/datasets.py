"""`datasets list | info | preview | fetch`: what there is to learn from."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from json import dumps
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from core.cli.options import Json
from core.cli.output import Output
from core.errors import ConfigError, SightglassError
from core.types import Progress

if TYPE_CHECKING:
    from core.datasets.card import DatasetCard
    from core.training.config import TrainConfig

app = typer.Typer(
    help="The data sets this program knows, and your own.",
    no_args_is_help=True,
    rich_markup_mode=None,
)

Dataset = Annotated[
    str, typer.Argument(metavar="DATASET", help="A name from `datasets list`, or the path of a folder or zip.")
]
_SPLITS = {"train": "for training", "val": "for validation", "test": "for testing"}
_BAR = 30
_SECONDS = 0.1


@app.command("list")
def list_command(json: Json = False) -> None:
    """List the data sets of the catalogue."""
    from core.datasets.catalogue import list_datasets

    for card in list_datasets():
        Output(json).record(_record(card), _line(card))


@app.command()
def info(
    dataset: Dataset,
    check: Annotated[
        bool, typer.Option("--check", help="Decode every picture: count those that can be read, name the others.")
    ] = False,
    json: Json = False,
) -> None:
    """Show what a data set has: classes, counts, sessions, and what should be known before learning from it.

    With --check the exit status is 1 if a picture cannot be read.
    """
    from core.datasets.catalogue import find, inspect

    output = Output(json)
    if check:
        with output.progress() as progress:
            card = inspect(dataset, progress)
    else:
        card = find(dataset)
    output.record(_record(card), "\n".join(_lines(card)))
    for failure in card.broken:
        output.say(failure.message)
    raise typer.Exit(int(bool(card.broken)))


@app.command()
def preview(
    dataset: Dataset,
    target: Annotated[Path, typer.Option("--output", metavar="FILE", help="The PNG file to write.")],
    recipe: Annotated[
        str | None, typer.Option(metavar="RECIPE", help="Vary the pictures as this recipe does; default: not at all.")
    ] = None,
    change: Annotated[list[str] | None, typer.Option("--set", metavar="KEY=VALUE", help="Change a setting.")] = None,
    seed: Annotated[int, typer.Option(help="Which examples, and how they are varied.")] = 0,
    json: Json = False,
) -> None:
    """Write a sheet of examples as training sees them."""
    from core.datasets.catalogue import find
    from core.training.inputs import complete
    from core.training.preview import COLUMNS, make_sheet

    output = Output(json)
    config = complete(_config(dataset, recipe, change or [], seed))
    with output.progress() as progress:
        sheet = make_sheet(config, progress)
    try:
        sheet.image.save(target, "PNG")
    except OSError as error:
        raise SightglassError(f"{target} cannot be written ({error.strerror}); choose another place.") from error
    classes = find(dataset).classes
    record = {"output": str(target), "columns": COLUMNS, "classes": [classes[label] for label in sheet.labels]}
    output.record(record, str(target))


@app.command()
def fetch(
    dataset: Annotated[str, typer.Argument(metavar="DATASET", help="A name from `datasets list`.")],
    json: Json = False,
) -> None:
    """Fetch the files of a data set of the catalogue, unless they are here."""
    from core.datasets.catalogue import find, is_here
    from core.datasets.files import locate

    output = Output(json)
    card = find(dataset)
    with _reported(output) as progress:
        places = [locate(file, progress) for file in card.files]
    where = ", ".join(map(str, dict.fromkeys(place.parent for place in places))) or str(card.location)
    output.record({**_record(card), "here": is_here(card), "places": [str(place) for place in places]}, where)


def _config(dataset: str, recipe: str | None, changes: list[str], seed: int) -> "TrainConfig":
    from core.training.config import TrainConfig, load_recipe

    if recipe is not None:
        return load_recipe(recipe, [*changes, f"data={dumps([dataset])}", f"seed={seed}"])
    if changes:
        raise ConfigError("--set changes a setting of a recipe; name the recipe with --recipe.")
    return TrainConfig(
        task="classification",
        data=(dataset,),
        model="none",
        epochs=1,
        batch_size=1,
        learning_rate=1,
        seed=seed,
        name="preview",
    )


@contextmanager
def _reported(output: Output) -> Iterator[Progress]:
    """A bar for people; with --json, records of how far it is, ten a second at most."""
    if not output.json:
        with output.progress() as progress:
            yield progress
        return
    told = 0.0

    def tell(done: int, total: int | None, what: str) -> None:
        nonlocal told
        if time.monotonic() - told >= _SECONDS:
            told = time.monotonic()
            output.record({"event": "progress", "done": done, "total": total, "what": what}, "")

    yield tell


def _record(card: "DatasetCard") -> dict[str, object]:
    from core.datasets.catalogue import is_here

    return {**card.to_json(), "here": is_here(card), "bytes": sum(file.bytes for file in card.files)}


def _line(card: "DatasetCard") -> str:
    from core.datasets.catalogue import is_here

    counts = ", ".join(f"{count:,} {_SPLITS[split]}" for split, count in card.counts.items())
    where = "" if is_here(card) else ", to be fetched"
    return f"{card.name:<18} {card.title}: {len(card.classes)} classes; {counts}{where}"


def _lines(card: "DatasetCard") -> Iterator[str]:
    """What people read of a card: everything that it knows, and each class with a bar."""
    yield _line(card)
    known = {
        "": card.description,
        "licence": card.licence,
        "home page": card.home_page,
        "place": str(card.location or ""),
        "sessions or writers": str(card.sessions or ""),
        "files that are no pictures": str(len(card.others) or ""),
        "pictures that cannot be read": str(len(card.broken) or ""),
    }
    yield from (f"{key}: {value}" if key else value for key, value in known.items() if value)
    for split, counts in card.class_counts.items():
        yield f"{_SPLITS[split]}:"
        most, width = max(counts, default=0) or 1, max(map(len, card.classes), default=0)
        for name, count in zip(card.classes, counts, strict=True):
            yield f"  {name:<{width}} {count:>8,} {'█' * round(_BAR * count / most)}"
    yield from (f"Problem: {sentence}" for sentence in card.problems)
    yield from (f"Note: {sentence}" for sentence in card.warnings)
