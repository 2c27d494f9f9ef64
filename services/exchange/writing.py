"""Posts as rows of a spreadsheet, and spreadsheets as files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Protocol

from models.calendar import Pillar
from models.checking import IsCancelled
from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Account, Post, Topic
from services.clock import ISTANBUL
from services.exchange.cells import STATE_WORDS, Place, hashtags, written_places
from services.exchange.columns import OWN_TEXTS, Column
from services.exchange.sheet import MOST_ROWS
from services.exchange.text_table import write_table
from services.exchange.workbook import write_workbook
from services.planning.times import month_of, post_moment
from services.text_files import write_whole

Row = dict[Column, str | date | time | None]


class Topics(Protocol):
    """The topics in the database."""

    def get(self, topic_id: str, /) -> Topic | None: ...


@dataclass(frozen=True, slots=True)
class Names:
    """What the ids of posts are called."""

    accounts: Mapping[str, Account]
    pillars: Mapping[str, Pillar]
    topics: Mapping[str, Topic]

    @classmethod
    def of(cls, posts: Iterable[Post], accounts: Iterable[Account], pillars: Iterable[Pillar], topics: Topics) -> Names:
        """Look up what ``posts`` name."""
        ids = {post.topic_id for post in posts if post.topic_id is not None}
        found = {one: topic for one in ids if (topic := topics.get(one)) is not None}
        return cls({one.id: one for one in accounts}, {one.id: one for one in pillars}, found)


class Posts(Protocol):
    """The posts in the database."""

    def listed(self) -> list[Post]: ...
    def between(self, start: datetime, end: datetime, /) -> list[Post]: ...


def posts_of(posts: Posts, month: date | None) -> list[Post]:
    """Return the posts of a month by their times, or all of them, the undated last."""
    if month is not None:
        return posts.between(*month_of(month))
    return sorted(posts.listed(), key=lambda one: (post_moment(one) or datetime.max.replace(tzinfo=UTC), one.id))


def row_of(post: Post, names: Names) -> Row:
    """Return what the columns say of a post."""
    moment = post_moment(post) or post.planned_at
    local = None if moment is None else moment.astimezone(ISTANBUL)
    pillar = names.pillars.get(post.pillar_id or "")
    topic = names.topics.get(post.topic_id or "")
    own = {variant.platform: variant.text for variant in post.variants if variant.text is not None}
    places = (Place(variant.platform, variant.account_id) for variant in post.variants)
    return {
        Column.DAY: None if local is None else local.date(),
        Column.TIME: None if local is None else local.time().replace(second=0, microsecond=0, fold=0),
        Column.ACCOUNTS: written_places(places, names.accounts),
        Column.KIND: "" if pillar is None else pillar.name,
        Column.TOPIC: "" if topic is None else topic.title,
        Column.TEXT: post.text,
        **{column: own.get(platform, "") for column, platform in OWN_TEXTS.items()},
        Column.PICTURES: ", ".join(one.file_name for one in post.attachments),
        Column.TAGS: " ".join(dict.fromkeys(tag for text in (post.text, *own.values()) for tag in hashtags(text))),
        Column.STATE: STATE_WORDS[post.state],
        Column.ID: post.id,
    }


def save_posts(
    path: Path, title: str, posts: Sequence[Post], names: Names, is_cancelled: IsCancelled = lambda: False
) -> None:
    """Write ``posts`` to ``path``, as CSV where it is called so, else as XLSX. Raises :class:`UserError`."""
    if len(posts) > MOST_ROWS:
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "{n} gönderi bir tabloya sığmaz."), {"n": len(posts)}),
            Message(
                QT_TRANSLATE_NOOP("services", "Daha kısa bir aralık seçin: bir dosyaya en çok {n} gönderi yazılır."),
                {"n": MOST_ROWS},
            ),
        )
    write_whole(path, posts_as_bytes(path.suffix, title, posts, names, is_cancelled))


def posts_as_bytes(
    suffix: str, title: str, posts: Iterable[Post], names: Names, is_cancelled: IsCancelled = lambda: False
) -> bytes:
    """Return the file of ``posts``: CSV for ``.csv``, XLSX for anything else."""
    headings = [column.value for column in Column]
    rows = ([row_of(post, names)[column] for column in Column] for post in posts)
    if suffix.casefold() == ".csv":  # ascii
        return write_table(headings, rows, is_cancelled)
    return write_workbook(title, headings, rows, is_cancelled)
