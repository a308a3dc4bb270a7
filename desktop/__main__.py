"""`sightglass` opens the window, with FILES in it if some are named; `sightglass SUBCOMMAND` is the command line.

The latter never imports Qt. `sightglass --smoke` tests an installed copy. In a bundle this is the one executable,
and thereby every child process as well.
"""

import os
import sys
import warnings
from pathlib import Path

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""Environment variables of which one is set where Qt can open a window on Linux; without any of them it aborts."""


def main(arguments: list[str] | None = None) -> int:
    """Do what `arguments` (default: the process's own) ask for; returns the exit status."""
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()
        # What libraries say about their own future is for developers, who start it from source.
        warnings.simplefilter("ignore", FutureWarning)
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments == ["--smoke"]:
        from desktop.smoke import main as smoke

        return smoke()
    files = _files(arguments)
    if arguments and not files:
        return _command_line(arguments)
    return _open_window(files)


def _files(arguments: list[str]) -> list[Path]:
    """The arguments as files, if all of them are such as a double-click opens; else none."""
    files = [Path(argument).absolute() for argument in arguments if Path(argument).suffix]
    if not files or len(files) < len(arguments):
        return []
    from desktop.opened_files import can_open  # only now: most children get no file

    return files if all(can_open(file) for file in files) else []


def _command_line(arguments: list[str]) -> int:
    if arguments[0] == "doctor":
        from core.cli.doctor import MORE
        from desktop.doctor import findings

        MORE.append(findings)
    from core.__main__ import main as command_line

    return command_line(arguments)


def _open_window(files: list[Path]) -> int:
    if sys.platform == "linux" and not any(os.environ.get(name) for name in _SCREENS):
        print(
            "There is no screen to open a window on; `sightglass --help` lists what works without one.", file=sys.stderr
        )
        return 1
    from desktop.application import make_application
    from desktop.fresh_start import begin
    from desktop.language import suggest_language
    from desktop.workers.recogniser import RecogniserClient

    suggest_language()
    settings = begin()
    first_time = not settings.values
    app = make_application(settings)
    client = RecogniserClient()
    client.start()  # it gets ready in its own process while the window is imported and built

    from desktop.main_window import MainWindow
    from desktop.termination import Termination

    window = MainWindow(client, settings)

    def end(number: int) -> None:
        window.end()
        app.exit(128 + number)

    termination = Termination(window)
    termination.asked.connect(end)
    if settings.window_maximised:
        window.showMaximized()
    else:
        window.show()
    if first_time and not files:
        window.show_welcome()
    if files or sys.platform == "darwin":  # there it will be told of files later
        window.open_files(files)
    return int(app.exec())


if __name__ == "__main__":
    sys.exit(main())
