"""Codes in Kasa: counted ones, recovery codes, set-up keys from pictures, and help where a platform refuses one."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from models.errors import UserError
from models.messages import Message
from services.clock import Clock, FixedClock
from services.vault.otp.codes import code_at
from services.vault.otp.drift import Offset
from services.vault.otp.recovery_codes import RecoveryCode
from services.vault.otp.settings import OtpKind, OtpSettings
from services.vault.scanner import CodeScanner, NoCodeFound, ScannedCode
from services.vault.secret import Secret
from tests.benchmarks.vault_qr_pictures import draw
from tests.otp_support import address_of, entry, message, number
from tests.ui.kasa_support import Kasa, clipboard_text, everything_said, said_by_labels
from tests.vault_support import SEED, library_credential
from ui.vault.codes import screen_picker
from ui.vault.codes.clock_dialog import ClockDialog
from ui.vault.codes.recovery_card import RecoveryCard
from ui.vault.codes.screen_picker import ScreenPicker, Sheet
from ui.vault.codes.sources import CodeSources
from ui.vault.importing.action import make_import_button
from ui.vault.importing.dialog import ImportDialog
from ui.vault.parts import VaultHooks

COUNTING = OtpSettings(Secret(SEED), kind=OtpKind.COUNTER)
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
ADDRESS = f"otpauth://totp/X:birim?secret={SEED}&issuer=X"


class PlayedScanner(CodeScanner):
    """Finds what a test wants to be found."""

    def __init__(self, *texts: str) -> None:
        super().__init__()
        self.texts = texts
        self.read: list[object] = []

    def _found(self, what: object) -> Sequence[ScannedCode]:
        self.read.append(what)
        if not self.texts:
            raise NoCodeFound(Message("Görselde okunabilen bir karekod yok."), Message("Yakından çekin."))
        return [ScannedCode(Secret(text), 0, 0) for text in self.texts]

    def read_file(self, path: Path, is_cancelled: Callable[[], bool] = lambda: False) -> Sequence[ScannedCode]:
        return self._found(path)

    def read_picture(self, picture: bytes, is_cancelled: Callable[[], bool] = lambda: False) -> Sequence[ScannedCode]:
        return self._found(picture)


@pytest.fixture
def kasa(request: pytest.FixtureRequest, qtbot: QtBot, clock: FixedClock, tmp_path: Path) -> Iterator[Kasa]:
    request.getfixturevalue("theme")
    tasks, events = request.getfixturevalue("tasks"), request.getfixturevalue("events")
    made = Kasa(qtbot, tasks, events, clock, tmp_path, hooks=VaultHooks(cards=(RecoveryCard,)))
    made.vault.create()
    yield made
    made.page.clipboard.clear()
    made.page.lock()  # its dialogs close with it: one that is left would paint when the theme is gone
    QGuiApplication.clipboard().clear()


def shown(kasa: Kasa, **changes: object) -> Kasa:
    kasa.vault.add(library_credential(**changes))
    kasa.show()
    return kasa


def card_of(kasa: Kasa) -> RecoveryCard:
    (card,) = kasa.page.open_view.accounts.cards
    assert isinstance(card, RecoveryCard)
    return card


def codes(*values: str) -> tuple[RecoveryCode, ...]:
    return tuple(RecoveryCode(Secret(value)) for value in values)


# Counted codes


def test_a_counted_code_is_made_by_a_key_and_copied(kasa: Kasa) -> None:
    box = shown(kasa, totp=COUNTING).page.open_view.accounts.detail.counter
    assert box.isVisible()
    assert box.shown is None
    assert not box.copy_button.isEnabled()
    kasa.press(Qt.Key.Key_N, CTRL_SHIFT)
    kasa.qtbot.waitUntil(lambda: box.shown is not None)
    first = box.shown
    assert first is not None
    kasa.press(Qt.Key.Key_C, CTRL_SHIFT)
    kasa.qtbot.waitUntil(lambda: clipboard_text() == first.reveal())
    assert "yine kopyaladınız" not in said_by_labels(kasa.page)
    kasa.press(Qt.Key.Key_C, CTRL_SHIFT)
    kasa.qtbot.waitUntil(lambda: "1. kodu yine kopyaladınız" in said_by_labels(kasa.page))
    kasa.click("Sonraki kod")
    assert box.shown is not None
    assert box.shown != first
    assert first.reveal() not in everything_said(kasa.page)


def test_enter_on_the_row_makes_a_counted_code_and_copies_it(kasa: Kasa) -> None:
    box = shown(kasa, totp=COUNTING).page.open_view.accounts.detail.counter
    kasa.press(Qt.Key.Key_Return)
    kasa.qtbot.waitUntil(lambda: box.shown is not None and clipboard_text() == box.shown.reveal())
    kasa.page.hide()
    assert box.shown is None, "a code that was left is not shown again"


# Recovery codes


def test_recovery_codes_are_pasted_shown_one_by_one_and_ticked_off(kasa: Kasa) -> None:
    card = card_of(shown(kasa))
    kasa.click("Kod ekle…")
    assert card.dialog is not None
    card.dialog.area.setPlainText("Yedek kodlar\n1. 1234 5678\t3. 3456 7890\n2. 2345 6789\t4. 4567 8901")
    assert "4 kod bulundu." in card.dialog.told.text()
    assert "1 satır" in card.dialog.told.text()
    kasa.click("Kaydet", card.dialog)
    kasa.qtbot.waitUntil(lambda: card.dialog is None and card.chip.text() == "4 kod kaldı")
    assert [row.isVisible() for row in card.rows] == [True, False, False, False]
    kasa.click("Bütün kodlar")
    kasa.click("1. kurtarma kodunu göster")
    kasa.click("2. kurtarma kodunu göster")
    assert [row.code.shows_secret for row in card.rows] == [False, True, False, False], "one at a time"
    assert "2345" not in everything_said(kasa.page)
    kasa.click("2. kurtarma kodunu kopyala")
    assert clipboard_text() == "34567890"
    card.rows[0].tick.click()
    kasa.settle()
    card.rows[1].tick.click()
    kasa.settle()
    assert card.chip.text() == "2 kod kaldı"
    assert "bitmek üzere" in said_by_labels(card)
    assert "Kullanıldı: 26" in said_by_labels(card.rows[0])
    card.rows[0].tick.click()
    kasa.settle()
    assert card.chip.text() == "3 kod kaldı"
    kasa.click("Yalnız sıradaki")
    assert [row.isVisible() for row in card.rows] == [True, False, False, False]
    kasa.page.lock()
    assert card.rows == []


def test_the_last_code_is_warned_about(kasa: Kasa) -> None:
    card = card_of(shown(kasa, recovery_codes=codes("12345678")))
    assert (card.chip.text(), card.chip.property("tone")) == ("1 kod kaldı", "warning")
    card.rows[0].tick.click()
    kasa.settle()
    assert (card.chip.text(), card.chip.property("tone")) == ("Kod kalmadı", "error")


def test_a_list_that_changed_elsewhere_is_not_ticked_by_place(kasa: Kasa) -> None:
    card = card_of(shown(kasa, recovery_codes=codes("12345678", "23456789")))
    (one,) = kasa.vault.credentials()
    card._codes.keep(one.id, (Secret("99999999"), Secret("88888888")))  # as many, in another window
    with kasa.qtbot.waitSignal(kasa.tasks.task_failed) as told:
        card.rows[0].tick.click()
    assert isinstance(told.args[0], UserError)
    assert card._codes.recovery_codes(one.id).used == (None, None)
    kasa.settle()
    assert not card.rows[0].tick.isChecked(), "the list is shown as it is"
    card.rows[0].tick.click()
    card.rows[1].tick.click()  # before the first is stored
    kasa.settle()
    assert card.chip.text() == "Kod kalmadı"


def test_what_holds_no_codes_is_said_and_not_stored(kasa: Kasa) -> None:
    card = card_of(shown(kasa))
    kasa.click("Kod ekle…")
    assert card.dialog is not None
    card.dialog.area.setPlainText("burada kod yok")
    assert "bulunamadı" in card.dialog.told.text()
    assert not card.dialog.save.isEnabled()
    dialog = card.dialog
    kasa.page.lock()
    assert card.dialog is None, "a dialog closes with the vault"
    assert dialog.area.toPlainText() == ""


# Set-up keys from pictures


def open_new(kasa: Kasa, scanner: CodeScanner | None = None) -> CodeSources:
    shown(kasa)
    kasa.click("Yeni kayıt")
    kasa.qtbot.waitUntil(lambda: kasa.page.open_view.accounts.editing.dialog is not None)
    sources = kasa.dialog().key.sources
    if scanner is not None:
        sources._scanner = scanner
    return sources


def drawn_code() -> tuple[QImage, str]:
    sheet = draw(random.Random(8), module=5)
    rows = np.ascontiguousarray(cv2.cvtColor(np.clip(sheet.pixels, 0, 255).astype(np.uint8), cv2.COLOR_BGR2RGB))
    image = QImage(rows.data, rows.shape[1], rows.shape[0], rows.strides[0], QImage.Format.Format_RGB888)
    return image.copy(), sheet.text


def test_a_picture_on_the_clipboard_becomes_a_key_and_is_taken_off(kasa: Kasa) -> None:
    open_new(kasa)
    image, text = drawn_code()
    QGuiApplication.clipboard().setImage(image)
    kasa.click("Panodan", kasa.dialog())
    key = kasa.dialog().key
    assert key.key is not None
    assert key.key.settings.seed.reveal() in text
    assert key.line.text() == "", "what was read cannot be looked at"
    assert key.preview.isVisible()
    made = code_at(key.key.settings, kasa.clock.now()).value.reveal()
    assert made[:3] not in everything_said(kasa.dialog()) + said_by_labels(kasa.dialog()), "painted, not written"
    kasa.click("Kaydet", kasa.dialog())
    assert len(kasa.vault.credentials()) == 2
    assert QGuiApplication.clipboard().image().isNull(), "the picture of a key does not stay on the clipboard"


def test_a_screenshot_can_be_pasted_into_the_line(kasa: Kasa) -> None:
    open_new(kasa, PlayedScanner(ADDRESS))
    key = kasa.dialog().key
    QGuiApplication.clipboard().setImage(drawn_code()[0])
    kasa.qtbot.keyClick(key.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    kasa.settle()
    assert key.key is not None
    QGuiApplication.clipboard().setText(SEED)
    kasa.qtbot.keyClick(key.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert key.line.text() == SEED, "text is pasted as ever"


def test_a_form_with_a_key_is_not_closed_by_escape_alone(kasa: Kasa) -> None:
    sources = open_new(kasa, PlayedScanner(ADDRESS))
    dialog = kasa.dialog()
    sources.read_file(Path("a.png"))
    kasa.settle()
    kasa.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    (box,) = dialog.findChildren(QMessageBox)
    assert "bir daha göstermeyebilir" in box.informativeText()
    kasa.click("Vazgeç", box)
    assert dialog.isVisible()
    assert dialog.key.key is not None
    kasa.qtbot.waitUntil(lambda: not dialog.findChildren(QMessageBox))
    dialog.close()
    (box,) = dialog.findChildren(QMessageBox)
    kasa.click("Kaydetmeden kapat", box)
    kasa.qtbot.waitUntil(lambda: kasa.page.open_view.accounts.editing.dialog is None)
    assert len(kasa.vault.credentials()) == 1


def test_an_untouched_form_is_closed_at_once_and_the_keyboard_goes_to_the_list(kasa: Kasa) -> None:
    open_new(kasa)
    kasa.qtbot.keyClick(kasa.dialog(), Qt.Key.Key_Escape)
    kasa.qtbot.waitUntil(lambda: kasa.page.open_view.accounts.editing.dialog is None)
    kasa.qtbot.waitUntil(lambda: kasa.page.focusWidget() is kasa.page.open_view.accounts.list._list)


def test_a_key_that_another_entry_has_is_noticed_and_one_that_was_read_stays(kasa: Kasa) -> None:
    scanner = PlayedScanner(ADDRESS)
    sources = open_new(kasa, scanner)
    sources.read_file(Path("a.png"))
    kasa.qtbot.waitUntil(lambda: "“Kütüphane Instagram” kaydında da var" in said_by_labels(kasa.dialog()))
    scanner.texts = ()
    sources.read_file(Path("b.png"))
    kasa.settle()
    assert "Daha önceki anahtar duruyor." in said_by_labels(kasa.dialog())
    assert kasa.dialog().key.key is not None


def test_another_picture_on_the_clipboard_is_left_there(kasa: Kasa) -> None:
    sources = open_new(kasa, PlayedScanner(ADDRESS))
    QGuiApplication.clipboard().setImage(drawn_code()[0])
    sources.read_clipboard()
    kasa.settle()
    other = QImage(10, 10, QImage.Format.Format_RGB888)
    other.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(other)
    kasa.click("Kaydet", kasa.dialog())
    assert not QGuiApplication.clipboard().image().isNull()


def test_an_empty_clipboard_gets_a_sentence_and_an_address_on_it_is_taken(kasa: Kasa) -> None:
    sources = open_new(kasa, PlayedScanner())
    QGuiApplication.clipboard().clear()
    sources.read_clipboard()
    assert "Panoda görsel yok." in said_by_labels(kasa.dialog())
    QGuiApplication.clipboard().setText(f"  {ADDRESS}\n")
    sources.read_clipboard()
    assert kasa.dialog().key.key is not None


def test_a_file_is_asked_for_and_one_without_a_code_costs_nothing(
    kasa: Kasa, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    scanner = PlayedScanner()
    sources = open_new(kasa, scanner)
    kasa.dialog().key.line.setText(SEED)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "a.png"), ""))
    kasa.click("Dosyadan…", kasa.dialog())
    assert scanner.read == [tmp_path / "a.png"]
    assert "karekod yok" in said_by_labels(kasa.dialog())
    assert kasa.dialog().key.key is not None, "what was typed stays"
    assert sources.file_button.isEnabled()
    data = QMimeData()
    data.setUrls([(tmp_path / "b.png").as_uri()])  # type: ignore[list-item]
    QGuiApplication.clipboard().setMimeData(data)
    sources.read_clipboard()
    kasa.settle()


def test_a_code_about_something_else_gets_a_sentence(kasa: Kasa) -> None:
    sources = open_new(kasa, PlayedScanner("https://www.uni.example"))
    sources.read_file(Path("a.png"))
    kasa.settle()
    assert "internet adresi" in said_by_labels(kasa.dialog())


def test_of_several_accounts_one_is_chosen(kasa: Kasa) -> None:
    accounts = [entry(bytes([n]) * 20, f"birim{n}", "Google", kind=2 - (n == 1)) for n in range(3)]
    migration = address_of(message(*accounts, entry(b"", "boş", ""), number(3, 2), number(4, 0), number(5, 7)))
    sources = open_new(kasa, PlayedScanner(migration))
    key = kasa.dialog().key
    sources.read_file(Path("a.png"))
    kasa.settle()
    assert key.choice is not None
    assert "1/2 okundu" in said_by_labels(key.choice)
    assert "1 hesap için kod üretilemiyor" in said_by_labels(key.choice)
    key.choice.reject()
    assert key.key is None
    kasa.qtbot.waitUntil(lambda: key.choice is None)
    sources.read_file(Path("a.png"))
    kasa.settle()
    choice = key.choice
    assert choice is not None
    kasa.qtbot.keyClick(choice.list, Qt.Key.Key_Down)
    kasa.qtbot.keyClick(choice.list, Qt.Key.Key_Return)
    kasa.qtbot.waitUntil(lambda: key.key is not None)
    assert key.key is not None
    assert key.key.account == "birim1"
    assert "Sayaçlı kod anahtarı" in said_by_labels(kasa.dialog())
    assert "kaydettikten sonra silin" in said_by_labels(kasa.dialog())
    kasa.click("Kaydet", kasa.dialog())
    assert any(one.counts for one in kasa.vault.credentials())


def test_a_whole_phone_is_imported_code_by_code(kasa: Kasa) -> None:
    kasa.make_page(VaultHooks(account_actions=(make_import_button,)))
    shown(kasa)
    pages = [
        address_of(message(*[entry(bytes([n]) * 20, f"birim{n}", "X") for n in two], number(3, 2), number(4, at)))
        for at, two in enumerate(((1, 2), (3, 4)))
    ]
    kasa.click("İçe aktar…")
    (dialog,) = kasa.page.findChildren(ImportDialog)
    kasa.click("Karekod okut…", dialog)
    scanner = PlayedScanner(pages[1])
    dialog.scanning.sources._scanner = scanner
    assert not dialog.scanning.go.isEnabled()
    for pages_read, said in ((pages[1], "1/2 okundu. Sırada 1. karekod var."), (pages[0], "2/2 okundu.")):
        scanner.texts = (pages_read,)
        dialog.scanning.sources.read_file(Path("telefon.jpg"))
        kasa.settle()
        assert said in dialog.scanning.told.text()
    kasa.click("Devam", dialog)
    assert dialog.preview is not None
    dialog.preview.go.click()
    kasa.settle()
    assert dialog.outcome is not None
    assert "karekodların görsellerini silin" in said_by_labels(dialog)
    assert not dialog.outcome.shred.isVisible()
    assert {one.user_name for one in kasa.vault.credentials()} >= {f"birim{n}" for n in range(1, 5)}


# The screen


class Screens:
    """Two screens, the second a fine one, and what was picked of them."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.show()
        coarse, fine = QPixmap(400, 300), QPixmap(800, 600)
        coarse.fill(Qt.GlobalColor.white)
        fine.fill(Qt.GlobalColor.red)
        self.grabbed = [(QRect(0, 0, 400, 300), coarse), (QRect(400, 0, 400, 300), fine)]
        self.was_visible: list[bool] = []
        self.picker = ScreenPicker(self.window, self.grab, settle_ms=0)
        self.picked: list[QImage] = []
        self.refused: list[UserError] = []
        self.picker.picked.connect(self.picked.extend)
        self.picker.refused.connect(self.refused.append)

    def grab(self) -> Sequence[tuple[QRect, QPixmap]]:
        self.was_visible.append(self.window.isVisible())
        return self.grabbed

    def sheets(self, qtbot: QtBot) -> list[Sheet]:
        self.picker.start()
        qtbot.waitUntil(lambda: bool(self.picker.sheets))
        return list(self.picker.sheets)


