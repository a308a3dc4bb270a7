"""Runs and the window: closing while one goes on, and new models without a restart."""

import pytest
from filelock import FileLock
from made_runs import FINISHED, STOPPED, append, config, make_pictures, written
from PySide6.QtWidgets import QMessageBox, QPushButton, QToolButton

from core import paths
from core.training.queue import LOCK
from core.training.runs import RunFolder
from desktop.main_window import MainWindow
from desktop.widgets.model_panel import ModelPanel
from desktop.workers.recogniser import RecogniserClient


@pytest.fixture
def pictures(home, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data-home"))
    return make_pictures(tmp_path / "pictures", 2)


@pytest.fixture
def busy_queue(home):
    """Nothing that waits is trained meanwhile."""
    paths.runs().mkdir(parents=True)
    with FileLock(paths.runs() / LOCK):
        yield


def button(window, name: str) -> QPushButton:
    return window.findChild(QPushButton, name)


@pytest.fixture
def window(pictures, settings, qtbot):
    settings.page = "runs"
    client = RecogniserClient()  # which looks for models in the test's own home
    client.start()
    window = MainWindow(client, settings)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.runs.looked)
    yield window
    window.runs.unwatch()
    client.stop()


def test_closing_while_a_run_goes_on_asks_and_may_be_taken_back(window, pictures, qtbot):
    run = written(pictures, until=1.0)
    with run.training():
        window.runs.look()
        qtbot.waitUntil(lambda: len(window.runs.going_on()) == 1)
        assert window.findChild(QToolButton, "show-runs").text() == "Runs (1)"
        assert not window.close()
        question = window.findChild(QMessageBox, "close-question")
        assert "“bars” is still being trained" in question.text()
        assert not window.close(), "asked once, not twice"
        button(window, "close-cancel").click()
        qtbot.waitUntil(lambda: window.findChild(QMessageBox, "close-question") is None)
        assert window.isVisible()
        window.close()
        button(window, "close-go-on").click()
        qtbot.waitUntil(lambda: not window.isVisible())
        assert not run.stop_requested()


def test_closing_may_stop_what_goes_on(busy_queue, window, pictures, qtbot):
    run = written(pictures, until=1.0)
    waiting = RunFolder.create(config(pictures))
    waiting.mark_waiting()
    with run.training():
        window.runs.look()
        qtbot.waitUntil(lambda: len(window.runs.going_on()) == 2)
        window.close()
        assert "2 runs" in window.findChild(QMessageBox, "close-question").text()
        button(window, "close-stop").click()
        qtbot.waitUntil(run.stop_requested)
        assert window.isVisible(), "until it has stopped"
        append(run.folder, STOPPED)
    qtbot.waitUntil(lambda: not window.isVisible())
    assert waiting.waits_since() is None


@pytest.mark.parametrize("change_of_mind", ["stay", "another run"])
def test_who_stays_after_all_is_not_thrown_out_later(busy_queue, window, pictures, qtbot, change_of_mind):
    run, other = written(pictures, until=1.0), RunFolder.create(config(pictures))
    with run.training():
        window.runs.look()
        qtbot.waitUntil(lambda: len(window.runs.going_on()) == 1)
        window.close()
        button(window, "close-stop").click()
        qtbot.waitUntil(run.stop_requested)
        if change_of_mind == "stay":
            qtbot.waitUntil(lambda: window.findChild(QMessageBox, "close-question") is None)
            assert not window.close()
            button(window, "close-cancel").click()
        else:
            other.mark_waiting()
            window.runs.look()
            qtbot.waitUntil(lambda: len(window.runs.going_on()) == 2)
        append(run.folder, STOPPED)
    qtbot.waitUntil(lambda: not window.runs.stopping(run.folder))
    other.withdraw()
    window.runs.look()
    qtbot.waitUntil(lambda: not window.runs.going_on())
    assert window.isVisible()


def test_when_the_system_ends_it_nothing_is_asked_and_runs_go_on(window, pictures, qtbot):
    run = written(pictures, until=1.0)
    with run.training():
        window.runs.look()
        qtbot.waitUntil(lambda: len(window.runs.going_on()) == 1)
        window.end()
        assert not window.isVisible()
        assert window.findChild(QMessageBox, "close-question") is None
        assert not run.stop_requested()


def test_without_runs_the_window_closes_at_once(window):
    assert window.close()


def test_a_new_model_is_in_the_picker_without_a_restart(window, pictures, qtbot):
    """The real package of the bundled digits, as a run would leave it."""
    import shutil

    from core.models.catalogue import find

    window.show_page("recognise")
    panel = window.findChild(ModelPanel)
    qtbot.waitUntil(lambda: bool(panel.picker.entries()), timeout=20_000)
    run = written(pictures, FINISHED)
    shutil.copytree(find("digits").weights.parent, run.model)
    run.rename("my digits")
    window.runs.look()
    qtbot.waitUntil(lambda: panel.picker.findData("my digits") >= 0, timeout=20_000)
    window.show_page("runs")
    qtbot.waitUntil(button(window, "use-model").isVisible)
    button(window, "use-model").click()
    qtbot.waitUntil(lambda: panel.model == "my digits", timeout=20_000)
    assert window.settings.page == "recognise"
    qtbot.waitUntil(lambda: panel.state is not None and panel.state.kind == "ready", timeout=30_000)
