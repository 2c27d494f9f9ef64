"""The main job, step by step."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAction, QDragMoveEvent, QDropEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QDialog

from models.calendar import FilterPart
from models.enums import Platform, PostState
from models.library import AssetFilter
from services.clock import Clock, local_day
from services.guidelines.unit_drafts import Draft
from services.images.fitting.plans import Way
from services.sample.reading import working_day
from services.vault.secret import Secret
from ui.accounts import AccountsPage
from ui.calendar import CalendarPage, mime
from ui.calendar.views.month.view import MonthView
from ui.editor.page import EditorPage
from ui.exchange import Exchange
from ui.fitting.board import Group
from ui.fitting.dialog import FitDialog
from ui.handbook import HandbookPage
from ui.images.both import PicturesPage
from ui.settings import SettingsPage
from ui.tour.driver import Driver, TourFailed
from ui.tour.handoff import hand_over
from ui.tour.recovery import back_up
from ui.vault.codes.recovery_card import RecoveryCard
from ui.vault.importing.dialog import ImportDialog
from ui.vault.page import VaultPage
from ui.vault.passwords.generator_dialog import GeneratorDialog
from ui.vault.people.part import PeoplePart

_PICTURES = ("mezuniyet-dikey.jpg", "saat-kulesi-genis.jpg", "kampus-aksam.jpg", "birim-simgesi.jpg", "gol-kiyisi.jpg")


_TABLE = """Birim;Adres;Doğrulama tarihi
Kuzey Anadolu Üniversitesi;https://x.com/kuzeyanadolu;10.11.2026
Kütüphane ve Dokümantasyon Daire Başkanlığı;https://www.instagram.com/kaun.kutuphane/;11.11.2026
Diş Hekimliği Fakültesi;https://www.instagram.com/kaun.dishekimligi/;09.11.2026
Yabancı Diller Yüksekokulu;https://x.com/kaun_ydyo;09.11.2026
Radyo Kuzey;https://www.youtube.com/radyokuzey;09.11.2026
"""

_PLAN = """Tarih;Saat;Hesap;Tür;Konu;Metin;Görsel;Etiketler;Durum
02.12.2026;9.30;X, Instagram;Etkinlik;Kitap kulübü;Aralık buluşmamızda Sait Faik okuyoruz.;kulup.jpg;kitap;Planlandı
3 Aralık 2026;akşam;Facebook;Duyuru;;Sınav haftasında okuma salonu 23.00’e kadar açık.;;;Hazır
04.12.2026;09:30 UTC;X;;;Yılbaşı çekilişi;;;
31.11.2026;9.30;X;;;Gönüllülük günü;;;Taslak
;;Instagram;;Kampüsün kuşları;;;doğa;Fikir
"""
_KEY = "otpauth://totp/Facebook:cevre@kaun.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Facebook"
_EXAMPLE = Secret("pusula-defter-yonca-mercan-tarak-bulut")
_PASSWORDS = """name,url,username,password,note
Instagram,https://www.instagram.com/,kaun.cevre,yeni-Parola-17,
X,https://x.com/login,kauncevre_arsiv,Arsiv-Kapisi-52,eski hesap
Facebook,https://www.facebook.com/,cevre.etkinlik@kaun.example,Etkinlik-Kapisi-31,
Dizi sitesi,https://dizi.example/,ayse,Dizi-Kapisi-90,
Alışveriş,https://alisveris.example/giris,ayse@posta.example,Pazar-Kapisi-44,
Forum,https://forum.example/,ayse,iki,parola,not
"""


_WITH_MISTAKES = "Enstitümüz, ülkemizin önde gelen"


def plan(driver: Driver, clock: Clock) -> None:
    """Calendar: look, drag a topic onto a day, undo."""
    page = driver.window.page("calendar")
    assert isinstance(page, CalendarPage)
    driver.wait("calendar filled", lambda: page.board.is_loaded and bool(page.board.topics))
    driver.shoot("calendar")
    day = working_day(local_day(clock.now()), 5)
    topic = page.board.topics[0]
    load = mime.carry(mime.TOPIC, topic.id)
    month = page.view
    assert isinstance(month, MonthView)
    place = QPointF(month.cell_of(day).center())
    drop = (Qt.DropAction.MoveAction, load, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    month.dragMoveEvent(QDragMoveEvent(place.toPoint(), *drop))
    driver.shoot("calendar-topic-dragged")
    month.dropEvent(QDropEvent(place, *drop))
    driver.wait("topic placed", lambda: topic not in page.board.topics)
    driver.shoot("calendar-topic-placed")
    page.history.undo()
    driver.wait("topic back", lambda: topic in page.board.topics)
    page.next_warning()
    driver.wait("calendar drawn again", lambda: True)
    driver.shoot("calendar-undone")
    driver.window.notices.leave_page()


def search(driver: Driver) -> None:
    """Calendar: look for what is planned, by state and by words, and show everything again."""
    page = driver.window.page("calendar")
    assert isinstance(page, CalendarPage)
    filters, sieve = page.filters, page.board.sieve
    filters.head.more.click()
    states = filters.row.buttons[FilterPart.STATES]
    states.open()
    if states.list is None:
        raise TourFailed("no list of states")
    states.list.boxes[PostState.PLANNED.value].setChecked(True)
    driver.wait("states found", lambda: sieve.found is not None)
    driver.shoot("calendar-filter")
    states.list.close()
    filters.head.more.click()
    filters.field.setText("seminer")
    driver.wait("words found", lambda: bool(sieve.wanted.text))
    driver.shoot("calendar-search")
    filters.row.result.clear.click()
    driver.wait("everything shown", lambda: not sieve.wanted)


def exchange(driver: Driver) -> None:
    """Calendar: a colleague's table is looked through row by row before any of it is taken."""
    page = driver.window.page("calendar")
    assert isinstance(page, CalendarPage)
    files = page.findChild(Exchange)
    assert files is not None
    with tempfile.TemporaryDirectory(prefix="birim-kalemi-tour-") as place:
        path = Path(place, "aralık-planı.csv")
        path.write_text(_PLAN, encoding="cp1254")
        files.show_import(path)
        driver.wait("table compared", lambda: files.dialog is not None)
    assert files.dialog is not None
    files.dialog.view.selectRow(2)
    driver.wait("row explained", lambda: files.dialog is not None and files.dialog.detail.isVisible())
    driver.shoot("calendar-import")
    files.dialog.reject()
    driver.wait("preview closed", lambda: files.dialog is None)


