"""`Predictor`: pictures in, honest top-k answers out, one at a time and by the folder."""

import shutil
import time
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import PIL.Image
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lively import put_weights
from samples import encoded, every_kind, hostile, png, scene
from test_images_fuzz import damaged

from core.engines.graphs import make_graph
from core.errors import ConfigError, ImageError
from core.inference import BATCH, DECODERS, Predictor
from core.models.catalogue import ModelEntry, find
from core.sources.drawing import render
from core.types import Drawing, FileFailure, Image, Prediction, Stroke

SEVEN = Drawing(200, 200, (Stroke(((40, 40), (160, 40), (90, 170)), 12),))
ONE = Drawing(200, 200, (Stroke(((100, 30), (100, 170)), 12),))


@pytest.fixture(scope="module")
def digits() -> Predictor:
    return Predictor("digits")


@pytest.fixture(scope="module")
def squeezenet(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModelEntry]:
    """A photo network of 1000 classes, with a graph."""
    folder = tmp_path_factory.mktemp("squeezenet")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SIGHTGLASS_HOME", str(folder / "home"))
        patch.setenv("SIGHTGLASS_WEIGHTS", str(folder / "weights"))
        entry = put_weights("squeezenet1_1", folder / "weights")
        make_graph(entry)
        yield entry


def as_image(drawing: Drawing) -> Image:
    return Image(np.repeat(render(drawing)[:, :, None], 3, axis=2), "drawing")


def with_card(entry: ModelEntry, **changes: object) -> ModelEntry:
    return replace(entry, card=entry.card.model_copy(update=changes))


def probabilities(prediction: Prediction | FileFailure) -> dict[str, float]:
    assert isinstance(prediction, Prediction)
    return {candidate.label: candidate.probability for candidate in prediction.candidates}


def save(folder: Path, name: str, drawing: Drawing = SEVEN) -> Path:
    path = folder / name
    PIL.Image.fromarray(render(drawing)).save(path)
    return path


def test_the_best_classes_come_first(digits: Predictor) -> None:
    everything = digits.predict(as_image(SEVEN), top_k=10).candidates
    assert everything[0].label == "7"
    assert {candidate.label for candidate in everything} == set("0123456789")
    found = [candidate.probability for candidate in everything]
    assert found == sorted(found, reverse=True)
    assert sum(found) == pytest.approx(1, abs=1e-5)
    for count in range(1, 10):
        assert digits.predict(as_image(SEVEN), top_k=count).candidates == everything[:count]
    assert digits.predict(as_image(SEVEN), top_k=1000).candidates == everything


def test_an_answer_says_what_produced_it(digits: Predictor) -> None:
    answer = digits.predict(replace(as_image(SEVEN), decode_ms=12.5))
    assert (answer.image, answer.model, answer.engine) == ("drawing", "digits", digits.engine)
    assert answer.device == digits.device != ""
    assert len(answer.candidates) == 5
    assert answer.milliseconds.decode == 12.5
    assert 0 < answer.milliseconds.preprocess < 1000
    assert 0 < answer.milliseconds.forward < 1000


def test_temperature_divides_the_logits() -> None:
    entry = find("digits")
    plain = probabilities(Predictor(with_card(entry, temperature=1.0)).predict(as_image(SEVEN), 10))
    hot = probabilities(Predictor(with_card(entry, temperature=2.5)).predict(as_image(SEVEN), 10))
    assert list(plain) == list(hot)
    assert hot["7"] < plain["7"]
    for label in plain:
        assert np.log(plain["7"] / plain[label]) == pytest.approx(2.5 * np.log(hot["7"] / hot[label]), rel=1e-3)


def test_both_engines_give_the_same_answer(squeezenet: ModelEntry) -> None:
    through_openvino = Predictor(squeezenet, engine="openvino")
    through_torch = Predictor(squeezenet, engine="torch", device="cpu")
    assert (through_openvino.engine, through_torch.engine) == ("openvino", "torch")
    bound = 1e-3 if through_openvino.precision == "f32" else 2e-2
    for size in ((500, 375), (80, 300), (224, 224)):
        image = Image(np.asarray(scene(*size)))
        one, other = through_openvino.predict(image, 1000), through_torch.predict(image, 1000)
        assert one.candidates[0].label == other.candidates[0].label
        expected = probabilities(other)
        assert max(abs(expected[label] - value) for label, value in probabilities(one).items()) < bound


