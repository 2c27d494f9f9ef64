"""Kasa for the tests of its screens."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from services.clock import FixedClock
    from tests.ui.kasa_support import Kasa


@pytest.fixture
def empty_kasa(request: pytest.FixtureRequest, qtbot: QtBot, clock: FixedClock, tmp_path: Path) -> Iterator[Kasa]:
    """Kasa where no vault is yet, and not on the screen."""
    from tests.ui.kasa_support import Kasa

    request.getfixturevalue("theme")
    made = Kasa(qtbot, request.getfixturevalue("tasks"), request.getfixturevalue("events"), clock, tmp_path)
    yield made
    made.page.clipboard.clear()


@pytest.fixture
def kasa(empty_kasa: Kasa) -> Kasa:
    """Kasa with a vault behind it that has one credential and is locked; not on the screen."""
    from tests.vault_support import library_credential

    empty_kasa.vault.create()
    empty_kasa.vault.add(library_credential())
    empty_kasa.vault.lock()
    return empty_kasa
