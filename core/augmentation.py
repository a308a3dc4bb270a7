"""Training pictures varied at random, a whole batch at a time; and pen strokes varied before they are drawn."""

import math
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn.functional import affine_grid, grid_sample, interpolate, max_pool2d

from core.sources.drawing import EDGE, LINE_WEIGHT, Trajectories, render_trajectories


@dataclass(frozen=True)
class Augmentation:
    """How far the pictures of a batch are varied; every value is the limit of an even distribution, 0 turns it off."""

    rotation: float = 0.0
    """Degrees to either side."""
    shear: float = 0.0
    """Slant to either side: pixels sideways for each pixel up."""
    scale: float = 0.0
    """Larger and smaller: 0.1 is from 1/1.1 to 1.1."""
    aspect: float = 0.0
    """Wider and narrower at the same area, counted like `scale`."""
    shift: float = 0.0
    """Part of the side by which the picture moves in each direction."""
    warp: float = 0.0
    """Elastic distortion: standard deviation, as a part of the side, of the displacement at 5 × 5 places."""
    line_weight: float = 0.0
    """For light ink on black: how far lines grow or shrink towards one pixel on each side, 0 to 1."""

    def __call__(self, images: Tensor, generator: torch.Generator) -> Tensor:
        """Varied copies of `images` (N × C × H × W float, 0 to 1)."""
        if self.line_weight:
            images = _vary_line_weight(images, self.line_weight, generator)
        theta = self._transforms(len(images), generator)
        grid = affine_grid(theta, list(images.shape), align_corners=False)
        if self.warp:
            coarse = torch.randn((len(images), 2, 5, 5), generator=generator) * (2 * self.warp)
            smooth = interpolate(coarse, size=images.shape[-2:], mode="bicubic", align_corners=True)
            grid = grid + smooth.permute(0, 2, 3, 1)
        return grid_sample(images, grid, align_corners=False)

    def _transforms(self, count: int, generator: torch.Generator) -> Tensor:
        """N × 2 × 3 affine maps from the varied picture back to the original."""

        def even(limit: float) -> Tensor:
            return (torch.rand(count, generator=generator) * 2 - 1) * limit

        angle, slant = even(math.radians(self.rotation)), even(self.shear)
        scale, aspect = even(math.log1p(self.scale)).exp(), even(math.log1p(self.aspect) / 2).exp()
        cos, sin = angle.cos(), angle.sin()
        x = torch.stack([cos / (scale * aspect), (slant * cos - sin) / (scale * aspect), even(2 * self.shift)], dim=1)
        y = torch.stack([sin * aspect / scale, (slant * sin + cos) * aspect / scale, even(2 * self.shift)], dim=1)
        return torch.stack([x, y], dim=1)


def _vary_line_weight(images: Tensor, limit: float, generator: torch.Generator) -> Tensor:
    """Each picture mixed with its dilation, or with its erosion, by a random share."""
    share = (torch.rand((len(images), 1, 1, 1), generator=generator) * 2 - 1) * limit
    thicker = max_pool2d(images, 3, 1, 1) - images
    thinner = images + max_pool2d(-images, 3, 1, 1)
    return images + share.clamp(min=0) * thicker + share.clamp(max=0) * thinner


@dataclass(frozen=True)
class PenVariation:
    """How far the hand and the pen are varied when strokes are drawn for training. Lengths are parts of the extent."""

    rotation: float = 10.0
    """Degrees to either side."""
    slant: float = 0.25
    aspect: float = 0.3
    """Wider and narrower: 0.3 is from 1/1.3 to 1.3."""
    warp: float = 0.04
    """Amplitude of two slow waves that bend the paper."""
    stroke_shift: float = 0.03
    """Standard deviation by which the strokes of a digit move against each other."""
    tremor: float = 0.004
    """Standard deviation of every point."""
    dropped: float = 0.25
    """The largest share of points left out, as by a slower tablet."""
    line_weight: tuple[float, float] = (0.65, 1.6)
    """Limits of the pen's width as multiples of MNIST's."""
    edge: tuple[float, float] = (0.7, 1.6)

    def draw(self, ink: Trajectories, side: int, random: np.random.Generator) -> "np.typing.NDArray[np.uint8]":
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

    def _wave(self, points: np.ndarray, drawing: np.ndarray, count: int, random: np.random.Generator) -> np.ndarray:
        direction = random.normal(0, 3.0, (count, 2))  # radians over the whole digit: about half a wave
        phase = random.uniform(0, 2 * np.pi, count)
        push = random.normal(0, self.warp, (count, 2))
        height = np.sin((points * direction[drawing]).sum(axis=1) + phase[drawing])
        wave: np.ndarray = push[drawing] * height[:, None]
        return wave

    def _matrices(self, count: int, random: np.random.Generator) -> np.ndarray:
        angle = np.radians(random.uniform(-self.rotation, self.rotation, count))
        slant = random.uniform(-self.slant, self.slant, count)
        wide = np.exp(random.uniform(-1, 1, count) * np.log1p(self.aspect) / 2)
        cos, sin = np.cos(angle), np.sin(angle)
        rows = [[cos * wide, slant * cos - sin / wide], [sin * wide, slant * sin + cos / wide]]
        return np.array(rows).transpose(2, 0, 1)


def _between(random: np.random.Generator, low: float, high: float, count: int) -> np.ndarray:
    """Values whose logarithms are evenly distributed: as often half as twice."""
    return np.exp(random.uniform(np.log(low), np.log(high), count))
