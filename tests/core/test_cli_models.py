"""`models` as a teacher's script calls it: the list, a card, importing, and packages that are damaged or hostile."""

import os
import pickle
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import PIL.Image
import pytest
import torch
from commands import environment, records, run
from torchvision import models as torchvision_models

from core import paths
from core.__main__ import main
from core.errors import SightglassError
from core.models.catalogue import list_models
from core.models.importing import import_model
from core.paths import resources
from core.sources.drawing import render
from core.types import Drawing, Stroke

SEVEN = Drawing(200, 200, (Stroke(((40, 40), (160, 40), (90, 170)), 12),))


def test_the_models_are_listed(home: Path, tmp_path: Path) -> None:
    """A damaged package of the user's own is named and set aside, and all others are listed."""
    bundled = paths.resources() / "models" / "digits"
    shutil.copytree(bundled, home / "models" / "mine")
    (home / "models" / "mine" / "card.json").write_text('{"name": 3}')
    (tmp_path / "squeezenet1_0-imagenet.pth").write_bytes(b"weights")
    changes = {"HOME": str(home), "USERPROFILE": str(home), "SIGHTGLASS_WEIGHTS": str(tmp_path)}
    result = run("models", "list", "--json", env=environment(**changes))
    assert result.returncode == 0
    assert re.search(r"mine.*damaged.*It was set aside as .*mine\.damaged\.\n$", result.stderr)
    listed = {record["name"]: record for record in records(result.stdout)}
    assert listed["digits"]["source"] == "bundled"
    assert listed["digits"]["here"] is True
    assert listed["digits"]["classes"] == 10
    assert listed["digits"]["bytes"] == (bundled / "weights.safetensors").stat().st_size
    assert listed["resnet18"]["source"] == "torchvision"
    assert listed["resnet18"]["here"] is False
    assert len(listed) > 80
    here = [record["here"] for record in listed.values()]
    assert here == sorted(here, reverse=True), "those on this computer come first"
    assert [folder.name for folder in (home / "models").iterdir()] == ["mine.damaged"]


def test_a_models_card_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "info", "digits", "--json"]) == 0
    (record,) = records(capsys.readouterr().out)
    assert record["card"]["classes"] == list("0123456789")
    assert record["card"]["input"]["fit"] == "ink"
    assert record["card"]["licence"]
    assert main(["models", "info", "digits"]) == 0
    text = capsys.readouterr().out
    assert "classes: 0, 1, 2" in text
    assert "{" not in text, "brackets are for programs"


def test_a_package_file_or_folder_is_a_model(tmp_path: Path, home: Path) -> None:
    seven = tmp_path / "7.png"
    PIL.Image.fromarray(render(SEVEN)).save(seven)
    bundled = paths.resources() / "models" / "digits"
    archive = Path(shutil.make_archive(str(tmp_path / "mine"), "zip", bundled))
    archive.rename(tmp_path / "mine.sightglass")
    for model in (bundled, tmp_path / "mine.sightglass"):
        result = run("predict", "--model", model, "--json", seven)
        assert (result.returncode, result.stderr) == (0, "")
        assert records(result.stdout)[0]["predictions"][0]["label"] == "7"


class Evil:
    def __init__(self, proof: Path) -> None:
        self.proof = proof

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, (f"echo it ran > {self.proof}",)


@pytest.mark.parametrize("write", [torch.save, lambda value, file: file.write_bytes(pickle.dumps(value))])
def test_weights_that_carry_code_are_refused_and_do_not_run(
    write: Callable[[object, Path], None], tmp_path: Path, home: Path
) -> None:
    evil, proof = tmp_path / "resnet18-evil.pth", tmp_path / "it-ran"
    write({"weight": Evil(proof)}, evil)
    result = run("models", "import", evil, "--json")
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr.count("\n") == 1
    assert "resnet18-evil.pth holds more than weights, perhaps code, and was not loaded" in result.stderr
    assert not proof.exists()
    assert not (home / "models").exists()


def test_a_state_dict_becomes_a_model(tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    torch.save(torchvision_models.squeezenet1_1(num_classes=2).state_dict(), tmp_path / "insects.pth")
    (tmp_path / "labels.txt").write_text("ant\nbee\n")
    arguments = ["--architecture", "squeezenet1_1", "--labels", str(tmp_path / "labels.txt"), "--name", "ants and bees"]
    assert main(["models", "import", str(tmp_path / "insects.pth"), *arguments, "--json"]) == 0
    (record,) = records(capsys.readouterr().out)
    assert (record["name"], record["source"], record["classes"]) == ("ants and bees", "yours", 2)
    assert Path(record["weights"]).is_relative_to(home)


@pytest.mark.parametrize("file", ["-resnet..pth", "Bénédicte's bees (2).pth", f"{'x' * 200}.pth"])
def test_whatever_a_state_dict_is_called_its_model_is_found(file: str, tmp_path: Path, home: Path) -> None:
    torch.save(torchvision_models.squeezenet1_1(num_classes=2).state_dict(), tmp_path / file)
    entry = import_model(tmp_path / file, architecture="squeezenet1_1")
    assert entry.source == "yours"
    assert entry in list_models()


def test_what_a_state_dict_lacks_is_said_and_leaves_nothing(tmp_path: Path, home: Path) -> None:
    torch.save(torchvision_models.squeezenet1_1(num_classes=2).state_dict(), tmp_path / "____.pth")
    torch.save(torchvision_models.resnet18(num_classes=1).state_dict(), tmp_path / "one.pth")
    (tmp_path / "labels.txt").write_bytes("ämse\nbiene\n".encode("latin-1"))
    (tmp_path / "damaged.sightglass").mkdir()
    shutil.copy(resources() / "models" / "digits" / "card.json", tmp_path / "damaged.sightglass")
    (tmp_path / "damaged.sightglass" / "weights.safetensors").write_bytes(b"nothing of that kind")
    wrong = {
        ("one.pth", "resnet18", None): "single output",
        ("____.pth", "squeezenet1_1", "labels.txt"): "UTF-8",
        ("damaged.sightglass", None, None): "cannot be read",
    }
    for (file, architecture, labels), sentence in wrong.items():
        with pytest.raises(SightglassError, match=sentence):
            import_model(tmp_path / file, architecture=architecture, labels=tmp_path / labels if labels else None)
    assert not (home / "models").exists()


def test_a_package_stays_as_it_is_when_it_is_imported(home: Path) -> None:
    bundled = resources() / "models" / "cifar10"
    folder = import_model(bundled, name="mine").weights.parent  # type: ignore[union-attr]
    assert (folder / "thumbnail.png").read_bytes() == (bundled / "thumbnail.png").read_bytes()
