"""Draws the pictures of the sample unit: ``python packaging/data/make_sample_pictures.py``.

Every picture is ours, drawn by this file, and the same on every run with the same fonts. Some carry, on purpose, what
the image checker is there to find: see ``LICENSE.txt`` beside the pictures.
"""

# ruff: noqa: PLR0917 - a drawing is made of places

from __future__ import annotations

import io
import math
import os
from collections.abc import Callable
from pathlib import Path
from random import Random

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QBuffer, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QRadialGradient,
)

TARGET = Path(__file__).resolve().parents[2] / "resources" / "sample" / "pictures"
LIMIT = 200_000
Draw = Callable[[QPainter, int, int, Random], None]


def main() -> None:
    """Write all pictures into ``resources/sample/pictures``."""
    app = QGuiApplication([])
    TARGET.mkdir(parents=True, exist_ok=True)
    _write("kampus-aksam.jpg", _picture(campus, 1600, 900))
    _write("kutuphane-raflari.jpg", _picture(library, 1080, 1350))
    _write("soylesi-afisi.jpg", _picture(poster, 1080, 1350))
    _write("gol-kiyisi.jpg", _picture(lake, 1800, 945), _exif(artist="Elif Işıkçı", rights="© Elif Işıkçı"))
    clock = _picture(clock_tower, 1200, 900)
    _write("saat-kulesi-genis.jpg", clock.resize((1600, 900), Image.Resampling.LANCZOS), _exif(size=(1200, 900)))
    _write("birim-simgesi.jpg", _picture(emblem, 280, 280))
    _write("mezuniyet-dikey.jpg", _picture(graduation, 1080, 1920))
    _write("laboratuvar.jpg", _picture(laboratory, 1200, 1200))
    _write("yagmur.jpg", _picture(rain, 1080, 1350))
    _write("kiyi-temizligi.jpg", _picture(shore, 1080, 1350))
    _write("isinan-yillar.jpg", _picture(warming, 1200, 1200))
    _write("fidan.jpg", _picture(sapling, 1080, 1350))
    _write("geri-donusum.jpg", _picture(bins, 1600, 900))
    app.shutdown()


def _picture(draw: Draw, width: int, height: int) -> Image.Image:
    canvas = QImage(width, height, QImage.Format.Format_RGB32)
    canvas.fill(Qt.GlobalColor.white)
    painter = QPainter(canvas)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    draw(painter, width, height, Random(f"{draw.__name__} 1"))  # noqa: S311 - a drawing, no secret
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    canvas.save(buffer, "PNG")
    return Image.open(io.BytesIO(buffer.data().data())).convert("RGB")


def _exif(*, artist: str = "", rights: str = "", size: tuple[int, int] | None = None) -> Image.Exif:
    made = Image.Exif()
    if artist:
        made[0x013B], made[0x8298] = artist.encode(), rights.encode()
    if size:
        inner = made.get_ifd(0x8769)
        inner[0xA002], inner[0xA003] = size
    return made


def _write(name: str, picture: Image.Image, exif: Image.Exif | None = None) -> None:
    for quality in (90, 86, 82, 78, 72):
        data = io.BytesIO()
        picture.save(
            data, "JPEG", quality=quality, optimize=True, progressive=True, exif=Image.Exif() if exif is None else exif
        )
        if data.tell() <= LIMIT:
            (TARGET / name).write_bytes(data.getvalue())
            return
    raise SystemExit(f"{name} is larger than {LIMIT} bytes")


def _down(height: float, *colours: str) -> QLinearGradient:
    gradient = QLinearGradient(0, 0, 0, height)
    for place, colour in enumerate(colours):
        gradient.setColorAt(place / (len(colours) - 1), QColor(colour))
    return gradient


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _glow(p: QPainter, x: float, y: float, radius: float, colour: str, strength: int = 255) -> None:
    gradient = QRadialGradient(x, y, radius)
    inner, outer = QColor(colour), QColor(colour)
    inner.setAlpha(strength)
    outer.setAlpha(0)
    gradient.setColorAt(0, inner)
    gradient.setColorAt(1, outer)
    p.setBrush(gradient)
    p.drawEllipse(QPointF(x, y), radius, radius)


