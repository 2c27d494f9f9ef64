"""The handoff between two vaults: given, taken, acknowledged, changed, rehearsed, opened, and taken back."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from models.errors import UserError
from services.clock import FixedClock
from services.vault.envelope import from_text
from services.vault.handoff.answers import AnswerKind
from services.vault.handoff.giving import Choice
from services.vault.handoff.messages import BLOCK, HandoffKind
from services.vault.handoff.refusals import HandoffRefused, Reject, Remark
from services.vault.handoff.states import Backup, GrantState
from services.vault.secret import Secret
from tests.handoff_support import Person, acquainted
from tests.vault_support import NOTES, PASSWORD, SEED


@pytest.fixture
def people(tmp_path: Path, clock: FixedClock) -> list[Person]:
    return acquainted(tmp_path, clock, "Ayşe Yılmaz", "Bora Demir")


@pytest.fixture
def ayse(people: list[Person]) -> Person:
    return people[0]


@pytest.fixture
def bora(people: list[Person]) -> Person:
    return people[1]


def badge(person: Person, item: str) -> Backup:
    return person.overview.badges()[item].state


def backed_up(giver: Person, receiver: Person, items: list[str]) -> str:
    """Give, take and acknowledge; return the receiver's grant."""
    taken = receiver.receiving.take(giver.gives(items, receiver).data)
    giver.answers.take(taken.receipt.file())
    return taken.grant.id


def test_the_whole_way_of_a_backup(ayse: Person, bora: Person, clock: FixedClock) -> None:
    item = ayse.add()
    assert badge(ayse, item) is Backup.NONE
    sealed = ayse.gives([item], bora)
    assert badge(ayse, item) is Backup.UNFINISHED
    taken = bora.receiving.take(sealed.data)
    assert (taken.sender_name, taken.remarks) == ("Ayşe Yılmaz", ())
    assert [(one.title, one.platform) for one in taken.grant.items] == [("Kütüphane Instagram", "instagram")]
    assert badge(ayse, item) is Backup.UNFINISHED, "nothing is current before the receipt is back"
    answer = ayse.answers.take(taken.receipt.file())
    assert (answer.kind, answer.name, answer.count, answer.newest) == (AnswerKind.RECEIPT, "Bora Demir", 1, True)
    assert badge(ayse, item) is Backup.CURRENT

    clock.moment += timedelta(days=1)
    ayse.vault.update(item, lambda old: replace(old, password=Secret("yeni parola")))
    clock.moment += timedelta(days=3)
    stale = ayse.overview.badges()[item]
    assert (stale.state, stale.days, stale.changed, stale.fp) == (Backup.STALE, 3, ("password",), bora.fp)
    (line,) = ayse.overview.lines()
    assert line.needs_sealing
    again = bora.receiving.take(ayse.giving.renew(line.id).data)
    assert again.remarks == ()
    assert badge(ayse, item) is Backup.STALE
    ayse.answers.take(again.receipt.file())
    assert badge(ayse, item) is Backup.CURRENT
    assert len(bora.receiving.grants()) == 1, "the newer file takes the older one's place"


def test_what_goes_over_and_what_does_not(ayse: Person, bora: Person) -> None:
    item = ayse.add(account_id="a-row-of-this-pc", mail="birim@universite.example")
    grant = backed_up(ayse, bora, [item])
    (account,) = bora.receiving.open(grant, "Ayşe izinde").credentials
    assert (account.password.reveal(), account.mail) == (PASSWORD, "birim@universite.example")
    assert account.totp is not None
    assert account.totp.seed.reveal() == SEED
    assert account.account_id is None
    assert not account.notes, "notes go only where they are ticked"
    taken = bora.receiving.take(ayse.gives([item], bora, with_notes=True).data)
    (account,) = bora.receiving.open(taken.grant.id, "Ayşe izinde").credentials
    assert account.notes.reveal() == NOTES


