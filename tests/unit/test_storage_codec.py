"""Posts through JSON: nothing is lost, and what cannot be stored is mended at the door."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.enums import Language, Platform, PostState
from models.posts import Account, Attachment, Dismissal, Post, Topic, Unit, Variant
from services.storage import codec

MOMENTS = st.datetimes(timezones=st.sampled_from([UTC, timezone(timedelta(hours=3)), timezone(timedelta(hours=-11))]),
                       min_value=datetime(1900, 1, 2), max_value=datetime(9000, 1, 1))  # fmt: skip  # noqa: DTZ001
TEXTS = st.text(st.characters(categories=None), max_size=60)  # with NUL, lone surrogates and all
IDS = st.uuids().map(lambda value: value.hex)
VARIANTS = st.builds(Variant, st.sampled_from(Platform), st.none() | TEXTS, st.none() | IDS, st.none() | MOMENTS, TEXTS)
ATTACHMENTS = st.builds(Attachment, IDS, st.just("ab" * 32), TEXTS, st.sampled_from(["JPEG", "PNG"]),
                        st.integers(1, 50_000), st.integers(1, 50_000), TEXTS, TEXTS)  # fmt: skip
DISMISSALS = st.builds(Dismissal, TEXTS, TEXTS, TEXTS, MOMENTS)
POSTS = st.builds(
    Post,
    id=IDS,
    state=st.sampled_from(PostState),
    language=st.sampled_from(Language),
    text=TEXTS,
    variants=st.lists(VARIANTS, max_size=3).map(tuple),
    created_at=MOMENTS,
    updated_at=MOMENTS,
    attachments=st.lists(ATTACHMENTS, max_size=3).map(tuple),
    dismissals=st.lists(DISMISSALS, max_size=3).map(tuple),
    planned_at=st.none() | MOMENTS,
    published_at=st.none() | MOMENTS,
    topic_id=st.none() | IDS,
    revision=st.integers(0, 10_000),
    pillar_id=st.none() | IDS,
    campaign_id=st.none() | IDS,
    series_id=st.none() | IDS,
    author=TEXTS,
)
NOW = datetime(2026, 11, 26, 6, tzinfo=UTC)


@settings(max_examples=60, deadline=None)
@given(POSTS)
def test_a_safe_post_survives_json_to_the_last_bit(post: Post) -> None:
    safe = codec.safe_post(post)
    body = codec.post_to_json(safe)
    body.encode("utf-8")  # no lone surrogate reaches the disk
    assert "\x00" not in body
    assert "\\u0000" not in body
    assert codec.post_from_json(body) == safe
    assert codec.safe_post(safe) == safe


def test_every_field_of_a_post_is_written() -> None:
    """Whoever adds a field to a post must add it here, to the codec, to the rows and to a migration."""
    post = Post("p", PostState.DRAFT, Language.TURKISH, "", (Variant(Platform.X),), NOW, NOW,
                (Attachment("a", "0" * 64, "f", "PNG", 1, 1),), (Dismissal("r", "e", "s", NOW),))  # fmt: skip
    body = json.loads(codec.post_to_json(post))
    assert set(body) == {f.name for f in fields(Post)} | {"schema"}
    assert set(body["variants"][0]) == {f.name for f in fields(Variant)}
    assert set(body["attachments"][0]) == {f.name for f in fields(Attachment)}
    assert set(body["dismissals"][0]) == {f.name for f in fields(Dismissal)}


def test_what_an_older_version_did_not_write_takes_its_default() -> None:
    post = Post("p", PostState.DRAFT, Language.TURKISH, "Metin", (), NOW, NOW)
    body = json.loads(codec.post_to_json(post))
    for name in ("attachments", "dismissals", "planned_at", "published_at", "topic_id", "revision"):
        del body[name]
    assert codec.post_from_json(json.dumps({**body, "unheard_of": 1})) == post


def test_a_schema_of_a_later_version_is_refused() -> None:
    body = json.loads(codec.post_to_json(Post("p", PostState.DRAFT, Language.TURKISH, "", (), NOW, NOW)))
    with pytest.raises(ValueError, match="schema 2"):
        codec.post_from_json(json.dumps({**body, "schema": 2}))


def test_naive_times_are_refused() -> None:
    post = Post("p", PostState.DRAFT, Language.TURKISH, "", (), NOW, NOW)
    with pytest.raises(ValueError, match="aware"):
        codec.safe_post(replace(post, planned_at=datetime(2026, 11, 26)))  # noqa: DTZ001


def test_text_is_made_safe_at_the_door() -> None:
    post = Post("p", PostState.DRAFT, Language.TURKISH, "G\u0306u\u0308n\r\nay\x00dın \ud800", (), NOW, NOW)
    assert codec.safe_post(post).text == "Ğün\naydın \ufffd"
    assert codec.safe_topic(Topic("t", "a\x00b", NOW, "c\rd")).title == "ab"
    assert codec.safe_unit(Unit(" Kütüphane ", "U\u0308niversite")) == Unit("Kütüphane", "Üniversite")
    assert codec.safe_account(Account("a", Platform.X, " @birim ", "Birim\x00")).handle == "birim"
