"""The form of settings: a control for each, made from what the setting says of itself."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLabel, QPushButton, QToolButton

from core.training.config import load_recipe
from core.training.fields import config_fields, flat
from desktop.widgets.config_fields import NumberControl, control_for
from desktop.widgets.config_form import ConfigForm
from desktop.widgets.config_words import ELSEWHERE, MAIN, NEEDS, help_words, label_words

FIELDS = {field.key: field for field in config_fields()}
NETWORKS = {
    True: {"resnet18": "resnet18 (45 MB)", "resnet50": "resnet50 (here)"},
    False: {"digit-resnet": "digit-resnet", "mlp": "mlp"},
}


@pytest.fixture
def form(qtbot):
    form = ConfigForm()
    qtbot.addWidget(form)
    form.set_fields(config_fields())
    form.show_recipe(flat(load_recipe("digits")), NETWORKS)
    form.show()
    qtbot.waitExposed(form)
    return form


def test_nothing_is_changed_until_somebody_changes_it(form):
    assert form.changes() == {}
    form.control("optimizer")
    assert form.changes() == {}
    assert form.values() == {key: value for key, value in flat(load_recipe("digits")).items() if key not in ELSEWHERE}
    assert not form.findChild(QPushButton, "reset-config").isVisible()


def test_every_setting_has_a_control_with_a_name_and_help(form):
    for key, field in FIELDS.items():
        if key in ELSEWHERE:
            continue
        control = form.control(key)
        assert control.accessibleName() == label_words(key)
        if isinstance(control, QAbstractSpinBox):
            assert control.lineEdit().accessibleName() == label_words(key)
        assert field.help in control.toolTip()
        assert key in control.toolTip()
    assert help_words("epochs", "A sentence.") == "A sentence. In recipes: epochs."


def test_what_matters_most_is_there_at_once_and_the_rest_is_folded_away(form):
    assert all(form.control(key) for key in MAIN)
    more = form.findChild(QToolButton, "more-settings")
    assert not more.isChecked()
    QTest.keyClick(more, Qt.Key.Key_Space)
    assert form.control("augmentation.rotation").isVisible()
    QTest.keyClick(more, Qt.Key.Key_Space)
    assert not form._controls["augmentation.rotation"].isVisible()


def test_the_tab_key_goes_down_the_settings(form):
    form.control("optimizer")
    form.activateWindow()
    first = form.control(MAIN[0])
    first.setFocus()
    places = [first.mapTo(form, QPoint()).y()]
    while True:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() is first:
            break
        places.append(QApplication.focusWidget().mapTo(form, QPoint()).y())
    assert len(places) > 20
    assert places == sorted(places)


@pytest.mark.parametrize("key", [key for key in FIELDS if key not in (*ELSEWHERE, *NEEDS, "model", "pretrained")])
def test_a_changed_setting_is_told_marked_and_taken_back(form, qtbot, key):
    field, control = FIELDS[key], form.control(key)
    other = {
        "whole": lambda value: value + 1,
        "number": lambda value: 0.25,
        "switch": lambda value: not value,
        "choice": lambda value: next(choice for choice in field.choices if choice != value),
        "text": lambda value: "cuda",
    }[field.kind](control.get())
    with qtbot.waitSignal(form.changed):
        control.put(other)
    assert form.changes() == {key: other}
    label = next(label for label in form.findChildren(QLabel) if label.buddy() is control)
    assert label.font().bold()
    with qtbot.waitSignal(form.changed):
        form.findChild(QPushButton, "reset-config").click()
    assert form.changes() == {}
    assert not label.font().bold()


def test_a_setting_without_meaning_is_off_and_at_its_default(form):
    assert not form.control("freeze").isVisible()
    assert not form.control("backbone_rate").isEnabled()
    form.put({"pretrained": True, "freeze": "backbone"})
    assert form.control("freeze").isVisible()
    assert form.values()["freeze"] == "backbone"
    form.put({"pretrained": False})
    assert form.values()["freeze"] == "none"


def test_the_networks_to_choose_from_are_those_that_have_learned_before_or_not(form):
    model = form.control("model")
    assert [model.itemText(row) for row in range(model.count())] == ["digit-resnet", "mlp"]
    form.control("pretrained").put(True)
    assert form.values()["model"] == "resnet18"
    assert [model.itemText(row) for row in range(model.count())] == ["resnet18 (45 MB)", "resnet50 (here)"]
    form.control("pretrained").put(False)
    assert form.values()["model"] == "digit-resnet"


def test_numbers_are_typed_as_people_write_them(form):
    rate = form.control("learning_rate")
    rate.setFocus()
    for typed, meant in (("3e-4", 3e-4), ("0,02", 0.02), ("1.5", 1.5)):
        rate.selectAll()
        QTest.keyClicks(rate, typed)
        QTest.keyClick(rate, Qt.Key.Key_Return)
        assert rate.get() == pytest.approx(meant)
    rate.selectAll()
    QTest.keyClicks(rate, "many")
    assert rate.get() == pytest.approx(1.5)


def test_the_arrow_keys_go_by_factors(form):
    rate = form.control("learning_rate")
    rate.put(0.005)
    rate.setFocus()
    QTest.keyClick(rate, Qt.Key.Key_Up)
    assert rate.get() == 0.01
    QTest.keyClick(rate, Qt.Key.Key_Down)
    QTest.keyClick(rate, Qt.Key.Key_Down)
    assert rate.get() == 0.002


def test_a_rate_is_never_nothing_and_a_share_never_everything(form):
    rate, momentum = form.control("learning_rate"), form.control("momentum")
    for _ in range(40):
        rate.stepBy(-1)
        momentum.stepBy(1)
    assert 0 < rate.get() < 1e-6
    assert 0.9 < momentum.get() < 1


def test_what_may_be_left_out_says_so(form):
    warm_up = form.control("warm_up")
    assert warm_up.get() is None
    assert warm_up.text() == "automatic"
    warm_up.stepBy(1)
    assert warm_up.get() == 0
    warm_up.stepBy(-1)
    assert warm_up.get() is None


@pytest.mark.parametrize("key", ["epochs", "learning_rate", "balance"])
def test_a_wheel_that_turns_the_column_changes_nothing(form, key):
    control = form.control(key)
    place = QPointF(control.rect().center())
    turn = QWheelEvent(
        place, control.mapToGlobal(place), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(control, turn)
    assert not turn.isAccepted()
    assert form.changes() == {}


@pytest.mark.parametrize("key", [key for key, field in FIELDS.items() if field.kind == "number"])
def test_the_limits_of_a_control_are_those_of_its_setting(qtbot, key):
    field = FIELDS[key]
    control = control_for(field, "A name", "A tip")
    qtbot.addWidget(control)
    assert isinstance(control, NumberControl)
    for extreme in (-1e12, 1e12):
        control.setValue(extreme)
        value = control.get()
        assert value is None or field.low <= value <= field.high
        assert value is None or not (field.above_low and value == field.low)
        assert not (field.below_high and value == field.high)
