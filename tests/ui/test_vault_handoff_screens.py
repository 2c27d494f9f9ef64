"""Yedek ve devir from the door: two people with a vault and a page each, files between them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from services.clock import FixedClock, local_day
from services.vault.handoff.messages import HandoffKind
from services.vault.handoff.standing import AccountStanding, Next, Standing, Step
from services.vault.handoff.states import Backup, Badge
from services.vault.recovery.lists import Why
from services.vault.secret import Secret
from tests.ui.handoff_desk import HandoffDesk
from tests.ui.kasa_support import clipboard_text, everything_said, said_by_labels
from tests.vault_support import NOTES, PASSWORD, SEED
from ui.vault.handoff.backup_card import BackupCard
from ui.vault.handoff.rows import MOST_ROWS
from ui.vault.recovery.leaving_dialog import LeavingDialog, Person
from ui.vault.secret_label import SecretLabel

Desks = Callable[[str], HandoffDesk]


@pytest.fixture
def desk(request: pytest.FixtureRequest, qtbot: QtBot, clock: FixedClock, tmp_path: Path) -> Iterator[Desks]:
    request.getfixturevalue("theme")
    tasks, events = request.getfixturevalue("tasks"), request.getfixturevalue("events")
    made: list[HandoffDesk] = []

    def make(name: str) -> HandoffDesk:
        made.append(HandoffDesk(qtbot, tasks, events, clock, tmp_path / name, name=name))
        return made[-1]

    yield make
    for one in made:
        one.kasa.page.clipboard.clear()


@pytest.fixture
def pair(desk: Desks) -> tuple[HandoffDesk, HandoffDesk]:
    ayse, bora = desk("Ayşe Yılmaz"), desk("Bora Demir")
    ayse.knows(bora)
    bora.knows(ayse)
    return ayse, bora


def given(ayse: HandoffDesk, folder: Path) -> Path:
    """Give everything by the dialog and save the file."""
    ayse.click("handoff.give")
    ayse.click("handoff.seal")
    path = ayse.save_into(folder / "devir.age")
    ayse.click("handoff.close")
    return path


def test_the_whole_way_between_two_pages(
    pair: tuple[HandoffDesk, HandoffDesk], clock: FixedClock, tmp_path: Path
) -> None:
    ayse, bora = pair
    item = ayse.add()
    ayse.open_page()
    assert ayse.badge(item) == "Yedeği yok"
    ayse.click(f"handoff.step.{item}")
    assert ayse.section.giving.dialog is not None
    assert ayse.section.giving.dialog.names() == "Bora Demir", "the only colleague is ticked"
    ayse.click("handoff.seal")
    file = ayse.save_into(tmp_path / "devir.age")
    assert "Kaydedildi: devir.age" in ayse.said()
    ayse.click("handoff.close")
    assert ayse.badge(item) == "Yedeği yarım"
    assert ayse.text("handoff.waiting") == "1 alındı bekleniyor"
    assert ayse.text(f"handoff.step.{item}") == "Alındıyı al…"

    bora.open_page()
    bora.take(file)
    assert "Ayşe Yılmaz size 1 hesap emanet etti" in bora.said()
    receipt = bora.save_into(tmp_path / "alindi.birimalindi")
    bora.click("handoff.close")
    (held,) = bora.section.standing.entrusted
    assert held.name == "Ayşe Yılmaz"

    ayse.kasa.page.activateWindow()
    ayse.take(receipt)
    assert ayse.badge(item) == "Yedeği güncel"
    assert not ayse.has(f"handoff.step.{item}")
    assert not ayse.has("handoff.waiting")

    clock.moment += timedelta(days=2)
    ayse.vault.update(item, lambda old: replace(old, password=Secret("yeni parola")))
    clock.moment += timedelta(days=3)
    ayse.reload()
    assert ayse.badge(item) == "Yedeği 3 gündür eski"
    ayse.click(f"handoff.step.{item}")
    file = ayse.save_into(tmp_path / "devir-2.age")
    ayse.click("handoff.close")
    assert ayse.text(f"handoff.step.{item}") == "Alındıyı al…", "renewed; now the receipt is awaited"
    bora.take(file)
    code = bora.section.outgoing.dialog
    assert code is not None
    bora.click("handoff.copy-mail")
    text = QApplication.clipboard().text()
    bora.click("handoff.close")
    ayse.paste(f"Merhaba,\n\n{text}\n\nİyi çalışmalar")
    assert ayse.badge(item) == "Yedeği güncel"


@pytest.fixture
def entrusted(pair: tuple[HandoffDesk, HandoffDesk], tmp_path: Path) -> tuple[HandoffDesk, HandoffDesk, str]:
    """Bora holds two accounts of Ayşe's; her page has the receipt."""
    ayse, bora = pair
    item = ayse.add()
    ayse.add("Kütüphane X", password=Secret("öteki parola"))
    ayse.open_page()
    file = given(ayse, tmp_path)
    bora.open_page()
    bora.take(file)
    receipt = bora.save_into(tmp_path / "alindi.birimalindi")
    bora.click("handoff.close")
    ayse.take(receipt)
    return ayse, bora, item