def test_notes_count_only_where_they_were_given(ayse: Person, bora: Person) -> None:
    item = ayse.add()
    backed_up(ayse, bora, [item])
    ayse.vault.update(item, lambda old: replace(old, notes=Secret("başka"), title="Yeni ad", url="https://x.com"))
    assert badge(ayse, item) is Backup.CURRENT
    ayse.answers.take(bora.receiving.take(ayse.gives([item], bora, with_notes=True).data).receipt.file())
    ayse.vault.update(item, lambda old: replace(old, notes=Secret("daha başka")))
    assert badge(ayse, item) is Backup.STALE


def test_a_field_filled_in_later_makes_it_stale(ayse: Person, bora: Person) -> None:
    item = ayse.add()
    backed_up(ayse, bora, [item])
    ayse.vault.update(item, lambda old: replace(old, phone="0312 000 00 00"))
    assert ayse.overview.badges()[item].changed == ("phone",)


def test_nothing_secret_is_stored_or_told_outside_the_seal(ayse: Person, bora: Person) -> None:
    item = ayse.add()
    sealed = ayse.gives([item], bora)
    assert len(sealed.data) % BLOCK < 600, "padded to whole blocks under age's header"
    taken = bora.receiving.take(sealed.data)
    told = repr(
        (sealed, taken, bora.receiving.look, taken.receipt.text(), taken.receipt.preface.turkish(), sealed.name)
    )
    with bora.vault.room.reading() as room:
        kept = repr([entry.payload for entry in room.entries("grant")])
    for secret in (PASSWORD, SEED, NOTES):
        assert secret not in told
        assert secret not in kept, "what was received stays sealed as it came"
    for name in (sealed.name, taken.receipt.name):
        assert "tüphane" not in name
        assert "nstagram" not in name


def test_one_file_for_several(tmp_path: Path, clock: FixedClock) -> None:
    ayse, bora, can, dilek = acquainted(tmp_path, clock, "Ayşe Yılmaz", "Bora Demir", "Can Kaya", "Dilek Ak")
    item = ayse.add()
    sealed = ayse.gives([item], bora, can)
    for one in (bora, can):
        assert one.receiving.take(sealed.data).grant.items[0].title == "Kütüphane Instagram"
    with pytest.raises(HandoffRefused) as told:
        dilek.receiving.take(sealed.data)
    assert told.value.reject is Reject.CANNOT_DECRYPT
    assert badge(ayse, item) is Backup.UNFINISHED
    ayse.answers.take(can.receiving.receipt(can.receiving.grants()[0].id).file())
    assert ayse.overview.badges()[item].fp == can.fp, "one colleague who has it is enough"
    waiting = {one.name: one.waiting for one in ayse.overview.lines()[0].receivers}
    assert waiting == {"Bora Demir": True, "Can Kaya": False}


def test_a_circle_keeps_its_line_and_another_circle_has_its_own(tmp_path: Path, clock: FixedClock) -> None:
    ayse, bora, can = acquainted(tmp_path, clock, "Ayşe Yılmaz", "Bora Demir", "Can Kaya")
    first, second = ayse.add(), ayse.add("Kütüphane X")
    one = ayse.gives([first], bora, can)
    same = ayse.gives([first, second], can, bora)
    other = ayse.gives([second], bora)
    cover = ayse.gives([second], bora, until=date(2026, 12, 4))
    assert same.line_id == one.line_id
    assert same.place == (one.place[0], 2)
    assert len({one.line_id, other.line_id, cover.line_id}) == 3
    assert ayse.giving.file_of(one.line_id).data == same.data, "the newest file can be saved once more"


def test_a_drill_proves_without_showing(ayse: Person, bora: Person, clock: FixedClock) -> None:
    items = [ayse.add(), ayse.add("Kütüphane X", totp=None)]
    grant = backed_up(ayse, bora, items)
    clock.moment += timedelta(days=181)
    overdue = ayse.overview.badges()[items[0]]
    assert (overdue.state, overdue.days) == (Backup.DRILL_OVERDUE, 1)
    drilled = bora.receiving.drill(grant)
    assert (drilled.count, drilled.passwords, drilled.codes) == (2, 2, 1)
    assert PASSWORD not in repr(drilled)
    assert ayse.answers.take(drilled.receipt.file()).kind is AnswerKind.DRILL
    assert badge(ayse, items[0]) is Backup.CURRENT
    assert bora.receiving.grants()[0].drilled_at == clock.now()
    assert ayse.overview.lines()[0].receivers[0].drilled_at == clock.now()


