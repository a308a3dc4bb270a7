"""What settings are called in the window. A setting that is not named here is called by its key, so none is missing."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_LABELS: Mapping[str, str] = {
    "model": str(QT_TRANSLATE_NOOP("TrainConfig", "Network")),
    "balance": str(QT_TRANSLATE_NOOP("TrainConfig", "Balance")),
    "freeze": str(QT_TRANSLATE_NOOP("TrainConfig", "Frozen")),
    "loading": str(QT_TRANSLATE_NOOP("TrainConfig", "Pictures")),
    "keep": str(QT_TRANSLATE_NOOP("TrainConfig", "Weights to keep")),
    "validation": str(QT_TRANSLATE_NOOP("TrainConfig", "Held out")),
    "backbone_rate": str(QT_TRANSLATE_NOOP("TrainConfig", "Backbone rate")),
    "head_epochs": str(QT_TRANSLATE_NOOP("TrainConfig", "Last layer first")),
    "views": str(QT_TRANSLATE_NOOP("TrainConfig", "Varied copies")),
    "warm_up": str(QT_TRANSLATE_NOOP("TrainConfig", "Warm-up")),
    "ema_decay": str(QT_TRANSLATE_NOOP("TrainConfig", "EMA decay")),
}

_CHOICES: Mapping[tuple[str, str], str] = {
    ("freeze", "none"): str(QT_TRANSLATE_NOOP("TrainConfig", "nothing")),
    ("freeze", "backbone"): str(QT_TRANSLATE_NOOP("TrainConfig", "all but last layer")),
    ("balance", "none"): str(QT_TRANSLATE_NOOP("TrainConfig", "none")),
    ("balance", "weight"): str(QT_TRANSLATE_NOOP("TrainConfig", "weight (count more)")),
    ("balance", "resample"): str(QT_TRANSLATE_NOOP("TrainConfig", "resample (shown more)")),
    ("loading", "auto"): str(QT_TRANSLATE_NOOP("TrainConfig", "automatic")),
    ("precision", "auto"): str(QT_TRANSLATE_NOOP("TrainConfig", "automatic")),
    ("optimizer", "adamw"): "AdamW",
    ("optimizer", "adam"): "Adam",
    ("optimizer", "sgd"): "SGD",
    ("optimizer", "rmsprop"): "RMSprop",
    ("device", "cpu"): str(QT_TRANSLATE_NOOP("TrainConfig", "processor (cpu)")),
    ("device", "cuda"): str(QT_TRANSLATE_NOOP("TrainConfig", "NVIDIA GPU (cuda)")),
    ("device", "mps"): str(QT_TRANSLATE_NOOP("TrainConfig", "Apple GPU (mps)")),
}


@dataclass(frozen=True)
class Need:
    """A setting that has a meaning only where another one has one of some values."""

    key: str
    values: tuple[object, ...]


NEEDS: Mapping[str, Need] = {
    "freeze": Need("pretrained", (True,)),
    "backbone_rate": Need("pretrained", (True,)),
    "head_epochs": Need("pretrained", (True,)),
    "views": Need("freeze", ("backbone",)),
    "momentum": Need("optimizer", ("sgd",)),
    "nesterov": Need("optimizer", ("sgd",)),
    "step_epochs": Need("schedule", ("step",)),
    "step_factor": Need("schedule", ("step",)),
}

MAIN = ("model", "epochs", "learning_rate", "batch_size", "freeze", "balance")
"""The settings that matter most, in the order in which they are shown; the rest is folded away."""

ELSEWHERE = ("name", "title", "description")
"""Settings that have a place of their own on the page."""


def label_words(key: str) -> str:
    """What stands before the control: “Learning rate”."""
    return _translate(label_name(key))


def label_name(key: str) -> str:
    """The same before it is translated."""
    return _LABELS.get(key) or key.rpartition(".")[2].replace("_", " ").capitalize()


def help_words(key: str, sentence: str) -> str:
    """What hovering says: the sentence, and what the setting is called in recipes and on the command line."""
    return QCoreApplication.translate("TrainConfig", "{sentence} In recipes: {key}.").format(
        sentence=_translate(sentence), key=key
    )


def choice_words(key: str, choice: str) -> str:
    """What a choice is called."""
    return _translate(choice_name(key, choice))


def choice_name(key: str, choice: str) -> str:
    """The same before it is translated."""
    return _CHOICES.get((key, choice), choice)


def group_words(table: str) -> str:
    """What stands over the settings of a table, or over those of none."""
    if table == "augmentation":
        return QCoreApplication.translate("TrainConfig", "How pictures are varied (augmentation)")
    return QCoreApplication.translate("TrainConfig", "How it learns") if not table else label_words(table)


def automatic() -> str:
    """What a setting says that is left out."""
    return QCoreApplication.translate("TrainConfig", "automatic")


def _translate(text: str) -> str:
    return QCoreApplication.translate("TrainConfig", text)
