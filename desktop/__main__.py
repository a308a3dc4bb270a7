"""`sightglass` opens the window; `sightglass SUBCOMMAND` is the command line, and never imports Qt."""

import os
import sys

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""Environment variables of which one is set where Qt can open a window on Linux; without any of them it aborts."""


def main(arguments: list[str] | None = None) -> int:
    """Open the window, or run the subcommand in `arguments` (default: the process's own); returns the exit status."""
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments:
        if arguments[0] == "doctor":
            from core.cli.doctor import MORE
            from desktop.doctor import findings

            MORE.append(findings)
        from core.__main__ import main as command_line

        return command_line(arguments)
    return _open_window()


def _open_window() -> int:
    if sys.platform == "linux" and not any(os.environ.get(name) for name in _SCREENS):
        print(
            "There is no screen to open a window on; `sightglass --help` lists what works without one.", file=sys.stderr
        )
        return 1
    from desktop.application import make_application
    from desktop.settings import Settings
    from desktop.workers.recogniser import RecogniserClient

    settings = Settings.load()
    app = make_application(settings)
    client = RecogniserClient()
    client.start()  # it gets ready in its own process while the window is imported and built

    from desktop.main_window import MainWindow

    window = MainWindow(client, settings)
    if settings.window_maximised:
        window.showMaximized()
    else:
        window.show()
    return int(app.exec())


if __name__ == "__main__":
    sys.exit(main())
