"""Untrained networks that answer as differently to different pictures as trained ones do."""

from pathlib import Path

import torch

from core.models.catalogue import ModelEntry, find
from core.models.networks import build_network


def lively_network(entry: ModelEntry, seed: int = 0) -> torch.nn.Module:
    """An untrained network whose probabilities are far from uniform, as a trained one's are.

    Batch statistics are taken from noise, and the last layer is scaled until the logits spread.
    """
    torch.manual_seed(seed)
    network = build_network(entry.card)
    spec = entry.card.input
    noise = torch.randn(4, spec.channels, spec.height, spec.width)
    with torch.no_grad():
        network.train()(noise)
        logits = network.eval()(noise)
        last = [module for module in network.modules() if isinstance(module, torch.nn.Linear | torch.nn.Conv2d)][-1]
        last.weight *= 3 / logits.std()
        if last.bias is not None:
            last.bias *= 3 / logits.std()
    return network


def put_weights(name: str, folder: Path, seed: int = 0) -> ModelEntry:
    """Save a lively network where weights of that name are looked for; returns its entry."""
    folder.mkdir(parents=True, exist_ok=True)
    torch.save(lively_network(find(name), seed).state_dict(), folder / f"{name}-imagenet.pth")
    return find(name)
