"""Pen strokes as other hands and other pens would have drawn them, for training."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.sources.drawing import EDGE, LINE_WEIGHT, Integers, Trajectories, render_trajectories

Reals = NDArray[np.float64]


@dataclass(frozen=True)
class PenVariation:
    """How far the hand and the pen are varied when strokes are drawn for training. Lengths are parts of the extent."""

    rotation: float = 12.0
    """Degrees to either side."""
    slant: float = 0.3
    aspect: float = 0.4
    """Wider and narrower: 0.4 is from 1/1.4 to 1.4."""
    warp: float = 0.05
    """Amplitude of two slow waves that bend the paper."""
    stroke_shift: float = 0.035
    """Standard deviation by which the strokes of a digit move against each other."""
    tremor: float = 0.004
    """Standard deviation of every point."""
    dropped: float = 0.25
    """The largest share of points left out, as by a slower tablet."""
    line_weight: tuple[float, float] = (0.65, 1.6)
    """Limits of the pen's width as multiples of MNIST's."""
    edge: tuple[float, float] = (0.7, 1.6)

    def draw(self, ink: Trajectories, side: int, random: np.random.Generator) -> NDArray[np.uint8]:
        """All drawings, each as another hand might have made it: N × side × side uint8."""
        count = len(ink)
        return render_trajectories(
            self._bent(ink, random),
            side,
            weight=LINE_WEIGHT * _between(random, *self.line_weight, count),
            edge=EDGE * _between(random, *self.edge, count),
            curved=random.random(count) < 0.7,
        )

    def _bent(self, ink: Trajectories, random: np.random.Generator) -> Trajectories:
        count = len(ink)
        kept = random.random(len(ink.points)) >= (random.random(count) * self.dropped)[ink.drawing]
        kept |= np.diff(ink.stroke, prepend=-1) != 0  # a stroke keeps its first point
        stroke, drawing = ink.stroke[kept], ink.drawing[kept]
        low, high = ink.boxes()
        extent = np.maximum((high - low).max(axis=1), ink.smallest)
        points = (ink.points[kept] - ((low + high) / 2)[drawing]) / np.maximum(extent, 1e-6)[drawing, None]

        moved = random.normal(0, self.stroke_shift, (int(stroke.max(initial=-1)) + 1, 2))
        points = points + moved[stroke] + random.normal(0, self.tremor, points.shape)
        for _ in range(2):
            points = points + self._wave(points, drawing, count, random)
        points = np.einsum("nij,nj->ni", self._matrices(count, random)[drawing], points)
        return Trajectories(points, stroke, drawing, ink.smallest / np.maximum(extent, 1e-6))

    def _wave(self, points: Reals, drawing: Integers, count: int, random: np.random.Generator) -> Reals:
        direction = random.normal(0, 3.0, (count, 2))  # radians over the whole digit: about half a wave
        phase = random.uniform(0, 2 * np.pi, count)
        push = random.normal(0, self.warp, (count, 2))
        height = np.sin((points * direction[drawing]).sum(axis=1) + phase[drawing])
        wave: Reals = push[drawing] * height[:, None]
        return wave

    def _matrices(self, count: int, random: np.random.Generator) -> Reals:
        angle = np.radians(random.uniform(-self.rotation, self.rotation, count))
        slant = random.uniform(-self.slant, self.slant, count)
        wide = np.exp(random.uniform(-1, 1, count) * np.log1p(self.aspect) / 2)
        cos, sin = np.cos(angle), np.sin(angle)
        rows = [[cos * wide, slant * cos - sin / wide], [sin * wide, slant * sin + cos / wide]]
        return np.array(rows).transpose(2, 0, 1)


def _between(random: np.random.Generator, low: float, high: float, count: int) -> Reals:
    """Values whose logarithms are evenly distributed: as often half as twice."""
    return np.exp(random.uniform(np.log(low), np.log(high), count))
