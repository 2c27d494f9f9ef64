"""Yedek ve devir: the kit from its making to its loss, the gate on a new PC, and the leaver's list, by the window."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QRectF, Qt, QUrl
from PySide6.QtGui import QAccessible, QImage, QPainter
from PySide6.QtWidgets import QCheckBox, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from models.enums import Platform
from models.errors import UserError
from models.messages import Message
from services.clock import FixedClock
from services.vault.credentials import Credential, fields_in
from services.vault.qr_writing import modules
from services.vault.recovery.code import KitCode
from services.vault.recovery.kit import RecoveryKit
from services.vault.recovery.lists import Seen
from services.vault.recovery.tasks import Task
from services.vault.room import Room
from services.vault.secret import Secret
from services.vault.service import VaultService, VaultState
from tests.ui.kasa_support import Kasa, everything_said, said_by_labels
from tests.vault_support import FakeKeys, library_credential
from ui.events import Notice
from ui.vault.parts import Part, VaultHooks, VaultTools
from ui.vault.qr_view import paint_modules
from ui.vault.recovery.kit_dialog import KitDialog
from ui.vault.recovery.kit_section import KitSection
from ui.vault.recovery.leaving_dialog import Person
from ui.vault.recovery.leaving_section import LeavingSection
from ui.vault.recovery.moving_section import MovingSection
from ui.vault.recovery.printing import PagePrinting
from ui.vault.recovery.try_dialog import CodeDialog

T = TypeVar("T", bound=Part)
RESOURCES = Path(__file__).parents[2] / "resources"
CODE = KitCode(bytes(range(60, 80)))
GROUPS = [group.reveal() for group in CODE.groups()]


class Given:
    """Stands where the handoffs' ledger stands."""

    def __init__(self) -> None:
        self.seen: dict[str, dict[str, int]] = {}

    def __call__(self, room: Room, person: str) -> Seen:
        del room
        return self.seen if person == "mehmet" else {}


@pytest.fixture
def given() -> Given:
    return Given()


@pytest.fixture
def kasa(
    request: pytest.FixtureRequest,
    qtbot: QtBot,
    tmp_path: Path,
    given: Given,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Kasa]:
    request.getfixturevalue("theme")
    monkeypatch.setattr(KitCode, "random", staticmethod(lambda: CODE))

    def leaving(tools: VaultTools) -> Part:
        people = (Person("mehmet", "Mehmet Kaya"), Person("zeynep", "Zeynep Ak"))
        return LeavingSection(tools, RESOURCES, people=lambda: people, seen_by=given)

    def kit(tools: VaultTools) -> Part:
        return KitSection(tools, lambda: "Kütüphane · Ayşe Yılmaz")

    tasks, events = request.getfixturevalue("tasks"), request.getfixturevalue("events")
    hooks = VaultHooks(handoff=(kit, MovingSection, leaving))
    made = Kasa(qtbot, tasks, events, request.getfixturevalue("clock"), tmp_path, hooks=hooks)
    yield made
    made.page.clipboard.clear()


@pytest.fixture
def full(kasa: Kasa) -> Kasa:
    """The page on the screen, open at Yedek ve devir, with accounts on three platforms."""
    kasa.vault.create()
    kasa.vault.add(library_credential())
    kasa.vault.add(Credential("Kütüphane X", platform=Platform.X, password=Secret("p")))
    kasa.vault.lock()
    kasa.show()
    kasa.page.open_view.show_part("handoff")
    kasa.settle()
    return kasa


def section(kasa: Kasa, kind: type[T]) -> T:
    (found,) = kasa.page.findChildren(kind)
    return found


def kit_dialog(kasa: Kasa) -> KitDialog:
    dialog = section(kasa, KitSection).dialog
    assert isinstance(dialog, KitDialog)
    return dialog


def code_dialog(kasa: Kasa) -> CodeDialog:
    dialog = kasa.page.recovering.dialog or section(kasa, KitSection).dialog
    assert isinstance(dialog, CodeDialog)
    return dialog


def closed(kasa: Kasa) -> None:
    kasa.qtbot.waitUntil(lambda: section(kasa, KitSection).dialog is None)
    kasa.settle()


def type_groups(dialog: KitDialog, change: Callable[[str], str] = str.lower) -> None:  # ascii
    assert dialog.test_step is not None
    for number, entry in zip(dialog.test_step.asked, dialog.test_step.entries, strict=True):
        entry.line.setText(change(GROUPS[number - 1]))


def heard(kasa: Kasa) -> list[str]:
    """Return a list to which every notice is added."""
    said: list[str] = []

    def hear(notice: Notice) -> None:
        said.append(notice.message.turkish())

    kasa.events.notice_raised.connect(hear)
    return said


