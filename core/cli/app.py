"""The command line's frame: subcommands, exit status, and one way for every error to become a line."""

import io
import sys

import typer

from core.cli import DONE, INTERRUPTED, SOME_FAILED, WRONG_CALL, datasets, evaluate, models, predict, projects, train
from core.cli.doctor import doctor
from core.errors import Cancelled, ConfigError, DeviceError, SightglassError

app = typer.Typer(
    name="sightglass",
    help="See, teach and understand image recognition. Without a subcommand the window opens.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command()(predict.predict)
app.command()(train.train)
app.command()(train.resume)
app.command()(evaluate.evaluate)
app.add_typer(models.app, name="models")
app.add_typer(datasets.app, name="datasets")
app.add_typer(projects.app, name="projects")
app.command()(doctor)


def run(arguments: list[str]) -> int:
    """Run one subcommand and return its exit status: 0 done, 1 some inputs failed, 2 the call was wrong.

    Ctrl+C gives 130, and a reader of our output that has seen enough gives 1; typer sees to both.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # file names may hold what a terminal cannot show
    try:
        app(arguments, prog_name="sightglass")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else DONE
    except (ConfigError, DeviceError) as error:
        return _complain(error, WRONG_CALL)
    except Cancelled as error:
        return _complain(error, INTERRUPTED)
    except SightglassError as error:
        return _complain(error, SOME_FAILED)
    return DONE


def _complain(error: SightglassError, status: int) -> int:
    print(error, file=sys.stderr)
    return status
