"""The way of Teach that begins with a data set, with real child processes and small data sets made here."""

import time

from dataset_pages import look_into, start_button
from made_data import make_zip
from made_runs import make_pictures
from patience import CHILD
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
)

from core.training.runs import RunFolder
from core.training.status import status
from desktop.widgets.config_form import ConfigForm
from desktop.widgets.dataset_classes import ClassBars
from desktop.widgets.dataset_shelf import DatasetShelf
from desktop.widgets.dataset_summary import DatasetSummary
from desktop.widgets.drop_sign import DropSign
from desktop.widgets.examples_sheet import ExamplesSheet
from desktop.widgets.recipe_picker import RecipePicker
from desktop.widgets.start_panel import StartPanel


def problem(page) -> str:
    return page.findChild(StartPanel).problem()


def drop(page, url: QUrl) -> None:
    mime = QMimeData()
    mime.setUrls([url])
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(100, 100), Qt.DropAction.CopyAction, mime, button, keys)
    page.dragEnterEvent(enter)
    assert enter.isAccepted()
    assert page.findChild(DropSign).isVisible()
    page.dropEvent(QDropEvent(QPointF(100, 100), Qt.DropAction.CopyAction, mime, button, keys))


def test_an_empty_page_says_what_to_do_and_offers_everything_there_is(data_page):
    assert data_page.findChild(DatasetShelf).isVisible()
    assert not start_button(data_page).isVisible()
    sample = data_page.findChild(QPushButton, "try-sample")
    assert "MNIST" in sample.text()
    assert "MB" in sample.text(), "where it must be fetched its size is said before"
    cards = {card.accessibleName() for card in data_page.findChildren(QPushButton, "dataset-card")}
    assert any(card.startswith("Ants and bees") for card in cards)
    assert data_page.findChild(QPushButton, "open-folder").isVisible()


