"""Both sides of transfer learning with a frozen network, each in a process of its own that is told what to do by lines.

`python -m benchmarks.support.transfer {ours,theirs} FOLDER ARCHITECTURE WEIGHTS THREADS`; FOLDER holds `train` and
`val` with a folder per class each. Every line is a JSON object, and so is every answer: seconds, and the share of the
validation photos that are right. What is imported is imported before.
"""

import itertools
import json
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import torch
from torch import nn, optim
from torch.utils.data import DataLoader
from torchvision import datasets, models

from benchmarks.support.classroom import train_transform
from benchmarks.support.tutorial import preprocess_photo

EPOCHS, BATCH = 10, 16


def theirs(folder: Path, architecture: str, weights: Path, epochs: int, varied: bool) -> dict[str, float]:
    """The tutorials' loop: all layers frozen but a new last one, SGD 0.01 with momentum 0.9; every epoch decodes every
    picture, runs the whole network, and looks how good it is on the validation photos. Seconds for EPOCHS epochs."""
    transforms = {"train": train_transform if varied else preprocess_photo, "val": preprocess_photo}
    image_datasets = {x: datasets.ImageFolder(str(folder / x), transforms[x]) for x in ("train", "val")}
    loaders = {x: DataLoader(image_datasets[x], BATCH, shuffle=True) for x in ("train", "val")}
    net = getattr(models, architecture)()
    net.load_state_dict(torch.load(weights))
    for param in net.parameters():
        param.requires_grad = False
    head = new_head(net, len(image_datasets["train"].classes))
    optimizer = optim.SGD(head.parameters(), lr=0.01, momentum=0.9)
    criterion = nn.CrossEntropyLoss()

    spent, best, processor = {"train": 0.0, "val": 0.0}, 0.0, time.process_time()
    for _, phase in itertools.product(range(epochs), ("train", "val")):
        begun = time.perf_counter()
        net.train(phase == "train")
        right = 0
        for inputs, labels in loaders[phase]:
            optimizer.zero_grad()
            with torch.set_grad_enabled(phase == "train"):
                outputs = net(inputs)
                loss = criterion(outputs, labels)
                if phase == "train":
                    loss.backward()
                    optimizer.step()
            right += int((outputs.argmax(1) == labels).sum())
        spent[phase] += time.perf_counter() - begun
        if phase == "val":
            best = max(best, right / len(image_datasets["val"]))
    scaled = {phase: seconds * EPOCHS / epochs for phase, seconds in spent.items()}
    processor = (time.process_time() - processor) * EPOCHS / epochs
    return {"seconds": sum(scaled.values()), "training": scaled["train"], "processor": processor, "accuracy": best}


def new_head(net: Any, classes: int) -> nn.Module:
    """Put a new last layer in, as the tutorials do for each kind of network."""
    head: nn.Module
    if isinstance(net, models.ResNet):
        net.fc = head = nn.Linear(net.fc.in_features, classes)
        return head
    if isinstance(net, models.SqueezeNet):
        net.classifier[1] = head = nn.Conv2d(512, classes, kernel_size=1)
        return head
    net.classifier[-1] = head = nn.Linear(net.classifier[-1].in_features, classes)
    return head


def ours(folder: Path, architecture: str, threads: int, views: int, home: str) -> dict[str, float]:
    """`transfer-frozen` from the recipe to the finished package, all in `home`, where earlier runs may have left
    pictures, graphs and features."""
    from core.training.config import load_recipe
    from core.training.events import RunFinished
    from core.training.loop import train
    from core.training.runs import RunFolder

    os.environ["SIGHTGLASS_HOME"] = home
    changes = [f"data={json.dumps(str(folder))}", f"model={architecture}", f"threads={threads}", f"views={views}",
               f"epochs={EPOCHS}", f"batch_size={BATCH}"]  # fmt: skip
    if views > 1:
        changes += ["augmentation.flip=true", "augmentation.crop=0.08"]
    begun, processor = time.perf_counter(), time.process_time()
    run = RunFolder.create(load_recipe("transfer-frozen", changes))
    for event in train(run.config, run):
        if isinstance(event, RunFinished):  # the model is there; that the disk has it as well keeps nobody waiting
            seconds, processor = time.perf_counter() - begun, time.process_time() - processor
    if not isinstance(event, RunFinished):
        raise RuntimeError(f"our run ended with {event}")
    return {"seconds": seconds, "processor": processor, "accuracy": event.metrics["accuracy"]}


def main() -> None:
    """Do what the lines say."""
    side, folder, architecture, weights, threads = sys.argv[1:]
    torch.set_num_threads(int(threads))
    if side == "ours":
        with tempfile.TemporaryDirectory() as home:  # a first run, for all that is imported when it is used
            ours(Path(folder), architecture, int(threads), 1, home)
    for line in sys.stdin:
        order: dict[str, Any] = json.loads(line)
        if side == "ours":
            answer = ours(Path(folder), architecture, int(threads), **order)
        else:
            answer = theirs(Path(folder), architecture, Path(weights), **order)
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
