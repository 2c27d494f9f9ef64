"""Posts and their revisions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Select, and_, or_, select
from sqlalchemy.orm import Session

from models.enums import PostState
from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Attachment, DeletedPost, Dismissal, Post, Revision, Variant
from models.rows import AttachmentRow, DismissalRow, PostRow, RevisionRow, TopicRow, VariantRow
from services.clock import Clock
from services.storage import codec
from services.storage.database import Database
from services.storage.edits import post_edit
from services.storage.journal import forget_all_in, forget_in
from services.storage.post_words import add_words, change_words
from services.storage.reading import read_posts

_UNPLANNED = (PostState.IDEA, PostState.DRAFT, PostState.REVIEW, PostState.READY)
"""States in which a post may have a day although nobody has said yet that it may go out then."""


class PostRepository:
    """Every call is one transaction; what it returns is on the disk. What is changed can be undone as a deed."""

    def __init__(self, database: Database, clock: Clock, author: Callable[[], str] = str) -> None:
        """``author`` tells what whoever sits here calls themselves; empty where they don't say."""
        self._database = database
        self._clock = clock
        self._author = author

    def between(self, start: datetime, end: datetime) -> list[Post]:
        """Return the posts that stand in ``[start, end)`` (aware) on the calendar, in the order of their times.

        Deleted and cancelled posts are not among them.
        """
        within = and_(PostRow.moment >= codec.utc(start), PostRow.moment < codec.utc(end))
        return self._read(living_posts().where(within).order_by(PostRow.moment, PostRow.id))

    def planned_until(self, end: datetime, unplanned_since: datetime | None = None) -> list[Post]:
        """Return the posts that are planned for a moment before ``end`` (aware) and did not go out, the oldest first.

        One that is out on some of its platforms is among them: the others still wait. With ``unplanned_since`` so are
        those with a day from then on of which nobody said yet that they may go out.
        """
        wanted = PostRow.state == PostState.PLANNED
        if unplanned_since is not None:
            stands = and_(PostRow.state.in_(_UNPLANNED), PostRow.planned_at >= codec.utc(unplanned_since))
            wanted = or_(wanted, stands)
        due = living_posts().where(wanted, PostRow.planned_at < codec.utc(end))
        return self._read(due.order_by(PostRow.planned_at, PostRow.id))

    def listed(self, limit: int | None = None) -> list[Post]:
        """Return the posts neither deleted nor cancelled, the most recently updated first: at most ``limit``."""
        return self._read(living_posts().order_by(PostRow.updated_at.desc(), PostRow.id).limit(limit))

    def standing(self, back: timedelta) -> list[Post]:
        """Return the posts that stand on the calendar from ``back`` before now on, or have no day.

        Deleted and cancelled posts are not among them; the most recently updated come first.
        """
        stands = or_(PostRow.moment >= codec.utc(self._clock.now() - back), PostRow.moment.is_(None))
        return self._read(living_posts().where(stands).order_by(PostRow.updated_at.desc(), PostRow.id))

    def get(self, post_id: str) -> Post | None:
        """Return the post, or ``None`` where there is none or it was deleted."""
        with self._database.reading() as session:
            row = session.get(PostRow, post_id)
            return None if row is None or row.deleted_at is not None else post_of(row)

    def add(self, post: Post) -> Post:
        """Store a new post as its first revision; its times stay as given, its journal entry is forgotten.

        It is by whoever sits here, unless it says whose it is. Its accounts and its topic must be stored already.
        Raises ``ValueError`` where the id is taken.
        """
        safe = codec.safe_post(post)
        stored = replace(safe, revision=1, author=safe.author or self._author())
        with self._database.writing() as session:
            if session.get(PostRow, post.id) is not None:
                raise ValueError(f"there is a post {post.id} already")
            self._begin(session, stored)
            forget_in(session, stored.id)
        return stored

    def add_all(self, posts: Sequence[Post]) -> list[Post]:
        """Store new posts as :meth:`add` does, several times as quickly as one by one."""
        author = self._author()
        safe = [codec.safe_post(post) for post in posts]
        stored = [replace(post, revision=1, author=post.author or author) for post in safe]
        ids = [post.id for post in stored]
        with self._database.writing() as session:
            taken = session.scalars(select(PostRow.id).where(PostRow.id.in_(ids))).first()
            if taken is not None or len(set(ids)) != len(ids):
                raise ValueError(f"there is a post {taken} already")
            for post in stored:
                self._begin(session, post)
            forget_all_in(session, ids)
        return stored

    def update(self, post_id: str, change: Callable[[Post], Post]) -> Post:
        """Read the post, ``change`` it and store the answer as its next revision, all in one transaction.

        Where ``change`` alters nothing, nothing is written and the post is returned as it stands.
        Either way its journal entry is forgotten. The revision is by whoever sits here, unless ``change`` names
        somebody else. Raises :class:`UserError` where the post is gone.
        """
        with self._database.writing() as session:
            row = _living_row(session, post_id)
            before = post_of(row)
            forget_in(session, post_id)
            return self._store(session, row, before, change(before))

    def save(self, post: Post) -> Post:
        """Store ``post`` whatever is known of it: :meth:`add` a new one, :meth:`update` one that stands.

        This is how an entry of the journal is taken over. Raises :class:`UserError` where it was deleted.
        """
        with self._database.reading() as session:
            known = session.get(PostRow, post.id) is not None
        return self.update(post.id, lambda _: post) if known else self.add(post)

    def delete(self, post_id: str) -> Post:
        """Take the post out of every list and return it; :meth:`restore` brings it back."""
        with self._database.writing() as session:
            row = _living_row(session, post_id)
            row.deleted_at = self._clock.now()
            deleted = post_of(row)
            self._database.note(post_edit, deleted, None)
            return deleted

    def restore(self, post_id: str) -> Post:
        """Undo :meth:`delete`. A post that was not deleted is returned as it stands."""
        with self._database.writing() as session:
            row = session.get(PostRow, post_id)
            if row is None:
                raise _gone()
            if row.deleted_at is not None:
                row.deleted_at = None
                self._database.note(post_edit, None, post_of(row))
            return post_of(row)

    def deleted(self) -> list[DeletedPost]:
        """Return the posts that :meth:`restore` can bring back, the latest deleted first."""
        with self._database.reading() as session:
            return deleted_posts(session)

    def revisions(self, post_id: str) -> list[Revision]:
        """Return every saved state of the post, the newest first; empty where there never was such a post."""
        with self._database.reading() as session:
            rows = session.scalars(
                select(RevisionRow).where(RevisionRow.post_id == post_id).order_by(RevisionRow.number.desc())
            )
            return [Revision(r.post_id, r.number, r.saved_at, codec.post_from_json(r.body)) for r in rows]

    def revert(self, post_id: str, number: int) -> Post:
        """Store the words and pictures of revision ``number`` as a new revision: nothing in between is lost.

        When the post is planned, and whether it went out, is no matter of words: that stays as it stands now.
        Raises :class:`UserError` where there is no such revision.
        """
        wanted = next((r.post for r in self.revisions(post_id) if r.number == number), None)
        if wanted is None:
            raise _gone()

        def change(present: Post) -> Post:
            words = replace(
                present,
                language=wanted.language,
                text=wanted.text,
                variants=wanted.variants,
                attachments=wanted.attachments,
                dismissals=wanted.dismissals,
            )
            return words.publication_of(present)

        return self.update(post_id, change)

    def present(self, post_ids: Sequence[str]) -> dict[str, Post]:
        """Return those of some hundreds of posts that are not deleted, by their ids."""
        with self._database.reading() as session:
            return {row.id: post_of(row) for row in _rows(session, post_ids) if row.deleted_at is None}

    def put_back(self, wanted: Mapping[str, Post | None]) -> None:
        """Make some hundreds of posts so; ``None`` deletes one. Each that changes is a revision more.

        What was deleted comes back, and what is nowhere is made anew. What is being typed in them stays in the journal.
        """
        with self._database.writing() as session:
            rows = {row.id: row for row in _rows(session, list(wanted))}
            for post_id, post in wanted.items():
                row = rows.get(post_id)
                if row is None:
                    continue
                if post is None:
                    row.deleted_at = row.deleted_at or self._clock.now()
                else:
                    row.deleted_at = None
                    self._store(session, row, post_of(row), post)
            now = codec.utc(self._clock.now())
            anew = [post for post_id, post in wanted.items() if post is not None and post_id not in rows]
            if anew:
                self.add_all([replace(post, created_at=now, updated_at=now) for post in anew])

    def _read(self, statement: Select[PostRow]) -> list[Post]:
        with self._database.reading() as session:
            return read_posts(session, statement)

    def _store(self, session: Session, row: PostRow, before: Post, wanted: Post) -> Post:
        """Store ``wanted`` in the place of ``before`` as its next revision, where it is anything else."""
        if wanted.id != before.id:
            raise ValueError("a change may not give a post another id")
        # Who made it when, and how often it was saved, is the storage's to say.
        safe = codec.safe_post(wanted)
        wanted = replace(
            safe,
            created_at=before.created_at,
            updated_at=before.updated_at,
            revision=before.revision,
            author=safe.author or before.author,
            topic_id=safe.topic_id if safe.topic_id == before.topic_id else _known_topic(session, safe.topic_id),
        )
        if wanted == before:
            return before
        stored = replace(
            wanted,
            updated_at=codec.utc(self._clock.now()),
            revision=before.revision + 1,
            author=wanted.author if wanted.author != before.author else self._author(),
        )
        _fill(row, stored, before)
        change_words(session, before, stored)
        self._keep_revision(session, stored)
        self._database.note(post_edit, before, stored)
        return stored

    def _begin(self, session: Session, post: Post) -> None:
        row = PostRow(id=post.id)
        _fill(row, post)
        session.add(row)
        add_words(session, row, post)
        self._keep_revision(session, post)
        self._database.note(post_edit, None, post, made=True)

    def _keep_revision(self, session: Session, post: Post) -> None:
        session.add(
            RevisionRow(
                post_id=post.id, number=post.revision, saved_at=self._clock.now(), body=codec.post_to_json(post)
            )
        )


