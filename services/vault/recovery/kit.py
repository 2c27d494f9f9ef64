"""The recovery kit: a printed code as a second way into the vault, which counts once it has been tried."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.errors import VaultError
from services.vault.recovery.code import KitCode, Reading
from services.vault.recovery.slips import told_slips
from services.vault.room import Room
from services.vault.secret import Secret
from services.vault.slots import RECOVERY_KIT, SlotInfo
from services.vault.strongroom import Strongroom

_LOG = logging.getLogger(__name__)
_KIND, _ID = "kit", "kit"
_NOTHING: Mapping[str, Any] = {}
_MARK_DIGITS = 8
_REMEMBERED = 50
"""How many earlier kits a slot remembers by their public marks."""


@dataclass(frozen=True, slots=True)
class Kit:
    """A kit that was made: its public mark, when it was made (if its slot says so), and when it was last tried."""

    mark: str
    made: datetime | None
    tested: datetime | None = None


@dataclass(frozen=True, slots=True)
class KitState:
    """The kit that counts, and one that was made and not tried yet.

    ``used``: when the vault was last opened by a printed code, since a kit was last tried: its envelope is open.
    """

    current: Kit | None
    waiting: Kit | None
    used: datetime | None = None


class RecoveryKit:
    """The kit of one vault. A new one lies untried beside the old one, which is void as soon as the new one is tried.

    So a kill at any moment leaves a kit that opens: the old one, the new one or both. For the lane ``vault``.
    """

    def __init__(self, room: Strongroom) -> None:
        self._strongroom = room

    def state(self) -> KitState:
        """Say how the kit stands; slots that a kill left behind are cleared away. Raises UserError where locked."""
        with self._strongroom.reading() as room:
            payload = self._payload(room)
        return self._tidied(payload)

    def begin(self, passphrase: Secret | None = None) -> KitCode:
        """Make a new code that opens the vault; a kit that counts stays as it is. Raises UserError where locked.

        A vault with a passphrase wants it first: the code is a way in without it.
        """
        self._strongroom.entrance.prove_passphrase(passphrase)
        state = self.state()
        code = KitCode.random()
        with self._strongroom.reading() as room:
            made, payload = room.now, self._payload(room)
        earlier = [*payload.get("lost", ()), *payload.get("owed", ()), *_marks(self._slots())]
        params = {"mark": code.mark, "made": made.isoformat(), "before": earlier[-_REMEMBERED:]}
        waiting = self._slot_of(state.waiting)
        self._strongroom.add_slot(RECOVERY_KIT, code.key(), params)
        if waiting is not None:
            self._strongroom.drop_slot(waiting.id)
        return code

    def confirm(self, code: KitCode) -> KitState:
        """Note that a code was read from the paper and opens the vault; from then on earlier kits open nothing.

        Where there were earlier ones, the vault gets another master key: an old paper with an old copy of the file
        would else yield a key that still fits. Raises UserError where the code does not open this vault.
        """
        slot = next((one for one in self._slots() if one.id == self._strongroom.opens(RECOVERY_KIT, code.key())), None)
        if slot is None:
            raise not_of_this_vault(code, self._slots())
        slot_id = slot.id
        if self._replaces_another(slot):
            self._strongroom.rotate({slot_id: code.key()})
        with self._strongroom.writing() as room:
            known = self._payload(room)
            lost = [*known.get("lost", ()), *known.get("owed", ()), *_before(slot)]
            payload = {
                "v": 1,
                "slot": slot_id.hex(),
                "tested": room.now.isoformat(),
                "lost": list(dict.fromkeys(lost))[-_REMEMBERED:],
            }
            room.put(_KIND, _ID, payload, action="kit-tested")
        return self.state()

    def _replaces_another(self, slot: SlotInfo) -> bool:
        """Whether there is a paper of before, tried or not, whose key the vault still has."""
        with self._strongroom.reading() as room:
            payload = self._payload(room)
        counted, dead = payload.get("slot", ""), set(payload.get("lost", ()))
        if set(payload.get("owed", ())) - dead:
            return True
        return counted != slot.id.hex() and bool(counted or set(_before(slot)) - dead)

    def give_up(self) -> None:
        """Void a kit that was made and not tried.

        A paper of it may be about, and a copy of the file that it opens. Where no other kit counts, the vault gets
        another master key at once; else the next trial of a kit brings it.
        """
        state = self.state()
        slot = self._slot_of(state.waiting)
        if slot is None:
            return
        if state.current is None:
            self.lose()
            return
        with self._strongroom.writing() as room:
            payload = self._payload(room)
            owed = [*payload.get("owed", ()), _mark(slot)]
            room.put(_KIND, _ID, {**payload, "owed": owed[-_REMEMBERED:]}, action="kit-drop")
        self._strongroom.drop_slot(slot.id)

    def lose(self) -> KitState:
        """Answer a kit that is lost or in wrong hands: a new master key, so that no earlier kit opens this file again.

        Only replacing the kit would not do: an old paper with an old copy of the file yields a key that still fits.
        Every printed code is void afterwards; print a new kit. Raises UserError where locked.
        """
        dropped = [slot for slot in self._strongroom.rotate() if slot.kind == RECOVERY_KIT]
        with self._strongroom.writing() as room:
            known = self._payload(room)
            lost = [*known.get("lost", ()), *known.get("owed", ()), *_marks(dropped)]
            room.put(_KIND, _ID, {"v": 1, "slot": "", "tested": "", "lost": lost[-_REMEMBERED:]}, action="kit-lost")
        return self.state()

    def note_use(self) -> None:
        """Remember that a printed code was used: the envelope is open, and a new kit is due."""
        with self._strongroom.writing() as room:
            room.put(_KIND, _ID, {"v": 1, **self._payload(room), "used": room.now.isoformat()}, action="kit-used")

    @staticmethod
    def _payload(room: Room) -> Mapping[str, Any]:
        entry = room.get(_KIND, _ID)
        return entry.payload if entry else _NOTHING

    def _tidied(self, payload: Mapping[str, Any]) -> KitState:
        slots = self._slots()
        current = next((slot for slot in slots if slot.id.hex() == payload.get("slot")), None)
        newer = slots if current is None else slots[: slots.index(current)]
        for slot in slots:
            if slot is not current and slot not in newer[:1]:
                self._strongroom.drop_slot(slot.id)
        tested = datetime.fromisoformat(payload["tested"]) if current else None
        used = payload.get("used")
        return KitState(
            current=_kit_of(current, tested) if current else None,
            waiting=_kit_of(newer[0]) if newer else None,
            used=datetime.fromisoformat(used) if used else None,
        )

    def _slots(self) -> list[SlotInfo]:
        return kit_slots(self._strongroom)

    def _slot_of(self, kit: Kit | None) -> SlotInfo | None:
        return next((slot for slot in self._slots() if kit and _mark(slot) == kit.mark), None)


def _marks(slots: Iterable[SlotInfo]) -> list[str]:
    """Return the marks of these slots' kits and of those before them, the oldest first."""
    known: dict[str, None] = {}
    for slot in reversed(list(slots)):
        known |= dict.fromkeys((*_before(slot), _mark(slot)))
    return list(known)