def _ridge(p: QPainter, w: int, h: int, base: float, swing: float, colour: str, rng: Random) -> None:
    """A range of hills across the picture."""
    waves = [(rng.uniform(0.8, 4.2), rng.uniform(0, 7), rng.uniform(0.3, 1)) for _ in range(4)]
    path = QPainterPath(QPointF(0, h))
    for x in range(0, w + 9, 8):
        y = sum(math.sin(x / w * f * 3.1 + phase) * size for f, phase, size in waves)
        path.lineTo(x, base - swing * y / 2)
    path.lineTo(w, h)
    p.setBrush(QColor(colour))
    p.drawPath(path)


def _tree(p: QPainter, x: float, ground: float, size: float, colour: str) -> None:
    p.setBrush(QColor("#3a2f3f"))
    p.drawRect(QRectF(x - size * 0.05, ground - size * 0.5, size * 0.1, size * 0.5))
    p.setBrush(QColor(colour))
    for dx, dy, r in ((0, -0.85, 0.34), (-0.2, -0.62, 0.28), (0.22, -0.6, 0.27), (0.02, -0.55, 0.3)):
        p.drawEllipse(QPointF(x + dx * size, ground + dy * size), r * size, r * size)


def _building(p: QPainter, box: QRectF, colour: str, rng: Random, lit: float = 0.6) -> None:
    p.setBrush(QColor(colour))
    p.drawRect(box)
    columns = max(2, int(box.width() / 34))
    rows = max(2, int(box.height() / 46))
    cell_w, cell_h = box.width() / columns, box.height() / rows
    for row in range(rows):
        for column in range(columns):
            p.setBrush(QColor(rng.choice(("#ffd98a", "#ffc766", "#ffe7b0")) if rng.random() < lit else "#3d4266"))
            x, y = box.x() + (column + 0.27) * cell_w, box.y() + (row + 0.25) * cell_h
            p.drawRoundedRect(QRectF(x, y, cell_w * 0.46, cell_h * 0.5), 2, 2)


def campus(p: QPainter, w: int, h: int, rng: Random) -> None:
    """A campus at dusk."""
    p.fillRect(0, 0, w, h, _down(h, "#20285a", "#5b4a8c", "#d9728a", "#ffb07c", "#ffd9a0"))
    p.setBrush(QColor(255, 255, 255, 150))
    for _ in range(70):
        p.drawEllipse(QPointF(rng.uniform(0, w), rng.uniform(0, h * 0.34)), *[rng.uniform(0.6, 1.7)] * 2)
    _glow(p, w * 0.7, h * 0.64, 420, "#fff1c4", 200)
    p.setBrush(QColor("#fff0c2"))
    p.drawEllipse(QPointF(w * 0.7, h * 0.62), 62, 62)
    _ridge(p, w, h, h * 0.66, 60, "#8a5b8f", rng)
    _ridge(p, w, h, h * 0.73, 46, "#5f4579", rng)
    ground = h * 0.86
    for x, width, height, colour in (
        (90, 230, 250, "#39335f"), (350, 150, 360, "#2f2b54"), (1180, 260, 210, "#39335f"), (1430, 120, 320, "#2f2b54"),
    ):  # fmt: skip
        _building(p, QRectF(x, ground - height, width, height), colour, rng)
    _hall(p, 560, ground, 480, 300)
    p.fillRect(QRectF(0, ground, w, h - ground), _down(h, "#2a2749", "#171531"))
    for x in (40, 330, 520, 1085, 1165, 1405, 1570):
        _tree(p, x, ground + 6, rng.uniform(110, 150), rng.choice(("#26335a", "#2b3a5c", "#222c4f")))
    for x in range(150, w, 260):
        p.fillRect(QRectF(x - 2, ground - 20, 4, 70), QColor("#15132b"))
        _glow(p, x, ground - 24, 60, "#ffdf9a", 150)


