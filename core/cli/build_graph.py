"""`build-graph MODEL [FOLDER]`: makes a model's compiled graph, in a process of its own because it imports torch."""

import sys
import warnings
from pathlib import Path

from core.engines.graphs import make_graph
from core.errors import SightglassError
from core.models.catalogue import find


def main(arguments: list[str]) -> int:
    """Make the graph of the model `arguments[0]`, into the folder `arguments[1]` if given; 1 and a line on failure."""
    model, *folder = arguments
    warnings.simplefilter(
        "ignore"
    )  # of torch's exporter about its own future; the graph is checked against torch in tests
    try:
        make_graph(find(model), Path(folder[0]) if folder else None)
    except SightglassError as error:
        print(error, file=sys.stderr)
        return 1
    return 0