def test_opening_asks_why_shows_for_a_while_and_is_told(
    entrusted: tuple[HandoffDesk, HandoffDesk, str], tmp_path: Path
) -> None:
    ayse, bora, item = entrusted
    (held,) = bora.section.standing.entrusted
    bora.click(f"handoff.open.{held.grant.id}")
    dialog = bora.section.opening.dialog
    assert dialog is not None
    assert not dialog.go.isEnabled(), "neither a reason nor an account"
    dialog.reason.setText("Ayşe raporlu, duyuru bugün yayımlanmalı")
    assert not dialog.go.isEnabled(), "an account is chosen on purpose"
    dialog.accounts.tick([item])
    bora.click("handoff.open-now")

    opened = bora.section.opening.opened
    assert opened is not None
    (account,) = opened.accounts
    prefix = f"handoff.opened.{item}"
    shown = bora.find(SecretLabel, f"{prefix}.password")
    assert not shown.shows_secret
    bora.click(f"{prefix}.password.show")
    assert shown.shows_secret
    bora.click(f"{prefix}.password.copy")
    assert clipboard_text() == PASSWORD
    assert account.code is not None
    code = account.code.shown
    assert code is not None
    bora.click(f"{prefix}.code.copy")
    assert clipboard_text() == code.reveal()
    spoken = everything_said(bora.kasa.page)
    for secret in (PASSWORD, SEED, NOTES, code.reveal()):
        assert secret not in spoken
    record = bora.save_into(tmp_path / "kayit.birimacma")
    bora.click("handoff.done")
    assert bora.section.opening.opened is None
    assert clipboard_text() == ""
    assert not bora.kasa.page.findChildren(SecretLabel, f"{prefix}.password") or not shown.isVisible()

    assert ayse.badge(item) == "Yedeği güncel"
    ayse.take(record)
    assert any("raporlu" in one for one in ayse.notices)
    assert ayse.badge(item) == "Açıldı, değişmeli"
    (line,) = ayse.section.standing.lines
    alarm = f"handoff.alarm.{line.id}.{line.receivers[0].fp}"
    assert ayse.has(alarm)
    assert "Kütüphane Instagram (parola, doğrulama anahtarı)" in ayse.said(), "what is still valid, and nothing else"
    ayse.click(f"handoff.leaving.{line.id}.{line.receivers[0].fp}")
    (leaving,) = ayse.kasa.page.findChildren(LeavingDialog)
    assert leaving.chosen() == (Why.OPENED, Person(ayse.book.contacts()[0].id, "Bora Demir (Kütüphane)"))
    leaving.reject()
    fresh = Secret("yepyeni")
    ayse.vault.update(item, lambda old: replace(old, password=fresh, totp=None, recovery_codes=()))
    ayse.reload()
    assert not ayse.has(alarm), "all that was seen is changed"


