"""The only module that knows icalendar: what is planned, as a calendar file that Outlook, Google and phones read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, cast

from models.enums import PostState
from models.posts import Account, Post
from services.accounts.handles import PLATFORM_NAMES
from services.exchange.cells import Place, written_places
from services.planning.times import post_moment
from services.text_files import write_whole

_LASTS = timedelta(minutes=15)
_LONGEST_TITLE = 80
_LONGEST_TEXT = 4_000
"""Code points of a text in an entry; calendars cut longer ones where it pleases them."""


def save_calendar(path: Path, posts: Iterable[Post], accounts: Mapping[str, Account], now: datetime) -> int:
    """Write what is planned or published to ``path``, whole or not at all; return how many entries it has.

    Raises :class:`UserError`. Written again over the old file, the same posts stay the same entries.
    """
    told = [post for post in posts if _is_told(post)]
    write_whole(path, calendar_of(told, accounts, now))
    return len(told)


def _is_told(post: Post) -> bool:
    return post_moment(post) is not None and post.state in (PostState.PLANNED, PostState.READY, PostState.PUBLISHED)


def calendar_of(posts: Iterable[Post], accounts: Mapping[str, Account], now: datetime) -> bytes:
    """Return the file of ``posts``. An entry's uid is the post's id; times are in UTC."""
    from icalendar import Calendar, Event

    calendar = cast("Any", Calendar)()
    calendar.add("prodid", "-//Birim Kalemi//Takvim//TR")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", "Birim Kalemi")
    for post in posts:
        moment = post_moment(post)
        assert moment is not None
        entry = cast("Any", Event)()
        entry.add("uid", post.id)
        entry.add("dtstamp", now)
        entry.add("last-modified", post.updated_at)
        entry.add("sequence", post.revision)
        entry.add("dtstart", moment)
        entry.add("duration", _LASTS)
        entry.add("summary", _title(post))
        entry.add("description", _description(post, accounts))
        entry.add("transp", "TRANSPARENT")  # nobody is busy because a post goes out
        calendar.add_component(entry)
    return cast("bytes", calendar.to_ical())


def _title(post: Post) -> str:
    names = ", ".join(PLATFORM_NAMES[platform] for platform in post.platforms)
    head = post.headline
    head = head if len(head) <= _LONGEST_TITLE else f"{head[:_LONGEST_TITLE].rstrip()}…"
    return f"{head} ({names})" if names else head


def _description(post: Post, accounts: Mapping[str, Account]) -> str:
    places = written_places((Place(one.platform, one.account_id) for one in post.variants), accounts)
    own = [f"{PLATFORM_NAMES[one.platform]}: {one.text}" for one in post.variants if one.text]
    return "\n\n".join(part for part in (places, post.text[:_LONGEST_TEXT], *own) if part)[: 2 * _LONGEST_TEXT]
