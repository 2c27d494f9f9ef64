"""Pictures with known rights for the benchmark of attribution: every field, container and encoding that we read."""

from __future__ import annotations

import random
import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from xml.sax.saxutils import escape, quoteattr

from PIL import Image, PngImagePlugin

from tests.data.images import make

OWN = ("Örnek Üniversitesi", "Kütüphane ve Dokümantasyon Daire Başkanlığı", "KDDB", "@ornekkutuphane")
"""The unit's own names, as the checker is told them."""
_NAMES = (
    "Ayşe Işık", "İlker Çağlayan", "Şükrüye Gökçeoğlu", "Ömer Faruk Yıldırım", "Züleyha Aydın Kılıç", "Barış Ünal",
    "Gülşah Demirtaş", "Iraz Soylu", "Tuğrul Bey Kaplan", "Nâzım Sevgi", "Pınar Oğuz", "Jale Ergüven", "Hüseyin Taş",
    "Daniel Okeke", "Łukasz Nowak", "Zoë Müller", "María José Núñez", "Emre Can Öztürk", "Çiğdem Şahin", "Umut Ak",
)  # fmt: skip
_AGENCIES = {
    "Anadolu Ajansı": ("Anadolu Ajansı", "AA", "ANADOLU AJANSI", "Anadolu Agency via Getty Images"),
    "DHA": ("DHA", "Demirören Haber Ajansı"),
    "İHA": ("İHA", "İhlas Haber Ajansı"),
    "Getty Images": ("Getty Images", "AFP/Getty Images", "Getty Images Europe"),
    "Reuters": ("REUTERS", "Reuters"),
    "Alamy": ("Alamy Stock Photo",),
    "Shutterstock": ("Shutterstock", "Shutterstock / Roman Samborskyi"),
    "iStock": ("iStock", "iStockphoto"),
    "Depositphotos": ("Depositphotos",),
    "Freepik": ("Freepik",),
}
_FILE_NAMES = (
    ("gettyimages-1204577-612x612.jpg", "Getty Images"), ("shutterstock_2214457812.jpg", "Shutterstock"),
    ("iStock-1351188221.jpg", "iStock"), ("AdobeStock_331122554.jpeg", "Adobe Stock"),
    ("Depositphotos_88112_xl.jpg", "Depositphotos"), ("AA-20240517-34561245.jpg", "Anadolu Ajansı"),
    ("dreamstime_m_1123.jpg", "Dreamstime"), ("RTS2ABCDE.jpg", "Reuters"),
)  # fmt: skip
_RESERVED = (
    "© 2024 {}. Tüm hakları saklıdır.", "Copyright (c) 2019-2023 {}, All rights reserved.",
    "{} - Bütün hakları saklıdır", "(C) {} ALL RIGHTS RESERVED", "© {} | Her hakkı saklıdır",
)  # fmt: skip
_RIGHTS = ("© 2023 {}", "Copyright {}", "(c) {}", "{}", "©{} 2021")
_NOBODY = ("", "unknown", "OLYMPUS DIGITAL CAMERA", "Picasa", "Microsoft Windows", "default", "©", "2024", "N/A")
_AI_TYPES = ("trainedAlgorithmicMedia", "compositeWithTrainedAlgorithmicMedia")
_NAMESPACES = (
    'xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/" '
    'xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"'
)


@dataclass(frozen=True)
class Rights:
    """What is true of a picture. ``kind`` is ``nobody``, ``creator``, ``agency``, ``stock``, ``ours`` or ``ai``."""

    kind: str
    name: str
    reserved: bool
    how: str
    """How the file says it."""


@dataclass(frozen=True)
class KnownPicture:
    """One file of the benchmark."""

    file_name: str
    data: bytes
    rights: Rights


