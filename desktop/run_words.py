"""What is said of a run: numbers as one would say them, how it stands, what happened in it."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from desktop.run_record import EpochRow, RunRecord
from desktop.words import decimal, device_words, whole, with_point
from desktop.workers.run_scan import RunEntry

_tr = QCoreApplication.translate


def loss_words(loss: float) -> str:
    """A loss with three figures: “0.0312”, “1.20”; what is left when nearly all is learned is “below 0.0001”."""
    if 0 <= loss < 1e-4:
        return _tr("run_words", "below 0.0001")
    if abs(loss) >= 1000:
        return with_point(f"{loss:.3g}")
    return with_point(f"{loss:#.3g}".removesuffix("."))


def share_words(share: float) -> str:
    """A share from 0 to 1 as “97.3 %”: what differs between two epochs is often less than one per cent."""
    return _tr("run_words", "{0} %").format(decimal(100 * share, 1))


def rate_words(rate: float) -> str:
    """A learning rate with two figures: “0.0012”."""
    return with_point(f"{rate:.2g}")


def log_tick_words(exponent: float, *, crowded: bool) -> str:
    """The words at a tick of a logarithmic scale; where it is crowded, only 1, 2 and 5 of a decade have any."""
    number = 10.0**exponent
    text = f"{number:.6f}".rstrip("0").rstrip(".") if 1e-6 <= number < 1e6 else f"{number:.1g}"
    first = text.replace("0", "").replace(".", "")[:1]
    return "" if crowded and first not in ("1", "2", "5") else with_point(text)


def duration_words(seconds: float) -> str:
    """A length of time as one would say it: “40 s”, “12 min”, “2 h 5 min”."""
    if seconds < 90:
        return _tr("run_words", "{0} s").format(max(1, round(seconds)))
    minutes = round(seconds / 60)
    if minutes < 90:
        return _tr("run_words", "{0} min").format(minutes)
    return _tr("run_words", "{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)


def left_words(seconds: float) -> str:
    """How long it will take still: “about 2 min left”."""
    return _tr("run_words", "about {duration} left").format(duration=duration_words(seconds))


def speed_words(examples: float) -> str:
    """How fast it learns: “1,240 pictures a second”."""
    number = decimal(examples, 0 if examples >= 10 else 1)
    return _tr("run_words", "{number} pictures a second").format(number=number)


def when_words(time: float, now: float) -> str:
    """A point in time, in seconds since 1970, as “14:02” today and “19 Nov, 14:02” before."""
    moment, today = QDateTime.fromSecsSinceEpoch(int(time)), QDateTime.fromSecsSinceEpoch(int(now))
    clock = QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)
    if moment.date() == today.date():
        return clock
    return _tr("run_words", "{day}, {clock}").format(
        day=QLocale().toString(moment.date(), _tr("run_words", "d MMM")), clock=clock
    )


def clock_words(time: float) -> str:
    """A point in time to the second, as a log has it: “2026-11-19 14:02:31”."""
    return QDateTime.fromSecsSinceEpoch(int(time)).toString("yyyy-MM-dd HH:mm:ss")


def epoch_words(row: EpochRow) -> str:
    """What the log says of a finished epoch."""
    said = [_tr("run_words", "Epoch {0} is finished").format(row.epoch)]
    if row.loss is not None:
        said.append(_tr("run_words", "training loss {0}").format(loss_words(row.loss)))
    if row.validation_accuracy is not None:
        said.append(_tr("run_words", "{0} of the held-out pictures right").format(share_words(row.validation_accuracy)))
    if row.seconds is not None:
        said.append(duration_words(row.seconds))
    return ", ".join(said) + "."


def event_words(event: Mapping[str, Any]) -> str:
    """What the log says of an event; empty for one that it does not know."""
    kind = event.get("event")
    if kind == "run_started":
        return _started(event)
    if kind == "note":
        return str(event.get("message", ""))
    if kind == "run_finished":
        return _tr("run_words", "Training is finished, and the model is saved.")
    if kind == "run_stopped":
        return _tr("run_words", "Training was stopped after {count} epochs.").format(count=event.get("epoch", 0))
    if kind == "run_failed":
        return f"{event.get('reason', '')} {event.get('advice', '')}".strip()
    return ""


def _started(event: Mapping[str, Any]) -> str:
    numbers = {
        name: whole(value) if isinstance(value := event.get(name), int) else "?"
        for name in ("examples", "validation_examples", "parameters", "epoch", "epochs")
    }
    place = {"device": event.get("device", "?"), "precision": event.get("precision", "?")}
    if event.get("epoch"):
        return _tr("run_words", "Training goes on after {epoch} of {epochs} epochs, on {device}.").format(
            **numbers, **place
        )
    return _tr(
        "run_words",
        "Training begins: {examples} pictures to learn from, {validation_examples} held out to check, "
        "{parameters} numbers to find (parameters), on {device} in {precision}.",
    ).format(**numbers, **place)


def description(record: RunRecord) -> str:
    """What the curves of a run show, in sentences: for whoever cannot see them."""
    if not record.rows:
        return _tr("run_words", "{name}: no epoch is finished yet.").format(name=record.name)
    newest, best = record.rows[-1], record.best
    said = [
        _tr("run_words", "{name}: {done} of {all} epochs are finished.").format(
            name=record.name, done=newest.epoch, all=record.epochs or "?"
        )
    ]
    named = (
        (_tr("run_words", "Training loss {0}."), newest.loss, loss_words),
        (_tr("run_words", "Validation loss {0}."), newest.validation_loss, loss_words),
        (_tr("run_words", "Training accuracy {0}."), newest.accuracy, share_words),
        (_tr("run_words", "Validation accuracy {0}."), newest.validation_accuracy, share_words),
    )
    said += [sentence.format(words(value)) for sentence, value, words in named if value is not None]
    if best is not None and best.validation_accuracy is not None:
        sentence = _tr("run_words", "The best epoch is {epoch}, with {accuracy}.")
        said.append(sentence.format(epoch=best.epoch, accuracy=share_words(best.validation_accuracy)))
    return " ".join(said)


def state_words(entry: RunEntry) -> str:
    """How a run stands, in a word or two."""
    return {
        "waiting": _tr("run_words", "Waiting"),
        "running": _tr("run_words", "Running"),
        "finished": _tr("run_words", "Finished"),
        "stopped": _tr("run_words", "Stopped"),
        "failed": _tr("run_words", "Failed"),
        "interrupted": _tr("run_words", "Interrupted"),
    }.get(entry.state, _tr("run_words", "Damaged"))


def list_words(entry: RunEntry, now: float) -> str:
    """The line under a run's name in the list."""
    status = entry.status
    if status is None:
        return _tr("run_words", "Cannot be read")
    if status.state == "waiting":
        return _tr("run_words", "Waits for its turn")
    if status.state != "finished":
        return _tr("run_words", "{state} · {epoch} of {epochs}").format(
            state=state_words(entry), epoch=status.epoch, epochs=status.epochs
        )
    accuracy = status.metrics.get("accuracy")
    what = (
        state_words(entry)
        if accuracy is None
        else _tr("run_words", "{percent} right").format(percent=share_words(accuracy))
    )
    return what if status.changed is None else f"{what} · {when_words(status.changed, now)}"


def progress_words(record: RunRecord) -> str:
    """How far, how fast and where a run trains: “1 of 5 epochs · about 2 min left · 5,400 pictures a second · CPU”."""
    if record.started is None:
        return ""
    said = [_tr("run_words", "{done} of {all} epochs").format(done=int(record.done), all=record.epochs or "?")]
    if record.seconds_left is not None:
        said.append(left_words(record.seconds_left))
    if record.speed is not None:
        said.append(speed_words(record.speed))
    said.append(device_words(str(record.started.get("device", ""))))
    return " · ".join(said)
