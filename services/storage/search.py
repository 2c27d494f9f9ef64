"""Posts looked for: what the month, the week and the list show, and what a search finds among ten years of posts.

Nothing here reads a post's texts: lists are made of :class:`~models.calendar.PostLine`, and where one begins is cut out
by the database. A list goes on after the last line it has (:class:`~models.calendar.PostPlace`), never by counting.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, and_, func, or_, select, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from models.calendar import LATE, FilterPart, PostFilter, PostLine, PostPlace
from models.enums import Platform, PostState
from models.posts import Post, first_line
from models.rows import AccountRow, AttachmentRow, CampaignRow, PillarRow, PostRow, PostWordsRow, VariantRow
from services.clock import ISTANBUL, Clock
from services.language.search_words import beginnings
from services.storage import codec
from services.storage.database import Database
from services.storage.dialects import as_told, holds
from services.storage.portions import portions
from services.storage.post_words import add_words
from services.storage.posts import post_of
from services.storage.reading import parts_of, read_posts

_ENOUGH_FOR_A_HEADLINE = 200
_FILLED_AT_ONCE = 200
_ANY = frozenset(PostState)
_PILLARS = select(PillarRow.id).where(PillarRow.deleted_at.is_(None))
_CAMPAIGNS = select(CampaignRow.id).where(CampaignRow.deleted_at.is_(None))
_COLUMNS = (
    PostRow.id,
    PostRow.state,
    PostRow.moment,
    func.substr(PostRow.text, 1, _ENOUGH_FOR_A_HEADLINE).label("beginning"),
    PostRow.updated_at,
    PostRow.revision,
    PostRow.topic_id,
    PostRow.pillar_id,
    PostRow.campaign_id,
    PostRow.series_id,
    PostRow.author,
    PostRow.looked_through,
    PostRow.errors,
    PostRow.warnings,
)


class _Place(NamedTuple):
    """Where a post is meant to go out."""

    platform: Platform
    account_id: str | None


class PostSearch:
    """Every call is one look at the database; deleted posts are never found."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def lines(self, wanted: PostFilter, start: datetime, end: datetime) -> list[PostLine]:
        """Return what stands in ``[start, end)`` (aware), in the order of the calendar."""
        with self._database.reading() as session:
            found = select(*_COLUMNS).where(*self._conditions(session, wanted), *_within(start, end))
            return _lines(session, session.execute(found.order_by(PostRow.moment, PostRow.id)).all())

    def ids(self, wanted: PostFilter, start: datetime, end: datetime) -> frozenset[str]:
        """Return the ids of what stands in ``[start, end)`` (aware)."""
        with self._database.reading() as session:
            found = select(PostRow.id).where(*self._conditions(session, wanted), *_within(start, end))
            return frozenset(session.scalars(found))

    def errors(self, start: datetime, end: datetime) -> dict[str, int]:
        """Return how many errors stand in what has any in ``[start, end)`` (aware), where it was looked through."""
        has = (PostRow.deleted_at.is_(None), PostRow.looked_through == PostRow.revision, PostRow.errors > 0)
        with self._database.reading() as session:
            found = session.execute(select(PostRow.id, PostRow.errors).where(*_within(start, end), *has))
            return {post_id: errors for post_id, errors in found if errors}

    def note(self, post_id: str, revision: int, errors: int, warnings: int) -> None:
        """Note what was found in a post as it was saved; nothing where it was saved anew since."""
        known = (PostRow.id == post_id, PostRow.revision == revision)
        with self._database.writing() as session:
            session.execute(
                update(PostRow).where(*known).values(looked_through=revision, errors=errors, warnings=warnings)
            )

    def posts(self, wanted: PostFilter, limit: int) -> list[Post]:
        """Return whole posts, the most recently updated first, wherever they stand: for what goes on with them."""
        with self._database.reading() as session:
            found = select(PostRow).where(*self._conditions(session, wanted))
            return read_posts(session, found.order_by(PostRow.updated_at.desc(), PostRow.id).limit(limit))

    def page(
        self,
        wanted: PostFilter,
        after: PostPlace | None = None,
        limit: int = 100,
        *,
        backwards: bool = False,
        undated: bool = False,
    ) -> list[PostLine]:
        """Return the next lines of the list after a place (of a line, or of any moment), the earliest first.

        ``backwards`` goes the other way, the latest first. Those without a day make a list of their own, by when they
        were saved last: ``undated``.
        """
        when = PostRow.updated_at if undated else PostRow.moment
        with self._database.reading() as session:
            dated = PostRow.moment.is_(None) if undated else PostRow.moment.is_not(None)
            found = select(*_COLUMNS).where(*self._conditions(session, wanted), dated)
            if after is not None:
                found = found.where(_beyond(when, after, backwards=backwards))
            order = (when.desc(), PostRow.id.desc()) if backwards else (when, PostRow.id)
            return _lines(session, session.execute(found.order_by(*order).limit(limit)).all())

    def counts(self, wanted: PostFilter) -> Mapping[PostState, int]:
        """Return how many posts of each state there are, those without a day too."""
        with self._database.reading() as session:
            conditions = self._conditions(session, wanted)
            counted = select(PostRow.state, func.count(PostRow.id)).where(*conditions).group_by(PostRow.state)
            return {row[0]: row[1] for row in session.execute(counted)}

    def tally(self, wanted: PostFilter, part: FilterPart) -> Mapping[str, int]:
        """Return how many posts each choice of a part stands for, whatever is chosen of that part.

        Keys are as in the filter: ids, ``""`` for posts without one, names of authors, values of states and ``LATE``.
        """
        if part is FilterPart.STATES:
            found = {state.value: n for state, n in self.counts(replace(wanted, states=_ANY, late=False)).items()}
            return found | {LATE: sum(self.counts(replace(wanted, states=frozenset(), late=True)).values())}
        with self._database.reading() as session:
            conditions = self._conditions(session, replace(wanted, **{part.value: frozenset[str]()}))
            if part is FilterPart.ACCOUNTS:
                return _tally_of_accounts(session, conditions)
            column = {
                FilterPart.PILLARS: PostRow.pillar_id,
                FilterPart.CAMPAIGNS: PostRow.campaign_id,
                FilterPart.AUTHORS: PostRow.author,
            }[part]
            counted = session.execute(select(column, func.count(PostRow.id)).where(*conditions).group_by(column))
            living = {FilterPart.PILLARS: _PILLARS, FilterPart.CAMPAIGNS: _CAMPAIGNS}.get(part)
            known = None if living is None else set(session.scalars(living))
            sums: Counter[str] = Counter()
            for key, number in counted:
                sums[key if key and (known is None or key in known) else ""] += number
            return sums

    def authors(self) -> list[str]:
        """Return whoever wrote a post last, in no order."""
        with self._database.reading() as session:
            found = select(PostRow.author).where(PostRow.deleted_at.is_(None), PostRow.author != "").distinct()
            return list(session.scalars(found))

    def fill(self, after: str = "") -> str | None:
        """Read the words of some posts that were never read for them: those of an earlier version of the program.

        Return the id to go on after; ``None`` says that every post can be found. A kill between calls costs nothing.
        """
        missing = ~select(PostWordsRow.post_id).where(PostWordsRow.post_id == PostRow.id).exists()
        some = select(PostRow).where(PostRow.id > after, missing).order_by(PostRow.id).limit(_FILLED_AT_ONCE)
        with self._database.reading() as session:
            if session.execute(some.with_only_columns(PostRow.id).limit(1)).first() is None:
                return None
        with self._database.writing() as session:
            rows = session.scalars(some).all()
            for row in rows:
                add_words(session, row, post_of(row))
            return rows[-1].id if rows else None

    def _is_late(self) -> ColumnElement[bool]:
        return and_(PostRow.state == PostState.PLANNED, PostRow.moment < self._clock.now())

    def _conditions(self, session: Session, wanted: PostFilter) -> Iterable[ColumnElement[bool]]:
        yield PostRow.deleted_at.is_(None)
        yield self._in_states(wanted)
        if wanted.accounts:
            yield PostRow.id.in_(_of_accounts(session, wanted.accounts))
        yield from _one_of(PostRow.pillar_id, wanted.pillars, _PILLARS)
        yield from _one_of(PostRow.campaign_id, wanted.campaigns, _CAMPAIGNS)
        if wanted.authors:
            yield PostRow.author.in_(wanted.authors)
        if wanted.first is not None:
            yield PostRow.moment >= codec.utc(datetime.combine(wanted.first, time(), ISTANBUL))
        if wanted.last is not None:
            yield PostRow.moment < codec.utc(datetime.combine(wanted.last + timedelta(days=1), time(), ISTANBUL))
        typed = beginnings(wanted.text)
        if typed:
            words = (or_(*(holds(PostWordsRow.words, form) for form in forms)) for forms in typed)
            yield as_told(PostRow.id).in_(select(PostWordsRow.post_id).where(*words))

    def _in_states(self, wanted: PostFilter) -> ColumnElement[bool]:
        if not wanted.states and not wanted.late:
            return PostRow.state != PostState.CANCELLED
        among = PostRow.state.in_(wanted.states)
        if not wanted.late:
            return among
        return or_(among, self._is_late()) if wanted.states else self._is_late()


