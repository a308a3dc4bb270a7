"""What the program remembers between two starts. Each setting declares a default, a sentence and what it accepts."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Generic, TypeVar, overload

from core.errors import ConfigError
from core.language import tr
from core.paths import home
from core.policy import policy
from desktop.language import LANGUAGES
from desktop.saving import replacing

T = TypeVar("T", bool, int, str)


class Setting(Generic[T]):
    """One attribute of `Settings`; it takes values of its default's type, within `choices` or `low` to `high`."""

    def __init__(
        self,
        default: T,
        sentence: str,
        *,
        choices: tuple[T, ...] = (),
        low: int | None = None,
        high: int | None = None,
    ) -> None:
        self.default: T = default
        self.sentence = sentence
        self._choices: tuple[T, ...] = choices
        self.low = low
        self.high = high
        self.name = ""

    def accepts(self, value: object) -> bool:
        if type(value) is not type(self.default) or (self._choices and value not in self._choices):
            return False
        if not isinstance(value, int):
            return True
        return (self.low is None or value >= self.low) and (self.high is None or value <= self.high)

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, settings: None, owner: type) -> "Setting[T]": ...

    @overload
    def __get__(self, settings: "Settings", owner: type) -> T: ...

    def __get__(self, settings: "Settings | None", owner: type) -> "T | Setting[T]":
        return self if settings is None else settings.values.get(self.name, self.default)

    def __set__(self, settings: "Settings", value: T) -> None:
        if not self.accepts(value):
            raise ConfigError(
                tr(
                    "The setting “{name}” cannot be {value!r}: {sentence}",
                    name=self.name,
                    value=value,
                    sentence=self.sentence,
                )
            )
        settings.values[self.name] = value


class Settings:
    """The settings of one user; `load` never fails, and `notices` says in sentences what it could not use."""

    page = Setting("recognise", "The page that is open when the window appears.")
    window_width = Setting(1120, "The window's width in logical pixels.", low=320, high=16384)
    window_height = Setting(720, "The window's height in logical pixels.", low=240, high=16384)
    window_maximised = Setting(False, "Whether the window fills the screen.")
    appearance = Setting("system", "Light, dark, or as the system is.", choices=("system", "light", "dark"))
    projector = Setting(False, "Larger text and stronger contrast, for a projector.")
    language = Setting("", "The window's language by its code; empty: the computer's.", choices=("", *LANGUAGES))
    reduce_motion = Setting(False, "Show changes at once, even where the system does not ask for less motion.")
    pen_width = Setting(18, "The width of the drawing pen in logical pixels.", low=4, high=60)
    recognise_model = Setting("", "The model that recognises pictures; empty: the best one on this computer.")
    teach_recent = Setting("", "The folders and zips that were used to teach last, as a JSON list of paths.")
    teach_way = Setting("own", "Teach with classes of one's own, or with a data set.", choices=("own", "data"))
    draw_model = Setting("digits", "The model that reads what is drawn.")
    runs_elsewhere = Setting("", "The runs in other places that are listed, as a JSON list of folders.")
    thresholds = Setting("", "How sure each model must be before its answer counts, as a JSON object of shares.")
    live_camera = Setting("", "The camera that was used last; empty: the system's favourite.")
    live_mirror = Setting(True, "Whether a camera's picture is mirrored.")
    live_smoothing = Setting(150, "Over how many milliseconds live answers are mixed.", choices=(0, 150, 400, 1000))
    recognise_top_k = Setting(5, "How many answers are shown for a picture.", low=1, high=10)

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or home() / "settings.json"
        self.values: dict[str, Any] = {}
        self.notices: tuple[str, ...] = ()

    @property
    def for_projector(self) -> bool:
        """Whether text is larger and contrast stronger: the user, or the administrator's policy, says so."""
        return self.projector or policy().projector

    @classmethod
    def declared(cls) -> Iterator[Setting[Any]]:
        """Every setting there is, in the order of declaration."""
        return (value for value in vars(cls).values() if isinstance(value, Setting))

    @classmethod
    def load(cls, path: Path | None = None) -> "Settings":
        """Read the file, or start with defaults where there is none.

        A file that is not settings at all is set aside under another name. A value that does not fit falls back to
        its default alone. A value that this version does not know is kept for the version that does.
        """
        settings = cls(path)
        try:
            settings._read()
        except FileNotFoundError:
            pass
        except OSError as error:
            settings.notices = (
                tr(
                    "Your settings in “{path}” cannot be read ({strerror}); using defaults.",
                    path=settings.path,
                    strerror=error.strerror,
                ),
            )
        except (ValueError, RecursionError):  # not UTF-8, not JSON, not an object, or nested without end
            settings.notices = (settings._set_aside(),)
        return settings

    def save(self) -> None:
        """Write the file atomically. Raises ConfigError where that is not possible; the old file is then intact."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with replacing(self.path) as partial:
                partial.write_text(json.dumps(self.values, indent=2, sort_keys=True) + "\n", encoding="utf-8")
        except OSError as error:
            reason = error.strerror or tr("the system gave no reason")
            raise ConfigError(
                tr(
                    "The settings cannot be saved as “{path}” ({reason}). Is the disk full?",
                    path=self.path,
                    reason=reason,
                )
            ) from error

    def _read(self) -> None:
        found = json.loads(self.path.read_text(encoding="utf-8"))
        if not isinstance(found, dict):
            raise ValueError("settings are a JSON object")
        misfits = {each.name for each in self.declared() if each.name in found and not each.accepts(found[each.name])}
        self.values = {name: value for name, value in found.items() if name not in misfits}
        if misfits:
            names = ", ".join(f"“{name}”" for name in sorted(misfits))
            self.notices = (tr("Some settings made no sense and are back at their defaults: {names}.", names=names),)

    def _set_aside(self) -> str:
        aside = next(name for name in self._names_aside() if not name.exists())
        try:
            self.path.replace(aside)
        except OSError:
            return tr("Your settings in “{path}” are damaged and cannot be moved; using defaults.", path=self.path)
        return tr(
            "Your settings were damaged. They are kept as “{aside}”, and the program starts with its defaults.",
            aside=aside,
        )

    def _names_aside(self) -> Iterator[Path]:
        yield self.path.with_name(f"{self.path.name}.damaged")
        number = 2
        while True:
            yield self.path.with_name(f"{self.path.name}.damaged-{number}")
            number += 1