def test_a_drill_shows_nothing_and_puts_the_next_one_off(
    entrusted: tuple[HandoffDesk, HandoffDesk, str], clock: FixedClock, tmp_path: Path
) -> None:
    ayse, bora, item = entrusted
    clock.moment += timedelta(days=181)
    ayse.reload()
    assert ayse.badge(item) == "Deneme gecikti"
    ayse.click(f"handoff.step.{item}")
    assert "“Dene”ye basın" in ayse.said()
    ayse.click("handoff.close")
    bora.reload()
    (held,) = bora.section.standing.entrusted
    bora.click(f"handoff.drill.{held.grant.id}")
    assert "2 parola, 2 doğrulama anahtarı" in bora.said()
    assert PASSWORD not in everything_said(bora.kasa.page)
    receipt = bora.save_into(tmp_path / "deneme.birimalindi")
    bora.click("handoff.close")
    ayse.take(receipt)
    assert ayse.badge(item) == "Yedeği güncel"


def test_what_is_refused_is_told_in_the_dialog_and_another_may_follow(
    entrusted: tuple[HandoffDesk, HandoffDesk, str], tmp_path: Path
) -> None:
    _, bora, _ = entrusted
    bora.take(tmp_path / "devir.age")
    assert "Bu devir dosyasını daha önce aldınız." in bora.text("handoff.refusal")
    bora.section.taking.ask().give_file(tmp_path / "yok.age")
    bora.settle()
    assert "okunamadı" in bora.text("handoff.refusal")
    (tmp_path / "mektup.txt").write_text("Merhaba")
    bora.section.taking.ask().give_file(tmp_path / "mektup.txt")
    bora.settle()
    assert "Bu bir devir dosyası" in bora.text("handoff.refusal")


def test_a_receipt_held_up_as_a_qr_code(pair: tuple[HandoffDesk, HandoffDesk], tmp_path: Path) -> None:
    ayse, bora = pair
    item = ayse.add()
    ayse.open_page()
    file = given(ayse, tmp_path)
    bora.open_page()
    bora.take(file)
    assert bora.has("handoff.qr")
    ayse.codes = bora.vault_receipt().text().encode()
    picture = tmp_path / "ekran.png"
    picture.write_bytes(b"\x89PNG and so on")
    ayse.take(picture)
    assert ayse.badge(item) == "Yedeği güncel"


def test_a_card_goes_to_the_colleagues(pair: tuple[HandoffDesk, HandoffDesk], desk: Desks, tmp_path: Path) -> None:
    ayse, _ = pair
    can = desk("Can Kaya")
    can.open_page()
    path = tmp_path / "can.birimkart"
    path.write_bytes(can.card())
    ayse.open_page()
    ayse.take(path)
    assert ayse.kasa.page.open_view.current == "people"
    assert "Can Kaya" in ayse.said()


def test_without_a_verified_colleague_giving_leads_to_them(desk: Desks) -> None:
    ayse = desk("Ayşe Yılmaz")
    item = ayse.add()
    ayse.open_page()
    assert ayse.text(f"handoff.step.{item}") == "Meslektaş tanıyın"
    ayse.click("handoff.give")
    assert ayse.kasa.page.open_view.current == "people"
    assert any("doğrulanmış bir meslektaş yok" in one for one in ayse.notices)


def test_withdrawing_asks_and_leaves_the_account_without_a_backup(
    entrusted: tuple[HandoffDesk, HandoffDesk, str],
) -> None:
    ayse, _, item = entrusted
    (line,) = ayse.section.standing.lines
    ayse.click(f"handoff.withdraw.{line.id}")
    ayse.agree()
    assert ayse.badge(item) == "Yedeği yok"
    assert not ayse.has(f"handoff.save.{line.id}")


