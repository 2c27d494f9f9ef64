"""Makes the copy of a picture that goes to a platform. Runs in the worker process only, beside the codec.

The copy shows what the original shows: it is turned upright, its colours are sRGB, it fits the platform's format and
size, and it tells nothing but the credits. Its shape is never changed. Where the original may stay as it is, its
compressed data are copied and not one pixel changes.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Any, cast
from xml.sax.saxutils import escape

from PIL import Image, ImageCms

from services.images import metadata, stripping
from services.images.facts import Credit, JsonObject, Wanted
from services.images.looking import pixels

_ARTIST, _COPYRIGHT = 0x013B, 0x8298
_FIELDS: Mapping[str, str] = {
    "exif.Artist": "dc:creator", "exif.XPAuthor": "dc:creator", "iptc.By-line": "dc:creator",
    "xmp.dc:creator": "dc:creator", "exif.Copyright": "dc:rights", "iptc.Copyright": "dc:rights",
    "xmp.dc:rights": "dc:rights", "iptc.Credit": "photoshop:Credit", "xmp.photoshop:Credit": "photoshop:Credit",
    "iptc.Source": "photoshop:Source", "xmp.photoshop:Source": "photoshop:Source",
}  # fmt: skip
_SPACES = (  # of all that is kept: the names above, and what metadata.xmp_rights returns
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" '
    'xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:cc="http://creativecommons.org/ns#" '
    'xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"'
)
_LISTS = {"dc:creator": "Seq", "dc:rights": "Alt", "xmpRights:UsageTerms": "Alt"}
_QUALITIES = (92, 88, 84, 80, 75)
_ROUNDS = 6
_WIDE_GREYS = ("I;16", "I;16B", "I;16L", "I;16N", "I", "F")

HISTORY, CORRECTED = "photoshop:History", "Birim Kalemi: proportions corrected"
"""What a copy says whose stretch was undone: it was scaled along one side, and that is no stretch."""

Kept = Mapping[str, Sequence[str]]


def kept_credits(credits_: Sequence[Credit], xmp: Mapping[str, list[str]]) -> Kept:
    """Return the XMP properties that a copy keeps: names, rights and terms of use."""
    kept: dict[str, list[str]] = {}
    for credit in credits_:
        name = _FIELDS.get(credit.source)
        if name is not None and credit.value not in kept.setdefault(name, []):
            kept[name].append(credit.value)
    for right in metadata.xmp_rights(xmp):
        kept.setdefault(right.source.removeprefix("xmp."), [right.value])
    if CORRECTED in xmp.get(HISTORY, ()):
        kept[HISTORY] = [CORRECTED]
    return kept


def copy_for(image: Image.Image, data: bytes, wanted: Wanted, orientation: int, kept: Kept) -> tuple[JsonObject, bytes]:
    """Return ``{"format", "changes"}`` and the bytes of the copy.

    ``changes`` are ``turned``, ``colours``, ``converted``, ``smaller`` (fewer pixels) and ``still`` (the first of
    several frames); none of them where only metadata went. Raises what Pillow raises for damaged data.
    """
    bare = _untouched(image, data, wanted, orientation, kept)
    if bare is not None:
        image.load()  # damage is found here, not by whoever receives the copy
        name = "JPEG" if image.format == "MPO" else str(image.format)
        return {"format": name, "changes": []}, bare
    changes: list[str] = ["still"] if getattr(image, "is_animated", False) and image.format != "MPO" else []
    ready = upright_srgb(image, orientation, changes)
    made, file_format = _within(ready, wanted, kept, changes)
    if file_format != ("JPEG" if image.format == "MPO" else image.format):
        changes.append("converted")
    return {"format": file_format, "changes": list(changes)}, made


def small_copy(image: Image.Image, orientation: int, side: int, most: int) -> bytes:
    """Return ``image``, not decoded yet, as a JPEG of ``side`` pixels a side and ``most`` bytes that tells nothing."""
    pixels.load_near(image, side)
    small = pixels.reduced(image, side) if image.mode in pixels.REDUCIBLE else image
    ready = upright_srgb(small, orientation, [])
    ready.thumbnail((side, side), Image.Resampling.LANCZOS, reducing_gap=2.0)
    return _within(ready, Wanted(("JPEG",), most, most), {}, [])[0]


def _untouched(image: Image.Image, data: bytes, wanted: Wanted, orientation: int, kept: Kept) -> bytes | None:
    """Return the file without its metadata where everything else may stay; else ``None``."""
    if orientation != 1 or not is_srgb(image):
        return None
    bare: bytes | None = None
    if image.format in {"JPEG", "MPO"} and image.mode in {"L", "RGB"}:
        bare = stripping.bare_jpeg(data, _exif_of(kept), _xmp_of(kept)) if "JPEG" in wanted.formats else None
    elif image.format == "PNG" and "PNG" in wanted.formats:
        bare = stripping.bare_png(data, _xmp_of(kept))
    elif image.format == "GIF" and "GIF" in wanted.formats:
        bare = stripping.bare_gif(data)
    limit = wanted.max_bytes_gif if image.format == "GIF" else wanted.max_bytes
    return bare if bare is not None and len(bare) <= limit else None


def is_srgb(image: Image.Image) -> bool:
    profile = image.info.get("icc_profile")
    if not profile:
        return True
    try:
        name = ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(io.BytesIO(profile)))
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return False
    return "sRGB" in name


def upright_srgb(image: Image.Image, orientation: int, changes: list[str]) -> Image.Image:
    """Return ``image`` as upright RGB, or RGBA where any of it can be seen through."""
    image.load()
    profile = image.info.get("icc_profile")
    see_through = image.has_transparency_data
    ready = eight_bits(image)
    if profile and not is_srgb(image):
        ready = managed(ready, bytes(profile), see_through, changes)
    ready = ready.convert("RGBA" if see_through else "RGB")
    if see_through and ready.getchannel("A").getextrema()[0] == 255:
        ready = ready.convert("RGB")
    if orientation != 1:
        changes.append("turned")
        ready = pixels.upright(ready, orientation)
    ready.info.clear()
    return ready


def eight_bits(image: Image.Image) -> Image.Image:
    """Return greys of 16 and more bits in 8: Pillow's own conversion would cut all above 255 off."""
    if image.mode not in _WIDE_GREYS:
        return image
    wide = image.convert("F")
    top = _white(wide, image.mode)
    scaled = wide.point(lambda value: value * (255 / top) + 0.0)  # pyright: ignore[reportUnknownMemberType]
    return scaled.convert("L")


