"""Random numbers for a batch of pictures."""

from collections.abc import Callable, Sequence

import torch
from torch import Tensor


class Chance:
    """Draws from one generator; or each picture's numbers from its own, so that they do not depend on its company.

    What is drawn has the size N × `shape`, for N pictures, and lies on `device`.
    """

    def __init__(self, generators: torch.Generator | Sequence[torch.Generator]) -> None:
        """One generator, or one on the processor for each picture, at least one."""
        self._generators = (generators,) if isinstance(generators, torch.Generator) else tuple(generators)
        self._each = not isinstance(generators, torch.Generator)
        self.device = self._generators[0].device

    def uniform(self, count: int, *shape: int) -> Tensor:
        """Float, from 0 to 1."""
        return self._drawn(torch.rand, count, shape)

    def even(self, limit: float, count: int) -> Tensor:
        """N floats from -limit to limit."""
        return (self.uniform(count) * 2 - 1) * limit

    def normal(self, count: int, *shape: int) -> Tensor:
        """Float, of the mean 0 and the variance 1."""
        return self._drawn(torch.randn, count, shape)

    def integers(self, first: int, last: int, count: int, *shape: int) -> Tensor:
        """Int64, from `first` to before `last`."""
        return self._drawn(lambda size, **where: torch.randint(first, last, size, **where), count, shape)

    def _drawn(self, draw: Callable[..., Tensor], count: int, shape: tuple[int, ...]) -> Tensor:
        if not self._each:
            return draw((count, *shape), generator=self._generators[0], device=self.device)
        return torch.cat([draw((1, *shape), generator=generator) for generator in self._generators])
