"""Meslektaşlar from the door: giving a card, taking one, comparing words, and what a false card meets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QRectF, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QDialog, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from services.clock import FixedClock
from services.vault.people import words as spoken
from services.vault.people.book import ContactBook
from services.vault.people.card import read_card
from services.vault.people.contacts import Contact, ContactState
from services.vault.people.identity import renamed
from services.vault.people.words import Cost, words_of
from services.vault.qr_writing import modules
from tests.ui.kasa_support import Kasa, clipboard_text, everything_said, said_by_labels
from tests.vault_people_support import ayse, card_bytes, mehmet, person
from ui.vault.parts import VaultHooks
from ui.vault.people import meeting
from ui.vault.people import part as part_module
from ui.vault.people.card_painting import card_picture
from ui.vault.people.compare import CompareDialog
from ui.vault.people.deciding import Deciding
from ui.vault.people.my_card import file_name
from ui.vault.people.name_form import NameDialog
from ui.vault.people.part import PeoplePart
from ui.vault.people.people_list import initials
from ui.vault.people.take_card import TakeCardDialog

UNIT = "Sağlık Bilimleri Fakültesi"


class People:
    """The part with hands to drive it."""

    def __init__(self, kasa: Kasa, codes: list[str]) -> None:
        self.kasa = kasa
        self.codes = codes
        maker = partial(PeoplePart, load_unit=lambda: UNIT, read_picture=self.read_picture)
        kasa.make_page(VaultHooks(people=maker))
        kasa.show()
        kasa.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
        part = kasa.page.open_view.part("people")
        assert isinstance(part, PeoplePart)
        self.part = part
        self.book = ContactBook(kasa.vault.room)

    def read_picture(self, picture: Path | bytes, _is_cancelled: object) -> bytes:
        if isinstance(picture, bytes):
            return qr_of(QImage.fromData(picture)).encode()
        return "\n".join(self.codes).encode()

    def known(self, *people: object) -> None:
        """Make me and take the cards of people, as if it had been done before."""
        self.book.make_me("Mehmet Öztürk", UNIT)
        for one in people:
            self.book.confirm(self.book.add_card(card_bytes(one)).fp)  # type: ignore[arg-type]
        self.part.tools.news.people_changed.emit()
        self.kasa.settle()

    def take(self) -> TakeCardDialog:
        self.kasa.page.activateWindow()
        self.kasa.qtbot.waitUntil(self.kasa.page.isActiveWindow)
        self.kasa.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        assert self.part.taking.dialog is not None
        return self.part.taking.dialog

    def take_text(self, data: bytes) -> TakeCardDialog:
        dialog = self.take()
        dialog.text_given.emit(data)
        self.kasa.settle()
        return dialog

    def chosen(self) -> Contact:
        assert self.part.panel.contact is not None
        return self.part.panel.contact

    def compare(self) -> CompareDialog:
        self.kasa.click("Sözcükleri karşılaştır…")
        assert self.part.meeting.dialog is not None
        return self.part.meeting.dialog

    def type_words(self, dialog: CompareDialog, words: str) -> None:
        dialog._field.setText(words)
        self.kasa.qtbot.keyClick(dialog._field, Qt.Key.Key_Return)
        self.kasa.settle()

    def box(self) -> QMessageBox:
        (box,) = [one for one in self.kasa.page.findChildren(QMessageBox) if one.isVisible()]
        return box

    def dialog(self) -> QDialog:
        boxes = self.part.findChildren(QMessageBox)
        (found,) = [one for one in self.part.findChildren(QDialog) if one.isVisible() and one not in boxes]
        return found


@pytest.fixture(autouse=True)
def cheap_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """The words' cost is not the point here."""
    cheap = partial(words_of, cost=Cost(memory_kib=8, passes=1))
    for place in (meeting, part_module, spoken):
        monkeypatch.setattr(place, "words_of", cheap)


@pytest.fixture
def people(request: pytest.FixtureRequest, qtbot: QtBot, clock: FixedClock, tmp_path: Path) -> Iterator[People]:
    request.getfixturevalue("theme")
    kasa = Kasa(qtbot, request.getfixturevalue("tasks"), request.getfixturevalue("events"), clock, tmp_path)
    kasa.vault.create()
    kasa.vault.lock()
    yield People(kasa, [])
    kasa.page.clipboard.clear()


def words(who: object) -> str:
    return " ".join(spoken.words_of(who.fp))  # type: ignore[attr-defined]


