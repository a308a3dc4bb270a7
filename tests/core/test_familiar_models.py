"""Models that tell what is familiar: in their answers, their packages and on the command line."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from commands import environment, records, run
from stripes import finished
from transfers import config_for, events_of

from core.engines.torch import TorchEngine
from core.errors import ConfigError, ModelError
from core.evaluation import evaluate
from core.inference import Predictor
from core.models import familiarity
from core.models.catalogue import ModelEntry, find
from core.models.importing import import_model
from core.models.package import open_package
from core.training import familiarity as training
from core.training.config import TrainConfig
from core.training.familiarise import familiarise
from core.types import FileFailure, Image, Prediction


@pytest.fixture
def entry(school: None, photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModelEntry:
    """A model that knows stripes, trained the quick way.

    To a backbone of random weights all photos look nearly alike, so that theirs is the variety of a scene.
    """
    monkeypatch.setattr(training, "VARIETY", 0.0)
    return find(finished(events_of(config_for(photos), tmp_path / "run")).model)


def striped(across: bool) -> Image:
    random = np.random.default_rng(5)
    pixels = np.zeros((40, 50, 3), np.uint8)
    pixels[(slice(None, None, 4), slice(None)) if across else (slice(None), slice(None, None, 4))] = 255
    return Image(np.clip(pixels * 0.6 + random.integers(0, 90, pixels.shape), 0, 255).astype(np.uint8))


STRANGE = [Image(np.full((40, 50, 3), grey, np.uint8)) for grey in (0, 60, 200)]


def predicted(predictor: Predictor, image: Image) -> Prediction:
    answer = predictor.predict(image)
    assert not isinstance(answer, FileFailure)
    return answer


def test_a_trained_model_knows_what_it_learned_from_and_nothing_else(entry: ModelEntry) -> None:
    for engine in ("openvino", "torch"):
        predictor = Predictor(entry, engine=engine, device="cpu")
        for across in (False, True):
            answer = predicted(predictor, striped(across))
            assert answer.candidates[0].probability >= entry.card.threshold
            assert answer.something_else is not None
            assert answer.something_else < 0.5
            assert sum(each.probability for each in answer.candidates) + answer.something_else == pytest.approx(1)
        for image in STRANGE:
            answer = predicted(predictor, image)
            assert answer.candidates[0].probability < entry.card.threshold
            assert answer.something_else is not None
            assert answer.something_else > 0.5


def test_both_engines_find_a_picture_as_familiar(entry: ModelEntry) -> None:
    exact = replace(entry, card=entry.card.model_copy(update={"precision": "f32"}))
    through = [Predictor(exact, engine=engine, device="cpu") for engine in ("openvino", "torch")]
    for image in (striped(False), striped(True), *STRANGE):
        one, other = (predicted(predictor, image).something_else for predictor in through)
        assert one == pytest.approx(other, abs=0.02)


def test_measures_are_those_of_the_classes(entry: ModelEntry, photos: Path) -> None:
    plain = replace(entry, card=entry.card.model_copy(update={"familiarity": None}))
    expected = evaluate(Predictor(plain, engine="torch", device="cpu"), str(photos))
    assert evaluate(Predictor(entry, engine="torch", device="cpu"), str(photos)) == expected
    rows = Predictor(entry).probabilities(np.zeros((2, 32, 32, 3), np.uint8))
    assert rows.sum(axis=1) == pytest.approx([1, 1], abs=1e-5)


def test_at_most_one_held_out_picture_in_twenty_is_refused(entry: ModelEntry, photos: Path) -> None:
    files = sorted((photos / "val").rglob("*.png"))
    answers = [answer for answer in Predictor(entry).predict_files(files) if isinstance(answer, Prediction)]
    assert sum(answer.candidates[0].probability < entry.card.threshold for answer in answers) <= len(files) / 20


def test_a_run_in_which_all_layers_learn_knows_as_well(config: TrainConfig, tmp_path: Path) -> None:
    card = open_package(Path(finished(events_of(config, tmp_path / "run")).model)).card
    assert card.familiarity is not None
    assert 0 < card.threshold < 1


def test_the_command_line_says_what_is_something_else(entry: ModelEntry, photos: Path, home: Path) -> None:
    assert entry.weights is not None
    folder, photo = entry.weights.parent, next((photos / "val").rglob("*.png"))
    result = run("predict", "--model", folder, "--json", photo, env=environment(SIGHTGLASS_HOME=str(home)))
    (record,) = records(result.stdout)
    assert 0 <= record["something_else"] < 0.5
    assert sum(each["probability"] for each in record["predictions"]) + record["something_else"] == pytest.approx(1)


def test_models_from_before_do_not_speak_of_it() -> None:
    predictor = Predictor("digits")
    answer = predicted(predictor, Image(np.zeros((28, 28, 3), np.uint8)))
    assert answer.something_else is None
    assert "something_else" not in answer.to_json()


def test_an_imported_package_keeps_it_and_one_without_the_file_is_a_sentence(entry: ModelEntry) -> None:
    assert entry.weights is not None
    imported = import_model(entry.weights.parent, name="mine")
    assert imported.weights is not None
    assert (imported.weights.parent / familiarity.FILE).read_bytes() == (
        entry.weights.parent / familiarity.FILE
    ).read_bytes()
    (imported.weights.parent / familiarity.FILE).unlink()
    with pytest.raises(ModelError, match="copy, export or train the model again"):
        Predictor(imported, engine="torch", device="cpu")
    with pytest.raises(ModelError, match="copy, export or train the model again"):
        import_model(imported.weights.parent, name="again")


def test_a_package_from_before_learns_what_it_knows(entry: ModelEntry) -> None:
    assert entry.weights is not None
    folder, weights = entry.weights.parent, entry.weights.read_bytes()
    old = entry.card.model_copy(update={"familiarity": None, "threshold": 0.0})
    (folder / "card.json").write_text(old.to_json(), encoding="utf-8")
    for file in (familiarity.FILE, "thumbnail.png"):
        (folder / file).unlink()
    package = familiarise(folder)
    assert package.card.familiarity is not None
    assert package.card.familiarity.half == pytest.approx(entry.card.familiarity.half, rel=0.05)  # type: ignore[union-attr]
    assert package.card.threshold == pytest.approx(entry.card.threshold, abs=0.1)
    assert entry.weights.read_bytes() == weights
    strange = predicted(Predictor(find(folder)), STRANGE[0])
    assert strange.something_else is not None
    assert strange.something_else > 0.5


def test_what_cannot_be_familiarised_is_a_sentence(entry: ModelEntry, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="has no package"):
        familiarise("squeezenet1_0")
    assert entry.weights is not None
    card = json.loads((entry.weights.parent / "card.json").read_text())
    (entry.weights.parent / "card.json").write_text(json.dumps({**card, "training": {}}))
    with pytest.raises(ConfigError, match="training settings of"):
        familiarise(entry.weights.parent)


def test_engines_give_no_features_where_none_are_wanted() -> None:
    output = TorchEngine(find("digits"), "cpu").run(np.zeros((2, 28, 28, 1), np.uint8))
    assert output.logits.shape == (2, 10)
    assert output.features.shape == (2, 0)
