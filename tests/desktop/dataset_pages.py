"""What the tests of data sets on the page Teach share."""

from patience import CHILD
from PySide6.QtWidgets import QPushButton

from desktop.widgets.dataset_training import DatasetTraining
from desktop.widgets.recipe_picker import RecipePicker


def shown_page(settings, qtbot) -> DatasetTraining:
    """The part of the page that begins with a data set, with its shelf filled."""
    page = DatasetTraining(settings)
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    noticed = []
    page.notice.connect(lambda *words: noticed.append(words))
    qtbot.waitUntil(lambda: bool(noticed) or bool(page.findChildren(QPushButton, "dataset-card")), timeout=CHILD)
    assert noticed == []
    return page


def look_into(page, qtbot, path) -> None:
    """Choose a data set and wait until its recipes are offered."""
    page.choose(str(path))
    qtbot.waitUntil(lambda: page.findChild(RecipePicker).isEnabled(), timeout=CHILD)


def start_button(page) -> QPushButton:
    return page.findChild(QPushButton, "start-training")