def test_a_drill_fails_where_the_kept_file_is_damaged(ayse: Person, bora: Person) -> None:
    grant = backed_up(ayse, bora, [ayse.add()])
    with bora.vault.room.writing() as room:
        entry = room.get("grant", grant)
        assert entry is not None
        room.put("grant", grant, {**entry.payload, "file": entry.payload["file"][:-4] + "AAAA"}, action="spoil")
    with pytest.raises(HandoffRefused) as told:
        bora.receiving.drill(grant)
    assert told.value.reject is Reject.CANNOT_DECRYPT
    assert bora.receiving.grants()[0].drilled_at is None


def test_opening_is_recorded_told_and_closed_by_changing(ayse: Person, bora: Person, clock: FixedClock) -> None:
    opened, other = ayse.add(), ayse.add("Kütüphane X")
    grant = backed_up(ayse, bora, [opened, other])
    with pytest.raises(UserError):
        bora.receiving.open(grant, "  ")
    assert bora.receiving.grants()[0].opened == ()
    clock.moment += timedelta(days=2)
    looked = bora.receiving.open(grant, "Ayşe hastanede, duyuru\nyayımlanmalı", [opened])
    assert [one.id for one in looked.credentials] == [opened]
    (note,) = bora.receiving.grants()[0].opened
    assert (note.reason, note.items) == ("Ayşe hastanede, duyuru yayımlanmalı", (opened,))
    with bora.vault.room.reading() as room:
        assert any(row.action == "grant-open" and row.item == grant for row in room.audit())
    assert "hastanede" in looked.record.file().decode(), "the manager reads it without the program"
    assert bora.receiving.record(grant, note).text() == looked.record.text()

    answer = ayse.answers.take(looked.record.file())
    assert (answer.kind, answer.count) == (AnswerKind.OPENING, 1)
    assert answer.reason == "Ayşe hastanede, duyuru yayımlanmalı"
    (receiver,) = ayse.overview.lines()[0].receivers
    assert receiver.state is GrantState.ROTATION_DUE
    assert {(one.item, one.field) for one in receiver.must_change} == {(opened, "password"), (opened, "totp")}
    assert ayse.overview.badges()[opened].must_change == ("password", "totp")
    assert ayse.overview.badges()[other].must_change == ()
    ayse.vault.update(opened, lambda old: replace(old, password=Secret("yeni")))
    assert ayse.overview.lines()[0].receivers[0].state is GrantState.ROTATION_DUE
    ayse.vault.update(opened, lambda old: replace(old, totp=None))
    assert ayse.overview.lines()[0].receivers[0].state is GrantState.CLOSED


def test_what_somebody_has_seen(ayse: Person, bora: Person, clock: FixedClock) -> None:
    first, second = ayse.add(), ayse.add("Kütüphane X", totp=None)
    ayse.add("Hiç verilmedi")
    backed_up(ayse, bora, [first, second])
    ayse.vault.update(first, lambda old: replace(old, password=Secret("yeni")))
    ayse.vault.delete(second)
    seen = {(one.title, one.field): one for one in ayse.overview.seen_by(bora.fp)}
    assert set(seen) == {
        ("Kütüphane Instagram", "password"), ("Kütüphane Instagram", "totp"), ("Kütüphane Instagram", "user_name"),
        ("Kütüphane X", "password"), ("Kütüphane X", "user_name"),
    }  # fmt: skip
    assert not seen["Kütüphane Instagram", "password"].still_current
    assert seen["Kütüphane Instagram", "totp"].still_current
    assert seen["Kütüphane X", "password"].gone
    assert not any(one.opened for one in seen.values())
    assert ayse.overview.seen_by("0" * 64) == []


