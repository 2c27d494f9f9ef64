"""The menu “Dışa/içe aktar”: a file's rows are seen before they are stored, and taken back at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QWidget

from models.enums import PostState
from services.clock import FixedClock
from services.exchange.lines import Kind
from services.exchange.reading import load_sheet
from services.paths import RESOURCES, Paths
from services.planning.special_days import KnownDays
from services.planning.times import local_moment
from services.storage import Storage, open_storage
from tests.exchange_support import HEADINGS, INSTAGRAM, NOW, X, post, workbook
from ui.exchange import Exchange, KeptPath
from ui.exchange.paper import Sheet, html_of, laid_out, month_sheet, week_sheet
from ui.exchange.preview_model import FATE, NOTE, ROW
from ui.history import AppHistory

pytestmark = pytest.mark.usefixtures("theme")
DAYS = KnownDays.read(RESOURCES)
ROWS = (
    HEADINGS,
    ("2.12.2026", "9.30", "X", None, None, "Yarın"),
    ("yok", None, "X", None, None, "Olmaz"),
    ("3.12.2026", "9.30", "X", None, None, "Öbür gün"),
)


class Office:
    """A profile opened on the storage lane, as in the program."""

    def __init__(self, paths: Paths, clock: FixedClock) -> None:
        self._paths, self._clock, self._open = paths, clock, None

    def __call__(self) -> Storage:
        if self._open is None:
            self._open = open_storage(self._paths, self._clock)
            for account in (X, INSTAGRAM):
                self._open.unit.save_account(account)
        return self._open

    def close(self) -> None:
        if self._open is not None:
            self._open.close()


@pytest.fixture
def office(paths: Paths, clock: FixedClock, tasks) -> Iterator[Office]:
    made = Office(paths, clock)
    yield made
    tasks.run("storage", lambda _: made.close(), owner=tasks)


@pytest.fixture
def exchange(qtbot, office: Office, clock: FixedClock, events, tasks) -> Exchange:
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    kept: list[str] = [""]
    followed = KeptPath(lambda: kept[0], lambda path: kept.__setitem__(0, path))
    day = date(2026, 12, 2)
    return Exchange(
        office,
        clock,
        events,
        tasks,
        history=AppHistory(office, clock, events, tasks, events),
        known_days=lambda: DAYS,
        month=lambda: day.replace(day=1),
        day=lambda: day,
        followed=followed,
        page=page,
    )


def stored(qtbot, tasks, office: Office) -> list[str]:
    found: list[list[str]] = []
    tasks.run("storage", lambda _: sorted(one.text for one in office().posts.listed()), owner=tasks, done=found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def test_rows_are_seen_ticked_stored_and_taken_back(
    qtbot, exchange: Exchange, office: Office, tasks, tmp_path: Path
) -> None:
    path = tmp_path / "aralık.xlsx"
    path.write_bytes(workbook(*ROWS))
    exchange.show_import(path)
    qtbot.waitUntil(lambda: exchange.dialog is not None)
    dialog = exchange.dialog
    assert dialog is not None
    model = dialog.model
    assert [model.index(row, FATE).data() for row in range(3)] == ["Yeni", "Alınamıyor", "Yeni"]
    assert "tarih" in model.index(1, NOTE).data()
    assert model.index(1, ROW).data(Qt.ItemDataRole.CheckStateRole) is None
    dialog.view.selectRow(1)
    assert dialog.detail.text() == f"3. satır: {model.index(1, NOTE).data()}"
    dialog.kinds[Kind.REFUSED].click()
    assert model.rowCount() == 1
    dialog.kinds[None].click()
    dialog.view.setFocus()
    dialog.view.selectRow(2)
    qtbot.keyClick(dialog.view, Qt.Key.Key_Space)
    assert dialog.go.text() == "1 satırı al"
    with qtbot.waitSignal(exchange.imported):
        dialog.go.click()
    assert stored(qtbot, tasks, office) == ["Yarın"]
    with qtbot.waitSignal(exchange.undone):
        dialog.undo.click()
    assert stored(qtbot, tasks, office) == []
    qtbot.waitUntil(lambda: exchange.dialog is None)


@pytest.mark.parametrize(("whole", "suffix"), [(False, ".xlsx"), (True, ".csv")])
def test_the_month_and_all_are_written(qtbot, exchange: Exchange, tmp_path: Path, *, whole: bool, suffix: str) -> None:
    source, target = tmp_path / "a.xlsx", tmp_path / f"b{suffix}"
    source.write_bytes(workbook(*ROWS, ("3.1.2027", "9.30", "X", None, None, "Ocak")))
    exchange.show_import(source)
    qtbot.waitUntil(lambda: exchange.dialog is not None)
    assert exchange.dialog is not None
    with qtbot.waitSignal(exchange.imported):
        exchange.dialog.go.click()
    with qtbot.waitSignal(exchange.written) as told:
        exchange.export(target, whole=whole)
    count = 3 if whole else 2
    assert told.args == [f"{count} gönderi “{target.name}” dosyasına yazıldı."]
    assert len(load_sheet(target).rows) == 1 + count


def test_leaving_while_rows_are_stored_stores_none_or_all_and_tells(
    qtbot, exchange: Exchange, office: Office, tasks, tmp_path: Path
) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(workbook(*ROWS))
    exchange.show_import(path)
    qtbot.waitUntil(lambda: exchange.dialog is not None)
    assert exchange.dialog is not None
    exchange.dialog.go.click()
    with qtbot.waitSignal(exchange.events.posts_changed):
        exchange.dialog.reject()
    assert len(stored(qtbot, tasks, office)) in (0, 2)


def test_a_calendar_file_is_written(qtbot, exchange: Exchange, tmp_path: Path) -> None:
    with qtbot.waitSignal(exchange.written):
        exchange.write_calendar_file(tmp_path / "takvim.ics")
    assert (tmp_path / "takvim.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")


def test_a_followed_file_changes_with_the_posts_until_it_is_let_go(
    qtbot, exchange: Exchange, office: Office, tasks, tmp_path: Path
) -> None:
    path, events = tmp_path / "abone.ics", exchange.events
    exchange.followed.calm.setInterval(0)
    with qtbot.waitSignal(exchange.followed.written) as told:
        exchange.followed.follow(path)
    assert told.args == [0]
    made = post(1, state=PostState.PLANNED, planned_at=NOW)
    old = post(2, state=PostState.PLANNED, planned_at=NOW - timedelta(days=800))  # nobody looks for it there
    tasks.run(
        "storage",
        lambda _: office().posts.add_all([made, old]),
        owner=tasks,
        done=lambda _: events.posts_changed.emit(),
    )
    with qtbot.waitSignal(exchange.followed.written) as told:
        pass
    assert told.args == [1]
    assert made.id in path.read_text(encoding="utf-8")
    exchange.choose_followed_file()
    assert exchange.followed.path is None
    assert path.exists()


def test_a_followed_file_that_cannot_be_written_is_told_once(
    qtbot, exchange: Exchange, events, tasks, tmp_path: Path
) -> None:
    told: list[object] = []
    events.notice_raised.connect(told.append)
    exchange.followed.follow(tmp_path / "yok" / "abone.ics")
    qtbot.waitUntil(lambda: bool(told))
    exchange.followed.write()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert len(told) == 1


@pytest.mark.parametrize("week", [False, True])
def test_a_month_and_a_week_are_saved_as_paper(qtbot, exchange: Exchange, tmp_path: Path, *, week: bool) -> None:
    with qtbot.waitSignal(exchange.written):
        exchange.papers.write(tmp_path / "a.pdf", week=week)
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")


def test_without_a_printer_paper_is_a_pdf(qtbot, exchange: Exchange, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("PySide6.QtPrintSupport.QPrinterInfo.availablePrinterNames", list)
    with qtbot.waitSignal(exchange.events.notice_raised) as told:
        exchange.papers.print(week=False)
    assert "PDF" in told.args[0].message.turkish()


def test_paper_shows_every_post_of_its_weeks_and_no_markup_of_theirs(qtbot) -> None:
    made = [
        post(n, text=f"<b>Yazı</b> {n}\nikinci satır", planned_at=datetime(2026, 12, 2, 6, n, tzinfo=UTC))
        for n in range(30)
    ]
    month = html_of(replace(month_sheet(date(2026, 12, 9)), posts=made), lambda _: "Taslak", QLocale("tr_TR"))
    assert all(f"&lt;b&gt;Yazı&lt;/b&gt; {n}<" in month for n in range(30))
    assert "09.29 · X · Taslak" in month
    assert "30 Kasım" in month
    assert "ikinci" not in month
    week = html_of(replace(week_sheet(date(2026, 12, 2)), posts=made), lambda _: "Taslak", QLocale("tr_TR"))
    assert "<br>ikinci satır" in week


def test_paper_has_special_days_and_the_posts_of_its_month_alone(
    qtbot, exchange: Exchange, office: Office, tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    days = (date(2026, 11, 30), date(2026, 12, 31), date(2027, 1, 1))
    made = [post(n, planned_at=local_moment(day, time(10))) for n, day in enumerate(days)]
    tasks.run("storage", lambda _: office().posts.add_all(made), owner=tasks)
    sheets: list[Sheet] = []
    monkeypatch.setattr(exchange.papers, "_ask_printer", sheets.append)
    exchange.papers.print(week=False)
    qtbot.waitUntil(lambda: bool(sheets))
    assert [one.id for one in sheets[0].posts] == [made[1].id], "what a table of the month has, too"
    assert "Yılbaşı" in html_of(sheets[0], lambda _: "", QLocale("tr_TR"))


def test_a_sheet_fills_one_page_and_no_more(qtbot, tmp_path: Path) -> None:
    few = [post(n, planned_at=datetime(2026, 12, 2, 6, n, tzinfo=UTC)) for n in range(3)]
    for sheet in (month_sheet(date(2026, 12, 9)), week_sheet(date(2026, 12, 2))):
        writer = QPdfWriter(str(tmp_path / "a.pdf"))
        document = laid_out(writer, replace(sheet, posts=few), lambda _: "Taslak", QLocale("tr_TR"))
        assert document.pageCount() == 1
        last = document.documentLayout().blockBoundingRect(document.lastBlock())
        full = laid_out(writer, replace(sheet, posts=few * 40), lambda _: "Taslak", QLocale("tr_TR"))
        assert last.bottom() > document.pageSize().height() * 0.6, "its grid goes on below"
        assert full.pageCount() > 1


def test_a_file_that_is_no_calendar_is_told(qtbot, exchange: Exchange, events, tmp_path: Path) -> None:
    path = tmp_path / "resim.xlsx"
    path.write_bytes(b"\0\1")
    with qtbot.waitSignal(events.notice_raised) as told:
        exchange.show_import(path)
    assert told.args[0].message.turkish() == "Bu dosya bir tablo değil."
    assert exchange.dialog is None
