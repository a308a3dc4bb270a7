"""What happened in a run, line by line."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QPlainTextEdit

from desktop.run_record import RunRecord
from desktop.run_words import clock_words, epoch_words, event_words
from desktop.workers.background import Background

OUTPUT_KEPT = 20_000
"""Bytes of what the training process itself said that are shown."""


class RunLog(QPlainTextEdit):
    """The events of a run in words, and under them what its process said, which helps whoever has to find a fault."""

    def __init__(self) -> None:
        super().__init__(readOnly=True)
        self.setObjectName("run-log")
        self.setAccessibleName(self.tr("Log of the run"))
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self._folder = Path()
        self._output = ""
        self._shown = ""
        self._reader = Background("output-reader", self)
        self._reader.done.connect(self._on_output)
        self._record: RunRecord | None = None

    def show_record(self, folder: Path, record: RunRecord) -> None:
        """Show what is known of the run by now; its process' own words follow when they are read."""
        if folder != self._folder:
            self._folder, self._output = folder, ""
        self._record = record
        self._reader.submit(folder, lambda: _tail(folder / "output.txt"))
        self._refresh()

    def _on_output(self, folder: Path, output: str) -> None:
        if folder == self._folder:
            self._output = output
            self._refresh()

    def _refresh(self) -> None:
        if self._record is None:
            return
        lines: list[tuple[float, str]] = [(_time(event), event_words(event)) for event in self._record.others]
        lines += [(row.time, epoch_words(row)) for row in self._record.rows]
        text = "\n".join(
            f"{clock_words(time)}  {words}" for time, words in sorted(lines, key=lambda line: line[0]) if words
        )
        if self._output:
            text += "\n\n" + self.tr("What the training process said:") + "\n" + self._output
        if text != self._shown:
            self._shown = text
            bar = self.verticalScrollBar()
            place, at_end = bar.value(), bar.value() == bar.maximum()
            self.setPlainText(text)
            bar.setValue(bar.maximum() if at_end else place)


def _time(event: dict[str, Any]) -> float:
    time = event.get("time")
    return float(time) if isinstance(time, int | float) else 0.0


def _tail(path: Path) -> str:
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(max(size - OUTPUT_KEPT, 0))
            return file.read().decode("utf-8", errors="replace").strip()
    except OSError:  # nothing was said
        return ""
