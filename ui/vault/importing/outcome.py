"""What was done, how to take it back, and what to do with the file now."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from models.errors import UserError
from services.vault.importing.shredding import SeenFile
from services.vault.importing.storing import ImportReceipt, UndoneImport
from ui.kit import Card, button, label
from ui.messages import say_error
from ui.theme.tokens import SPACE_L, SPACE_S


class OutcomeStage(QWidget):
    """Offers to undo the import, or to delete the file: after one the other is gone, or all would be lost.

    ``file`` is ``None`` where the accounts came from QR codes: their pictures are for the user to delete.
    """

    undo_asked = Signal()
    shred_asked = Signal()
    left = Signal()

    def __init__(
        self, receipt: ImportReceipt, file: SeenFile | None, left_out: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_L)
        self.heading = label(self._done_words(receipt), "heading", wrap=True)
        column.addWidget(self.heading)
        self.card = self._make_card(file, left_out) if file is not None else self._make_picture_card()
        column.addWidget(self.card)
        column.addStretch(1)
        column.addLayout(self._make_foot())

    def take_focus(self) -> None:
        (self.shred if self.shred.isVisibleTo(self) else self.close_button).setFocus()

    def show_undone(self, undone: UndoneImport) -> None:
        """Say that the vault is as before; the file is needed again."""
        words = self.tr("İçe aktarma geri alındı.")
        if undone.left:
            words = f"{words} {self.tr('Bu arada değişen %n kayda dokunulmadı.', '', undone.left)}"
        self.heading.setText(words)
        self.card.hide()
        self._end()

    def show_shredded(self) -> None:
        """Say that the file is gone."""
        self.words.setText(self.tr("Dosya silindi."))
        self._end()

    def show_problem(self, error: UserError) -> None:
        """Say why the file was not deleted, or the import not undone."""
        self.words.setText(say_error(error))

    def _make_picture_card(self) -> Card:
        card = Card()
        card.body.addWidget(label(self.tr("Şimdi karekodların görsellerini silin"), "section"))
        words = self.tr(
            "Ekran görüntüsü ve fotoğraf, anahtarların kendisidir: bilgisayardan, telefondan ve çöp kutularından silin."
            " E-postayla ya da mesajla taşıdıysanız oradan da."
        )
        self.words = label(words, wrap=True)
        card.body.addWidget(self.words)
        self.shred = button(self.tr("Dosyayı sil"), self.shred_asked.emit)
        self.shred.hide()
        card.body.addWidget(self.shred)
        return card

    def _make_card(self, file: SeenFile, left_out: int) -> Card:
        card = Card()
        card.body.addWidget(label(self.tr("Şimdi dosyayı silin"), "section"))
        self.words = label(self._file_words(file, left_out), wrap=True)
        card.body.addWidget(self.words)
        limits = self.tr(
            "Silmeden önce dosyanın üzerine yazılır; çöp kutusuna gitmez. Yine de SSD disklerde, USB belleklerde,"
            " yedeklerde ve eşitlenen klasörlerde (OneDrive, Google Drive gibi) kopyaları kalmış olabilir. Dosyayı"
            " e-postayla ya da bellekle taşıdıysanız oradan da silin."
        )
        card.body.addWidget(label(limits, "muted", wrap=True))
        row = QHBoxLayout()
        self.shred = button(self.tr("Dosyayı sil"), self.shred_asked.emit, role="danger", icon="trash")
        row.addWidget(self.shred)
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def _make_foot(self) -> QLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.undo = button(self.tr("İçe aktarmayı geri al"), self.undo_asked.emit, role="ghost")
        row.addWidget(self.undo)
        row.addStretch(1)
        self.close_button = button(self.tr("Kapat"), self.left.emit, role="primary")
        row.addWidget(self.close_button)
        return row

    def _end(self) -> None:
        self.shred.hide()
        self.undo.hide()
        self.close_button.setFocus()

    def _done_words(self, receipt: ImportReceipt) -> str:
        parts: list[str] = []
        if receipt.added:
            parts.append(self.tr("%n kayıt eklendi.", "", receipt.added))
        if receipt.changed:
            parts.append(self.tr("%n kayıt güncellendi.", "", receipt.changed))
        return " ".join(parts)

    def _file_words(self, file: SeenFile, left_out: int) -> str:
        parts = [
            self.tr("“{file}” parolalarınızı taşıyor; ona ulaşan herkes kullanabilir.").format(file=file.path.name)
        ]
        if left_out:
            parts.append(self.tr("Almadığınız %n kayıt yalnız bu dosyada duruyor.", "", left_out))
        if file.is_synced:
            parts.append(
                self.tr("Dosya eşitlenen bir klasörde: bulut hesabınızdan ve oradaki çöp kutusundan da silin.")
            )
        return " ".join(parts)