def test_ticking_a_recovery_code_off_is_no_rotation(ayse: Person, bora: Person, clock: FixedClock) -> None:
    from services.vault.otp.recovery_codes import RecoveryCode

    codes = (RecoveryCode(Secret("1234 5678")), RecoveryCode(Secret("8765 4321")))
    item = ayse.add(recovery_codes=codes)
    grant = backed_up(ayse, bora, [item])
    ayse.answers.take(bora.receiving.open(grant, "Deneme için").record.file())
    ticked = (replace(codes[0], used_at=clock.now()), codes[1])
    ayse.vault.update(item, lambda old: replace(old, recovery_codes=ticked, password=Secret("yeni"), totp=None))
    assert ayse.overview.badges()[item].must_change == ("recovery_codes",)
    fresh = (RecoveryCode(Secret("1111 2222")),)
    ayse.vault.update(item, lambda old: replace(old, recovery_codes=fresh))
    assert ayse.overview.badges()[item].must_change == ()


def test_a_cover_ends_with_its_day_also_for_a_clock_that_was_set_back(
    ayse: Person, bora: Person, clock: FixedClock
) -> None:
    item = ayse.add()
    taken = bora.receiving.take(ayse.gives([item], bora, until=date(2026, 11, 30)).data)
    ayse.answers.take(taken.receipt.file())
    assert badge(ayse, item) is Backup.CURRENT
    clock.moment += timedelta(days=4, hours=14)
    assert badge(ayse, item) is Backup.CURRENT, "the last day itself counts, by the calendar here"
    clock.moment += timedelta(hours=2)
    assert badge(ayse, item) is Backup.NONE
    assert ayse.overview.lines()[0].receivers[0].state is GrantState.EXPIRED
    with pytest.raises(UserError):
        ayse.giving.renew(taken.grant.line)
    (grant,) = bora.receiving.grants()
    assert grant.expired(clock.now())
    bora.receiving.open(grant.id, "Süresi doldu ama acil")
    clock.moment -= timedelta(days=10)
    assert bora.receiving.grants()[0].expired(clock.now())


def test_withdrawing_and_revoking(ayse: Person, bora: Person) -> None:
    item = ayse.add()
    grant = backed_up(ayse, bora, [item])
    (line,) = ayse.overview.lines()
    ayse.giving.withdraw(line.id)
    assert badge(ayse, item) is Backup.NONE
    with pytest.raises(UserError):
        ayse.giving.renew(line.id)
    backed_up(ayse, bora, [item])
    assert badge(ayse, item) is Backup.CURRENT, "given anew on another line"
    ayse.book.revoke(bora.fp)
    assert badge(ayse, item) is Backup.NONE
    assert any(one.field == "password" and one.still_current for one in ayse.overview.seen_by(bora.fp))
    with pytest.raises(UserError):
        ayse.gives([item], bora)
    with pytest.raises(HandoffRefused) as told:
        ayse.answers.take(bora.receiving.drill(grant).receipt.file())
    assert told.value.reject is Reject.SENDER_NOT_VERIFIED


def test_a_colleague_with_a_new_key_needs_a_new_file(
    tmp_path: Path, ayse: Person, bora: Person, clock: FixedClock
) -> None:
    item = ayse.add()
    backed_up(ayse, bora, [item])
    newer = Person(tmp_path / "new", "Bora Demir", clock)
    ayse.book.add_card(newer.card())
    assert badge(ayse, item) is Backup.UNFINISHED, "the new key is not verified yet"
    ayse.book.confirm(newer.fp)
    assert badge(ayse, item) is Backup.NONE, "what the old key opens is no backup on the new PC"
    newer.knows(ayse)
    backed_up(ayse, newer, [item])
    assert badge(ayse, item) is Backup.CURRENT
    assert {one.field for one in ayse.overview.seen_by(bora.fp)} == {"password", "totp", "user_name"}


@pytest.mark.parametrize("what", ["nothing", "nobody", "a stranger", "gone", "past", "no card"])
def test_what_cannot_be_given(ayse: Person, bora: Person, what: str, tmp_path: Path, clock: FixedClock) -> None:
    item = ayse.add()
    choice = {
        "nothing": Choice((), (bora.fp,)),
        "nobody": Choice((item,), ()),
        "a stranger": Choice((item,), ("0" * 64,)),
        "gone": Choice(("0" * 32,), (bora.fp,)),
        "past": Choice((item,), (bora.fp,), HandoffKind.COVER, date(2026, 11, 25)),
        "no card": Choice((item,), (bora.fp,)),
    }[what]
    if what == "no card":
        with ayse.vault.room.writing() as room:
            room.drop("identity", "me", action="test")
    with pytest.raises(UserError) as told:
        ayse.giving.seal(choice)
    assert told.value.hint.turkish()
    assert ayse.overview.lines() == []


