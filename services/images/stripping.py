"""Takes metadata out of JPEG, PNG and GIF files without touching a pixel. Pure bytes; runs in the worker.

Only what a picture needs to be shown is kept, so fields that nobody thought of go too: maker notes, previews, a
phone's film behind the picture, what an editor left behind its end. ``None`` tells that a file is not built by the
book; it is then decoded and written anew.
"""

from __future__ import annotations

import struct
import zlib

_SOI, _EOI, _SOS = 0xD8, 0xD9, 0xDA
_ALONE = frozenset((0x01, *range(0xD0, 0xD8)))
_ADOBE, _ICC = 0xEE, 0xE2
# JFIF without a density: an unequal one makes some programs stretch.
_JFIF = b"\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"
_EXIF_HEAD, _XMP_HEAD = b"Exif\0\0", b"http://ns.adobe.com/xap/1.0/\0"
_SEGMENT_MOST = 65_533
_PNG_HEAD = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT = frozenset(
    (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"bKGD",
     b"acTL", b"fcTL", b"fdAT", b"cICP")
)  # fmt: skip
_GIF_HEADS = (b"GIF87a", b"GIF89a")
_GIF_LOOPS = (b"NETSCAPE2.0", b"ANIMEXTS1.0")


def bare_jpeg(data: bytes, exif: bytes, xmp: bytes) -> bytes | None:
    """Return ``data`` with tables, colour profile and scans only, and with ``exif`` and ``xmp`` where not empty."""
    if data[:2] != b"\xff\xd8":
        return None
    kept = bytearray()
    is_jfif, place = False, 2
    while True:
        marker, place = _marker(data, place)
        if marker is None:
            return None
        if marker == _EOI:
            break
        if marker in _ALONE:
            continue
        length = int.from_bytes(data[place : place + 2], "big")
        body = data[place + 2 : place + length]
        if length < 2 or len(body) != length - 2:
            return None
        end = _scan_end(data, place + length) if marker == _SOS else place + length
        if end < 0:
            return None
        is_jfif = is_jfif or (marker == 0xE0 and body.startswith(b"JFIF\0"))
        if _is_needed(marker, body):
            kept += bytes((0xFF, marker)) + data[place:end]
        place = end
    head = b"\xff\xd8" + (_JFIF if is_jfif else b"")
    return head + _segment(_EXIF_HEAD, exif) + _segment(_XMP_HEAD, xmp) + bytes(kept) + b"\xff\xd9"


def _marker(data: bytes, place: int) -> tuple[int | None, int]:
    if data[place : place + 1] != b"\xff":
        return None, place
    while data[place : place + 1] == b"\xff":
        place += 1
    return (data[place], place + 1) if place < len(data) else (None, place)


def _scan_end(data: bytes, place: int) -> int:
    """Return where the entropy-coded data from ``place`` on end: at the next true marker; -1 where none comes."""
    while (place := data.find(b"\xff", place)) >= 0 and place + 1 < len(data):
        following = data[place + 1]
        if following == 0 or 0xD0 <= following <= 0xD7:
            place += 2
        elif following == 0xFF:
            place += 1
        else:
            return place
    return -1


def _is_needed(marker: int, body: bytes) -> bool:
    if marker == _ADOBE:
        return body.startswith(b"Adobe")  # says how the colours are coded
    if marker == _ICC:
        return body.startswith(b"ICC_PROFILE\0")
    return not (0xE0 <= marker <= 0xEF or marker == 0xFE)


def _segment(head: bytes, body: bytes) -> bytes:
    if not body or len(head) + len(body) > _SEGMENT_MOST:
        return b""
    return b"\xff\xe1" + struct.pack(">H", len(head) + len(body) + 2) + head + body


def bare_png(data: bytes, xmp: bytes) -> bytes | None:
    """Return ``data`` with the chunks that pixels, colours and movement need, and with ``xmp`` where not empty."""
    if not data.startswith(_PNG_HEAD):
        return None
    kept = bytearray(_PNG_HEAD)
    place = len(_PNG_HEAD)
    while place + 12 <= len(data):
        length = int.from_bytes(data[place : place + 4], "big")
        name = data[place + 4 : place + 8]
        end = place + 12 + length
        if end > len(data):
            return None
        if name in _PNG_KEPT:
            kept += data[place:end]
        if name == b"IHDR" and xmp:
            kept += _chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + xmp)
        if name == b"IEND":
            return bytes(kept)
        place = end
    return None


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def bare_gif(data: bytes) -> bytes | None:
    """Return ``data`` with its frames, their timing and the loop, and without comments and foreign blocks."""
    if data[:6] not in _GIF_HEADS or len(data) < 14:
        return None
    place = 13 + _table_size(data[10])
    kept = bytearray(data[:12] + b"\0" + data[13:place])  # byte 12: the shape of a pixel, which is square
    while place < len(data):
        start, kind = place, data[place]
        if kind == 0x3B:
            return bytes(kept) + b";"
        if kind == 0x21:
            label = data[place + 1 : place + 2]
            end = _blocks_end(data, place + 2)
            needed = label == b"\xf9" or (label == b"\xff" and data[place + 3 : place + 14] in _GIF_LOOPS)
        elif kind == 0x2C and place + 10 < len(data):
            end = _blocks_end(data, place + 10 + _table_size(data[place + 9]) + 1)
            needed = True
        else:
            return None
        if end < 0:
            return None
        if needed:
            kept += data[start:end]
        place = end
    return None


def _table_size(flags: int) -> int:
    return 3 * 2 ** ((flags & 7) + 1) if flags & 0x80 else 0


def _blocks_end(data: bytes, place: int) -> int:
    while place < len(data):
        size = data[place]
        place += size + 1
        if size == 0:
            return place
    return -1
