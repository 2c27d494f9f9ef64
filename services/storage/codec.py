"""Posts as JSON, for revisions and the journal: every field, times in UTC to the microsecond, nothing lost.

``schema`` counts changes that an older reader would misunderstand. A new field with a default needs none:
reading is by name, what is missing takes its default and what is unknown is left alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from models.enums import Importance, Language, Platform, PostState
from models.posts import Account, Attachment, Dismissal, OfficialAccount, Post, Topic, Unit, Variant
from services.checking.dismissals import sealed
from services.language.text import clean, one_line

SCHEMA = 1


def post_to_json(post: Post) -> str:
    """Return ``post`` as one line of JSON."""
    return json.dumps(post_fields(post), ensure_ascii=False, separators=(",", ":"))


def post_from_json(body: str) -> Post:
    """Return the post that :func:`post_to_json` wrote. Raises ``ValueError`` for a schema of a later version."""
    return post_from_fields(json.loads(body))


def post_from_fields(fields: Mapping[str, Any]) -> Post:
    """Return the post of :func:`post_fields`. Raises ``ValueError`` for a schema of a later version."""
    if fields["schema"] > SCHEMA:
        raise ValueError(f"a post of schema {fields['schema']} cannot be read")
    return Post(
        id=fields["id"],
        state=PostState(fields["state"]),
        language=Language(fields["language"]),
        text=fields["text"],
        variants=tuple(map(_variant, fields["variants"])),
        created_at=datetime.fromisoformat(fields["created_at"]),
        updated_at=datetime.fromisoformat(fields["updated_at"]),
        attachments=tuple(_attachment(item) for item in fields.get("attachments", ())),
        dismissals=tuple(
            Dismissal(item["rule"], item["excerpt"], item["reason"], datetime.fromisoformat(item["at"]))
            for item in fields.get("dismissals", ())
        ),
        planned_at=_moment(fields.get("planned_at")),
        published_at=_moment(fields.get("published_at")),
        topic_id=fields.get("topic_id"),
        revision=fields.get("revision", 0),
        pillar_id=fields.get("pillar_id"),
        campaign_id=fields.get("campaign_id"),
        series_id=fields.get("series_id"),
        author=fields.get("author", ""),
    )


def variants_to_json(variants: Iterable[Variant]) -> str:
    """Return ``variants`` as one line of JSON."""
    return json.dumps([_variant_fields(one) for one in variants], ensure_ascii=False, separators=(",", ":"))


def variants_from_json(body: str) -> tuple[Variant, ...]:
    """Return what :func:`variants_to_json` wrote."""
    return tuple(map(_variant, json.loads(body)))


def topic_fields(topic: Topic) -> dict[str, Any]:
    """Return ``topic`` as JSON values."""
    return {
        "title": topic.title,
        "notes": topic.notes,
        "created_at": topic.created_at.isoformat(),
        "expires_on": None if topic.expires_on is None else topic.expires_on.isoformat(),
        "importance": int(topic.importance),
        "pillar_id": topic.pillar_id,
        "campaign_id": topic.campaign_id,
        "brought_by": topic.brought_by,
    }


def topic_from_fields(topic_id: str, fields: Mapping[str, Any]) -> Topic:
    """Return the topic of :func:`topic_fields`."""
    expires = fields["expires_on"]
    return Topic(
        id=topic_id,
        title=fields["title"],
        created_at=datetime.fromisoformat(fields["created_at"]),
        notes=fields["notes"],
        expires_on=None if expires is None else date.fromisoformat(expires),
        importance=Importance(fields["importance"]),
        pillar_id=fields["pillar_id"],
        campaign_id=fields["campaign_id"],
        brought_by=fields["brought_by"],
    )


def safe_post(post: Post) -> Post:
    """Return ``post`` fit to be stored: clean text in every field, times in UTC, no secret among its dismissals.

    Raises ``ValueError`` for a naive time.
    """
    return replace(
        post,
        text=clean(post.text),
        author=clean(post.author).strip(),
        variants=tuple(map(safe_variant, post.variants)),
        attachments=tuple(
            replace(a, file_name=clean(a.file_name), alt_text=clean(a.alt_text), credit=clean(a.credit))
            for a in post.attachments
        ),
        dismissals=tuple(
            sealed(replace(d, rule=clean(d.rule), excerpt=clean(d.excerpt), reason=clean(d.reason), at=utc(d.at)))
            for d in post.dismissals
        ),
        created_at=utc(post.created_at),
        updated_at=utc(post.updated_at),
        planned_at=None if post.planned_at is None else utc(post.planned_at),
        published_at=None if post.published_at is None else utc(post.published_at),
    )


def safe_variant(variant: Variant) -> Variant:
    """Return ``variant`` with clean text and its time in UTC."""
    return replace(
        variant,
        text=None if variant.text is None else clean(variant.text),
        published_at=None if variant.published_at is None else utc(variant.published_at),
        link=clean(variant.link).strip(),
    )


def safe_topic(topic: Topic) -> Topic:
    """Return ``topic`` with clean text and its time in UTC."""
    return replace(
        topic,
        title=clean(topic.title),
        notes=clean(topic.notes),
        created_at=utc(topic.created_at),
        brought_by=clean(topic.brought_by).strip(),
    )


def safe_account(account: Account) -> Account:
    """Return ``account`` with clean text and its handle without ``@``."""
    handle = clean(account.handle).strip().removeprefix("@")
    return replace(
        account,
        handle=handle,
        display_name=clean(account.display_name).strip(),
        backup_colleague=clean(account.backup_colleague).strip(),
    )


def safe_official(account: OfficialAccount) -> OfficialAccount:
    """Return the official ``account`` with clean text and its handle without ``@``."""
    handle = clean(account.handle).strip().removeprefix("@")
    return replace(account, handle=handle, name=clean(account.name).strip())


def safe_unit(unit: Unit) -> Unit:
    """Return ``unit`` with clean text."""
    return replace(
        unit,
        name=clean(unit.name).strip(),
        university=clean(unit.university).strip(),
        aliases=lines(unit.aliases),
        public_contacts=lines(unit.public_contacts),
    )


def lines(texts: Iterable[str]) -> tuple[str, ...]:
    """Return each of ``texts`` once, on one line, without the empty ones."""
    return tuple(dict.fromkeys(line for text in texts if (line := one_line(text))))


def utc(moment: datetime) -> datetime:
    """Return the aware ``moment`` in UTC."""
    if moment.tzinfo is None:
        raise ValueError("a stored time must be aware")
    return moment.astimezone(UTC)


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def _variant(item: dict[str, Any]) -> Variant:
    return Variant(
        Platform(item["platform"]),
        item.get("text"),
        item.get("account_id"),
        _moment(item.get("published_at")),
        item.get("link", ""),
    )


def _variant_fields(variant: Variant) -> dict[str, Any]:
    return {
        "platform": variant.platform.value,
        "text": variant.text,
        "account_id": variant.account_id,
        "published_at": None if variant.published_at is None else variant.published_at.isoformat(),
        "link": variant.link,
    }


def _attachment(item: dict[str, Any]) -> Attachment:
    return Attachment(
        id=item["id"],
        sha256=item["sha256"],
        file_name=item["file_name"],
        format=item["format"],
        width=item["width"],
        height=item["height"],
        alt_text=item.get("alt_text", ""),
        credit=item.get("credit", ""),
    )


def post_fields(post: Post) -> dict[str, Any]:
    """Return ``post`` as JSON values."""
    return {
        "schema": SCHEMA,
        "id": post.id,
        "state": post.state.value,
        "language": post.language.value,
        "text": post.text,
        "variants": [_variant_fields(one) for one in post.variants],
        "created_at": post.created_at.isoformat(),
        "updated_at": post.updated_at.isoformat(),
        "attachments": [
            {
                "id": a.id,
                "sha256": a.sha256,
                "file_name": a.file_name,
                "format": a.format,
                "width": a.width,
                "height": a.height,
                "alt_text": a.alt_text,
                "credit": a.credit,
            }
            for a in post.attachments
        ],
        "dismissals": [
            {"rule": d.rule, "excerpt": d.excerpt, "reason": d.reason, "at": d.at.isoformat()} for d in post.dismissals
        ],
        "planned_at": None if post.planned_at is None else post.planned_at.isoformat(),
        "published_at": None if post.published_at is None else post.published_at.isoformat(),
        "topic_id": post.topic_id,
        "revision": post.revision,
        "pillar_id": post.pillar_id,
        "campaign_id": post.campaign_id,
        "series_id": post.series_id,
        "author": post.author,
    }