def test_an_unsure_answer_is_never_one_of_reduced_precision(squeezenet: ModelEntry) -> None:
    native = Predictor(squeezenet, engine="openvino")
    exact = Predictor(with_card(squeezenet, precision="f32"), engine="openvino")
    assert exact.precision == "f32"
    for seed in range(4):
        image = Image(np.random.default_rng(seed).integers(0, 256, (300, 300, 3), dtype=np.uint8))
        expected = exact.predict(image, 1000)
        assert 0.05 < expected.candidates[0].probability < 0.9, "this picture says nothing"
        answer = probabilities(native.predict(image, 1000))
        assert max(abs(answer[label] - value) for label, value in probabilities(expected).items()) < 1e-4


def test_batches_answer_like_single_pictures(squeezenet: ModelEntry, tmp_path: Path) -> None:
    for number in range(BATCH + 3):
        scene(100 + 20 * number, 200).save(tmp_path / f"{number:02}.png")
    files = sorted(tmp_path.iterdir())
    predictor = Predictor(squeezenet)
    bound = 1e-3 if predictor.precision == "f32" else 2e-2
    for file, answer in zip(files, predictor.predict_files(files, 1000), strict=True):
        single = predictor.predict(predictor.load(file), 1000)
        assert answer.image == single.image == str(file)
        expected = probabilities(single)
        assert max(abs(expected[label] - value) for label, value in probabilities(answer).items()) < bound


def test_every_file_is_answered_in_its_place(digits: Predictor, tmp_path: Path) -> None:
    folder, broken = tmp_path / "folder.png", tmp_path / "broken.png"
    folder.mkdir()
    broken.write_bytes(b"\x89PNG\r\n\x1a\nno")
    seven, one = save(tmp_path, "seven.png"), save(tmp_path, "one.png", ONE)
    files = [seven, broken, one, tmp_path / "missing.png", folder, seven, one] * 6
    expected = ["7", "broken.png", "1", "missing.png", "folder.png", "7", "1"] * 6
    for batch in (1, 2, 5, BATCH, 1000):
        answers = list(digits.predict_files(files, batch=batch))
        assert [answer.image for answer in answers] == [str(file) for file in files]
        for answer, what in zip(answers, expected, strict=True):
            if isinstance(answer, FileFailure):
                assert what in answer.message
            else:
                assert answer.candidates[0].label == what
                assert answer.milliseconds.decode > 0
    assert list(digits.predict_files([])) == []


def test_files_are_asked_for_no_sooner_than_they_are_needed(digits: Predictor, tmp_path: Path) -> None:
    seven, asked = save(tmp_path, "seven.png"), 0

    def names() -> Iterator[Path]:
        nonlocal asked
        for _ in range(10_000):
            asked += 1
            yield seven

    answers = digits.predict_files(names())
    for answered in range(1, 201):
        next(answers)
        assert asked - answered < 2 * BATCH + DECODERS
    answers.close()  # type: ignore[attr-defined]
    assert asked < 200 + 2 * BATCH + DECODERS


def test_a_folder_of_large_pictures_takes_little_memory(digits: Predictor, tmp_path: Path) -> None:
    """Only what the network sees of each is kept until its batch is full."""
    large, held = tmp_path / "large.png", []
    large.write_bytes(png(1000, 1000))
    tracemalloc.start()
    try:
        for _ in digits.predict_files([large] * 2 * BATCH):
            held.append(tracemalloc.get_traced_memory()[0])
    finally:
        tracemalloc.stop()
    assert held[BATCH] < 1000 * 1000 * 3, "nothing is decoded any more, and all of the last batch is there"


def test_whoever_stops_asking_does_not_wait_for_the_rest(digits: Predictor, tmp_path: Path) -> None:
    large = tmp_path / "large.jpg"
    large.write_bytes(encoded(scene(1600, 1200), "JPEG"))
    start = time.perf_counter()
    answers = digits.predict_files([large] * 1000)
    next(answers)
    first_batch = time.perf_counter() - start
    start = time.perf_counter()
    answers.close()  # type: ignore[attr-defined]
    assert time.perf_counter() - start < 0.5 * first_batch  # as many were waiting to be decoded once more


def test_predictor_adds_next_to_nothing(digits: Predictor) -> None:
    """Beyond decoding, resizing and the forward pass; the least of many tries, since others use this machine too."""
    image, added = as_image(SEVEN), []
    for _ in range(50):
        start = time.perf_counter()
        spent = digits.predict(image).milliseconds
        added.append(1e3 * (time.perf_counter() - start) - spent.preprocess - spent.forward)
    assert min(added) < 0.5