def pictures(count: int, seed: int) -> Iterator[KnownPicture]:
    """Make ``count`` pictures; the same seed makes the same ones."""
    chance = random.Random(seed)
    kinds: list[Callable[[random.Random], KnownPicture]] = [
        *(_nobody,) * 4, *(_creator,) * 7, *(_reserved,) * 3, *(_agency,) * 4, *(_named_file,) * 2, *(_ours,) * 2,
        *(_ai,) * 3,
    ]  # fmt: skip
    for number in range(count):
        yield kinds[number % len(kinds)](chance)


def _canvas(chance: random.Random) -> Image.Image:
    return Image.effect_noise((96, 64), chance.uniform(10, 90)).convert("RGB")


def _jpeg(chance: random.Random, **options: object) -> bytes:
    return make.jpeg_bytes(_canvas(chance), **options)


def _name(chance: random.Random) -> str:
    return chance.choice(_NAMES)


def _file_name(chance: random.Random, ending: str = "jpg") -> str:
    stems = ("IMG_{}", "DSC0{}", "kampus-{}", "WhatsApp Image 2024-05-01 at 10.{}", "bahar şenliği {}", "afis_{}")
    return chance.choice(stems).format(chance.randint(1000, 9999)) + "." + ending


def _said(chance: random.Random, value: str, *, rights: bool = False) -> tuple[str, str, bytes]:
    """Return how, an ending, and a file that has ``value`` as creator, or as a note of rights."""
    ways = _RIGHTS_WAYS if rights else _CREATOR_WAYS
    how = chance.choice(tuple(ways))
    ending, data = ways[how](chance, value)
    return how, ending, data


# Ways of saying who


def _exif(tag: int, encode: Callable[[str], bytes], ending: str = "jpg") -> Callable[..., tuple[str, bytes]]:
    def write(chance: random.Random, value: str) -> tuple[str, bytes]:
        exif = Image.Exif()
        exif[tag] = encode(value)
        target = BytesIO()
        _canvas(chance).save(target, {"jpg": "JPEG", "png": "PNG", "webp": "WEBP", "tif": "TIFF"}[ending], exif=exif)
        return ending, target.getvalue()

    return write


def _turkish(value: str) -> bytes:
    """The PC's code page where it has the letters, as old programs write."""
    try:
        return value.encode("cp1254")
    except UnicodeEncodeError:
        return value.encode()


def _iptc(*fields: int, encode: Callable[[str], bytes] = str.encode) -> Callable[..., tuple[str, bytes]]:
    def write(chance: random.Random, value: str) -> tuple[str, bytes]:
        records = {(2, 120): "Kampüsten bir görünüm".encode()} | {(2, field): encode(value) for field in fields}
        return "jpg", make.with_iptc(_jpeg(chance), records)

    return write


def _xmp(body: str, attributes: str = "", ending: str = "jpg") -> Callable[..., tuple[str, bytes]]:
    def write(chance: random.Random, value: str) -> tuple[str, bytes]:
        packet = make.xmp(
            body.replace("VALUE", escape(value)),
            f"{_NAMESPACES} {attributes.replace('VALUE', quoteattr(value)[1:-1])}",
        )
        return ending, _with_xmp(_canvas(chance), packet, ending)

    return write


def _with_xmp(image: Image.Image, packet: bytes, ending: str) -> bytes:
    target = BytesIO()
    if ending == "png":
        info = PngImagePlugin.PngInfo()
        info.add_itxt("XML:com.adobe.xmp", packet.decode())
        image.save(target, "PNG", pnginfo=info)
    else:
        image.save(target, "WEBP" if ending == "webp" else "JPEG", xmp=packet)
    return target.getvalue()


