"""The model picker, with the real catalogue."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.models.catalogue import list_models
from desktop.widgets.model_panel import SMALL_DOWNLOAD, best_for_photos, described, suggested
from desktop.widgets.model_picker import ModelPicker


@pytest.fixture
def picker(home, qtbot):
    widget = ModelPicker()
    qtbot.addWidget(widget)
    widget.set_models(list_models())
    widget.resize(300, widget.sizeHint().height())
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def to_be_fetched(picker):
    """The names of models that are not on this machine."""
    return [entry.name for entry in picker.entries() if not entry.here]


def test_all_models_are_listed_and_those_on_this_machine_come_first(picker):
    assert {picker.itemText(row) for row in range(picker.count())} == {entry.name for entry in list_models()}
    here = [entry.here for entry in picker.entries()]
    assert here == sorted(here, reverse=True)
    assert picker.count() > 70


def test_each_item_says_how_large_it_is_and_where_it_comes_from(picker):
    row = picker.findData("resnet50")
    said = picker.itemData(row, Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("resnet50: 98 MB · ")
    assert "81 % right" in said
    assert ("to be fetched" in said) == ("resnet50" in to_be_fetched(picker))


def test_choosing_tells_which_and_which_before(picker, qtbot):
    picker.choose("resnet18")
    assert picker.entry().name == picker.currentText() == "resnet18"
    with qtbot.waitSignal(picker.chosen) as chosen:
        picker.setCurrentIndex(picker.findData("resnet50"))
    assert chosen.args == ["resnet50", "resnet18"]
    assert not picker.choose("no such model")
    assert picker.entry().name == "resnet50"


def test_typing_narrows_the_list_down_and_enter_chooses(picker, qtbot):
    picker.setFocus()
    QTest.keyClicks(picker, "V3_sm")
    completer = picker.completer()
    qtbot.waitUntil(lambda: completer.popup().isVisible())
    found = [completer.completionModel().index(row, 0).data() for row in range(completer.completionCount())]
    assert found == ["mobilenet_v3_small"]
    with qtbot.waitSignal(picker.chosen) as chosen:
        QTest.keyClick(completer.popup(), Qt.Key.Key_Down)
        QTest.keyClick(completer.popup(), Qt.Key.Key_Return)
    assert chosen.args[0] == "mobilenet_v3_small"
    assert picker.currentText() == "mobilenet_v3_small"


def test_what_is_no_model_gives_way_to_the_chosen_one(picker, qtbot):
    picker.choose("resnet18")
    picker.setFocus()
    QTest.keyClicks(picker, "xyz")
    assert picker.currentText() == "xyz"
    with qtbot.assertNotEmitted(picker.chosen):
        picker.clearFocus()
    assert picker.currentText() == "resnet18"


def test_neither_wheel_nor_arrows_run_through_models(picker, qtbot):
    picker.choose("resnet18")
    with qtbot.assertNotEmitted(picker.chosen):
        at = QPointF(20, 10)
        wheel = QWheelEvent(
            at, at, QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(picker, wheel)
        QTest.keyClick(picker, Qt.Key.Key_Down)
    assert picker.view().isVisible()
    picker.hidePopup()


def test_a_new_list_keeps_the_choice(picker, qtbot):
    picker.choose("resnet18")
    with qtbot.assertNotEmitted(picker.chosen):
        picker.set_models(list_models())
    assert picker.currentText() == "resnet18"
    assert picker.itemData(picker.currentIndex()) == "resnet18"


def test_a_small_and_good_model_is_suggested(picker):
    small = suggested(picker.entries())
    assert small.bytes <= SMALL_DOWNLOAD
    assert small.card.metrics["accuracy"] > 0.65


def test_no_model_for_photos_on_a_fresh_machine(home, monkeypatch):
    monkeypatch.delenv("SIGHTGLASS_WEIGHTS", raising=False)
    monkeypatch.setenv("HOME", str(home))
    assert best_for_photos(list_models()) is None


def test_what_a_model_knows_is_said_in_words(picker):
    resnet = next(entry for entry in picker.entries() if entry.name == "resnet50")
    assert "81 % right (accuracy)" in described(resnet)
    assert "Knows 1,000 kinds of things (classes)" in described(resnet)


@pytest.mark.real_data
def test_weights_on_this_machine_are_for_photos(picker):
    assert best_for_photos(picker.entries()).name == "squeezenet1_0"
    row = picker.findData("squeezenet1_0")
    assert "5 MB · on this computer" in picker.itemData(row, Qt.ItemDataRole.AccessibleTextRole)
