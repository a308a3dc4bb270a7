"""Options that several subcommands share."""

from typing import Annotated

import typer

Json = Annotated[bool, typer.Option("--json", help="Print JSON lines and nothing else on standard output.")]
Model = Annotated[
    str,
    typer.Option("--model", metavar="MODEL", help="A name from `models list`, a .sightglass file or a package folder."),
]
Device = Annotated[str, typer.Option("--device", metavar="DEVICE", help="auto, cpu, cuda, cuda:1, mps or intel-gpu.")]
EngineName = Annotated[str, typer.Option("--engine", metavar="ENGINE", help="auto, openvino or torch.")]