def test_first_use_asks_who_i_am_with_the_unit_filled_in(people: People) -> None:
    form = people.part.first.form
    assert form.unit.text() == UNIT
    assert form.name.hasFocus()
    form.name.setText("Mehmet Öztürk")
    people.kasa.press(Qt.Key.Key_Return)
    me = people.book.me()
    assert me is not None
    assert (me.name, me.unit) == ("Mehmet Öztürk", UNIT)
    assert "Henüz kimse yok" in said_by_labels(people.part)
    assert people.kasa.button("Meslektaşımın kartını al").hasFocus()
    people.kasa.settle()
    assert people.kasa.settings.get("editor.name") == "Mehmet Öztürk"


def test_a_name_that_is_told_elsewhere_is_not_asked_again(people: People) -> None:
    people.kasa.settings.set("editor.name", "Elif Kaya")
    people.part.reload()
    people.kasa.settle()
    assert people.part.first.form.name.text() == "Elif Kaya"
    people.known()
    assert people.kasa.settings.get("editor.name") == "Elif Kaya"


def test_a_name_that_no_card_takes_is_told_and_stays(people: People) -> None:
    form = people.part.first.form
    form.name.setText("Mehmet 😀")
    people.kasa.click("Kartımı hazırla")
    assert "yalnızca harf" in said_by_labels(people.part)
    assert form.name.text() == "Mehmet 😀"
    assert people.book.me() is None


def test_my_card_goes_out_as_a_file_a_picture_a_text_and_on_paper(people: People, tmp_path: Path) -> None:
    people.known()
    people.kasa.press(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    dialog = people.part.giving.dialog
    assert dialog is not None
    me = people.book.me()
    assert me is not None
    dialog.save_asked.emit(tmp_path / "Mehmet Öztürk.birimkart", me.signed_card().lines().encode)
    people.kasa.settle()
    assert read_card((tmp_path / "Mehmet Öztürk.birimkart").read_bytes()).card == me.card
    assert "Mehmet Öztürk.birimkart" in said_by_labels(dialog)
    people.kasa.click("Metni kopyala", dialog)
    assert read_card(clipboard_text().encode()).card == me.card
    people.kasa.click("Görseli kopyala", dialog)
    assert qr_of(QGuiApplication.clipboard().image()) == me.signed_card().text()
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "kart.pdf"))
    dialog.print_on(printer)
    assert (tmp_path / "kart.pdf").read_bytes().startswith(b"%PDF")
    dialog.save_asked.emit(tmp_path / "yok" / "kart.png", lambda: b"x")
    people.kasa.settle()
    assert "yazılamadı" in said_by_labels(dialog)


def qr_of(image: QImage) -> str:
    import zxingcpp

    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    view = memoryview(grey.constBits()).cast("B", (grey.height(), grey.bytesPerLine()))
    (found,) = zxingcpp.read_barcodes(view, formats=zxingcpp.BarcodeFormat.QRCode)
    return str(found.text)


def test_the_picture_of_a_card_with_long_names_can_be_read(people: People) -> None:
    who = person("Dr. Öğr. Üyesi Ayşe Nur Yılmazoğlu", "Mühendislik ve Doğa Bilimleri Fakültesi Dekanlığı")
    signed = who.signed_card()
    picture = card_picture(signed.card, modules(signed.text()), width=640)
    assert read_card(qr_of(picture).encode()).card == signed.card
    assert QRectF(picture.rect()).width() == 640


def test_a_card_is_taken_and_asks_for_the_words(people: People) -> None:
    people.known()
    dialog = people.take_text(card_bytes(ayse()))
    assert "Ayşe Yılmaz" in said_by_labels(dialog)
    assert people.book.contacts() == []
    people.kasa.click("Kartı al", dialog)
    assert (people.chosen().name, people.chosen().state) == ("Ayşe Yılmaz", ContactState.UNVERIFIED)
    assert "Doğrulanmadı" in said_by_labels(people.part)
    assert people.kasa.button("Sözcükleri karşılaştır…").isVisible()