def _white(wide: Image.Image, mode: str) -> float:
    """Return the value that is white: of integers 255 or 65,535, of fractions 1 or the largest."""
    high = float(cast("tuple[float, float]", wide.getextrema())[1])
    if mode.startswith("I;16"):
        return 65_535.0
    if mode == "F":
        return high if high > 1 else 1.0
    return 255.0 if high <= 255 else max(high, 65_535.0)


def managed(image: Image.Image, profile: bytes, see_through: bool, changes: list[str]) -> Image.Image:
    """Convert the colours to sRGB; a profile that is broken or of another kind of colours is passed over."""
    alpha = image.convert("RGBA").getchannel("A") if see_through else None
    source = image if image.mode in {"L", "RGB", "CMYK", "LAB"} else image.convert("RGB")
    try:
        turned = ImageCms.profileToProfile(
            source,
            ImageCms.ImageCmsProfile(io.BytesIO(profile)),
            cast("ImageCms.ImageCmsProfile", cast("Any", ImageCms).createProfile("sRGB")),
            renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
            outputMode="RGB",
            flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return image
    if turned is None:
        return image
    changes.append("colours")
    if alpha is not None:
        turned.putalpha(alpha)
    return turned


def _within(image: Image.Image, wanted: Wanted, kept: Kept, changes: list[str]) -> tuple[bytes, str]:
    """Save ``image`` within the limit: first with fewer details, then with fewer pixels, always in its own shape."""
    if image.mode == "RGBA" and "PNG" in wanted.formats:
        for _ in range(_ROUNDS):
            data = png(image, kept)
            if len(data) <= wanted.max_bytes:
                return data, "PNG"
            _shrink(image, len(data), wanted.max_bytes, changes)
    if image.mode == "RGBA":
        ground = Image.new("RGB", image.size, "white")
        ground.paste(image, mask=image.getchannel("A"))
        image = ground
    data = b""
    for _ in range(_ROUNDS):
        for quality in _QUALITIES:
            data = jpeg(image, quality, kept)
            if len(data) <= wanted.max_bytes:
                return data, "JPEG"
            if len(data) > 3 * wanted.max_bytes:
                break  # no quality helps
        _shrink(image, len(data), wanted.max_bytes, changes)
    raise ValueError("does not get small enough")


def _shrink(image: Image.Image, size: int, limit: int, changes: list[str]) -> None:
    if "smaller" not in changes:
        changes.append("smaller")
    factor = min(0.9, (limit / size) ** 0.5)
    # Pillow keeps the shape; rounding to whole pixels is all that may differ.
    image.thumbnail((round(image.width * factor) or 1, round(image.height * factor) or 1), reducing_gap=3.0)


def jpeg(image: Image.Image, quality: int, kept: Kept) -> bytes:
    """Return ``image`` (grey or RGB) as a JPEG that tells only the credits."""
    data = _saved(image, "JPEG", quality=quality, subsampling=0 if quality >= 90 else 2, optimize=False)
    return stripping.bare_jpeg(data, _exif_of(kept), _xmp_of(kept)) or data


def png(image: Image.Image, kept: Kept) -> bytes:
    """Return ``image`` as a PNG that tells only the credits."""
    data = _saved(image, "PNG", compress_level=6)
    return stripping.bare_png(data, _xmp_of(kept)) or data


def _saved(image: Image.Image, file_format: str, **options: object) -> bytes:
    target = io.BytesIO()
    image.save(target, file_format, **options)
    return target.getvalue()


def _exif_of(kept: Kept) -> bytes:
    exif = Image.Exif()
    for tag, name in ((_ARTIST, "dc:creator"), (_COPYRIGHT, "dc:rights")):
        if kept.get(name):
            exif[tag] = "; ".join(kept[name]).encode()
    return exif.tobytes().removeprefix(b"Exif\0\0") if len(exif) else b""


def _xmp_of(kept: Kept) -> bytes:
    if not kept:
        return b""
    body = "".join(f"<{name}>{_value(name, values)}</{name}>" for name, values in kept.items())
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about="" {_SPACES}>{body}</rdf:Description></rdf:RDF></x:xmpmeta>'
        '<?xpacket end="w"?>'
    ).encode()


def _value(name: str, values: Sequence[str]) -> str:
    kind = _LISTS.get(name)
    if kind is None:
        return escape(values[0])
    language = ' xml:lang="x-default"' if kind == "Alt" else ""
    inside = values if kind == "Seq" else ["; ".join(values)]
    return f"<rdf:{kind}>" + "".join(f"<rdf:li{language}>{escape(v)}</rdf:li>" for v in inside) + f"</rdf:{kind}>"
