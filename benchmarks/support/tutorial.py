"""The other side: single pictures through pretrained networks, as the usual tutorials write it.

A process of its own, which imports torch and torchvision and nothing of ours:
`python -m benchmarks.support.tutorial {imagenet,digits} ARCHITECTURE WEIGHTS LABELS PICTURE [--serve] [--no-grad]`
"""

import argparse
import json
import sys
import time
from pathlib import Path

import torch
from PIL import Image
from torch import nn
from torchvision import models, transforms

preprocess_photo = transforms.Compose(
    [
        transforms.Resize(256),
        transforms.CenterCrop(224),
        transforms.ToTensor(),
        transforms.Normalize(mean=[0.485, 0.456, 0.406], std=[0.229, 0.224, 0.225]),
    ]
)
preprocess_digit = transforms.Compose(
    [
        transforms.Grayscale(),
        transforms.Resize(28),
        transforms.ToTensor(),
        transforms.Normalize((0.1307,), (0.3081,)),
    ]
)


class Net(nn.Module):
    """The usual classroom network for MNIST: two 5 × 5 convolutions with max-pooling, dropout, 50 hidden units."""

    def __init__(self) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(1, 10, kernel_size=5)
        self.conv2 = nn.Conv2d(10, 20, kernel_size=5)
        self.conv2_drop = nn.Dropout2d()
        self.fc1 = nn.Linear(320, 50)
        self.fc2 = nn.Linear(50, 10)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Logits N × 10 for N × 1 × 28 × 28."""
        x = torch.relu(torch.max_pool2d(self.conv1(x), 2))
        x = torch.relu(torch.max_pool2d(self.conv2_drop(self.conv2(x)), 2))
        x = torch.relu(self.fc1(x.view(-1, 320)))
        x = torch.dropout(x, 0.5, self.training)
        return self.fc2(x)


def load_network(kind: str, architecture: str, weights: str) -> nn.Module:
    """The network with its weights, ready to answer."""
    network = Net() if kind == "digits" else getattr(models, architecture)()
    network.load_state_dict(torch.load(weights))
    network.eval()
    return network


def top5(network: nn.Module, preprocess: transforms.Compose, img: Image.Image, labels: list[str]) -> list:
    """(label, per cent) of the five best."""
    batch_t = torch.unsqueeze(preprocess(img), 0)
    out = network(batch_t)
    percentage = nn.functional.softmax(out, dim=1)[0] * 100
    _, indices = torch.sort(out, descending=True)
    return [(labels[idx], percentage[idx].item()) for idx in indices[0][:5]]


def main() -> None:
    """Answer once and print that; with --serve, answer as often as each line says and print the milliseconds."""
    parser = argparse.ArgumentParser()
    parser.add_argument("kind", choices=("imagenet", "digits"))
    for name in ("architecture", "weights", "labels", "picture"):
        parser.add_argument(name)
    parser.add_argument("--serve", action="store_true")
    parser.add_argument("--no-grad", action="store_true", help="as not every tutorial does")
    arguments = parser.parse_args()
    torch.set_grad_enabled(not arguments.no_grad)
    network = load_network(arguments.kind, arguments.architecture, arguments.weights)
    preprocess = preprocess_digit if arguments.kind == "digits" else preprocess_photo
    labels = Path(arguments.labels).read_text(encoding="utf-8").splitlines()
    img = Image.open(arguments.picture).convert("RGB")
    print(json.dumps(top5(network, preprocess, img, labels)), flush=True)
    for line in sys.stdin if arguments.serve else ():
        milliseconds = []
        for _ in range(int(line)):
            start = time.perf_counter()
            top5(network, preprocess, img, labels)
            milliseconds.append(1e3 * (time.perf_counter() - start))
        print(json.dumps(milliseconds), flush=True)


if __name__ == "__main__":
    main()
