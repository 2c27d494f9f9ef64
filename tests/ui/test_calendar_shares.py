"""The share of each pillar under the month: there only with pillars, by the month shown, in words too."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from models.calendar import Pillar
from services.planning.shares import Standing
from tests.ui.calendar_support import Desk, FakeStorage, open_desk, post


@pytest.fixture
def desk(qtbot, theme, tasks, events, clock) -> Iterator[Desk]:
    made = [post(str(n), date(2026, 11, n + 2), text=f"Yazı {n}") for n in range(8)]
    posts = [replace(one, pillar_id="b" if n < 5 else "i" if n < 6 else None) for n, one in enumerate(made)]
    storage = FakeStorage(posts)
    yield from open_desk(qtbot, tasks, events, clock, storage)


def test_shares_of_the_month_shown(desk: Desk, events):
    line = desk.page.shares
    assert not line.isVisible()
    desk.storage.pillars.kept = [Pillar("b", "Bilim", 30, 1), Pillar("i", "İnsanlar", 20)]
    events.orders_changed.emit()
    desk.settle()
    assert line.isVisible()
    assert [(one.pillar.id, one.share, one.standing) for one in line.shares] == [
        ("b", 83, Standing.ABOVE),
        ("i", 17, Standing.FINE),
    ]
    assert line.toolTip().splitlines() == [
        "Kasım ayında sütunların payı ve hedefi",
        "Bilim: 5 yazı, %83, hedefin üstünde (%30)",
        "İnsanlar: 1 yazı, %17 (hedef %20)",
        "Sütunu olmayan yazı: 2",
    ]
    desk.page.board.show_month(date(2026, 12, 1))
    desk.settle()
    assert [one.count for one in line.shares] == [0, 0]
    line.grab()  # an empty month paints too
