"""What a picture's metadata tells of places, devices and people that a post need not tell.

Runs in the worker, on values that nobody vouches for. Credits are no secret: they are kept.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from fractions import Fraction
from typing import cast

from services.images import metadata
from services.images.facts import PrivateTrace

PLACE, SERIAL, PERSON = "place", "serial", "person"
_EXIF: Mapping[int, tuple[str, str]] = {
    0x013C: (PERSON, "exif.HostComputer"),
    0xA430: (PERSON, "exif.CameraOwnerName"),
    0xA431: (SERIAL, "exif.BodySerialNumber"),
    0xA435: (SERIAL, "exif.LensSerialNumber"),
    0xC62F: (SERIAL, "exif.CameraSerialNumber"),
}
_AUX, _EX = "{http://ns.adobe.com/exif/1.0/aux/}", "{http://cipa.jp/exif/1.0/}"
_IPTC, _EXIF_XMP = "{http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/}", "{http://ns.adobe.com/exif/1.0/}"
_XMP: Mapping[str, tuple[str, str]] = {
    _AUX + "SerialNumber": (SERIAL, "xmp.aux:SerialNumber"),
    _AUX + "LensSerialNumber": (SERIAL, "xmp.aux:LensSerialNumber"),
    _AUX + "OwnerName": (PERSON, "xmp.aux:OwnerName"),
    _EX + "BodySerialNumber": (SERIAL, "xmp.exifEX:BodySerialNumber"),
    _EX + "LensSerialNumber": (SERIAL, "xmp.exifEX:LensSerialNumber"),
    _EX + "CameraOwnerName": (PERSON, "xmp.exifEX:CameraOwnerName"),
    _IPTC + "CiEmailWork": (PERSON, "xmp.Iptc4xmpCore:CiEmailWork"),
    _IPTC + "CiTelWork": (PERSON, "xmp.Iptc4xmpCore:CiTelWork"),
    _IPTC + "CiAdrExtadr": (PERSON, "xmp.Iptc4xmpCore:CiAdrExtadr"),
}
_MAKE, _MAKER_NOTE = 0x010F, 0x927C
_NUMBERED = ("canon", "nikon", "pentax", "ricoh", "olympus", "om digital", "panasonic", "fujifilm", "sony", "sigma")
"""Makers who write the device's number into their notes, each in a way of its own that is not read here."""
EXIF_TAGS = frozenset((*_EXIF, _MAKE))
_NO_SERIAL = re.compile(r"[\s0.\-]*|n/?a|none|unknown", re.IGNORECASE)
_XMP_DEGREES = re.compile(r"\s*(\d{1,3})\s*,\s*(\d{1,2}(?:\.\d+)?)(?:\s*,\s*(\d{1,2}(?:\.\d+)?))?\s*([NSEW])\s*")


def exif_traces(values: Mapping[int, object]) -> list[PrivateTrace]:
    """Return what EXIF tags (of all directories but GPS) give away."""
    found = [_trace(kind, source, values.get(tag)) for tag, (kind, source) in _EXIF.items()]
    maker = metadata.clean_text("exif.Make", values.get(_MAKE))
    if isinstance(values.get(_MAKER_NOTE), bytes) and maker.lower().startswith(_NUMBERED):  # ascii
        found.append(PrivateTrace(SERIAL, "exif.MakerNote", maker))
    return [trace for trace in found if trace is not None]


def gps_trace(directory: Mapping[int, object]) -> PrivateTrace | None:
    """Return the place in EXIF's GPS directory, as decimal degrees. 0° 0′ is a device that knew nothing."""
    latitude = _degrees(directory.get(2), directory.get(1), "S", 90)
    longitude = _degrees(directory.get(4), directory.get(3), "W", 180)
    return _place("exif.GPS", latitude, longitude)


def xmp_traces(root: metadata.XmpTree | None) -> list[PrivateTrace]:
    """Return what an XMP packet gives away; nothing where it is broken (``None``)."""
    if root is None:
        return []
    values: dict[str, str] = {}
    for element in root.iter():
        for name, value in (*element.attrib.items(), (element.tag, element.text or "")):
            if value.strip():
                values.setdefault(str(name), value)
    found = [_trace(kind, source, values.get(name)) for name, (kind, source) in _XMP.items()]
    latitude = _xmp_degrees(values.get(_EXIF_XMP + "GPSLatitude", ""), 90)
    longitude = _xmp_degrees(values.get(_EXIF_XMP + "GPSLongitude", ""), 180)
    found.append(_place("xmp.exif:GPS", latitude, longitude))
    return [trace for trace in found if trace is not None]


def _trace(kind: str, source: str, value: object) -> PrivateTrace | None:
    text = metadata.clean_text(source, value)
    if not text or (kind == SERIAL and _NO_SERIAL.fullmatch(text)):
        return None
    return PrivateTrace(kind, source, text)


def _place(source: str, latitude: float | None, longitude: float | None) -> PrivateTrace | None:
    if latitude is None or longitude is None or (latitude == 0 and longitude == 0):
        return None
    return PrivateTrace(PLACE, source, f"{latitude:.6f}, {longitude:.6f}")


def _degrees(parts: object, side: object, negative: str, most: int) -> float | None:
    if not isinstance(parts, tuple):
        return None
    try:
        degrees, minutes, seconds = (float(str(part)) for part in cast("tuple[object, ...]", parts))
    except (ValueError, ZeroDivisionError, OverflowError):
        return None
    value = degrees + minutes / 60 + seconds / 3600
    if not math.isfinite(value) or not 0 <= value <= most:
        return None
    letter = side.decode("latin-1") if isinstance(side, bytes) else str(side)
    return -value if letter.strip("\0 ").upper() == negative else value  # ascii


def _xmp_degrees(text: str, most: int) -> float | None:
    match = _XMP_DEGREES.fullmatch(text)
    if match is None:
        return None
    degrees, minutes, seconds, letter = match.groups()
    value = float(int(degrees) + Fraction(minutes) / 60 + Fraction(seconds or 0) / 3600)
    return None if value > most else -value if letter in "SW" else value
