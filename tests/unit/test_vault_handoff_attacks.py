"""Whatever is wrong with what comes in is refused by its own code, the first in the agreed order, and costs nothing."""

from __future__ import annotations

import itertools
import json
import random
import secrets
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from models.messages import Message
from services.clock import FixedClock
from services.vault.age import files as age_files
from services.vault.envelope import canonical, wrapped
from services.vault.handoff.answers import Answers
from services.vault.handoff.giving import Choice
from services.vault.handoff.messages import (
    HANDOFF_DOMAIN,
    RECEIPT_DOMAIN,
    Handoff,
    HandoffKind,
    Receipt,
    digest_of,
    handoff_bytes,
    proof_of,
    receipt_bytes,
    receipt_of,
)
from services.vault.handoff.papers import RECEIPT_LABEL, Paper, read_paper, written
from services.vault.handoff.refusals import HandoffRefused, Reject, Remark
from services.vault.handoff.states import Backup
from services.vault.people.identity import Identity, new_identity
from services.vault.secret import Secret
from tests import age_writer as age
from tests.handoff_mutations import crossed, cuts, flips, swaps
from tests.handoff_support import Person, acquainted

NOW = datetime(2026, 11, 26, 6, 0, tzinfo=UTC)
FIELDS = {
    name: {"rev": 1, "at": NOW.isoformat(), "value": value}
    for name, value in {
        "title": "Kütüphane X", "platform": "x", "user_name": "kutuphane", "password": "gizli", "totp": None, "url": "",
    }.items()
}  # fmt: skip


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> list[Person]:
    return acquainted(tmp_path_factory.mktemp("people"), FixedClock(NOW), "Ayşe Yılmaz", "Bora Demir", "Can Kaya")


@pytest.fixture(scope="module")
def ayse(people: list[Person]) -> Person:
    return people[0]


@pytest.fixture(scope="module")
def bora(people: list[Person]) -> Person:
    """Never changed by what a test does to him: everything is refused."""
    return people[1]


def handoff(sender: Identity, *to: Identity, **changes: object) -> Handoff:
    values: dict[str, Any] = {
        "id": "ab" * 16,
        "vault": "cd" * 12,
        "epoch": 1,
        "seq": 1,
        "prev": "",
        "sender": sender.fp,
        "to": tuple(one.fp for one in to),
        "kind": HandoffKind.STANDING,
        "until": None,
        "at": NOW,
        "rk": bytes(32),
        "items": {"ef" * 16: (1, FIELDS)},
    }
    return Handoff(**(values | changes))


def sealed(signed: bytes, signer: Identity, *to: Identity, domain: bytes = HANDOFF_DOMAIN) -> bytes:
    return age_files.seal(wrapped(domain, signed, signer.sign), [one.age_recipient for one in to])


def made(sender: Identity, *to: Identity, **changes: object) -> bytes:
    return sealed(handoff_bytes(handoff(sender, *to, **changes)), sender, *to)


def reject_of(person: Person, data: bytes) -> Reject:
    with pytest.raises(HandoffRefused) as told:
        person.receiving.take(data)
    assert told.value.message.turkish()
    assert told.value.hint.turkish()
    return told.value.reject


def traces(person: Person) -> tuple[object, int]:
    with person.vault.room.reading() as room:
        return person.receiving.grants(), len(room.audit())