@pytest.fixture
def screens(request: pytest.FixtureRequest, qtbot: QtBot) -> Screens:
    request.getfixturevalue("theme")
    return Screens(qtbot)


def test_a_part_of_the_screen_is_marked_with_the_mouse(screens: Screens, qtbot: QtBot) -> None:
    _, fine = screens.sheets(qtbot)
    assert screens.was_visible == [False], "our window does not stand in the way"
    for act, place in ((QTest.mousePress, (100, 100)), (QTest.mouseRelease, (200, 180))):
        if act is QTest.mouseRelease:
            QTest.mouseMove(fine, QPoint(*place))
        act(fine, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(*place))
    (image,) = screens.picked
    assert (image.width(), image.height()) == (250, 210), "twice the pixels, and a margin"
    assert screens.window.isVisible()
    assert screens.picker.sheets == []


def test_enter_takes_all_screens_and_escape_gives_up(screens: Screens, qtbot: QtBot) -> None:
    coarse, _ = screens.sheets(qtbot)
    assert "Enter" in coarse.accessibleDescription()
    qtbot.keyClick(coarse, Qt.Key.Key_Return)
    assert [image.width() for image in screens.picked] == [400, 800]
    coarse, _ = screens.sheets(qtbot)
    with qtbot.waitSignal(screens.picker.cancelled):
        qtbot.keyClick(coarse, Qt.Key.Key_Escape)
    assert screens.window.isVisible()
    assert len(screens.picked) == 2


