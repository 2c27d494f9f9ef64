"""Makes the pictures of the image tests: sound, lying, broken and hostile ones."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter, PngImagePlugin

ARTIST, COPYRIGHT, ORIENTATION, EXIF_IFD, WIDTH, HEIGHT = 0x013B, 0x8298, 0x0112, 0x8769, 0xA002, 0xA003


def scene(width: int, height: int) -> Image.Image:
    """A colourful picture whose left top corner is red."""
    image = Image.linear_gradient("L").resize((width, height)).convert("RGB")
    image.paste((220, 30, 30), (0, 0, width // 2, height // 2))
    return image


def face(side: int) -> Image.Image:
    """A drawn face with shoulders, which a detector takes for one."""
    f = side * 4
    image = Image.new("RGB", (f, f), (120, 150, 170))
    draw = ImageDraw.Draw(image)

    def oval(x: float, y: float, across: float, along: float, colour: tuple[int, int, int]) -> None:
        draw.ellipse(((x - across) * f, (y - along) * f, (x + across) * f, (y + along) * f), fill=colour)

    draw.rectangle((0.38 * f, 0.75 * f, 0.62 * f, f), fill=(205, 160, 130))
    oval(0.5, 1.1, 0.42, 0.2, (60, 70, 110))
    oval(0.5, 0.42, 0.31, 0.38, (60, 40, 30))
    oval(0.5, 0.5, 0.26, 0.34, (224, 180, 150))
    draw.pieslice((0.24 * f, 0.1 * f, 0.76 * f, 0.52 * f), 180, 360, fill=(60, 40, 30))
    for x in (0.4, 0.6):
        oval(x, 0.47, 0.055, 0.028, (255, 255, 255))
        oval(x, 0.47, 0.024, 0.026, (50, 35, 25))
        oval(x, 0.415, 0.065, 0.012, (70, 45, 35))
        oval(x, 0.6, 0.05, 0.035, (230, 165, 140))
    draw.polygon([(0.5 * f, 0.48 * f), (0.46 * f, 0.6 * f), (0.54 * f, 0.6 * f)], fill=(205, 155, 125))
    for x in (0.48, 0.52):
        oval(x, 0.6, 0.015, 0.01, (120, 70, 60))
    oval(0.5, 0.69, 0.085, 0.03, (170, 70, 70))
    oval(0.5, 0.685, 0.08, 0.01, (110, 40, 40))
    return image.resize((side, side), Image.Resampling.LANCZOS).filter(ImageFilter.GaussianBlur(side / 120))


def save(path: Path, image: Image.Image, file_format: str | None = None, **options: object) -> Path:
    image.save(path, file_format, **options)
    return path


def exif(
    *, declared: tuple[int, int] | None = None, artist: str = "", rights: str = "", orientation: int = 1
) -> Image.Exif:
    made = Image.Exif()
    if artist:
        made[ARTIST] = artist.encode()  # as UTF-8, against the book and as most programs do
    if rights:
        made[COPYRIGHT] = rights.encode()
    if orientation != 1:
        made[ORIENTATION] = orientation
    if declared:
        inner = made.get_ifd(EXIF_IFD)
        inner[WIDTH], inner[HEIGHT] = declared
    return made


def xmp(body: str, attributes: str = "") -> bytes:
    return (
        '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"'
        f' xmlns:exif="http://ns.adobe.com/exif/1.0/" {attributes}>{body}</rdf:Description></rdf:RDF></x:xmpmeta>'
        '<?xpacket end="w"?>'
    ).encode()


def with_iptc(jpeg: bytes, fields: dict[tuple[int, int], bytes]) -> bytes:
    """Put IPTC fields into a JPEG, as an APP13 segment behind its first marker."""
    records = b"".join(b"\x1c" + bytes(key) + struct.pack(">H", len(value)) + value for key, value in fields.items())
    if len(records) % 2:
        records += b"\0"
    block = b"8BIM" + struct.pack(">H", 0x0404) + b"\0\0" + struct.pack(">I", len(records)) + records
    body = b"Photoshop 3.0\0" + block
    return jpeg[:2] + b"\xff\xed" + struct.pack(">H", len(body) + 2) + body + jpeg[2:]


def jpeg_bytes(image: Image.Image, **options: object) -> bytes:
    target = io.BytesIO()
    image.save(target, "JPEG", **options)
    return target.getvalue()


def png_bytes(image: Image.Image) -> bytes:
    target = io.BytesIO()
    image.save(target, "PNG", pnginfo=PngImagePlugin.PngInfo())
    return target.getvalue()


def png_claiming(width: int, height: int, rows: bytes = b"") -> bytes:
    """A PNG of a few bytes whose header claims any size."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def jpeg_claiming(jpeg: bytes, width: int, height: int) -> bytes:
    """A JPEG whose frame header lies about its size."""
    place = jpeg.index(b"\xff\xc0")
    return jpeg[: place + 5] + struct.pack(">HH", height, width) + jpeg[place + 9 :]