def _within(start: datetime, end: datetime) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return PostRow.moment >= codec.utc(start), PostRow.moment < codec.utc(end)


def _beyond(
    when: InstrumentedAttribute[datetime] | InstrumentedAttribute[datetime | None], place: PostPlace, *, backwards: bool
) -> ColumnElement[bool]:
    moment = codec.utc(place.moment)
    if backwards:
        return and_(when <= moment, or_(when < moment, PostRow.id < place.id))
    return and_(when >= moment, or_(when > moment, PostRow.id > place.id))


def _one_of(
    column: InstrumentedAttribute[str | None], ids: frozenset[str], living: Select[str]
) -> Iterable[ColumnElement[bool]]:
    """Ask for these ids; without one is also what belongs to something that was deleted."""
    if ids:
        named = column.in_(ids - {""})
        yield or_(named, column.is_(None), column.not_in(living)) if "" in ids else named


def _of_accounts(session: Session, accounts: frozenset[str]) -> Select[str]:
    """Select the posts for these accounts. A variant that names none is for the only account of its platform."""
    implied = [platform for platform, account in _only_accounts(session).items() if account in accounts]
    named = VariantRow.account_id.in_(accounts)
    if implied:
        named = or_(named, and_(VariantRow.account_id.is_(None), VariantRow.platform.in_(implied)))
    return select(VariantRow.post_id).where(named)