def fill_weeks(driver: Driver) -> None:
    """Calendar: have the weeks filled, leave one topic out, place the others in one deed, and take it all back."""
    page = driver.window.page("calendar")
    assert isinstance(page, CalendarPage)
    waiting = page.board.topics
    page.filling.ask()
    model = page.filling.model
    driver.wait("plan made", lambda: bool(model.filling.proposals))
    model.toggle(model.index(1))
    driver.wait("ghosts drawn again", lambda: True)
    driver.shoot("calendar-filling")
    page.filling.panel.accept.click()
    driver.wait("topics placed", lambda: len(page.board.topics) < len(waiting))
    driver.shoot("calendar-filled")
    page.history.undo()
    driver.wait("topics back", lambda: page.board.topics == waiting)
    driver.window.notices.leave_page()


def interrupt(driver: Driver) -> None:
    """Special days; then the crisis switch: on, seen on the calendar and in the editor, and off again."""
    driver.window.show_page("calendar")
    page = driver.window.page("calendar")
    assert isinstance(page, CalendarPage)
    page.special_days.edit(page.board.special_days[0].id)
    driver.wait("special days", lambda: page.special_days.dialog is not None)
    driver.shoot("special-days")
    if page.special_days.dialog is not None:
        page.special_days.dialog.accept()
    page.crisis.ask()
    if page.crisis.dialog is None:
        raise TourFailed("no dialog of the crisis switch")
    page.crisis.dialog.reason.setText("Öğrenci servisimiz kaza yaptı; rektörlük açıklamasını bekliyoruz.")
    driver.shoot("crisis-switch")
    page.crisis.dialog.act.click()
    driver.wait("paused", lambda: page.board.pause is not None)
    driver.shoot("crisis-calendar")
    driver.window.show_page("editor")
    editor = driver.window.page("editor")
    assert isinstance(editor, EditorPage)
    driver.wait("pause known in the editor", lambda: editor.known.calendar.present.pause is not None)
    driver.shoot("crisis-editor")
    driver.window.show_page("calendar")
    page.days.restart()
    driver.wait("going on", lambda: page.board.pause is None)