def test_a_fallback_is_noted(tmp_path: Path, digits: Predictor) -> None:
    """A graph that came with the package is damaged, and not ours to replace: torch answers instead, and it is said."""
    assert digits.notes == ()
    bundled = find("digits").weights
    assert bundled is not None
    shutil.copytree(bundled.parent, tmp_path / "digits")
    for graph in (tmp_path / "digits" / "graphs").glob("*.xml"):
        graph.write_text("<not a graph")
    predictor = Predictor(tmp_path / "digits")
    if digits.engine == "openvino":
        assert predictor.engine == "torch"
        assert len(predictor.notes) == 1
        assert "PyTorch is used instead" in predictor.notes[0]
    assert predictor.predict(as_image(SEVEN)).candidates[0].label == "7"


def test_what_cannot_be_had_is_said() -> None:
    with pytest.raises(ConfigError, match="did you mean digits"):
        Predictor("digit")
    with pytest.raises(ConfigError, match="engine"):
        Predictor("digits", engine="tensorflow")


@pytest.mark.parametrize("model", ["digits", "squeezenet"])
def test_hostile_and_odd_files_are_answered_all(
    model: str, digits: Predictor, squeezenet: ModelEntry, tmp_path: Path
) -> None:
    """Every kind of picture, extreme shapes, and what is made to do harm; but not the ones that fill the memory."""
    predictor = digits if model == "digits" else Predictor(squeezenet)
    shapes = {f"{width} x {height}.png": png(width, height) for width, height in ((1, 1), (1, 100_000), (100_000, 1))}
    small = {name: data for name, data in hostile().items() if not name.startswith("10000 x")}
    files = []
    for name, data in {**every_kind(), **small, **shapes}.items():
        (tmp_path / name).write_bytes(data)
        files.append(tmp_path / name)
    answers = list(predictor.predict_files(files))
    assert [answer.image for answer in answers] == [str(file) for file in files]
    for answer in answers:
        name = Path(answer.image).name
        if isinstance(answer, FileFailure):
            assert name in answer.message
            assert name not in every_kind() | shapes
        else:
            assert 0 < sum(probabilities(answer).values()) < 1 + 1e-5


ORIGINALS = [*every_kind().values(), encoded(PIL.Image.fromarray(render(SEVEN)).resize((90, 120)), "PNG")]


@settings(deadline=10_000, max_examples=150)
@given(data=damaged(ORIGINALS) | st.binary(max_size=300))
def test_any_bytes_are_an_answer_or_a_sentence(
    data: bytes, digits: Predictor, tmp_path_factory: pytest.TempPathFactory
) -> None:
    check(data, digits, tmp_path_factory.getbasetemp() / "some\nfile.png")


@pytest.fixture(scope="module")
def through_openvino(squeezenet: ModelEntry) -> Predictor:
    return Predictor(squeezenet, engine="openvino")


@pytest.mark.real_data
@settings(deadline=10_000, max_examples=60)
@given(injuries=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), max_size=12), kept=st.floats(0, 1.5))
def test_any_injury_to_a_photo_is_an_answer_or_a_sentence(
    injuries: list[tuple[float, int]],
    kept: float,
    through_openvino: Predictor,
    real_data: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    data = bytearray((real_data / "photos" / "golden-retriever.jpg").read_bytes())
    for place, value in injuries:
        data[int(place * (len(data) - 1))] = value
    file = tmp_path_factory.getbasetemp() / "photo.jpg"
    check(bytes(data[: int(kept * len(data))]), through_openvino, file)


def check(data: bytes, predictor: Predictor, file: Path) -> None:
    """Both ways of asking give a prediction, or a sentence that names the file and is one line."""
    file.write_bytes(data)
    (answer,) = predictor.predict_files([file], 1000)
    if isinstance(answer, FileFailure):
        assert answer.message.isprintable()
        assert file.name.replace("\n", "\N{REPLACEMENT CHARACTER}") in answer.message
        with pytest.raises(ImageError):
            predictor.load(file)
    else:
        found = probabilities(answer)
        assert sum(found.values()) == pytest.approx(1, abs=1e-4)
        assert all(0 <= probability <= 1 for probability in found.values())
        assert predictor.predict(predictor.load(file), 1000).candidates[-1].probability >= 0
