"""Every setting there is, declared once: its key, its default and what it may be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeAlias

Value: TypeAlias = str | int | bool | list[str]

TextKey = Literal[
    "editor.name",
    "appearance.theme",
    "appearance.language",
    "window.geometry",
    "window.page",
    "checks.language_tool",
    "checks.language_tool_url",
    "checks.language_tool_consent",
    "checks.language_tool_folder",
    "checks.language_tool_java",
    "tone.address",
    "tone.strictness",
    "images.export_folder",
    "calendar.followed_file",
    "calendar.view",
    "storage.server",
]
NumberKey = Literal[
    "planning.daily_limit",
    "planning.minimum_gap_hours",
    "planning.silence_days",
    "tone.exclamations",
    "tone.emoji",
    "vault.lock_after_minutes",
    "vault.clear_clipboard_seconds",
    "vault.show_seconds",
    "vault.drill_days",
]
SwitchKey = Literal[
    "checks.spelling",
    "first_run.done",
    "publishing.stay_in_tray",
    "vault.lock_with_screen",
    "vault.lock_when_minimised",
    "vault.hide_from_pictures",
]
ListKey = Literal["checks.rules_off"]
Key: TypeAlias = TextKey | NumberKey | SwitchKey | ListKey


@dataclass(frozen=True, slots=True)
class Declared:
    """A setting's default, and whether a value read or given is one it can have."""

    default: Value
    allows: Callable[[object], bool]


def _one_of(*words: str) -> Declared:
    return Declared(words[0], lambda value: isinstance(value, str) and value in words)


def _text(default: str = "", *, longest: int) -> Declared:
    return Declared(default, lambda value: isinstance(value, str) and len(value) <= longest)


def _number(default: int, least: int, most: int) -> Declared:
    # bool is an int to Python, and ``true`` is no number of posts.
    return Declared(
        default, lambda value: isinstance(value, int) and not isinstance(value, bool) and least <= value <= most
    )


def _switch(*, default: bool) -> Declared:
    return Declared(default, lambda value: isinstance(value, bool))


def _words() -> Declared:
    return Declared([], _is_list_of_text)


def _is_list_of_text(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)  # pyright: ignore[reportUnknownVariableType] - that is what is being found out


DECLARED: dict[str, Declared] = {
    "editor.name": _text(longest=200),  # what whoever sits here calls themselves: the author of revisions
    "appearance.theme": _one_of("system", "light", "dark"),
    "appearance.language": _one_of("tr", "en"),
    "window.geometry": _text(longest=10_000),  # base64 of QWidget.saveGeometry()
    "window.page": _text(longest=100),
    "checks.rules_off": _words(),
    "checks.spelling": _switch(default=True),
    "checks.language_tool": _one_of("off", "server", "local"),
    "checks.language_tool_url": _text(longest=500),
    "checks.language_tool_consent": _text(longest=500),  # the origin (scheme, host, port) that texts may be sent to
    "checks.language_tool_folder": _text(longest=4_000),
    "checks.language_tool_java": _text(longest=4_000),  # empty: JAVA_HOME, then PATH
    "calendar.followed_file": _text(longest=4_000),  # the calendar file that is kept up to date; empty: none
    "calendar.view": _one_of("month", "day", "week", "list", "profile"),  # ui.calendar.views.kinds.ViewKind
    "storage.server": _text(longest=4_000),  # postgresql://…, without a password; empty: a file on this PC
    "images.export_folder": _text(longest=4_000),  # where pictures made ready for platforms went last time
    "planning.daily_limit": _number(2, 1, 20),  # posts of one account a day: the guideline's article 2
    "planning.minimum_gap_hours": _number(4, 0, 24),
    "planning.silence_days": _number(7, 1, 90),  # after so many days without a post an account is silent: article 1
    "publishing.stay_in_tray": _switch(default=False),  # closing the window leaves the program in the tray
    "tone.address": _one_of("siz", "sen", "any"),  # models.tone
    "tone.strictness": _one_of("normal", "relaxed", "strict"),
    "tone.exclamations": _number(2, 0, 20),
    "tone.emoji": _number(4, 0, 50),
    "vault.lock_after_minutes": _number(5, 1, 120),
    "vault.clear_clipboard_seconds": _number(15, 5, 300),
    "vault.show_seconds": _number(20, 5, 120),  # how long a revealed password stays on the screen
    "vault.drill_days": _number(180, 30, 730),  # after so long a backup nobody rehearsed is no longer trusted
    "vault.lock_with_screen": _switch(default=True),  # when the system locks its screen; suspending locks always
    "vault.lock_when_minimised": _switch(default=False),
    "vault.hide_from_pictures": _switch(default=True),  # out of screenshots and shared screens, where that is possible
    "first_run.done": _switch(default=False),
}
