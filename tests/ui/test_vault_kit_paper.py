"""The kit's page: one A4 sheet, black on white in every theme, with a QR that opens the vault."""

from __future__ import annotations

import re
import zlib
from datetime import date

from PySide6.QtGui import QColor, QImage, QPainter

from services.vault.qr_writing import modules
from services.vault.recovery.code import KitCode, read
from tests.ui.qr_support import texts_in
from ui.theme import Theme
from ui.vault.recovery.paper import KitPaper, paint_page, pdf_of

VAULT = bytes(range(12))
CODE = KitCode(bytes(range(40, 60)))


def paper(whose: str = "Kütüphane <b>Şube</b>") -> KitPaper:
    return KitPaper(
        whose, "0123 4567", "2406 6983", date(2026, 11, 30), CODE.groups(), modules(CODE.qr_text(VAULT).reveal())
    )


def painted(whose: str = "Kütüphane") -> QImage:
    image = QImage(1190, 1684, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    painter = QPainter(image)
    painter.scale(2, 2)
    paint_page(painter, paper(whose))
    painter.end()
    return image


def test_its_qr_is_the_code_and_the_vault(theme: Theme) -> None:
    theme.choose("dark")
    (scanned,) = texts_in(painted())
    assert read(scanned).code == CODE
    assert read(scanned).vault_id == VAULT


def test_paper_is_white_and_ink_is_black_in_the_dark_too(theme: Theme) -> None:
    light = painted()
    theme.choose("dark")
    assert painted() == light
    assert light.pixelColor(5, 5) == QColor("white")
    assert light.pixelColor(1185, 1680) == QColor("white")


def test_a_long_name_stays_on_the_page(theme: Theme) -> None:
    whose = "Fen Bilimleri Enstitüsü ve Araştırma Merkezleri Koordinatörlüğü " * 3
    assert texts_in(painted(whose)) == texts_in(painted())


def test_the_pdf_is_one_page_with_text_that_can_be_found(theme: Theme) -> None:
    pdf = pdf_of(paper())
    assert pdf.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1
    box = re.search(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)", pdf)
    assert box is not None
    assert (round(float(box[1])), round(float(box[2]))) == (595, 842)
    streams = [zlib.decompress(found) for found in re.findall(rb"stream\r?\n(x.*?)endstream", pdf, re.DOTALL)]
    assert any(b"/F" in stream and b"Tj" in stream for stream in streams), "text, not a picture of it"


def test_what_is_printed_is_not_in_its_repr(theme: Theme) -> None:
    assert CODE.groups()[0].reveal() not in repr(paper())
