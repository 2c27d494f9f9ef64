"""What the worker process tells of a picture: plain values that travel as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import cast

from services.images.witness import Witness

JsonObject = dict[str, object]


class Unreadable(StrEnum):
    """Why a file cannot be used as a picture. The values are ``data.reason`` of ``image.unreadable``."""

    MISSING = "missing"
    NOT_A_FILE = "not-a-file"
    NO_PERMISSION = "no-permission"
    EMPTY = "empty"
    TOO_MANY_BYTES = "too-many-bytes"
    TOO_MANY_PIXELS = "too-many-pixels"
    NOT_A_PICTURE = "not-a-picture"
    UNSUPPORTED = "unsupported"
    DAMAGED = "damaged"
    TOO_SLOW = "too-slow"
    NO_ANSWER = "no-answer"
    TOO_MUCH_MEMORY = "too-much-memory"
    WORKER_LOST = "worker-lost"


@dataclass(frozen=True, slots=True)
class Limits:
    """What the worker accepts. ``seconds`` is for one picture; ``memory`` is address space, where it can be limited.

    Libraries take some 450 MB of address space without using it, so about 1 GB is left for the picture.
    """

    bytes: int = 80_000_000
    pixels: int = 100_000_000
    seconds: float = 10.0
    memory: int = 1_450_000_000


@dataclass(frozen=True, slots=True)
class Credit:
    """A name found in a picture's metadata. ``source`` is the field, such as ``exif.Artist`` or ``iptc.Credit``."""

    source: str
    value: str


@dataclass(frozen=True, slots=True)
class DeclaredSize:
    """Pixels that the metadata claims, before the orientation is applied. ``witness`` is the field's name."""

    witness: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class PrivateTrace:
    """Metadata that gives away more than the picture. ``kind`` is ``place``, ``serial`` or ``person``.

    ``value`` of a place is ``latitude, longitude`` in decimal degrees.
    """

    kind: str
    source: str
    value: str


@dataclass(frozen=True, slots=True)
class Mark:
    """Something measured in the pixels. ``box`` (left, top, right, bottom; displayed pixels) is where to look."""

    name: str
    value: float
    box: tuple[int, int, int, int] | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a copy for sharing must be: of ``formats`` (Pillow's names), within ``max_bytes`` (``_gif``: of a GIF)."""

    formats: tuple[str, ...]
    max_bytes: int
    max_bytes_gif: int


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """A decoded picture. ``width`` and ``height`` are pixels as displayed, ``stored_*`` as they lie in the file.

    ``orientation`` is EXIF's 1 to 8. ``bytes`` is the file's size. ``format`` is Pillow's name: ``JPEG``, ``PNG``,
    ``WEBP``, ``GIF``, ``BMP``, ``TIFF``, ``AVIF`` or ``HEIF``.
    """

    format: str
    width: int
    height: int
    stored_width: int
    stored_height: int
    orientation: int
    bytes: int
    declared: tuple[DeclaredSize, ...] = ()
    credits: tuple[Credit, ...] = ()
    statements: tuple[Credit, ...] = ()
    """What the file says of its use and making, besides names: terms, digital source type, content credentials."""
    private: tuple[PrivateTrace, ...] = ()
    marks: tuple[Mark, ...] = ()
    witnesses: tuple[Witness, ...] = ()
    """What speaks for or against a stretch, as displayed, besides the sizes in ``declared``."""
    sha256: str = ""
    """Of the file's bytes: what is remembered of a picture is remembered by it."""
    inner_width: int = 0
    inner_height: int = 0
    """Stored pixels between even borders; 0 where there are none."""
    colours: str = ""
    """``CMYK``, or the name of an unusual colour profile; empty for sRGB and what screens take for it."""
    faces: tuple[tuple[int, int, int, int], ...] = ()
    """Left, top, right and bottom in displayed pixels, largest first; none where only first verdicts were asked."""
    deep: bool = True
    """False where only the first verdicts were asked for."""
    faults: tuple[str, ...] = ()
    """Where measures of ours slipped, and nothing of the picture: for the log."""

    def to_json(self) -> JsonObject:
        return asdict(self)

    @staticmethod
    def from_json(data: Mapping[str, object]) -> PictureFacts:
        """Rebuild the facts from what :meth:`to_json` made; the worker is ours, so a wrong shape is a bug."""
        declared = cast("list[dict[str, object]]", data["declared"])
        found = cast("list[dict[str, object]]", data["credits"])
        private = cast("list[dict[str, object]]", data["private"])
        numbers = {name: int(cast("int", data[name])) for name in _NUMBERS}
        return PictureFacts(
            format=str(data["format"]),
            sha256=str(data["sha256"]),
            colours=str(data["colours"]),
            faces=tuple((b[0], b[1], b[2], b[3]) for b in cast("list[list[int]]", data["faces"])),
            deep=bool(data["deep"]),
            faults=tuple(str(fault) for fault in cast("list[object]", data["faults"])),
            declared=tuple(
                DeclaredSize(str(d["witness"]), int(cast("int", d["width"])), int(cast("int", d["height"])))
                for d in declared
            ),
            credits=tuple(Credit(str(c["source"]), str(c["value"])) for c in found),
            statements=tuple(
                Credit(str(c["source"]), str(c["value"])) for c in cast("list[dict[str, object]]", data["statements"])
            ),
            private=tuple(PrivateTrace(str(p["kind"]), str(p["source"]), str(p["value"])) for p in private),
            marks=tuple(_mark(mark) for mark in cast("list[dict[str, object]]", data["marks"])),
            witnesses=tuple(Witness.from_json(w) for w in cast("list[JsonObject]", data["witnesses"])),
            **numbers,
        )


_NUMBERS = ("width", "height", "stored_width", "stored_height", "orientation", "bytes", "inner_width", "inner_height")


def _mark(data: Mapping[str, object]) -> Mark:
    box = cast("list[int] | None", data["box"])
    value = float(cast("float", data["value"]))
    return Mark(str(data["name"]), value, None if box is None else (box[0], box[1], box[2], box[3]))