def _hall(p: QPainter, x: float, ground: float, width: float, height: float) -> None:
    """The main hall: columns, a gable and wide steps."""
    p.setBrush(QColor("#463d70"))
    p.drawRect(QRectF(x, ground - height * 0.72, width, height * 0.72))
    p.setBrush(QColor("#564b86"))
    top = ground - height * 0.72
    p.drawPolygon(
        QPolygonF([QPointF(x - 26, top), QPointF(x + width / 2, ground - height), QPointF(x + width + 26, top)])
    )
    p.setBrush(QColor("#ffcf7a"))
    p.drawEllipse(QPointF(x + width / 2, top - 34), 20, 20)
    p.fillRect(QRectF(x + 14, top + 20, width - 28, height * 0.72 - 20), _down(ground, "#ffb765", "#ffe2a6"))
    p.setBrush(QColor("#463d70"))
    for column in range(7):
        p.drawRect(QRectF(x + 10 + column * (width - 46) / 6, top + 14, 26, height * 0.72 - 14))
    p.setBrush(QColor("#6a5f9c"))
    for step in range(3):
        p.drawRect(QRectF(x - 40 + step * 14, ground - 8 - step * 8, width + 80 - step * 28, 8))


BOOKS = ("#b5483a", "#d98e3f", "#2f6f73", "#274a6d", "#7b4b7a", "#c9b458", "#40604a", "#8c3b52", "#e0d3b8", "#4e5d8a")


def library(p: QPainter, w: int, h: int, rng: Random) -> None:
    """Shelves of books and a warm lamp."""
    p.fillRect(0, 0, w, h, _down(h, "#4a3324", "#2d1e15"))
    rows, margin, board = 5, 50, 22
    shelf = (h - margin * 2) / rows
    for row in range(rows):
        top = margin + row * shelf
        p.fillRect(QRectF(margin, top, w - 2 * margin, shelf), _down(h, "#23160f", "#1b110b"))
        _books(p, margin + 14, w - margin - 14, top, shelf - board, rng)
        p.fillRect(QRectF(margin - 16, top + shelf - board, w - 2 * margin + 32, board), QColor("#8a5f3c"))
        p.fillRect(QRectF(margin - 16, top + shelf - 5, w - 2 * margin + 32, 5), QColor("#5f3f27"))
    for x in (margin - 34, w - margin + 2):
        p.fillRect(QRectF(x, 0, 32, h), QColor("#7a5233"))
    _glow(p, w * 0.5, h * 0.3, 900, "#ffcb7d", 110)
    _glow(p, w * 0.18, h * 0.95, 700, "#120a06", 190)


def _books(p: QPainter, left: float, right: float, top: float, room: float, rng: Random) -> None:
    x = left
    while x < right - 60:
        if rng.random() < 0.06:
            x += rng.uniform(20, 70)
            continue
        width, height = rng.uniform(24, 56), room * rng.uniform(0.62, 0.93)
        box = QRectF(x, top + room - height, width, height)
        colour = QColor(rng.choice(BOOKS))
        gradient = QLinearGradient(box.left(), 0, box.right(), 0)
        for place, shade in ((0, 78), (0.25, 116), (0.7, 100), (1, 66)):
            gradient.setColorAt(place, colour.lighter(shade) if shade > 100 else colour.darker(round(10_000 / shade)))
        p.setBrush(gradient)
        p.drawRoundedRect(box, 3, 3)
        p.setBrush(QColor(255, 226, 160, 170))
        for share in (0.1, 0.14, 0.84):
            p.drawRect(QRectF(x + 2, box.top() + height * share, width - 4, 3))
        if width > 36:
            p.drawRoundedRect(QRectF(x + width * 0.3, box.top() + height * 0.26, width * 0.4, height * 0.3), 2, 2)
        x += width + rng.uniform(1, 4)


def _text(
    p: QPainter, box: QRectF, text: str, size: int, colour: str, *, bold: bool = False, serif: bool = False
) -> None:
    font = QFont("DejaVu Serif" if serif else "DejaVu Sans")
    font.setPixelSize(size)
    font.setBold(bold)
    p.setFont(font)
    p.setPen(QColor(colour))
    p.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap), text)
    p.setPen(Qt.PenStyle.NoPen)


