"""The small widgets that every page is made of. They know the theme and nothing of the product."""

from ui.kit.banner import Banner
from ui.kit.buttons import IconButton, bold_surplus, button, tooltip_with_shortcut
from ui.kit.colours import ColourBox, colour_dot
from ui.kit.date_typing import type_over
from ui.kit.flow import FlowLayout
from ui.kit.layout import Card, ElidedLabel, EmptyState, PageHeader, hline, label, restyle
from ui.kit.lists import list_of_several, select_quietly
from ui.kit.optional_day import OptionalDay
from ui.kit.status import Chip, severity_name, tone_of
from ui.kit.undo_bar import UndoBar
from ui.kit.wheel import pass_wheel_on

__all__ = [
    "Banner",
    "Card",
    "Chip",
    "ColourBox",
    "ElidedLabel",
    "EmptyState",
    "FlowLayout",
    "IconButton",
    "OptionalDay",
    "PageHeader",
    "UndoBar",
    "bold_surplus",
    "button",
    "colour_dot",
    "hline",
    "label",
    "list_of_several",
    "pass_wheel_on",
    "restyle",
    "select_quietly",
    "severity_name",
    "tone_of",
    "tooltip_with_shortcut",
    "type_over",
]
