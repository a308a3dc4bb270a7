"""Cards, packages, the catalogue and importing: what is hostile or damaged is refused with a sentence."""

import json
import math
import os
import pickle
import zipfile
from collections.abc import Callable
from pathlib import Path

import PIL.Image
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torchvision import models as torchvision_models

from core.errors import ConfigError, ModelError
from core.models.card import ModelCard, parse_card
from core.models.catalogue import find, list_models, set_damaged_aside
from core.models.importing import import_model
from core.models.networks import load_network, load_state_dict
from core.models.package import Package, export_package, open_package, read_card, write_package
from core.models.pretrained import pretrained_models
from core.paths import resources
from core.types import InputSpec
from installer.list_torchvision import listing

SPEC = InputSpec(width=32, height=32, resize=32)
CARD = ModelCard(name="mine", title="Mine", architecture="squeezenet1_1", classes=("ant", "bee"), input=SPEC)


@pytest.fixture(scope="module")
def tensors() -> dict[str, torch.Tensor]:
    return torchvision_models.squeezenet1_1(weights=None, num_classes=2).state_dict()


@pytest.fixture
def package(tmp_path: Path, tensors: dict[str, torch.Tensor]) -> Package:
    return write_package(tmp_path / "mine", CARD, tensors, b"")


def test_the_list_of_torchvision_models_is_what_torchvision_says() -> None:
    committed = json.loads((resources() / "models" / "torchvision.json").read_text(encoding="utf-8"))
    said = json.loads(json.dumps(listing()))
    assert {**committed, "torchvision": ""} == {**said, "torchvision": ""}
    assert len(pretrained_models()) == len(said["models"]) >= 80


@pytest.mark.parametrize("name", sorted(pretrained_models()))
def test_every_pretrained_model_has_a_valid_entry(name: str) -> None:
    entry = find(name)
    assert entry.source == "torchvision"
    assert len(entry.card.classes) == 1000
    assert entry.bytes > 1e6
    assert 0.5 < entry.card.metrics["accuracy"] < entry.card.metrics["top5"] < 1


def test_an_unknown_name_brings_the_nearest_ones() -> None:
    with pytest.raises(ConfigError, match=r"did you mean.*resnet18"):
        find("resnet81")


def test_a_package_comes_back_as_it_was_written(package: Package, tensors: dict[str, torch.Tensor]) -> None:
    entry = find(package.folder)
    assert entry.card == CARD
    loaded = load_network(entry).state_dict()
    assert all(torch.equal(loaded[key], tensor) for key, tensor in tensors.items())


def test_a_package_as_one_file_is_the_same_package(package: Package, tmp_path: Path, home: Path) -> None:
    file = export_package(package, tmp_path / "mine.sightglass")
    assert read_card(file) == CARD
    opened = open_package(file)
    assert opened.card == CARD
    assert opened.weights.read_bytes() == package.weights.read_bytes()
    assert open_package(file).folder == opened.folder, "it is unpacked once"


def test_replacing_a_package_is_all_or_nothing(package: Package, tensors: dict[str, torch.Tensor]) -> None:
    before = package.weights.read_bytes()
    with pytest.raises(AttributeError):
        write_package(package.folder, CARD, {**tensors, "bad": "not a tensor"}, b"")  # type: ignore[dict-item]
    assert package.weights.read_bytes() == before
    write_package(package.folder, CARD.model_copy(update={"title": "Newer"}), tensors, b"")
    assert read_card(package.folder).title == "Newer"
    assert [path.name for path in package.folder.parent.iterdir()] == ["mine"]


@settings(deadline=None, max_examples=200)
@given(data=st.binary(max_size=400) | st.text(max_size=200).map(str.encode))
def test_arbitrary_bytes_are_never_a_card(data: bytes) -> None:
    with pytest.raises(ModelError, match=r"here\.json"):
        parse_card(data, "here.json")


@settings(deadline=None, max_examples=200)
@given(
    key=st.sampled_from(sorted(json.loads(CARD.to_json()))),
    value=st.none() | st.integers() | st.floats() | st.text(max_size=5) | st.lists(st.integers(), max_size=3)
    | st.dictionaries(st.text(max_size=3), st.integers(), max_size=2),
)  # fmt: skip
def test_a_card_with_one_odd_value_loads_or_is_named(key: str, value: object) -> None:
    text = json.dumps({**json.loads(CARD.to_json()), key: value}).encode()
    try:
        card = parse_card(text, "here.json")
    except ModelError as error:
        assert "here.json" in str(error)
    else:
        assert ModelCard.model_validate_json(card.to_json()) == card


@pytest.mark.parametrize("name", ["../outside.txt", "/tmp/outside.txt", "a/../../outside.txt"])
def test_a_zip_that_names_files_outside_is_refused(name: str, tmp_path: Path, home: Path) -> None:
    file = tmp_path / "bad.sightglass"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("card.json", CARD.to_json())
        archive.writestr(name, "x")
    with pytest.raises(ModelError, match="outside its own folder"):
        open_package(file)
    assert not list(tmp_path.rglob("outside.txt"))


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path, home: Path) -> None:
    file = tmp_path / "bomb.sightglass"
    with zipfile.ZipFile(file, "w") as archive:
        for number in range(101):
            archive.writestr(f"{number}.txt", "x")
    with pytest.raises(ModelError, match="unpacks to more"):
        open_package(file)