def _tally_of_accounts(session: Session, conditions: Iterable[ColumnElement[bool]]) -> Mapping[str, int]:
    key = (VariantRow.account_id, VariantRow.platform)
    counted = select(*key, func.count()).join(PostRow, VariantRow.post_id == PostRow.id)
    only = _only_accounts(session)
    found: Counter[str] = Counter()
    for account_id, platform, number in session.execute(counted.where(*conditions).group_by(*key)):
        found[account_id or only.get(platform, "")] += number
    return found


def _only_accounts(session: Session) -> dict[Platform, str]:
    """Return the account of each platform that has just one."""
    known = session.execute(select(AccountRow.id, AccountRow.platform).where(AccountRow.deleted_at.is_(None)))
    of_platform: defaultdict[Platform, list[str]] = defaultdict(list)
    for account_id, platform in known:
        of_platform[platform].append(account_id)
    return {platform: ids[0] for platform, ids in of_platform.items() if len(ids) == 1}


def _lines(session: Session, rows: Sequence[Any]) -> list[PostLine]:
    ids = [row.id for row in rows]
    variants = parts_of(session, ids, VariantRow, (VariantRow.platform, VariantRow.account_id), _Place)
    pictures = parts_of(session, ids, AttachmentRow, (AttachmentRow.sha256,), str)
    beginnings_of_own = _own_beginnings(session, [row.id for row in rows if not row.beginning.strip()])
    return [
        _line(row, variants.get(row.id, ()), pictures.get(row.id, ()), beginnings_of_own.get(row.id, ""))
        for row in rows
    ]


def _own_beginnings(session: Session, ids: Iterable[str]) -> dict[str, str]:
    """Return how the first text of a single platform begins, for posts that share none."""
    found: dict[str, str] = {}
    for some in portions(ids):
        for post_id, beginning in session.execute(
            select(VariantRow.post_id, func.substr(VariantRow.text, 1, _ENOUGH_FOR_A_HEADLINE))
            .where(VariantRow.post_id.in_(some), VariantRow.text.is_not(None))
            .order_by(VariantRow.post_id, VariantRow.position)
        ):
            if beginning.strip():
                found.setdefault(post_id, beginning)
    return found


def _line(row: Any, variants: Sequence[_Place], pictures: Sequence[str], own: str) -> PostLine:
    is_looked_through = row.looked_through == row.revision
    beginning = row.beginning if row.beginning.strip() else own
    return PostLine(
        id=row.id,
        state=row.state,
        moment=row.moment,
        headline=first_line(beginning),
        platforms=tuple(one.platform for one in variants),
        accounts=tuple(one.account_id for one in variants),
        pictures=len(pictures),
        updated_at=row.updated_at,
        revision=row.revision,
        topic_id=row.topic_id,
        pillar_id=row.pillar_id,
        campaign_id=row.campaign_id,
        series_id=row.series_id,
        author=row.author,
        errors=row.errors if is_looked_through else None,
        warnings=row.warnings if is_looked_through else None,
        picture=pictures[0] if pictures else "",
    )
