"""The leaver's list: what a person has seen and is still current, ticked by itself or by hand, kept in the vault."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from models.enums import Platform
from models.errors import UserError
from services.clock import FixedClock
from services.vault.credentials import Credential, fields_in
from services.vault.otp.settings import OtpSettings
from services.vault.people.book import ContactBook
from services.vault.recovery.leaving import LeavingLists
from services.vault.recovery.lists import NO_ITEM, AccountTodos, Progress, Seen, Why
from services.vault.recovery.shares.seal import UnitSeal
from services.vault.recovery.tasks import Task, load_security_pages
from services.vault.room import Room
from services.vault.secret import Secret
from services.vault.service import VaultService
from tests.vault_people_support import card_bytes, mehmet
from tests.vault_support import library_credential

RESOURCES = Path(__file__).parents[2] / "resources"
AYSE, MEHMET = "a" * 64, "b" * 64


def without_notes(**changes: object) -> Credential:
    return library_credential(**({"notes": Secret("")} | changes))


class Given:
    """Stands where the handoffs' ledger stands: what a person has, by the revisions of a moment."""

    def __init__(self, vault: VaultService) -> None:
        self._vault = vault
        self.seen: dict[str, dict[str, dict[str, int]]] = {}

    def give(self, person: str, *items: str) -> None:
        with self._vault.room.reading() as room:
            for item in items:
                entry = room.get("credential", item)
                assert entry is not None
                fields = fields_in(entry.payload)
                self.seen.setdefault(person, {})[item] = {name: fields[name]["rev"] for name in fields}

    def __call__(self, room: Room, person: str) -> Seen:
        del room
        return self.seen.get(person, {})


@pytest.fixture
def given(vault: VaultService) -> Given:
    return Given(vault)


@pytest.fixture
def lists(vault: VaultService, given: Given) -> LeavingLists:
    return LeavingLists(vault.room, given)


def change_password(vault: VaultService, item: str, value: str = "yeni") -> None:
    vault.update(item, lambda credential: replace(credential, password=Secret(value)))


def account(progress: Progress, item: str) -> AccountTodos:
    (found,) = [one for one in progress.accounts if one.item == item]
    return found


def state(todos: AccountTodos) -> Mapping[Task, str]:
    return {
        todo.task: "hand" if todo.done and todo.done.by_hand else "self" if todo.done else "" for todo in todos.todos
    }


def test_a_changed_password_ticks_itself(
    vault: VaultService, given: Given, lists: LeavingLists, clock: FixedClock
) -> None:
    item = vault.add(without_notes()).id
    vault.add(without_notes(title="Verilmemiş"))
    given.give(AYSE, item)
    clock.moment += timedelta(days=1)
    progress = lists.begin(Why.LEFT, AYSE, "Ayşe Yılmaz")
    assert state(account(progress, item)) == {Task.PASSWORD: "", Task.TOTP: "", Task.SESSIONS: "", Task.CONTACT: ""}
    assert [one.item for one in progress.accounts] == [item]
    clock.moment += timedelta(hours=1)
    change_password(vault, item)
    (progress,) = lists.all()
    (todo, *_) = account(progress, item).todos
    assert todo.done is not None
    assert (todo.by_hand, todo.done.at) == (False, clock.now())
    vault.update(item, lambda credential: replace(credential, title="Yeni ad", url="https://x.com"))
    assert state(account(lists.all()[0], item))[Task.TOTP] == ""
    vault.update(item, lambda credential: replace(credential, totp=OtpSettings(Secret("A" * 32))))
    assert state(account(lists.all()[0], item)) == {
        Task.PASSWORD: "self",
        Task.TOTP: "self",
        Task.SESSIONS: "",
        Task.CONTACT: "",
    }


def test_what_changed_before_the_list_is_done_already(vault: VaultService, given: Given, lists: LeavingLists) -> None:
    item = vault.add(without_notes(totp=None)).id
    given.give(AYSE, item)
    change_password(vault, item)
    assert state(account(lists.begin(Why.LEFT, AYSE, "Ayşe"), item)) == {
        Task.PASSWORD: "self",
        Task.SESSIONS: "",
        Task.CONTACT: "",
    }


