"""`predict`: one line for each picture."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from core.cli.options import Device, EngineName, Json, Model
from core.cli.output import Output, percent
from core.errors import ConfigError
from core.images import printable
from core.inference import Predictor
from core.sources.files import find_images
from core.types import FileFailure, Prediction


def predict(
    paths: Annotated[list[str], typer.Argument(metavar="PATH", help="Pictures, or folders of pictures.")],
    model: Model,
    top_k: Annotated[int, typer.Option(metavar="K", min=1, max=1000, help="How many classes to name.")] = 5,
    device: Device = "auto",
    engine: EngineName = "auto",
    json: Json = False,
) -> None:
    """Say what is in pictures, and how sure the network is of it."""
    if "" in paths:  # of a script whose variable is empty; as a path it would mean this very folder
        raise ConfigError("An empty name is no picture; name pictures, or folders of pictures.")
    output = Output(json)
    with output.progress() as progress:
        predictor = Predictor(model, device=device, engine=engine, progress=progress)
    for note in predictor.notes:
        output.say(note)
    if not json:
        output.say(f"{model} on {predictor.device} through {predictor.engine} ({predictor.precision})")
    failed = False
    for answer in predictor.predict_files(_files(paths), top_k):
        output.record(answer.to_json(), _text(answer))
        failed |= isinstance(answer, FileFailure)
    raise typer.Exit(int(failed))


def _files(paths: list[str]) -> Iterator[Path]:
    """The pictures in `paths`; a folder without any stands for itself, so that it too is answered, with an error."""
    for path in map(Path, paths):
        found = False
        for file in find_images([path]):
            found = True
            yield file
        if not found:
            yield path


def _text(answer: Prediction | FileFailure) -> str:
    if isinstance(answer, FileFailure):
        return answer.message
    shares = [f"{candidate.label} {percent(candidate.probability)}" for candidate in answer.candidates]
    if answer.something_else is not None:
        shares.append(f"something else {percent(answer.something_else)}")
    return f"{printable(answer.image)}: {', '.join(shares)}"