def test_locking_closes_what_was_opened(entrusted: tuple[HandoffDesk, HandoffDesk, str]) -> None:
    _, bora, item = entrusted
    (held,) = bora.section.standing.entrusted
    bora.click(f"handoff.open.{held.grant.id}")
    dialog = bora.section.opening.dialog
    assert dialog is not None
    dialog.reason.setText("Ayşe raporlu")
    dialog.accounts.tick([item])
    bora.click("handoff.open-now")
    section = bora.section
    bora.kasa.page.lock()
    bora.settle()
    assert section.opening.opened is None
    assert not section.standing.entrusted
    assert "Kütüphane Instagram" not in everything_said(section)


def test_a_cover_has_a_last_day_and_notes_only_where_ticked(
    pair: tuple[HandoffDesk, HandoffDesk], clock: FixedClock, tmp_path: Path
) -> None:
    ayse, _ = pair
    ayse.add()
    ayse.open_page()
    ayse.click("handoff.give")
    dialog = ayse.section.giving.dialog
    assert dialog is not None
    assert not dialog.until.isEnabled()
    assert not dialog.notes.isChecked()
    dialog.cover.click()
    assert dialog.until.isEnabled()
    choice = dialog.choice()
    assert choice.kind is HandoffKind.COVER
    assert choice.until == local_day(clock.now()) + timedelta(days=7)
    ayse.click("handoff.seal")
    ayse.save_into(tmp_path / "vekalet.age")
    ayse.click("handoff.close")
    assert "03.12.2026 gününe kadar vekâlet" in ayse.said()
    clock.moment += timedelta(days=9)
    ayse.reload()
    assert "Süresi doldu" in ayse.said()


def test_with_the_keyboard_alone(pair: tuple[HandoffDesk, HandoffDesk]) -> None:
    ayse, _ = pair
    item = ayse.add()
    ayse.add("Kütüphane X")
    ayse.open_page()
    kasa = ayse.kasa
    kasa.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = ayse.section.giving.dialog
    assert dialog is not None
    kasa.qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.people.hasFocus()
    kasa.press(Qt.Key.Key_Space)
    assert dialog.people.ticked() == ()
    kasa.press(Qt.Key.Key_Space)
    for _ in range(2):
        kasa.press(Qt.Key.Key_Tab)
    assert dialog.all.hasFocus()
    kasa.press(Qt.Key.Key_Space)
    assert dialog.accounts.ticked() == ()
    kasa.press(Qt.Key.Key_Tab)
    kasa.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(dialog.accounts.ticked()) == 2
    kasa.press(Qt.Key.Key_Return)
    sealed = ayse.section.outgoing.dialog
    assert sealed is not None
    kasa.qtbot.waitUntil(sealed.isActiveWindow)
    assert ayse.find(QWidget, "handoff.save-file").hasFocus()
    kasa.press(Qt.Key.Key_Escape)
    kasa.page.activateWindow()
    kasa.qtbot.waitUntil(kasa.page.isActiveWindow)
    ayse.find(QWidget, f"handoff.step.{item}").setFocus()
    ayse.reload()
    assert ayse.find(QWidget, f"handoff.step.{item}").hasFocus(), "reading anew leaves the keyboard where it was"
    kasa.press(Qt.Key.Key_Return)
    assert ayse.section.outgoing.dialog is not None, "the file was not saved: it is offered again"
    nameless = [
        one
        for one in ayse.section.findChildren(QWidget)
        if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus and not one.accessibleName()
    ]
    assert not nameless


def test_giving_less_to_the_same_colleague_says_what_loses_its_backup(pair: tuple[HandoffDesk, HandoffDesk]) -> None:
    ayse, bora = pair
    item = ayse.add()
    ayse.add("Kütüphane X")
    ayse.gives(bora)
    ayse.open_page()
    ayse.click("handoff.give")
    dialog = ayse.section.giving.dialog
    assert dialog is not None
    assert not ayse.has("handoff.loses"), "everything is ticked"
    dialog.accounts.tick([item])
    assert "şunların yedeği kalmaz: Kütüphane X" in ayse.text("handoff.loses")
    dialog.cover.click()
    assert not ayse.has("handoff.loses"), "a cover has a file of its own"