def test_notes_that_were_given_are_looked_at_by_hand(vault: VaultService, given: Given, lists: LeavingLists) -> None:
    item = vault.add(library_credential(totp=None)).id
    given.give(AYSE, item)
    progress = lists.begin(Why.LEFT, AYSE, "Ayşe")
    assert state(account(progress, item))[Task.NOTES] == ""
    vault.update(item, lambda credential: replace(credential, notes=Secret("başka")))
    assert state(account(lists.all()[0], item))[Task.NOTES] == "", "another word of them proves nothing"
    assert state(account(lists.tick(progress.list.id, item, Task.NOTES, done=True), item))[Task.NOTES] == "hand"


def test_shares_are_made_anew_when_a_holder_may_have_left(
    vault: VaultService, given: Given, lists: LeavingLists, clock: FixedClock
) -> None:
    item = vault.add(without_notes()).id
    given.give(AYSE, item)
    seal = UnitSeal(vault.room)
    seal.begin(("a", "b", "c"))
    seal.confirm()
    clock.moment += timedelta(days=1)
    progress = lists.begin(Why.LEFT, AYSE, "Ayşe")
    assert state(account(progress, NO_ITEM)) == {Task.SHARES: ""}
    clock.moment += timedelta(days=1)
    seal.begin(("a", "b", "d"))
    assert state(account(lists.all()[0], NO_ITEM)) == {Task.SHARES: ""}
    seal.confirm()
    assert state(account(lists.all()[0], NO_ITEM)) == {Task.SHARES: "self"}


def test_it_is_put_down_taken_up_and_closed(
    vault: VaultService, given: Given, lists: LeavingLists, clock: FixedClock
) -> None:
    item = vault.add(without_notes(totp=None)).id
    given.give(AYSE, item)
    made = lists.begin(Why.LEFT, AYSE, "Ayşe Yılmaz").list
    lists.tick(made.id, item, Task.SESSIONS, done=True)
    vault.lock()
    vault.unlock()
    again = lists.begin(Why.LEFT, AYSE, "Ayşe Yılmaz")
    assert (again.list.id, again.done, again.total) == (made.id, 1, 3)
    with pytest.raises(UserError, match="yapılmamış 2 iş"):
        lists.close(made.id)
    assert lists.tick(made.id, item, Task.SESSIONS, done=False).done == 0
    lists.tick(made.id, item, Task.SESSIONS, done=True)
    lists.tick(made.id, item, Task.CONTACT, done=True)
    change_password(vault, item)
    clock.moment += timedelta(days=1)
    assert lists.close(made.id).list.closed == clock.now()
    another = lists.begin(Why.OPENED, AYSE, "Ayşe Yılmaz")
    assert [one.list.id for one in lists.all()] == [another.list.id, made.id]
    lists.drop(another.list.id)
    assert [one.list.id for one in lists.all()] == [made.id]
    with pytest.raises(UserError, match="artık kasada yok"):
        lists.tick(another.list.id, item, Task.SESSIONS, done=True)


def test_facebook_and_x_have_roles(vault: VaultService, given: Given, lists: LeavingLists) -> None:
    facebook = vault.add(Credential("Sayfa", platform=Platform.FACEBOOK, password=Secret("p"))).id
    x = vault.add(Credential("X", platform=Platform.X, password=Secret("p"))).id
    given.give(AYSE, x)
    progress = lists.begin(Why.LEFT, AYSE, "Ayşe")
    assert state(account(progress, x)) == {Task.PASSWORD: "", Task.SESSIONS: "", Task.CONTACT: "", Task.ROLES: ""}
    assert state(account(progress, NO_ITEM)) == {Task.ROLES: ""}
    assert facebook not in {one.item for one in progress.accounts}
    assert lists.tick(progress.list.id, NO_ITEM, Task.ROLES, done=True).done == 1


