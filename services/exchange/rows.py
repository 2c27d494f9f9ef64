"""Reads a row of a calendar against what is stored: a new post, a changed one, the same, or a reason."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time
from functools import lru_cache, partial
from typing import Any
from uuid import uuid4

from models.enums import Language, PostState
from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Post, Topic, Variant
from services.accounts.registry_cells import unsafe_cell
from services.clock import local_day
from services.exchange.cells import (
    STATE_WORDS,
    Place,
    Refused,
    read_pillar,
    read_places,
    read_state,
    read_tags,
    read_time,
    read_when,
    text_of,
    with_tags,
)
from services.exchange.columns import OWN_TEXTS, Column, plain
from services.exchange.lines import Cells, Kind, Known, Line, twin_of
from services.exchange.sheet import FAULTS, LONGEST_CELL, Flaw, cell_text
from services.exchange.writing import Row, row_of
from services.language.text import clean
from services.planning.times import MORNING, local_moment, post_moment

Places = Callable[[str], tuple[Place, ...]]
_ID = re.compile(r"[0-9a-f]{32}")
_LONGEST_SHOWN = 80
_LONGEST_TOPIC = 300


def normal(text: str) -> str:
    """Return ``text`` as it is compared with what was written before: spreadsheets change line ends and edges."""
    return clean(unsafe_cell(text)).strip()


class Reader:
    """Goes through the rows of one file; it remembers which posts and topics earlier rows took."""

    def __init__(self, known: Known, now: datetime) -> None:
        self._known = known
        self._now = now
        self._places = lru_cache(1000)(partial(read_places, accounts=known.accounts))
        self._ids: dict[str, int] = {}
        self._twins: dict[object, int] = {}
        self._stored_twins = {twin: post for post in known.posts.values() if (twin := twin_of(post)) is not None}
        self._topics = {plain(one.title): one for one in reversed(known.open_topics)}

    def line(self, cells: Cells) -> Line:
        """Return what would become of a row."""
        try:
            return self._line(cells)
        except Refused as refused:
            return Line(cells.number, Kind.REFUSED, _shown(cells), (refused.reason,))

    def _line(self, cells: Cells) -> Line:
        if cells.broken:
            raise Refused(QT_TRANSLATE_NOOP("services", "Tırnak işareti açılmış, kapanmamış."))
        before = self._before(cells)
        row = _Row(cells, self._known, before, self._now, self._places)
        post = row.read(self._topics)
        if before is not None:
            return self._changed(cells.number, row, before, post)
        twin = twin_of(post)
        if twin is not None:
            first = self._twins.setdefault(twin, cells.number)
            if first != cells.number:
                raise Refused(QT_TRANSLATE_NOOP("services", "{line}. satırla aynı."), line=first)
            if twin in self._stored_twins and not cells[Column.ID]:
                stored = self._stored_twins[twin]
                told = Message(QT_TRANSLATE_NOOP("services", "Bu gönderi takvimde zaten var."))
                return Line(cells.number, Kind.SAME, _called(stored, row), (told,), stored)
        self._topics.pop(plain(row.topic_title), None)
        return Line(
            cells.number, Kind.NEW, _called(post, row), tuple(row.told), post, topic=row.topic, remark=row.remark
        )

    def _changed(self, number: int, row: _Row, before: Post, post: Post) -> Line:
        changes = {name: value for name, value in row.changes.items() if getattr(before, name) != value}
        kind = Kind.CHANGED if changes or row.topic is not None or row.remark else Kind.SAME
        if row.topic is not None or "topic_id" in changes:
            self._topics.pop(plain(row.topic_title), None)
        told = tuple(row.told)
        return Line(number, kind, _called(post, row), told, post, changes, row.topic, row.remark)

    def _before(self, cells: Cells) -> Post | None:
        """Return the stored post that the row means. Raises :class:`Refused` for an id that can't be one."""
        post_id = text_of(cells[Column.ID]).strip()
        if not post_id:
            return None
        if not _ID.fullmatch(post_id):
            raise Refused(
                QT_TRANSLATE_NOOP("services", "Kimlik hücresi değiştirilmiş; yeni bir gönderi için boş bırakın.")
            )
        if post_id in self._known.deleted:
            raise Refused(
                QT_TRANSLATE_NOOP("services", "Bu gönderi silinmiş; önce geri getirin ya da Kimlik hücresini boşaltın.")
            )
        first = self._ids.setdefault(post_id, cells.number)
        if first != cells.number:
            raise Refused(
                QT_TRANSLATE_NOOP(
                    "services", "Kimliği {line}. satırınkiyle aynı; kopyalanan satırda Kimlik hücresini boşaltın."
                ),
                line=first,
            )
        return self._known.posts.get(post_id)


