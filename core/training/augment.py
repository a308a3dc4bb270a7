"""Training pictures varied at random, a whole batch at a time, on the device where they lie."""

import math
from functools import cache

import torch
from torch import Tensor
from torch.nn.functional import grid_sample, interpolate, pad

from core.augmentation import Augmentation
from core.training.chance import Chance

_PADDING = {"black": "zeros", "reflect": "reflection", "stretch": "border"}
_NARROWEST = 3 / 4
"""A part that is cut out is at most this much narrower than high, or the other way round (Szegedy et al. 2015,
arXiv:1409.4842)."""


def augment(images: Tensor, settings: Augmentation, size: tuple[int, int], chance: Chance) -> Tensor:
    """Varied copies of `images` (N × C × H × W, uint8, or float from 0 to 1), which lie on the device of `chance`.

    They become float, and of `size` (height, width): the centre of the pictures, moved and formed by the settings; what
    lies around it in `images` comes into view before `settings.edge` does. The same
    state of what is drawn from gives the same.
    """
    if settings.line_weight:
        images = _vary_line_weight(as_float(images), settings.line_weight, chance)
    if _distorts(settings):
        images = _distorted(as_float(images), settings, size, chance)
    else:
        images = as_float(_moved(images, settings, size, chance))
    if settings.brightness or settings.contrast or settings.saturation:
        images = _vary_light(images, settings, chance)
    if settings.erase:
        images = _erased(images, settings.erase, chance)
    return images


def centre(images: Tensor, size: tuple[int, int]) -> Tensor:
    """The middle of pictures N × C × H × W: a view of `size` (height, width)."""
    (height, width), (top, left) = size, _margins(images, size)
    return images[:, :, top : top + height, left : left + width]


def as_float(images: Tensor) -> Tensor:
    """Pictures from 0 to 1; those of uint8 are divided."""
    return images if images.is_floating_point() else images.float().div_(255)


def _margins(images: Tensor, size: tuple[int, int]) -> tuple[int, int]:
    """Rows above and columns left of the centre, rounded as torchvision's CenterCrop does."""
    height, width = images.shape[-2:]
    return round((height - size[0]) / 2), round((width - size[1]) / 2)


# whole pixels


def _distorts(settings: Augmentation) -> bool:
    """Whether pixels must be computed anew. A shift over a black edge is by parts of a pixel, as ink on a canvas is."""
    forms = settings.rotation, settings.shear, settings.scale, settings.aspect, settings.crop, settings.warp
    return any(forms) or bool(settings.shift and settings.edge == "black")


def _moved(images: Tensor, settings: Augmentation, size: tuple[int, int], chance: Chance) -> Tensor:
    """Moved by whole pixels and mirrored: every pixel is one of the picture's, which is quick and blurs nothing."""
    (height, width), (top, left) = size, _margins(images, size)
    if not settings.shift:
        images = centre(images, size)
        if not settings.flip:
            return images
        mirrored = chance.uniform(len(images), 1, 1, 1) < 0.5
        return torch.where(mirrored, images.flip(3), images)
    count, device = len(images), chance.device
    limits = round(settings.shift * height), round(settings.shift * width)
    down, right = (chance.integers(-limit, limit + 1, count, 1) for limit in limits)
    rows = torch.arange(height, device=device) + top + down
    columns = torch.arange(width, device=device)
    if settings.flip:
        mirrored = chance.uniform(count, 1) < 0.5
        columns = torch.where(mirrored, width - 1 - columns, columns)
    columns = columns + left + right
    rows, columns = (
        _within(places, side, settings.edge) for places, side in zip((rows, columns), images.shape[-2:], strict=True)
    )
    pixels = (rows[:, :, None] * images.shape[3] + columns[:, None, :]).reshape(count, 1, -1)
    return images.flatten(2).gather(2, pixels.expand(-1, images.shape[1], -1)).unflatten(2, size)


def _within(places: Tensor, side: int, edge: str) -> Tensor:
    """Places from 0 to `side` - 1; those beyond are mirrored at the outermost pixels, or become them."""
    if edge == "stretch" or side == 1:
        return places.clamp(0, side - 1)
    period = 2 * (side - 1)
    return side - 1 - (places.remainder(period) - (side - 1)).abs()


# form


def _distorted(images: Tensor, settings: Augmentation, size: tuple[int, int], chance: Chance) -> Tensor:
    """Turned, slanted, scaled, moved, cut, mirrored and warped, in one step so that pixels are computed once."""
    theta = _transforms(len(images), settings, chance)
    if settings.crop:
        theta = _onto(theta, *_parts(len(images), settings.crop, chance))
    else:
        theta = _onto(theta, *_centre(images, size))
    if settings.flip:
        mirrored = chance.uniform(len(images), 1) < 0.5
        theta = torch.cat([torch.where(mirrored, -theta[:, :, 0], theta[:, :, 0])[:, :, None], theta[:, :, 1:]], dim=2)
    grid = _places(theta, size)
    if settings.warp:
        places = chance.normal(len(images), 5, 5, 2)
        down, across = (_smoothing(side, chance.device) for side in size)
        grid = grid + torch.einsum("yi,nijc,xj->nyxc", down, places, across) * (2 * settings.warp)
    return grid_sample(images, grid, align_corners=False, padding_mode=_PADDING[settings.edge])


