"""Yedek ve devir's table: for every state of an account one thing to do, and one wording everywhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from models.enums import Platform
from models.posts import Account
from services.accounts import audit
from services.accounts.audit import ItemState
from services.clock import FixedClock, local_day
from services.vault.checklist import PasswordFacts, items
from services.vault.handoff.standing import AccountStanding, Desk, Step
from services.vault.handoff.states import Backup
from services.vault.handoff.words import said_of, step_words
from services.vault.secret import Secret
from tests.handoff_support import Person, acquainted


@pytest.fixture
def people(tmp_path: Path, clock: FixedClock) -> list[Person]:
    return acquainted(tmp_path, clock, "Ayşe Yılmaz", "Bora Demir")


def account(person: Person, item: str) -> AccountStanding:
    return next(one for one in Desk(person.vault).standing().accounts if one.id == item)


def test_the_steps_follow_one_another(people: list[Person], clock: FixedClock) -> None:
    ayse, bora = people
    item = ayse.add()
    assert account(ayse, item).next.step is Step.GIVE
    file = ayse.gives([item], bora)
    assert account(ayse, item).next.step is Step.SAVE_FILE
    assert Desk(ayse.vault).standing().waiting == 0, "nobody can have a file that was never saved"
    ayse.giving.went_out(file)
    assert account(ayse, item).next.step is Step.TAKE_RECEIPT
    taken = bora.receiving.take(file.data)
    ayse.answers.take(taken.receipt.file())
    assert account(ayse, item).next.step is Step.NOTHING
    clock.moment += timedelta(days=1)
    ayse.vault.update(item, lambda old: replace(old, password=Secret("yeni parola")))
    stale = account(ayse, item)
    assert (stale.next.step, stale.next.name, stale.name) == (Step.RENEW, "Bora Demir", "Bora Demir")
    newer = ayse.giving.renew(stale.next.line_id)
    ayse.giving.went_out(file)
    assert account(ayse, item).next.step is Step.SAVE_FILE, "of the older file it says nothing"
    ayse.giving.went_out(newer)
    again = bora.receiving.take(newer.data)
    assert account(ayse, item).next.step is Step.TAKE_RECEIPT, "the new file is there; nothing to renew"
    assert Desk(ayse.vault).standing().waiting == 1
    ayse.answers.take(again.receipt.file())
    clock.moment += timedelta(days=200)
    assert account(ayse, item).next.step is Step.ASK_DRILL
    ayse.answers.take(bora.receiving.open(again.grant.id, "Ayşe izinde").record.file())
    opened = account(ayse, item)
    assert opened.next.step is Step.CHANGE_SECRET
    assert said_of(opened.badge, opened.name).tone == "error"


def test_nobody_verified_and_a_colleague_whose_key_changed(people: list[Person], tmp_path: Path) -> None:
    ayse, bora = people
    item = ayse.add()
    ayse.gives([item], bora)
    ayse.book.add_card(_on_a_new_pc(bora, tmp_path))
    changed = account(ayse, item)
    assert (changed.badge.state, changed.next.step) == (Backup.UNFINISHED, Step.CHECK_COLLEAGUE)
    other = ayse.add("Kütüphane X")
    assert account(ayse, other).next.step is Step.KNOW_SOMEBODY


def test_what_is_urgent_stands_first(people: list[Person]) -> None:
    ayse, bora = people
    current, nothing = ayse.add("Arşiv"), ayse.add("Zemin")
    ayse.answers.take(bora.receiving.take(ayse.gives([current], bora).data).receipt.file())
    standing = Desk(ayse.vault).standing()
    assert [one.id for one in standing.accounts] == [nothing, current]
    assert standing.current == 1
    (held,) = Desk(bora.vault).standing().entrusted
    assert (held.name, held.trusted, held.expired) == ("Ayşe Yılmaz", True, False)


def test_every_step_has_its_words() -> None:
    assert all(step_words(step).text for step in Step if step is not Step.NOTHING)


def test_the_checklist_knows_the_backup(people: list[Person], clock: FixedClock) -> None:
    ayse, bora = people
    ayse.add()
    (summary,) = ayse.vault.credentials()
    today, facts = local_day(clock.now()), PasswordFacts(None, 0)
    typed = Account("a1", Platform.INSTAGRAM, "kutuphane", backup_colleague="Can Kaya")

    def told(of: Account | None) -> audit.AuditItem:
        backup = Desk(ayse.vault).named_badges()[summary.id]
        return next(one for one in items(summary, facts, of, today, backup) if one.rule == audit.BACKUP.id)

    assert told(typed).state is ItemState.DONE, "a colleague with access of their own is a backup too"
    assert told(None).state is ItemState.MISSING
    taken = bora.receiving.take(ayse.gives([summary.id], bora).data)
    assert told(typed).state is ItemState.MISSING
    assert "Bora Demir" in str(told(typed).message)
    ayse.answers.take(taken.receipt.file())
    assert told(typed).state is ItemState.DONE


def _on_a_new_pc(person: Person, folder: Path) -> bytes:
    return Person(folder / "yeni", "Bora Demir", person.clock).card()
