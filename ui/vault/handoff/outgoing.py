"""What is on its way to a colleague: saved as a file, copied for a mail, or held up to a camera."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from models.errors import UserError
from services.text_files import write_whole
from services.vault.handoff.giving import SealedFile
from services.vault.handoff.papers import Paper
from services.vault.qr_writing import modules
from ui.kit import button, label, restyle
from ui.messages import say, say_error
from ui.theme.tokens import SPACE_S, SPACE_XL
from ui.vault.parts import Part
from ui.vault.people.sheet import Sheet
from ui.vault.qr_view import QrView

_NARROW, _WIDE = 600, 780
_QR_SIDE = 320


class OutgoingDialog(Sheet):
    """Says in ``sentences`` what it is and what to do, and offers the ways. ``code``: with room for a QR code.

    ``save_asked`` carries where to and the bytes; whoever writes them calls :meth:`tell`.
    """

    save_asked = Signal(Path, bytes)
    went_out = Signal()
    """It was saved, or copied as a whole."""

    def __init__(self, title: str, sentences: tuple[str, ...], parent: QWidget, *, code: bool = False) -> None:
        super().__init__(title, _WIDE if code else _NARROW, parent)
        row = QHBoxLayout()
        row.setSpacing(SPACE_XL)
        self.column.addLayout(row)
        self.code: QrView | None = None
        if code:
            view = QrView(self.tr("Aynı metin, karekod olarak"))
            view.setObjectName("handoff.qr")
            view.setFixedSize(_QR_SIDE, _QR_SIDE)
            self.code = view
            row.addWidget(view, 0, Qt.AlignmentFlag.AlignTop)
        self.side = QVBoxLayout()
        self.side.setSpacing(SPACE_S)
        row.addLayout(self.side, 1)
        self.side.addWidget(label(title, "heading", wrap=True))
        for sentence in sentences:
            self.side.addWidget(label(sentence, wrap=True))
        self.side.addSpacing(SPACE_S)
        self.ways = QVBoxLayout()
        self.ways.setSpacing(SPACE_S)
        self.side.addLayout(self.ways)
        self._said = label("", "muted", wrap=True)
        self._said.setObjectName("handoff.said")
        self._said.setMinimumHeight(2 * self._said.fontMetrics().lineSpacing())
        self.side.addWidget(self._said)
        self.side.addStretch(1)
        self._last = QHBoxLayout()
        self._last.setSpacing(SPACE_S)
        self._last.addStretch(1)
        self.close_button = button(self.tr("Kapat"), self.accept)
        self.close_button.setObjectName("handoff.close")
        self.close_button.setAutoDefault(False)
        self._last.addWidget(self.close_button)
        self.side.addLayout(self._last)

    def offer_file(self, words: str, data: bytes, name: str, kind: str) -> None:
        """Offer to save ``data``; ``kind`` is what the system's dialog calls such files."""
        self._offer(words, lambda: self._ask_place(data, name, kind), "attach", "handoff.save-file", primary=True)

    def offer_copy(
        self, words: str, text: str, told: str, name: str = "handoff.copy-mail", *, whole: bool = False
    ) -> None:
        """Offer to copy ``text``, which is not secret; ``told`` says that it was done, and what now.

        ``whole``: it is all that has to reach the colleague.
        """

        def copy() -> None:
            QGuiApplication.clipboard().setText(text)
            self.tell(told)
            if whole:
                self.went_out.emit()

        self._offer(words, copy, "copy", name)

    def tell(self, words: str, *, failed: bool = False) -> None:
        """Say what was done, or that it failed."""
        restyle(self._said, "role", "problem" if failed else "muted")
        self._said.setText(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._said, words))

    def _offer(self, words: str, action: Callable[[], object], icon: str, name: str, *, primary: bool = False) -> None:
        made = button(words, action, role="primary" if primary else "", icon=icon)
        made.setAccessibleName(words.replace("&", ""))
        made.setObjectName(name)
        made.setAutoDefault(False)
        self.ways.addWidget(made)
        if primary:
            made.setFocus()

    def _ask_place(self, data: bytes, name: str, kind: str) -> None:
        ending = Path(name).suffix
        dialog = QFileDialog(self, self.tr("Nereye kaydedilsin?"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        dialog.setNameFilters([f"{kind} (*{ending})"])
        dialog.selectFile(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def selected(chosen: str) -> None:
            self.save_asked.emit(Path(chosen), data)

        dialog.fileSelected.connect(selected)
        dialog.open()


class Outgoing(QObject):
    """Opens such dialogs over a part, and writes files for them."""

    def __init__(self, part: Part) -> None:
        super().__init__(part)
        self._part = part
        self.dialog: OutgoingDialog | None = None

    def show_sealed(self, sealed: SealedFile, names: str) -> OutgoingDialog:
        """Show a handoff that has just been sealed (or once more) for ``names``."""
        steps = (
            self.tr(
                "Dosyayı USB belleğe ya da ortak klasöre kaydedin; e-postaya eklemek de olur. Şifrelidir:"
                " yalnız {names} açabilir."
            ).format(names=names),
            self.tr(
                "Meslektaşınız kendi Birim Kalemi’nde Kasa › Yedek ve devir › “Dosya al…” ile alır; program ona bir"
                " alındı verir. Alındıyı size gönderince siz de “Dosya al…” ile içeri alın: yedek ancak o zaman"
                " tamamdır."
            ),
        )
        dialog = OutgoingDialog(self.tr("Devir dosyası hazır"), steps, self._part)
        dialog.setObjectName("handoff.sealed-dialog")
        dialog.offer_file(self.tr("&Dosyayı kaydet…"), sealed.data, sealed.name, self.tr("Devir dosyası"))
        dialog.offer_copy(
            self.tr("E-posta &metnini kopyala"),
            self._mail(),
            self.tr("Metin kopyalandı. E-postaya yapıştırın ve kaydettiğiniz dosyayı ekleyin."),
        )
        dialog.offer_copy(
            self.tr("Dosyanın kendisini metin olarak &kopyala"),
            sealed.text(),
            self.tr("Kopyalandı. Ekteki dosyayı geçirmeyen e-postalar içindir: olduğu gibi yapıştırıp gönderin."),
            "handoff.copy-text",
            whole=True,
        )
        return self.open(dialog)

    def show_paper(self, title: str, sentences: tuple[str, ...], paper: Paper, kind: str) -> OutgoingDialog:
        """Show a receipt or a record, to be sent back."""
        text = paper.file(say(paper.preface))
        code = paper.text() if paper.fits_qr else ""
        dialog = OutgoingDialog(title, sentences, self._part, code=bool(code))
        if dialog.code is not None:
            show = dialog.code.show_modules
            self._part.tools.tasks.run("io", lambda _: modules(code), owner=dialog, done=show)
        dialog.setObjectName("handoff.paper-dialog")
        dialog.offer_file(self.tr("&Dosya olarak kaydet…"), text, paper.name, kind)
        dialog.offer_copy(
            self.tr("E-posta için &metni kopyala"),
            text.decode(),
            self.tr("Metin kopyalandı. E-postaya yapıştırıp gönderin; satırlarını değiştirmeyin."),
        )
        return self.open(dialog)

    def show_text(self, title: str, sentences: tuple[str, ...], text: str) -> OutgoingDialog:
        """Show something to ask of a colleague, ready for a mail."""
        dialog = OutgoingDialog(title, (*sentences, text), self._part)
        dialog.setObjectName("handoff.ask-dialog")
        dialog.offer_copy(self.tr("&Metni kopyala"), text, self.tr("Metin kopyalandı; e-postaya yapıştırın."))
        return self.open(dialog)

    def _mail(self) -> str:
        return "\n\n".join(
            (
                self.tr("Merhaba,"),
                self.tr(
                    "Ekte, sorumlu olduğum hesapların devir dosyası var. Birim Kalemi’nde Kasa › Yedek ve devir ›"
                    " “Dosya al…” ile alır mısınız? Programın verdiği alındıyı bana gönderin; yedek o zaman"
                    " tamamlanıyor."
                ),
                self.tr("Teşekkürler"),
            )
        )

    def open(self, dialog: OutgoingDialog) -> OutgoingDialog:
        """Open ``dialog`` and write what it asks for."""
        self.dialog = dialog
        dialog.finished.connect(self._forget)
        dialog.save_asked.connect(partial(self._save, dialog))
        dialog.open()
        return dialog

    def _save(self, dialog: OutgoingDialog, path: Path, data: bytes) -> None:
        def fail(error: Exception) -> None:
            if isinstance(error, UserError):
                dialog.tell(say_error(error), failed=True)
            else:
                self._part.tools.tasks.task_failed.emit(error)

        def done() -> None:
            dialog.tell(self.tr("Kaydedildi: {name}").format(name=path.name))
            dialog.went_out.emit()

        self._part.tools.tasks.run(
            "io",
            lambda _: write_whole(path, data),
            owner=dialog,
            done=lambda _: done(),
            failed=fail,
        )

    def _forget(self) -> None:
        self.dialog = None