def test_a_vault_that_was_set_back_learns_its_place_from_a_receipt(ayse: Person, bora: Person, tmp_path: Path) -> None:
    """A backup of the vault came back: the next file must not bear a number that is known already."""
    item = ayse.add()
    first = ayse.gives([item], bora)
    with ayse.vault.room.reading() as room:
        entry = room.get("handoff", first.line_id)
    assert entry is not None
    bora.receiving.take(first.data)
    second = bora.receiving.take(ayse.giving.renew(first.line_id).data)
    with ayse.vault.room.writing() as room:
        room.put("handoff", first.line_id, entry.payload, action="test")
    with pytest.raises(HandoffRefused) as told:
        ayse.answers.take(second.receipt.file())
    assert told.value.reject is Reject.UNKNOWN_HANDOFF
    opened = bora.receiving.open(second.grant.id, "Ayşe izinde")
    ayse.answers.take(opened.record.file())
    assert ayse.overview.badges()[item].must_change == ("password", "totp"), "an opening counts all the same"
    third = ayse.giving.renew(first.line_id)
    assert third.place[1] == 3
    assert bora.receiving.take(third.data).remarks == (Remark.PREV_GAP,)


def test_a_record_that_comes_very_late_still_counts(ayse: Person, bora: Person) -> None:
    """Only the last files of a line are remembered; what was opened must be changed all the same."""
    item = ayse.add()
    grant = backed_up(ayse, bora, [item])
    record = bora.receiving.open(grant, "Ayşe izindeydi").record
    (line,) = ayse.overview.lines()
    for _ in range(12):
        ayse.answers.take(bora.receiving.take(ayse.giving.renew(line.id).data).receipt.file())
    assert ayse.answers.take(record.file()).kind is AnswerKind.OPENING
    assert ayse.overview.badges()[item].must_change == ("password", "totp")
    with pytest.raises(HandoffRefused) as told:
        ayse.answers.take(record.file())
    assert told.value.reject is Reject.REPLAY_OLD


def test_a_late_record_of_an_account_that_is_no_longer_given_still_counts(ayse: Person, bora: Person) -> None:
    gone, kept = ayse.add(), ayse.add("Kalan")
    grant = backed_up(ayse, bora, [gone])
    record = bora.receiving.open(grant, "Ayşe izindeydi").record
    for _ in range(12):
        ayse.answers.take(bora.receiving.take(ayse.gives([kept], bora).data).receipt.file())
    ayse.answers.take(record.file())
    told = {one.field: one.must_change for one in ayse.overview.seen_by(bora.fp) if one.item == gone and one.opened}
    assert told["password"]
    assert told["totp"]


def test_new_keys_of_the_receiver_leave_what_was_entrusted_openable(ayse: Person, bora: Person) -> None:
    """Bora's PC was stolen: new keys. What he keeps opens, new files for the stolen key are refused."""
    item = ayse.add()
    grant = backed_up(ayse, bora, [item])
    stolen, late = bora.me.age_identity, ayse.gives([item], bora, until=date(2027, 1, 1))
    bora.book.renew_me()
    with pytest.raises(HandoffRefused) as told:
        bora.receiving.look(late.data)
    assert told.value.reject is Reject.CANNOT_DECRYPT
    for sign in (bora.receiving.drill, bora.receiving.receipt):
        with pytest.raises(HandoffRefused, match="eski kartınıza"):
            sign(grant)
    opened = bora.receiving.open(grant, "Ayşe izinde")
    assert opened.credentials[0].password.reveal() == PASSWORD
    with pytest.raises(HandoffRefused) as told:
        ayse.answers.take(opened.record.file())
    assert told.value.reject is Reject.SENDER_NOT_VERIFIED
    ayse.knows(bora)
    assert ayse.answers.take(opened.record.file()).kind is AnswerKind.OPENING
    assert ayse.overview.badges()[item].must_change == ("password", "totp")
    (line,) = [one for one in ayse.overview.lines() if one.until is None]
    assert [len(one.opened) for one in line.receivers] == [1]
    new = ayse.gives([item], bora)
    assert bora.me.age_identity != stolen
    assert bora.receiving.take(new.data).grant.items[0].id == item


