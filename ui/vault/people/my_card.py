"""Giving one's own card: as a file, a picture, on paper, by the clipboard, or held up to a camera."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from services.vault.people.card import FILE_SUFFIX, SignedCard
from services.vault.qr_writing import Modules
from ui.kit import button, label, restyle
from ui.theme.tokens import SPACE_S, SPACE_XL
from ui.vault.people.card_painting import paint_card, png_of
from ui.vault.people.sheet import Sheet
from ui.vault.qr_view import QrView

_WIDTH = 760
_QR_SIDE = 360
_ON_PAPER_MM = 110


class MyCardDialog(Sheet):
    r"""Shows the card. ``save_asked`` carries where to and what makes the bytes; whoever writes them :meth:`tell`\ s.

    The code and the picture take longer than a frame to make: they come by :meth:`show_code`.
    """

    save_asked = Signal(Path, object)
    """A path, and a callable that returns bytes and may run on any lane."""

    def __init__(self, signed_card: SignedCard, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("MyCardDialog", "Kartımı ver"), _WIDTH, parent)
        self._signed = signed_card
        self._modules: Modules = ()
        self._picture = QImage()
        self._first: QPushButton | None = None
        self._pictured: list[QPushButton] = []
        row = QHBoxLayout()
        row.setSpacing(SPACE_XL)
        self.column.addLayout(row)
        self._code = QrView(self.tr("Kartınızın karekodu"))
        self._code.setFixedSize(_QR_SIDE, _QR_SIDE)
        row.addWidget(self._code, 0, Qt.AlignmentFlag.AlignTop)
        side = QVBoxLayout()
        side.setSpacing(SPACE_S)
        row.addLayout(side, 1)
        self._add_words(side)
        self._add_actions(side)
        self._add_close(side)

    def show_code(self, modules: Modules, picture: QImage) -> None:
        """Show the card's code; ``picture`` is the whole card, to be saved or copied."""
        self._modules, self._picture = modules, picture
        self._code.show_modules(modules)
        for made in self._pictured:
            made.setEnabled(True)

    def tell(self, words: str, *, wrong: bool = False) -> None:
        """Say what was done, or what could not be."""
        restyle(self._said, "role", "problem" if wrong else "muted")
        self._said.setText(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._said, words))

    def _add_words(self, side: QVBoxLayout) -> None:
        card = self._signed.card
        side.addWidget(label(card.name, "heading", wrap=True))
        side.addWidget(label(card.unit, "muted", wrap=True))
        side.addSpacing(SPACE_S)
        words = self.tr(
            "Kartınız gizli değildir. Meslektaşınıza dosya olarak verin ya da e-postayla gönderin; telefonunun"
            " kamerası da karekodu okur. Sonra sizi arayıp altı sözcüğünüzü soracak."
        )
        side.addWidget(label(words, wrap=True))
        side.addSpacing(SPACE_S)

    def _add_actions(self, side: QVBoxLayout) -> None:
        actions: tuple[tuple[str, Callable[[], object], str, bool], ...] = (
            (self.tr("&Dosya olarak kaydet…"), self._ask_file, "attach", False),
            (self.tr("&Görsel olarak kaydet…"), self._ask_picture, "images", True),
            (self.tr("&Yazdır…"), self._ask_print, "note", True),
            (self.tr("&Metni kopyala"), self._copy_text, "copy", False),
            (self.tr("Görseli &kopyala"), self._copy_picture, "copy", True),
        )
        for name, action, icon, pictured in actions:
            made = button(name, action, role="" if self._first else "primary", icon=icon)
            made.setAccessibleName(name.replace("&", ""))
            made.setAutoDefault(False)
            side.addWidget(made)
            self._first = self._first or made
            if pictured:
                made.setEnabled(False)
                self._pictured.append(made)
        if self._first is not None:
            self._first.setFocus()

    def _add_close(self, side: QVBoxLayout) -> None:
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

    def _ask_file(self) -> None:
        data = self._signed.lines().encode()
        self._ask_place(FILE_SUFFIX, self.tr("Meslektaş kartı"), lambda path: self.save_asked.emit(path, lambda: data))

    def _ask_picture(self) -> None:
        picture = self._picture
        self._ask_place(".png", self.tr("Görsel"), lambda path: self.save_asked.emit(path, lambda: png_of(picture)))

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
        QGuiApplication.clipboard().setImage(self._picture)
        self.tell(self.tr("Kartınızın görseli kopyalandı. Bir iletiye yapıştırabilirsiniz."))


def file_name(name: str) -> str:
    """Return ``name`` as every system takes it for a file."""
    return re.sub(r"[^\w .-]", "", name).strip(" .") or "kart"