def kit_slots(room: Strongroom) -> list[SlotInfo]:
    """Return the slots that printed codes open, the newest first; also while the vault is locked."""
    return [slot for slot in room.slots() if slot.kind == RECOVERY_KIT]


def open_with_code(room: Strongroom, reading: Reading) -> None:
    """Open a locked vault by what was typed or scanned, and make a keyring slot for this PC.

    Raises UserError: where a hand slipped, that the kit is an older one, or belongs to another vault.
    """
    slots = kit_slots(room)
    if not slots:
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Bu kasa için kurtarma kiti hazırlanmamış.")),
            Message(QT_TRANSLATE_NOOP("services", "Kasanın açıldığı bilgisayarı ya da başka bir yedeği deneyin.")),
        )
    if reading.code is None:
        raise told_slips(reading)
    if room.opens(RECOVERY_KIT, reading.code.key()) is None:
        raise not_of_this_vault(reading.code, slots)
    room.unlock_with(RECOVERY_KIT, reading.code.key())
    try:
        RecoveryKit(room).note_use()
    except VaultError as error:  # the vault is open, which is what was wanted
        _LOG.warning("the use of a printed code was not noted: %s", error.problem)


def not_of_this_vault(code: KitCode, slots: Iterable[SlotInfo]) -> UserError:
    """Say why a code without a slip opens nothing: an older kit, or another vault's."""
    known = list(slots)
    if any(code.mark in _before(slot) for slot in known):
        return UserError(
            Message(
                QT_TRANSLATE_NOOP("services", "Bu kod eski bir kitin (no {mark}); o kit artık geçersiz."),
                {"mark": spaced(code.mark)},
            ),
            Message(
                QT_TRANSLATE_NOOP("services", "Geçerli kitin numarası {mark}. O numaralı kâğıdı bulun."),
                {"mark": spaced(_mark(known[0]))},
            ),
        )
    return UserError(
        Message(
            QT_TRANSLATE_NOOP("services", "Kod doğru yazılmış ama bu kasayı açmıyor (kit no {mark})."),
            {"mark": spaced(code.mark)},
        ),
        Message(
            QT_TRANSLATE_NOOP(
                "services", "Kâğıttaki kasa numarasını karşılaştırın. Denenmeden bırakılan bir kit de açmaz."
            )
        ),
    )


def spaced(mark: str) -> str:
    """Return a kit's or a vault's number as it is printed and shown."""
    return f"{mark[:4]} {mark[4:]}".strip()


def vault_number(vault_id: bytes) -> str:
    """Return the short number by which people tell vaults apart."""
    return spaced(f"{int.from_bytes(vault_id[:6], 'big') % 10**8:08d}")


def _kit_of(slot: SlotInfo, tested: datetime | None = None) -> Kit:
    return Kit(_mark(slot), _made(slot), tested)


# A slot's parameters are in no seal: whoever can write to the file can put anything there.


def _mark(slot: SlotInfo) -> str:
    mark = slot.params.get("mark")
    return mark if isinstance(mark, str) and len(mark) == _MARK_DIGITS and mark.isdecimal() else ""


def _before(slot: SlotInfo) -> list[str]:
    marks = slot.params.get("before")
    found = cast("list[object]", marks) if isinstance(marks, list) else []
    return [mark for mark in found[-_REMEMBERED:] if isinstance(mark, str)]


def _made(slot: SlotInfo) -> datetime | None:
    try:
        made = datetime.fromisoformat(slot.params["made"])
    except (KeyError, TypeError, ValueError):
        return None
    return made if made.tzinfo is not None else None
