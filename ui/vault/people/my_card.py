"""Giving one's own card: as a file, a picture, on paper, by the clipboard, or held up to a camera."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from services.vault.people.card import FILE_SUFFIX, SignedCard
from services.vault.qr_writing import modules
from ui.kit import button, label
from ui.theme.tokens import SPACE_S, SPACE_XL
from ui.vault.people.card_painting import card_picture, paint_card, png_of
from ui.vault.people.sheet import Sheet
from ui.vault.qr_view import QrView

_WIDTH = 760
_QR_SIDE = 360
_ON_PAPER_MM = 110


class MyCardDialog(Sheet):
    """Shows the card. ``save_asked`` carries where to and the bytes; whoever writes them calls :meth:`tell`."""

    save_asked = Signal(Path, bytes)

    def __init__(self, signed_card: SignedCard, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("MyCardDialog", "Kartımı ver"), _WIDTH, parent)
        self._signed = signed_card
        self._modules = modules(signed_card.text())
        row = QHBoxLayout()
        row.setSpacing(SPACE_XL)
        self.column.addLayout(row)
        code = QrView(self.tr("Kartınızın karekodu"))
        code.setFixedSize(_QR_SIDE, _QR_SIDE)
        code.show_modules(self._modules)
        row.addWidget(code, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._make_side(), 1)
        self._first.setFocus()

    def tell(self, words: str) -> None:
        """Say what was done."""
        self._said.setText(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._said, words))

    def _make_side(self) -> QVBoxLayout:
        card = self._signed.card
        side = QVBoxLayout()
        side.setSpacing(SPACE_S)
        side.addWidget(label(card.name, "heading", wrap=True))
        side.addWidget(label(card.unit, "muted", wrap=True))
        side.addSpacing(SPACE_S)
        side.addWidget(
            label(
                self.tr(
                    "Kartınız gizli değildir. Meslektaşınıza dosya olarak verin ya da e-postayla gönderin; telefonunun"
                    " kamerası da karekodu okur. Sonra sizi arayıp altı sözcüğünüzü soracak."
                ),
                wrap=True,
            )
        )
        side.addSpacing(SPACE_S)
        actions: tuple[tuple[str, Callable[[], object], str], ...] = (
            (self.tr("&Dosya olarak kaydet…"), self._ask_file, "attach"),
            (self.tr("&Görsel olarak kaydet…"), self._ask_picture, "images"),
            (self.tr("&Yazdır…"), self._ask_print, "note"),
            (self.tr("&Metni kopyala"), self._copy_text, "copy"),
            (self.tr("Görseli &kopyala"), self._copy_picture, "copy"),
        )
        for at, (name, action, icon) in enumerate(actions):
            made = button(name, action, role="" if at else "primary", icon=icon)
            made.setAccessibleName(name.replace("&", ""))
            made.setAutoDefault(False)
            side.addWidget(made)
            if not at:
                self._first = made
        self._said = label("", "muted", wrap=True)
        self._said.setMinimumWidth(280)
        self._said.setMinimumHeight(2 * self._said.fontMetrics().lineSpacing())
        side.addWidget(self._said)
        side.addStretch(1)
        last = QHBoxLayout()
        last.addStretch(1)
        close = button(self.tr("Kapat"), self.accept)
        close.setAutoDefault(False)
        last.addWidget(close)
        side.addLayout(last)
        return side

    def _ask_file(self) -> None:
        data = self._signed.lines().encode()
        self._ask_place(FILE_SUFFIX, self.tr("Meslektaş kartı"), lambda path: self.save_asked.emit(path, data))

    def _ask_picture(self) -> None:
        def save(path: Path) -> None:
            self.save_asked.emit(path, png_of(card_picture(self._signed.card, self._modules)))

        self._ask_place(".png", self.tr("Görsel"), save)

    def _ask_place(self, ending: str, kind: str, chosen: Callable[[Path], object]) -> None:
        dialog = QFileDialog(self, self.tr("Kartınız nereye kaydedilsin?"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        dialog.setNameFilters([f"{kind} (*{ending})"])
        dialog.selectFile(file_name(self._signed.card.name) + ending)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def selected(name: str) -> None:
            chosen(Path(name))

        dialog.fileSelected.connect(selected)
        dialog.open()

    def _ask_print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_on(printer))
        dialog.setModal(True)
        dialog.show()

    def print_on(self, printer: QPrinter) -> None:
        """Paint the card on paper, 11 cm wide at most."""
        page = printer.pageRect(QPrinter.Unit.DevicePixel)
        width = min(page.width(), printer.resolution() / 25.4 * _ON_PAPER_MM)
        painter = QPainter(printer)
        paint_card(
            painter, QRectF((page.width() - width) / 2, 0, width, page.height()), self._signed.card, self._modules
        )
        painter.end()
        self.tell(self.tr("Kartınız yazıcıya gönderildi."))

    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(self._signed.lines())
        self.tell(self.tr("Kartınızın metni kopyalandı. E-postaya yapıştırıp gönderin; satırlarını değiştirmeyin."))

    def _copy_picture(self) -> None:
        QGuiApplication.clipboard().setImage(card_picture(self._signed.card, self._modules))
        self.tell(self.tr("Kartınızın görseli kopyalandı. Bir iletiye yapıştırabilirsiniz."))


def file_name(name: str) -> str:
    """Return ``name`` as every system takes it for a file."""
    return re.sub(r"[^\w .-]", "", name).strip(" .") or "kart"
