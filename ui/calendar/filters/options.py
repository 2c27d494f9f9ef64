"""What can be chosen in the filter bar, and how a choice becomes a part of the filter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from models.calendar import LATE, Campaign, FilterPart, Pillar, PostFilter
from models.enums import PostState
from models.posts import Account
from services.accounts import PLATFORM_NAMES
from ui.calendar.looks.cells import late_look, look_of
from ui.calendar.looks.painting import PLATFORM_ICONS

NONE = ""
"""Stands among pillars and campaigns for posts without one."""
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Option:
    """One line of a check list: its id, its name; an icon in a colour (a token), or a patch of a colour's number."""

    key: str
    name: str
    icon: str = ""
    tone: str = "muted"
    colour: int | None = None


def part_name(part: FilterPart) -> str:
    return {
        FilterPart.ACCOUNTS: translate("Filters", "Hesap"),
        FilterPart.STATES: translate("Filters", "Durum"),
        FilterPart.PILLARS: translate("Filters", "Sütun"),
        FilterPart.CAMPAIGNS: translate("Filters", "Kampanya"),
        FilterPart.AUTHORS: translate("Filters", "Yazan"),
    }[part]


def options(
    accounts: Iterable[Account], pillars: Iterable[Pillar], campaigns: Iterable[Campaign], authors: Iterable[str]
) -> dict[FilterPart, list[Option]]:
    """Return what there is to choose; nothing of a part where there is no choice."""
    by_author = [Option(author, author) for author in authors]
    return {
        FilterPart.ACCOUNTS: [_account(account) for account in accounts],
        FilterPart.STATES: _states(),
        FilterPart.PILLARS: _orders(pillars, translate("Filters", "Sütunu olmayan")),
        FilterPart.CAMPAIGNS: _orders(campaigns, translate("Filters", "Kampanyası olmayan")),
        FilterPart.AUTHORS: by_author if len(by_author) > 1 else [],
    }


def _orders(ones: Iterable[Pillar] | Iterable[Campaign], without: str) -> list[Option]:
    named = [Option(one.id, one.name, colour=one.colour) for one in ones]
    return [*named, Option(NONE, without)] if named else []


def _account(account: Account) -> Option:
    name = f"{PLATFORM_NAMES[account.platform]} · {account.display_name or account.handle}"
    return Option(account.id, name, PLATFORM_ICONS[account.platform])


def _states() -> list[Option]:
    """Return the states in the order of work; what is late stands behind what is planned."""
    found: list[Option] = []
    for state in PostState:
        look = look_of(state)
        found.append(Option(state.value, look.word, look.icon, look.tone))
        if state is PostState.PLANNED:
            late = late_look()
            found.append(Option(LATE, late.word, late.icon, late.tone))
    return found


def chosen(wanted: PostFilter, part: FilterPart) -> frozenset[str]:
    """Return the ids of what is chosen of a part."""
    if part is FilterPart.STATES:
        late = (LATE,) if wanted.late else ()
        return frozenset((*(state.value for state in wanted.states), *late))
    return getattr(wanted, part.value)


def with_chosen(wanted: PostFilter, part: FilterPart, keys: Iterable[str]) -> PostFilter:
    """Return the filter with other choices of a part."""
    keys = frozenset(keys)
    if part is FilterPart.STATES:
        return replace(wanted, states=frozenset(PostState(key) for key in keys - {LATE}), late=LATE in keys)
    return replace(wanted, **{part.value: keys})


def without_gone(wanted: PostFilter, offered: Mapping[FilterPart, Sequence[Option]]) -> PostFilter:
    """Return the filter without choices that there are no more: what nobody can see must not hide posts."""
    for part in FilterPart:
        left = chosen(wanted, part) & {option.key for option in offered[part]}
        if left != chosen(wanted, part):
            wanted = with_chosen(wanted, part, left)
    return wanted