class _Row:
    """One row on its way to a post. Where there is a post already, only cells that differ from it count."""

    def __init__(self, cells: Cells, known: Known, before: Post | None, now: datetime, places: Places) -> None:
        self._cells = cells
        self._known = known
        self._before = before
        self._now = now
        self._places = places
        self._written: Row = {} if before is None else row_of(before, known.names)
        self.changes: dict[str, Any] = {}
        self.told: list[Message] = []
        self.topic: Topic | None = None
        self.topic_title = ""
        self._remarks: list[str] = []

    @property
    def remark(self) -> str:
        """What the row says and no field of a post can hold, in one sentence; empty where there is nothing."""
        return f"Tablodan: {'; '.join(self._remarks)}." if self._remarks else ""

    def read(self, open_topics: dict[str, Topic]) -> Post:
        """Return the post as it would stand. Raises :class:`Refused`."""
        for cell in self._cells.values:
            if isinstance(cell, Flaw):
                text_of(cell)
        post = self._before or self._blank()
        post = self._with_places(post)
        post = self._with_texts(post)
        post = self._with_topic(post, open_topics)
        post = self._with_tags(post)
        post = self._with_kind(post)
        post = self._with_pictures(post)
        post = self._with_moment_and_state(post)
        if self._before is None and not post.headline and not self._cells[Column.ID]:
            raise Refused(QT_TRANSLATE_NOOP("services", "Satırda ne konu ne metin var."))
        return post

    def _blank(self) -> Post:
        return Post(
            id=text_of(self._cells[Column.ID]).strip() or uuid4().hex,
            state=PostState.DRAFT,
            language=Language.TURKISH,
            text="",
            variants=(),
            created_at=self._now,
            updated_at=self._now,
        )

    def _said(self, column: Column) -> str | None:
        """Return what a cell says; ``None`` where it says what the post has already, or there is no such column."""
        if not self._cells.has(column):
            return None
        text = normal(text_of(self._cells[column]))
        written = self._written.get(column)
        shown = written if isinstance(written, str) else ""
        if text == normal(cell_text(shown)):
            return None
        if text in FAULTS:
            raise Refused(
                QT_TRANSLATE_NOOP("services", "Bir hücrede Excel’in hatası var: {cell}. Değerini yazın."), cell=text
            )
        return text

    def _put(self, post: Post, **fields: Any) -> Post:
        self.changes |= fields
        return replace(post, **fields)

    def _tell_change(self, column: Column, old: str, new: str) -> None:
        if self._before is None:
            return
        if max(len(old), len(new)) > _LONGEST_SHOWN:
            self.told.append(Message(QT_TRANSLATE_NOOP("services", "{column} değişir."), {"column": column.value}))
            return
        said = QT_TRANSLATE_NOOP("services", "{column}: {old} → {new}")
        self.told.append(Message(said, {"column": column.value, "old": old or "–", "new": new or "–"}))

    def _with_places(self, post: Post) -> Post:
        text = self._said(Column.ACCOUNTS)
        if not text:
            if self._before is not None:
                return post
            first = {one.platform: one for one in reversed(self._known.accounts)}
            ordered = [one for one in self._known.accounts if first[one.platform] is one]
            return self._put(post, variants=tuple(Variant(one.platform, None, one.id) for one in ordered))
        have = {variant.platform: variant for variant in post.variants}
        variants = tuple(
            replace(have.get(place.platform, Variant(place.platform)), account_id=place.account_id)
            for place in self._places(text)
        )
        self._tell_change(Column.ACCOUNTS, str(self._written.get(Column.ACCOUNTS) or ""), text)
        return self._put(post, variants=variants)

    def _with_texts(self, post: Post) -> Post:
        text = self._said(Column.TEXT)
        if text is not None:
            self._refuse_cut(post.text)
            self._tell_change(Column.TEXT, post.text, text)
            post = self._put(post, text=text)
        for column, platform in OWN_TEXTS.items():
            own = self._said(column)
            if own is None:
                continue
            old = post.text_for(platform) if platform in post.platforms else ""
            self._refuse_cut(old)
            variants = post.variants
            if platform not in post.platforms:
                account = next((one.id for one in self._known.accounts if one.platform is platform), None)
                variants = (*variants, Variant(platform, None, account))
            self._tell_change(column, str(self._written.get(column) or ""), own)
            changed = tuple(replace(v, text=own or None) if v.platform is platform else v for v in variants)
            post = self._put(post, variants=changed)
        return post

    def _refuse_cut(self, text: str) -> None:
        if cell_text(text) != text and len(text) > LONGEST_CELL // 2:
            raise Refused(
                QT_TRANSLATE_NOOP(
                    "services",
                    "Metin bir Excel hücresine sığmadığı için kısaltılmıştı; onu Yazı sayfasında değiştirin.",
                )
            )

    def _with_topic(self, post: Post, open_topics: dict[str, Topic]) -> Post:
        said = self._said(Column.TOPIC)
        if not said:
            return post
        title = " ".join(said.split())[:_LONGEST_TOPIC]
        self._tell_change(Column.TOPIC, str(self._written.get(Column.TOPIC) or ""), title)
        if self._before is None and not post.headline:
            return self._put(post, text=said)
        self.topic_title = title
        present = self._known.names.topics.get(post.topic_id or "")
        if present is not None:
            self.topic = replace(present, title=title)
            return post
        waiting = open_topics.get(plain(title))
        if waiting is not None:
            return self._put(post, topic_id=waiting.id)
        self.topic = Topic(uuid4().hex, title, self._now)
        return self._put(post, topic_id=self.topic.id)

    def _with_tags(self, post: Post) -> Post:
        said = self._said(Column.TAGS)
        tags = read_tags(said) if said else ()
        if not tags:
            return post
        text = with_tags(post.text, tags) if post.text or not any(v.text for v in post.variants) else post.text
        variants = tuple(replace(v, text=with_tags(v.text, tags)) if v.text else v for v in post.variants)
        if text == post.text and variants == post.variants:
            return post
        self._tell_change(Column.TAGS, str(self._written.get(Column.TAGS) or ""), " ".join(tags))
        return self._put(post, text=text, variants=variants)

    def _with_kind(self, post: Post) -> Post:
        said = self._said(Column.KIND)
        if said is None:
            return post
        pillar = read_pillar(said, self._known.pillars) if said else None
        if said and pillar is None:
            self._remarks.append(f"Tür “{said}”")
            noted = QT_TRANSLATE_NOOP("services", "“{name}” adında bir içerik türü yok; yorum olarak saklanır.")
            self.told.append(Message(noted, {"name": said[:60]}))
            return post
        self._tell_change(Column.KIND, str(self._written.get(Column.KIND) or ""), pillar.name if pillar else "")
        return self._put(post, pillar_id=pillar.id if pillar else None)

    def _with_pictures(self, post: Post) -> Post:
        said = self._said(Column.PICTURES)
        if not said:
            return post
        have = {plain(one.file_name) for one in post.attachments}
        missing = [name for part in re.split(r"[,;\n]+", said) if (name := part.strip()) and plain(name) not in have]
        if missing:
            names = ", ".join(missing)
            self._remarks.append(f"eklenecek görsel: {names}")
            noted = QT_TRANSLATE_NOOP("services", "Görseli Yazı sayfasında elle ekleyin: {names}")
            self.told.append(Message(noted, {"names": names}))
        return post

    # When it goes out, and where it stands

    def _with_moment_and_state(self, post: Post) -> Post:
        moment, moved = self._moment()
        state = self._state()
        if state is None:
            state = post.state
            if moved and moment is None and state is PostState.PLANNED:
                state = PostState.DRAFT
        if state is post.state and not moved and self._before is not None:
            return post
        self._tell_reading(state)
        if state is PostState.PLANNED and moment is None:
            raise Refused(QT_TRANSLATE_NOOP("services", "Durumu Planlandı, ama tarihi yok."))
        if state is PostState.PUBLISHED:
            return self._published(post, moment)
        if state is not post.state:
            self._tell_change(Column.STATE, STATE_WORDS[post.state], STATE_WORDS[state])
            out = post.state is PostState.PUBLISHED
            variants = post.published(None).variants if out else post.variants  # nowhere any more, or as it was
            post = self._put(post, state=state, published_at=None, variants=variants)
        if moved:
            post = self._put(post, planned_at=moment)
        if state is PostState.PLANNED and moment is not None and moment < self._now and self._before is None:
            self.told.append(Message(QT_TRANSLATE_NOOP("services", "Zamanı geçmiş: gecikenler arasında görünür.")))
        return post

    def _published(self, post: Post, moment: datetime | None) -> Post:
        if moment is None:
            raise Refused(QT_TRANSLATE_NOOP("services", "Durumu Yayımlandı, ama tarihi yok."))
        if local_day(moment) > local_day(self._now):
            raise Refused(QT_TRANSLATE_NOOP("services", "Durumu Yayımlandı, ama tarihi ileride."))
        if post.state is not PostState.PUBLISHED:
            self._tell_change(Column.STATE, STATE_WORDS[post.state], STATE_WORDS[PostState.PUBLISHED])
        planned = post.planned_at if post.planned_at is not None else moment
        return self._put(post, state=PostState.PUBLISHED, published_at=moment, planned_at=planned)

    def _tell_reading(self, state: PostState) -> None:
        """Tell as which of our states a word of somebody else's is read."""
        said = self._said(Column.STATE)
        if said and plain(said) not in (plain(STATE_WORDS[state]), state.value):
            template = QT_TRANSLATE_NOOP("services", "“{cell}” {state} olarak alınır.")
            self.told.append(Message(template, {"cell": said[:40], "state": STATE_WORDS[state]}))

    def _state(self) -> PostState | None:
        said = self._said(Column.STATE)
        return read_state(said) if said else None

    def _moment(self) -> tuple[datetime | None, bool]:
        """Return when the row puts the post, and whether that is elsewhere than where it stands."""
        stands = None if self._before is None else post_moment(self._before) or self._before.planned_at
        old_day, old_time = self._written.get(Column.DAY), self._written.get(Column.TIME)
        assert isinstance(old_day, date | None)
        assert isinstance(old_time, time | None)
        day, within = read_when(self._cells[Column.DAY]) if self._cells.has(Column.DAY) else (old_day, None)
        at = read_time(self._cells[Column.TIME]) or within
        if day is None:
            if at is not None:
                raise Refused(QT_TRANSLATE_NOOP("services", "Saati var, tarihi yok."))
            self._tell_move(old_day, old_time, None, None)
            return None, stands is not None
        at = at or old_time or MORNING
        if stands is not None and day == old_day and at == old_time:
            return stands, False
        self._tell_move(old_day, old_time, day, at)
        return local_moment(day, at), True

    def _tell_move(self, old_day: date | None, old_time: time | None, day: date | None, at: time | None) -> None:
        if (old_day, old_time) != (day, at):
            self._tell_change(Column.DAY, _when(old_day, old_time), _when(day, at))


def _when(day: date | None, at: time | None) -> str:
    return "" if day is None or at is None else f"{day:%d.%m.%Y} {at:%H.%M}"


def _called(post: Post, row: _Row) -> str:
    return (post.headline or row.topic_title)[:200]


def _shown(cells: Cells) -> str:
    """Return what to call a row that could not be read: the first cell that says anything."""
    for column in (Column.TEXT, Column.TOPIC, *OWN_TEXTS):
        cell = cells[column]
        if isinstance(cell, str) and cell.strip():
            return " ".join(cell.split())[:200]
    said = (str(cell) for cell in cells.values if cell is not None and not isinstance(cell, Flaw))
    return " · ".join(" ".join(one.split()) for one in said if one.strip())[:200]
