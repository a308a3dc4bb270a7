"""`projects list | info | import | export`: classes of one's own with their pictures."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from core.cli.options import Json
from core.cli.output import Output

if TYPE_CHECKING:
    from core.projects.listing import ProjectSummary
    from core.projects.project import Project

app = typer.Typer(
    help="Your projects: classes of your own, and pictures for each. `train teach --set data=FOLDER` learns from one.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
Folder = Annotated[Path, typer.Argument(metavar="FOLDER", help="The folder of a project, or of class folders.")]


@app.command("list")
def list_command(json: Json = False) -> None:
    """List the projects on this machine."""
    from core.projects.listing import list_projects

    for summary in list_projects():
        Output(json).record(_summary(summary), f"{summary.title}: {_contents(summary)}; {summary.folder}")


@app.command()
def info(folder: Folder, json: Json = False) -> None:
    """Show a project's classes, and what keeps a network from learning well from them."""
    from core.projects.project import Project

    output = Output(json)
    with Project.open(folder, to_look=True) as project:
        if project.note:
            output.say(project.note)
        output.record(_record(project), "\n".join(_lines(project)))


@app.command("import")
def import_command(
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="A project's zip, a zip of class folders, or a .tm file.")
    ],
    into: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Where the project's folder is made; default: among yours.")
    ] = None,
    json: Json = False,
) -> None:
    """Make a project of a zip: one of ours, one of class folders, or one that the well-known web tool made."""
    from core.projects.exchange import import_zip

    output = Output(json)
    with output.progress() as progress, import_zip(file, into, progress) as project:
        output.record(_record(project), "\n".join(_lines(project)))


@app.command()
def export(
    folder: Folder,
    target: Annotated[Path, typer.Option("--output", metavar="FILE", help="The zip to write.")],
    json: Json = False,
) -> None:
    """Write a project as one zip."""
    from core.projects.exchange import export_zip
    from core.projects.project import Project

    output = Output(json)
    with Project.open(folder, to_look=True) as project, output.progress() as progress:
        path = export_zip(project, target, progress)
        output.record({"project": str(project.folder), "output": str(path), "bytes": path.stat().st_size}, str(path))


def _summary(summary: "ProjectSummary") -> dict[str, object]:
    return {
        "folder": str(summary.folder),
        "title": summary.title,
        "classes": list(summary.classes),
        "examples": summary.examples,
        "changed": summary.changed,
    }


def _contents(summary: "ProjectSummary") -> str:
    return f"{len(summary.classes)} classes, {summary.examples:,} pictures"


def _record(project: "Project") -> dict[str, object]:
    classes = [
        {
            "name": each.name,
            "folder": each.folder_name,
            "enabled": each.enabled,
            "examples": project.count(each.id),
            "sessions": len({one.session for one in project.examples(each.id)} - {""}),
        }
        for each in project.classes
    ]
    advice = [{"kind": each.kind, "sentence": each.sentence, "remedy": each.remedy} for each in project.advice()]
    return {
        "folder": str(project.folder),
        "title": project.title,
        "classes": classes,
        "advice": advice,
    }


def _lines(project: "Project") -> list[str]:
    """What people read of a project."""
    lines = [f"{project.title}: {project.folder}"]
    lines += [
        f"  {each.name}: {project.count(each.id):,} pictures{'' if each.enabled else ', switched off'}"
        for each in project.classes
    ]
    lines += [f"{each.sentence} {each.remedy}" for each in project.advice()]
    return lines