def test_a_deleted_account_leaves_the_list(vault: VaultService, given: Given, lists: LeavingLists) -> None:
    item = vault.add(without_notes(totp=None)).id
    given.give(AYSE, item)
    lists.begin(Why.LEFT, AYSE, "Ayşe")
    vault.delete(item)
    (progress,) = lists.all()
    assert (progress.accounts, progress.gone, progress.is_complete) == ((), 1, True)


def test_a_leavers_card_is_to_be_revoked(
    vault: VaultService, given: Given, lists: LeavingLists, clock: FixedClock
) -> None:
    item = vault.add(without_notes()).id
    book = ContactBook(vault.room)
    contact = book.add_card(card_bytes(mehmet()))
    given.give(contact.id, item)
    progress = lists.begin(Why.LEFT, contact.id, contact.name)
    assert state(account(progress, NO_ITEM)) == {Task.REVOKE: ""}
    clock.moment += timedelta(days=1)
    book.revoke(contact.fp)
    (todo,) = account(lists.all()[0], NO_ITEM).todos
    assert todo.done is not None
    assert (todo.by_hand, todo.done.at) == (False, clock.now())


def test_nothing_given_is_nothing_to_change(lists: LeavingLists, vault: VaultService) -> None:
    vault.add(without_notes())
    with pytest.raises(UserError, match="değiştirilecek bir şey yok"):
        lists.begin(Why.LEFT, MEHMET, "Mehmet")
    assert lists.all() == []


def test_the_editor_before_us_knew_everything(lists: LeavingLists, vault: VaultService) -> None:
    items = {vault.add(without_notes(title=title)).id for title in ("Bir", "İki")}
    progress = lists.begin(Why.PREDECESSOR, "", "Fatma Demir")
    assert {one.item for one in progress.accounts} == items
    assert progress.total == 8


def test_the_editor_who_leaves_hands_everything_over(vault: VaultService, given: Given, lists: LeavingLists) -> None:
    one = vault.add(without_notes(title="Bir")).id
    other = vault.add(without_notes(title="İki", platform=None)).id
    progress = lists.begin(Why.SELF, MEHMET, "Mehmet Kaya")
    assert state(account(progress, one)) == {Task.HANDED: "", Task.CONTACT: "", Task.ROLES: ""}
    assert state(account(progress, other)) == {Task.HANDED: "", Task.CONTACT: ""}
    assert state(account(progress, NO_ITEM)) == {Task.KIT: ""}
    given.give(MEHMET, one, other)
    (progress,) = lists.all()
    assert [state(account(progress, item))[Task.HANDED] for item in (one, other)] == ["self", "self"]
    change_password(vault, one)
    (progress,) = lists.all()
    assert [state(account(progress, item))[Task.HANDED] for item in (one, other)] == ["", "self"]


def test_every_tick_is_in_the_audit_and_names_nobody(
    vault: VaultService, given: Given, lists: LeavingLists, path: Path
) -> None:
    item = vault.add(without_notes()).id
    given.give(AYSE, item)
    made = lists.begin(Why.LEFT, AYSE, "Ayşe Yılmaz").list
    lists.tick(made.id, item, Task.SESSIONS, done=True)
    with vault.room.reading() as room:
        rows = [row for row in room.audit() if row.item == made.id]
    assert [row.action for row in rows] == ["leaving-begin", "leaving-tick"]
    assert "Ayşe" not in repr(rows)
    files = b"".join(file.read_bytes() for file in path.parent.glob("vault*"))
    assert files
    assert "Yılmaz".encode() not in files
    assert AYSE.encode() not in files


def test_every_platform_has_the_pages_it_needs() -> None:
    pages = load_security_pages(RESOURCES)
    for platform in Platform:
        for task in (Task.PASSWORD, Task.TOTP, Task.SESSIONS, Task.RECOVERY_CODES):
            page = pages[platform, task]
            assert page.address.startswith("https://")
            assert page.source
            assert page.seen
            assert page.sentence.text.endswith(".")
            assert page.sentence.en
    assert (Platform.FACEBOOK, Task.ROLES) in pages
