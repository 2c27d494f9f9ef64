"""C2PA content credentials: whether a picture carries a manifest, and who says to have made it.

The manifest is not verified (that needs certificates and the network): what it says is evidence, no proof.
"""

from __future__ import annotations

import re
import struct

from services.images.metadata import LONGEST, cleaned

_MOST = 2_000_000
"""Bytes of a manifest that are looked at."""
_GENERATOR = re.compile(rb"\x6fclaim_generator([\x60-\x77]|\x78.|\x79..)", re.DOTALL)
_GENERATOR_NAME = re.compile(rb"claim_generator_info.{1,6}?\x64name([\x60-\x77]|\x78.|\x79..)", re.DOTALL)
_SOURCE_TYPE = re.compile(rb"digitalsourcetype/([A-Za-z]{5,60})")


def manifest(data: bytes) -> bytes:
    """Return the JUMBF bytes of a C2PA manifest in a JPEG, PNG or WebP file, or nothing."""
    if data[:2] == b"\xff\xd8":
        found = _of_jpeg(data)
    elif data[:8] == b"\x89PNG\r\n\x1a\n":
        found = _of_chunks(data, 8, ">I4s", b"caBX", behind=4)
    elif data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        found = _of_chunks(data, 12, "<4sI", b"C2PA", behind=0)
    else:
        return b""
    return found if b"c2pa" in found else b""


def generator(found: bytes) -> str:
    """Return the program that a manifest says to be by, or an empty string."""
    match = _GENERATOR.search(found) or _GENERATOR_NAME.search(found)
    if match is None:
        return ""
    head = match[1]
    length = head[0] - 0x60 if len(head) == 1 else int.from_bytes(head[1:], "big")
    return cleaned(found[match.end() : match.end() + min(length, LONGEST)].decode("utf-8", "replace"))


def source_types(found: bytes) -> list[str]:
    """Return the digital source types that a manifest names: ``trainedAlgorithmicMedia`` is a picture by AI."""
    return list(dict.fromkeys(one.decode("ascii") for one in _SOURCE_TYPE.findall(found)))


def _of_jpeg(data: bytes) -> bytes:
    place, parts, length = 2, list[bytes](), 0
    while place + 4 <= len(data) and data[place] == 0xFF and length < _MOST:
        marker, size = data[place + 1], int.from_bytes(data[place + 2 : place + 4], "big")
        if marker == 0xDA or size < 2:
            break
        if marker == 0xEB and data[place + 4 : place + 6] == b"JP":
            part = data[place + 12 : place + 2 + size]
            parts.append(part if not parts else part[8:])  # each repeats the box's length and type
            length += len(part)
        place += 2 + size
    return b"".join(parts)


def _of_chunks(data: bytes, place: int, layout: str, wanted: bytes, behind: int) -> bytes:
    while place + 8 <= len(data):
        first, second = struct.unpack_from(layout, data, place)
        name, size = (first, second) if isinstance(first, bytes) else (second, first)
        if name == wanted:
            return data[place + 8 : place + 8 + min(size, _MOST)]
        place += 8 + size + behind + (size & 1 if not behind else 0)
    return b""
