"""`evaluate`: how good a model is on a data set."""

from typing import TYPE_CHECKING, Annotated

import typer

from core.cli.options import Device, EngineName, Json, Model
from core.cli.output import Output

if TYPE_CHECKING:  # it imports the data sets, which other subcommands need not wait for
    from core.evaluation import Evaluation


def evaluate(
    model: Model,
    dataset: Annotated[
        str,
        typer.Option(
            "--dataset",
            metavar="DATASET",
            help="A name from `datasets list`, or the path of a folder or zip with a folder per class.",
        ),
    ],
    device: Device = "auto",
    engine: EngineName = "auto",
    json: Json = False,
) -> None:
    """Measure a model on a data set.

    On its test split, else on its validation split, else on all of it: accuracy in all and for each class, confusion,
    and whether the model is as sure as it should be (calibration).
    """
    from core.evaluation import evaluate as evaluated
    from core.inference import Predictor

    output = Output(json)
    with output.progress() as progress:
        predictor = Predictor(model, device=device, engine=engine, progress=progress)
        evaluation = evaluated(predictor, dataset, progress=progress)
    for note in predictor.notes:
        output.say(note)
    for failure in evaluation.broken:
        output.say(failure.message)
    if evaluation.learned_from:
        output.say(
            f"{model} has learned from these very pictures. On others it is hardly as good: measure it on those."
        )
    output.record(evaluation.to_json(), _words(evaluation))
    raise typer.Exit(int(bool(evaluation.broken)))


def _words(evaluation: "Evaluation") -> str:
    classes = "\n".join(f"  {label:<30} {accuracy:.2%}" for label, accuracy in evaluation.per_class.items())
    return (
        f"{evaluation.accuracy:.2%} of {evaluation.examples:,} examples right, {evaluation.top5:.2%} in the top five; "
        f"expected calibration error {evaluation.expected_calibration_error:.2%}\n{classes}"
    )
