"""Collects set-up codes that are shown to us one after another, as a phone shows a migration of many accounts."""

from __future__ import annotations

from collections.abc import Sequence

from models.errors import UserError
from services.vault.otp.migration import Migration, MigrationPart
from services.vault.otp.scanned import read_scanned
from services.vault.otp.settings import SetupKey
from services.vault.secret import Secret


class Collection:
    """What was read so far: each code once, and one batch of a migration at a time."""

    def __init__(self) -> None:
        self._texts: list[Secret] = []
        self._keys: list[SetupKey] = []
        self.migration: Migration | None = None
        """The batch that is being read; ``None`` until one of its codes was."""

    @property
    def accounts(self) -> int:
        """How many accounts there are to be had."""
        moved = len(self.migration.keys) if self.migration is not None else 0
        return moved + len(self._keys)

    @property
    def lines(self) -> Secret:
        """All codes, one a line: a list of addresses as authenticators export it."""
        return Secret("\n".join(text.reveal() for text in self._texts))

    def add(self, texts: Sequence[Secret]) -> bool:
        """Take the codes of one picture; return whether any was new.

        Raises UserError where none of them sets anything up, and where one belongs to another migration: nothing is
        taken then.
        """
        found: list[tuple[Secret, SetupKey | MigrationPart]] = []
        refusals: list[UserError] = []
        for text in texts:
            try:
                found.append((text, read_scanned(text)))
            except UserError as refusal:
                refusals.append(refusal)
        if not found:
            raise refusals[0]
        migration, fresh = self.migration, [one for one in found if one[0] not in self._texts]
        for _, what in fresh:
            if isinstance(what, MigrationPart):
                migration = Migration((what,)) if migration is None else migration.with_part(what)
        self.migration = migration
        self._keys += [what for _, what in fresh if isinstance(what, SetupKey)]
        self._texts += [text for text, _ in fresh]
        return bool(fresh)

    def forget(self) -> None:
        """Let go of all of it."""
        self._texts, self._keys, self.migration = [], [], None
