"""A share on paper: one page for each holder, with the words, a QR, and what to do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPainter, QPen

from services.vault.qr_writing import Modules, modules
from services.vault.recovery.kit import spaced
from services.vault.recovery.shares.seal import Shares
from services.vault.recovery.shares.words import qr_text
from services.vault.secret import Secret
from ui.vault.qr_view import paint_modules
from ui.vault.recovery.dates import day_of
from ui.vault.recovery.paper import MARGIN, PAGE, WIDTH, PaintPage, paint_fact, paint_text

_COLUMNS, _ROW, _QR = 3, 21.0, 170.0
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class SharePaper:
    """One holder's page. Lives as long as the dialog that prints it."""

    whose: str
    holder: str
    index: int
    number: str
    day: str
    words: Secret
    modules: Modules

    def __repr__(self) -> str:
        return f"SharePaper({self.index})"


def share_codes(shares: Shares) -> Sequence[Modules]:
    """Return the pages' QR codes. Takes longer than a frame: for a lane."""
    return [modules(qr_text(words).reveal()) for words in shares.words]


def share_pages(shares: Shares, codes: Sequence[Modules], whose: str) -> Sequence[PaintPage]:
    """Return what paints the three pages."""
    papers = [
        SharePaper(whose, holder, place, spaced(shares.number), day_of(shares.made), words, code)
        for place, (holder, words, code) in enumerate(zip(shares.holders, shares.words, codes, strict=True), start=1)
    ]
    return [partial(paint_share, paper=paper) for paper in papers]


def title() -> str:
    """What the document is called."""
    return translate("SharePaper", "Birim yedeğinin payı")


def paint_share(painter: QPainter, paper: SharePaper) -> None:
    """Paint one page in points, black on white."""
    painter.fillRect(PAGE, Qt.GlobalColor.white)
    painter.setPen(Qt.GlobalColor.black)
    heading = translate("SharePaper", "Birim yedeğinin payı {index}/3").format(index=paper.index)
    top = paint_text(painter, MARGIN, heading, size=24, bold=True)
    told = translate(
        "SharePaper",
        "Bu sayfa tek başına hiçbir şey açmaz. Üç paydan herhangi ikisi bir araya gelince birimin sosyal medya"
        " hesaplarının yedeği açılır.",
    )
    top = paint_text(painter, top + 4, told, size=10.5) + 10
    half = (WIDTH - 24) / 2
    rows = (
        (
            (translate("SharePaper", "Bu payın sahibi"), paper.holder),
            (translate("SharePaper", "Basıldığı gün"), paper.day),
        ),
        (
            (translate("SharePaper", "Kimin yedeği"), paper.whose),
            (translate("SharePaper", "Birim anahtarı no"), paper.number),
        ),
    )
    for row in rows:
        lefts = (MARGIN, MARGIN + half + 24)
        top = (
            max(paint_fact(painter, QRectF(left, top, half, 0), *fact) for left, fact in zip(lefts, row, strict=True))
            + 6
        )
    top = _paint_words(painter, paper, top + 12)
    paint_modules(painter, QRectF(MARGIN, top + 12, _QR, _QR), paper.modules)
    _paint_steps(painter, top + 16)


def _paint_words(painter: QPainter, paper: SharePaper, top: float) -> float:
    """Paint the numbered words in columns, read downwards."""
    words = paper.words.reveal().split()
    rows = -(-len(words) // _COLUMNS)
    box = QRectF(MARGIN, top, WIDTH, rows * _ROW + 20)
    painter.setPen(QPen(Qt.GlobalColor.black, 1.2))
    painter.drawRoundedRect(box, 6, 6)
    large = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    large.setPixelSize(13)
    large.setWeight(QFont.Weight.Bold)
    small = QFont(QGuiApplication.font())
    small.setPixelSize(9)
    column = WIDTH / _COLUMNS
    for place, word in enumerate(words):
        line = QRectF(box.left() + place // rows * column, top + 10 + place % rows * _ROW, column, _ROW)
        painter.setFont(small)
        painter.drawText(
            QRectF(line.left(), line.top(), 34, _ROW),
            int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter),
            f"{place + 1}.",
        )
        painter.setFont(large)
        painter.drawText(line.adjusted(42, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), word)
    return box.bottom()


def _paint_steps(painter: QPainter, top: float) -> None:
    left = MARGIN + _QR + 18
    top = paint_text(painter, top, translate("SharePaper", "Ne zaman, nasıl?"), size=12.5, bold=True, left=left)
    for step in (
        translate("SharePaper", "Kapalı zarfta saklayın. Öteki iki payın sahibine vermeyin, fotoğrafını çekmeyin."),
        translate(
            "SharePaper",
            "Sorumluya ulaşılamayınca iki pay sahibi buluşur. Birim Kalemi kurulu bir bilgisayarda Yedek ve devir’den"
            " “İki payla yedek aç…” seçilir, yedek dosyası gösterilir, iki sayfanın kelimeleri yazılır.",
        ),
        translate("SharePaper", "Kelimeler İngilizcedir; ilk dört harf yeter, sıra önemlidir."),
        translate("SharePaper", "Açıldıktan sonra bütün parolalar değiştirilir ve yeni paylar basılır."),
        translate("SharePaper", "Pay sahibi ayrılırsa ya da sayfa kaybolursa sorumluya haber verin: paylar yenilenir."),
    ):
        paint_text(painter, top + 5, "•", size=10, left=left)
        top = paint_text(painter, top + 5, step, size=10, left=left + 14)
