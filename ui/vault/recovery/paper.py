"""The recovery kit on paper: one A4 page that says what it is, holds the code, and tells what to do with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QDate, QIODevice, QLocale, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QPen,
    QTextDocument,
    QTextOption,
)

from services.vault.qr_writing import Modules
from services.vault.secret import Secret
from ui.vault.qr_view import paint_modules

_POINTS = 72.0
PAGE = QRectF(0, 0, 595, 842)
MARGIN = 48.0
WIDTH = PAGE.width() - 2 * MARGIN
_QR = 118.0
_RESOLUTION = 300
PaintPage = Callable[[QPainter], None]
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class KitPaper:
    """What is printed. ``groups`` and ``modules`` are the code: this lives as long as the dialog that prints it."""

    whose: str
    vault: str
    kit: str
    made: date
    groups: Sequence[Secret]
    modules: Modules

    def __repr__(self) -> str:
        return f"KitPaper(kit={self.kit!r})"


def pdf_of(paper: KitPaper) -> bytes:
    """Return the page as a PDF, made in memory: the code is in no temporary file."""
    return pdf_pages(_title(), [partial(paint_page, paper=paper)])


def print_on(device: QPagedPaintDevice, paper: KitPaper) -> bool:
    """Print the page; ``False`` where the device cannot be painted on."""
    return print_pages(device, [partial(paint_page, paper=paper)])


def pdf_pages(title: str, pages: Sequence[PaintPage]) -> bytes:
    """Return ``pages`` as a PDF, made in memory: what is on them is in no temporary file."""
    octets = QByteArray()
    buffer = QBuffer(octets)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(title)
    writer.setCreator("Birim Kalemi")
    print_pages(writer, pages)
    buffer.close()
    return bytes(octets.data())


def print_pages(device: QPagedPaintDevice, pages: Sequence[PaintPage]) -> bool:
    """Paint ``pages`` (in points, A4) on a printer or a PDF writer; ``False`` where it cannot be painted on."""
    device.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    painter = QPainter()
    if not painter.begin(device):
        return False
    scale = device.logicalDpiX() / _POINTS
    painter.scale(scale, scale)
    for number, paint in enumerate(pages):
        if number:
            device.newPage()
        paint(painter)
    return painter.end()


def paint_page(painter: QPainter, paper: KitPaper) -> None:
    """Paint the page in points, black on white in every theme."""
    painter.fillRect(PAGE, Qt.GlobalColor.white)
    painter.setPen(Qt.GlobalColor.black)
    top = _paint_head(painter, paper)
    top = _paint_code(painter, paper, top + 14)
    top = paint_text(painter, top + 14, _warning(), size=10.5, bold=True)
    for heading, lines, numbered in (
        (translate("KitPaper", "Bu kâğıdı nerede saklamalı?"), _keeping(), False),
        (translate("KitPaper", "Bilgisayar bozulursa, çalınırsa ya da kasa açılmazsa"), _steps(), True),
    ):
        top = paint_text(painter, top + 13, heading, size=12.5, bold=True)
        for number, line in enumerate(lines, start=1):
            mark = f"{number}." if numbered else "•"
            paint_text(painter, top + 4, mark, size=10.5, left=MARGIN)
            top = paint_text(painter, top + 4, line, size=10.5, left=MARGIN + 18)
    _paint_foot(painter)


def _title() -> str:
    return translate("KitPaper", "Kasa kurtarma kiti")


def _paint_head(painter: QPainter, paper: KitPaper) -> float:
    top = paint_text(painter, MARGIN, _title(), size=24, bold=True)
    told = translate(
        "KitPaper",
        "Bu kâğıttaki kod, Birim Kalemi’nin parola kasasını başka bir bilgisayarda açar."
        " Kasanın kendisi bu kâğıtta değildir; kasa dosyası da gerekir.",
    )
    top = paint_text(painter, top + 4, told, size=10.5) + 10
    day = QLocale().toString(QDate(paper.made.year, paper.made.month, paper.made.day), "d MMMM yyyy")
    rows = (
        ((translate("KitPaper", "Kimin kasası"), paper.whose), (translate("KitPaper", "Basıldığı gün"), day)),
        ((translate("KitPaper", "Kasa no"), paper.vault), (translate("KitPaper", "Kit no"), paper.kit)),
    )
    half = (WIDTH - 24) / 2
    for row in rows:
        lefts = (MARGIN, MARGIN + half + 24)
        top = (
            max(paint_fact(painter, QRectF(left, top, half, 0), *fact) for left, fact in zip(lefts, row, strict=True))
            + 6
        )
    return top


def paint_fact(painter: QPainter, place: QRectF, name: str, value: str) -> float:
    left, width = place.left(), place.width()
    under = paint_text(painter, place.top(), name, size=8.5, left=left, width=width)
    return paint_text(painter, under, value or "—", size=12, left=left, width=width, bold=True)


def _paint_code(painter: QPainter, paper: KitPaper, top: float) -> float:
    box = QRectF(MARGIN, top, WIDTH, _QR + 20)
    painter.setPen(QPen(Qt.GlobalColor.black, 1.2))
    painter.drawRoundedRect(box, 6, 6)
    paint_modules(painter, QRectF(box.right() - _QR - 8, top + 10, _QR, _QR), paper.modules)
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(21)
    font.setWeight(QFont.Weight.Bold)
    cell = (box.width() - _QR - 8 - 16) / 4
    row = (box.height() - 16) / 2
    for index, group in enumerate(paper.groups):
        place = QRectF(box.left() + 8 + index % 4 * cell, top + 8 + index // 4 * row, cell, row)
        _paint_small(painter, place.adjusted(0, 8, 0, 0), str(index + 1))
        painter.setFont(font)
        painter.drawText(place.adjusted(0, 12, 0, 0), int(Qt.AlignmentFlag.AlignCenter), group.reveal())
    return box.bottom()


def _paint_small(painter: QPainter, place: QRectF, text: str) -> None:
    font = QFont(QGuiApplication.font())
    font.setPixelSize(9)
    font.setWeight(QFont.Weight.Normal)
    painter.setFont(font)
    painter.drawText(place, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop), text)


def _warning() -> str:
    return translate(
        "KitPaper",
        "Bu kâğıdı ve kasa dosyasını birlikte eline geçiren kişi bütün hesapların parolalarını görür."
        " Fotoğrafını çekmeyin, taramayın, e-postayla göndermeyin.",
    )


def _keeping() -> Sequence[str]:
    return (
        translate(
            "KitPaper", "Kapalı bir zarfa koyun, kapağının üstüne tarih atıp imzalayın, birimin kasasında saklayın."
        ),
        translate("KitPaper", "Bilgisayarın ve kasa dosyası yedeğinin yanında tutmayın."),
        translate(
            "KitPaper", "Zarf açıldıysa kasadan yeni bir kit yapın. Kâğıt kaybolduysa kasada “Kit kayboldu…” deyin."
        ),
    )


def _steps() -> Sequence[str]:
    return (
        translate("KitPaper", "Yeni bilgisayara Birim Kalemi’ni kurup açın ve Kasa sayfasına gidin."),
        translate(
            "KitPaper",
            "“Yedekten kasa aç…” düğmesine basıp kasa dosyasını seçin (bellekteki kopya ya da eski"
            " bilgisayarın yedekler klasörü). Kasa dosyası yerindeyse bu adımı atlayın.",
        ),
        translate("KitPaper", "“Kurtarma koduyla aç” düğmesine basın, yukarıdaki sekiz grubu yazın."),
        translate(
            "KitPaper", "Yazarken büyük küçük harf, boşluk ve tire fark etmez. I ve L yerine 1, O yerine 0 sayılır."
        ),
        translate(
            "KitPaper",
            "Kasa açılınca yeni bir kit yapın, bu kâğıdı yok edin ve hesapların parolalarını gözden geçirin.",
        ),
    )


def _paint_foot(painter: QPainter) -> None:
    line = translate("KitPaper", "Denendiği gün: ________________        Zarfı kapatan: ________________________")
    paint_text(painter, PAGE.bottom() - MARGIN - 12, line, size=10)


def paint_text(
    painter: QPainter,
    top: float,
    text: str,
    *,
    size: float,
    bold: bool = False,
    left: float = MARGIN,
    width: float | None = None,
) -> float:
    """Paint wrapped ``text`` and return where it ends. Plain text: names of people are no markup."""
    document = QTextDocument()
    font = QFont(QGuiApplication.font())
    font.setPixelSize(round(size * 4))
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setPlainText(text)
    # Pixel sizes are whole numbers: the text is laid out four times as large and painted smaller.
    document.setTextWidth((width or PAGE.right() - MARGIN - left) * 4)
    painter.save()
    painter.translate(left, top)
    painter.scale(0.25, 0.25)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)  # paper is white in the dark theme too
    document.documentLayout().draw(painter, context)
    painter.restore()
    return top + document.size().height() / 4
