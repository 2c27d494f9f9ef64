"""When people, cards and files change under a handoff: what goes on, what is refused, and what is said."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from models.errors import UserError
from services.clock import FixedClock
from services.vault.envelope import Malformed
from services.vault.handoff import ledger
from services.vault.handoff.fields import whole
from services.vault.handoff.grants import one_line
from services.vault.handoff.refusals import HandoffRefused, Reject
from services.vault.handoff.standing import Desk, Key
from services.vault.handoff.states import Backup
from services.vault.secret import Secret
from tests.handoff_support import Person, acquainted
from tests.vault_support import PASSWORD, SEED

_MOMENT = datetime(2026, 11, 26, 6, 0, tzinfo=UTC)


def refusal(work: Any) -> str:
    with pytest.raises(UserError) as told:
        work()
    return f"{told.value.message} {told.value.hint}"


def test_renewing_leaves_out_who_has_left(tmp_path: Path, clock: FixedClock) -> None:
    ayse, bora, can = acquainted(tmp_path, clock, "Ayşe Yılmaz", "Bora Demir", "Can Er")
    item = ayse.add()
    line = ayse.gives([item], bora, can).line_id
    ayse.book.revoke(can.fp)
    (given,) = Desk(ayse.vault).standing().lines
    assert Desk(ayse.vault).standing().key(can.fp) is Key.REVOKED
    assert {one.name for one in given.receivers} == {"Bora Demir", "Can Er"}
    file = ayse.giving.renew(line)
    assert bora.receiving.take(file.data)
    with pytest.raises(HandoffRefused) as told:
        can.receiving.take(file.data)
    assert told.value.reject is Reject.CANNOT_DECRYPT
    ayse.book.revoke(bora.fp)
    assert "kimseyle artık paylaşım yok" in refusal(lambda: ayse.giving.renew(line))


def test_renewing_goes_on_under_a_new_card_that_is_verified(tmp_path: Path, clock: FixedClock) -> None:
    ayse, bora = acquainted(tmp_path, clock, "Ayşe Yılmaz", "Bora Demir")
    item = ayse.add()
    line = ayse.gives([item], bora).line_id
    again = Person(tmp_path / "yeni", "Bora Demir", clock)
    again.knows(ayse)
    ayse.book.add_card(again.card())
    assert "doğrulanmış değil" in refusal(lambda: ayse.giving.renew(line))
    ayse.book.confirm(again.fp)
    assert Desk(ayse.vault).standing().key(bora.fp) is Key.RENEWED
    taken = again.receiving.take(ayse.giving.renew(line).data)
    ayse.answers.take(taken.receipt.file())
    assert ayse.overview.badges()[item].state is Backup.CURRENT


def test_each_reason_why_nothing_can_be_given_has_its_own_advice(tmp_path: Path, clock: FixedClock) -> None:
    ayse, bora = acquainted(tmp_path, clock, "Ayşe Yılmaz", "Bora Demir")
    item = ayse.add()
    again = Person(tmp_path / "yeni", "Bora Demir", clock)
    ayse.book.add_card(again.card())
    ayse.book.confirm(again.fp)
    assert "yeni kartıyla hazırlayın" in refusal(lambda: ayse.gives([item], bora))
    ayse.book.revoke(again.fp)
    assert "başka bir meslektaş seçin" in refusal(lambda: ayse.gives([item], again))


def test_a_removed_grant_does_not_let_an_older_file_in(tmp_path: Path, clock: FixedClock) -> None:
    ayse, bora = acquainted(tmp_path, clock, "Ayşe Yılmaz", "Bora Demir")
    item = ayse.add()
    first = ayse.gives([item], bora)
    second = ayse.giving.renew(first.line_id)
    bora.receiving.take(first.data)
    grant = bora.receiving.take(second.data).grant
    bora.receiving.drop(grant.id)
    assert not bora.receiving.grants()
    with pytest.raises(HandoffRefused) as told:
        bora.receiving.take(first.data)
    assert told.value.reject is Reject.REPLAY_OLD
    assert bora.receiving.take(second.data).remarks == (), "what was removed by mistake comes back"
    with pytest.raises(HandoffRefused) as told:
        bora.receiving.take(second.data)
    assert told.value.reject is Reject.REPLAY_OLD
    bora.receiving.drop(grant.id)
    assert bora.receiving.take(ayse.giving.renew(first.line_id).data).remarks == ()


def test_a_drill_of_an_older_file_proves_nothing_of_the_newest(tmp_path: Path, clock: FixedClock) -> None:
    ayse, bora = acquainted(tmp_path, clock, "Ayşe Yılmaz", "Bora Demir")
    item = ayse.add()
    grant = bora.receiving.take(ayse.gives([item], bora).data).grant
    clock.moment += timedelta(days=200)
    drilled = bora.receiving.drill(grant.id)
    (line,) = ayse.overview.lines()
    newer = bora.receiving.take(ayse.giving.renew(line.id).data)
    ayse.answers.take(newer.receipt.file())
    clock.moment += timedelta(days=200)
    assert ayse.overview.badges()[item].state is Backup.DRILL_OVERDUE
    with pytest.raises(HandoffRefused):
        ayse.answers.take(drilled.receipt.file())
    assert ayse.overview.badges()[item].state is Backup.DRILL_OVERDUE


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("totp", {"seed": SEED, "algorithm": "NOPE", "digits": 6, "period": 30}),
        ("totp", {"seed": SEED, "algorithm": "SHA1", "digits": 99, "period": 30}),
        ("totp", {"seed": SEED, "algorithm": "SHA1", "digits": 6, "period": 0}),
        ("totp", {"seed": SEED, "algorithm": "SHA1", "digits": True, "period": 30}),
        ("totp", {"seed": 7, "algorithm": "SHA1", "digits": 6, "period": 30}),
        ("totp", {"seed": "A1", "algorithm": "SHA1", "digits": 6, "period": 30}),
        ("totp", {"seed": "", "algorithm": "SHA1", "digits": 6, "period": 30}),
        ("totp", {"seed": SEED, "algorithm": ["SHA1"], "digits": 6, "period": 30}),
        ("counter", -1),
        ("counter", "x"),
        ("recovery_codes", [{"code": 5, "used": None}]),
        ("recovery_codes", [{"code": "abc", "used": "dün"}]),
        ("title", "A" * 20_000),
    ],
)
def test_what_would_fall_in_an_emergency_is_refused_at_the_door(name: str, value: object) -> None:
    fields = {"title": {"rev": 1, "at": "2026-11-26T06:00:00+00:00", "value": "Kütüphane"}}
    with pytest.raises(Malformed):
        whole("a" * 32, {**fields, name: {"rev": 1, "at": "2026-11-26T06:00:00+00:00", "value": value}})


def test_what_a_colleague_calls_an_account_fits_a_line() -> None:
    assert one_line("Ana\nhesap \u202exé\x1b[31m " + "ç" * 500) == ("Ana hesap xé[31m " + "ç" * 500)[:200]


def test_nothing_given_shows_itself() -> None:
    fields = {"password": {"rev": 1, "at": "", "value": PASSWORD}}
    given = ledger.Given("line", FixedClock(_MOMENT).now(), {"item": (1, fields)})
    assert PASSWORD not in repr(given)


def test_the_old_opening_of_somebody_who_left_the_line_is_still_told(tmp_path: Path, clock: FixedClock) -> None:
    ayse, bora, can = acquainted(tmp_path, clock, "Ayşe Yılmaz", "Bora Demir", "Can Er")
    item = ayse.add()
    sealed = ayse.gives([item], bora, can)
    held = can.receiving.take(sealed.data).grant
    ayse.answers.take(can.receiving.open(held.id, "Ayşe izinde").record.file())
    ayse.book.revoke(can.fp)
    ayse.giving.renew(sealed.line_id)
    (line,) = ayse.overview.lines()
    assert [one.name for one in line.receivers if one.must_change] == ["Can Er"]
    ayse.vault.update(item, lambda old: replace(old, password=Secret("yeni"), totp=None))
    assert not any(one.must_change for one in ayse.overview.lines()[0].receivers)


def test_what_a_leaver_opened_is_told_after_they_left_too(tmp_path: Path, clock: FixedClock) -> None:
    ayse, bora = acquainted(tmp_path, clock, "Ayşe Yılmaz", "Bora Demir")
    item = ayse.add()
    taken = bora.receiving.take(ayse.gives([item], bora).data)
    record = bora.receiving.open(taken.grant.id, "Ayşe izinde").record
    ayse.book.revoke(bora.fp)
    with pytest.raises(HandoffRefused) as told:
        ayse.answers.take(taken.receipt.file())
    assert told.value.reject is Reject.SENDER_NOT_VERIFIED, "a receipt would make a backup of it"
    ayse.answers.take(record.file())
    assert "password" in ayse.overview.badges()[item].must_change
