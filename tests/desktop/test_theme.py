"""Both themes can be read, and the program follows the system from one to the other."""

from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QToolButton

from desktop.theme import (
    DARK,
    GRAPHIC_PAIRS,
    LIGHT,
    TEXT_PAIRS,
    Tokens,
    apply_theme,
    class_colour,
    contrast,
    em,
    set_icon,
    strengthened,
    tokens,
)

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])


@pytest.fixture(autouse=True)
def _light_again(qapp):
    yield
    apply_theme(qapp, "light")


def test_contrast_is_that_of_wcag():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == 1


@THEMES
@pytest.mark.parametrize("pair", TEXT_PAIRS, ids="-on-".join)
def test_text_can_be_read(theme, pair):
    text, ground = (getattr(theme, name) for name in pair)
    assert contrast(text, ground) >= 4.5


@THEMES
@pytest.mark.parametrize("pair", GRAPHIC_PAIRS, ids="-on-".join)
def test_controls_can_be_seen(theme, pair):
    edge, ground = (getattr(theme, name) for name in pair)
    assert contrast(edge, ground) >= 3


@THEMES
def test_every_colour_is_a_colour(theme):
    for field in fields(theme):
        assert QColor(getattr(theme, field.name)).isValid(), field.name


def test_class_colours_are_all_different():
    assert len({class_colour(number) for number in range(8)}) == 8
    assert class_colour(8) == class_colour(0)


def test_the_window_follows_the_system_while_it_runs(qapp: QApplication):
    apply_theme(qapp, "system")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert tokens() == DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.window
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert tokens() == LIGHT


def test_the_users_choice_goes_before_the_systems(qapp: QApplication):
    apply_theme(qapp, "light")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert tokens() == LIGHT


def test_icons_change_with_the_theme(qapp: QApplication, qtbot):
    button = QToolButton()
    qtbot.addWidget(button)
    set_icon(button, "undo")
    assert _inks(button) == {LIGHT.text}
    apply_theme(qapp, "dark")
    assert _inks(button) == {DARK.text}


def test_figures_have_equal_width(qapp: QApplication):
    metrics = QFontMetricsF(qapp.font())
    assert len({round(metrics.horizontalAdvance(figure), 3) for figure in "0123456789"}) == 1


def test_sizes_grow_with_the_text(qapp: QApplication):
    before, font = em(10), qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(larger)
    try:
        assert em(10) == pytest.approx(2 * before, rel=0.1)
    finally:
        qapp.setFont(font)


def _inks(button: QToolButton) -> set[str]:
    """The colours of all opaque pixels of the icon."""
    image = button.icon().pixmap(24, 24).toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return {colour.name() for colour in pixels if colour.alpha() == 255}


@pytest.mark.parametrize(("theme", "end"), [(LIGHT, "#000000"), (DARK, "#ffffff")])
def test_on_a_projector_all_text_has_more_contrast(theme: Tokens, end: str) -> None:
    strong = strengthened(theme, end)
    for text, ground in TEXT_PAIRS:
        assert contrast(getattr(strong, text), getattr(strong, ground)) >= 7
    for outline, ground in GRAPHIC_PAIRS:
        assert contrast(getattr(strong, outline), getattr(strong, ground)) >= 3