def test_a_folder_is_shown_with_its_classes_and_examples(data_page, qtbot, pets):
    look_into(data_page, qtbot, pets)
    summary, sheet = data_page.findChild(DatasetSummary), data_page.findChild(ExamplesSheet)
    assert data_page.findChild(QLabel, "dataset-title").text() == "pets"
    assert "15 pictures to learn from" in data_page.findChild(QLabel, "dataset-counts").text()
    assert any("out of balance" in sentence for sentence in summary.sentences())
    assert data_page.findChild(ClassBars).sentence(1) == "dogs: 3 pictures to learn from"
    qtbot.waitUntil(lambda: not sheet.image().isNull(), timeout=CHILD)
    assert not sheet.busy
    place = QPoint(sheet.width() // 2, 5)
    assert sheet.tip_at(place) in ("cats", "dogs")
    assert sheet.tip_at(QPoint(-5, -5)) == ""
    assert sheet.event(QHelpEvent(QHelpEvent.Type.ToolTip, place, sheet.mapToGlobal(place)))
    assert problem(data_page) == ""
    assert start_button(data_page).isEnabled()


def test_recipes_for_photos_come_first_and_others_say_why_not_as_do_settings(data_page, qtbot, pets):
    look_into(data_page, qtbot, pets)
    assert_rare_classes_are_let_count_by_one_button(data_page)
    choices = data_page.findChild(RecipePicker).choices()
    assert choices[0].misfit == ""
    assert choices[0].name.startswith(("teach", "transfer"))
    misfits = [bool(choice.misfit) for choice in choices]
    assert misfits == sorted(misfits)
    data_page.findChild(RecipePicker).choose("digits")
    assert "handwriting" in problem(data_page)
    assert not start_button(data_page).isEnabled()
    data_page.findChild(RecipePicker).choose("cifar10")
    assert problem(data_page) == ""
    form = data_page.findChild(ConfigForm)
    form.put({"patience": 3, "validation": 0})
    assert "patience" in problem(data_page)
    assert not start_button(data_page).isEnabled()
    form.reset()
    assert start_button(data_page).isEnabled()
    form.put({"model": "digit-resnet"})
    assert "28 × 28" in problem(data_page)


def assert_rare_classes_are_let_count_by_one_button(page):
    button = page.findChild(QPushButton, "balance-classes")
    button.click()
    assert page.findChild(ConfigForm).changes() == {"balance": "weight"}
    assert not button.isVisible()
    page.findChild(QPushButton, "reset-config").click()
    assert button.isVisible()


def test_a_zip_is_dropped_anywhere_on_the_page(data_page, qtbot, pets):
    drop(data_page, QUrl.fromLocalFile(str(make_zip(pets))))
    qtbot.waitUntil(lambda: data_page.findChild(RecipePicker).isEnabled(), timeout=CHILD)
    assert data_page.findChild(QLabel, "dataset-title").text() == "pets"


def test_a_link_that_is_dropped_is_answered_with_a_sentence(data_page, qtbot):
    with qtbot.waitSignal(data_page.notice) as noticed:
        drop(data_page, QUrl("https://example.org/pictures.zip"))
    assert "on this computer" in noticed.args[0]


def test_broken_files_are_counted_and_listed(data_page, qtbot, pets):
    (pets / "dogs" / "torn.jpg").write_bytes(b"torn")
    look_into(data_page, qtbot, pets)
    fold = data_page.findChild(QToolButton, "broken-files")
    qtbot.waitUntil(fold.isVisible, timeout=CHILD)
    assert fold.text() == "One file cannot be read and is left out."
    fold.click()
    assert "torn.jpg" in data_page.findChild(QPlainTextEdit, "broken-list").toPlainText()


def test_a_model_needs_a_name_that_files_can_have(data_page, qtbot, pets):
    look_into(data_page, qtbot, pets)
    name = data_page.findChild(QLineEdit, "model-name")
    assert name.text() == "pets"
    for typed, wrong in (("", True), ("a/b", True), ("..", True), ("my pets 2", False)):
        name.setText(typed)
        assert bool(problem(data_page)) == wrong, typed
        assert start_button(data_page).isEnabled() == (not wrong), typed


def test_a_name_that_was_typed_stays_when_the_recipe_changes_and_one_that_is_taken_is_told(data_page, qtbot, pets):
    look_into(data_page, qtbot, pets)
    name = data_page.findChild(QLineEdit, "model-name")
    name.selectAll()
    QTest.keyClicks(name, "mine")
    data_page.findChild(RecipePicker).choose("cifar10")
    assert name.text() == "mine"
    name.setText("digits")
    note = data_page.findChild(QLabel, "start-note")
    qtbot.waitUntil(lambda: "digits 2" in note.text(), timeout=CHILD)
    assert start_button(data_page).isEnabled()


def test_examples_follow_the_settings_and_come_back_after_a_recipe_that_does_not_fit(data_page, qtbot, pets):
    look_into(data_page, qtbot, pets)
    recipes, sheet = data_page.findChild(RecipePicker), data_page.findChild(ExamplesSheet)
    recipes.choose("cifar10")
    qtbot.waitUntil(lambda: not sheet.image().isNull() and not sheet.busy, timeout=CHILD)
    before = sheet.image()
    data_page.findChild(ConfigForm).put({"augmentation.rotation": 90.0, "augmentation.brightness": 0.9})
    qtbot.waitUntil(lambda: sheet.busy, timeout=CHILD)
    assert "Making examples" in sheet.words()
    qtbot.waitUntil(lambda: not sheet.busy, timeout=CHILD)
    varied = sheet.image()
    assert varied != before
    data_page.findChild(QToolButton, "other-examples").click()
    qtbot.waitUntil(lambda: not sheet.busy and sheet.image() != varied, timeout=CHILD)

    recipes.choose("digits")
    qtbot.waitUntil(lambda: "handwriting" in sheet.words(), timeout=CHILD)
    assert sheet.image().isNull()
    recipes.choose("cifar10")
    qtbot.waitUntil(lambda: not sheet.image().isNull() and not sheet.busy, timeout=CHILD)


def test_a_recipe_with_other_data_of_its_own_asks(data_page, qtbot):
    facts = {"name": "mnist", "title": "MNIST", "classes": list("0123456789"), "counts": {"train": 60_000}, "input": {
        "width": 28, "height": 28, "channels": 1, "fit": "ink", "mean": [0.13], "std": [0.3]}}  # fmt: skip
    from desktop.dataset_facts import facts_from

    qtbot.waitUntil(lambda: data_page._kitchen is not None, timeout=CHILD)
    data_page._on_described(facts_from(facts))
    data_page._show_data(True)
    data_page.findChild(RecipePicker).choose("digits")
    asked = data_page.findChild(QCheckBox, "recipe-company")
    assert asked.isVisible()
    assert not asked.isChecked(), "the other data is not here"
    assert data_page._plan.config({}, "x").data == ("mnist",)
    asked.setChecked(True)
    assert data_page._plan.config({}, "x").data == ("mnist", "pen-strokes")


def test_starting_makes_a_run_that_is_trained(data_page, qtbot, tmp_path):
    """The whole way: pictures, a recipe, one epoch, the button, and a model at the end."""
    look_into(data_page, qtbot, make_pictures(tmp_path / "bars"))
    data_page.findChild(RecipePicker).choose("lenet-cifar10")
    data_page.findChild(ConfigForm).put({"epochs": 1, "batch_size": 10, "threads": 1})
    data_page.findChild(QLineEdit, "model-name").setText("my bars")
    with qtbot.waitSignal(data_page.run_created, timeout=CHILD) as created:
        QTest.keyClick(data_page.findChild(QLineEdit, "model-name"), Qt.Key.Key_Return)
        assert not start_button(data_page).isEnabled(), "a second press must not start a second run"
    folder = created.args[0]
    config = RunFolder.open(folder).config
    assert (config.name, config.title, config.epochs, config.batch_size) == ("my bars", "my bars", 1, 10)
    assert config.data == (str(tmp_path / "bars"),)
    end = time.monotonic() + CHILD / 1000
    qtbot.waitUntil(lambda: status(folder).state not in ("waiting", "running") or time.monotonic() > end, timeout=CHILD)
    assert status(folder).state == "finished", status(folder).sentence
    assert start_button(data_page).isEnabled()
