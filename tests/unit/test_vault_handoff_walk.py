"""Two vaults walked through steps in any order: the badge never promises more than the colleague has in hand."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.clock import FixedClock
from services.vault.handoff.giving import SealedFile
from services.vault.handoff.refusals import HandoffRefused
from services.vault.handoff.states import Backup
from services.vault.secret import Secret
from tests.handoff_support import acquainted


class Walk:
    """Ayşe gives one account to Bora; each method is a step that may be taken at any time."""

    def __init__(self, folder: Path) -> None:
        self.clock = FixedClock(datetime(2026, 11, 26, 6, 0, tzinfo=UTC))
        self.ayse, self.bora = acquainted(folder, self.clock, "Ayşe Yılmaz", "Bora Demir")
        self.item = self.ayse.add()
        self.sealed: SealedFile | None = None
        self.grant = ""
        self.receipts: list[bytes] = []
        self.number = 0

    def change_password(self) -> None:
        self.number += 1
        self.ayse.vault.update(self.item, lambda old: replace(old, password=Secret(f"parola {self.number}")))

    def change_mail(self) -> None:
        self.number += 1
        self.ayse.vault.update(self.item, lambda old: replace(old, mail=f"birim{self.number}@universite.example"))

    def rename(self) -> None:
        self.number += 1
        self.ayse.vault.update(self.item, lambda old: replace(old, title=f"Hesap {self.number}"))

    def seal(self) -> None:
        self.sealed = self.ayse.gives([self.item], self.bora)

    def take(self) -> None:
        if self.sealed:
            taken = self.bora.receiving.take(self.sealed.data)
            self.grant = taken.grant.id
            self.receipts.append(taken.receipt.file())

    def drill(self) -> None:
        if self.grant:
            self.receipts.append(self.bora.receiving.drill(self.grant).receipt.file())

    def answer(self) -> None:
        if self.receipts:
            self.ayse.answers.take(self.receipts[-1])

    def answer_late(self) -> None:
        if self.receipts:
            self.ayse.answers.take(self.receipts[0])

    def wait(self) -> None:
        self.clock.moment += timedelta(days=100)

    def set_clock_back(self) -> None:
        self.clock.moment -= timedelta(days=50)

    def check(self) -> None:
        """Hold the badge against what the colleague really has, which the badge cannot see."""
        badge = self.ayse.overview.badges()[self.item]
        if badge.state in (Backup.CURRENT, Backup.DRILL_OVERDUE):
            (theirs,) = self.bora.receiving.open(self.grant, "Sınama").credentials
            mine = self.ayse.vault.read(self.item)
            assert (theirs.password, theirs.mail, theirs.totp) == (mine.password, mine.mail, mine.totp)
        if badge.state is Backup.CURRENT:
            assert badge.next_drill is not None
            assert badge.next_drill > self.clock.now()


STEPS = (
    Walk.change_password, Walk.change_mail, Walk.rename, Walk.seal, Walk.take, Walk.drill, Walk.answer,
    Walk.answer_late, Walk.wait, Walk.set_clock_back,
)  # fmt: skip


@settings(max_examples=8, deadline=None)
@given(steps=st.lists(st.sampled_from(STEPS), max_size=14))
def test_whatever_happens_in_whatever_order(steps: list[object], tmp_path_factory: pytest.TempPathFactory) -> None:
    walk = Walk(tmp_path_factory.mktemp("walk"))
    for step in (Walk.seal, Walk.take, Walk.answer, *steps):
        with contextlib.suppress(HandoffRefused):
            step(walk)  # type: ignore[operator]
        walk.check()
