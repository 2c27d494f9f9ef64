"""Where a post is begun in the browser, and what its address looks like once it is out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from models.messages import Message
from services.platforms.entries import value_of


@dataclass(frozen=True, slots=True)
class ComposePlace:
    """A page on which a post is begun. ``text`` is the parameter that takes its words; empty where nothing does.

    ``account_address`` leads to an account's own page (``{handle}``); empty where there is none.
    """

    key: str
    name: Message
    address: str
    text: str = ""
    account_address: str = ""


@dataclass(frozen=True, slots=True)
class PostAddresses:
    """What tells a post's address. ``posts`` are looked for at the beginning of path and query.

    Hosts of ``codes_only`` have nothing but posts. ``kept`` are parameters that an address cannot do without.
    """

    hosts: tuple[str, ...] = ()
    posts: tuple[re.Pattern[str], ...] = ()
    codes_only: frozenset[str] = frozenset()
    kept: frozenset[str] = frozenset()


def read_places(tables: Mapping[str, Any], sources: dict[str, str]) -> tuple[ComposePlace, ...]:
    """Return the places of a platform's file, and add to ``sources`` who says so (``compose.web.address``)."""
    return tuple(_place(key, table, sources) for key, table in tables.items())


def read_addresses(table: Mapping[str, Any], sources: dict[str, str]) -> PostAddresses:
    """Return what a platform's file says of the addresses of posts, and add to ``sources`` who says so."""
    values = {key: value_of(entry, f"links.{key}", sources) for key, entry in table.items()}
    return PostAddresses(
        hosts=tuple(values["hosts"]),
        posts=tuple(re.compile(pattern) for pattern in values["posts"]),
        codes_only=frozenset(values.get("codes_only", ())),
        kept=frozenset(values.get("kept", ())),
    )


def _place(key: str, table: Mapping[str, Any], sources: dict[str, str]) -> ComposePlace:
    told = {
        name: value_of(table[name], f"compose.{key}.{name}", sources)
        for name in ("address", "text", "account_address")
        if name in table
    }
    return ComposePlace(key, Message(table["name"]["tr"], en=table["name"]["en"]), **told)