def make_kit(kasa: Kasa) -> None:
    kasa.click("Kurtarma kiti hazırla…")
    dialog = kit_dialog(kasa)
    kasa.click("Kodu üret", dialog)
    kasa.click("Kâğıt elimde, dene", dialog)
    type_groups(dialog)
    kasa.click("Kiti onayla", dialog)
    kasa.click("Kapat", dialog)
    closed(kasa)


def confirmed(kasa: Kasa, action: str) -> None:
    kasa.qtbot.waitUntil(lambda: bool([box for box in kasa.page.findChildren(QMessageBox) if box.isVisible()]))
    box = next(box for box in kasa.page.findChildren(QMessageBox) if box.isVisible())
    kasa.click(action, box)


def test_a_kit_is_made_printed_tried_and_told(full: Kasa) -> None:
    assert "Kit yok" in said_by_labels(full.page)
    full.click("Kurtarma kiti hazırla…")
    dialog = kit_dialog(full)
    full.click("Kodu üret", dialog)
    assert "Denenmedi" in said_by_labels(full.page)
    full.click("Kâğıt elimde, dene", dialog)
    assert not full.button("Kiti onayla", dialog).isEnabled()
    type_groups(dialog, lambda group: group[::-1])
    assert not full.button("Kiti onayla", dialog).isEnabled()
    assert "✗ farklı, yeniden bakın" in said_by_labels(dialog)
    type_groups(dialog)
    full.click("Kiti onayla", dialog)
    assert "Kit denendi ve geçerli." in said_by_labels(dialog)
    full.click("Kapat", dialog)
    closed(full)
    assert "Denendi" in said_by_labels(full.page)
    assert RecoveryKit(full.vault.room).state().current is not None


def test_the_code_is_in_no_property_and_nowhere_after_closing(full: Kasa) -> None:
    full.click("Kurtarma kiti hazırla…")
    dialog = kit_dialog(full)
    full.click("Kodu üret", dialog)
    full.click("Elle yazacağım, göster", dialog)
    said = everything_said(dialog) + said_by_labels(dialog)
    assert not any(group in said for group in GROUPS)
    full.click("Kâğıt elimde, dene", dialog)
    type_groups(dialog)
    assert dialog.test_step is not None
    lines = [entry.line for entry in dialog.test_step.entries]
    dialog.reject()
    assert [line.text() for line in lines] == ["", "", ""]
    closed(full)


def test_what_was_not_tried_waits_and_can_be_tried_later(full: Kasa, clock: FixedClock) -> None:
    full.click("Kurtarma kiti hazırla…")
    full.click("Kodu üret", kit_dialog(full))
    kit_dialog(full).reject()
    closed(full)
    assert "Denenmedi" in said_by_labels(full.page)
    full.click("Kiti dene…")
    dialog = code_dialog(full)
    dialog.entry.line.setText("-".join(GROUPS[:7]))
    full.click("Dene", dialog)
    assert "eksik harf" in said_by_labels(dialog)
    dialog.entry.line.setText(" ".join(GROUPS).lower())  # ascii
    full.qtbot.keyClick(dialog.entry.line, Qt.Key.Key_Return)
    closed(full)
    assert "Denendi" in said_by_labels(full.page)
    clock.moment += timedelta(days=400)
    section(full, KitSection).reload()
    full.settle()
    assert "Yeniden deneyin" in said_by_labels(full.page)


def test_an_untried_kit_is_dropped_by_question(full: Kasa) -> None:
    full.click("Kurtarma kiti hazırla…")
    full.click("Kodu üret", kit_dialog(full))
    kit_dialog(full).reject()
    closed(full)
    full.click("Denenmeyen kiti bırak…")
    confirmed(full, "Kiti bırak")
    full.qtbot.waitUntil(lambda: "Kit yok" in said_by_labels(full.page))
    assert RecoveryKit(full.vault.room).state().waiting is None


def test_each_group_is_marked_while_it_is_typed(full: Kasa) -> None:
    make_kit(full)
    full.click("Kiti dene…")
    entry = code_dialog(full).entry
    wrong = GROUPS[1][:-1] + ("A" if GROUPS[1][-1] != "A" else "B")
    entry.line.setText(f"{GROUPS[0]}-{wrong}")
    said = said_by_labels(code_dialog(full))
    assert "1 ✓" in said
    assert "2 ✗" in said
    assert "2. grupta bir yazım yanlışı var." in said
    assert "2. grupta bir yazım yanlışı var." in entry.line.accessibleDescription()
    code_dialog(full).reject()
    closed(full)


