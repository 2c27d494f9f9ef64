"""Ties the open sheet to the card that shows it: texts, tabs, platforms, pictures and plan."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from models.enums import Language, Platform, Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Dismissal
from services.checking.leftovers import Leftover
from services.clock import Clock
from services.planning.recurring import again
from ui.editor.compose_card import ComposeCard
from ui.editor.desk import Desk
from ui.editor.final_look import FinalLook
from ui.editor.pictures import PictureImporter
from ui.editor.post_pictures import PostPictures
from ui.editor.publishing import Publishing
from ui.editor.review import Review
from ui.editor.saver import Saver
from ui.editor.sheet import Sheet, Tab
from ui.editor.standing import Standing
from ui.editor.text_area import TextArea
from ui.events import AppEvents, Notice
from ui.kit import UndoBar


class Writing(QObject):
    """Shows a sheet and hands every change of it to the saver and to the review."""

    changed = Signal()
    """The open sheet changed in any way."""

    def __init__(
        self,
        *,
        events: AppEvents,
        desk: Desk,
        saver: Saver,
        review: Review,
        final_look: FinalLook,
        importer: PictureImporter,
        card: ComposeCard,
        undo_bar: UndoBar,
        clock: Clock,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._events = events
        self._desk = desk
        self._saver = saver
        self._review = review
        self.final_look = final_look
        self._card = card
        self._undo_bar = undo_bar
        self._clock = clock
        self.sheet: Sheet | None = None
        self.publishing = Publishing(card.plan.publish, clock, self._before_publishing, undo_bar, self)
        self.standing = Standing(card.platforms.state, undo_bar, self)
        self.pictures = PostPictures(importer, card, undo_bar, current=lambda: self.sheet, parent=self)
        self._connect()

    def _connect(self) -> None:
        card = self._card
        card.area.text_edited.connect(self._review.text_edited)
        card.area.left.connect(self._saver.save_all)
        card.area.paste_cut.connect(self._tell_paste_cut)
        card.platforms.platform_toggled.connect(self._toggle_platform)
        card.platforms.language_chosen.connect(self._choose_language)
        card.platforms.belonging.chosen.connect(self._choose_belonging)
        card.platforms.belonging.arrangement_asked.connect(self._events.arrangement_asked)
        card.tabs.tab_chosen.connect(self.choose_tab)
        card.tabs.shared_asked.connect(self._use_shared)
        card.plan.planned.connect(self._plan)
        card.plan.past_refused.connect(self._refuse_past)
        card.counters.watch(self._texts)
        card.gauge.watch(self._open_text)
        self.pictures.changed.connect(self._pictures_changed)
        self.publishing.state_changed.connect(self._save_plan)
        self.publishing.steps_asked.connect(self._publish)
        self.publishing.again_asked.connect(self._use_again)
        self.standing.state_changed.connect(self._save_plan)
        self.final_look.place_asked.connect(self._show_leftover)
        self.final_look.passed.connect(self._passed)
        self.final_look.looking.connect(lambda: self._undo_bar.say(self.tr("Yazıya son bir kez bakılıyor…")))
        self.final_look.left_undone.connect(self._tell_left_undone)

    # Showing

    @property
    def area(self) -> TextArea:
        """Where the open text is written."""
        return self._card.area

    def show(self, sheet: Sheet | None) -> None:
        """Show ``sheet``; the same one again only brings its surroundings up to date."""
        if sheet is self.sheet:
            if sheet is not None:
                self._show_surroundings(sheet)
            return
        if self.sheet is not None:
            self.sheet.remember_cursor(self._card.area.textCursor().position())
            self.sheet.edited.disconnect(self._edited)
            self.sheet.variants_changed.disconnect(self._variants_changed)
        self.sheet = sheet
        self.publishing.sheet = self.standing.sheet = sheet
        self.final_look.close()
        if sheet is not None:
            sheet.edited.connect(self._edited)
            sheet.variants_changed.connect(self._variants_changed)
            self._show_surroundings(sheet)
            self._card.area.show_document(sheet.document(sheet.tab), sheet.cursor_of(sheet.tab))
        else:
            self._card.area.show_nothing()
        self._review.open(sheet)

    def _show_surroundings(self, sheet: Sheet) -> None:
        self._card.show_sheet(sheet, self._desk.picture_paths(sheet.post))

    def show_picture(self, attachment_id: str) -> None:
        """Open the fields of a picture of the open post, if it is still there."""
        self._card.strip.show_fields(attachment_id)

    def choose_tab(self, tab: Tab) -> None:
        """Show another text of the open post."""
        sheet = self.sheet
        if sheet is None or tab is sheet.tab:
            return
        sheet.remember_cursor(self._card.area.textCursor().position())
        sheet.tab = tab
        self._show_text(sheet)

    def _show_text(self, sheet: Sheet) -> None:
        self._card.tabs.show_sheet(sheet)
        self._card.area.show_document(sheet.document(sheet.tab), sheet.cursor_of(sheet.tab))
        self._card.counters.touch()
        self._review.open(sheet)

    def _texts(self) -> dict[Platform, str]:
        sheet = self.sheet
        if sheet is None:
            return {}
        wanted = (sheet.tab,) if sheet.tab is not None else sheet.followers()
        return {platform: sheet.raw_text(platform) for platform in wanted}

    def _open_text(self) -> tuple[str, Language] | None:
        sheet = self.sheet
        return None if sheet is None else (sheet.raw_text(sheet.tab), sheet.post.language)

    # Changes

    def _edited(self) -> None:
        if self.sheet is not None:
            self._saver.touch(self.sheet)
            self._card.counters.touch()
            self.changed.emit()

    def _variants_changed(self) -> None:
        if self.sheet is not None:
            self._card.tabs.show_sheet(self.sheet)

    def _toggle_platform(self, platform: Platform, wanted: bool) -> None:
        sheet = self.sheet
        if sheet is None:
            return
        shown = sheet.tab
        sheet.set_platform(platform, wanted)
        self._card.platforms.show_post(sheet.post)
        if sheet.tab is not shown:
            self._show_text(sheet)
        else:
            self._review.again()

    def _choose_language(self, language: Language) -> None:
        if self.sheet is not None:
            self.sheet.set_language(language)
            self._review.again()

    def _choose_belonging(self, pillar_id: str | None, campaign_id: str | None) -> None:
        if self.sheet is not None:
            self.sheet.set_belonging(pillar_id, campaign_id)
            self._card.platforms.belonging.show_post(self.sheet.post)
            self._review.again()

    def _use_again(self, sheet: Sheet) -> None:
        """Open what went out once more, as a draft that says what to look at."""
        self._events.new_post_asked.emit(again(sheet.post, uuid4().hex, self._clock.now()))
        self._undo_bar.say(self.tr("Yeni bir taslak açıldı. Takvime koymadan önce tarih, bağlantı ve adlara bakın."))

    def _use_shared(self, platform: Platform) -> None:
        if self.sheet is not None:
            self.sheet.use_shared_text(platform)
            self._card.area.setFocus()

    def _plan(self, at: datetime | None) -> None:
        sheet = self.sheet
        if sheet is None:
            return

        def plan() -> None:
            sheet.plan(at)
            self._save_plan(sheet)
            self._undo_bar.say(self._card.plan.told(sheet.post))

        if at is None:
            plan()
        else:
            action = self.tr("Planla") if sheet.post.is_pencilled else self.tr("Takvime koy")
            self.final_look.ask(sheet, action, plan, lambda post: post.planned(at), lasting=True)

    def _before_publishing(self, sheet: Sheet, proceed: Callable[[], object]) -> None:
        # It would go out now: that day, and not the planned one, is what it is held against, and the crisis switch.
        self.final_look.ask(sheet, self.tr("Yayımlamaya geç"), proceed, lambda post: post.planned(self._clock.now()))

    def _publish(self, sheet: Sheet) -> None:
        """Lead to the steps: what is typed is saved first, and what was found has just been decided on."""
        self._saver.save_all()
        self._events.publishing_asked.emit(sheet.id, True)

    def _tell_left_undone(self, sheet: Sheet) -> None:
        said = self.tr("“{headline}” bekliyor: son bakışta karar verilecek bulgular var. Açıp yeniden deneyin.")
        self._undo_bar.say(said.format(headline=sheet.post.headline))

    def _show_leftover(self, leftover: Leftover) -> None:
        self.choose_tab(leftover.platform)
        self._review.show_leftover(leftover)

    def _passed(self, sheet: Sheet, _dismissal: Dismissal) -> None:
        self._saver.touch(sheet)
        if sheet is self.sheet:
            self._review.again()

    def _pictures_changed(self, sheet: Sheet, came_in: bool) -> None:
        """Show the pictures of the post as they are now; one that came in is looked at without delay."""
        if sheet is not self.sheet:
            self._saver.touch(sheet)
            return
        self._show_surroundings(sheet)
        if came_in:
            self._review.again()
        else:
            self._review.live.touch()

    def _save_plan(self, sheet: Sheet) -> None:
        """Save a post at once whose time or state of publishing was changed."""
        self._saver.touch(sheet, plan_changed=True)
        self._saver.save_all()
        if sheet is self.sheet:
            self._show_surroundings(sheet)
            self._review.again()

    def _refuse_past(self) -> None:
        self._tell(
            Message(QT_TRANSLATE_NOOP("services", "Seçtiğiniz zaman geçmişte kaldı.")),
            Message(QT_TRANSLATE_NOOP("services", "Takvime koymak için ileri bir gün ve saat seçin.")),
        )

    def _tell_paste_cut(self, taken: int, length: int) -> None:
        self._tell(
            Message(
                QT_TRANSLATE_NOOP(
                    "services", "Yapıştırdığınız metin çok uzun: {length} karakterin ilk {taken} karakteri alındı."
                ),
                {"length": f"{length:,}".replace(",", "."), "taken": f"{taken:,}".replace(",", ".")},
            ),
            Message(
                QT_TRANSLATE_NOOP(
                    "services", "Metnin tamamı panonuzda duruyor; gereken bölümü seçip yapıştırabilirsiniz."
                )
            ),
        )

    def _tell(self, message: Message, hint: Message) -> None:
        self._events.notice_raised.emit(Notice(Severity.WARNING, message, hint))
