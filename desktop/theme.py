"""The look in one place: colours for light and dark, icons, sizes; the style sheet is beside this.

Widgets that paint themselves ask `tokens()` when they paint, and repaint on `QEvent.PaletteChange`.
"""

from dataclasses import asdict, dataclass
from typing import Literal

from PySide6.QtCore import QByteArray, QObject, Qt
from PySide6.QtGui import QAction, QColor, QFont, QFontMetricsF, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication

from core.paths import resources
from desktop.style import STYLE

Appearance = Literal["system", "light", "dark"]


@dataclass(frozen=True)
class Tokens:
    """The colours of one theme, named by what they are for; each is #rrggbb."""

    window: str
    surface: str
    sunken: str
    line: str
    border: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    notice: str
    on_notice: str
    paper: str
    ink: str
    hint: str
    grid: str


LIGHT = Tokens(
    window="#f3f4f6",
    surface="#ffffff",
    sunken="#e5e8ec",
    line="#cfd4db",
    border="#818995",
    text="#1c2127",
    muted="#515964",
    accent="#0067a6",
    accent_hover="#00568b",
    on_accent="#ffffff",
    accent_soft="#d9eaf7",
    notice="#fdf0cd",
    on_notice="#3a2d05",
    paper="#fffefb",
    ink="#17284d",
    hint="#666a70",
    grid="#dde3ea",
)

DARK = Tokens(
    window="#15181c",
    surface="#1e2227",
    sunken="#2a2f36",
    line="#3a4049",
    border="#7d8591",
    text="#e9ebee",
    muted="#a9b0bb",
    accent="#6cb9f1",
    accent_hover="#8cc9f5",
    on_accent="#081a28",
    accent_soft="#1d374c",
    notice="#403511",
    on_notice="#f8e6b4",
    paper="#1f2a2b",
    ink="#f5f2e8",
    hint="#a8b3b3",
    grid="#314041",
)

