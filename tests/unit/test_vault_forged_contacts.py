"""Rows of the file decide who receives what: nothing is sealed or confirmed by rows that somebody put back."""

from __future__ import annotations

from pathlib import Path

import pytest

from services.clock import FixedClock
from services.vault.errors import Problem, VaultError
from services.vault.recovery.shares.seal import UnitSeal
from tests.handoff_support import Person, acquainted
from tests.vault_support import sql


@pytest.fixture
def forged(tmp_path: Path, clock: FixedClock) -> tuple[Person, Person]:
    """Ayşe has revoked Bora, and somebody with no key has put the row of before back."""
    ayse, bora = acquainted(tmp_path, clock, "Ayşe", "Bora")
    path = tmp_path / "Ayşe" / "vault.sqlite3"
    before = sql(path, "SELECT rev, blob, updated, id FROM item WHERE kind = 'contact'")
    ayse.book.revoke(bora.fp)
    for row in before:
        sql(path, "UPDATE item SET rev = ?, blob = ?, updated = ? WHERE id = ? AND kind = 'contact'", *row)
    assert ayse.book.contacts() == [], "a forged row is left out"
    return ayse, bora


def test_nothing_is_given_to_whom_a_forged_row_names(forged: tuple[Person, Person]) -> None:
    ayse, bora = forged
    with pytest.raises(VaultError, match="dışında değiştirilmiş") as told:
        ayse.gives([ayse.add()], bora)
    assert told.value.problem is Problem.DAMAGED


def test_nobody_is_confirmed_over_a_forged_row(forged: tuple[Person, Person]) -> None:
    ayse, bora = forged
    with pytest.raises(VaultError, match="dışında değiştirilmiş"):
        ayse.book.confirm(bora.fp)


def test_no_backup_of_the_unit_is_sealed_by_a_forged_row(forged: tuple[Person, Person]) -> None:
    ayse, _ = forged
    with pytest.raises(VaultError, match="dışında değiştirilmiş"):
        UnitSeal(ayse.vault.room).seal()