@settings(deadline=None, max_examples=60)
@given(cut=st.integers(0, 2000), flip=st.integers(0, 255))
def test_a_damaged_package_file_is_an_error_with_its_name(
    cut: int, flip: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("damaged")
    with zipfile.ZipFile(folder / "whole.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("card.json", CARD.to_json())
        archive.writestr("weights.safetensors", os.urandom(500))
    whole = bytearray((folder / "whole.zip").read_bytes())
    cut %= len(whole)
    whole[cut] ^= flip
    file = folder / "x.sightglass"
    file.write_bytes(whole[: cut + 20])
    try:
        read_card(file)
        open_package(file)
    except ModelError as error:
        assert "x.sightglass" in str(error)


class Evil:
    def __init__(self, target: Path) -> None:
        self.target = target

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, (f"touch {self.target}",)


@pytest.mark.parametrize("write", [torch.save, lambda value, file: Path(file).write_bytes(pickle.dumps(value))])
def test_a_pth_that_carries_code_is_refused_and_does_not_run(write: object, tmp_path: Path) -> None:
    file, target = tmp_path / "evil.pth", tmp_path / "it-ran"
    write({"weight": Evil(target)}, file)  # type: ignore[operator]
    with pytest.raises(ModelError, match=r"evil\.pth"):
        load_state_dict(file)
    with pytest.raises(ModelError, match=r"evil\.pth"):
        import_model(file, architecture="resnet18")
    assert not target.exists()


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", os.urandom(300), b"\x80\x04N."])
@pytest.mark.parametrize("suffix", [".pth", ".safetensors"])
def test_a_broken_weights_file_is_an_error_with_its_name(content: bytes, suffix: str, tmp_path: Path) -> None:
    file = (tmp_path / "broken").with_suffix(suffix)
    file.write_bytes(content)
    with pytest.raises(ModelError, match="broken"):
        load_state_dict(file)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda state: {**state, 0: torch.zeros(1)}, "is not a state dict"),
        (lambda state: {name: values.to(torch.complex64) for name, values in state.items()}, "is not a state dict"),
        (lambda state: {name: values.to_sparse() for name, values in state.items()}, "is not a state dict"),
        (lambda state: {name: values.to("meta") for name, values in state.items()}, "is not a state dict"),
        (lambda state: {name: values.int() for name, values in state.items()}, "do not fit the architecture"),
        (lambda state: {name: values * math.nan for name, values in state.items()}, "are no numbers"),
    ],
    ids=["a name that is a number", "complex", "sparse", "without values", "whole numbers", "not a number"],
)
def test_weights_that_no_network_can_use_are_refused_at_once(
    change: Callable[[dict], dict], reason: str, tmp_path: Path, home: Path, tensors: dict[str, torch.Tensor]
) -> None:
    torch.save(change(tensors), tmp_path / "squeezenet1_1-odd.pth")
    with pytest.raises(ModelError, match=f"squeezenet1_1-odd.pth.*{reason}"):
        import_model(tmp_path / "squeezenet1_1-odd.pth")
    assert not (home / "models").exists()


def test_a_state_dict_is_imported_with_its_labels(tmp_path: Path, home: Path, tensors: dict[str, torch.Tensor]) -> None:
    file = tmp_path / "squeezenet1_1-insects.pth"
    torch.save(tensors, file)
    labels = tmp_path / "labels.txt"
    labels.write_text("ant\nbee\n")
    entry = import_model(file, labels=labels)
    assert entry.source == "yours"
    assert entry.card.classes == ("ant", "bee")
    assert find("squeezenet1_1-insects").weights == entry.weights
    with pytest.raises(ConfigError, match="already have a model"):
        import_model(file, labels=labels)
    labels.write_text("ant\nbee\ncat\n")
    with pytest.raises(ConfigError, match="names 3 classes, but the network has 2"):
        import_model(file, name="other", labels=labels)


def test_a_state_dict_of_an_unknown_architecture_asks_for_it(tmp_path: Path, tensors: dict[str, torch.Tensor]) -> None:
    file = tmp_path / "network.pth"
    torch.save(tensors, file)
    with pytest.raises(ConfigError, match="--architecture"):
        import_model(file)
    with pytest.raises(ModelError, match="do not fit the architecture resnet18"):
        import_model(file, architecture="resnet18")


def test_a_package_is_imported(package: Package, tmp_path: Path, home: Path) -> None:
    file = export_package(package, tmp_path / "mine.sightglass")
    assert import_model(file).card == CARD
    assert import_model(package.folder, name="second").name == "second"
    assert {"mine", "second"} <= {entry.name for entry in list_models()}
    with pytest.raises(ConfigError, match="already have"):
        import_model(file)
    with pytest.raises(ConfigError, match="letters"):
        import_model(file, name="../outside")


def test_damaged_packages_are_named_and_set_aside(package: Package, home: Path) -> None:
    import_model(package.folder)
    damaged = home / "models" / "mine"
    (damaged / "card.json").write_text('{"name": 3}')
    assert "mine" not in {entry.name for entry in list_models()}
    sentences = set_damaged_aside()
    assert len(sentences) == 1
    assert "mine.damaged" in sentences[0]
    assert set_damaged_aside() == ()
    assert (home / "models" / "mine.damaged" / "card.json").is_file()


def test_published_densenets_load_with_their_old_names(tmp_path: Path) -> None:
    state = torchvision_models.densenet121(weights=None).state_dict()
    old = {key.replace("norm1.", "norm.1.").replace("conv2.", "conv.2."): tensor for key, tensor in state.items()}
    assert old.keys() != state.keys()
    torch.save(old, tmp_path / "densenet121.pth")
    assert load_state_dict(tmp_path / "densenet121.pth").keys() == state.keys()


def test_thumbnails_of_imported_models_are_pictures(package: Package, home: Path) -> None:
    entry = import_model(package.folder)
    assert entry.weights is not None
    with PIL.Image.open(entry.weights.parent / "thumbnail.png") as picture:
        assert picture.size == (96, 96)
