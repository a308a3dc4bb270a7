"""The program on real photos and weights: as good as plain torchvision code. (On digits: test_evaluation.py.)"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import PIL.Image
import pytest
import torch
from commands import environment, records, run
from numpy.typing import NDArray
from torchvision import models as torchvision_models
from torchvision import transforms

from core import paths
from core.images import IMAGE_SUFFIXES
from core.inference import Predictor
from core.models.catalogue import ModelEntry, find
from core.transforms import prepare
from core.types import Prediction

VARIANTS = {
    "torch": {"engine": "torch", "device": "cpu"},
    "openvino": {"engine": "openvino", "precision": "auto"},
    "openvino f32": {"engine": "openvino", "precision": "f32"},
}


@pytest.fixture(scope="module")
def squeezenet(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModelEntry]:
    """squeezenet1_0 with its published weights; its graph goes to a home of this module's own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SIGHTGLASS_HOME", str(tmp_path_factory.mktemp("home")))
        yield find("squeezenet1_0")


@pytest.fixture(scope="module")
def predictors(squeezenet: ModelEntry) -> dict[str, Predictor]:
    """The same weights in every way in which they run on this machine."""
    made = {}
    for name, options in VARIANTS.items():
        precision = options.get("precision", "auto")
        entry = replace(squeezenet, card=squeezenet.card.model_copy(update={"precision": precision}))
        made[name] = Predictor(entry, engine=options["engine"], device=options.get("device", "auto"))
    return made


@pytest.fixture(scope="module")
def photos(real_data: Path) -> list[Path]:
    """One photo of each of a hundred classes, whose number begins its name."""
    found = sorted((real_data / "imagenet-samples").glob("*.jpg"))
    assert len(found) == 100
    return found


@pytest.fixture(scope="module")
def classes(photos: list[Path]) -> NDArray[np.int64]:
    return np.array([int(photo.name[:3]) for photo in photos])


@pytest.fixture(scope="module")
def answers(predictors: dict[str, Predictor], photos: list[Path]) -> dict[str, NDArray[np.float32]]:
    """100 × 1000 probabilities of each variant, file by file as a person opens them."""
    return {name: probabilities(predictor, photos) for name, predictor in predictors.items()}


@pytest.fixture(scope="module")
def plain(photos: list[Path], squeezenet: ModelEntry) -> NDArray[np.float32]:
    """What a few lines of torchvision say: 100 × 1000 probabilities."""
    network = torchvision_models.squeezenet1_0()
    network.load_state_dict(torch.load(squeezenet.weights, weights_only=True))
    network.eval()
    preprocess = transforms.Compose(
        [
            transforms.Resize(256),
            transforms.CenterCrop(224),
            transforms.ToTensor(),
            transforms.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225]),
        ]
    )
    with torch.inference_mode():
        rows = [network(preprocess(PIL.Image.open(photo).convert("RGB"))[None]).softmax(1) for photo in photos]
    return torch.cat(rows).numpy()


def probabilities(predictor: Predictor, files: list[Path]) -> NDArray[np.float32]:
    pictures = [prepare(predictor.load(file), predictor.card.input) for file in files]
    return np.concatenate([predictor.probabilities(picture[None]) for picture in pictures])


def right_among(first: int, rows: NDArray[np.float32], classes: NDArray[np.int64]) -> int:
    """How many photos have their class among the `first` most probable ones."""
    best = np.argsort(-rows, axis=1)[:, :first]
    return int((best == classes[:, None]).any(axis=1).sum())


@pytest.mark.real_data
@pytest.mark.parametrize("variant", VARIANTS)
def test_the_retriever_is_a_golden_retriever(variant: str, predictors: dict[str, Predictor], real_data: Path) -> None:
    predictor = predictors[variant]
    best = predictor.predict(predictor.load(real_data / "photos" / "golden-retriever.jpg")).candidates[0]
    assert best.label == "golden retriever"
    assert best.probability > 0.9


@pytest.mark.real_data
def test_the_retriever_on_the_command_line(real_data: Path, squeezenet: ModelEntry) -> None:
    assert squeezenet.weights is not None
    env = environment(SIGHTGLASS_WEIGHTS=str(squeezenet.weights.parent))
    photo = real_data / "photos" / "golden-retriever.jpg"
    result = run("predict", "--model", "squeezenet1_0", "--top-k", "1", "--json", photo, env=env)
    (record,) = records(result.stdout)
    assert record["predictions"][0]["label"] == "golden retriever"
    assert record["predictions"][0]["probability"] > 0.9


@pytest.mark.real_data
@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("first", [1, 5])
def test_as_many_photos_are_right_as_with_plain_torchvision_code(
    first: int,
    variant: str,
    answers: dict[str, NDArray[np.float32]],
    plain: NDArray[np.float32],
    classes: NDArray[np.int64],
) -> None:
    expected = right_among(first, plain, classes)
    assert expected == {1: 58, 5: 86}[first], "these are not the weights or photos that they should be"
    assert abs(right_among(first, answers[variant], classes) - expected) <= 1


@pytest.mark.real_data
def test_a_folder_is_answered_as_its_photos_are(
    predictors: dict[str, Predictor], photos: list[Path], answers: dict[str, NDArray[np.float32]]
) -> None:
    labels = predictors["openvino"].card.classes
    for answer, row in zip(predictors["openvino"].predict_files(photos), answers["openvino"], strict=True):
        assert isinstance(answer, Prediction)
        assert answer.candidates[0].label == labels[row.argmax()]
        assert answer.candidates[0].probability == pytest.approx(float(row.max()), abs=2e-2)


@pytest.mark.real_data
@pytest.mark.parametrize("variant", ["openvino", "openvino f32"])
def test_engines_agree_on_real_photos(
    variant: str, predictors: dict[str, Predictor], answers: dict[str, NDArray[np.float32]]
) -> None:
    bound = 1e-3 if predictors[variant].precision == "f32" else 2e-2
    assert np.abs(answers[variant] - answers["torch"]).max() < bound
    assert np.array_equal(answers[variant].argmax(axis=1), answers["torch"].argmax(axis=1))


@pytest.mark.real_data
@pytest.mark.parametrize("variant", ["openvino", "openvino f32"])
def test_engines_agree_on_the_sample_pictures(variant: str, predictors: dict[str, Predictor], real_data: Path) -> None:
    bundled = [path for path in sorted((paths.resources() / "samples").iterdir()) if path.suffix in IMAGE_SUFFIXES]
    files = [*bundled, *sorted((real_data / "photos").glob("*.jpg"))]
    assert len(bundled) >= 5
    ours, theirs = probabilities(predictors[variant], files), probabilities(predictors["torch"], files)
    assert np.abs(ours - theirs).max() < (1e-3 if predictors[variant].precision == "f32" else 2e-2)
    assert np.array_equal(ours.argmax(axis=1), theirs.argmax(axis=1))


def test_the_bundled_digits_model_is_small() -> None:
    weights = find("digits").weights
    assert weights is not None
    files = [path for path in weights.parent.rglob("*") if path.is_file()]
    assert {"card.json", "weights.safetensors", "thumbnail.png"} <= {path.name for path in files}
    assert sum(path.stat().st_size for path in files) <= 1_000_000