def _places(theta: Tensor, size: tuple[int, int]) -> Tensor:
    """Where each pixel comes from, N × H × W × 2, as `affine_grid` gives it, but in one pass over so many numbers."""
    down, across = (torch.arange(1 - side, side, 2, device=theta.device) / side for side in size)
    rows = theta[:, None, None, :, 1] * down[:, None, None] + theta[:, None, None, :, 2]
    return theta[:, None, None, :, 0] * across[:, None] + rows


def _transforms(count: int, settings: Augmentation, chance: Chance) -> Tensor:
    """N × 2 × 3 affine maps from the varied picture back to the original."""
    angle, slant = (chance.even(limit, count) for limit in (math.radians(settings.rotation), settings.shear))
    scale = chance.even(math.log1p(settings.scale), count).exp()
    aspect = chance.even(math.log1p(settings.aspect) / 2, count).exp()
    cos, sin = angle.cos(), angle.sin()
    right, down = (chance.even(2 * settings.shift, count) for _ in range(2))
    x = torch.stack([cos / (scale * aspect), (slant * cos - sin) / (scale * aspect), right], dim=1)
    y = torch.stack([sin * aspect / scale, (slant * sin + cos) * aspect / scale, down], dim=1)
    return torch.stack([x, y], dim=1)


def _onto(theta: Tensor, share: Tensor, centre: Tensor) -> Tensor:
    """The maps followed by one to the part of the picture with this centre and these shares of the sides (N × 2)."""
    theta = theta * share[:, :, None]
    return torch.cat([theta[:, :, :2], theta[:, :, 2:] + centre[:, :, None]], dim=2)


def _centre(images: Tensor, size: tuple[int, int]) -> tuple[Tensor, Tensor]:
    """Share and centre (x, y), in grid_sample's coordinates, of what evaluation would cut out; 1 × 2 each."""
    (height, width), (top, left) = images.shape[-2:], _margins(images, size)
    share = torch.tensor([[size[1] / width, size[0] / height]], device=images.device)
    centre = torch.tensor([[(2 * left + size[1]) / width - 1, (2 * top + size[0]) / height - 1]], device=images.device)
    return share, centre


def _parts(count: int, least: float, chance: Chance) -> tuple[Tensor, Tensor]:
    """Shares of the sides and centres (x, y) of parts of `least` to all of the area, at places by chance; N × 2."""
    area = least + (1 - least) * chance.uniform(count)
    narrow = (chance.even(-math.log(_NARROWEST), count) / 2).exp()
    share = (area.sqrt()[:, None] * torch.stack([narrow, 1 / narrow], dim=1)).clamp(max=1)
    place = chance.uniform(count, 2) * 2 - 1
    return share, place * (1 - share)


@cache
def _smoothing(size: int, device: torch.device) -> Tensor:
    """`size` × 5: bicubic interpolation from 5 places to `size` pixels along one axis."""
    identity = torch.eye(5, device=device)[None, :, :, None]
    return interpolate(identity, (size, 1), mode="bicubic", align_corners=True)[0, :, :, 0].T.contiguous()


# light, lines and what is covered


def _vary_light(images: Tensor, settings: Augmentation, chance: Chance) -> Tensor:
    """Brightness, contrast around each picture's mean, and saturation, in this order."""

    def factor(limit: float) -> Tensor | float:
        return 1 + chance.even(limit, len(images))[:, None, None, None] if limit else 1.0

    brightness, contrast = factor(settings.brightness), factor(settings.contrast)
    if settings.brightness or settings.contrast:  # both at once: every pass over the pixels counts
        mean = images.mean(dim=(1, 2, 3), keepdim=True)
        images = torch.addcmul((1 - contrast) * brightness * mean, images, mean.new_ones(()) * contrast * brightness)
    if settings.saturation:
        images = torch.lerp(images.mean(dim=1, keepdim=True), images, factor(settings.saturation))
    return images.clamp(0, 1)


def _erased(images: Tensor, share: float, chance: Chance) -> Tensor:
    """A square anywhere, also partly outside, gets the picture's mean colour (DeVries and Taylor 2017,
    arXiv:1708.04552)."""
    count, device = len(images), chance.device
    inside = []
    for side in images.shape[-2:]:
        covered = max(1, round(share * side))
        first = chance.integers(-(covered // 2), side - covered // 2, count, 1)
        places = torch.arange(side, device=device)
        inside.append((places >= first) & (places < first + covered))
    square = inside[0][:, None, :, None] & inside[1][:, None, None, :]
    return torch.where(square, images.mean(dim=(2, 3), keepdim=True), images)


def _vary_line_weight(images: Tensor, limit: float, chance: Chance) -> Tensor:
    """Each picture mixed with its dilation, or with its erosion, by a random share."""
    share = (chance.uniform(len(images), 1, 1, 1) * 2 - 1) * limit
    sign = share.sign()  # the erosion of ink is the dilation of the paper
    grown = images * sign
    grown = torch.maximum(grown, torch.maximum(*(pad(grown, edge) for edge in _SIDEWAYS)))
    grown = torch.maximum(grown, torch.maximum(*(pad(grown, edge) for edge in _UP_AND_DOWN)))
    return torch.lerp(images, grown * sign, share.abs())


_SIDEWAYS = (1, -1), (-1, 1)
_UP_AND_DOWN = (0, 0, 1, -1), (0, 0, -1, 1)
