"""What can be chosen in the filter bar, and how a choice becomes a part of the filter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from models.calendar import Campaign, Pillar, PostFilter
from models.enums import PostState
from models.posts import Account
from services.accounts import PLATFORM_NAMES
from ui.calendar.cells import late_look, look_of
from ui.calendar.painting import PLATFORM_ICONS

LATE = "late"
NONE = ""
"""Stands among pillars and campaigns for posts without one."""
translate = QCoreApplication.translate


class Group(StrEnum):
    """In the order of the bar. The values are the names of the filter's parts."""

    ACCOUNTS = "accounts"
    STATES = "states"
    PILLARS = "pillars"
    CAMPAIGNS = "campaigns"
    AUTHORS = "authors"


@dataclass(frozen=True, slots=True)
class Option:
    """One line of a check list: its id, its name; an icon in a colour (a token), or a patch of a colour's number."""

    key: str
    name: str
    icon: str = ""
    tone: str = "muted"
    colour: int | None = None


def group_name(group: Group) -> str:
    return {
        Group.ACCOUNTS: translate("Filters", "Hesap"),
        Group.STATES: translate("Filters", "Durum"),
        Group.PILLARS: translate("Filters", "Sütun"),
        Group.CAMPAIGNS: translate("Filters", "Kampanya"),
        Group.AUTHORS: translate("Filters", "Yazan"),
    }[group]


def options(
    accounts: Iterable[Account], pillars: Iterable[Pillar], campaigns: Iterable[Campaign], authors: Iterable[str]
) -> dict[Group, list[Option]]:
    """Return what there is to choose; nothing of a group where there is no choice."""
    by_author = [Option(author, author) for author in authors]
    return {
        Group.ACCOUNTS: [_account(account) for account in accounts],
        Group.STATES: _states(),
        Group.PILLARS: _orders(pillars, translate("Filters", "Sütunu olmayan")),
        Group.CAMPAIGNS: _orders(campaigns, translate("Filters", "Kampanyası olmayan")),
        Group.AUTHORS: by_author if len(by_author) > 1 else [],
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


def chosen(wanted: PostFilter, group: Group) -> frozenset[str]:
    """Return the ids of what is chosen of a group."""
    if group is Group.STATES:
        late = (LATE,) if wanted.late else ()
        return frozenset((*(state.value for state in wanted.states), *late))
    return getattr(wanted, group.value)


def with_chosen(wanted: PostFilter, group: Group, keys: Iterable[str]) -> PostFilter:
    """Return the filter with other choices of a group."""
    keys = frozenset(keys)
    if group is Group.STATES:
        return replace(wanted, states=frozenset(PostState(key) for key in keys - {LATE}), late=LATE in keys)
    return replace(wanted, **{group.value: keys})


def without_gone(wanted: PostFilter, offered: Mapping[Group, Sequence[Option]]) -> PostFilter:
    """Return the filter without choices that there are no more: what nobody can see must not hide posts."""
    for group in Group:
        left = chosen(wanted, group) & {option.key for option in offered[group]}
        if left != chosen(wanted, group):
            wanted = with_chosen(wanted, group, left)
    return wanted
