"""All that Yedek ve devir shows, read at once; and for every account the one thing to do next."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from models.enums import Platform
from services.language.turkish import sort_key
from services.vault.handoff.grants import Grant, GrantedItem
from services.vault.handoff.overview import GivenLine, Overview, Receiver
from services.vault.handoff.receiving import Receiving
from services.vault.handoff.states import DRILL_DAYS, Backup, Badge
from services.vault.people.book import ContactBook
from services.vault.people.contacts import Contact, ContactState, owner_among
from services.vault.service import VaultService


class Step(StrEnum):
    """What to do next about an account's backup. Exactly one is offered."""

    NOTHING = "nothing"
    KNOW_SOMEBODY = "know-somebody"
    """No colleague is verified yet: nothing can be given."""
    GIVE = "give"
    SAVE_FILE = "save-file"
    """A file was sealed and never saved."""
    TAKE_RECEIPT = "take-receipt"
    RENEW = "renew"
    ASK_DRILL = "ask-drill"
    CHECK_COLLEAGUE = "check-colleague"
    """The colleague's key is not trusted now."""
    CHANGE_SECRET = "change-secret"  # noqa: S105 - the name of a step


class Key(StrEnum):
    """What has become of the key that something was sealed for."""

    TRUSTED = "trusted"
    RENEWED = "renewed"
    """Its owner has another one now, which is verified."""
    DOUBTED = "doubted"
    """It is not verified now."""
    REVOKED = "revoked"
    """Nothing is shared with its owner any more, or nobody knows whose it was."""


@dataclass(frozen=True, slots=True)
class Next:
    """``line_id``: the line of handoffs that the step is about; ``name``: the colleague."""

    step: Step
    line_id: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class AccountStanding:
    """One account of mine. ``name`` is the colleague whose share is the best one."""

    id: str
    title: str
    platform: Platform | None
    user_name: str
    badge: Badge
    name: str
    next: Next


@dataclass(frozen=True, slots=True)
class Entrusted:
    """What a colleague entrusted to me.

    ``drill_due``: when a rehearsal falls due. ``expired``: its last day is over.
    """

    grant: Grant
    name: str
    trusted: bool
    drill_due: datetime
    expired: bool

    @property
    def items(self) -> list[GrantedItem]:
        """The accounts in the order of their names."""
        return sorted(self.grant.items, key=lambda one: sort_key(one.title))


@dataclass(frozen=True, slots=True)
class Standing:
    """How everything stands. ``people`` are the verified colleagues, ``contacts`` all of them."""

    people: Sequence[Contact] = ()
    contacts: Sequence[Contact] = ()
    accounts: Sequence[AccountStanding] = ()
    lines: Sequence[GivenLine] = ()
    entrusted: Sequence[Entrusted] = ()

    @property
    def current(self) -> int:
        """How many accounts have a backup that needs nothing."""
        return sum(one.badge.state is Backup.CURRENT and not one.badge.must_change for one in self.accounts)

    def key(self, fp: str) -> Key:
        """Return what has become of the key ``fp``."""
        owner = owner_among(self.contacts, fp)
        if owner is None or owner.state is ContactState.REVOKED:
            return Key.REVOKED
        if not owner.usable:
            return Key.DOUBTED
        return Key.TRUSTED if owner.fp == fp else Key.RENEWED

    def contact_id(self, fp: str) -> str:
        """Return whose ``fp`` is or once was; nothing where nobody's."""
        owner = owner_among(self.contacts, fp)
        return owner.id if owner else ""

    @property
    def waiting(self) -> int:
        """How many receipts are not in yet."""
        return sum(
            one.waiting
            for line in self.lines
            if line.left and not (line.withdrawn or line.expired)
            for one in line.receivers
        )


class Desk:
    """Reads all this. Plain and synchronous, for the lane ``vault``.

    :meth:`standing` may raise VaultError, and UserError while the vault is locked.
    """

    def __init__(self, vault: VaultService, drill_days: Callable[[], int] = lambda: DRILL_DAYS) -> None:
        self._vault = vault
        self._drill_days = drill_days
        self._overview = Overview(vault.room, drill_days)
        self._receiving = Receiving(vault.room)
        self._book = ContactBook(vault.room)

    def standing(self) -> Standing:
        """Read how everything stands."""
        contacts = self._book.contacts()
        with self._vault.room.reading() as room:
            now = room.now
        people = sorted((one for one in contacts if one.usable), key=lambda one: sort_key(one.name))
        badges, lines = self._overview.badges(), self._overview.lines()
        accounts: list[AccountStanding] = []
        for one in self._vault.credentials():
            badge = badges.get(one.id, Badge(Backup.NONE))
            owner = owner_among(contacts, badge.fp)
            what = next_step(one.id, badge, lines, [person.fp for person in people])
            name = owner.name if owner else ""
            accounts.append(AccountStanding(one.id, one.title, one.platform, one.user_name, badge, name, what))
        accounts.sort(key=lambda one: (_urgency(one), sort_key(one.title)))
        entrusted = [self._entrusted(grant, contacts, now) for grant in self._receiving.grants()]
        entrusted.sort(key=lambda one: (one.expired, sort_key(one.name), one.grant.received_at))
        return Standing(people, contacts, accounts, lines, entrusted)

    def named_badges(self) -> Mapping[str, tuple[Badge, str]]:
        """Return every account's badge by its id, and the name of the colleague whose share it tells of."""
        contacts = self._book.contacts()
        named: dict[str, tuple[Badge, str]] = {}
        for item, badge in self._overview.badges().items():
            owner = owner_among(contacts, badge.fp)
            named[item] = badge, owner.name if owner else ""
        return named

    def _entrusted(self, grant: Grant, contacts: Sequence[Contact], now: datetime) -> Entrusted:
        owner = owner_among(contacts, grant.sender)
        proven = grant.drilled_at or grant.received_at
        return Entrusted(
            grant,
            owner.name if owner else "",
            trusted=owner is not None and owner.state is not ContactState.REVOKED,
            drill_due=proven + timedelta(days=self._drill_days()),
            expired=grant.expired(now),
        )


def next_step(item: str, badge: Badge, lines: Sequence[GivenLine], trusted: Sequence[str]) -> Next:
    """Return the one thing to do about ``item``. ``trusted`` are the fingerprints of verified colleagues."""
    if badge.must_change:
        return Next(Step.CHANGE_SECRET)
    if badge.state is Backup.CURRENT:
        return Next(Step.NOTHING)
    line, receiver = _share_of(item, badge.fp, lines)
    if line is None or receiver is None:
        return Next(Step.GIVE if trusted else Step.KNOW_SOMEBODY)
    step = Step.ASK_DRILL
    if receiver.waiting:
        step = Step.TAKE_RECEIPT if line.left else Step.SAVE_FILE
    if item in line.changed:
        step = Step.RENEW
    if badge.fp not in trusted:
        step = Step.CHECK_COLLEAGUE
    return Next(step, line.id, receiver.name)


def _share_of(item: str, fp: str, lines: Sequence[GivenLine]) -> tuple[GivenLine | None, Receiver | None]:
    """Return the living line that gives ``item`` to ``fp``; one that needs no new file before one that does."""
    found = [
        (line, receiver)
        for line in lines
        if not (line.withdrawn or line.expired) and any(one == item for one, _ in line.items)
        for receiver in line.receivers
        if receiver.fp == fp
    ]
    return min(found, key=lambda pair: item in pair[0].changed, default=(None, None))


def _urgency(one: AccountStanding) -> tuple[bool, int]:
    return not one.badge.must_change, one.badge.state.rank