def test_the_papers_qr_is_read_from_a_picture(full: Kasa, tmp_path: Path) -> None:
    make_kit(full)
    image = QImage(500, 500, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_modules(painter, QRectF(20, 20, 460, 460), modules(CODE.qr_text(bytes(12)).reveal()))
    painter.end()
    assert image.save(str(tmp_path / "photo.png"))
    full.click("Kiti dene…")
    dialog = code_dialog(full)
    dialog.sources.read_file(tmp_path / "photo.png")
    full.qtbot.waitUntil(lambda: dialog.entry.is_complete, timeout=20_000)
    full.click("Dene", dialog)
    closed(full)


def test_a_lost_kit_is_answered_by_another_key(full: Kasa) -> None:
    make_kit(full)
    full.click("Kit kayboldu…")
    confirmed(full, "Anahtarı değiştir")
    full.qtbot.waitUntil(lambda: "Kit yok" in said_by_labels(full.page))
    assert RecoveryKit(full.vault.room).state().current is None
    assert len(full.vault.credentials()) == 2


def test_locking_closes_the_dialog_and_forgets_the_code(full: Kasa) -> None:
    full.click("Kurtarma kiti hazırla…")
    dialog = kit_dialog(full)
    full.click("Kodu üret", dialog)
    full.page.lock()
    full.settle()
    assert dialog.code is None
    assert section(full, KitSection).dialog is None


def printing_of(dialog: KitDialog) -> PagePrinting:
    assert dialog.printing is not None
    return dialog.printing


def test_a_pdf_is_saved_for_its_owner_only_and_deleted_from_here(full: Kasa, tmp_path: Path) -> None:
    full.click("Kurtarma kiti hazırla…")
    dialog = kit_dialog(full)
    full.click("Kodu üret", dialog)
    target = tmp_path / "kit.pdf"
    printing_of(dialog).save(target)
    full.settle()
    assert target.read_bytes().startswith(b"%PDF-")
    assert target.stat().st_mode & 0o777 == 0o600
    assert "yazdırın ve silin" in said_by_labels(dialog)
    full.click("PDF dosyasını sil", dialog)
    assert not target.exists()
    assert list(tmp_path.glob("*.pdf*")) == []
    dialog.reject()
    closed(full)


def test_a_pdf_that_is_left_can_be_deleted_at_the_end(full: Kasa, tmp_path: Path) -> None:
    full.click("Kurtarma kiti hazırla…")
    dialog = kit_dialog(full)
    full.click("Kodu üret", dialog)
    target = tmp_path / "kit.pdf"
    printing_of(dialog).save(target)
    full.settle()
    full.click("Kâğıt elimde, dene", dialog)
    type_groups(dialog)
    full.click("Kiti onayla", dialog)
    assert "“kit.pdf” hâlâ diskte" in said_by_labels(dialog)
    full.click("PDF dosyasını sil", dialog)
    assert not target.exists()
    assert "“kit.pdf” silindi." in said_by_labels(dialog)
    full.click("Kapat", dialog)
    closed(full)


def test_a_pdf_that_cannot_be_written_leaves_nothing_and_the_dialog_goes_on(full: Kasa, tmp_path: Path) -> None:
    import resource

    full.click("Kurtarma kiti hazırla…")
    dialog = kit_dialog(full)
    full.click("Kodu üret", dialog)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4_000, hard))
    try:
        printing_of(dialog).save(tmp_path / "kit.pdf")
        full.settle()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert "yazılamadı" in said_by_labels(dialog)
    assert list(tmp_path.glob("*.pdf*")) == []
    full.click("Kâğıt elimde, dene", dialog)
    dialog.reject()
    closed(full)


def test_without_a_printer_it_says_what_else_can_be_done(full: Kasa, monkeypatch: pytest.MonkeyPatch) -> None:
    from PySide6.QtPrintSupport import QPrinterInfo

    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list[str]))
    full.click("Kurtarma kiti hazırla…")
    dialog = kit_dialog(full)
    full.click("Kodu üret", dialog)
    full.click("Yazdır…", dialog)
    assert "yazıcı bulunamadı" in said_by_labels(dialog)
    dialog.reject()
    closed(full)


