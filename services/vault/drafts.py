"""A form of the vault that was half filled when it was locked: kept sealed, and given back once it is open again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import uuid4

from services.vault.credentials import Credential, credential_of, fields_in, fields_of, payload_of
from services.vault.secret import Secret
from services.vault.strongroom import Strongroom

KIND = "draft"


@dataclass(frozen=True, slots=True)
class Draft:
    """What stood in the form. ``of`` is the id of the credential that was edited, or empty; ``key`` what stood in the
    line of the two-factor key and is no key yet; ``drops`` whether the stored key was to be removed.
    """

    typed: Credential = field(repr=False)
    of: str = ""
    key: Secret = field(default_factory=lambda: Secret(""))
    drops: bool = False


class Drafts:
    """One at a time: there is one form. Runs on the vault's lane, and only while the vault is open."""

    def __init__(self, strongroom: Strongroom) -> None:
        self._strongroom = strongroom

    def keep(self, draft: Draft) -> None:
        """Keep ``draft`` in place of an earlier one."""
        with self._strongroom.writing() as room:
            kept = room.entries(KIND)
            item_id = kept[0].id if kept else uuid4().hex
            for other in kept[1:]:
                room.drop(KIND, other.id, action="drop-draft")
            room.put(KIND, item_id, _payload(draft, room.now), action="keep-draft")

    def find(self) -> Draft | None:
        """Return what was kept, or nothing; what cannot be read is nothing that anybody could go on with."""
        with self._strongroom.reading() as room:
            for entry in room.entries(KIND):
                try:
                    return _draft(entry.payload)
                except (KeyError, TypeError, ValueError, AttributeError):
                    continue
        return None

    def drop(self) -> None:
        """Let go of it: it was stored, or given up."""
        with self._strongroom.reading() as room:
            if not room.entries(KIND):
                return
        with self._strongroom.writing() as room:
            for entry in room.entries(KIND):
                room.drop(KIND, entry.id, action="drop-draft")


def _payload(draft: Draft, now: datetime) -> dict[str, Any]:
    inside = payload_of(fields_of(draft.typed, 1, now, None))
    return {**inside, "of": draft.of, "key": draft.key.reveal(), "drops": draft.drops}


def _draft(payload: Mapping[str, Any]) -> Draft:
    typed = credential_of("", fields_in(payload))
    return Draft(typed, str(payload["of"]), Secret(str(payload["key"])), bool(payload["drops"]))