def _known_topic(session: Session, topic_id: str | None) -> str | None:
    """Return the topic's id; ``None`` where it was erased for good while somebody still wrote about it."""
    return None if topic_id is None or session.get(TopicRow, topic_id) is None else topic_id


def living_posts() -> Select[PostRow]:
    """Select the posts that are neither deleted nor cancelled."""
    return select(PostRow).where(PostRow.deleted_at.is_(None), PostRow.state != PostState.CANCELLED)


def deleted_posts(session: Session) -> list[DeletedPost]:
    """Return the posts that were deleted, the latest first."""
    rows = session.scalars(
        select(PostRow).where(PostRow.deleted_at.is_not(None)).order_by(PostRow.deleted_at.desc(), PostRow.id)
    )
    return [DeletedPost(post_of(row), row.deleted_at) for row in rows if row.deleted_at is not None]


def _rows(session: Session, post_ids: Sequence[str]) -> list[PostRow]:
    return list(session.scalars(select(PostRow).where(PostRow.id.in_(post_ids))))


def _living_row(session: Session, post_id: str) -> PostRow:
    row = session.get(PostRow, post_id)
    if row is None or row.deleted_at is not None:
        raise _gone()
    return row


def _gone() -> UserError:
    return UserError(
        Message(QT_TRANSLATE_NOOP("services", "Bu gönderi artık yok.")),
        Message(QT_TRANSLATE_NOOP("services", "Silinmiş olabilir. Listeyi yenileyip yeniden deneyin.")),
    )