def test_what_is_not_for_me_cannot_be_opened(ayse: Person, bora: Person, people: list[Person]) -> None:
    before = traces(bora)
    good = made(ayse.me, bora.me)
    for data in (
        b"",
        b"%PDF",
        made(ayse.me, people[2].me),
        good[:-1],
        good[: len(good) // 2],
        good[:40],
        good + b"x",
        good.replace(b"/v1", b"/v2"),
        age.header(age.scrypt(b"password")) + age.payload(b"x"),
        age.header(age.stanza(b"scrypt", b"AAAAAAAAAAAAAAAAAAAAAA", b"23", body=bytes(32))) + age.payload(b"x"),
        bytes(age_files.MOST_BYTES + 1),
    ):
        assert reject_of(bora, data) is Reject.CANNOT_DECRYPT
    assert traces(bora) == before, "nothing was stored"


def test_who_has_no_card_yet_can_open_nothing(ayse: Person, bora: Person, tmp_path: Path) -> None:
    nobody = Person(tmp_path, "Deniz", FixedClock(NOW))
    with nobody.vault.room.writing() as room:
        room.drop("identity", "me", action="test")
    assert reject_of(nobody, made(ayse.me, bora.me)) is Reject.CANNOT_DECRYPT


def changed(**changes: object) -> Callable[[dict[str, Any]], object]:
    return lambda body: body.update(changes)


def in_item(**changes: object) -> Callable[[dict[str, Any]], object]:
    return lambda body: body["items"]["ef" * 16].update(changes)


def in_field(name: str, **changes: object) -> Callable[[dict[str, Any]], object]:
    return lambda body: body["items"]["ef" * 16]["fields"][name].update(changes)


MALFORMED: Mapping[str, Callable[[dict[str, Any]], object]] = {
    **{f"without {name}": (lambda body, name=name: body.pop(name))
       for name in ("id", "vault", "epoch", "seq", "prev", "from", "to", "kind", "ts", "rk", "items", "f")},
    "a name more": changed(more=1),
    "format 0": changed(f=0),
    "format true": changed(f=True),
    "format text": changed(f="1"),
    "short id": changed(id="ab"),
    "capital id": changed(id="AB" * 16),
    "id of a number": changed(id=1),
    "seq 0": changed(seq=0),
    "seq -1": changed(seq=-1),
    "seq true": changed(seq=True),
    "seq text": changed(seq="1"),
    "seq huge": changed(seq=10**18),
    "prev short": changed(prev="ab"),
    "prev null": changed(prev=None),
    "to nobody": changed(to=[]),
    "to text": changed(to="ab" * 32),
    "to twice": changed(to=["ab" * 32] * 2),
    "to too many": changed(to=[f"{n:064x}" for n in range(33)]),
    "to a number": changed(to=[1]),
    "kind unknown": changed(kind="gift"),
    "kind a list": changed(kind=["standing"]),
    "cover without a day": changed(kind="cover"),
    "standing with a day": changed(until="2026-12-01"),
    "day of no calendar": changed(kind="cover", until="2026-02-30"),
    "day as a week": changed(kind="cover", until="2026-W01-1"),
    "moment without a zone": changed(ts="2026-11-26T06:00:00"),
    "moment in year 1": changed(ts="0001-01-01T00:00:00+00:00"),
    "moment in year 9999": changed(ts="9999-12-31T23:59:59-23:59"),
    "rk short": changed(rk="AAAA"),
    "rk padded": changed(rk="A" * 43 + "="),
    "no items": changed(items={}),
    "items a list": changed(items=[]),
    "too many items": changed(items={f"{n:032x}": {"rev": 1, "fields": FIELDS} for n in range(1001)}),
    "item without fields": in_item(fields={}),
    "item with more": in_item(more=1),
    "item rev 0": in_item(rev=0),
    "item id no hex": lambda body: body["items"].update({"../../etc/passwd": body["items"]["ef" * 16]}),
    "field rev 0": in_field("password", rev=0),
    "field without at": lambda body: body["items"]["ef" * 16]["fields"]["password"].pop("at"),
    "field name": lambda body: body["items"]["ef" * 16]["fields"].update({"Password": FIELDS["password"]}),
    "title empty": in_field("title", value=""),
    "title a number": in_field("title", value=5),
    "password a list": in_field("password", value=["x"]),
    "password half a character": in_field("password", value="\ud800"),
    "platform unknown": in_field("platform", value="myspace"),
    "totp a text": in_field("totp", value="JBSWY3DP"),
    "totp without digits": in_field("totp", value={"seed": "JBSWY3DP"}),
    "codes of nothing": lambda body: body["items"]["ef" * 16]["fields"].update(
        {"recovery_codes": {"rev": 1, "at": NOW.isoformat(), "value": [1]}}),
}  # fmt: skip


@pytest.mark.parametrize("name", MALFORMED)
def test_a_message_is_read_strictly(ayse: Person, bora: Person, name: str) -> None:
    body = json.loads(handoff_bytes(handoff(ayse.me, bora.me)))
    MALFORMED[name](body)
    assert reject_of(bora, sealed(canonical(body), ayse.me, bora.me)) is Reject.MALFORMED


def test_what_is_sealed_must_be_a_message(ayse: Person, bora: Person) -> None:
    signed = handoff_bytes(handoff(ayse.me, bora.me))
    twice = signed[:-1] + b',"seq":2}'
    for plain in (
        b"",
        b"a letter",
        b"[]",
        b"{}",
        signed,
        wrapped(HANDOFF_DOMAIN, twice, ayse.me.sign),
        wrapped(HANDOFF_DOMAIN, b"[" * 200_000, ayse.me.sign),
        wrapped(HANDOFF_DOMAIN, signed, ayse.me.sign) + b"{}",
        b" " * (13 << 20),
    ):
        assert reject_of(bora, age_files.seal(plain, [bora.me.age_recipient])) is Reject.MALFORMED


@pytest.mark.parametrize("standing", ["stranger", "unverified", "mismatch", "revoked", "key-changed"])
def test_only_a_verified_sender_is_believed(bora: Person, standing: str, tmp_path: Path) -> None:
    clock = FixedClock(NOW)
    eda = Person(tmp_path / "eda", "Eda Şahin", clock)
    if standing != "stranger":
        bora.book.add_card(eda.card())
    if standing == "mismatch":
        bora.book.mismatch(eda.fp)
    if standing in ("revoked", "key-changed"):
        bora.book.confirm(eda.fp)
    if standing == "revoked":
        bora.book.revoke(eda.fp)
    data = made(eda.me, bora.me)
    if standing == "key-changed":
        newer = Person(tmp_path / "newer", "Eda Şahin", clock)
        bora.book.add_card(newer.card())
        assert reject_of(bora, made(newer.me, bora.me)) is Reject.SENDER_NOT_VERIFIED
    assert reject_of(bora, data) is Reject.SENDER_NOT_VERIFIED
    for contact in bora.book.contacts():
        if contact.name == "Eda Şahin" and standing != "revoked":
            bora.book.revoke(contact.fp)


def test_a_forged_signature_is_refused(ayse: Person, bora: Person) -> None:
    mallory = new_identity("Mallory", "Başka birim")
    signed = handoff_bytes(handoff(ayse.me, bora.me))
    assert reject_of(bora, sealed(signed, mallory, bora.me)) is Reject.BAD_SIGNATURE
    assert reject_of(bora, sealed(signed, ayse.me, bora.me, domain=RECEIPT_DOMAIN)) is Reject.BAD_SIGNATURE


def test_a_handoff_passed_on_to_another_is_refused(ayse: Person, bora: Person, people: list[Person]) -> None:
    """Bora opens what Ayşe gave him and seals it for Can, as if it came from her to him."""
    plain = age_files.unseal(made(ayse.me, bora.me), bora.me.age_identity)
    passed_on = age_files.seal(plain, [people[2].me.age_recipient])
    assert reject_of(people[2], passed_on) is Reject.NOT_ADDRESSED_TO_ME


def test_a_file_that_changed_on_its_way_is_refused(tmp_path: Path) -> None:
    """A few of each; the benchmark tries a thousand."""
    dice = random.Random(7)
    ayse, bora, can = acquainted(tmp_path, FixedClock(NOW), "Ayşe Yılmaz", "Bora Demir", "Can Kaya")
    item = ayse.add(notes=Secret("uzun not " * 16_000))
    files = [ayse.giving.seal(Choice((item,), (bora.fp, can.fp), with_notes=True)).data for _ in range(3)]
    for changed_file in (*flips(files[0], 60, dice), *cuts(files[0], 60, dice), *swaps(files, 60, dice)):
        assert reject_of(bora, changed_file) is Reject.CANNOT_DECRYPT
    plains = [age_files.unseal(data, bora.me.age_identity) for data in files]
    for forged_file in crossed(plains, bora.me, 20, dice):
        assert reject_of(bora, forged_file) is Reject.BAD_SIGNATURE
    assert bora.receiving.grants() == []
    bora.receiving.take(files[-1])
    for data in files:
        assert reject_of(bora, data) is Reject.REPLAY_OLD


FAULTS = (
    Reject.MALFORMED, Reject.SENDER_NOT_VERIFIED, Reject.BAD_SIGNATURE, Reject.UNKNOWN_FORMAT,
    Reject.NOT_ADDRESSED_TO_ME, Reject.REPLAY_OLD,
)  # fmt: skip


def test_the_first_fault_in_the_agreed_order_is_told(tmp_path: Path) -> None:
    """Every file with one or more faults at once, all sixty-three."""
    ayse, bora, can = acquainted(tmp_path, FixedClock(NOW), "Ayşe Yılmaz", "Bora Demir", "Can Kaya")
    bora.receiving.take(made(ayse.me, bora.me, seq=5))
    mallory = new_identity("Mallory", "Başka birim")
    for faults in itertools.chain.from_iterable(itertools.combinations(FAULTS, n) for n in range(1, len(FAULTS) + 1)):
        sender = mallory if Reject.SENDER_NOT_VERIFIED in faults else ayse.me
        to = can.me if Reject.NOT_ADDRESSED_TO_ME in faults else bora.me
        body = json.loads(handoff_bytes(handoff(sender, to, seq=4 if Reject.REPLAY_OLD in faults else 6)))
        if Reject.UNKNOWN_FORMAT in faults:
            body["f"] = 2
        if Reject.MALFORMED in faults:
            body["from" if Reject.UNKNOWN_FORMAT in faults else "ts"] = "?"
        signer = can.me if Reject.BAD_SIGNATURE in faults else sender
        assert reject_of(bora, sealed(canonical(body), signer, bora.me)) is faults[0], faults


def test_old_files_gaps_and_two_with_one_number(tmp_path: Path) -> None:
    clock = FixedClock(NOW)
    ayse, bora = acquainted(tmp_path, clock, "Ayşe Yılmaz", "Bora Demir")
    files = {seq: made(ayse.me, bora.me, seq=seq, rk=secrets.token_bytes(32), prev="ab" * 32) for seq in range(1, 6)}
    assert bora.receiving.take(files[3]).remarks == (Remark.PREV_GAP,)
    for data in (files[3], files[2], files[1]):
        before = traces(bora)
        assert reject_of(bora, data) is Reject.REPLAY_OLD
        assert traces(bora) == before
    another = made(ayse.me, bora.me, seq=3, rk=secrets.token_bytes(32))
    (kept,) = bora.receiving.grants()
    assert reject_of(bora, another) is Reject.EQUIVOCATION
    (grant,) = bora.receiving.grants()
    assert grant == replace(kept, conflict_at=clock.now()), "the first stays, and the conflict is not forgotten"
    with bora.vault.room.reading() as room:
        assert room.audit()[-1].action == "grant-conflict"
    last = made(ayse.me, bora.me, seq=4, prev=kept.h)
    assert bora.receiving.take(last).remarks == ()
    later = made(ayse.me, bora.me, epoch=2, seq=1, prev=digest_of(handoff_bytes(handoff(ayse.me, bora.me))))
    assert bora.receiving.take(later).remarks == (Remark.PREV_GAP,)
    assert reject_of(bora, files[5]) is Reject.REPLAY_OLD, "an earlier epoch of the vault"


def test_expired_covers_and_clocks(tmp_path: Path) -> None:
    clock = FixedClock(NOW)
    ayse, bora = acquainted(tmp_path, clock, "Ayşe Yılmaz", "Bora Demir")
    past = made(ayse.me, bora.me, kind=HandoffKind.COVER, until=date(2026, 11, 25))
    taken = bora.receiving.take(past)
    assert taken.remarks == (Remark.EXPIRED,)
    assert bora.receiving.open(taken.grant.id, "Acil").credentials, "it opens all the same"
    clock.moment -= timedelta(days=90)
    ahead = made(ayse.me, bora.me, id="12" * 16, kind=HandoffKind.COVER, until=date(2026, 11, 25))
    assert bora.receiving.take(ahead).remarks == (Remark.EXPIRED, Remark.CLOCK_BEHIND)


def test_a_clock_that_was_set_back_makes_no_backup_current(tmp_path: Path) -> None:
    clock = FixedClock(NOW)
    ayse, bora = acquainted(tmp_path, clock, "Ayşe Yılmaz", "Bora Demir")
    item = ayse.add()
    ayse.answers.take(bora.receiving.take(ayse.gives([item], bora).data).receipt.file())
    clock.moment -= timedelta(days=30)
    assert ayse.overview.badges()[item].state is Backup.DRILL_OVERDUE, "a receipt of the future proves nothing"
    again = ayse.giving.renew(ayse.overview.lines()[0].id)
    assert again.place[1] == 2
    assert bora.receiving.take(again.data).grant.sealed_at == NOW, "the order of files does not go back with the clock"


# What comes back.


def answer_reject(answers: Answers, data: bytes) -> Reject:
    with pytest.raises(HandoffRefused) as told:
        answers.take(data)
    assert told.value.message.turkish()
    assert told.value.hint.turkish()
    return told.value.reject


def receipt_in(paper: Paper) -> Receipt:
    return receipt_of(read_paper(paper.file())[1].body)


def forged(receipt: Receipt, signer: Identity) -> bytes:
    return written(RECEIPT_LABEL, receipt_bytes(receipt), signer.sign, Message(""), "").file()


def test_forged_receipts_count_for_nothing(tmp_path: Path) -> None:
    ayse, bora, can = acquainted(tmp_path, FixedClock(NOW), "Ayşe Yılmaz", "Bora Demir", "Can Kaya")
    item = ayse.add()
    paper = bora.receiving.take(ayse.gives([item], bora).data).receipt
    good, mallory = receipt_in(paper), new_identity("Mallory", "Başka birim")
    unopened = replace(good, proof=proof_of(bytes(32), good.h))
    attacks = {
        Reject.BAD_PROOF: [
            forged(unopened, bora.me),
            forged(replace(good, drill=True), bora.me),
        ],
        Reject.BAD_SIGNATURE: [forged(good, mallory), forged(good, can.me)],
        Reject.SENDER_NOT_VERIFIED: [forged(replace(good, by=mallory.fp), mallory)],
        Reject.UNKNOWN_HANDOFF: [
            forged(replace(good, by=can.fp), can.me),
            forged(replace(good, h="0" * 64), bora.me),
            forged(replace(good, handoff="0" * 32), bora.me),
            forged(replace(good, seq=1 << 50), bora.me),
        ],
        Reject.NOT_ADDRESSED_TO_ME: [forged(replace(good, vault="0" * 24), bora.me)],
        Reject.MALFORMED: [
            b"", b"BIRIMALINDI1:AAAA:", paper.file().replace(b"BIRIMALINDI1", b"BIRIMACMA1"), paper.file()[:-20],
            paper.file() + forged(unopened, bora.me), b"x" * 300_000,
        ],
    }  # fmt: skip
    for reject, datas in attacks.items():
        for data in datas:
            assert answer_reject(ayse.answers, data) is reject
    assert ayse.overview.badges()[item].state is Backup.UNFINISHED
    assert ayse.gives([item], bora).place[1] == 2, "nobody drives the numbers up"
    ayse.answers.take(b"> Merhaba,\r\n" + paper.file().replace(b"\n", b"\r\n> ") + b"\r\n\r\nBora")
    assert ayse.overview.badges()[item].state is Backup.CURRENT


def test_replayed_and_old_answers_change_nothing(tmp_path: Path) -> None:
    clock = FixedClock(NOW)
    ayse, bora = acquainted(tmp_path, clock, "Ayşe Yılmaz", "Bora Demir")
    item = ayse.add()
    first = bora.receiving.take(ayse.gives([item], bora).data)
    clock.moment += timedelta(days=1)
    drilled = bora.receiving.drill(first.grant.id)
    opened = bora.receiving.open(first.grant.id, "Deneme için")
    papers = [paper.file() for paper in (first.receipt, drilled.receipt, opened.record)]
    for paper in papers:
        ayse.answers.take(paper)
    second = bora.receiving.take(ayse.giving.renew(first.grant.line).data)
    before = ayse.overview.lines()
    for paper in papers:
        assert answer_reject(ayse.answers, paper) is Reject.REPLAY_OLD
    assert ayse.overview.lines() == before
    assert before[0].receivers[0].waiting, "an old receipt says nothing of the new file"
    assert ayse.answers.take(second.receipt.file()).newest
    assert not ayse.overview.lines()[0].receivers[0].waiting


def test_a_drill_cannot_be_dated_otherwise(tmp_path: Path) -> None:
    clock = FixedClock(NOW)
    ayse, bora = acquainted(tmp_path, clock, "Ayşe Yılmaz", "Bora Demir")
    item = ayse.add()
    taken = bora.receiving.take(ayse.gives([item], bora).data)
    drill = receipt_in(bora.receiving.drill(taken.grant.id).receipt)
    later = replace(drill, at=drill.at + timedelta(days=300))
    assert answer_reject(ayse.answers, forged(later, bora.me)) is Reject.BAD_PROOF
    bora.clock = clock
    clock.moment += timedelta(days=300)
    future = bora.receiving.drill(taken.grant.id)
    clock.moment -= timedelta(days=300)
    ayse.answers.take(future.receipt.file())
    assert ayse.overview.lines()[0].receivers[0].drilled_at == NOW, "a clock that goes ahead puts no drill off"
