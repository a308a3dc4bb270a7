"""The page Recognise, with the real recogniser: the bundled model, and photos where weights for them are at hand."""

import PIL.Image
import pytest
from made_pictures import make_picture, make_pictures
from patience import CHILD
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QSpinBox, QToolButton
from recognise_parts import shown_page, urls

from core.types import Prediction
from desktop.samples import sample_pictures
from desktop.widgets.drop_sign import DropSign
from desktop.widgets.empty_state import EmptyState
from desktop.workers.images import read_thumbnail
from desktop.workers.recogniser import RecogniserClient


@pytest.fixture
def on(client, settings, qtbot):
    """The page with the bundled model, as if that was used last."""
    settings.recognise_model = "digits"
    with shown_page(client, settings, qtbot) as driver:
        yield driver


@pytest.fixture
def on_photos(client, settings, qtbot):
    """The page as it is when it is opened for the first time."""
    with shown_page(client, settings, qtbot) as driver:
        yield driver


@pytest.fixture
def offline_client(home, monkeypatch):
    """A recogniser without a network: its proxy refuses."""
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    client = RecogniserClient()
    client.start()
    yield client
    client.stop()


def test_an_empty_page_says_what_to_do(on):
    empty = on.page.findChild(EmptyState)
    assert empty.isVisible()
    assert on.button("open-first").isVisible()
    assert not on.view.isVisible()
    assert on.bars.prediction() is None


@pytest.mark.parametrize(("name", "digit"), [("seven", "7"), ("three", "3")])
def test_a_written_digit_is_offered_and_read(on, name, digit):
    QTest.mouseClick(on.page.findChild(QToolButton, f"sample-{name}"), Qt.MouseButton.LeftButton)
    on.qtbot.waitUntil(lambda: on.view.picture is not None and on.view.picture.name.startswith(name))
    best = on.wait_answer()[0]
    assert best.label == digit
    assert best.probability > 0.5
    assert on.strip.model().rowCount() == len(sample_pictures()), "the others can be turned to"


def test_every_sample_has_words_and_can_be_read():
    samples = sample_pictures()
    assert len(samples) >= 6
    for sample in samples:
        assert sample.title
        assert sample.alt
        assert not read_thumbnail(sample.path, 100).isNull()


def test_a_file_is_shown_and_recognised(on, tmp_path):
    path = make_picture(tmp_path / "blocks.png")
    on.open(path)
    best, *others = on.wait_answer()
    assert best.label in on.picker.entry().card.classes
    assert len(others) == 4
    assert best.probability >= max(other.probability for other in others)
    assert " on " in on.words("engine-and-device")
    assert not on.strip.isVisible(), "one picture needs no strip"


def test_no_late_answer_is_shown_for_another_picture(on, tmp_path):
    paths = make_pictures(tmp_path / "folder", 6)
    on.open(tmp_path / "folder")
    on.wait_answer()
    alone = {}
    for path in paths:
        on.wait_shown(path.name)
        alone[path.name] = on.wait_answer()
        on.press(Qt.Key.Key_Right)
    seen = []
    on.client.predicted.connect(lambda channel, _: channel == "recognise" and seen.append(on.bars.prediction()))
    for name in ("001.png", "004.png", "006.png"):
        row = int(name[:3]) - 1
        for other in (0, 5, 2, 3, 1, row):
            on.strip.go_to(other)
        on.wait_shown(name)
        before = len(seen)
        on.qtbot.waitUntil(lambda before=before: len(seen) > before, timeout=CHILD)
        assert [each.label for each in seen[-1]] == [each.label for each in alone[name]]


def test_more_and_fewer_answers_are_shown_at_once_and_remembered(on, settings, tmp_path):
    on.open(make_picture(tmp_path / "a.png"))
    on.wait_answer()
    spin = on.page.findChild(QSpinBox, "top-k")
    spin.setValue(10)
    assert len(on.bars.prediction()) == 10
    spin.setValue(1)
    assert len(on.bars.prediction()) == 1
    assert settings.recognise_top_k == 1


def test_pictures_are_closed_and_the_page_is_empty_again(on, tmp_path):
    make_pictures(tmp_path / "folder", 3)
    on.open(tmp_path / "folder")
    on.wait_answer()
    on.page.close_all()
    on.page.close_all()  # as when its keys are pressed once too often
    assert on.page.findChild(EmptyState).isVisible()
    assert on.bars.prediction() is None
    assert on.page.results() == []
    QTest.mouseClick(on.button("bring-back"), Qt.MouseButton.LeftButton)
    on.wait_shown("001.png")
    assert on.strip.model().rowCount() == 3
    assert len(on.page.results()) == 1, "closing forgets no results"