_SEQ, _ALT = (
    "<rdf:Seq><rdf:li>VALUE</rdf:li></rdf:Seq>",
    '<rdf:Alt><rdf:li xml:lang="x-default">VALUE</rdf:li></rdf:Alt>',
)
_CREATOR_WAYS = {
    "EXIF Artist, UTF-8": _exif(0x013B, str.encode),
    "EXIF Artist, code page": _exif(0x013B, _turkish),
    "EXIF Artist in PNG": _exif(0x013B, str.encode, "png"),
    "EXIF Artist in WebP": _exif(0x013B, str.encode, "webp"),
    "EXIF Artist in TIFF": _exif(0x013B, str.encode, "tif"),
    "EXIF XPAuthor": _exif(0x9C9D, lambda value: value.encode("utf-16-le") + b"\0\0"),
    "IPTC By-line, UTF-8": _iptc(80),
    "IPTC By-line, code page": _iptc(80, encode=_turkish),
    "IPTC Credit": _iptc(110),
    "IPTC By-line and Credit": _iptc(80, 110),
    "IPTC Source": _iptc(115),
    "XMP dc:creator": _xmp(f"<dc:creator>{_SEQ}</dc:creator>"),
    "XMP dc:creator in PNG": _xmp(f"<dc:creator>{_SEQ}</dc:creator>", ending="png"),
    "XMP dc:creator in WebP": _xmp(f"<dc:creator>{_SEQ}</dc:creator>", ending="webp"),
    "XMP photoshop:Credit": _xmp("<photoshop:Credit>VALUE</photoshop:Credit>"),
    "XMP photoshop:Credit, attribute": _xmp("", 'photoshop:Credit="VALUE"'),
    "XMP plus:CopyrightOwner": _xmp(
        '<plus:CopyrightOwner><rdf:Seq><rdf:li rdf:parseType="Resource">'
        "<plus:CopyrightOwnerName>VALUE</plus:CopyrightOwnerName></rdf:li></rdf:Seq></plus:CopyrightOwner>"
    ),
}
_RIGHTS_WAYS = {
    "EXIF Copyright, UTF-8": _exif(0x8298, str.encode),
    "EXIF Copyright, code page": _exif(0x8298, _turkish),
    "IPTC Copyright": _iptc(116),
    "XMP dc:rights": _xmp(f"<dc:rights>{_ALT}</dc:rights>"),
    "XMP dc:rights in PNG": _xmp(f"<dc:rights>{_ALT}</dc:rights>", ending="png"),
}


# Kinds of pictures


def _nobody(chance: random.Random) -> KnownPicture:
    value = chance.choice(_NOBODY)
    if not value:
        how, ending, data = "no metadata", "jpg", _jpeg(chance)
    elif chance.random() < 0.5:
        how, ending, data = _said(chance, value)
    else:
        exif = Image.Exif()
        exif[0x0131], exif[0x010E], exif[0x010F] = "Adobe Photoshop 25.1", "kampüs".encode(), "Canon"
        how, ending, data = "camera and program only", "jpg", _jpeg(chance, exif=exif)
    return KnownPicture(_file_name(chance, ending), data, Rights("nobody", "", False, f"{how}: {value}"))


def _creator(chance: random.Random) -> KnownPicture:
    name = _name(chance)
    if chance.random() < 0.25:
        how, ending, data = _said(chance, chance.choice(_RIGHTS).format(name), rights=True)
    else:
        how, ending, data = _said(chance, name)
    return KnownPicture(_file_name(chance, ending), data, Rights("creator", name, False, how))


def _reserved(chance: random.Random) -> KnownPicture:
    name = _name(chance)
    how, ending, data = _said(chance, chance.choice(_RESERVED).format(name), rights=True)
    return KnownPicture(_file_name(chance, ending), data, Rights("creator", name, True, how))


def _agency(chance: random.Random) -> KnownPicture:
    agency = chance.choice(tuple(_AGENCIES))
    words = chance.choice(_AGENCIES[agency])
    how, ending, data = _said(chance, words)
    if "Getty" in words:
        agency = "Getty Images"
    return KnownPicture(_file_name(chance, ending), data, Rights("agency", agency, False, how))


def _named_file(chance: random.Random) -> KnownPicture:
    name, agency = chance.choice(_FILE_NAMES)
    return KnownPicture(name, _jpeg(chance), Rights("agency", agency, False, "file name"))