def poster(p: QPainter, w: int, h: int, rng: Random) -> None:
    """An announcement with Turkish text."""
    p.fillRect(0, 0, w, h, QColor("#f6efe3"))
    p.setClipRect(QRectF(0, 0, w, h))
    for radius, colour in ((560, "#f3c9a0"), (440, "#ec9a6c"), (320, "#dd6a4e"), (200, "#a63d40"), (96, "#5b2333")):
        p.setBrush(QColor(colour))
        p.drawEllipse(QPointF(w * 0.98, h * 0.2), radius, radius)
    p.setBrush(QColor("#1f3a4d"))
    p.drawRect(QRectF(0, h * 0.83, w, h * 0.17))
    for step in range(26):
        p.setBrush(QColor("#2f5d73" if step % 2 else "#e9b872"))
        p.drawRect(QRectF(step * w / 26, h * 0.83 - 12, w / 26, 12))
    _text(p, QRectF(80, 90, 700, 60), "BAHAR SÖYLEŞİLERİ", 34, "#a63d40", bold=True)
    _text(p, QRectF(80, 440, 900, 440), "Işığın\nve Gölgenin\nŞehri", 118, "#1f2d3a", bold=True, serif=True)
    _text(p, QRectF(84, 900, 800, 60), "Doç. Dr. Gülşen Ilgaz", 44, "#1f2d3a", bold=True)
    _text(p, QRectF(84, 966, 860, 60), "Mimarlık tarihi üzerine bir söyleşi", 34, "#5a5148")
    _text(p, QRectF(84, h * 0.83 + 44, 900, 60), "Perşembe · 14.00", 50, "#f6efe3", bold=True)
    _text(p, QRectF(84, h * 0.83 + 116, 900, 60), "Mavi Salon, Kütüphane 1. kat", 34, "#e9d9bd")
    del rng


