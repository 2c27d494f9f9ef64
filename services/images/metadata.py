"""Names and sizes in a picture's metadata. Runs in the worker, on bytes that nobody vouches for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TypeAlias
from xml.etree import ElementTree as ET

from services.images.facts import Credit, DeclaredSize
from services.images.nobody import names_nobody
from services.language import turkish

LONGEST = 200
"""Characters kept of one name; more is a text, not a name."""
_XMP_LIMIT = 1_000_000
_NAMES = {
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://ns.adobe.com/photoshop/1.0/": "photoshop",
    "http://ns.adobe.com/exif/1.0/": "exif",
    "http://ns.adobe.com/tiff/1.0/": "tiff",
    "http://ns.adobe.com/xap/1.0/": "xmp",
    "http://ns.adobe.com/xap/1.0/sType/ResourceEvent#": "stEvt",
    "http://ns.useplus.org/ldf/xmp/1.0/": "plus",
    "http://ns.adobe.com/xap/1.0/rights/": "xmpRights",
    "http://creativecommons.org/ns#": "cc",
    "http://iptc.org/std/Iptc4xmpExt/2008-02-29/": "Iptc4xmpExt",
}
_XMP_CREDITS = (
    "dc:creator", "photoshop:Credit", "photoshop:Source", "dc:rights", "plus:Licensor", "plus:CopyrightOwner",
)  # fmt: skip
_XMP_RIGHTS = ("xmpRights:UsageTerms", "xmpRights:WebStatement", "cc:license", "Iptc4xmpExt:DigitalSourceType")
_PARTS = {
    "stEvt:softwareAgent": "stEvt:softwareAgent",
    "stEvt:parameters": "stEvt:parameters",
    "plus:LicensorName": "plus:Licensor",
    "plus:LicensorURL": "plus:LicensorURL",
    "plus:CopyrightOwnerName": "plus:CopyrightOwner",
}
"""Properties within structures (``plus:Licensor`` is a list of them), and what they are kept as."""
XmpTree: TypeAlias = ET.Element
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
EXIF_CREDITS = {0x013B: "exif.Artist", 0x8298: "exif.Copyright", 0x9C9D: "exif.XPAuthor"}
IPTC_CREDITS = {(2, 80): "iptc.By-line", (2, 110): "iptc.Credit", (2, 115): "iptc.Source", (2, 116): "iptc.Copyright"}


def credit(source: str, value: object) -> Credit | None:
    """Make a credit of a raw metadata value, or ``None`` where it names nobody."""
    name = clean_text(source, value)
    if names_nobody(name):
        return None
    return Credit(source, name)


def clean_text(source: str, value: object) -> str:
    """Return a raw metadata value as one line of text; empty where it is no text."""
    return cleaned(_decode(source, value))


def unique(credits_: Iterable[Credit | None]) -> tuple[Credit, ...]:
    """Keep the first of every name, in order."""
    seen: dict[str, Credit] = {}
    for found in credits_:
        if found is not None:
            seen.setdefault(turkish.fold(found.value), found)
    return tuple(seen.values())


def declared_size(witness: str, width: object, height: object) -> DeclaredSize | None:
    """Return the claimed size, or ``None`` where the values are no sizes at all."""
    try:
        w, h = int(str(width)), int(str(height))
    except ValueError:
        return None
    if not (16 <= w <= 200_000 and 16 <= h <= 200_000):
        return None
    return DeclaredSize(witness, w, h)


def xmp_tree(packet: bytes) -> XmpTree | None:
    """Return the root of an XMP packet, or ``None`` where it is broken or wants to be a bomb."""
    packet = packet.strip(b"\x00 \r\n\t")
    if len(packet) > _XMP_LIMIT or re.search(rb"<!(DOCTYPE|ENTITY)", packet, re.IGNORECASE):
        return None  # XMP needs no document type
    try:
        return ET.fromstring(packet)  # noqa: S314 - no entities (see above), in a process that may be ended
    except (ET.ParseError, ValueError, LookupError):
        return None


def xmp_values(root: XmpTree | None) -> Mapping[str, list[str]]:
    """Return the properties of :data:`_NAMES` in an XMP packet, in short names; empty where it is broken (``None``)."""
    if root is None:
        return {}
    found: dict[str, list[str]] = {}
    for description in root.iter(_RDF + "Description"):
        for key, value in description.attrib.items():
            _keep(found, key, [value])
        for child in description:
            texts = [item.text or "" for item in child.iter(_RDF + "li")] or [_own_text(child)]
            _keep(found, child.tag, texts)
    _keep_parts(found, root)
    return found


def _own_text(element: ET.Element) -> str:
    """A property is a text, or an address in ``rdf:resource``."""
    return element.text or element.attrib.get(_RDF + "resource", "")


def _keep_parts(found: dict[str, list[str]], root: ET.Element) -> None:
    for element in root.iter():
        pairs = [(element.tag, element.text or ""), *element.attrib.items()]
        for tag, text in pairs:
            kept = _PARTS.get(_short(tag))
            if kept is not None and text.strip() and text not in found.get(kept, ()):
                found.setdefault(kept, []).append(text)


def xmp_credits(values: Mapping[str, list[str]]) -> list[Credit | None]:
    """Return the credits among XMP properties."""
    return [credit(f"xmp.{name}", text) for name in _XMP_CREDITS for text in values.get(name, ())]


def xmp_rights(values: Mapping[str, list[str]]) -> list[Credit]:
    """Return what XMP says of a picture's use and making: terms, an address of them, the kind of its source."""
    found = [(name, cleaned(text)) for name in _XMP_RIGHTS for text in values.get(name, ())]
    return [Credit(f"xmp.{name}", text) for name, text in found if text]


def xmp_size(values: Mapping[str, list[str]]) -> DeclaredSize | None:
    """Return the size that XMP claims, if any."""
    width, height = values.get("exif:PixelXDimension"), values.get("exif:PixelYDimension")
    return declared_size("xmp.PixelDimension", width[0], height[0]) if width and height else None


def _keep(found: dict[str, list[str]], tag: str, texts: list[str]) -> None:
    name = _short(tag)
    if name:
        found.setdefault(name, []).extend(text for text in texts if text.strip())


def _short(tag: str) -> str:
    space, _, name = tag.removeprefix("{").partition("}")
    prefix = _NAMES.get(space)
    return f"{prefix}:{name}" if prefix is not None else ""


def _decode(source: str, value: object) -> str:
    if isinstance(value, bytes):
        if source == "exif.XPAuthor":
            return value.decode("utf-16-le", "replace")
        return _decode_bytes(value)
    if isinstance(value, str) and not source.startswith("xmp."):
        # EXIF text is ASCII by the book; cameras and programs write UTF-8 or the PC's code page all the same.
        try:
            return _decode_bytes(value.encode("latin-1"))
        except UnicodeEncodeError:
            return value
    return value if isinstance(value, str) else ""


def _decode_bytes(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1254", "replace")


def cleaned(text: str) -> str:
    """Return ``text`` on one line, without what cannot be printed, not longer than :data:`LONGEST`."""
    plain = "".join(letter if letter.isprintable() else " " for letter in text)
    return " ".join(plain.split())[:LONGEST]
