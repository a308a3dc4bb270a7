"""What `Predictor` adds to a network's bare forward pass, beyond decoding and resizing the picture.

Both sides resize the same decoded picture with Pillow and run the same graph with OpenVINO; ours is `Predictor.predict`
with its spec, softmax, calibration and labels, the other side stops at the logits.
"""

from collections.abc import Callable
from statistics import median

import numpy as np
from numpy.typing import NDArray

from benchmarks import harness
from benchmarks.support.models import prepared
from benchmarks.support.pictures import seven
from core.engines import graph_files
from core.engines.graphs import find_graph
from core.engines.openvino import with_preprocessing
from core.engines.runtime import hint, ov
from core.images import load_image
from core.inference import Predictor
from core.models.catalogue import find
from core.transforms import prepare
from core.types import Image

PHOTO_MODELS = ("mobilenet_v3_small", "resnet18")
AT_MOST_MS = 0.5


def main() -> None:
    """Measure and print."""
    parser = harness.parser(__doc__, runs=300)
    options = parser.parse_args()
    harness.begin("What Predictor adds to resizing and the bare forward pass", options)
    with prepared(PHOTO_MODELS) as models:
        photo, digit = load_image(models.photo), Image(np.asarray(seven(28)))
        harness.print_sides("Predictor.predict", "resize and forward")
        compare("digits", digit, options.runs)
        for name in PHOTO_MODELS:
            compare(f"{name}-sure", photo, options.runs)


def compare(name: str, image: Image, runs: int) -> None:
    """One network; the two sides take turns picture by picture, and the difference is that of neighbours."""
    predictor, forward, spec = Predictor(name), bare_forward(name), find(name).card.input
    ours, theirs = harness.alternated(
        lambda: harness.timed(lambda: predictor.predict(image)),
        lambda: harness.timed(lambda: forward(prepare(image, spec)[None])),
        runs,
    )
    harness.print_ratio(name, ours, theirs, "ms")
    added = [mine - other for mine, other in zip(ours, theirs, strict=True)]
    harness.print_figure("  added", median(added), "ms", at_most=AT_MOST_MS)


def bare_forward(name: str) -> Callable[[NDArray[np.uint8]], object]:
    """The network's graph in OpenVINO alone: 1 × H × W × C uint8 to logits, which stay in OpenVINO's own buffer."""
    entry = find(name)
    graph = find_graph(entry)  # the Predictor has made it
    assert graph is not None
    assert entry.weights is not None
    core = ov.Core()
    model = with_preprocessing(graph_files.read(core, graph, entry.weights), entry.card.input, batch=1)
    options = {hint.performance_mode(): hint.PerformanceMode.LATENCY}
    if entry.card.precision == "f32":
        options[hint.inference_precision()] = ov.Type.f32
    request = core.compile_model(model, "CPU", options).create_infer_request()
    return lambda batch: request.infer({0: batch}, share_inputs=True, share_outputs=True)


if __name__ == "__main__":
    main()
