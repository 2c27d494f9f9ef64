"""How the program and its image worker talk: frames over pipes, with nothing in them that could run.

A frame is two big-endian 32-bit lengths, a JSON object in ASCII, and raw bytes (a picture, or nothing).
"""

from __future__ import annotations

import json
import struct
from typing import BinaryIO, cast

from services.images.facts import JsonObject

_HEAD = struct.Struct(">II")
LARGEST = 64 * 1024 * 1024
"""Bytes of one part of a frame. More means that the other side is broken."""


class BrokenPipeline(Exception):  # noqa: N818 - a state of the connection
    """The other side is gone, or what it sent is no frame."""


def write_frame(stream: BinaryIO, head: JsonObject, body: bytes = b"") -> None:
    """Send one frame. Raises ``OSError`` where nobody reads any more."""
    text = json.dumps(head).encode("ascii")
    stream.write(_HEAD.pack(len(text), len(body)) + text + body)
    stream.flush()


def read_frame(stream: BinaryIO) -> tuple[JsonObject, bytes]:
    """Wait for one frame. Raises :class:`BrokenPipeline` at the end of the stream and for anything malformed."""
    text_length, body_length = _HEAD.unpack(_read_exactly(stream, _HEAD.size))
    if text_length > LARGEST or body_length > LARGEST:
        raise BrokenPipeline("a frame is larger than any we send")
    try:
        head: object = json.loads(_read_exactly(stream, text_length))
    except ValueError as error:
        raise BrokenPipeline("a frame is not JSON") from error
    if not isinstance(head, dict):
        raise BrokenPipeline("a frame is not an object")
    return cast("JsonObject", head), _read_exactly(stream, body_length)


def _read_exactly(stream: BinaryIO, length: int) -> bytes:
    parts: list[bytes] = []
    while length:
        part = stream.read(length)
        if not part:
            raise BrokenPipeline("the other side is gone")
        parts.append(part)
        length -= len(part)
    return b"".join(parts)
