"""A camera's frame to new bars on the page Recognise: 640 × 480, 30 frames a second, in the real window.

The frames are YUYV, as cameras send them, and come through a `QVideoFrameInput` into a capture session and the same
sink that a camera uses. The other side is the engine alone: the recogniser process, asked again and again, with nothing
shown. With `--minutes` the camera films for so long, and memory is watched.
"""

import time
from functools import partial
from statistics import median
from typing import Any

import numpy as np
import PIL.Image

from benchmarks import harness
from benchmarks.support.models import prepared
from benchmarks.support.processes import Recogniser
from benchmarks.support.windows import played, remember

MODELS = ("squeezenet1_1", "mobilenet_v3_small")
SIZE = (640, 480)
FPS = 30.0
LOST_AT_MOST, RATE_AT_LEAST, P99_AT_MOST_MS = 1.0, 0.9, 16.0
SLACK_MS, FORWARDS = 15.0, 1.5
ALONE_SECONDS = 3.0


def main() -> None:
    """Measure and print."""
    parser = harness.parser(__doc__, runs=3)
    parser.add_argument("--seconds", type=float, default=10.0, help="how long the camera films (default: %(default)g)")
    parser.add_argument("--minutes", type=float, help="film once for so long, and print how memory grew")
    options = parser.parse_args()
    harness.begin("A camera's frame to new bars", options)
    with prepared(MODELS) as models:
        for name in MODELS:
            model = f"{name}-sure"
            remember(page="recognise", recognise_model=model, live_smoothing=150)
            scene = ("camera", "--folder", models.photo, "--rate", FPS, "--seconds")
            if options.minutes:
                print_memory(name, played(*scene, 60 * options.minutes))
                continue
            photo = np.asarray(PIL.Image.open(models.photo).convert("RGB").resize(SIZE))
            ours, alone = harness.alternated(
                partial(played, *scene, options.seconds), partial(engine_alone, model, photo), options.runs
            )
            print_run(name, ours, alone)


def engine_alone(model: str, photo: Any) -> dict[str, float]:
    """Answers a second, and milliseconds of a forward pass, of a recogniser that does nothing else."""
    with Recogniser() as recogniser:
        recogniser.load(model)
        recogniser.milliseconds(model, photo, 20)
        began, trips = time.perf_counter(), []
        while time.perf_counter() - began < ALONE_SECONDS:
            trips += recogniser.milliseconds(model, photo, 10)
        rate = len(trips) / (time.perf_counter() - began)
    return {"rate": rate, "forward": median(trip.inside for trip in trips)}


def print_run(name: str, ours: list[dict[str, Any]], alone: list[dict[str, float]]) -> None:
    """The figures of one model, each beside its target."""
    lost = [100 * (1 - run["seen"] / run["sent"]) for run in ours]
    possible = [min(FPS, run["rate"]) for run in alone]
    forward = median(run["forward"] for run in alone)
    print(f"{name}: {median(run['rate'] for run in alone):.0f} answers a second alone, {forward:.1f} ms each")
    harness.print_figure("frames not painted", median(lost), "%", at_most=LOST_AT_MOST)
    rate, target = median(run["answered"] for run in ours), RATE_AT_LEAST * median(possible)
    print(f"{'bars a second':<38}{rate:.1f}   target: at least {target:.1f}", flush=True)
    for share, title in ((0.5, "frame to bars, median"), (0.95, "frame to bars, p95")):
        spent = median(harness.percentile(run["latencies"], share) for run in ours)
        at_most = round(FORWARDS * forward + SLACK_MS, 1) if share == 0.5 else None
        harness.print_figure(title, spent, "ms", at_most=at_most)
    gaps = [harness.percentile(run["gaps"], 0.99) for run in ours]
    harness.print_figure("event loop, p99 of gaps", median(gaps), "ms", at_most=P99_AT_MOST_MS)
    harness.print_figure("event loop, longest gap", median(max(run["gaps"]) for run in ours), "ms")
    print()


def print_memory(name: str, run: dict[str, Any]) -> None:
    """How much memory window and recogniser had, and how much more by the minute; a line through all but the start."""
    memory = run["memory"]
    minutes = np.arange(len(memory)) / 6
    settled = len(memory) // 5
    growth = float(np.polyfit(minutes[settled:], memory[settled:], 1)[0]) if len(memory) > settled + 2 else 0.0
    print(f"{name}: {minutes[-1]:.1f} minutes, {run['sent']} frames, {run['sent'] - run['seen']} not painted")
    harness.print_figure("memory at first, at the end", memory[0], f"MB, {memory[-1]:.1f} MB")
    harness.print_figure("growth", growth, "MB a minute", at_most=0.2)
    gaps = run["gaps"]
    harness.print_figure("event loop, p99 of gaps", harness.percentile(gaps, 0.99), "ms", at_most=P99_AT_MOST_MS)
    print(flush=True)


if __name__ == "__main__":
    main()