def write(driver: Driver) -> None:
    """Editor: findings, a fix from the menu, the next finding, a dismissal with a reason."""
    driver.window.show_page("editor")
    page = driver.window.page("editor")
    assert isinstance(page, EditorPage)
    area = page.card.area

    def rules() -> set[str]:
        return {mark.diagnostic.rule.rsplit(".", 1)[0] for mark in page.review.actions.visible()}

    driver.wait("drafts known", lambda: bool(page.desk.posts))
    page.desk.open(next(post.id for post in page.desk.posts if post.text.startswith(_WITH_MISTAKES)))
    driver.wait("draft open", lambda: area.toPlainText().startswith(_WITH_MISTAKES))
    driver.wait("findings", lambda: {"spelling", "guideline.6", "guideline.10"} <= rules())
    driver.shoot("editor-findings")
    _put_cursor(page, "Herkez")
    menu = page.review.actions.show_menu()
    if menu is None:
        raise TourFailed("no fixes at the cursor")

    def fixes() -> list[QAction]:
        # The finding's own sentence stands in the menu too, but cannot be chosen.
        return [action for action in menu.actions() if action.isEnabled() and "erkes" in action.text()]

    driver.wait("suggestions", lambda: bool(fixes()))
    driver.shoot("editor-fixes")
    fixes()[0].trigger()
    menu.close()
    driver.wait("word mended", lambda: "Herkes" in area.toPlainText())
    page.review.step(1)
    driver.wait("finding chosen", lambda: page.panel.detail.mark is not None)
    driver.shoot("editor-next-finding")
    page.review.dismiss_current()
    driver.wait("reason asked", page.panel.detail.reason.isVisible)
    page.panel.detail.reason.setPlainText("Etkinliğin resmî adında böyle geçiyor.")
    driver.shoot("editor-dismissal")
    page.card.plan.publish.click()
    driver.wait("last look", lambda: page.writing.final_look.dialog is not None)
    driver.shoot("editor-last-look")
    look = page.writing.final_look.dialog
    if look is not None:
        look.reject()


def inspect(driver: Driver, pictures: Path) -> None:
    """Pictures: findings, and what the feed will crop."""
    driver.window.show_page("images")
    both = driver.window.page("images")
    assert isinstance(both, PicturesPage)
    page = both.inspection
    driver.shoot("images-empty")
    page.arrivals.add([pictures / name for name in _PICTURES])
    driver.wait(
        "pictures inspected",
        lambda: len(page.model.pictures) == len(_PICTURES) and all(p.report is not None for p in page.model.pictures),
    )
    page.viewer.choose_platform(Platform.INSTAGRAM)
    driver.wait("crop shown", lambda: not page.inspection.busy)
    driver.shoot("images-crop")
    page.viewer.choose_shape(-1)
    driver.shoot("images-all-frames")
    page.viewer.choose_shape(0)
    page.shelf.select(page.model.pictures[1].path)
    driver.wait("second picture", lambda: True)
    driver.shoot("images-findings")


def keep(driver: Driver) -> None:
    """The unit's library: a missing consent, a licence that ended, what the filters leave."""
    both = driver.window.page("images")
    assert isinstance(both, PicturesPage)
    both.show_archive()
    archive = both.archive
    driver.wait("library read", lambda: archive.current is not None and archive.current.used > 0)
    driver.wait("small pictures", lambda: archive.model.has_pixmaps)
    driver.shoot("archive")
    archive.detail.area.ensureWidgetVisible(archive.detail.people.checked)
    driver.shoot("archive-people")
    archive.bar.choose(AssetFilter.LICENCE_EXPIRED)
    driver.wait("filtered", lambda: archive.model.rowCount() == 1 and archive.detail.uses.buttons != [])
    driver.shoot("archive-licence")
    archive.bar.reset()
    both.show_view(0)


