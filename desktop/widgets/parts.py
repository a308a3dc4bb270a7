"""Small pieces from which pages are put together."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QLabel, QToolButton, QVBoxLayout, QWidget

from desktop.theme import em, set_icon

W = TypeVar("W", bound=QWidget)


def named(widget: W, name: str, *, spoken: str = "", tip: str = "") -> W:
    """`widget` with its object name, its name for screen readers, and what hovering says."""
    widget.setObjectName(name)
    widget.setToolTip(tip)
    if spoken:
        widget.setAccessibleName(spoken)
    if isinstance(widget, QAbstractSpinBox):
        inner = widget.lineEdit()
        inner.setAccessibleName(spoken)  # the keyboard reaches it by itself
        inner.setTextMargins(em(0.25), 0, 0, 0)  # the style sheet's padding does not reach it
    return widget


def icon_button(name: str, icon: str, *, spoken: str, tip: str) -> QToolButton:
    """A button without words on it."""
    button = named(QToolButton(), name, spoken=spoken, tip=tip)
    set_icon(button, icon)
    button.setIconSize(QSize(em(1), em(1)))
    return button


def heading(text: str, explanation: str = "") -> QLabel:
    """What stands over a part of a page; hovering explains it."""
    label = QLabel(text)
    label.setToolTip(explanation)
    label.setProperty("role", "heading")
    return label


def muted(text: str = "") -> QLabel:
    """Words beside the point, in grey, wrapped where they are long."""
    label = QLabel(text, wordWrap=True)
    label.setProperty("role", "muted")
    return label


@contextmanager
def focus_kept(*parts: QWidget) -> Iterator[None]:
    """While some of `parts` come and others go: the keyboard stays with them if it was with one of them.

    Qt would hand it on to whatever comes next in the window. The first that can take it gets it.
    """
    had_it = any(part.hasFocus() for part in parts)
    yield
    able = [part for part in parts if part.isVisible() and part.isEnabled()]
    if had_it and able and not any(part.hasFocus() for part in able):
        able[0].setFocus()


def tab_into(part: QWidget, *, after: QWidget) -> None:
    """Let the Tab key reach `part`, which was made later than what is around it, when it leaves `after`."""
    for before, following in pairwise([_tab_stops(after)[-1], *_tab_stops(part)]):
        QWidget.setTabOrder(before, following)


def _tab_stops(part: QWidget) -> list[QWidget]:
    """What the Tab key may come to in `part`, in the order in which it does."""
    found = [part]
    while (following := found[-1].nextInFocusChain()) is not None and part.isAncestorOf(following):
        found.append(following)
    return [each for each in found if each.focusPolicy() & Qt.FocusPolicy.TabFocus]


def column_of(*widgets: QWidget) -> QWidget:
    """Widgets one under the other, in the middle of the height."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addStretch(1)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return page
