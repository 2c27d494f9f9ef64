"""The unit's seal in a vault: whom to seal for, who holds the shares, and whether the backup is still current."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import uuid4

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.credentials import KIND as CREDENTIAL
from services.vault.credentials import Fields, credential_of, fields_in
from services.vault.handoff.fields import tracked
from services.vault.keeping import store
from services.vault.people.book import me_in
from services.vault.recovery.shares.backup import UnitBackup, seal_backup
from services.vault.recovery.shares.unit_key import UnitKey, make_shares
from services.vault.room import Room
from services.vault.secret import Secret
from services.vault.strongroom import Strongroom

_KIND, _CURRENT, _WAITING = "unit-seal", "current", "waiting"
FILE_SUFFIX = ".age"


@dataclass(frozen=True, slots=True)
class SealState:
    """How the two-person backup stands.

    ``number``: the unit key's; ``holders``: who has the shares. ``sealed_at``: when a file was made last, ``changed``:
    how many accounts are other than in it. ``waits``: new shares were printed and not tried yet.
    """

    number: str
    holders: tuple[str, ...]
    made: datetime
    sealed_at: datetime | None
    changed: int
    waits: bool


@dataclass(frozen=True, slots=True)
class Shares:
    """Fresh shares, for as long as they are being printed."""

    number: str
    holders: tuple[str, ...]
    made: datetime
    words: tuple[Secret, ...]

    def __repr__(self) -> str:
        return f"Shares({self.number!r})"


@dataclass(frozen=True, slots=True)
class SealedBackup:
    """A file to be saved, and what is to be remembered when it was. ``revs``: item → field → revision."""

    name: str
    data: bytes
    recipient: str
    seq: int
    at: datetime
    revs: Mapping[str, Mapping[str, int]]


class UnitSeal:
    """The seal of one vault, for the lane ``vault``. New shares take the place of the old ones when they were tried."""

    def __init__(self, strongroom: Strongroom) -> None:
        self._strongroom = strongroom

    def state(self) -> SealState | None:
        """Say how the backup stands, ``None`` where there was never one. Raises UserError where locked."""
        with self._strongroom.reading() as room:
            current, waiting = (_payload(room, which) for which in (_CURRENT, _WAITING))
            shown = current or waiting
            if shown is None:
                return None
            sealed = shown.get("sealed")
            return SealState(
                number=_key_of(shown).number,
                holders=tuple(shown["holders"]),
                made=datetime.fromisoformat((waiting or shown)["made"]),
                sealed_at=datetime.fromisoformat(sealed["at"]) if sealed else None,
                changed=_changed(room, sealed["revs"] if sealed else {}),
                waits=waiting is not None,
            )

    def begin(self, holders: Sequence[str], passphrase: Secret | None = None) -> Shares:
        """Make a new key and its three shares for ``holders``. The private key is in the shares and nowhere else.

        A vault with a passphrase wants it first: two shares and a file are a way in without it.
        """
        self._strongroom.entrance.prove_passphrase(passphrase)
        key, words = make_shares()
        with self._strongroom.writing() as room:
            payload = {
                "v": 1,
                "recipient": key.recipient,
                "mac": key.mac_key.hex(),
                "holders": list(holders),
                "made": room.now.isoformat(),
                "seq": 0,
            }
            room.put(_KIND, _WAITING, payload, action="seal-begin")
            return Shares(key.number, tuple(holders), room.now, words)

    def confirm(self) -> None:
        """Put the new shares, which were tried, in the place of the old ones. The next file is for them."""
        with self._strongroom.writing() as room:
            payload = _payload(room, _WAITING)
            if payload is not None:
                room.put(_KIND, _CURRENT, payload, action="seal-confirm")
                room.drop(_KIND, _WAITING, action="seal-confirm")

    def give_up(self) -> None:
        """Forget shares that were not tried."""
        with self._strongroom.writing() as room:
            room.drop(_KIND, _WAITING, action="seal-drop")

    def seal(self) -> SealedBackup:
        """Return a file with all accounts as they are now; call :meth:`saved` when it is on disk. Raises UserError."""
        with self._strongroom.reading() as room:
            room.require_whole()  # to whom it is sealed stands in the file
            payload = _payload(room, _CURRENT)
            if payload is None:
                raise UserError(Message(QT_TRANSLATE_NOOP("services", "Önce payları yazdırıp deneyin.")))
            inside, me, at = _inside(room), me_in(room), room.now
        key, seq = _key_of(payload), payload["seq"] + 1
        backup = UnitBackup(room.vault_id.hex(), me.name if me else "", seq, at, inside, key.number)
        revs = {item: tracked(fields, with_notes=True) for item, fields in inside.items()}
        name = f"birim-yedegi-{key.number}-{seq}{FILE_SUFFIX}"
        return SealedBackup(name, seal_backup(key, backup), key.recipient, seq, at, revs)

    def saved(self, sealed: SealedBackup) -> None:
        """Note that ``sealed`` was saved: the backup is as current as that. One for earlier shares is not noted."""
        with self._strongroom.writing() as room:
            payload = _payload(room, _CURRENT)
            if payload is not None and payload["recipient"] == sealed.recipient:
                noted = {"at": sealed.at.isoformat(), "revs": sealed.revs}
                room.put(_KIND, _CURRENT, {**payload, "seq": sealed.seq, "sealed": noted}, action="seal")


def shares_made(room: Room) -> datetime | None:
    """Return when the shares that count were made, in an open room; ``None`` where there are none."""
    payload = _payload(room, _CURRENT)
    return datetime.fromisoformat(payload["made"]) if payload else None


@dataclass(frozen=True, slots=True)
class Taken:
    """How many accounts came in, and how many were left as they are because the vault has them."""

    new: int
    left: int


def take_backup(strongroom: Strongroom, backup: UnitBackup) -> Taken:
    """Put the accounts of an opened backup into this vault, each as a new one, in one transaction.

    What is here already, by its id or by name, platform and user, is left as it is. Ids are fresh: what was deleted
    does not come back to life with revisions that a colleague's receipt already speaks of.
    """
    with strongroom.writing() as room:
        here = _inside(room)
        names = {_called(fields) for fields in here.values()}
        missing = {
            item: fields for item, fields in backup.inside.items() if item not in here and _called(fields) not in names
        }
        for item, fields in missing.items():
            store(room, replace(credential_of(item, fields), id=uuid4().hex, account_id=None), 1, None)
        room.note("seal-open")
    return Taken(len(missing), len(backup.inside) - len(missing))


def _payload(room: Room, which: str) -> Mapping[str, Any] | None:
    entry = room.get(_KIND, which)
    return entry.payload if entry else None


def _key_of(payload: Mapping[str, Any]) -> UnitKey:
    return UnitKey(payload["recipient"], bytes.fromhex(payload["mac"]))


def _inside(room: Room) -> dict[str, Fields]:
    return {entry.id: fields_in(entry.payload) for entry in room.entries(CREDENTIAL)}


def _called(fields: Fields) -> tuple[object, ...]:
    return tuple(fields[name]["value"] for name in ("title", "platform", "user_name"))


def _changed(room: Room, revs: Mapping[str, Mapping[str, int]]) -> int:
    """Count the accounts that are other than in the file: changed, new, or gone."""
    now = {item: tracked(fields, with_notes=True) for item, fields in _inside(room).items()}
    return sum(now.get(item) != revs.get(item) for item in now.keys() | revs.keys())
