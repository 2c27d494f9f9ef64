"""The one place that knows Pillow. Runs in the worker process only.

Pillow's behaviour relied on here: sizes are known before anything is decoded; ``draft`` lets libjpeg decode at 1/2, 1/4
or 1/8 of the size, which reads the whole stream (so damage is seen) at a fraction of the time.
"""

from __future__ import annotations

import io
import struct
import warnings
from collections.abc import Callable, Mapping
from hashlib import sha256
from typing import Any, TypeVar, cast

import pi_heif  # pyright: ignore[reportMissingTypeStubs]
from PIL import (
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    ImageFile,
    IptcImagePlugin,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from services.images import looking, metadata, private, sharing, statements
from services.images.facts import (
    Credit,
    DeclaredSize,
    JsonObject,
    Limits,
    PictureFacts,
    PrivateTrace,
    Unreadable,
    Wanted,
)
from services.images.faults import Guard
from services.images.looking import colours, crops, faces, pixels
from services.images.looking.views import SIDE, Views
from services.images.sniffing import foreign_kind
from services.images.stretch import evidence

READERS = (
    JpegImagePlugin.JpegImageFile,
    PngImagePlugin.PngImageFile,
    WebPImagePlugin.WebPImageFile,
    GifImagePlugin.GifImageFile,
    BmpImagePlugin.BmpImageFile,
    TiffImagePlugin.TiffImageFile,
    AvifImagePlugin.AvifImageFile,
    pi_heif.HeifImageFile,
)
"""All that is ever tried; the other seventy readers of Pillow stay out of reach."""
_EXIF_IFD, _GPS_IFD, _WIDTH, _HEIGHT = 0x8769, 0x8825, 0xA002, 0xA003
pi_heif.register_heif_opener(thumbnails=False, decode_threads=2)  # pyright: ignore[reportUnknownMemberType]
# All that Pillow's readers were seen to raise for malformed files, besides their own classes.
_MALFORMED = (
    OSError, SyntaxError, ValueError, TypeError, KeyError, IndexError, AttributeError, EOFError, OverflowError,
    ZeroDivisionError, AssertionError, NotImplementedError, RuntimeError, struct.error,
)  # fmt: skip

T = TypeVar("T")


class RefusedPicture(Exception):  # noqa: N818 - an answer, not a fault
    """The bytes are no picture we take. ``detail`` is a format's name or a number, where one helps."""

    def __init__(self, reason: Unreadable, detail: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.detail = detail


def examine(data: bytes, limits: Limits, *, deep: bool = True) -> PictureFacts:
    """Decode ``data`` to its end and tell what it is; not ``deep``: only what takes no longer than decoding it.

    Raises :class:`RefusedPicture` or ``MemoryError``.
    """
    return examine_with(data, limits, lambda _views: None, None, deep=deep)[0]


def examine_with(
    data: bytes, limits: Limits, look: Callable[[Views], T], otherwise: T, *, deep: bool = True
) -> tuple[PictureFacts, T]:
    """Return what :func:`examine` tells, and what ``look`` finds in the same views, or ``otherwise`` if it slips."""
    with _opened(data, limits) as image:
        try:
            views = _views(image, data, limits, deep=deep)
        except _MALFORMED as error:
            raise RefusedPicture(Unreadable.DAMAGED) from error
        guard = Guard(RefusedPicture)
        seen = guard(lambda: look(views), otherwise)
        return _facts(image, data, views, guard), seen


def thumbnail(data: bytes, side: int, limits: Limits) -> bytes:
    """Return ``data`` upright and within ``side`` × ``side`` pixels: JPEG, or PNG where it is see-through.

    Raises :class:`RefusedPicture` or ``MemoryError``.
    """
    with _opened(data, limits) as image:
        try:
            return _shrunk(image, side)
        except _MALFORMED as error:
            raise RefusedPicture(Unreadable.DAMAGED) from error


def shareable(data: bytes, wanted: Wanted, limits: Limits) -> tuple[JsonObject, bytes]:
    """Return a copy of ``data`` for a platform, and what was done to it: see :mod:`services.images.sharing`.

    Raises :class:`RefusedPicture` or ``MemoryError``.
    """

    def copy(image: Image.Image, orientation: int, kept: sharing.Kept) -> tuple[JsonObject, bytes]:
        return sharing.copy_for(image, data, wanted, orientation, kept)

    return used(data, limits, copy)


def used(data: bytes, limits: Limits, work: Callable[[Image.Image, int, sharing.Kept], T]) -> T:
    """Return what ``work`` makes of the picture (not decoded yet), its EXIF orientation and the credits a copy keeps.

    Raises :class:`RefusedPicture`, also for what ``work`` raises on malformed data, or ``MemoryError``.
    """
    with _opened(data, limits) as image:
        try:
            exif = _exif(image)
            values = metadata.xmp_values(_xmp(image))
            kept = sharing.kept_credits(_witnesses(image, exif, values)[1], values)
            return work(image, _orientation(exif), kept)
        except _MALFORMED as error:
            raise RefusedPicture(Unreadable.DAMAGED) from error


def crop(data: bytes, box: tuple[int, int, int, int], limits: Limits) -> tuple[tuple[int, int, int, int], bytes]:
    """Return what there is of ``box`` (displayed pixels), and these pixels as PNG: see ``looking.crops``.

    Raises :class:`RefusedPicture` or ``MemoryError``.
    """
    with _opened(data, limits) as image:
        try:
            image.load()
            return crops.part(image, _orientation(_exif(image)), box)
        except _MALFORMED as error:
            raise RefusedPicture(Unreadable.DAMAGED) from error


def _opened(data: bytes, limits: Limits) -> ImageFile.ImageFile:
    kind = foreign_kind(data[:1024])
    if kind is not None:
        raise RefusedPicture(Unreadable.UNSUPPORTED, kind)
    Image.MAX_IMAGE_PIXELS = None  # our own limit follows: Pillow's only warns up to twice its number
    warnings.simplefilter("ignore")  # about metadata; whatever matters is raised
    try:
        image = Image.open(io.BytesIO(data), formats=[str(reader.format) for reader in READERS])
    except _MALFORMED as error:
        raise RefusedPicture(Unreadable.NOT_A_PICTURE) from error
    width, height = image.size
    if width * height > limits.pixels:
        raise RefusedPicture(Unreadable.TOO_MANY_PIXELS, f"{width} × {height}")
    if width < 1 or height < 1 or (image.format in pixels.SHRINKABLE and len(data) * 8 < width * height / 128):
        # A JPEG needs a bit for every 8 × 8 block at the very least. libjpeg would paint the missing ones grey.
        raise RefusedPicture(Unreadable.DAMAGED)
    return image


def _views(image: Image.Image, data: bytes, limits: Limits, *, deep: bool) -> Views:
    stored = image.size
    if image.format in pixels.SHRINKABLE:
        # The first verdicts need no colours, and brightness alone is decoded sooner.
        image.draft(image.mode if deep else "L", pixels.within(stored, SIDE))
    image.load()
    return Views(image, _orientation(_exif(image)), stored, lambda: _opened(data, limits), deep=deep)


def _facts(image: Image.Image, data: bytes, views: Views, guard: Guard) -> PictureFacts:
    (stored_width, stored_height), orientation = views.stored, views.orientation
    file_format = "JPEG" if image.format == "MPO" else str(image.format)
    exif = _exif(image)
    width, height = (stored_height, stored_width) if orientation in pixels.TURNED else (stored_width, stored_height)
    tree = guard(lambda: _xmp(image), None)
    values = metadata.xmp_values(tree)
    declared, credits_ = guard(lambda: _witnesses(image, exif, values), ((), ()))
    seen = guard(lambda: _stretch(views, exif, declared, values), evidence.Seen((), (0, 0)))
    return PictureFacts(
        format=file_format,
        width=width,
        height=height,
        stored_width=stored_width,
        stored_height=stored_height,
        orientation=orientation,
        bytes=len(data),
        sha256=sha256(data).hexdigest(),
        declared=declared,
        credits=credits_,
        statements=guard(lambda: statements.statements(data, values, image.info), ()),
        private=guard(lambda: _private(exif, tree), ()),
        marks=guard(lambda: looking.marks(views), ()),
        colours=guard(lambda: colours.unusual(image), ""),
        witnesses=seen.witnesses,
        inner_width=seen.inner[0],
        inner_height=seen.inner[1],
        faces=guard(
            lambda: faces.faces(views.coloured(faces.SIDE), width) if views.deep and views.is_measurable else (), ()
        ),
        deep=views.deep,
        faults=tuple(guard.faults),  # the last: everything above was measured by then
    )


def _shrunk(image: Image.Image, side: int) -> bytes:
    pixels.load_near(image, side)
    orientation = _orientation(_exif(image))
    see_through = image.has_transparency_data
    # Shrink first, convert and turn later: each copy of a whole 100-megapixel picture takes 400 MB.
    small = pixels.reduced(image, side).convert("RGBA" if see_through else "RGB")
    small.thumbnail((side, side), Image.Resampling.LANCZOS, reducing_gap=2.0)
    small = pixels.upright(small, orientation)
    target = io.BytesIO()
    if see_through:
        small.save(target, "PNG", compress_level=1, exif=b"")
    else:
        small.save(target, "JPEG", quality=88, exif=b"")
    return target.getvalue()


def _exif(image: Image.Image) -> Image.Exif | None:
    try:
        return image.getexif()
    except _MALFORMED:
        return None  # broken metadata is no reason to refuse a sound picture


def _orientation(exif: Image.Exif | None) -> int:
    value = exif.get(pixels.ORIENTATION) if exif is not None else None
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def _witnesses(
    image: Image.Image, exif: Image.Exif | None, xmp: Mapping[str, list[str]]
) -> tuple[tuple[DeclaredSize, ...], tuple[Credit, ...]]:
    sizes: list[DeclaredSize | None] = []
    found: list[Credit | None] = []
    if exif is not None:
        found += [metadata.credit(name, exif.get(tag)) for tag, name in metadata.EXIF_CREDITS.items()]
        inner = _directory(exif, _EXIF_IFD)
        sizes.append(metadata.declared_size("exif.PixelDimension", inner.get(_WIDTH), inner.get(_HEIGHT)))
    found += _iptc(image)
    found += metadata.xmp_credits(xmp)
    sizes.append(metadata.xmp_size(xmp))
    return tuple(size for size in sizes if size is not None), metadata.unique(found)


def _stretch(
    views: Views, exif: Image.Exif | None, declared: tuple[DeclaredSize, ...], xmp: Mapping[str, list[str]]
) -> evidence.Seen:
    tags = {**exif, **_directory(exif, _EXIF_IFD)} if exif is not None else {}
    known = evidence.Known(
        size=views.stored,
        sideways=views.orientation in pixels.TURNED,
        claimed=any({claim.width, claim.height} == set(views.stored) for claim in declared),
        tags=tags,
        xmp=xmp,
    )
    return evidence.look(views, known)


def _private(exif: Image.Exif | None, xmp: metadata.XmpTree | None) -> tuple[PrivateTrace, ...]:
    found: list[PrivateTrace] = []
    if exif is not None:
        place = private.gps_trace(_directory(exif, _GPS_IFD))
        found += [place] if place is not None else []
        outer = {tag: exif.get(tag) for tag in private.EXIF_TAGS}
        found += private.exif_traces({**outer, **_directory(exif, _EXIF_IFD)})
    return (*found, *private.xmp_traces(xmp))


def _xmp(image: Image.Image) -> metadata.XmpTree | None:
    packet = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp")
    if isinstance(packet, str):
        packet = packet.encode("utf-8", "replace")
    return metadata.xmp_tree(packet) if isinstance(packet, bytes) else None


def _directory(exif: Image.Exif, tag: int) -> dict[int, Any]:
    try:
        return exif.get_ifd(tag)
    except _MALFORMED:
        return {}


def _iptc(image: Image.Image) -> list[Credit | None]:
    try:
        info = IptcImagePlugin.getiptcinfo(cast("ImageFile.ImageFile", image))
    except _MALFORMED:
        return []
    found: list[Credit | None] = []
    for key, name in metadata.IPTC_CREDITS.items():
        value = info.get(key) if info else None
        found += [metadata.credit(name, item) for item in (value if isinstance(value, list) else [value])]
    return found
