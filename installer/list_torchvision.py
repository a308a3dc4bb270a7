"""Write resources/models/torchvision.json: torchvision's ImageNet classifiers, to be read without torch.

Run it after raising torchvision's version: `python installer/list_torchvision.py`. A test compares the file with the
installed torchvision.
"""

import json
import re
from pathlib import Path
from typing import Any

import torchvision
from torchvision import models

TARGET = Path(__file__).parents[1] / "resources" / "models" / "torchvision.json"


def describe(name: str) -> dict[str, Any]:
    """The facts of one model's default weights."""
    weights = models.get_model_weights(name).DEFAULT
    transforms = weights.transforms()
    file_name = weights.url.rsplit("/", 1)[-1]
    checksum = re.search(r"-([0-9a-f]{8,})\.pth$", file_name)
    assert checksum is not None, f"{file_name} carries no checksum"
    accuracy = weights.meta["_metrics"]["ImageNet-1K"]
    return {
        "name": name,
        "weights": weights.name,
        "url": weights.url,
        "sha256_prefix": checksum[1],
        "megabytes": weights.meta["_file_size"],
        "parameters": weights.meta["num_params"],
        "top1": round(accuracy["acc@1"] / 100, 5),
        "top5": round(accuracy["acc@5"] / 100, 5),
        "crop": transforms.crop_size[0],
        "resize": transforms.resize_size[0],
        "interpolation": transforms.interpolation.value,
        "mean": transforms.mean,
        "std": transforms.std,
        "licence": weights.meta.get("license", ""),
    }


def listing() -> dict[str, Any]:
    """The whole file's content."""
    names = models.list_models(module=models)
    labels = {tuple(models.get_model_weights(name).DEFAULT.meta["categories"]) for name in names}
    assert len(labels) == 1, "all ImageNet models share one list of labels"
    return {
        "torchvision": torchvision.__version__.split("+")[0],
        "labels": list(labels.pop()),
        "models": [describe(name) for name in names],
    }


if __name__ == "__main__":
    TARGET.write_text(json.dumps(listing(), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