def test_a_new_pc_takes_the_file_and_opens_it_by_the_code(kasa: Kasa, clock: FixedClock, tmp_path: Path) -> None:
    old = VaultService(tmp_path / "old" / "vault.sqlite3", FakeKeys(), clock)
    old.create()
    old.add(library_credential())
    kit = RecoveryKit(old.room)
    kit.confirm(kit.begin())
    old.lock()
    notices = heard(kasa)
    kasa.show()
    kasa.button("Yedekten kasa aç…")
    kasa.page.recovering.bring(old.room.path)
    kasa.settle()
    kasa.qtbot.waitUntil(lambda: "anahtarlığında yok" in said_by_labels(kasa.page))
    kasa.click("Kurtarma koduyla aç")
    dialog = code_dialog(kasa)
    dialog.entry.line.setText("-".join(KitCode(bytes(20)).text().reveal().split("-")))
    kasa.click("Kasayı aç", dialog)
    kasa.qtbot.waitUntil(lambda: "bu kasayı açmıyor" in said_by_labels(dialog))
    dialog.entry.line.setText(CODE.qr_text(bytes(12)).reveal())
    kasa.click("Kasayı aç", dialog)
    kasa.qtbot.waitUntil(kasa.page.open_view.isVisible)
    kasa.settle()
    assert [one.title for one in kasa.vault.credentials()] == ["Kütüphane Instagram"]
    assert any("bu bilgisayarın anahtarlığına bağlandı" in notice for notice in notices)
    kasa.page.open_view.show_part("handoff")
    kasa.qtbot.waitUntil(lambda: section(kasa, KitSection).chip.text() == "Kullanıldı")
    kasa.page.lock()
    kasa.settle()
    kasa.vault.unlock()
    assert kasa.vault.status().state is VaultState.UNLOCKED


def test_a_recovery_that_was_cancelled_leaves_no_open_vault(kasa: Kasa, clock: FixedClock, tmp_path: Path) -> None:
    old = VaultService(tmp_path / "old" / "vault.sqlite3", FakeKeys(), clock)
    old.create()
    kit = RecoveryKit(old.room)
    kit.confirm(kit.begin())
    old.lock()
    kasa.show()
    kasa.page.recovering.bring(old.room.path)
    kasa.settle()
    kasa.click("Kurtarma koduyla aç")
    dialog = code_dialog(kasa)
    dialog.entry.line.setText("-".join(GROUPS))
    asked, go_on = threading.Event(), threading.Event()
    put = kasa.keys.put

    def slow_put(name: str, key: bytes) -> None:  # a keyring that asks for its password
        asked.set()
        assert go_on.wait(10)
        put(name, key)

    kasa.keys.put = slow_put  # type: ignore[method-assign]
    dialog.go.click()
    kasa.qtbot.waitUntil(asked.is_set)
    dialog.reject()
    go_on.set()
    kasa.settle()
    kasa.settle()
    assert kasa.vault.status().state is not VaultState.UNLOCKED
    assert not kasa.page.open_view.isVisible()


def test_a_long_refusal_presses_nothing_together(full: Kasa) -> None:
    full.page.lock()
    full.settle()
    full.page.gate.recover_asked.emit()
    dialog = full.page.recovering.dialog
    assert dialog is not None
    full.settle()
    line = dialog.entry.line
    before = line.geometry(), dialog.go.geometry()
    dialog.show_error(UserError(Message("Bu kod bu kasanın değil. " * 4), Message("Kâğıttaki kasa numarasına bakın.")))
    full.qtbot.wait(50)
    assert (line.geometry(), dialog.go.geometry()) == before
    dialog.reject()


def test_a_file_that_is_no_vault_is_told_and_the_welcome_stays(kasa: Kasa, tmp_path: Path) -> None:
    kasa.show()
    bad = tmp_path / "rapor.sqlite3"
    bad.write_text("rapor", encoding="utf-8")
    notices = heard(kasa)
    kasa.page.recovering.bring(bad)
    kasa.settle()
    assert ["sağlam bir kasa dosyası değil" in notice for notice in notices] == [True]
    assert not kasa.path.exists()
    assert kasa.button("Yedekten kasa aç…").isVisible()


def test_the_file_is_copied_whole_for_the_move(full: Kasa, tmp_path: Path) -> None:
    notices = heard(full)
    section(full, MovingSection).copy_to(tmp_path / "stick.sqlite3")
    full.settle()
    assert notices == ["Kasa dosyası “stick.sqlite3” adıyla kopyalandı."]
    shutil.copy(tmp_path / "stick.sqlite3", tmp_path / "again.sqlite3")
    again = VaultService(tmp_path / "again.sqlite3", full.keys, full.clock)
    again.unlock()
    assert len(again.credentials()) == 2


def give_everything(kasa: Kasa, given: Given) -> dict[str, str]:
    """Note that everything was given as it is now; returns titles to ids."""
    titles = {one.title: one.id for one in kasa.vault.credentials()}
    with kasa.vault.room.reading() as room:
        for item in titles.values():
            entry = room.get("credential", item)
            assert entry is not None
            fields = fields_in(entry.payload)
            given.seen[item] = {name: fields[name]["rev"] for name in fields}
    return titles