def test_a_sign_covers_the_page_while_pictures_are_dragged_over_it(on, tmp_path):
    sign = on.page.findChild(DropSign)
    assert not sign.isVisible()
    at, buttons, keys = QPoint(50, 50), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    mime = urls(make_picture(tmp_path / "a.png"))
    QApplication.sendEvent(on.page, QDragEnterEvent(at, Qt.DropAction.CopyAction, mime, buttons, keys))
    assert sign.isVisible()
    assert sign.geometry() == on.page.rect()
    QApplication.sendEvent(on.page, QDragLeaveEvent())
    assert not sign.isVisible()


def test_a_large_folder_opens_at_once_and_holds_nothing_up(on, tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()
    first = make_picture(tmp_path / "a.png")
    for number in range(5000):
        (folder / f"{number:05}.png").symlink_to(first)
    on.page.open_paths([folder])
    assert on.strip.model().rowCount() < 5000, "it is read while the window goes on"
    on.wait_shown("00000.png")
    on.qtbot.waitUntil(lambda: on.strip.model().rowCount() == 5000)
    on.press(Qt.Key.Key_End)
    on.wait_shown("04999.png")


def test_everything_can_be_reached_and_named(on, tmp_path):
    make_pictures(tmp_path / "folder", 3)
    on.open(tmp_path / "folder")
    on.wait_answer()
    reached = []
    widget = on.view
    while widget not in reached:
        reached.append(widget)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
    wanted = [on.strip, on.picker, on.page.findChild(QSpinBox, "top-k"), on.button("recognise-all")]
    wanted += [button for button in on.page.findChildren(QAbstractButton) if button.isVisible() and button.isEnabled()]
    for widget in wanted:
        inside = widget.focusProxy() or widget
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, f"{widget} cannot be reached"
        assert inside in reached or widget in reached, f"{widget} is not reached"
        assert widget.accessibleName() or getattr(widget, "text", str)(), f"{widget} has no name"


def test_the_page_chooses_a_model_that_is_here(on_photos, settings):
    assert on_photos.picker.entry().here
    assert settings.recognise_model == "", "what the user did not choose is not remembered"


@pytest.mark.real_data
def test_a_golden_retriever_is_recognised(on_photos, real_data):
    on = on_photos
    on.open(real_data / "photos" / "golden-retriever.jpg")
    best = on.wait_answer()[0]
    assert best.label == "golden retriever"
    assert best.probability > 0.9


@pytest.mark.real_data
def test_another_model_answers_for_the_same_picture(on_photos, real_data, settings):
    on = on_photos
    on.open(real_data / "photos" / "golden-retriever.jpg")
    on.wait_answer()

    def answer_of(model: str) -> Prediction:
        with on.qtbot.waitSignal(
            on.client.predicted, timeout=CHILD, check_params_cb=lambda _, prediction: prediction.model == model
        ) as answered:
            on.picker.setCurrentIndex(on.picker.findData(model))
        return answered.args[1]

    digits = answer_of("digits")
    assert {candidate.label for candidate in digits.candidates} <= set("0123456789")
    assert on.bars.prediction()[0].label in "0123456789"
    assert settings.recognise_model == "digits"
    answer_of("squeezenet1_0")
    assert on.bars.prediction()[0].label == "golden retriever"


def test_a_photo_is_sharp_when_zoomed(on, tmp_path):
    on.open(make_picture(tmp_path / "large.jpg", size=(4000, 3000)))
    assert on.view.picture.finest < 1, "only as much is decoded as the view needs"
    on.view.zoom_by(1 / on.view.zoom, QPointF(100, 100))
    on.qtbot.waitUntil(lambda: on.view.picture.finest == 1)


def test_a_model_that_cannot_be_fetched_says_what_to_do(offline_client, home, settings, qtbot, tmp_path):
    settings.recognise_model = "digits"
    with shown_page(offline_client, settings, qtbot) as on:
        on.open(make_picture(tmp_path / "a.png"))
        on.wait_answer()
        on.picker.setCurrentIndex(on.picker.findData("alexnet"))
        qtbot.waitUntil(lambda: "alexnet" in on.words("model-failure"), timeout=CHILD)
        assert str(home / "weights") in on.words("model-failure")
        assert on.button("fetch-model").text() == "Try again"
        assert on.bars.prediction() is None
        on.picker.setCurrentIndex(on.picker.findData("digits"))
        on.wait_answer()
        assert on.words("model-failure") == ""
        assert settings.recognise_model == "digits", "a model that never was ready is not remembered"


def test_the_strip_says_of_which_pictures_the_model_is_not_sure(on, tmp_path):
    PIL.Image.new("RGB", (320, 240), "grey").save(tmp_path / "grey.png")
    on.page.open_paths([tmp_path / "grey.png"])
    on.wait_answer()
    spin = on.page.findChild(QSpinBox, "threshold")
    spin.setValue(0)
    best = on.bars.prediction()[0]
    assert on.labels() == [best.label]
    assert best.probability < 0.99, "it shows nothing that the model knows"
    spin.setValue(99)
    assert on.labels() == ["Not sure"]