def test_files_drops_pasted_text_and_pictures_are_cards_too(people: People, tmp_path: Path) -> None:
    people.known()
    file, utf16, picture = tmp_path / "a.birimkart", tmp_path / "a.txt", tmp_path / "a.png"
    file.write_bytes(card_bytes(ayse()))
    utf16.write_bytes(card_bytes(ayse()).decode().encode("utf-16"))
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    image.save(str(picture))
    people.codes.append(ayse().signed_card().text())
    for path in (file, utf16, picture):
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        dialog = people.take()
        dialog.take_in(mime)
        people.kasa.settle()
        assert "Ayşe Yılmaz" in said_by_labels(dialog), path
        dialog.reject()
    pasted = QMimeData()
    pasted.setImageData(card_picture(ayse().card, modules(ayse().signed_card().text())))
    dialog = people.take()
    dialog.take_in(pasted)
    people.kasa.settle()
    assert "Ayşe Yılmaz" in said_by_labels(dialog)
    dialog.reject()
    QGuiApplication.clipboard().setText("Merhaba,\n" + card_bytes(ayse()).decode())
    dialog = people.take()
    people.kasa.qtbot.keyClick(dialog, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    people.kasa.settle()
    assert "Ayşe Yılmaz" in said_by_labels(dialog)


def test_what_is_no_card_or_a_false_one_is_told_and_another_may_follow(people: People, tmp_path: Path) -> None:
    people.known()
    dialog = people.take_text(b"Merhaba")
    assert "Burada bir kart bulunamadı" in said_by_labels(dialog)
    (tmp_path / "devir.age").write_bytes(b"age-encryption.org/v1\n-> X25519 " + b"A" * 40_000)
    dialog.file_given.emit(tmp_path / "devir.age")
    people.kasa.settle()
    assert "“Yedek ve devir” bölümünde" in said_by_labels(dialog)
    me = people.book.me()
    assert me is not None
    dialog.text_given.emit(card_bytes(me))
    people.kasa.settle()
    assert "Bu sizin kendi kartınız" in said_by_labels(dialog)
    dialog.file_given.emit(tmp_path / "yok")
    people.kasa.settle()
    assert "okunamadı" in said_by_labels(dialog)
    (tmp_path / "huge").write_bytes(b"\n" * 100_000)
    dialog.file_given.emit(tmp_path / "huge")
    people.kasa.settle()
    assert "büyük" in said_by_labels(dialog)
    dialog.text_given.emit(card_bytes(ayse()))
    people.kasa.settle()
    assert people.kasa.button("Kartı al", dialog).isVisible()


def test_the_words_are_typed_and_never_shown(people: People) -> None:
    people.known()
    people.kasa.click("Kartı al", people.take_text(card_bytes(ayse())))
    people.part.panel.compare_asked.emit()
    dialog = people.part.meeting.dialog
    assert dialog is not None
    before = all_words(dialog)  # the vault's lane is still at the words
    people.kasa.settle()
    me = people.book.me()
    assert me is not None
    mine = {*words(me).split(), "Sizin", "sözcükleriniz"}
    assert all_words(dialog) - before <= mine, "by chance, a word may stand in a sentence"
    assert set(words(me).split()) <= all_words(dialog)
    assert not people.kasa.button("Karşılaştır", dialog).isEnabled()
    people.type_words(dialog, " ".join(word[:4] for word in words(ayse()).split()))
    assert people.book.contacts()[0].state is ContactState.VERIFIED
    assert "bu kart Ayşe Yılmaz adlı kişinin" in said_by_labels(dialog)
    people.kasa.click("Bitti", dialog)
    assert "Doğrulandı" in said_by_labels(people.part)
    assert people.part.meeting.dialog is None


def all_words(dialog: QWidget) -> set[str]:
    """Every word that can be seen or heard of a dialog."""
    texts = [one.text() for one in dialog.findChildren(QLabel)]
    return set(re.findall(r"\w+", "\n".join(texts) + everything_said(dialog)))


def test_one_misheard_word_is_named_and_corrected(people: People) -> None:
    people.known()
    people.kasa.click("Kartı al", people.take_text(card_bytes(ayse())))
    dialog = people.compare()
    right = words(ayse()).split()
    wrong = next(word for word in spoken.word_list() if word not in right)
    people.type_words(dialog, " ".join([*right[:2], wrong, *right[3:]]))
    assert "3. sözcük tutmadı" in said_by_labels(dialog)
    assert people.book.contacts()[0].state is ContactState.UNVERIFIED
    people.type_words(dialog, " ".join(right))
    assert people.book.contacts()[0].usable


def test_my_own_words_read_back_to_me_are_noticed(people: People) -> None:
    people.known()
    people.kasa.click("Kartı al", people.take_text(card_bytes(ayse())))
    dialog = people.compare()
    me = people.book.me()
    people.type_words(dialog, words(me))
    assert "sizin kendi sözcükleriniz" in said_by_labels(dialog)
    assert people.book.contacts()[0].state is ContactState.UNVERIFIED


def test_other_words_lead_to_a_mismatch_and_back(people: People) -> None:
    people.known()
    people.kasa.click("Kartı al", people.take_text(card_bytes(ayse())))
    dialog = people.compare()
    people.type_words(dialog, words(mehmet()))
    assert "Sözcükler bu karta uymuyor" in said_by_labels(dialog)
    people.kasa.click("Sözcükler tutmuyor", dialog)
    people.kasa.click("Uymadı", people.box())
    assert people.chosen().state is ContactState.MISMATCH
    assert "Sözcükler tutmadı" in said_by_labels(people.part)
    people.kasa.click("Yeniden karşılaştır…")
    again = people.part.meeting.dialog
    assert again is not None
    people.type_words(again, words(ayse()))
    assert people.book.contacts()[0].usable


def test_enter_before_six_words_does_nothing(people: People) -> None:
    people.known()
    people.kasa.click("Kartı al", people.take_text(card_bytes(ayse())))
    dialog = people.compare()
    people.type_words(dialog, "kuşak palto")
    assert dialog.isVisible()
    assert people.book.contacts()[0].state is ContactState.UNVERIFIED


def test_a_new_card_of_a_known_person_is_a_warning_with_two_ways_out(people: People) -> None:
    people.known(ayse())
    dialog = people.take_text(card_bytes(ayse(2)))
    assert "sizde başka bir kart var" in said_by_labels(dialog)
    people.kasa.click("Kartı al", dialog)
    assert people.chosen().state is ContactState.KEY_CHANGED
    said = said_by_labels(people.part)
    assert "Kartı değişti" in said
    assert "arayıp sorun" in said
    people.kasa.click("Yeni kart onun değil…")
    people.kasa.click("Yeni kartı at", people.box())
    assert (people.chosen().state, people.chosen().fp) == (ContactState.VERIFIED, ayse().fp)
    dialog = people.take_text(card_bytes(ayse(2)))
    assert "geri çevirmiştiniz" in said_by_labels(dialog)


def test_a_name_that_looks_like_a_known_one_must_be_thought_about(people: People) -> None:
    people.known(ayse())
    dialog = people.take_text(card_bytes(person("Ayse Yilmaz", "Rektörlük")))
    assert "çok benziyor" in said_by_labels(dialog)
    take = people.kasa.button("Kartı al", dialog)
    assert not take.isEnabled()
    (deciding,) = dialog.findChildren(Deciding)
    deciding._same.click()
    assert take.isEnabled()
    people.kasa.click("Kartı al", dialog)
    assert [one.state for one in people.book.contacts()] == [ContactState.KEY_CHANGED]


def test_a_namesake_is_somebody_else_when_i_say_so(people: People) -> None:
    people.known(ayse())
    dialog = people.take_text(card_bytes(ayse(2)))
    (deciding,) = dialog.findChildren(Deciding)
    deciding._new.click()
    people.kasa.click("Kartı al", dialog)
    assert sorted(one.state for one in people.book.contacts()) == [ContactState.UNVERIFIED, ContactState.VERIFIED]


def test_a_new_name_that_may_be_mistaken_wants_a_tick(people: People) -> None:
    zeki = person("Zeki Uz", "Rektörlük")
    people.known(ayse(), zeki)
    dialog = people.take_text(card_bytes(renamed(zeki, "Ayse Yilmaz", "Rektörlük")))
    assert "başka biriyle karışabilir: Ayşe Yılmaz" in said_by_labels(dialog)
    take = people.kasa.button("Kartı al", dialog)
    assert not take.isEnabled()
    (sure,) = [one for one in dialog.findChildren(QCheckBox) if one.isVisible()]
    sure.click()
    people.kasa.click("Kartı al", dialog)
    assert sorted(one.name for one in people.book.contacts()) == ["Ayse Yilmaz", "Ayşe Yılmaz"]


def test_revoking_asks_and_stays(people: People) -> None:
    people.known(ayse())
    people.kasa.click("İptal et…")
    people.kasa.click("Vazgeç", people.box())
    assert people.book.contacts()[0].usable
    people.kasa.click("İptal et…")
    people.kasa.click("İptal et", people.box())
    assert people.chosen().state is ContactState.REVOKED
    shown = [one.text() for one in people.part.panel.findChildren(QAbstractButton) if one.isVisible()]
    assert shown == ["Değiştirilecek parolalar…"]
    asked: list[str] = []
    people.kasa.page.news.part_asked.connect(asked.append)
    people.kasa.click("Değiştirilecek parolalar…")
    assert asked == ["handoff"]


def test_my_name_is_changed_and_my_words_stay(people: People) -> None:
    people.known()
    me = people.book.me()
    assert me is not None
    people.kasa.click("Sözcüklerim")
    before = said_by_labels(people.dialog())
    assert all(word in before for word in words(me).split())
    people.dialog().accept()
    people.kasa.click("Düzenle…")
    dialog = people.dialog()
    (name,) = [one for one in dialog.findChildren(QWidget) if one.accessibleName() == "Adınız ve soyadınız"]
    name.setText("Mehmet Kaya")  # type: ignore[attr-defined]
    people.kasa.click("Kaydet", dialog)
    after = people.book.me()
    assert after is not None
    assert (after.name, after.fp) == ("Mehmet Kaya", me.fp)
    assert "Mehmet Kaya" in said_by_labels(people.part)


def test_my_card_is_renewed_after_a_question_and_says_what_it_asks_for(people: People) -> None:
    people.known(ayse())
    before = people.book.me()
    assert before is not None
    people.kasa.click("Düzenle…")
    people.kasa.click("Kartımı yenile…", people.dialog())
    people.kasa.click("Vazgeç", people.box())
    assert people.book.me() == before
    people.kasa.click("Kartımı yenile…", people.dialog())
    people.kasa.click("Kartımı yenile", people.box())
    after = people.book.me()
    assert after is not None
    assert after.fp != before.fp
    assert "kartınızı herkese yeniden verin" in said_by_labels(people.part)
    assert people.chosen().usable, "whom I know is not changed by my own keys"


def test_locking_forgets_people_and_closes_dialogs(people: People) -> None:
    people.known(ayse())
    people.kasa.press(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    people.kasa.page.lock()
    people.kasa.settle()
    left = [one.text() for one in people.part.findChildren(QLabel) if "Ayşe" in one.text() or "Mehmet" in one.text()]
    assert left == []
    assert people.part.list.model().rowCount() == 0
    assert people.part.giving.dialog is None


def test_rows_are_told_to_screen_readers_with_their_state(people: People) -> None:
    people.known(ayse())
    index = people.part.list.currentIndex()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == f"{ayse().name}, {ayse().unit}, Doğrulandı"
    people.kasa.page.grab()


def test_initials_leave_titles_out() -> None:
    assert [initials(name) for name in ("Ayşe Yılmaz", "Dr. Öğr. Üyesi Hakan Çelik", "ilker", "Prof. Dr.")] == [
        "AY",
        "HÇ",
        "İ",
        "PD",
    ]


def test_a_card_is_called_after_its_owner_in_a_way_that_every_system_takes() -> None:
    assert file_name("Prof. Dr. Ayşe O’Neill/Kaya") == "Prof. Dr. Ayşe ONeillKaya"
    assert file_name("...") == "kart"


def test_words_that_come_late_are_not_shown_in_the_next_persons_dialog(people: People) -> None:
    people.known()
    for who in (ayse(), zafer()):
        people.kasa.click("Kartı al", people.take_text(card_bytes(who)))
    rows = people.part.list
    for row in (0, 1):  # the second is opened before the first one's words are there
        rows.setCurrentIndex(rows.model().index(row, 0))
        people.part.panel.compare_asked.emit()
        dialog = people.part.meeting.dialog
        assert dialog is not None
        if row == 0:
            dialog.reject()
    people.kasa.settle()
    people.type_words(dialog, words(zafer()))
    assert people.chosen().usable
    assert people.chosen().name == "Zafer Uzun"


def zafer() -> object:
    return person("Zafer Uzun", "Rektörlük")


def test_a_dialog_that_is_closed_at_once_breaks_nothing(people: People) -> None:
    people.known()
    people.part._show_my_words()
    people.dialog().reject()
    people.part._edit_me()
    dialog = people.dialog()
    assert isinstance(dialog, NameDialog)
    dialog.form.submitted.emit("Mehmet Kaya", UNIT)
    dialog.reject()
    people.take().text_given.emit(card_bytes(ayse()))
    people.dialog().reject()
    people.kasa.settle()
    me = people.book.me()
    assert me is not None
    assert me.name == "Mehmet Kaya"