def test_a_click_marks_nothing(screens: Screens, qtbot: QtBot) -> None:
    coarse, _ = screens.sheets(qtbot)
    QTest.mouseClick(coarse, Qt.MouseButton.LeftButton)
    assert screens.picked == []
    qtbot.keyClick(coarse, Qt.Key.Key_Escape)


def test_where_the_screen_cannot_be_looked_at_it_says_what_to_do(
    screens: Screens, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    screens.grabbed = [(QRect(0, 0, 400, 300), QPixmap())]
    screens.picker.start()
    qtbot.waitUntil(lambda: len(screens.refused) == 1)
    assert screens.window.isVisible()
    monkeypatch.setattr(screen_picker, "can_grab", lambda: False)
    screens.picker.start()
    assert len(screens.refused) == 2
    assert "Panodan" in screens.refused[1].hint.turkish()


def test_what_is_marked_on_the_screen_is_read(kasa: Kasa) -> None:
    scanner = PlayedScanner(ADDRESS)
    sources = open_new(kasa, scanner)
    picture = QPixmap(200, 200)
    picture.fill(Qt.GlobalColor.white)
    sources._make_picker = lambda window: ScreenPicker(window, lambda: [(QRect(0, 0, 200, 200), picture)], settle_ms=0)
    kasa.click("Ekrandan seç…", kasa.dialog())
    kasa.qtbot.waitUntil(lambda: sources.picker is not None and bool(sources.picker.sheets))
    assert not kasa.dialog().isVisible()
    assert sources.picker is not None
    kasa.qtbot.keyClick(sources.picker.sheets[0], Qt.Key.Key_Return)
    kasa.settle()
    assert kasa.dialog().isVisible()
    assert kasa.dialog().key.key is not None
    assert isinstance(scanner.read[0], bytes)
    assert scanner.read[0][:2] == b"BM"


# The clock


def clock_dialog(kasa: Kasa, compare: Callable[[Clock], Offset]) -> ClockDialog:
    shown(kasa)
    kasa.click("Kod kabul edilmedi mi?")
    (dialog,) = kasa.page.findChildren(ClockDialog)
    dialog._compare = compare
    return dialog


def test_a_refused_code_leads_to_the_clock(kasa: Kasa) -> None:
    asked: list[Clock] = []

    def compare(clock: Clock) -> Offset:
        asked.append(clock)
        return Offset(-47, 0.1, "saat.example")

    dialog = clock_dialog(kasa, compare)
    assert not asked, "nobody is asked before somebody wants it"
    kasa.click("Bilgisayarın saatini denetle", dialog)
    assert "47 saniye geri" in dialog.message.text()
    assert dialog.chip.text() == "Uyarı"
    assert "saat.example" in dialog.server.text()
    assert dialog.hint.text()


def test_a_clock_that_was_set_back_is_noticed_by_itself(kasa: Kasa) -> None:
    note = shown(kasa).page.open_view.accounts.detail.clock_note
    assert not note.isVisible()
    kasa.page.lock()
    kasa.settle()
    kasa.clock.moment -= timedelta(seconds=47)
    kasa.click("Kilidi aç")
    assert "47 saniye geride" in note.words.text()
    assert note.isVisible()
    kasa.page.lock()
    kasa.settle()
    kasa.clock.moment += timedelta(seconds=60)
    kasa.click("Kilidi aç")
    assert not note.isVisible()


def test_offline_the_clock_is_compared_with_the_vaults_own_past(kasa: Kasa) -> None:
    def offline(clock: Clock) -> Offset:
        raise UserError("Saat sunucularına ulaşılamadı.", "Bağlantıya bakın.")

    dialog = clock_dialog(kasa, offline)
    kasa.click("Bilgisayarın saatini denetle", dialog)
    assert "ulaşılamadı" in dialog.message.text()
    dialog.reject()
    kasa.qtbot.waitUntil(lambda: not kasa.page.findChildren(ClockDialog))
    kasa.clock.moment -= timedelta(minutes=3)
    kasa.click("Kod kabul edilmedi mi?")
    (dialog,) = kasa.page.findChildren(ClockDialog)
    kasa.qtbot.waitUntil(lambda: "3 dakika 0 saniye geride" in dialog.message.text())


def marking(kasa: Kasa, sources: CodeSources) -> Sheet:
    """Have a part of the screen marked, and return what covers it."""
    picture = QPixmap(200, 200)
    picture.fill(Qt.GlobalColor.white)
    sources._make_picker = lambda window: ScreenPicker(window, lambda: [(QRect(0, 0, 200, 200), picture)], settle_ms=0)
    sources.pick()
    kasa.qtbot.waitUntil(lambda: sources.picker is not None and bool(sources.picker.sheets))
    assert sources.picker is not None
    return sources.picker.sheets[0]


def is_up(sheet: Sheet) -> bool:
    return isValid(sheet) and sheet.isVisible()


def test_a_vault_that_is_locked_while_the_screen_is_marked_gives_the_screen_back(kasa: Kasa) -> None:
    kasa.vault.add(library_credential())
    kasa.vault.lock()
    kasa.show()
    kasa.open_editor()
    sheet = marking(kasa, kasa.dialog().key.sources)
    assert not kasa.page.isVisible()
    kasa.page.lock()
    assert not is_up(sheet)
    assert kasa.page.isVisible()
    kasa.settle()
    assert kasa.page.open_view.accounts.editing.dialog is None


def test_marking_from_the_gate_comes_back_to_the_dialog(kasa: Kasa) -> None:
    kasa.vault.lock()
    kasa.keys.held.clear()
    kasa.show()
    kasa.page.gate.recover_asked.emit()
    dialog = kasa.page.recovering.dialog
    assert dialog is not None
    sheet = marking(kasa, dialog.sources)
    kasa.qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not is_up(sheet)
    assert kasa.page.isVisible()
    assert kasa.page.recovering.dialog is dialog
    assert dialog.isVisible()
    sheet = marking(kasa, dialog.sources)
    kasa.page.away.left.emit()  # the screen is locked meanwhile
    assert not is_up(sheet)
    assert kasa.page.isVisible()
    assert kasa.page.recovering.dialog is None


def test_a_picker_that_is_deleted_leaves_no_sheet(kasa: Kasa) -> None:
    kasa.show()
    sources = CodeSources(kasa.tasks, parent=kasa.page)
    sheet = marking(kasa, sources)
    sources.deleteLater()
    kasa.qtbot.waitUntil(lambda: not is_up(sheet))
    assert kasa.page.isVisible()


def test_what_was_pasted_into_the_vault_leaves_the_clipboard(kasa: Kasa) -> None:
    card = card_of(shown(kasa))
    kasa.click("Kod ekle…")
    assert card.dialog is not None
    text = "1234 5678\r\n2345 6789\r\n"
    QGuiApplication.clipboard().setText(text)
    card.dialog.area.paste()
    with kasa.qtbot.waitSignal(kasa.events.notice_raised):
        kasa.click("Kaydet", card.dialog)
    assert clipboard_text() == ""
    QGuiApplication.clipboard().setText(ADDRESS)
    kasa.page.open_view.accounts.edit()
    kasa.qtbot.waitUntil(lambda: kasa.page.open_view.accounts.editing.dialog is not None)
    kasa.dialog().key.line.paste()
    with kasa.qtbot.waitSignal(kasa.events.notice_raised):
        kasa.click("Kaydet", kasa.dialog())
    assert clipboard_text() == ""


def test_what_else_is_on_the_clipboard_stays(kasa: Kasa) -> None:
    card = card_of(shown(kasa))
    kasa.click("Kod ekle…")
    assert card.dialog is not None
    card.dialog.area.setPlainText("1234 5678\n2345 6789")
    QGuiApplication.clipboard().setText("dilekçe metni")
    kasa.click("Kaydet", card.dialog)
    kasa.settle()
    assert clipboard_text() == "dilekçe metni"
