"""Following the events of a run while they are written."""

import pytest
from made_runs import FINISHED, append, config, events, make_pictures, runs_folder, written

from core import paths
from core.training.runs import RunFolder
from desktop.workers.run_follower import RunFollower


@pytest.fixture
def pictures(tmp_path):
    return make_pictures(tmp_path / "pictures")


def test_the_events_of_a_run_are_followed_as_they_come(home, pictures, qtbot):
    run = written(pictures, until=1.5)
    follower = RunFollower(run.folder, "bars")
    with qtbot.waitSignal(follower.read):
        follower.set_live(True)
    assert follower.record.done == 1.5
    with qtbot.waitSignal(follower.grown):
        append(run.folder, {"event": "note", "time": 2e9, "message": "The batch was halved."})
    assert follower.record.others[-1]["message"] == "The batch was halved."
    append(run.folder, FINISHED)
    with qtbot.waitSignal(follower.read):
        follower.set_live(False)
    assert follower.record.last["event"] == "run_finished"
    follower.stop()


def test_events_that_cannot_be_read_are_said_once_and_read_when_they_can_be(home, pictures, qtbot):
    run = RunFolder.create(config(pictures))
    (run.folder / "events.jsonl").mkdir()
    follower = RunFollower(run.folder, "bars")
    with qtbot.waitSignal(follower.notice) as notice:
        follower.set_live(True)
    assert str(run.folder) in notice.args[0]
    said = []
    follower.notice.connect(lambda *words: said.append(words))
    (run.folder / "events.jsonl").rmdir()  # as on a network that was away for a moment
    with qtbot.waitSignal(follower.grown):
        append(run.folder, *events(2))
    assert said == []
    follower.stop()
    assert paths.runs() == runs_folder()
