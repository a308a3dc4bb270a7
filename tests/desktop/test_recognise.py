"""The page Recognise, with the real recogniser: the bundled model, and photos where weights for them are at hand."""

import csv
import shutil
import time
from contextlib import contextmanager
from pathlib import Path

import pytest
import shiboken6
from made_pictures import make_picture, make_pictures
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QSpinBox, QToolButton, QWidget

from core.types import Prediction
from desktop.pages.recognise import RecognisePage
from desktop.picture_list import Role
from desktop.samples import sample_pictures
from desktop.widgets.drop_sign import DropSign
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.image_view import ImageView
from desktop.widgets.model_picker import ModelPicker
from desktop.widgets.prediction_bars import PredictionBars
from desktop.widgets.results_saver import ResultsSaver
from desktop.widgets.thumbnail_strip import ThumbnailStrip
from desktop.workers.images import read_thumbnail
from desktop.workers.recogniser import RecogniserClient

ANSWER = 100_000
"""Milliseconds to wait for an answer, on a busy machine with the network still to be prepared."""


class Driver:
    """A page, and its parts by their public names."""

    def __init__(self, page: RecognisePage, client: RecogniserClient, qtbot) -> None:
        self.page, self.client, self.qtbot = page, client, qtbot
        self.view: ImageView = page.findChild(ImageView, "image-view")
        self.strip: ThumbnailStrip = page.findChild(ThumbnailStrip, "thumbnail-strip")
        self.picker: ModelPicker = page.findChild(ModelPicker, "model-picker")
        self.bars: PredictionBars = page.findChild(PredictionBars, "prediction-bars")
        self.notices: list[str] = []
        page.notice.connect(lambda sentence, details: self.notices.append(sentence))

    def button(self, name: str) -> QPushButton:
        return self.page.findChild(QPushButton, name)

    def words(self, name: str) -> str:
        return self.page.findChild(QLabel, name).text()

    def open(self, *paths: Path) -> None:
        self.page.open_paths(list(paths))
        self.qtbot.waitUntil(lambda: self.view.picture is not None, timeout=5000)

    def wait_shown(self, name: str) -> None:
        self.qtbot.waitUntil(lambda: self.view.picture is not None and self.view.picture.name == name, timeout=5000)

    def wait_answer(self) -> tuple:
        self.qtbot.waitUntil(lambda: self.bars.prediction() is not None, timeout=ANSWER)
        return self.bars.prediction()

    def wait_notice(self, part: str) -> None:
        self.qtbot.waitUntil(lambda: any(part in notice for notice in self.notices), timeout=5000)

    def press(self, key: Qt.Key, widget: QWidget | None = None) -> None:
        QTest.keyClick(widget or self.view, key)

    def drop(self, mime: QMimeData) -> bool:
        """Drag over the page and let go; whether the page wanted it."""
        at, actions, button = QPoint(50, 50), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        enter = QDragEnterEvent(at, actions, mime, button, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self.page, enter)
        if enter.isAccepted():
            drop = QDropEvent(QPointF(at), actions, mime, button, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(self.page, drop)
        return enter.isAccepted()

    def labels(self) -> list[str]:
        model = self.strip.model()
        return [model.index(row, 0).data(Role.LABEL) for row in range(model.rowCount())]


@contextmanager
def shown_page(client, settings, qtbot):
    page = RecognisePage(client, settings)
    page.resize(900, 560)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    driver = Driver(page, client, qtbot)
    qtbot.waitUntil(lambda: driver.picker.entry() is not None, timeout=ANSWER)
    yield driver
    page.close_all()
    shiboken6.delete(page)


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


def urls(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


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


def test_a_folder_is_dropped_and_turned_over_with_keys(on, tmp_path):
    paths = make_pictures(tmp_path / "folder", 4)
    assert on.drop(urls(tmp_path / "folder"))
    on.wait_shown("001.png")
    assert on.view.hasFocus()
    for key, name in (
        (Qt.Key.Key_Right, "002.png"),
        (Qt.Key.Key_Right, "003.png"),
        (Qt.Key.Key_Left, "002.png"),
        (Qt.Key.Key_End, "004.png"),
        (Qt.Key.Key_Right, "004.png"),
        (Qt.Key.Key_Home, "001.png"),
    ):
        on.press(key)
        on.wait_shown(name)
        on.wait_answer()
    assert on.strip.isVisible()
    assert on.strip.model().rowCount() == len(paths)


def test_several_files_are_dropped_and_the_first_of_them_is_shown(on, tmp_path):
    first, second, third = make_pictures(tmp_path, 3)
    on.open(first)
    on.drop(urls(third, second))
    on.wait_shown("003.png")
    on.drop(urls(first))
    on.wait_shown("001.png")
    assert on.strip.model().rowCount() == 3


def test_a_picture_from_a_browser_is_dropped(on, tmp_path):
    mime = QMimeData()
    mime.setData("image/png", make_picture(tmp_path / "a.png").read_bytes())
    mime.setUrls([QUrl("https://example.org/a.png")])
    assert on.drop(mime)
    on.wait_shown("Pasted picture 1")
    on.wait_answer()


def test_a_mere_link_is_explained(on):
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/a.png")])
    on.drop(mime)
    on.wait_notice("only a link")


def test_text_is_not_taken(on):
    mime = QMimeData()
    mime.setText("not a picture")
    assert not on.drop(mime)


def test_a_copied_picture_is_pasted(on, tmp_path):
    image = QImage(str(make_picture(tmp_path / "a.png", size=(64, 48))))
    QGuiApplication.clipboard().setImage(image)
    QTest.keyClick(on.page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    on.wait_shown("Pasted picture 1")
    assert on.view.picture.size == (64, 48)
    on.wait_answer()
    QTest.keyClick(on.page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    on.wait_shown("Pasted picture 2")


def test_copied_files_and_paths_are_pasted(on, tmp_path):
    first, second = make_pictures(tmp_path, 2)
    QGuiApplication.clipboard().setMimeData(urls(first))
    on.page.paste()
    on.wait_shown("001.png")
    QGuiApplication.clipboard().setText(f'"{second}"\n')
    on.page.paste()
    on.wait_shown("002.png")


def test_pasting_nothing_of_use_is_explained(on):
    QGuiApplication.clipboard().setText("just words")
    on.page.paste()
    on.wait_notice("no picture to paste")


def test_a_hostile_picture_on_the_clipboard_gives_a_sentence(on, tmp_path):
    mime = QMimeData()
    mime.setData("image/png", make_picture(tmp_path / "a.png").read_bytes()[:200])
    on.drop(mime)
    on.wait_notice("Pasted picture 1")
    assert on.view.picture is None


def test_a_file_that_breaks_meanwhile_is_named_and_the_session_goes_on(on, tmp_path):
    _, second, _ = make_pictures(tmp_path / "folder", 3)
    whole = second.read_bytes()
    on.open(tmp_path / "folder")
    on.wait_answer()
    second.write_bytes(whole[:150])
    on.press(Qt.Key.Key_Right)
    on.qtbot.waitUntil(lambda: "002.png" in on.view.sentence and "Opening" not in on.view.sentence, timeout=5000)
    assert on.bars.prediction() is None
    assert on.strip.model().index(1, 0).data(Role.BROKEN)
    on.press(Qt.Key.Key_Right)
    on.wait_shown("003.png")
    on.wait_answer()
    second.write_bytes(whole)
    on.press(Qt.Key.Key_Left)
    on.wait_shown("002.png")
    on.wait_answer()
    assert not on.strip.model().index(1, 0).data(Role.BROKEN)


@pytest.mark.parametrize("kind", ["missing", "folder", "text"])
def test_what_cannot_be_read_is_said_in_place_of_the_picture(on, tmp_path, kind):
    path = tmp_path / "x.jpg"
    if kind == "text":
        path.write_text("not a picture")
    elif kind == "folder":
        (path / "inner.jpg").mkdir(parents=True)
    on.page.open_paths([path])
    if kind == "folder":
        on.wait_notice("There are no pictures")
    else:
        on.qtbot.waitUntil(lambda: "x.jpg" in on.view.sentence, timeout=5000)
        assert on.bars.prediction() is None


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
        on.qtbot.waitUntil(lambda before=before: len(seen) > before, timeout=ANSWER)
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


def recognise_all(on) -> None:
    QTest.mouseClick(on.button("recognise-all"), Qt.MouseButton.LeftButton)


def test_a_folder_is_recognised_and_saved_as_a_table(on, tmp_path):
    folder = tmp_path / "folder"
    paths = make_pictures(folder, 12)
    paths[4].write_bytes(paths[4].read_bytes()[:150])
    on.open(folder)
    on.wait_answer()
    on.qtbot.waitUntil(lambda: on.button("recognise-all").isEnabled() and on.button("recognise-all").isVisible())
    recognise_all(on)
    on.qtbot.waitUntil(lambda: "11 of 12" in on.words("recognise-all-words"), timeout=ANSWER)
    assert "Cannot be read: 1" in on.words("recognise-all-words")
    labels = on.labels()
    assert labels[4] == ""
    assert all(label for row, label in enumerate(labels) if row != 4)
    assert not on.button("recognise-all").isVisible(), "there is nothing left to recognise"

    table = tmp_path / "results.csv"
    on.page.findChild(ResultsSaver).save(table, on.page.results(), 5)
    on.wait_notice("results.csv")
    rows = list(csv.DictReader(table.read_text(encoding="utf-8-sig").splitlines()))
    assert [row["image"] for row in rows] == [str(path) for path in paths]
    assert [row["label"] for row in rows] == labels
    assert "005.png" in rows[4]["error"]
    assert rows[0]["model"] == on.picker.entry().name
    assert 0 < float(rows[0]["probability 5"]) <= float(rows[0]["probability"]) <= 1


def test_pasted_pictures_are_part_of_all(on, tmp_path):
    make_pictures(tmp_path / "folder", 3)
    on.open(tmp_path / "folder")
    on.wait_answer()
    for _ in range(2):
        mime = QMimeData()
        mime.setData("image/png", (tmp_path / "folder" / "003.png").read_bytes())
        on.drop(mime)
    on.wait_shown("Pasted picture 2")
    on.wait_answer()
    recognise_all(on)
    on.qtbot.waitUntil(lambda: all(on.labels()), timeout=ANSWER)
    assert on.labels()[2] == on.labels()[3] == on.labels()[4]


def test_a_folder_is_cancelled_and_what_is_done_stays(on, tmp_path):
    folder = tmp_path / "folder"
    first, *_ = make_pictures(folder, 1)
    for number in range(2, 1500):
        shutil.copy(first, folder / f"{number:04}.png")
    on.open(folder)
    on.wait_answer()
    on.qtbot.waitUntil(lambda: on.button("recognise-all").isVisible() and on.strip.model().rowCount() == 1499)
    recognise_all(on)
    on.qtbot.waitUntil(lambda: sum(map(bool, on.labels())) > 20, timeout=ANSWER)
    assert on.button("cancel-recognise-all").isVisible()
    on.press(Qt.Key.Key_End)
    on.wait_answer()
    assert on.labels()[-1], "the picture in view goes before the folder"
    QTest.mouseClick(on.button("cancel-recognise-all"), Qt.MouseButton.LeftButton)
    assert on.button("recognise-all").isVisible()
    done = sum(map(bool, on.labels()))
    assert 20 < done < 1499
    assert f"Recognised: {done:,} of 1,499" in on.words("recognise-all-words")
    assert len(on.page.results()) == done


def test_pictures_are_closed_and_the_page_is_empty_again(on, tmp_path):
    make_pictures(tmp_path / "folder", 3)
    on.open(tmp_path / "folder")
    on.wait_answer()
    on.page.close_all()
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
    started = time.perf_counter()
    on.page.open_paths([folder])
    assert time.perf_counter() - started < 0.1
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
            on.client.predicted, timeout=ANSWER, check_params_cb=lambda _, prediction: prediction.model == model
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
        qtbot.waitUntil(lambda: "alexnet" in on.words("model-failure"), timeout=ANSWER)
        assert str(home / "weights") in on.words("model-failure")
        assert on.button("fetch-model").text() == "Try again"
        assert on.bars.prediction() is None
        on.picker.setCurrentIndex(on.picker.findData("digits"))
        on.wait_answer()
        assert on.words("model-failure") == ""
        assert settings.recognise_model == "digits", "a model that never was ready is not remembered"