def test_a_thousand_accounts_are_summed_up_and_twenty_shown(qtbot: QtBot, request: pytest.FixtureRequest) -> None:
    request.getfixturevalue("theme")
    accounts = [
        AccountStanding(f"{number:032x}", f"Hesap {number}", None, "", Badge(Backup.NONE), "", Next(Step.GIVE))
        for number in range(1_000)
    ]
    card = BackupCard()
    qtbot.addWidget(card)
    card.show()
    for _ in range(2):
        card.show_standing(Standing(accounts=accounts))
        steps = [one for one in card.findChildren(QPushButton) if one.objectName().startswith("handoff.step.")]
        assert len(steps) == MOST_ROWS
        assert all(one.isVisible() for one in steps)
    assert "… ve 980 hesap daha" in said_by_labels(card)


def test_who_left_and_whose_card_is_new_are_told_apart(
    pair: tuple[HandoffDesk, HandoffDesk], desk: Desks, tmp_path: Path
) -> None:
    ayse, bora = pair
    ayse.add()
    ayse.gives(bora)
    ayse.open_page()
    (line,) = ayse.section.standing.lines
    state = f"handoff.state.{line.id}.{line.receivers[0].fp}"
    again = desk("Bora Demir, yeni bilgisayar")
    again.book.rename_me("Bora Demir", "Kütüphane")
    ayse.book.add_card(again.card())
    ayse.reload()
    assert ayse.text(state) == "Kartı doğrulanmadı"
    assert not ayse.has(f"handoff.renew.{line.id}")
    me = again.book.me()
    assert me is not None
    ayse.book.confirm(me.fp)
    ayse.reload()
    assert ayse.text(state) == "Yeni kartıyla yenilenmeli"
    ayse.click(f"handoff.renew.{line.id}")
    ayse.click("handoff.close")
    (line,) = ayse.section.standing.lines
    assert [one.fp for one in line.receivers] == [me.fp]
    ayse.book.revoke(me.fp)
    ayse.reload()
    assert ayse.text(f"handoff.state.{line.id}.{me.fp}") == "Paylaşım kaldırıldı"
    assert not ayse.has(f"handoff.renew.{line.id}")
    assert not ayse.has(f"handoff.save.{line.id}")


def test_a_file_that_was_not_saved_is_not_awaited(pair: tuple[HandoffDesk, HandoffDesk], tmp_path: Path) -> None:
    ayse, _ = pair
    item = ayse.add()
    ayse.open_page()
    ayse.click("handoff.give")
    ayse.click("handoff.seal")
    ayse.save_into(tmp_path / "stick" / "devir.age")
    assert "yazılamadı" in ayse.text("handoff.said")
    assert ayse.find(QWidget, "handoff.said").property("role") == "problem"
    ayse.click("handoff.close")
    (line,) = ayse.section.standing.lines
    assert ayse.text(f"handoff.state.{line.id}.{line.receivers[0].fp}") == "Dosya kaydedilmedi"
    assert not ayse.has("handoff.waiting")
    ayse.click(f"handoff.step.{item}")
    ayse.click("handoff.copy-text")
    assert ayse.has("handoff.waiting"), "the text is the file"
    assert "BEGIN AGE" in clipboard_text()
    ayse.click("handoff.close")
    assert ayse.text(f"handoff.step.{item}") == "Alındıyı al…"


def test_a_file_dropped_on_the_page_is_taken(pair: tuple[HandoffDesk, HandoffDesk], tmp_path: Path) -> None:
    ayse, bora = pair
    ayse.add()
    ayse.open_page()
    file = given(ayse, tmp_path)
    bora.open_page()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, left, none)
    QApplication.sendEvent(bora.section, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(bora.section, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, left, none))
    bora.settle()
    assert "Ayşe Yılmaz size 1 hesap emanet etti" in bora.said()