def boxes(kasa: Kasa) -> list[QCheckBox]:
    return [box for box in section(kasa, LeavingSection).findChildren(QCheckBox) if box.isVisible()]


def begin_list(kasa: Kasa) -> LeavingSection:
    part = section(kasa, LeavingSection)
    kasa.click("Liste başlat…")
    kasa.qtbot.waitUntil(lambda: part.dialog is not None)
    assert part.dialog is not None
    kasa.click("Listeyi başlat", part.dialog)
    kasa.qtbot.waitUntil(lambda: bool(part.cards) and part.cards[0].is_filled)
    return part


def test_a_leavers_list_is_worked_through_by_keyboard(full: Kasa, given: Given) -> None:
    titles = give_everything(full, given)
    part = begin_list(full)
    assert "Mehmet Kaya ayrılıyor" in said_by_labels(full.page)
    for item in titles.values():
        full.vault.update(item, lambda one: replace(one, password=Secret("yeni"), totp=None))
    full.page.news.credentials_changed.emit()
    full.settle()
    assert "kasa gördü" in said_by_labels(full.page)
    while unticked := [box for box in boxes(full) if not box.isChecked()]:
        box = unticked[0]
        words = box.text()
        box.setFocus()
        full.qtbot.keyClick(box, Qt.Key.Key_Space)
        full.settle()
        focus = full.page.window().focusWidget()
        assert isinstance(focus, QCheckBox), "the keyboard stays where it was"
        assert focus.text() == words
    full.click("Bitti, listeyi kapat")
    full.qtbot.waitUntil(lambda: "günü kapatıldı" in said_by_labels(full.page))
    assert part.cards[0].progress.list.closed is not None


def test_a_list_that_was_begun_comes_into_view_with_the_keyboard(full: Kasa, given: Given) -> None:
    give_everything(full, given)
    full.page.resize(1000, 420)
    part = begin_list(full)
    (card,) = part.cards
    full.qtbot.waitUntil(lambda: full.page.window().focusWidget() is card)
    full.qtbot.waitUntil(lambda: not card.visibleRegion().isEmpty())
    full.qtbot.keyClick(card, Qt.Key.Key_Tab)
    focus = full.page.window().focusWidget()
    assert focus is not None
    assert card.isAncestorOf(focus)


def test_the_list_leads_to_pages_and_records(full: Kasa, given: Given, monkeypatch: pytest.MonkeyPatch) -> None:
    titles = give_everything(full, given)
    begin_list(full)
    opened: list[str] = []

    def remember(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    monkeypatch.setattr("ui.vault.recovery.todo_rows.QDesktopServices.openUrl", remember)
    (card,) = section(full, LeavingSection).cards
    (rows,) = [rows for rows in card.accounts if rows.account.title == "Kütüphane X"]
    row = rows.row(Task.PASSWORD)
    assert row is not None
    row.open_button.click()
    assert opened == ["https://x.com/settings/password"]
    asked: list[str] = []
    full.page.news.credential_asked.connect(asked.append)
    full.click("Kütüphane X kaydına git")
    assert asked == [titles["Kütüphane X"]]


def test_whom_nothing_was_given_is_told(full: Kasa, given: Given) -> None:
    give_everything(full, given)
    part = section(full, LeavingSection)
    full.click("Liste başlat…")
    full.qtbot.waitUntil(lambda: part.dialog is not None)
    assert part.dialog is not None
    part.dialog.person.setCurrentIndex(1)
    full.click("Listeyi başlat", part.dialog)
    assert "Zeynep Ak için değiştirilecek bir şey yok." in said_by_labels(part.dialog)
    part.dialog.reject()
    full.settle()


def test_a_list_can_be_dropped(full: Kasa, given: Given) -> None:
    give_everything(full, given)
    part = begin_list(full)
    full.click("Listeyi sil")
    confirmed(full, "Sil")
    full.qtbot.waitUntil(lambda: not part.cards)


def test_a_screen_reader_is_told_what_every_control_is(full: Kasa, given: Given) -> None:
    give_everything(full, given)
    part = begin_list(full)
    for control in part.findChildren(QPushButton):
        interface = QAccessible.queryAccessibleInterface(control)
        assert interface is not None
        assert interface.text(QAccessible.Text.Name)
    (pages,) = {b.accessibleDescription() != "" for b in part.findChildren(QPushButton) if b.text() == "Sayfayı aç"}
    assert pages
