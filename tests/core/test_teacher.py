"""The child that teaches from a project: it looks while pictures come, and soon after the order there is a model."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from commands import ROOT, environment, start
from project_pictures import capture, frame, small_project

from core.datasets import catalogue
from core.inference import Predictor
from core.models.catalogue import find
from core.models.package import open_package
from core.projects.project import Project
from core.training.config import load_recipe
from core.training.events import RunFinished
from core.training.loop import train
from core.training.runs import RunFolder

Words = dict[str, Any]


class Child:
    """`python -m core teacher`, told and heard."""

    def __init__(self, project: Path, home: Path) -> None:
        self.process = start("teacher", project, env=environment(SIGHTGLASS_HOME=str(home), PYTHONPATH=str(ROOT)))
        self.heard: list[Words] = []

    def tell(self, **order: object) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(order) + "\n")
        self.process.stdin.flush()

    def hear(self, *what: str) -> Words:
        """The next thing of these kinds that it says."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.heard.append(json.loads(line))
            if self.heard[-1]["say"] in what:
                return self.heard[-1]
        raise AssertionError(f"it said nothing of {what}; last was {self.heard[-1:]}")

    def looked(self, total: int) -> None:
        while (words := self.hear("looked"))["done"] < total:
            pass
        assert (words["done"], words["total"]) == (total, total)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Two classes of which each has two sessions of four."""
    project, classes = small_project(tmp_path / "things", "Pen 🎈", "Mug", count=4)
    for one in classes:
        capture(project, one.id, 4, first=20)
    with project:
        yield project


@pytest.fixture
def child(project: Project, home: Path) -> Iterator[Child]:
    child = Child(project.folder, home)
    with child.process as process:
        yield child
        if not process.stdin.closed:
            process.stdin.close()
        assert process.wait(timeout=60) == 0
        assert process.stderr.read() == ""


def test_it_looks_while_pictures_come_and_then_teaches(project: Project, child: Child, home: Path) -> None:
    ready = child.hear("ready")
    assert (ready["backbone"], ready["bundled"]) == ("cifar10", True)
    assert str(home / "weights") in ready["sentence"]
    child.tell(do="look")
    child.looked(16)
    capture(project, project.classes[0].id, 3, first=40)
    for _ in range(5):
        child.tell(do="look")
    child.looked(19)
    child.tell(do="train", epochs=5)
    words = child.hear("model", "failed")
    events = [each["event"] for each in child.heard if each["say"] == "event"]
    assert (events[0], events[-1], events.count("epoch")) == ("run_started", "run_finished", 5)
    notes = [each["message"] for each in child.heard if each.get("event") == "note"]
    assert not any("looked at" in note for note in notes), "all had been looked at before"
    card = open_package(Path(words["package"])).card
    assert (card.name, card.title, card.architecture) == ("Things", "Things", find("cifar10").card.architecture)
    assert card.classes == ("Pen 🎈", "Mug")
    assert card.metrics["accuracy"] == 1
    assert words["package"].startswith(str(home / "runs")), "it is a run like any other"
    predictor = Predictor(find(words["package"]))
    assert [predictor.predict(frame(number, 1)).candidates[0].label for number in (77, 78)] == ["Mug", "Mug"]
    child.tell(do="train", epochs=2)
    assert child.hear("model", "failed")["package"] != words["package"], "the model before is kept"


def test_what_stops_it_or_cannot_be_taught_is_said_and_the_next_order_is_heard(project: Project, child: Child) -> None:
    child.hear("ready")
    child.tell(do="train", epochs=100_000)
    child.hear("event")
    child.tell(do="stop")
    assert child.hear("stopped", "model", "failed")["say"] == "stopped"
    child.tell(do="train", epochs=100_000)
    child.tell(do="stop")
    child.tell(do="train", epochs=1)
    assert child.hear("stopped", "model", "failed")["say"] == "stopped", "also one that had not begun"
    assert child.hear("stopped", "model", "failed")["say"] == "model", "but not one that came later"
    child.tell(do="something else")
    child.process.stdin.write("no JSON\n[]\n")
    project.enable_class(project.classes[1].id, False)
    child.tell(do="train")
    assert "at least two classes" in child.hear("model", "failed")["message"]
    project.enable_class(project.classes[1].id, True)
    project.add_class("Nothing")
    child.tell(do="train")
    assert "The class Nothing of Things has no pictures" in child.hear("model", "failed")["message"]
    project.remove_class(project.classes[2].id)
    child.tell(do="train", epochs=1)
    assert child.hear("model", "failed")["say"] == "model"


# a project as a data set


def test_a_project_is_a_data_set_of_its_classes_that_are_switched_on(project: Project) -> None:
    cup = project.add_class("Cup")
    capture(project, cup.id, 2)
    project.enable_class(cup.id, False)
    project.move_class(project.classes[1].id, 0)
    card = catalogue.find(str(project.folder))
    assert (card.title, card.classes, card.counts) == ("Things", ("Mug", "Pen 🎈"), {"train": 16})
    assert (card.sessions, card.problems) == (4, ())
    examples = catalogue.Dataset(str(project.folder)).load("train")
    assert len(set(examples.groups.tolist())) == 4
    for one in project.classes[:2]:
        digests = {digest.tobytes().hex() for digest, label in zip(examples.digests, examples.labels, strict=True)
                   if card.classes[label] == one.name}  # fmt: skip
        assert digests == {each.digest for each in project.examples(one.id)}


def test_a_network_of_ours_serves_as_backbone(
    project: Project, tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its head's logits may be scaled, and it may look at several views in use: the package answers as the run did."""
    _make_bundled("whitened-resnet", tmp_path / "resources", monkeypatch)
    changes = [f"data={project.folder}", "epochs=4", "batch_size=4", "model=ours"]
    run = RunFolder.create(load_recipe(ROOT / "resources" / "recipes" / "teach.toml", changes), tmp_path / "run")
    events = list(train(run.config, run))
    assert isinstance(events[-1], RunFinished), events[-1]
    entry = find(run.model)
    assert entry.card.architecture == "whitened-resnet"
    answers = [
        Predictor(entry, engine=engine).predict(frame(number, number % 2))
        for engine in ("openvino", "torch")
        for number in range(60, 64)
    ]
    for ours, theirs in zip(answers[:4], answers[4:], strict=True):
        assert ours.candidates[0].label == theirs.candidates[0].label
        assert ours.candidates[0].probability == pytest.approx(theirs.candidates[0].probability, abs=2e-3)


def _make_bundled(architecture: str, resources: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A package of this architecture, as if it came with the program."""
    import torch

    from core.models.card import ModelCard
    from core.models.nets import build
    from core.models.package import write_package
    from core.types import InputSpec

    torch.manual_seed(0)
    spec = InputSpec(32, 32, resize=32, mean=(0.5,) * 3, std=(0.25,) * 3)
    network = build(architecture, 5, spec).eval()
    card = ModelCard(name="ours", title="Ours", architecture=architecture, classes=tuple("abcde"), input=spec)
    (resources / "models").mkdir(parents=True)
    (resources / "models" / "torchvision.json").symlink_to(ROOT / "resources" / "models" / "torchvision.json")
    write_package(resources / "models" / "ours", card, network.state_dict(), b"")
    monkeypatch.setattr("core.paths.resources", lambda: resources)
