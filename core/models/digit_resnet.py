"""The network of the bundled digits model."""

import torch
from torch import Tensor, nn
from torch.nn.functional import affine_grid, grid_sample

from core.errors import ModelError
from core.language import tr
from core.models.layers import Residual, convolution
from core.types import InputSpec

SIDE = 28

VIEWS = (
    (0.0, 0.0, 0.0),
    *((slant, 0.0, 0.0) for slant in (-0.12, 0.12)),
    *((0.0, right, down) for right in (-0.5, 0.5) for down in (-0.5, 0.5)),
)
"""How a trained digit network looks at a picture: slant (pixels sideways a pixel down), pixels right and down."""


class DigitResNet(nn.Module):
    """28 × 28 grey digits -> logits, in 0.1 million parameters.

    The first convolution already halves the picture, so that nearly all the work is done at 14 × 14 and 7 × 7. At the
    end each channel has its own 7 × 7 map of where its feature counts, instead of an average over all places. In use it
    looks at the picture several times, a little slanted and moved, and gives the mean of what it sees (test-time
    augmentation, as in Krizhevsky et al. 2012, section 4.1); while it learns, the pictures are varied already.
    """

    grids: Tensor

    def __init__(self, classes: int, spec: InputSpec) -> None:
        """ModelError for any other input."""
        super().__init__()
        if (spec.width, spec.height, spec.channels) != (SIDE, SIDE, 1):
            raise ModelError(
                tr(
                    "digit-resnet takes grey pictures of {side} × {side} pixels only; choose whitened-resnet for "
                    "others.",
                    side=SIDE,
                )
            )
        self.features = nn.Sequential(
            convolution(1, 32, size=5, stride=2),
            Residual(32),
            Residual(32),
            nn.MaxPool2d(2),
            convolution(32, 60),
            Residual(60),
            Residual(60),
        )
        self.places = nn.Conv2d(60, 60, 7, groups=60, bias=False)
        self.norm = nn.BatchNorm1d(60)
        self.head = nn.Linear(60, classes)
        maps = torch.tensor([[[1, slant, right / 14], [0, 1, down / 14]] for slant, right, down in VIEWS])
        self.register_buffer("grids", affine_grid(maps, [len(VIEWS), 1, 28, 28], align_corners=False), persistent=False)

    def forward(self, images: Tensor) -> Tensor:
        """Logits N × classes for normalised images N × 1 × 28 × 28."""
        if self.training:
            return self._seen_once(images)
        count, views = images.shape[0], len(VIEWS)  # len() of pictures would be taken for a constant when exported
        pictures = images[:, None].expand(count, views, 1, 28, 28).reshape(count * views, 1, 28, 28)
        grids = self.grids[None].expand(count, views, 28, 28, 2).reshape(count * views, 28, 28, 2)
        seen = grid_sample(pictures, grids, padding_mode="border", align_corners=False)
        return self._seen_once(seen).reshape(count, views, -1).mean(dim=1)

    def _seen_once(self, images: Tensor) -> Tensor:
        return self.head(self.norm(self.places(self.features(images)).flatten(1)))