def fit(driver: Driver) -> None:
    """Pictures made ready for the platforms: a crop, a ground, and the accounts' own pictures from the emblem."""
    both = driver.window.page("images")
    assert isinstance(both, PicturesPage)
    page = both.inspection

    def open_for(row: int) -> FitDialog:
        page.shelf.select(page.model.pictures[row].path)
        page.fit_current()
        fits = page.departures.fits
        dialog = fits.dialog if fits is not None else None
        if dialog is None:
            raise TourFailed("no view for fitting")
        driver.wait("picture in its frames", lambda: bool(dialog.board.rows))
        return dialog

    dialog = open_for(0)
    dialog.choose_frame("instagram.square")
    dialog.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
    driver.shoot("fit-crop")
    dialog.choose_frame("facebook.link")
    dialog.controls.choose_way(Way.GROUND)
    driver.shoot("fit-ground")
    dialog.reject()
    dialog = open_for(3)
    dialog.choose_group(Group.IDENTITY)
    driver.shoot("fit-identity")
    dialog.reject()


def audit(driver: Driver) -> None:
    """Accounts: gaps with their guidance, the way from a profile to a page, the registry, an import's preview."""
    driver.window.show_page("accounts")
    page = driver.window.page("accounts")
    assert isinstance(page, AccountsPage)
    unit, official = page.unit, page.official
    driver.wait("accounts read", lambda: unit.book.is_loaded and official.book.is_loaded)
    by_platform = {account.platform: account for account in unit.book.records}
    page.choose_account(by_platform[Platform.X].id)
    unit.detail.checklist.rows["guideline.11.two-factor"].how.click()
    driver.shoot("accounts-gaps")
    page.choose_account(by_platform[Platform.FACEBOOK].id)
    unit.detail.ensureWidgetVisible(unit.detail.migration)
    driver.shoot("accounts-profile")
    page.tabs.setCurrentWidget(official)
    official.view.selectRow(3)
    driver.shoot("accounts-official")
    with tempfile.TemporaryDirectory() as folder:
        table = Path(folder) / "hesap-listesi.csv"
        table.write_text(_TABLE, encoding="cp1254")
        official.import_file(table)
        driver.wait("import previewed", lambda: official.files.preview is not None)
    driver.shoot("accounts-import")
    preview = official.files.preview
    assert preview is not None
    preview.reject()


def read(driver: Driver) -> None:
    """Handbook: an article, a rule behind it, a rule of the unit in its form, a reply."""
    driver.window.show_page("handbook")
    page = driver.window.page("handbook")
    assert isinstance(page, HandbookPage)
    driver.wait("handbook read", lambda: page.desk.content is not None)
    page.show_article(6)
    driver.shoot("handbook-article")
    page.show_article(6, "guideline.6.bilim-adami")
    driver.shoot("handbook-rules")
    page.show_unit_rules()
    dialog = page.unit_actions.add(3)
    form = dialog.form
    form.show_draft(Draft(words="konferans salonu", instead="Yunus Emre Salonu", why="Salonun adı 2026’da değişti."))
    dialog.sentence.setPlainText("Söyleşi perşembe günü konferans salonumuzda.")
    driver.wait("rule tried", lambda: dialog.is_judged)
    driver.shoot("handbook-unit-rule")
    dialog.submit()
    driver.wait("rule kept", lambda: page.desk.content is not None and bool(page.desk.content.unit.rules))
    driver.shoot("handbook-unit-rules")
    page.show_article(5)
    reply = page.prepare_reply()
    reply.choice.message.setPlainText("Merhaba, yatay geçiş başvurusu ne zaman bitiyor? Hangi belgeler gerekiyor?")
    driver.wait("reply filled", lambda: bool(reply.text.toPlainText()))
    reply.type_values({"ad": "Elif", "konu": "yatay geçiş başvurusu", "birim": "Öğrenci İşleri Daire Başkanlığı"})
    driver.wait("reply filled in", lambda: "Elif" in reply.text.toPlainText())
    driver.shoot("handbook-reply")
    reply.reject()