def lake(p: QPainter, w: int, h: int, rng: Random) -> None:
    """Hills behind a lake on a clear morning."""
    p.fillRect(0, 0, w, h, _down(h * 0.62, "#6fb7d6", "#b9dfe3", "#fdeed2"))
    _glow(p, w * 0.3, h * 0.45, 520, "#fffbe6", 230)
    shore = h * 0.6
    for base, swing, colour in (
        (0.47, 90, "#a9c7cf"),
        (0.52, 70, "#7da6b0"),
        (0.56, 50, "#548491"),
        (0.6, 30, "#2f6470"),
    ):
        _ridge(p, w, int(shore) + 2, h * base, swing, colour, rng)
    p.fillRect(QRectF(0, shore, w, h - shore), _down(h, "#86bccb", "#cfe3df", "#3b7f93", "#24566b"))
    for _ in range(260):
        depth = rng.random()
        y = shore + depth**1.6 * (h - shore)
        p.setBrush(QColor(255, 255, 255, round(30 + 70 * (1 - depth))))
        p.drawRoundedRect(QRectF(rng.uniform(-60, w), y, rng.uniform(20, 60 + 160 * depth), 1.5 + 2 * depth), 1, 1)
    p.setBrush(QColor("#1d3f47"))
    path = QPainterPath(QPointF(0, h))
    for x in range(0, w // 2, 6):
        path.lineTo(x, h * 0.9 + x * 0.11 - abs(math.sin(x * 0.7)) * 26 - rng.uniform(0, 22))
    path.lineTo(w * 0.5, h)
    p.drawPath(path)
    p.setPen(QPen(QColor("#16323a"), 4))
    for _ in range(40):
        x, length = rng.uniform(0, w * 0.4), rng.uniform(40, 150)
        p.drawLine(QPointF(x, h), QPointF(x + rng.uniform(-14, 22), h - 30 - length))
    p.setPen(Qt.PenStyle.NoPen)


def clock_tower(p: QPainter, w: int, h: int, rng: Random) -> None:
    """A clock tower: round things show a stretch best."""
    p.fillRect(0, 0, w, h, _down(h, "#8fd0ea", "#d7f0f2", "#fdf6e4"))
    for x, y, size in ((180, 150, 1.0), (930, 120, 1.3), (1040, 260, 0.8)):
        p.setBrush(QColor(255, 255, 255, 235))
        for dx, dy, r in ((-50, 6, 34), (-10, -12, 46), (38, 2, 38), (70, 12, 24)):
            p.drawEllipse(QPointF(x + dx * size, y + dy * size), r * size, r * size)
    _ridge(p, w, h, h * 0.78, 40, "#9cc48b", rng)
    _ridge(p, w, h, h * 0.86, 30, "#6fa76b", rng)
    p.fillRect(QRectF(490, 190, 220, 640), QColor("#d98f5c"))
    p.fillRect(QRectF(650, 190, 60, 640), QColor("#c07a4b"))
    p.setBrush(QColor("#7d3f35"))
    p.drawPolygon(QPolygonF([QPointF(466, 196), QPointF(600, 50), QPointF(734, 196)]))
    for colour, radius in (("#f7ead2", 92), ("#7d3f35", 84), ("#fffaf0", 76)):
        p.setBrush(QColor(colour))
        p.drawEllipse(QPointF(600, 320), radius, radius)
    p.setPen(_pen(QColor("#3b2a2a"), 7))
    for hour in range(12):
        turn = math.radians(hour * 30)
        edge = QPointF(math.sin(turn), -math.cos(turn))
        p.drawLine(QPointF(600, 320) + edge * 60, QPointF(600, 320) + edge * 67)
    p.drawLine(QPointF(600, 320), QPointF(600 + 34, 320 + 12))
    p.drawLine(QPointF(600, 320), QPointF(600, 320 - 52))
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(QColor("#7d3f35"))
    for y in (470, 590):
        p.drawRoundedRect(QRectF(566, y, 68, 84), 34, 34)
    p.fillRect(QRectF(0, 826, w, 80), QColor("#568f5b"))
    for x in (90, 250, 380, 820, 960, 1110):
        _tree(p, x, 840, rng.uniform(140, 210), rng.choice(("#3f7d53", "#4d8f58", "#377049")))


def emblem(p: QPainter, w: int, h: int, rng: Random) -> None:
    """A small emblem: a pen and a page."""
    p.fillRect(0, 0, w, h, QColor("#1d55b5"))
    p.setBrush(QColor("#ffffff"))
    p.drawRoundedRect(QRectF(w * 0.24, h * 0.18, w * 0.52, h * 0.64), 14, 14)
    p.setBrush(QColor("#b9cdf0"))
    for row in range(4):
        p.drawRoundedRect(QRectF(w * 0.32, h * (0.3 + row * 0.11), w * (0.36 - 0.08 * (row % 2)), 9), 4, 4)
    p.translate(w * 0.64, h * 0.62)
    p.rotate(40)
    p.setBrush(QColor("#ffb347"))
    p.drawRoundedRect(QRectF(-13, -92, 26, 120), 6, 6)
    p.setBrush(QColor("#18202c"))
    p.drawPolygon(QPolygonF([QPointF(-13, 28), QPointF(13, 28), QPointF(0, 56)]))
    del rng


def graduation(p: QPainter, w: int, h: int, rng: Random) -> None:
    """Caps in the air, made for a story: too tall for a feed."""
    p.fillRect(0, 0, w, h, _down(h, "#123c69", "#2f7fb5", "#8fd0e6", "#fbe9c6"))
    _glow(p, w * 0.5, h * 0.98, 900, "#fff0c9", 230)
    for _ in range(150):
        p.setBrush(QColor(rng.choice(("#ffd166", "#ef476f", "#ffffff", "#06d6a0", "#f78c6b"))))
        p.save()
        p.translate(rng.uniform(0, w), rng.uniform(0, h * 0.86))
        p.rotate(rng.uniform(0, 180))
        p.drawRect(QRectF(-7, -4, rng.uniform(8, 18), rng.uniform(5, 9)))
        p.restore()
    for x, y, size, turn in (
        (300, 420, 1.5, -18),
        (780, 300, 1.1, 22),
        (640, 760, 1.8, 8),
        (210, 960, 1.2, 30),
        (880, 1080, 1.3, -26),
    ):
        _cap(p, x, y, size, turn)
    for person in range(9):
        x, height = 40 + person * 125 + rng.uniform(-18, 18), rng.uniform(330, 440)
        p.setBrush(QColor(rng.choice(("#10233a", "#16304d", "#0c1c30"))))
        p.drawRoundedRect(QRectF(x - 75, h - height, 150, height + 60), 62, 62)
        p.setBrush(QColor(rng.choice(("#c98f6b", "#a86f4c", "#e0b08c", "#8a5a3c"))))
        p.drawEllipse(QPointF(x, h - height - 34), 46, 52)
        p.setBrush(QColor(rng.choice(("#2b1c14", "#4a2f1d", "#1a1412"))))
        p.drawChord(QRectF(x - 50, h - height - 92, 100, 96), 0, 180 * 16)


def _cap(p: QPainter, x: float, y: float, size: float, turn: float) -> None:
    p.save()
    p.translate(x, y)
    p.rotate(turn)
    p.scale(size, size)
    p.setBrush(QColor("#0e1b2c"))
    p.drawRoundedRect(QRectF(-46, 2, 92, 44), 12, 12)
    p.setBrush(QColor("#1b2f49"))
    p.drawPolygon(QPolygonF([QPointF(-95, 0), QPointF(0, -36), QPointF(95, 0), QPointF(0, 36)]))
    p.setPen(_pen(QColor("#ffd166"), 5))
    p.drawPolyline(QPolygonF([QPointF(0, 0), QPointF(70, 14), QPointF(74, 58)]))
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(QColor("#ffd166"))
    p.drawRoundedRect(QRectF(67, 54, 14, 28), 4, 4)
    p.restore()


def laboratory(p: QPainter, w: int, h: int, rng: Random) -> None:
    """Flasks on a bench."""
    p.fillRect(0, 0, w, h, _down(h, "#e9f3f5", "#cfe4e8"))
    p.setBrush(QColor("#ffffff"))
    for column in range(3):
        p.drawRoundedRect(QRectF(90 + column * 360, 90, 300, 360), 18, 18)
    p.fillRect(QRectF(0, h * 0.78, w, h * 0.22), _down(h, "#4d6b78", "#2c424d"))
    p.fillRect(QRectF(0, h * 0.78, w, 16), QColor("#6d8d99"))
    for x, size, colour in ((260, 1.15, "#ff8a5b"), (610, 1.5, "#2fb5a5"), (960, 1.05, "#7b6cf0")):
        _flask(p, x, h * 0.79, size, colour, rng)


def _flask(p: QPainter, x: float, ground: float, size: float, colour: str, rng: Random) -> None:
    p.save()
    p.translate(x, ground)
    p.scale(size, size)
    glass = QPainterPath(QPointF(-26, -330))
    glass.lineTo(-26, -200)
    glass.lineTo(-120, -26)
    glass.quadTo(-132, 0, -104, 0)
    glass.lineTo(104, 0)
    glass.quadTo(132, 0, 120, -26)
    glass.lineTo(26, -200)
    glass.lineTo(26, -330)
    p.save()
    p.setClipPath(glass)
    p.fillRect(QRectF(-140, -340, 280, 340), QColor(255, 255, 255, 130))
    p.fillRect(QRectF(-140, -128, 280, 128), QColor(colour))
    p.setBrush(QColor(255, 255, 255, 120))
    for _ in range(12):
        p.drawEllipse(QPointF(rng.uniform(-80, 80), rng.uniform(-116, -10)), *[rng.uniform(3, 11)] * 2)
    p.restore()
    p.setPen(_pen(QColor("#7fa3ad"), 7))
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.drawPath(glass)
    p.drawLine(QPointF(-38, -332), QPointF(38, -332))
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(QColor(255, 255, 255, 150))
    p.drawRoundedRect(QRectF(-62, -110, 12, 74), 6, 6)
    p.restore()


def rain(p: QPainter, w: int, h: int, rng: Random) -> None:
    """An umbrella under a cloud."""
    p.fillRect(0, 0, w, h, _down(h, "#43607c", "#8fb0c4", "#c9dbe2"))
    for x, y, size in ((260, 210, 1.0), (620, 150, 1.35), (880, 250, 0.9)):
        p.setBrush(QColor(236, 241, 245, 235))
        for dx, dy, radius in ((-110, 20, 90), (0, -20, 130), (120, 10, 100), (0, 60, 110)):
            p.drawEllipse(QPointF(x + dx * size, y + dy * size), radius * size, radius * 0.75 * size)
    p.setPen(_pen(QColor(255, 255, 255, 150), 5))
    for _ in range(120):
        x, y = rng.uniform(0, w), rng.uniform(330, h * 0.9)
        p.drawLine(QPointF(x, y), QPointF(x - 12, y + 46))
    p.setPen(Qt.PenStyle.NoPen)
    p.fillRect(QRectF(0, h * 0.9, w, h * 0.1), QColor("#3b5468"))
    x, y, radius = w / 2, h * 0.66, 330
    canopy = QPainterPath(QPointF(x - radius, y))
    canopy.arcTo(QRectF(x - radius, y - radius, 2 * radius, 2 * radius), 180, -180)
    for piece in range(4):
        right = x + radius - piece * radius / 2
        canopy.quadTo(QPointF(right - radius / 4, y - 60), QPointF(right - radius / 2, y))
    p.setBrush(QColor("#e8563f"))
    p.drawPath(canopy)
    p.setBrush(QColor(255, 255, 255, 46))
    p.drawPie(QRectF(x - radius, y - radius, 2 * radius, 2 * radius), 60 * 16, 60 * 16)
    p.setPen(_pen(QColor("#26343f"), 16))
    p.drawLine(QPointF(x, y - 40), QPointF(x, y + 250))
    p.drawArc(QRectF(x - 80, y + 200, 80, 100), 180 * 16, 180 * 16)
    p.setPen(Qt.PenStyle.NoPen)


def shore(p: QPainter, w: int, h: int, rng: Random) -> None:
    """A full bag and a pair of gloves where the reeds begin."""
    p.fillRect(0, 0, w, h, _down(h, "#fbe8c8", "#f3cfa0"))
    _glow(p, w * 0.72, h * 0.2, 260, "#fff6dd")
    p.fillRect(QRectF(0, h * 0.38, w, h * 0.24), _down(h * 0.62, "#76b3b5", "#2f7f8c"))
    p.fillRect(QRectF(0, h * 0.62, w, h * 0.38), _down(h, "#e2c08b", "#c99f66"))
    p.setPen(_pen(QColor("#4d6b3c"), 9))
    for _ in range(40):
        x = rng.uniform(0, 330)
        p.drawLine(QPointF(x, h * 0.7), QPointF(x + rng.uniform(-34, 34), h * rng.uniform(0.42, 0.56)))
    p.setPen(Qt.PenStyle.NoPen)
    bag = QPainterPath(QPointF(520, h * 0.88))
    bag.cubicTo(430, h * 0.7, 560, h * 0.6, 640, h * 0.56)
    bag.lineTo(720, h * 0.56)
    bag.cubicTo(820, h * 0.6, 930, h * 0.7, 850, h * 0.88)
    bag.quadTo(680, h * 0.92, 520, h * 0.88)
    p.setBrush(QColor("#2f8f5b"))
    p.drawPath(bag)
    p.setBrush(QColor("#23734a"))
    p.drawEllipse(QPointF(680, h * 0.555), 74, 26)
    for x in (250, 380):
        p.setBrush(QColor("#f2b33d"))
        p.drawRoundedRect(QRectF(x, h * 0.8, 92, 120), 36, 36)
        for finger in range(4):
            p.drawRoundedRect(QRectF(x + 2 + finger * 23, h * 0.765, 20, 84), 10, 10)
        p.setBrush(QColor("#d9922a"))
        p.drawRoundedRect(QRectF(x, h * 0.8 + 96, 92, 30), 8, 8)


def warming(p: QPainter, w: int, h: int, rng: Random) -> None:
    """Years as stripes, the later the warmer, behind a globe."""
    cold, warm = QColor("#2166ac"), QColor("#b2182b")
    count = 30
    for number in range(count):
        part = min(1.0, max(0.0, number / count + rng.uniform(-0.16, 0.16)))
        mixed = QColor.fromRgbF(
            *(a + (b - a) * part for a, b in zip(cold.getRgbF()[:3], warm.getRgbF()[:3], strict=True))
        )
        p.fillRect(QRectF(number * w / count, 0, w / count + 1, h), mixed.lighter(118))
    middle, radius = QPointF(w / 2, h / 2), w * 0.3
    p.setBrush(QColor("#eaf3f7"))
    p.drawEllipse(middle, radius + 22, radius + 22)
    p.setBrush(QColor("#3f8fbf"))
    p.drawEllipse(middle, radius, radius)
    globe = QPainterPath()
    globe.addEllipse(middle, radius, radius)
    p.save()
    p.setClipPath(globe)
    p.setBrush(QColor("#69a85a"))
    for x, y, a, b in ((-150, -160, 190, 110), (-70, 60, 110, 190), (190, -70, 150, 170), (230, 190, 120, 70)):
        p.drawEllipse(QPointF(middle.x() + x, middle.y() + y), a, b)
    p.setBrush(QColor(255, 255, 255, 60))
    p.drawEllipse(QPointF(middle.x() - 130, middle.y() - 150), 190, 150)
    p.restore()


def sapling(p: QPainter, w: int, h: int, rng: Random) -> None:
    """A young plant in a field."""
    p.fillRect(0, 0, w, h, _down(h, "#bfe3f2", "#f4f8e6"))
    _glow(p, w * 0.26, h * 0.2, 220, "#fff3b8")
    _ridge(p, w, h, h * 0.6, 60, "#a9cf8d", rng)
    _ridge(p, w, h, h * 0.67, 40, "#86b96a", rng)
    p.fillRect(QRectF(0, h * 0.74, w, h * 0.26), _down(h, "#8a5a3b", "#5d3a25"))
    p.setPen(_pen(QColor("#4f7d3a"), 22))
    p.drawLine(QPointF(w / 2, h * 0.76), QPointF(w / 2, h * 0.42))
    p.setPen(Qt.PenStyle.NoPen)
    for y, size, side in ((0.62, 150, -1), (0.56, 170, 1), (0.48, 130, -1), (0.44, 120, 1)):
        leaf = QPainterPath(QPointF(w / 2, h * y))
        leaf.quadTo(
            QPointF(w / 2 + side * size * 0.5, h * y - size * 1.1),
            QPointF(w / 2 + side * size * 1.6, h * y - size * 0.8),
        )
        leaf.quadTo(QPointF(w / 2 + side * size * 1.1, h * y + size * 0.1), QPointF(w / 2, h * y))
        p.setBrush(QColor("#5fa548" if side > 0 else "#4b8f3b"))
        p.drawPath(leaf)
    p.setBrush(QColor("#6f452c"))
    p.drawEllipse(QPointF(w / 2, h * 0.77), 210, 46)


def bins(p: QPainter, w: int, h: int, rng: Random) -> None:
    """Three bins before a wall."""
    p.fillRect(0, 0, w, h, _down(h, "#f1ece2", "#e4dccb"))
    p.fillRect(QRectF(0, h * 0.8, w, h * 0.2), QColor("#a99f8d"))
    for x, colour in ((300, "#2f73b8"), (680, "#3d9a5f"), (1060, "#d8a52e")):
        body = QColor(colour)
        p.setBrush(body)
        p.drawRoundedRect(QRectF(x, h * 0.36, 260, h * 0.5), 26, 26)
        p.setBrush(body.darker(118))
        p.drawRoundedRect(QRectF(x - 16, h * 0.32, 292, 66), 22, 22)
        p.setBrush(QColor(20, 28, 36, 190))
        p.drawRoundedRect(QRectF(x + 70, h * 0.345, 120, 20), 10, 10)
        p.setBrush(QColor(255, 255, 255, 210))
        for turn in range(3):
            p.save()
            p.translate(x + 130, h * 0.62)
            p.rotate(120 * turn + rng.uniform(-2, 2))
            p.drawPolygon(QPolygonF([QPointF(-18, -64), QPointF(18, -64), QPointF(18, -96), QPointF(56, -52),
                                     QPointF(18, -10), QPointF(18, -38), QPointF(-18, -38)]))  # fmt: skip
            p.restore()


if __name__ == "__main__":
    main()
