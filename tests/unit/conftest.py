"""Where a vault stands in the tests of its parts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from services.clock import FixedClock
    from services.vault.service import VaultService
    from tests.vault_support import FakeKeys


@pytest.fixture
def keys() -> FakeKeys:
    """The keyring, in memory."""
    from tests.vault_support import FakeKeys

    return FakeKeys()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The vault's file, in a folder that is not there yet."""
    return tmp_path / "data" / "vault.sqlite3"


@pytest.fixture
def vault(path: Path, keys: FakeKeys, clock: FixedClock) -> VaultService:
    """A new vault, open, with nothing in it."""
    from services.vault.service import VaultService

    made = VaultService(path, keys, clock)
    made.create()
    return made
