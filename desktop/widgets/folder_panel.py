"""All open pictures at once: the button that starts it, how far it is, and saving the table."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.widgets.parts import focus_kept, muted, named
from desktop.widgets.side_button import side_button
from desktop.words import whole


class FolderPanel(QWidget):
    """Shown when several pictures are open."""

    start_wanted = Signal()
    cancel_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start = side_button("recognise-all", "", self.start_wanted)
        self._start.setProperty("role", "primary")
        self._cancel = side_button("cancel-recognise-all", self.tr("Cancel"), self.cancel_wanted)
        self._cancel.setAccessibleName(self.tr("Cancel recognising all pictures"))
        self._save = side_button("save-results", self.tr("Save results as CSV…"), self.save_wanted)
        self._save.setToolTip(self.tr("A table for a spreadsheet, one line for each picture (Ctrl+S)"))
        self._bar = named(QProgressBar(), "recognise-all-progress", spoken=self.tr("Pictures recognised"))
        self._bar.setTextVisible(False)
        self._words = named(muted(), "recognise-all-words")

        running = QHBoxLayout()
        running.addWidget(self._bar, 1)
        running.addWidget(self._cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._start)
        layout.addLayout(running)
        layout.addWidget(self._words)
        layout.addWidget(self._save)
        self.show_idle(0, 0)

    def show_idle(self, count: int, done: int, unreadable: int = 0, *, ready: bool = False) -> None:
        """Nothing runs: of `count` open pictures `done` are recognised, and `unreadable` cannot be."""
        several = count > 1
        open_ones = count - done - unreadable
        self._show_parts(start=several and ready and open_ones > 0, save=bool(done))
        start = (
            self.tr("Recognise all {count} pictures") if open_ones == count else self.tr("Recognise the rest ({count})")
        )
        self._start.setText(start.format(count=whole(open_ones)))
        words = self.tr("Recognised: {done} of {count}.").format(done=whole(done), count=whole(count))
        if unreadable:
            words += " " + self.tr("Cannot be read: {count}.").format(count=whole(unreadable))
        self._words.setText(words)
        self._words.setVisible(several and bool(done + unreadable))

    def show_searching(self, found: int) -> None:
        """A folder is being searched; so many pictures are open by now."""
        self._show_parts(running=True)
        self._bar.setMaximum(0)
        self._words.setText(self.tr("Looking for pictures: {count} so far").format(count=whole(found)))

    def show_running(self, done: int, total: int, seconds_left: float | None) -> None:
        """`done` of `total` pictures are through."""
        self._show_parts(running=True)
        self._bar.setMaximum(total)
        self._bar.setValue(done)
        self._words.setText(self._progress(done, total, seconds_left))

    def _show_parts(self, *, start: bool = False, running: bool = False, save: bool = False) -> None:
        with focus_kept(self._start, self._cancel, self._save):
            self._start.setVisible(start)
            self._save.setVisible(save)
            self._bar.setVisible(running)
            self._cancel.setVisible(running)
        self._words.setVisible(running)

    def _progress(self, done: int, total: int, seconds_left: float | None) -> str:
        numbers = {"done": whole(done), "total": whole(total)}
        if seconds_left is None:
            return self.tr("{done} of {total}").format(**numbers)
        if seconds_left >= 90:
            minutes = round(seconds_left / 60)
            return self.tr("{done} of {total}, about {minutes} min left").format(**numbers, minutes=minutes)
        seconds = max(1, round(seconds_left))
        return self.tr("{done} of {total}, about {seconds} s left").format(**numbers, seconds=seconds)
