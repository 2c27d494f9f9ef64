"""One's own card as a picture and on paper."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen

from services.vault.people.card import Card
from services.vault.qr_writing import Modules
from ui.vault.qr_view import paint_modules

_WIDTH, _HEIGHT = 100.0, 132.0
"""The card in units of its own; it is painted as large as it is wanted."""
_MARGIN = 7.0


def paint_card(painter: QPainter, place: QRectF, card: Card, modules: Modules) -> None:
    """Paint ``card`` into ``place``: black on white in every theme, for it goes on paper and into cameras."""
    translate = QCoreApplication.translate
    scale = min(place.width() / _WIDTH, place.height() / _HEIGHT)
    painter.save()
    painter.translate(place.left() + (place.width() - scale * _WIDTH) / 2, place.top())
    painter.scale(scale, scale)
    whole = QRectF(0, 0, _WIDTH, _HEIGHT)
    painter.fillRect(whole, Qt.GlobalColor.white)
    painter.setPen(QPen(QColor("#9aa0a6"), 0.4))
    painter.drawRect(whole.adjusted(0.2, 0.2, -0.2, -0.2))
    inner = whole.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
    top = inner.top()
    for text, size, bold in (
        (translate("People", "Birim Kalemi · meslektaş kartı"), 3.4, False),
        (card.name, 6.0, True),
        (card.unit, 4.0, False),
    ):
        top = _paint_text(painter, QRectF(inner.left(), top, inner.width(), 30), text, size, bold=bold) + 1.5
    side = min(inner.width(), inner.bottom() - top - 17)
    paint_modules(painter, QRectF(inner.center().x() - side / 2, top, side, side), modules)
    advice = translate(
        "People",
        "Bu kart gizli değildir. Alan kişi, gerçekten sizin olduğunu telefonda altı sözcükle anlar.",
    )
    _paint_text(painter, QRectF(inner.left(), top + side + 1, inner.width(), 16), advice, 3.4, bold=False)
    painter.restore()


def card_picture(card: Card, modules: Modules, width: int = 1_000) -> QImage:
    """Return the card as a picture ``width`` pixels wide."""
    image = QImage(QSize(width, round(width * _HEIGHT / _WIDTH)), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    paint_card(painter, QRectF(image.rect()), card, modules)
    painter.end()
    return image


def png_of(image: QImage) -> bytes:
    """Return ``image`` as it stands in a file. May run on any lane."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportArgumentType, reportCallIssue] - the stubs want bytes
    return bytes(buffer.data().data())


def _paint_text(painter: QPainter, place: QRectF, text: str, size: float, *, bold: bool) -> float:
    """Paint wrapped ``text`` and return where it ends. Fonts have whole sizes: it is painted ten times as large."""
    font = QFont(painter.font())
    font.setPixelSize(round(size * 10))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    painter.save()
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.black)
    painter.translate(place.topLeft())
    painter.scale(0.1, 0.1)
    flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
    used = painter.boundingRect(QRectF(0, 0, place.width() * 10, place.height() * 10), flags, text)
    painter.drawText(used, flags, text)
    painter.restore()
    return place.top() + used.height() / 10
