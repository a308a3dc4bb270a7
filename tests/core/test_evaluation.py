"""The measures of a model, against small cases worked out by hand and against the bundled model."""

import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest
from class_folders import class_folder
from commands import environment
from commands import run as command
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from stripes import finished

from core.errors import Cancelled, ConfigError
from core.evaluation import evaluate, measure
from core.inference import Predictor
from core.training.config import load_recipe
from core.training.loop import train
from core.training.runs import RunFolder


def test_a_case_worked_out_by_hand() -> None:
    probabilities = np.array([[0.9, 0.1, 0.0], [0.6, 0.4, 0.0], [0.2, 0.8, 0.0], [0.0, 1.0, 0.0]], np.float32)
    result = measure(probabilities, np.array([0, 1, 1, 1]), ("cat", "dog", "emu"))
    assert result.examples == 4
    assert result.accuracy == 0.75
    assert result.top5 == 1.0
    assert result.per_class == {"cat": 1.0, "dog": pytest.approx(2 / 3)}  # no emu was shown
    assert result.confusion == ((1, 0, 0), (1, 2, 0), (0, 0, 0))
    # Alone in their bins: 0.9 and 0.8 and 1.0 were right, 0.6 was wrong.
    assert result.expected_calibration_error == pytest.approx((0.1 + 0.6 + 0.2 + 0.0) / 4)


def test_top_five_of_many_classes() -> None:
    probabilities = np.tile(np.linspace(0.1, 0.0, 20, dtype=np.float32), (20, 1))
    assert measure(probabilities, np.arange(20), [str(n) for n in range(20)]).top5 == 5 / 20


def test_confidence_that_is_right_as_often_as_it_says_has_no_calibration_error() -> None:
    probabilities = np.tile(np.array([[0.75, 0.25]], np.float32), (400, 1))
    labels = (np.arange(400) % 4 == 0).astype(np.int64)
    assert measure(probabilities, labels, ("a", "b")).expected_calibration_error == pytest.approx(0, abs=1e-6)


@given(
    arrays(np.float32, (12, 4), elements=st.floats(0.0625, 1, width=32)),
    arrays(np.int64, 12, elements=st.integers(0, 3)),
)
def test_the_measures_agree_with_each_other(raw: np.ndarray, labels: np.ndarray) -> None:
    result = measure(raw / raw.sum(axis=1, keepdims=True), labels, ("a", "b", "c", "d"))
    confusion = np.array(result.confusion)
    assert confusion.sum() == result.examples == 12
    assert result.accuracy == pytest.approx(np.trace(confusion) / 12)
    assert 0 <= result.expected_calibration_error <= 1
    assert result.accuracy <= result.top5 == 1.0
    assert json.loads(json.dumps(result.to_json()))["confusion"] == confusion.tolist()


def test_an_unknown_data_set_is_a_sentence() -> None:
    with pytest.raises(ConfigError, match="mnist"):
        evaluate("digits", "mnits")


def test_a_model_of_other_classes_is_a_sentence() -> None:
    predictor = Predictor("digits")
    predictor.card = predictor.card.model_copy(update={"classes": tuple("abcdefghij")})
    with pytest.raises(ConfigError, match="classes"):
        evaluate(predictor, "mnist")


@pytest.mark.real_data
def test_a_model_of_another_size_is_a_sentence() -> None:
    predictor = Predictor("digits")
    larger = dataclasses.replace(predictor.card.input, width=32, height=32)
    predictor.card = predictor.card.model_copy(update={"input": larger})
    with pytest.raises(ConfigError, match="32 × 32"):
        evaluate(predictor, "pen-strokes")


@pytest.mark.real_data
@pytest.mark.parametrize(("dataset", "examples", "least"), [("mnist", 10_000, 0.997), ("pen-strokes", 1_249, 0.988)])
def test_the_bundled_digits_are_as_good_as_promised_and_their_card_tells_the_truth(
    dataset: str, examples: int, least: float
) -> None:
    predictor, seen = Predictor("digits"), []
    result = evaluate(predictor, dataset, progress=lambda done, total, what: seen.append((done, total)))
    assert result.examples == seen[-1][1] == examples
    assert result.accuracy >= least
    assert result.accuracy == pytest.approx(predictor.card.metrics[f"accuracy on {dataset}"], abs=2e-4)
    assert result.top5 > 0.999
    assert result.expected_calibration_error < 0.01
    assert min(result.per_class.values()) > 0.95


@pytest.mark.real_data
def test_pictures_that_a_model_has_learned_from_are_told_apart_from_others(tmp_path: Path, home: Path) -> None:
    learned, others = (str(class_folder(tmp_path / name, {"ants": 8, "bees": 8})) for name in ("learned", "others"))
    changes = [f"data={learned}", "epochs=1", "batch_size=4", "input={width=16, height=16, resize=16}", "name=insects"]
    run = RunFolder.create(load_recipe("digits-mlp", changes))
    assert finished(list(train(run.config, run)))
    assert evaluate(run.model, learned).to_json()["learned_from"] is True
    assert "learned_from" not in evaluate(run.model, others).to_json()
    result = command("evaluate", "--model", "insects", "--dataset", learned, env=environment(SIGHTGLASS_HOME=str(home)))
    assert "has learned from these very pictures" in result.stderr


def test_evaluating_can_be_cancelled() -> None:
    def cancel(done: int, total: int | None, what: str) -> None:
        if done:
            raise Cancelled("enough")

    with pytest.raises(Cancelled):
        evaluate("digits", "pen-strokes", progress=cancel)
