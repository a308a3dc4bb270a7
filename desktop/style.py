"""The style sheet: what a palette alone cannot say. `$text` and its like are tokens of the theme."""

from string import Template

STYLE = Template("""
QWidget { color: $text; }
QToolTip { color: $text; background: $surface; border: 1px solid $border; padding: 0.2em; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="heading"] { font-weight: 600; }
QPushButton, QToolButton {
    background: $surface; border: 1px solid $border; border-radius: 0.35em; padding: 0.25em 0.6em; }
QToolButton { padding: 0.25em; }
QPushButton:hover, QToolButton:hover { background: $sunken; }
QPushButton:pressed, QToolButton:pressed { background: $accent_soft; }
QToolButton[role="fold"], QToolButton[role="fold"]:checked {
    border: 2px solid transparent; background: transparent; text-align: left; font-weight: 600; }
QToolButton[role="fold"]:disabled { border-color: transparent; }
QToolButton[role="fold"]:hover { background: $sunken; }
QToolButton[role="fold"]:focus { border-color: $accent; }
QToolButton:checked { background: $accent_soft; border-color: $accent; }
QPushButton:disabled, QToolButton:disabled { color: $muted; border-color: $line; background: transparent; }
QPushButton[role="primary"] {
    background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600; padding: 0.35em 1em; }
QPushButton[role="primary"]:hover, QPushButton[role="primary"]:pressed { background: $accent_hover; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; outline: none; }
QPushButton[role="primary"]:disabled { background: $sunken; color: $muted; border-color: $line; }
QPushButton[role="primary"]:focus { border: 2px solid $text; padding: 0.28em 0.93em; }
QPushButton[role="card"] { text-align: left; padding: 0.5em 0.8em; }
QCheckBox:focus { background: $accent_soft; }
QLineEdit {
    background: $surface; border: 1px solid $border; border-radius: 0.35em; padding: 0.2em 0.4em; }
QLineEdit:focus { border: 2px solid $accent; }
QComboBox, QAbstractSpinBox {
    background: $surface; border: 1px solid $border; border-radius: 0.35em; padding: 0.15em 0.4em; min-height: 1.3em; }
QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid $accent; }
QComboBox:disabled, QAbstractSpinBox:disabled { color: $muted; border-color: $line; }
QAbstractSpinBox { padding: 0 0.2em; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { border: 0; background: transparent; padding: 0; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { border: 0; background: transparent; padding: 0 0.3em; }
QComboBox::drop-down { border: 0; width: 1.6em; }
QComboBox::down-arrow { image: url("$arrows/down-$name.svg"); width: 0.7em; height: 0.7em; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0; width: 1.4em; }
QAbstractSpinBox::up-arrow { image: url("$arrows/up-$name.svg"); width: 0.6em; height: 0.6em; }
QAbstractSpinBox::down-arrow { image: url("$arrows/down-$name.svg"); width: 0.6em; height: 0.6em; }
QCheckBox { spacing: 0.4em; border: 2px solid transparent; border-radius: 0.35em; padding: 0.1em; }
QCheckBox:focus { border-color: $accent; }
QCheckBox::indicator { width: 1em; height: 1em; border: 1px solid $border; border-radius: 3px; background: $surface; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$arrows/check-$name.svg"); }
QCheckBox::indicator:disabled { border-color: $line; background: transparent; }
QToolButton::menu-indicator { image: none; }
QTabWidget::pane { border: 0; border-top: 1px solid $line; }
QTabBar::tab {
    background: transparent; border: 0; border-bottom: 3px solid transparent; padding: 0.3em 0.2em; margin-right: 1em; }
QTabBar::tab:hover { border-bottom-color: $border; }
QTabBar::tab:selected { font-weight: 600; border-bottom-color: $accent; }
QTabBar:focus { outline: none; }
QTabBar::tab:focus { background: $accent_soft; border-radius: 0.35em; }
QHeaderView { background: $surface; }
QHeaderView::section {
    background: $surface; border: 0; border-bottom: 1px solid $line; padding: 0.25em 0.4em; }
QListView#run-list { padding: 2px; }
QTableView, QListView#run-list, QPlainTextEdit { border: 1px solid $line; border-radius: 0.35em; background: $surface; }
QTableView:focus, QListView#run-list:focus, QPlainTextEdit:focus { border: 2px solid $accent; }
QTableView::item:selected { background: $accent_soft; color: $text; }
QSplitter::handle { background: transparent; }
QProgressBar {
    background: $sunken; border: 1px solid $border; border-radius: 0.35em; text-align: center; min-height: 1.2em; }
QProgressBar::chunk { background: $accent; border-radius: 0.25em; }
QFrame#navigation { background: $surface; border: 0; border-right: 1px solid $line; }
QFrame#navigation QToolButton {
    border: 2px solid transparent; background: transparent; padding: 0.35em 0.5em; text-align: left; }
QFrame#navigation QToolButton:hover { background: $sunken; }
QFrame#navigation QToolButton:checked { background: $accent_soft; font-weight: 600; }
QFrame#navigation QToolButton:focus { border-color: $accent; }
QFrame#notice-bar { background: $notice; border: 0; border-top: 1px solid $line; }
QFrame#notice-bar QLabel { color: $on_notice; }
QFrame[role="notice"] { background: $notice; border: 0; border-radius: 0.35em; }
QFrame[role="notice"] QLabel { color: $on_notice; background: transparent; }
QScrollBar:vertical { background: transparent; width: 0.6em; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 0.6em; margin: 0; }
QScrollBar::handle { background: $border; border-radius: 3px; min-height: 2em; min-width: 2em; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSlider { min-height: 1.3em; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $border; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: $accent; }
QSlider::handle:horizontal {
    width: 14px; height: 14px; margin: -7px 0; border-radius: 9px; background: $surface; border: 2px solid $accent; }
QSlider::handle:horizontal:focus { background: $accent; border-color: $text; }
""")
