"""What is wrong with a registered logo that stands in a picture: one finding for each logo, the worst first."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from models.diagnostics import Diagnostic
from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.images.finding import of_picture
from services.images.logo_book import KnownLogo

RULE = "image.logo"
_STRETCHED = 0.02
"""Log ratio from which a logo is stretched: rounding a small one to whole pixels leaves less."""
_SHEARED = 2.0
"""Degrees."""
_HUES, _NEGATIVE = 16.0, -0.2
_BUSY = 30.0
_TURNED = 1.5
"""Degrees: logos that were put into a picture stand straight; one on a banner that was photographed does not."""


@dataclass(frozen=True, slots=True)
class LogoSighting:
    """A registered logo in a picture. ``box`` and sides are displayed pixels, angles degrees.

    ``log_ratio`` is the log of its horizontal over its vertical scale, with its standard ``error``. ``colour`` is how
    far its hues are off, ``likeness`` the correlation of its brightness, ``ground`` how uneven its surroundings are.
    """

    logo: KnownLogo
    box: tuple[int, int, int, int]
    score: float
    log_ratio: float
    error: float
    shear: float
    turn: float
    width: float
    height: float
    colour: float
    likeness: float
    ground: float

    @staticmethod
    def from_json(data: Mapping[str, object], logos: Sequence[KnownLogo]) -> LogoSighting:
        """Rebuild what the worker told of one of ``logos``."""
        numbers = {name: float(cast("float", data[name])) for name in _NUMBERS}
        left, top, right, bottom = cast("list[int]", data["box"])
        return LogoSighting(logos[cast("int", data["logo"])], (left, top, right, bottom), **numbers)

    @property
    def is_photographed(self) -> bool:
        """Whether it seems to hang on a wall in the picture: then its shape is the camera's affair."""
        return abs(self.turn) > _TURNED

    @property
    def is_stretched(self) -> bool:
        return abs(self.log_ratio) > max(_STRETCHED, 2.5 * self.error) and not self.is_photographed

    @property
    def is_sheared(self) -> bool:
        return abs(self.shear) > _SHEARED and not self.is_photographed

    @property
    def is_recoloured(self) -> bool:
        return self.colour > _HUES or self.likeness < _NEGATIVE

    @property
    def is_busy(self) -> bool:
        """Whether its ground is so uneven that it is hard to see."""
        return self.ground > _BUSY and not self.is_photographed

    @property
    def is_small(self) -> bool:
        return 0 < self.width < self.logo.logo.smallest - 0.5


_NUMBERS = ("score", "log_ratio", "error", "shear", "turn", "width", "height", "colour", "likeness", "ground")


def logos(sightings: Iterable[LogoSighting]) -> Iterable[Diagnostic]:
    """Tell what was done to each logo; nothing of those that stand as they should."""
    for sighting in sightings:
        yield from _of(sighting)


def _of(sighting: LogoSighting) -> Iterable[Diagnostic]:
    name = sighting.logo.logo.name
    if sighting.is_stretched:
        wider = sighting.log_ratio > 0
        percent = max(1, round((math.exp(abs(sighting.log_ratio)) - 1) * 100))
        text = (
            QT_TRANSLATE_NOOP("services", "“{logo}” logosu yatayda yaklaşık %{percent} esnetilmiş.")
            if wider
            else QT_TRANSLATE_NOOP("services", "“{logo}” logosu dikeyde yaklaşık %{percent} esnetilmiş.")
        )
        yield _finding(
            sighting, "stretched", Severity.WARNING, Message(text, {"logo": name, "percent": percent}), _SHAPE
        )
    if sighting.is_sheared:
        text = QT_TRANSLATE_NOOP("services", "“{logo}” logosu yana yatırılmış.")
        yield _finding(sighting, "sheared", Severity.WARNING, Message(text, {"logo": name}), _SHAPE)
    if sighting.is_recoloured:
        text = QT_TRANSLATE_NOOP("services", "“{logo}” logosunun renkleri değiştirilmiş görünüyor.")
        yield _finding(sighting, "recoloured", Severity.INFORMATION, Message(text, {"logo": name}), _COLOURS)
    if sighting.is_small:
        text = QT_TRANSLATE_NOOP(
            "services", "“{logo}” logosu {n} piksel genişliğinde; en az {least} piksel olması istenmiş."
        )
        values = {"logo": name, "n": round(sighting.width), "least": sighting.logo.logo.smallest}
        yield _finding(sighting, "too-small", Severity.WARNING, Message(text, values), _SIZE)
    if sighting.is_busy:
        text = QT_TRANSLATE_NOOP("services", "“{logo}” logosu karışık bir zeminin üzerinde.")
        yield _finding(sighting, "busy-ground", Severity.INFORMATION, Message(text, {"logo": name}), _GROUND)


_SHAPE = QT_TRANSLATE_NOOP(
    "services",
    "Logolar yalnızca oranı korunarak büyütülüp küçültülür. Özgün dosyasını köşesinden boyutlandırarak koyun.",
)
_COLOURS = QT_TRANSLATE_NOOP(
    "services",
    "Kurumsal kimlik kılavuzunun verdiği renkleri kullanın; açık ya da tek renkli sürümü varsa onu da kaydedin.",
)
_SIZE = QT_TRANSLATE_NOOP("services", "Daha küçük logoda yazılar okunmaz; logoyu büyütün.")
_GROUND = QT_TRANSLATE_NOOP("services", "Logonun çevresinde boş alan bırakın ya da altına düz renkli bir zemin koyun.")


def _finding(sighting: LogoSighting, kind: str, severity: Severity, text: Message, why: str) -> Diagnostic:
    data = {
        "kind": kind,
        "logo": sighting.logo.logo.name,
        "about": sighting.logo.logo.name,
        "region": dict(zip(("left", "top", "right", "bottom"), sighting.box, strict=True)),
        "ratio": round(math.exp(sighting.log_ratio), 4),
        "error": round(sighting.error, 4),
        "shear": round(sighting.shear, 1),
        "width": round(sighting.width),
        "score": round(sighting.score, 3),
    }
    return of_picture(RULE, severity, text, Message(why), data)
