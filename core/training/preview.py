"""A sheet of examples as training sees them: what the settings of augmentation really do."""

from dataclasses import dataclass

import numpy as np
import PIL.Image
import torch

from core.datasets.samples import samples
from core.training.augment import augment
from core.training.chance import Chance
from core.training.config import TrainConfig
from core.training.data import as_tensor
from core.types import Progress, no_progress

COLUMNS, ROWS = 8, 5
_TILE = 112
"""Pixels of a tile's longer side, at most; small pictures are enlarged by whole numbers, so that their pixels show."""
_GAP = 6


@dataclass(frozen=True, eq=False)
class Sheet:
    """`image` is RGBA, transparent between the tiles; `labels` names the class of each tile, row by row."""

    image: PIL.Image.Image
    labels: tuple[int, ...]


def make_sheet(config: TrainConfig, progress: Progress = no_progress) -> Sheet:
    """Examples of the config's first data set, chosen and varied by its seed. Its input must be known by now."""
    spec = config.spec
    pictures, labels = samples(config.data[0], spec, COLUMNS * ROWS, config.seed, progress)
    generator = torch.Generator().manual_seed(config.seed)
    varied = augment(as_tensor(pictures), config.augmentation, (spec.height, spec.width), Chance(generator))
    tiles = (varied.clamp(0, 1) * 255).round().byte().permute(0, 2, 3, 1).numpy()
    return Sheet(_laid_out([_tile(tile) for tile in tiles]), tuple(labels.tolist()))


def _tile(pixels: np.ndarray) -> PIL.Image.Image:
    height, width = pixels.shape[:2]
    picture = PIL.Image.fromarray(np.broadcast_to(pixels, (height, width, 3)).copy())
    times = _TILE // max(height, width)
    if times:
        return picture.resize((times * width, times * height), PIL.Image.Resampling.NEAREST)
    picture.thumbnail((_TILE, _TILE), PIL.Image.Resampling.LANCZOS)
    return picture


def _laid_out(tiles: list[PIL.Image.Image]) -> PIL.Image.Image:
    width, height = tiles[0].width + _GAP, tiles[0].height + _GAP
    columns = min(COLUMNS, len(tiles))
    rows = -(-len(tiles) // columns)
    sheet = PIL.Image.new("RGBA", (columns * width - _GAP, rows * height - _GAP))
    for place, tile in enumerate(tiles):
        sheet.paste(tile, (place % columns * width, place // columns * height))
    return sheet