TEXT_PAIRS = (
    *((text, ground) for text in ("text", "muted") for ground in ("window", "surface", "sunken")),
    ("text", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("accent", "window"),
    ("accent", "surface"),
    ("on_notice", "notice"),
    ("ink", "paper"),
    ("hint", "paper"),
)
"""Every (text, background) pair of tokens that the program uses; each has a contrast of at least 4.5:1."""

GRAPHIC_PAIRS = (("border", "window"), ("border", "surface"), ("accent", "paper"), ("accent", "sunken"))
"""Every (outline, background) pair that shows where a control is; each has a contrast of at least 3:1."""

CLASS_COLOURS = ("#e69f00", "#56b4e9", "#009e73", "#f0e442", "#0072b2", "#d55e00", "#cc79a7")
"""The hues of the colour-blind-safe palette of Okabe and Ito; `class_colour` has its black as well."""

_LINE_ORDER = (4, 5, 2, 6, 0)
"""The colours of the palette for thin lines, those first that are told apart best; the text's colour comes after."""
_LINE_CONTRAST = 3.5

SMALLEST_POINT_SIZE = 10.0
PROJECTOR_SCALE, PROJECTOR_CONTRAST = 1.5, 7.0
"""How much larger text is on a projector, and the least contrast that it then has to its background."""
_ICON_SIZES = (16, 20, 24, 32)


class Theme(QObject):
    """Keeps one application light or dark, live, as the system asks or as the user chose."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._appearance: Appearance = "system"
        self._strong = False
        self._tokens = LIGHT
        app.setStyle("Fusion")
        app.setFont(_readable(app.font()))
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    @property
    def tokens(self) -> Tokens:
        return self._tokens

    def set_appearance(self, appearance: Appearance, *, strong: bool = False) -> None:
        """Follow the system, or be light or dark whatever it says; `strong`: with the contrast for a projector."""
        self._appearance = appearance
        self._strong = strong
        hints = self._app.styleHints()
        if appearance == "system":
            hints.unsetColorScheme()
        else:  # title bars and file dialogs belong to the system, and follow this too
            hints.setColorScheme(Qt.ColorScheme.Dark if appearance == "dark" else Qt.ColorScheme.Light)
        self._paint(hints.colorScheme())

    def _on_scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        self._paint(scheme)

    def _paint(self, scheme: Qt.ColorScheme) -> None:
        dark = self._appearance == "dark" or (self._appearance == "system" and scheme == Qt.ColorScheme.Dark)
        self._tokens = DARK if dark else LIGHT
        if self._strong:
            self._tokens = strengthened(self._tokens, "#ffffff" if dark else "#000000")
        self._app.setPalette(_palette(self._tokens))
        arrows = {"name": "dark" if dark else "light", "arrows": (resources() / "icons").as_posix()}
        self._app.setStyleSheet(STYLE.substitute(asdict(self._tokens), **arrows))
        for widget in self._app.allWidgets():
            for owner in (widget, *widget.actions()):
                if isinstance(owner, QAbstractButton | QAction) and (name := owner.property("iconName")):
                    owner.setIcon(icon(name))


def apply_theme(app: QApplication, appearance: Appearance = "system", *, strong: bool = False) -> None:
    """Give `app` this program's look; called again, change between following the system, light and dark.

    `strong`: with the contrast that a projector needs.
    """
    theme = _theme() or Theme(app)
    theme.set_appearance(appearance, strong=strong)


def strengthened(theme: Tokens, end: str) -> Tokens:
    """The same colours, as much nearer to `end` (black or white) as text needs for the contrast of a projector."""
    colours = asdict(theme)
    for text, ground in TEXT_PAIRS:
        moving = ground if text == "on_accent" else text
        while contrast(colours[text], colours[ground]) < PROJECTOR_CONTRAST:
            colours[moving] = mixed(colours[moving], end, 0.05)
    return Tokens(**colours)


def tokens() -> Tokens:
    """The colours to paint with now: those of `apply_theme`, or light where no theme was applied."""
    theme = _theme()
    return theme.tokens if theme else LIGHT


def class_colour(number: int) -> str:
    """The colour of class `number`, the same wherever the class is shown; after eight classes they come again."""
    colours = (*CLASS_COLOURS, tokens().text)
    return colours[number % len(colours)]


def line_colour(number: int) -> str:
    """The colour of line `number` in a plot: the palette's, as much nearer to the text's as a thin line needs."""
    now = tokens()
    colours = (*(CLASS_COLOURS[index] for index in _LINE_ORDER), now.text)
    colour = QColor(colours[number % len(colours)])
    while contrast(colour.name(), now.surface) < _LINE_CONTRAST:
        colour = QColor(mixed(colour.name(), now.text, 0.05))
    return colour.name()


def mixed(one: str, other: str, part: float) -> str:
    """The colour `one` with the share `part` of `other` in it."""
    mine, theirs = QColor(one), QColor(other)
    pairs = ((mine.redF(), theirs.redF()), (mine.greenF(), theirs.greenF()), (mine.blueF(), theirs.blueF()))
    return QColor.fromRgbF(*(a * (1 - part) + b * part for a, b in pairs)).name()


def set_icon(owner: QAbstractButton | QAction, name: str) -> None:
    """Show `resources/icons/NAME.svg` in the theme's colours, also after the theme changes."""
    owner.setProperty("iconName", name)
    owner.setIcon(icon(name))


def icon(name: str) -> QIcon:
    """`resources/icons/NAME.svg` drawn in the current text colour, and paler where disabled."""
    result = QIcon()
    now = tokens()
    screens = {screen.devicePixelRatio() for screen in QGuiApplication.screens()}
    for size in {round(size * ratio) for size in _ICON_SIZES for ratio in (1.0, *screens)}:
        result.addPixmap(_drawn(name, size, now.text), QIcon.Mode.Normal)
        result.addPixmap(_drawn(name, size, now.border), QIcon.Mode.Disabled)
    return result


def em(count: float = 1.0) -> int:
    """`count` line heights of the application's font, in logical pixels: sizes that grow with the text."""
    return round(count * QFontMetricsF(QApplication.font()).height())


def contrast(one: str, other: str) -> float:
    """The WCAG contrast ratio of two colours, from 1 (the same) to 21 (black on white)."""
    lighter, darker = sorted((_luminance(QColor(one)), _luminance(QColor(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else float(((value + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def _theme() -> Theme | None:
    app = QApplication.instance()
    return app.findChild(Theme, options=Qt.FindChildOption.FindDirectChildrenOnly) if app else None


def _readable(font: QFont) -> QFont:
    """The system's own font with figures of equal width, never tiny."""
    font.setFeature(QFont.Tag("tnum"), 1)
    if 0 < font.pointSizeF() < SMALLEST_POINT_SIZE:
        font.setPointSizeF(SMALLEST_POINT_SIZE)
    return font


def _palette(theme: Tokens) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.surface,
        role.AlternateBase: theme.sunken,
        role.Text: theme.text,
        role.PlaceholderText: theme.muted,
        role.Button: theme.surface,
        role.ButtonText: theme.text,
        role.BrightText: theme.text,
        role.ToolTipBase: theme.surface,
        role.ToolTipText: theme.text,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Light: theme.surface,
        role.Midlight: theme.sunken,
        role.Mid: theme.line,
        role.Dark: theme.border,
        role.Shadow: theme.border,
    }
    palette = QPalette()
    for each, colour in colours.items():
        palette.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(theme.border))
    return palette


def _drawn(name: str, size: int, colour: str) -> QPixmap:
    source = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode())).render(painter)
    painter.end()
    return pixmap
