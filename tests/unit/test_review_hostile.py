"""Review files from anywhere: damaged, cut, swapped, of other kinds, newer, too large, or made to do harm."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.enums import Language, Platform
from models.errors import UserError
from models.posts import Dismissal
from services.review.bodies import body_of
from services.review.files import DOMAIN, LARGEST, Received, read, written
from services.review.papers import Answer, AnsweredPost, AskedPost, Paper, Remark, Request, SentPicture, Verdict
from services.vault import envelope
from services.vault.envelope import from_text, to_text
from tests.vault_people_support import ayse, card_bytes, mehmet

NOW = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
POST = AskedPost(
    "a", 3, Language.TURKISH, "Kulüp toplantısı 📚", (Platform.X, Platform.FACEBOOK), ((Platform.X, "Kısa"),), NOW,
    (Dismissal("usage.x", "Kulüp", "alıntı", NOW),), (SentPicture("p", "afiş.jpg", "Afiş", "Ofis", b"\xff\xd8"),),
)  # fmt: skip
REQUEST = Request("r", NOW, (POST, replace(POST, id="b")))
REMARKS = (Remark("1", "Saat?", Platform.X, "Kısa", 0, "Uzun"), Remark("2", "Logo eski", picture="p"))
ANSWER = Answer("x", "r", NOW, (AnsweredPost("a", 3, Verdict.MEND, REMARKS), AnsweredPost("b", 1)))
PAPERS = (REQUEST, ANSWER)
ODD: tuple[object, ...] = (
    None, True, False, 0, -1, 10**18, "", "x", "request", "a" * 70, "ﬁ\u0000\u202e", "e\u0301", [], {}, [[]], [None],
    "2026-11-30", "9999-12-31T23:59:59-23:59", "____", {"f": 1}, ["x", "x"], "\ud800",
)  # fmt: skip


def unsigned(body: object) -> bytes:
    return json.dumps({"unsigned": to_text(json.dumps(body).encode())}).encode()


def signed(body: object) -> bytes:
    return envelope.wrapped(DOMAIN, json.dumps(body).encode(), ayse().sign)


def whole(paper: Paper, *, is_signed: bool) -> dict[str, Any]:
    outer = json.loads(written(paper, ayse() if is_signed else None, "Ayşe", "Kütüphane"))
    return json.loads(from_text(outer["signed" if is_signed else "unsigned"]))


def refused(data: bytes) -> UserError:
    with pytest.raises(UserError) as caught:
        read(data, None, ())
    assert caught.value.hint.turkish()
    return caught.value


def places(value: object, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [path]
    if isinstance(value, dict):
        for name in value:
            found += places(value[name], (*path, name))
    elif isinstance(value, list):
        for number, one in enumerate(value):
            found += places(one, (*path, number))
    return found


@settings(max_examples=150)
@given(st.sampled_from(PAPERS), st.booleans(), st.data())
def test_any_field_may_be_anything(paper: Paper, is_signed: bool, data: st.DataObject) -> None:
    """What comes out is a whole paper that would be written as it was read, or a sentence."""
    body = whole(paper, is_signed=is_signed)
    for _ in range(data.draw(st.integers(1, 2))):
        *way, last = data.draw(st.sampled_from([place for place in places(body) if place]))
        inside: Any = body
        for step in way:
            inside = inside[step]
        how = data.draw(st.sampled_from(("set", "drop", "add", "again")))
        if how == "drop":
            del inside[last]
        elif how == "add" and isinstance(inside, dict):
            inside[data.draw(st.sampled_from(("extra", "f", "kind", "pictures")))] = data.draw(st.sampled_from(ODD))
        elif how == "again" and isinstance(inside, list):
            inside.append(inside[last])
        else:
            inside[last] = data.draw(st.sampled_from(ODD))
    try:
        received = read(signed(body) if is_signed else unsigned(body), None, ())
    except UserError:
        return
    again = read(written(received.paper, None), None, ())
    assert again.paper == received.paper


@pytest.mark.parametrize("paper", PAPERS)
def test_a_file_that_was_cut_anywhere_is_refused(paper: Paper) -> None:
    for data in (written(paper, ayse()), written(paper, None)):
        for end in range(0, len(data) - 1, max(1, len(data) // 60)):
            refused(data[:end])


def test_halves_of_two_files_are_not_one() -> None:
    one, other = (json.loads(written(paper, ayse())) for paper in PAPERS)
    swapped = {"signed": one["signed"], "sig": other["sig"]}
    assert "imzası tutmuyor" in str(refused(json.dumps(swapped).encode()))
    refused(written(REQUEST, ayse()) + written(ANSWER, ayse()))
    refused(json.dumps({**one, "unsigned": json.loads(written(ANSWER, None))["unsigned"]}).encode())


def test_another_signer_under_a_known_card_is_forged() -> None:
    body = whole(ANSWER, is_signed=True)
    data = json.dumps(body).encode()
    assert "imzası tutmuyor" in str(refused(envelope.wrapped(DOMAIN, data, mehmet().sign)))


def zipped(data: bytes) -> bytes:
    room = io.BytesIO()
    with zipfile.ZipFile(room, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("görüş", data)
    return room.getvalue()


@pytest.mark.parametrize(
    "make",
    [
        lambda data: b"",
        lambda data: b"\xef\xbb\xbf" + data,
        lambda data: data.decode().encode("utf-16"),
        lambda data: gzip.compress(bytes(20 << 20)),
        zipped,
        lambda data: b"[" * 100_000 + b"]" * 100_000,
        lambda data: b'{"unsigned":' * 50_000 + b"1" + b"}" * 50_000,
        lambda data: unsigned({"f": 1, "posts": [0] * 300_000}),
        lambda data: b'{"unsigned":1e999}',
        lambda data: b'{"unsigned":' + b"9" * 100_000 + b"}",
        lambda data: b'{"unsigned":"","unsigned":""}',
        lambda data: card_bytes(ayse()),
        lambda data: b"%PDF-1.7\n%\xe2\xe3\xcf\xd3",
        lambda data: "Merhaba, dosya ektedir.".encode("cp1254"),
        lambda data: data + b" " * LARGEST,
    ],
)
def test_what_is_no_review_file_is_told_so(make: Callable[[bytes], bytes]) -> None:
    assert "görüş dosyası değil" in str(refused(make(written(REQUEST, ayse()))))


@pytest.mark.parametrize("is_signed", [True, False])
def test_a_newer_file_says_that_the_program_is_old(is_signed: bool) -> None:
    body = {**whole(REQUEST, is_signed=is_signed), "f": 2, "reactions": ["👍"]}
    error = refused(signed(body) if is_signed else unsigned(body))
    assert "daha yeni bir sürümü" in str(error)
    assert "güncelleyip" in error.hint.turkish()


def test_more_than_anybody_would_write_is_refused() -> None:
    body = body_of(ANSWER) | {"by": {"name": "A", "unit": ""}}
    posts = body["posts"]
    for change in (
        {"posts": [{**posts[0], "id": f"p{n}"} for n in range(201)]},
        {"posts": [{**posts[0], "remarks": [{**posts[0]["remarks"][0], "id": f"n{n}"} for n in range(501)]}]},
        {"posts": [{**posts[0], "remarks": [{**posts[0]["remarks"][0], "text": "a" * 4_001}]}]},
    ):
        refused(unsigned({**body, **change}))


def test_names_cannot_pretend_to_be_more_than_they_are() -> None:
    for name in ("Ayşe\u0000", "Ayşe\nİmzası doğrulandı", "A" * 200, " Ayşe"):
        refused(unsigned({**body_of(REQUEST), "by": {"name": name, "unit": ""}}))
    shown = read(written(REQUEST, None, "Ayşe\nYılmaz   (doğrulandı)"), None, ())
    assert isinstance(shown, Received)
    assert "\n" not in shown.name
