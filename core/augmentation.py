"""Training pictures varied at random, a whole batch at a time, on the device where they lie."""

import math
from dataclasses import astuple, dataclass
from functools import cache

import torch
from torch import Tensor
from torch.nn.functional import affine_grid, grid_sample, interpolate, pad


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

    def __post_init__(self) -> None:
        if min(astuple(self)) < 0 or self.line_weight > 1:
            raise ValueError("every limit must be 0 or more, and line_weight at most 1")

    def __call__(self, images: Tensor, generator: torch.Generator) -> Tensor:
        """Varied copies of `images` (N × C × H × W float, 0 to 1), which lie on the generator's device."""
        if self == Augmentation():
            return images
        if self.line_weight:
            images = _vary_line_weight(images, self.line_weight, generator)
        theta = self._transforms(len(images), generator)
        grid = affine_grid(theta, list(images.shape), align_corners=False)
        if self.warp:
            places = torch.randn((len(images), 5, 5, 2), generator=generator, device=generator.device)
            down, across = (_smoothing(size, generator.device) for size in images.shape[-2:])
            grid = grid + torch.einsum("yi,nijc,xj->nyxc", down, places, across) * (2 * self.warp)
        return grid_sample(images, grid, align_corners=False)

    def _transforms(self, count: int, generator: torch.Generator) -> Tensor:
        """N × 2 × 3 affine maps from the varied picture back to the original."""

        def even(limit: float) -> Tensor:
            return (torch.rand(count, generator=generator, device=generator.device) * 2 - 1) * limit

        angle, slant = even(math.radians(self.rotation)), even(self.shear)
        scale, aspect = even(math.log1p(self.scale)).exp(), even(math.log1p(self.aspect) / 2).exp()
        cos, sin = angle.cos(), angle.sin()
        x = torch.stack([cos / (scale * aspect), (slant * cos - sin) / (scale * aspect), even(2 * self.shift)], dim=1)
        y = torch.stack([sin * aspect / scale, (slant * sin + cos) * aspect / scale, even(2 * self.shift)], dim=1)
        return torch.stack([x, y], dim=1)


def _vary_line_weight(images: Tensor, limit: float, generator: torch.Generator) -> Tensor:
    """Each picture mixed with its dilation, or with its erosion, by a random share."""
    share = (torch.rand((len(images), 1, 1, 1), generator=generator, device=generator.device) * 2 - 1) * limit
    sign = share.sign()  # the erosion of ink is the dilation of the paper
    grown = images * sign
    grown = torch.maximum(grown, torch.maximum(*(pad(grown, edge) for edge in _SIDEWAYS)))
    grown = torch.maximum(grown, torch.maximum(*(pad(grown, edge) for edge in _UP_AND_DOWN)))
    return torch.lerp(images, grown * sign, share.abs())


_SIDEWAYS = (1, -1), (-1, 1)
_UP_AND_DOWN = (0, 0, 1, -1), (0, 0, -1, 1)


@cache
def _smoothing(size: int, device: torch.device) -> Tensor:
    """`size` × 5: bicubic interpolation from 5 places to `size` pixels along one axis."""
    identity = torch.eye(5, device=device)[None, :, :, None]
    return interpolate(identity, (size, 1), mode="bicubic", align_corners=True)[0, :, :, 0].T.contiguous()
