"""What a file really is, told by its first bytes and not by its name."""

from __future__ import annotations

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "PDF"),
    (b"%!PS", "PostScript"),
    (b"8BPS", "Photoshop (PSD)"),
    (b"PK\x03\x04", "ZIP"),
    (b"\xd0\xcf\x11\xe0", "Office"),
    (b"\x00\x00\x01\x00", "ICO"),
    (b"\x00\x00\x00\x0cJXL ", "JPEG XL"),
    (b"\xff\x0a", "JPEG XL"),
    (b"\x00\x00\x00\x0cjP  ", "JPEG 2000"),
    (b"\x1aE\xdf\xa3", "video"),
    (b"MZ", "program"),
    (b"\x7fELF", "program"),
)
_BRANDS: dict[bytes, str] = {b"crx ": "RAW"}
_PICTURES = frozenset(
    (b"avif", b"avis", b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1")
)
"""Brands of the family of MP4 that are pictures for us."""


def foreign_kind(head: bytes) -> str | None:
    """Return the name of a known format that is no picture for us, or ``None``. ``head``: the first 1,024 bytes."""
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    if head[4:8] == b"ftyp":
        brand = head[8:12]
        return None if brand in _PICTURES or b"avif" in head[16:64] else _BRANDS.get(brand, "video")
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()  # ascii
    if text.startswith((b"<svg", b"<?xml", b"<!doctype svg")) and b"<svg" in text:
        return "SVG"
    if text.startswith((b"<!doctype html", b"<html")):
        return "HTML"
    return None
