"""The style sheet: tokens in, Qt Style Sheet out. Widgets opt in by the dynamic property ``role``."""

from __future__ import annotations

from string import Template

from ui.theme import tokens as t
from ui.theme.tokens import Tokens

_SHEET = Template("""
* { font-size: ${font_body}px; }
QWidget { color: $text; }
QMainWindow, QDialog, QWidget[role="page"] { background: $ground; }
QToolTip { background: $raised; color: $text; border: 1px solid $control_border; padding: 6px 8px; }

QLabel { background: transparent; }
QLabel[role="title"] { font-size: ${font_title}px; font-weight: 600; }
QLabel[role="heading"] { font-size: ${font_heading}px; font-weight: 600; }
QLabel[role="section"] { font-size: ${font_small}px; font-weight: 600; color: $muted; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="caption"] { color: $muted; font-size: ${font_small}px; }
QLabel[role="problem"] { color: $error; font-size: ${font_small}px; }
QLabel[role="code"] { font-size: ${font_code}px; font-weight: 600; }

QLabel[role="chip"] { font-size: ${font_small}px; font-weight: 600; border-radius: 8px; padding: 1px 8px;
  min-height: 16px;
  background: $hint_soft; color: $hint; }
QLabel[role="chip"][tone="accent"] { background: $accent_soft; color: $accent; }
QLabel[role="chip"][tone="error"] { background: $error_soft; color: $error; }
QLabel[role="chip"][tone="warning"] { background: $warning_soft; color: $warning; }
QLabel[role="chip"][tone="information"] { background: $information_soft; color: $information; }
QLabel[role="chip"][tone="success"] { background: $success_soft; color: $success; }

QFrame[role="card"] { background: $surface; border: 1px solid $border; border-radius: ${radius_l}px; }
QFrame[role="card"][current="true"] { border-color: $accent; }
QFrame[role="panel"] { background: $surface; border: none; }
QFrame[role="toast"] { background: $raised; border: 1px solid $control_border; border-radius: ${radius_l}px; }
QFrame[role="line"] { background: $border; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="banner"] { border-radius: ${radius_m}px; border: 1px solid $border; background: $information_soft; }
QFrame[role="banner"][tone="error"] { background: $error_soft; border-color: $error; }
QFrame[role="banner"][tone="warning"] { background: $warning_soft; border-color: $warning; }
QFrame[role="banner"][tone="quiet"] { background: transparent; border-color: transparent; }
QFrame[role="banner"][tone="success"] { background: $success_soft; border-color: $success; }
QFrame[role="example"] { border: none; border-radius: ${radius_m}px; background: $success_soft; }
QFrame[role="example"][tone="warning"] { background: $warning_soft; }
QFrame[role="drop"] { border: 2px dashed $control_border; border-radius: ${radius_l}px; background: $surface; }
QFrame[role="drop"][active="true"] { border-color: $accent; background: $accent_soft; }

QPushButton { background: $surface; border: 1px solid $control_border; border-radius: ${radius_m}px;
  padding: 0 14px; min-height: ${control_inner}px; }
QPushButton:hover { background: $sunken; }
QPushButton:pressed { background: $selection; }
QPushButton:disabled { color: $muted; border-color: $border; background: $sunken; }
QPushButton:focus { border: 2px solid $focus; padding: 0 13px; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[role="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[role="primary"]:focus { border: 2px solid $text; }
QPushButton[role="primary"]:disabled { background: $sunken; color: $muted; border-color: $border; }
QPushButton[role="danger"] { color: $error; border-color: $error; }
QPushButton[role="danger"]:hover { background: $error_soft; }
QPushButton[role="ghost"] { background: transparent; border-color: transparent; color: $accent; padding: 0 8px; }
QPushButton[role="ghost"]:disabled { color: $muted; background: transparent; border-color: transparent; }
QPushButton[role="ghost"]:hover { background: $accent_soft; }
QPushButton[role="ghost"]:focus { border: 2px solid $focus; padding: 0 7px; }
QPushButton[role="chip"] { font-size: ${font_small}px; font-weight: 600; border: 1px solid transparent;
  border-radius: 8px; padding: 0 7px; min-height: 16px; background: $accent_soft; color: $accent;
  text-decoration: underline; }
QPushButton[role="chip"]:hover { border-color: $accent; }
QPushButton[role="chip"]:focus { border: 2px solid $focus; padding: 0 6px; }
QPushButton[role="filter"] { font-size: ${font_small}px; font-weight: 600; border: 1px solid transparent;
  border-radius: 11px; padding: 0 8px; min-height: 20px; background: $accent_soft; color: $accent; }
QPushButton[role="filter"]:hover { border-color: $accent; }
QPushButton[role="filter"]:focus { border: 2px solid $focus; padding: 0 7px; min-height: 18px; }
QPushButton[role="state"] { font-size: ${font_small}px; font-weight: 600; border: 1px solid transparent;
  border-radius: 12px; padding: 0 9px; min-height: 22px; background: $hint_soft; color: $hint; }
QPushButton[role="state"][tone="information"] { background: $information_soft; color: $information; }
QPushButton[role="state"][tone="success"] { background: $success_soft; color: $success; }
QPushButton[role="state"][tone="review"] { background: $review_soft; color: $review; }
QPushButton[role="state"]:hover { border-color: $control_border; }
QPushButton[role="state"]:focus { border: 2px solid $focus; padding: 0 8px; min-height: 20px; }
QPushButton[role="toggle"] { padding: 0 12px; }
QPushButton[role="toggle"][narrow="true"] { padding: 0 2px; }
QPushButton[role="toggle"]:checked { background: $accent_soft; color: $accent; border-color: $accent;
  font-weight: 600; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: ${radius_m}px; padding: 5px; }
QToolButton:hover { background: $sunken; }
QToolButton:pressed { background: $selection; }
QToolButton:checked { background: $accent_soft; }
QToolButton:focus { border: 2px solid $focus; padding: 4px; }
QToolButton::menu-indicator { image: none; }

QFrame[role="rail"] { background: $surface; border: none; border-right: 1px solid $border; }
QFrame[role="rail"] QToolButton { font-size: ${font_small}px; padding: 8px 4px; color: $muted;
  border-radius: ${radius_l}px; }
QFrame[role="rail"] QToolButton:checked { color: $accent; font-weight: 600; background: $accent_soft; }
QFrame[role="rail"] QToolButton:focus { border: 2px solid $focus; padding: 7px 3px; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QTimeEdit, QDateTimeEdit, QSpinBox {
  background: $surface; border: 1px solid $control_border; border-radius: ${radius_m}px; padding: 0 8px;
  selection-background-color: $selection; selection-color: $text; }
QLineEdit, QComboBox, QDateEdit, QTimeEdit, QDateTimeEdit, QSpinBox { min-height: ${control_inner}px; }
QPlainTextEdit, QTextEdit { padding: 6px 8px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QDateEdit:focus, QTimeEdit:focus,
QDateTimeEdit:focus, QSpinBox:focus { border: 2px solid $focus; padding: 0 7px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 5px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled { color: $muted; background: $sunken; }
QLineEdit, QPlainTextEdit, QTextEdit { placeholder-text-color: $muted; }
QLineEdit[invalid="true"] { border-color: $error; }
QComboBox::drop-down, QDateEdit::drop-down, QDateTimeEdit::drop-down { border: none; width: 26px; }
QComboBox::down-arrow, QDateEdit::down-arrow, QDateTimeEdit::down-arrow { image: url($chevron_down); width: 14px;
  height: 14px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 20px; border: none; background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-arrow { image: url($chevron_up); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url($chevron_down); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $control_border; padding: 4px;
  selection-background-color: $accent_soft; selection-color: $text; outline: none; }

QCheckBox, QRadioButton { spacing: 8px; background: transparent; border: 2px solid transparent;
  border-radius: ${radius_s}px; padding: 2px; }
QCheckBox:focus, QRadioButton:focus { border-color: $focus; }
QCheckBox::indicator, QRadioButton::indicator, QTableView::indicator, QListView::indicator { width: 16px; height: 16px;
  border: 1px solid $control_border; background: $surface; border-radius: 4px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:checked, QTableView::indicator:checked,
QListView::indicator:checked { background: $accent; border-color: $accent;
  image: url($check); }
QRadioButton::indicator:checked { width: 8px; height: 8px; border: 5px solid $accent; border-radius: 9px; }
QSlider { border: 2px solid transparent; border-radius: ${radius_m}px; padding: 2px; background: transparent; }
QSlider:focus { border-color: $focus; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $control_border; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: $accent; }
QSlider::handle:horizontal { width: 16px; margin: -7px 0; border-radius: 9px; background: $accent;
  border: 1px solid $surface; }
QSlider::handle:horizontal:hover { background: $accent_hover; }

QAbstractItemView { background: $surface; border: none; outline: none; alternate-background-color: $sunken;
  selection-background-color: $accent_soft; selection-color: $text; }
QListView::item, QTreeView::item { border-radius: ${radius_m}px; padding: 6px 8px; }
QListView::item:hover { background: $sunken; }
QListView::item:selected { background: $accent_soft; color: $text; }
QListView, QTreeView { padding: 4px; }
QListView[role="ticks"] { border: 1px solid $control_border; border-radius: ${radius_m}px; padding: 3px; }
QListView:focus, QTreeView:focus { border: 2px solid $focus; border-radius: ${radius_m}px; padding: 2px; }
QTableView:focus { border: 2px solid $focus; border-radius: ${radius_m}px; }
QListView[ring="own"], QTableView[ring="own"] { padding: 0; }
QListView[ring="own"]:focus, QTableView[ring="own"]:focus { border: none; padding: 0; }
QHeaderView::section { background: $surface; color: $muted; border: none; border-bottom: 1px solid $border;
  padding: 6px 8px; font-size: ${font_small}px; font-weight: 600; }
QTableCornerButton::section { background: $surface; border: none; border-bottom: 1px solid $border; }

QScrollArea { background: transparent; border: none; }
QScrollArea[role="reader"] { border: 2px solid transparent; border-radius: ${radius_m}px; }
QScrollArea[role="reader"]:focus { border-color: $focus; }
QScrollArea > QWidget > QWidget[role="scrolled"] { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: $control_border; border-radius: 4px; min-height: 28px; min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $selection; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $muted; padding: 8px 14px; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $accent; border-bottom: 2px solid $accent; font-weight: 600; }
QTabBar::tab:focus { border: 2px solid $focus; border-radius: ${radius_s}px; }
QTabWidget::pane { border: none; }
QMenu { background: $raised; border: 1px solid $control_border; padding: 6px; }
QMenu::item { padding: 7px 26px 7px 12px; border-radius: ${radius_s}px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $border; margin: 6px 4px; }
QProgressBar { background: $sunken; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QStatusBar { background: $surface; color: $muted; }
""")


def style_sheet(tokens: Tokens, icons: dict[str, str]) -> str:
    """Return the style sheet of one scheme. ``icons`` maps the arrow and tick names to files Qt can load."""
    colours = {name: getattr(tokens, name) for name in Tokens.__slots__}
    sizes = {
        "font_small": t.FONT_SMALL,
        "font_body": t.FONT_BODY,
        "font_heading": t.FONT_HEADING,
        "font_title": t.FONT_TITLE,
        "font_code": t.FONT_CODE,
        "radius_s": t.RADIUS_S,
        "radius_m": t.RADIUS_M,
        "radius_l": t.RADIUS_L,
        "control_inner": t.CONTROL_HEIGHT - 2,
    }
    return _SHEET.substitute(colours | sizes | icons)
