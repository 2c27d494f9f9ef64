"""Review files: what is written comes back, what is tampered with does not, and passages are found again."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.enums import Language, Platform
from models.errors import UserError
from models.posts import Dismissal
from services.language.text import clean
from services.review.bodies import body_of
from services.review.files import DOMAIN, Trust, read, written
from services.review.papers import Answer, AnsweredPost, AskedPost, Paper, Remark, Request, SentPicture, Verdict
from services.review.people import People, people_in
from services.review.placing import place_of
from services.vault import envelope
from services.vault.envelope import from_text, to_text
from services.vault.people.book import ContactBook
from services.vault.people.contacts import ContactState, confirmed, new_contact, revoked
from services.vault.strongroom import Strongroom
from tests.vault_people_support import ayse, card_bytes, mehmet
from tests.vault_support import FakeKeys

if TYPE_CHECKING:
    from pathlib import Path

    from services.clock import FixedClock

NOW = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
texts = st.text(max_size=40).map(clean)
ids = st.text("0123456789abcdef", min_size=1, max_size=8)
moments = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
own = st.lists(st.sampled_from(Platform), unique=True, max_size=3).flatmap(
    lambda names: st.tuples(st.just(tuple(names)), st.tuples(*(texts for _ in names)))
)
asked_posts = st.builds(
    lambda post_id, revision, text, own, at, passed, pictures: AskedPost(
        post_id,
        revision,
        Language.TURKISH,
        text,
        own[0],
        tuple(zip(*own, strict=True)),
        at,
        tuple(passed),
        tuple(pictures),
    ),
    ids,
    st.integers(0, 99),
    texts,
    own,
    st.none() | moments,
    st.lists(st.builds(Dismissal, texts, texts, texts, moments), max_size=2),
    st.lists(st.builds(SentPicture, ids, texts, texts, texts, st.binary(max_size=20)), max_size=2),
)
remarks = st.builds(
    Remark, ids, texts.map(lambda t: "a" + t), st.none() | st.sampled_from(Platform), texts.map(lambda t: "b" + t),
    st.integers(0, 99), st.none() | texts,
) | st.builds(lambda one, text, picture: Remark(one, "a" + text, picture=picture), ids, texts, ids)  # fmt: skip
answered_posts = st.builds(
    AnsweredPost,
    ids,
    st.integers(0, 99),
    st.none() | st.sampled_from(Verdict),
    st.lists(remarks, max_size=3, unique_by=lambda one: one.id).map(tuple),
)
papers = st.builds(
    Request, ids, moments, st.lists(asked_posts, min_size=1, max_size=3, unique_by=lambda one: one.id).map(tuple)
) | st.builds(
    Answer, ids, ids, moments, st.lists(answered_posts, min_size=1, max_size=3, unique_by=lambda one: one.id).map(tuple)
)
PAPER = Request("r", NOW, (AskedPost("a", 1, Language.TURKISH, "Kulüp toplantısı"),))


@given(papers)
def test_what_is_written_comes_back(paper: Paper) -> None:
    unsigned = read(written(paper, None, "Ayşe", "Kütüphane"), None, ())
    assert (unsigned.paper, unsigned.trust, unsigned.name, unsigned.unit) == (
        paper, Trust.UNSIGNED, "Ayşe", "Kütüphane",
    )  # fmt: skip
    signed = read(written(paper, ayse()), None, ())
    assert (signed.paper, signed.trust, signed.name) == (paper, Trust.UNKNOWN, "Ayşe Yılmaz")


def test_whose_signature_is_believed() -> None:
    data, card = written(PAPER, ayse()), ayse().signed_card()
    contact = new_contact("1", card, NOW)
    known = confirmed(contact, NOW)
    assert read(data, None, [contact]).trust is Trust.UNKNOWN
    assert read(data, None, [known]).trust is Trust.VERIFIED
    assert read(data, None, [revoked(known, NOW)]).trust is Trust.UNKNOWN
    assert read(data, ayse(), []).trust is Trust.VERIFIED
    assert read(data, mehmet(), [confirmed(new_contact("2", mehmet().signed_card(), NOW), NOW)]).trust is Trust.UNKNOWN
    assert known.state is ContactState.VERIFIED


def test_an_open_vault_signs_and_knows_a_locked_or_missing_one_does_neither(tmp_path: Path, clock: FixedClock) -> None:
    room = Strongroom(tmp_path / "vault.sqlite3", FakeKeys(), clock)
    assert people_in(room) == People()
    room.create()
    assert people_in(room) == People()
    book = ContactBook(room)
    book.make_me("Mehmet Öztürk", "Sağlık Bilimleri Fakültesi")
    book.add_card(card_bytes(ayse()))
    book.confirm(ayse().fp)
    people = people_in(room)
    assert people.me is not None
    assert read(written(PAPER, people.me), None, ()).name == "Mehmet Öztürk"
    assert read(written(PAPER, ayse()), people.me, people.contacts).trust is Trust.VERIFIED
    room.lock()
    assert people_in(room) == People()


def test_another_text_under_the_signature_is_forged() -> None:
    outer = json.loads(written(PAPER, ayse()))
    other = body_of(replace(PAPER, id="x")) | {"by": json.loads(from_text(outer["signed"]))["by"]}
    outer["signed"] = to_text(envelope.canonical(other))
    with pytest.raises(UserError, match="imzası tutmuyor"):
        read(json.dumps(outer).encode(), None, ())


def test_a_card_of_somebody_else_under_my_signature_is_forged() -> None:
    card = ayse().signed_card()
    body = body_of(PAPER) | {"by": {"card": to_text(card.signed), "sig": to_text(card.sig)}}
    with pytest.raises(UserError, match="imzası tutmuyor"):
        read(envelope.sealed(DOMAIN, body, mehmet().sign), None, ())


def test_a_signature_for_another_kind_of_message_does_not_count() -> None:
    card = ayse().signed_card()
    body = body_of(PAPER) | {"by": {"card": to_text(card.signed), "sig": to_text(card.sig)}}
    with pytest.raises(UserError, match="imzası tutmuyor"):
        read(envelope.sealed(b"uv/handoff/1\0", body, ayse().sign), None, ())


@given(st.data())
def test_damage_is_refused_with_a_sentence_and_nothing_else(data: st.DataObject) -> None:
    whole = bytearray(written(PAPER, ayse()))
    at = data.draw(st.integers(0, len(whole) - 1))
    whole[at] ^= data.draw(st.integers(1, 255))
    with pytest.raises(UserError):
        read(bytes(whole), None, ())


names = st.sampled_from(["f", "id", "by", "kind", "posts"])
bodies = st.recursive(
    st.none() | st.integers(-9, 9) | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner),
    max_leaves=8,
)
wrapped = bodies.map(lambda body: json.dumps({"unsigned": to_text(json.dumps(body).encode())}).encode())


@given(st.binary(max_size=60) | wrapped)
def test_anything_else_is_refused_with_a_sentence(data: bytes) -> None:
    with pytest.raises(UserError):
        read(data, None, ())


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"f": 2, "new": True}, "daha yeni"),
        ({"f": True}, "görüş dosyası değil"),
        ({"posts": []}, "görüş dosyası değil"),
        ({"at": "0001-01-01T00:00:00+23:59"}, "görüş dosyası değil"),
        ({"at": "2026-11-30"}, "görüş dosyası değil"),
        ({"extra": 1}, "görüş dosyası değil"),
    ],
)
def test_a_body_of_another_form_is_refused(change: dict[str, object], sentence: str) -> None:
    body = body_of(PAPER) | {"by": {"name": "A", "unit": ""}} | change
    data = envelope.canonical({"unsigned": to_text(envelope.canonical(body))})
    with pytest.raises(UserError, match=sentence):
        read(data, None, ())


@given(texts, texts, texts, st.integers(0, 60))
def test_a_passage_is_found_where_it_stands(before: str, excerpt: str, after: str, start: int) -> None:
    text = before + excerpt + after
    place = place_of(text, excerpt, start)
    if not excerpt:
        assert place is None
        return
    assert place is not None
    assert text[place.start : place.end] == excerpt
    if place.certain:
        assert place.start == start or text.find(excerpt) == text.rfind(excerpt)


def test_of_two_that_read_the_same_only_the_one_in_its_place_is_certain() -> None:
    text = "saat 14.00’te ve saat 14.00’te"
    first, second = place_of(text, "saat 14.00", 0), place_of(text, "saat 14.00", 19)
    assert first is not None
    assert (first.start, first.certain) == (0, True)
    assert second is not None
    assert (second.start, second.certain) == (17, False)
    assert place_of(text, "saat 15.00", 0) is None
