"""Which network a project begins with, and that pictures are looked at once only."""

from pathlib import Path

import numpy as np
import pytest
from class_folders import class_folder, save_picture

from core.datasets import photos
from core.datasets.folder import PictureFolder, open_folder
from core.models.pretrained import pretrained_models
from core.projects.backbones import choose
from core.projects.teaching import config_for
from core.training.network import make_network
from core.types import InputSpec, no_progress

SPEC = InputSpec(24, 24, resize=28)


@pytest.fixture(autouse=True)
def only_these_weights(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder of weights on the machine; nothing in it."""
    folder = tmp_path / "weights"
    folder.mkdir()
    monkeypatch.setenv("SIGHTGLASS_WEIGHTS", str(folder))
    monkeypatch.setenv("HOME", str(tmp_path))
    return folder


def test_the_best_network_that_is_here_is_taken(only_these_weights: Path) -> None:
    bundled = choose()
    assert (bundled.name, bundled.bundled) == ("cifar10", True)
    assert pretrained_models()["mobilenet_v3_small"].file_name in bundled.sentence
    for name in ("resnet152", "resnet18", "squeezenet1_0", "mobilenet_v3_small"):
        (only_these_weights / f"{name}-imagenet.pth").touch()
        assert (choose().name, choose().bundled, choose().sentence) == (name, False, "")
    (only_these_weights / pretrained_models()["squeezenet1_1"].file_name).touch()
    assert choose().name == "mobilenet_v3_small"


def test_a_bundled_network_gets_a_new_head_and_keeps_its_input() -> None:
    config = config_for(Path("things"), "Stifte 🎈 / Tassen", choose(), examples=7)
    assert (config.name, config.title, config.batch_size) == ("Stifte Tassen", "Stifte 🎈 / Tassen", 2)
    assert config.spec.channels == 3
    network, head = make_network(config, ("a", "b", "c"))
    assert head == ("head",)
    assert network.get_submodule("head").weight.shape[0] == 3
    assert config_for(Path("things"), "🎈", choose()).name == "teach"


# pictures that were decoded once


def read(folder: PictureFolder) -> photos.Photos:
    return folder.read("train", SPEC, False, "wide", no_progress)


def test_only_new_pictures_are_decoded_to_check_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = class_folder(tmp_path / "insects", {"ants": 3, "bees": 3})
    (path / "ants" / "broken.png").write_bytes(b"nothing")
    first = read(open_folder(path))
    assert len(first.gallery.broken) == 1
    save_picture(path / "ants" / "new.png", 0, 77)
    decoded: list[int] = []
    original = photos.prepared

    def counted(source: object, spec: object, numbers: object) -> object:
        chosen = list(numbers)
        decoded.extend(chosen)
        return original(source, spec, chosen)

    monkeypatch.setattr(photos, "prepared", counted)
    second = read(open_folder(path))
    assert len(decoded) == 2, "the new one, and the broken one, which may have been mended"
    assert len(second.labels) == 7
    known = {digest.tobytes() for digest in first.digests}
    assert len({digest.tobytes() for digest in second.digests} - known) == 1
    assert np.array_equal(second.read(np.arange(7), "wide"), first_again(path))


def first_again(path: Path) -> np.ndarray:
    """The pictures as they are decoded when all are kept in memory."""
    found = open_folder(path).read("train", SPEC, True, "wide", no_progress)
    return found.read(np.arange(len(found.labels)), "wide")


def test_damaged_notes_about_checked_files_are_made_anew(tmp_path: Path, home: Path) -> None:
    path = class_folder(tmp_path / "insects", {"ants": 2, "bees": 2})
    digests = read(open_folder(path)).digests
    (notes,) = (home / "cache" / "checked").iterdir()
    for content in (b"", b"nothing", notes.read_bytes()[:-30]):
        notes.write_bytes(content)
        assert np.array_equal(read(open_folder(path)).digests, digests)
