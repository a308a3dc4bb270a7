"""Shows one page alone, as `python -m desktop.pages.draw` does."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.application import make_application
from desktop.settings import Settings
from desktop.theme import em
from desktop.workers.recogniser import RecogniserClient


def preview(make_page: Callable[[RecogniserClient, Settings], QWidget]) -> None:
    """Open a window with nothing but the page, and wait until it is closed."""
    settings = Settings.load()
    app = make_application(settings)
    client = RecogniserClient()
    client.start()
    page = make_page(client, settings)
    page.resize(em(56), em(36))
    page.show()
    app.exec()
    client.stop()