def test_a_file_for_somebody_who_was_revoked_is_not_saved_again(ayse: Person, bora: Person) -> None:
    """Sealed before, and perhaps never delivered: it must not go out by one click now."""
    ayse.gives([ayse.add()], bora)
    (line,) = ayse.overview.lines()
    assert ayse.giving.file_of(line.id).data
    ayse.book.revoke(bora.fp)
    with pytest.raises(UserError, match="paylaşım kaldırılmış"):
        ayse.giving.file_of(line.id)


def test_new_keys_of_the_giver_are_compared_before_anything_is_taken(ayse: Person, bora: Person) -> None:
    item = ayse.add()
    backed_up(ayse, bora, [item])
    ayse.book.renew_me()
    sealed = ayse.gives([item], bora)
    with pytest.raises(HandoffRefused) as told:
        bora.receiving.take(sealed.data)
    assert told.value.reject is Reject.SENDER_NOT_VERIFIED
    bora.knows(ayse)
    ayse.answers.take(bora.receiving.take(sealed.data).receipt.file())
    assert badge(ayse, item) is Backup.CURRENT


def test_a_new_key_that_is_not_theirs_leaves_the_backup_waiting(
    ayse: Person, bora: Person, tmp_path: Path, clock: FixedClock
) -> None:
    item = ayse.add()
    backed_up(ayse, bora, [item])
    mallory = Person(tmp_path / "mallory", "Bora Demir", clock)
    ayse.book.add_card(mallory.card())
    ayse.book.mismatch(mallory.fp)
    assert badge(ayse, item) is Backup.UNFINISHED
    ayse.book.keep_former(mallory.fp)
    assert badge(ayse, item) is Backup.CURRENT


@pytest.mark.skipif(shutil.which("age") is None, reason="the age program is not installed")
def test_the_age_program_opens_a_handoff(ayse: Person, bora: Person, tmp_path: Path) -> None:
    """Without our program a colleague still gets at what was entrusted."""
    sealed = ayse.gives([ayse.add()], bora)
    key = tmp_path / "key.txt"
    key.write_text(bora.me.age_identity.reveal() + "\n")
    ran = subprocess.run(["age", "-d", "-i", key], input=sealed.data, capture_output=True, check=True)
    signed = json.loads(from_text(json.loads(ran.stdout)["signed"]))
    (account,) = signed["items"].values()
    assert account["fields"]["password"]["value"] == PASSWORD
    again = subprocess.run(["age", "-d", "-i", key], input=sealed.text().encode(), capture_output=True, check=True)
    assert again.stdout == ran.stdout, "also as text"
    armored = subprocess.run(
        ["age", "-a", "-r", bora.me.age_recipient], input=ran.stdout, capture_output=True, check=True
    )
    assert bora.receiving.take(armored.stdout).sender_name == "Ayşe Yılmaz", "and what the program sealed is taken in"


def test_a_failure_in_the_middle_stores_nothing(ayse: Person, bora: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    """File, ledger and audit are one: a handoff that is not in the ledger does not exist."""
    item = ayse.add()

    def fail(*_: object) -> None:
        raise OSError("the disk is full")

    def traces() -> int:
        with ayse.vault.room.reading() as room:
            return len(room.audit())

    before = traces()
    with monkeypatch.context() as patch:
        patch.setattr("services.vault.handoff.ledger.record", fail)
        with pytest.raises((OSError, UserError)):
            ayse.gives([item], bora)
    assert ayse.overview.lines() == []
    assert ayse.overview.seen_by(bora.fp) == []
    assert traces() == before
    assert ayse.gives([item], bora).place[1] == 1
