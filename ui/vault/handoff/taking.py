"""Carries what was handed in the right way: a handoff, a receipt, a record of an opening, or a card."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QImage

from models.checking import IsCancelled
from models.enums import Severity
from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.language.turkish import sort_key
from services.text_files import read_whole
from services.vault.handoff.answers import Answer, AnswerKind, Answers
from services.vault.handoff.inspection import MOST_BYTES, FileKind, kind_of
from services.vault.handoff.receiving import Receiving, Taken
from services.vault.handoff.refusals import sentence
from services.vault.people.pictures import is_picture
from ui.events import Notice
from ui.messages import say
from ui.vault.handoff.outgoing import Outgoing
from ui.vault.handoff.take_dialog import TakeDialog
from ui.vault.parts import Part
from ui.vault.people.card_painting import png_of
from ui.vault.people.hand_in import ReadPicture


class HandoffTaking(QObject):
    """Opens the dialog over a part: read, recognise, take, tell."""

    def __init__(self, part: Part, outgoing: Outgoing, read_picture: ReadPicture) -> None:
        super().__init__(part)
        self._part = part
        self._outgoing = outgoing
        self._read_picture = read_picture
        self._receiving = Receiving(part.tools.vault.room)
        self._answers = Answers(part.tools.vault.room)
        self.dialog: TakeDialog | None = None

    def ask(self) -> TakeDialog:
        """Open the dialog."""
        if self.dialog is None:
            dialog = self.dialog = TakeDialog(self._part)
            dialog.text_given.connect(self._take)
            dialog.file_given.connect(self._read)
            dialog.picture_given.connect(self._scan)
            dialog.finished.connect(self._forget)
            dialog.open()
        return self.dialog

    def take_in(self, mime: QMimeData) -> None:
        """Take what was dropped on the page."""
        self.ask().take_in(mime)

    def _read(self, path: Path) -> None:
        too_large = Message(QT_TRANSLATE_NOOP("services", "Meslektaşınızın gönderdiği dosyayı seçin."))

        def found(data: bytes) -> None:
            if is_picture(data):
                self._run("images", lambda is_cancelled: self._read_picture(path, is_cancelled), self._take)
            else:
                self._take(data)

        self._run("io", lambda _: read_whole(path, MOST_BYTES, too_large), found)

    def _scan(self, image: QImage) -> None:
        self._run("images", lambda is_cancelled: self._read_picture(png_of(image), is_cancelled), self._take)

    def _take(self, data: bytes) -> None:
        kind = kind_of(data)
        if kind is FileKind.CARD:
            self._hand_on(data)
        elif kind in (FileKind.RECEIPT, FileKind.OPENING):
            self._part.run(lambda: self._answers.take(data), self._answered, self._fail)
        elif kind is FileKind.HANDOFF:
            self._part.run(lambda: self._receiving.take(data), self._taken, self._fail)
        else:
            self._fail(_unknown())

    def _hand_on(self, data: bytes) -> None:
        """Colleagues' cards are taken in another part, where their words are compared."""
        self._close()
        news = self._part.tools.news
        news.part_asked.emit("people")
        news.card_handed.emit(data)

    def _taken(self, taken: Taken) -> None:
        self._close()
        self._part.tools.news.handoffs_changed.emit()
        titles = ", ".join(sorted((one.title for one in taken.grant.items), key=sort_key))
        sentences = (
            self.tr("Hesaplar: {titles}.").format(titles=titles),
            *(say(sentence(remark)) for remark in taken.remarks),
            self.tr(
                "Parolalar kapalı durur; gerektiğinde gerekçesini yazıp açarsınız. Şimdi alındıyı {name} adlı"
                " meslektaşınıza gönderin: yedeğin tamam olduğunu ancak böyle bilir."
            ).format(name=taken.sender_name),
        )
        title = self.tr("{name} size {n} hesap emanet etti").format(name=taken.sender_name, n=len(taken.grant.items))
        self._outgoing.show_paper(title, sentences, taken.receipt, self.tr("Alındı"))

    def _answered(self, answer: Answer) -> None:
        self._close()
        news = self._part.tools.news
        news.handoffs_changed.emit()
        severity = Severity.WARNING if answer.kind is AnswerKind.OPENING else Severity.INFORMATION
        self._part.tools.events.notice_raised.emit(Notice(severity, *_told(answer)))

    def _run(self, lane: str, work: Callable[[IsCancelled], bytes], done: Callable[[bytes], None]) -> None:
        if self.dialog is not None:
            self._part.tools.tasks.run(lane, work, owner=self.dialog, done=done, failed=self._fail)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, UserError) and self.dialog is not None:
            self.dialog.show_error(error)
        else:
            self._close()
            self._part.tools.tasks.task_failed.emit(error)

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.accept()

    def _forget(self) -> None:
        self.dialog = None


def _told(answer: Answer) -> tuple[Message, Message]:
    """Say what was taken in, and what follows from it."""
    if answer.kind is AnswerKind.OPENING:
        return (
            Message(
                QT_TRANSLATE_NOOP("services", "{name} kendisine emanet ettiğiniz {n} hesabı açtı: “{reason}”"),
                {"name": answer.name, "n": answer.count, "reason": answer.reason},
            ),
            Message(
                QT_TRANSLATE_NOOP(
                    "services", "İşi bitince gördüklerini değiştirin; hangileri olduğu bu sayfanın başında yazar."
                )
            ),
        )
    text = (
        QT_TRANSLATE_NOOP("services", "{name} {n} hesabı açabildiğini denedi; yedek güncel.")
        if answer.kind is AnswerKind.DRILL
        else QT_TRANSLATE_NOOP("services", "{name} {n} hesabın devrini aldı.")
    )
    hint = (
        QT_TRANSLATE_NOOP("services", "Yedek tamam; yapmanız gereken bir şey yok.")
        if answer.newest
        else QT_TRANSLATE_NOOP("services", "Bu, önceki dosyanın alındısı; yenisininki hâlâ bekleniyor.")
    )
    return Message(text, {"name": answer.name, "n": answer.count}), Message(hint)


def _unknown() -> UserError:
    return UserError(
        Message(QT_TRANSLATE_NOOP("services", "Bu bir devir dosyası, alındı, açma kaydı ya da kart değil.")),
        Message(
            QT_TRANSLATE_NOOP(
                "services", "Meslektaşınızın gönderdiği dosyayı seçin ya da metnin tamamını kopyalayıp yapıştırın."
            )
        ),
    )