def _fill(row: PostRow, post: Post, before: Post | None = None) -> None:
    """Take a post over; what is in tables of its own only where it is not as ``before``."""
    row.state = post.state
    row.language = post.language
    row.text = post.text
    row.created_at = post.created_at
    row.updated_at = post.updated_at
    row.planned_at = post.planned_at
    row.published_at = post.published_at
    row.moment = post.moment
    row.topic_id = post.topic_id
    row.revision = post.revision
    row.pillar_id = post.pillar_id
    row.campaign_id = post.campaign_id
    row.series_id = post.series_id
    row.author = post.author
    if before is None or post.variants != before.variants:
        row.variants = _variant_rows(post)
    if before is None or post.attachments != before.attachments:
        row.attachments = _attachment_rows(post)
    if before is None or post.dismissals != before.dismissals:
        row.dismissals = [
            DismissalRow(position=place, rule=d.rule, excerpt=d.excerpt, reason=d.reason, at=d.at)
            for place, d in enumerate(post.dismissals)
        ]


def _variant_rows(post: Post) -> list[VariantRow]:
    return [
        VariantRow(
            position=place,
            platform=v.platform,
            text=v.text,
            account_id=v.account_id,
            published_at=v.published_at,
            link=v.link,
        )
        for place, v in enumerate(post.variants)
    ]


def _attachment_rows(post: Post) -> list[AttachmentRow]:
    return [
        AttachmentRow(
            position=place,
            id=a.id,
            sha256=a.sha256,
            file_name=a.file_name,
            format=a.format,
            width=a.width,
            height=a.height,
            alt_text=a.alt_text,
            credit=a.credit,
        )
        for place, a in enumerate(post.attachments)
    ]


def attachment_of(row: AttachmentRow) -> Attachment:
    """Return the row as a value."""
    return Attachment(row.id, row.sha256, row.file_name, row.format, row.width, row.height, row.alt_text, row.credit)


def post_of(row: PostRow) -> Post:
    """Return the row as a value."""
    return Post(
        id=row.id,
        state=row.state,
        language=row.language,
        text=row.text,
        variants=tuple(Variant(v.platform, v.text, v.account_id, v.published_at, v.link) for v in row.variants),
        created_at=row.created_at,
        updated_at=row.updated_at,
        attachments=tuple(map(attachment_of, row.attachments)),
        dismissals=tuple(Dismissal(d.rule, d.excerpt, d.reason, d.at) for d in row.dismissals),
        planned_at=row.planned_at,
        published_at=row.published_at,
        topic_id=row.topic_id,
        revision=row.revision,
        pillar_id=row.pillar_id,
        campaign_id=row.campaign_id,
        series_id=row.series_id,
        author=row.author,
    )