def unlock(driver: Driver) -> None:
    """Vault: a code with its remaining seconds, and colleagues."""
    driver.window.show_page("vault")
    page = driver.window.page("vault")
    assert isinstance(page, VaultPage)
    driver.wait("vault open", page.open_view.isVisible)
    driver.shoot("vault-code")
    _codes(driver, page)
    _make_password(driver, page)
    _import(driver, page)
    back_up(driver, page)
    page.news.part_asked.emit("people")
    people = page.open_view.part("people")
    assert isinstance(people, PeoplePart)
    driver.wait("colleagues shown", lambda: people.list.model().rowCount() > 1)
    driver.shoot("vault-people")
    people.list.setCurrentIndex(people.list.model().index(1, 0))
    people.panel.compare_asked.emit()
    comparison = people.meeting.dialog
    assert comparison is not None
    driver.wait("words ready", lambda: comparison.is_ready)
    driver.shoot("vault-compare")
    comparison.reject()
    hand_over(driver, page)


def _codes(driver: Driver, page: VaultPage) -> None:
    """The recovery codes of an account, and a new one whose key is there."""
    part = page.open_view.accounts
    (card,) = (one for one in part.cards if isinstance(one, RecoveryCard))
    driver.wait("recovery codes shown", lambda: bool(card.rows))
    folded = card.height()
    card.all_button.click()
    driver.wait("recovery codes unfolded", lambda: card.height() > folded)
    part.pane.ensureWidgetVisible(card)
    driver.shoot("vault-recovery-codes")
    card.all_button.click()
    part.editing.add()
    driver.wait("entry asked for", lambda: part.editing.dialog is not None)
    assert part.editing.dialog is not None
    part.editing.dialog.key.line.setText(_KEY)
    driver.shoot("vault-key")
    part.editing.dialog.reject()


def _make_password(driver: Driver, page: VaultPage) -> None:
    """A password of words, and what is open over all accounts."""
    part = page.open_view.accounts
    dialog = GeneratorDialog(part.tools, None, part)
    dialog.open()
    dialog.turn(1)
    dialog.shown.show_secret(_EXAMPLE)  # the same picture whenever the tour is taken
    driver.shoot("vault-generator")
    dialog.reject()
    page.news.part_asked.emit("security")
    driver.wait("security shown", lambda: page.open_view.current == "security")
    driver.shoot("vault-security")
    page.news.part_asked.emit("accounts")


def _import(driver: Driver, page: VaultPage) -> None:
    """Look at what another program's file would bring, and leave without taking it."""
    part = page.open_view.accounts
    dialog = ImportDialog(part.tools, part)
    dialog.open()
    driver.shoot("vault-import-file")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "parolalar.csv"
        file.write_text(_PASSWORDS, encoding="utf-8")
        dialog.take_file(file)
        driver.wait("import compared", lambda: dialog.preview is not None)
    driver.shoot("vault-import")
    dialog.reject()


def adjust(driver: Driver) -> None:
    """Settings, and the cheat sheet."""
    driver.window.show_page("settings")
    page = driver.window.page("settings")
    assert isinstance(page, SettingsPage)
    driver.wait("settings filled", page.unit.name.isEnabled)
    for number, name in enumerate(page.keys):
        if name in ("unit", "checks", "tone", "dictionary", "data"):
            page.show_section(number)
            if name == "dictionary":
                page.dictionary.word.setText("çalıştay")
            if name == "data":
                page.data.back_up()
                driver.wait("backup made", lambda: page.data.list.count() > 0)
            driver.shoot(f"settings-{name}")
    driver.window.help_asked.emit()
    driver.wait("cheat sheet", lambda: _dialog() is not None)
    driver.shoot("cheat-sheet")
    dialog = _dialog()
    if dialog is not None:
        dialog.accept()


def _dialog() -> QDialog | None:
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()), None)


def _put_cursor(page: EditorPage, word: str) -> None:
    area = page.card.area
    found = area.document().find(word)
    if found.isNull():
        raise TourFailed(f"not in the text: {word}")
    cursor = QTextCursor(area.document())
    cursor.setPosition(found.selectionStart() + 1)
    area.setTextCursor(cursor)
    area.setFocus()