def _ours(chance: random.Random) -> KnownPicture:
    words = chance.choice(
        (OWN[0], OWN[0].replace("i", "İ").upper().replace("İİ", "İ"), OWN[1], "KDDB", f"© {OWN[0]} 2024")
    )
    how, ending, data = _said(chance, words)
    return KnownPicture(_file_name(chance, ending), data, Rights("ours", OWN[0], False, how))


def _ai(chance: random.Random) -> KnownPicture:
    how = chance.choice(tuple(_AI_WAYS))
    ending, data = _AI_WAYS[how](chance)
    return KnownPicture(_file_name(chance, ending), data, Rights("ai", "", False, how))


def _ai_type(chance: random.Random) -> str:
    return f"http://cv.iptc.org/newscodes/digitalsourcetype/{chance.choice(_AI_TYPES)}"


def _manifest(chance: random.Random) -> bytes:
    said = b"\x6fclaim_generator\x66Gemini" + b"\x6fdigitalSourceType\x78" + _ai_type(chance).encode()
    return b"\0\0\0\xffjumb\0\0\0\x1ejumdc2pa" + said


def _ai_jpeg(chance: random.Random) -> tuple[str, bytes]:
    plain = _jpeg(chance)
    body = b"JP\0\x01\0\0\0\x01" + _manifest(chance)
    return "jpg", plain[:2] + b"\xff\xeb" + struct.pack(">H", len(body) + 2) + body + plain[2:]


def _ai_png(chance: random.Random) -> tuple[str, bytes]:
    plain, body = make.png_bytes(_canvas(chance)), _manifest(chance)
    chunk = struct.pack(">I", len(body)) + b"caBX" + body + struct.pack(">I", zlib.crc32(b"caBX" + body))
    return "png", plain[:33] + chunk + plain[33:]


def _ai_webp(chance: random.Random) -> tuple[str, bytes]:
    target = BytesIO()
    exif = Image.Exif()
    exif[0x0131] = "any"  # an extended file, which may have further chunks
    _canvas(chance).save(target, "WEBP", exif=exif)
    body = _manifest(chance)
    body += b"\0" * (len(body) & 1)
    data = target.getvalue() + b"C2PA" + struct.pack("<I", len(body)) + body
    return "webp", data[:4] + struct.pack("<I", len(data) - 8) + data[8:]


def _ai_prompt(chance: random.Random) -> tuple[str, bytes]:
    info = PngImagePlugin.PngInfo()
    info.add_text(chance.choice(("parameters", "prompt")), "a campus in spring, Steps: 20, Sampler: Euler a, Seed: 1")
    target = BytesIO()
    _canvas(chance).save(target, "PNG", pnginfo=info)
    return "png", target.getvalue()


def _ai_xmp(body: str, attributes: str = "") -> Callable[[random.Random], tuple[str, bytes]]:
    return lambda chance: _xmp(body, attributes)(chance, _ai_type(chance))


_AI_WAYS: dict[str, Callable[[random.Random], tuple[str, bytes]]] = {
    "C2PA in JPEG": _ai_jpeg,
    "C2PA in PNG": _ai_png,
    "C2PA in WebP": _ai_webp,
    "PNG prompt": _ai_prompt,
    "XMP DigitalSourceType": _ai_xmp("<Iptc4xmpExt:DigitalSourceType>VALUE</Iptc4xmpExt:DigitalSourceType>"),
    "XMP DigitalSourceType, attribute": _ai_xmp("", 'Iptc4xmpExt:DigitalSourceType="VALUE"'),
    "XMP DigitalSourceType, resource": _ai_xmp('<Iptc4xmpExt:DigitalSourceType rdf:resource="VALUE"/>'),
    "IPTC Credit by Google": lambda chance: _iptc(110)(chance, "Made with Google AI"),
    "EXIF Artist is a program": lambda chance: _exif(0x013B, str.encode)(chance, "Midjourney"),
}
