"""What all tests share: their own home folder, the real data where it is, and no leaked threads."""

import atexit
import gc
import os
import signal
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("shared-machine", deadline=None)  # how long an example takes says nothing on a busy machine
settings.load_profile("shared-machine")

# Before anything of ours is imported: nothing that tests do may touch the user's own folder.
_home = tempfile.TemporaryDirectory(prefix="sightglass-tests-", ignore_cleanup_errors=True)
atexit.register(_home.cleanup)
os.environ["SIGHTGLASS_HOME"] = _home.name

# Two tests run at a time: the threads of their PyTorch would wait for each other, which takes many times as long.
os.environ.setdefault("OMP_NUM_THREADS", "1")

# Whoever starts the tests in the background may have them ignore Ctrl+C, and with them the programs that they start.
signal.signal(signal.SIGINT, signal.default_int_handler)

ROOT = Path(__file__).parents[1]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="also run the tests that take minutes")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    missing = [
        name for name in ("SIGHTGLASS_DATA", "SIGHTGLASS_WEIGHTS") if not Path(os.environ.get(name, "-")).is_dir()
    ]
    no_data = pytest.mark.skip(reason=f"needs real data: set {' and '.join(missing)} to folders that hold it")
    no_time = pytest.mark.skip(reason="takes minutes: run pytest with --long")
    for item in items:
        if missing and "real_data" in item.keywords:
            item.add_marker(no_data)
        if "long" in item.keywords and not config.getoption("--long"):
            item.add_marker(no_time)


@pytest.fixture(scope="session")
def real_data() -> Path:
    """The folder of real data sets, as a school would share it."""
    return Path(os.environ["SIGHTGLASS_DATA"].split(os.pathsep)[0])


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder of the test's own, empty."""
    folder = tmp_path / "home"
    monkeypatch.setenv("SIGHTGLASS_HOME", str(folder))
    return folder


# Widgets in the garbage may be deleted on the thread of the tests alone, so nothing is collected on others.
gc.disable()


@pytest.fixture(autouse=True, scope="module")
def _garbage_of_a_file() -> Iterator[None]:
    yield
    gc.collect()
    gc.freeze()  # what is left, such as modules, need not be looked through after each file, which takes half a second


@pytest.fixture(autouse=True)
def _garbage() -> Iterator[None]:
    yield
    gc.collect(1)


@pytest.fixture(autouse=True)
def _no_leaked_threads() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    ending = time.monotonic() + 5
    while (leaked := _new_threads(before)) and time.monotonic() < ending:  # one that is ending may end
        time.sleep(0.01)
    assert not leaked, f"threads left running: {leaked}"


def _new_threads(before: set[threading.Thread]) -> list[str]:
    return [thread.name for thread in set(threading.enumerate()) - before if not _library_owned(thread)]


def _library_owned(thread: threading.Thread) -> bool:
    """Threads that libraries keep for the whole process."""
    return thread.name.startswith(("Dummy-", "pytest_timeout", "tqdm_monitor"))
