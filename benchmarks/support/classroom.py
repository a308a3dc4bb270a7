"""The usual classroom loops of training, written as plainly as a tutorial would: the other side of the benchmarks."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import PIL.Image
import torch
from torch import nn, optim
from torch.utils.data import DataLoader, Dataset
from torchvision import datasets, transforms

from benchmarks.support.tutorial import Net


class Digits(Dataset):
    """What torchvision's MNIST gives: a picture, made and transformed when it is asked for, and its label."""

    def __init__(self, images: np.ndarray, labels: np.ndarray) -> None:
        self.images = images
        self.labels = labels
        self.transform = transforms.Compose([transforms.ToTensor(), transforms.Normalize((0.1307,), (0.3081,))])

    def __len__(self) -> int:
        return len(self.labels)

    def __getitem__(self, index: int) -> tuple[torch.Tensor, int]:
        img = PIL.Image.fromarray(self.images[index, :, :, 0], mode=None)
        return self.transform(img), int(self.labels[index])


def train_digits(training: Digits, seed: int) -> Iterator[Net]:
    """Train epoch by epoch: batches of 100, Adam at 1e-3, cross-entropy. Gives the network after each epoch."""
    torch.manual_seed(seed)
    net = Net()
    loader = DataLoader(training, batch_size=100, shuffle=True)
    optimizer = optim.Adam(net.parameters(), lr=1e-3)
    criterion = nn.CrossEntropyLoss()
    while True:
        net.train()
        for images, labels in loader:
            optimizer.zero_grad()
            loss = criterion(net(images), labels)
            loss.backward()
            optimizer.step()
        yield net


def accuracy(net: nn.Module, test: Digits) -> float:
    """The share of the test digits that are right."""
    net.eval()
    right = 0
    with torch.no_grad():
        for images, labels in DataLoader(test, batch_size=1000):
            right += int((net(images).argmax(1) == labels).sum())
    return right / len(test)


train_transform = transforms.Compose(
    [
        transforms.RandomResizedCrop(224),
        transforms.RandomHorizontalFlip(),
        transforms.ToTensor(),
        transforms.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225]),
    ]
)


def photo_loader(folder: Path, batch_size: int, workers: int) -> DataLoader:
    """The transfer-learning tutorial's pipeline: an ImageFolder that decodes every picture in every epoch."""
    photos = datasets.ImageFolder(str(folder), train_transform)
    return DataLoader(photos, batch_size=batch_size, shuffle=True, num_workers=workers)


def fine_tuning_step(net: nn.Module, optimizer: optim.Optimizer, inputs: torch.Tensor, labels: torch.Tensor) -> float:
    """One step of that tutorial on a batch N × 3 × 224 × 224 float: all layers learn."""
    optimizer.zero_grad()
    outputs = net(inputs)
    loss = nn.functional.cross_entropy(outputs, labels)
    loss.backward()
    optimizer.step()
    return loss.item()
