"""Witnesses in a file's own words: pixels that are declared not square, and the programs that worked on it."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence

from services.images.witness import Witness

_LEAST, _MOST = math.log(1.03), math.log(2.6)
"""Below, rounding of two resolutions; above, no pixel of any camera, scanner or film is that flat."""
_DOUBT = 0.3
"""Some programs write two different resolutions by mistake."""
_RESIZED = re.compile(
    r"image size|canvas size|free transform|görüntü boyutu|resiz|scal(?:e|ing)|stretch", re.IGNORECASE
)
_EDITORS = re.compile(
    r"photoshop|lightroom|gimp|imagemagick|graphicsmagick|paint|affinity|pixelmator|snapseed|picsart|canva|irfanview"
    r"|faststone|xnview|photoscape|acdsee|corel|inkscape|libreoffice|powerpoint|picasa|windows photo|photo editor"
    r"|darktable|rawtherapee|krita|gwenview|shotwell|digikam",
    re.IGNORECASE,
)
_EDITED, _RESIZE_TOLD = 1.5, 3.0
"""How many times likelier in stretched pictures: our own estimates; neither decides anything alone."""


def density(across: float, down: float, source: str, *, sideways: bool = False) -> Witness | None:
    """Return a witness where pixels are declared to be no squares.

    ``across`` and ``down`` are pixels per length along the stored rows and columns; ``sideways`` where the picture is
    displayed turned by a quarter. Programs that ignore the densities, as all platforms do, show it stretched.
    """
    if not (across > 0 and down > 0 and math.isfinite(across) and math.isfinite(down)):
        return None
    log_ratio = math.log(across / down)
    if not _LEAST < abs(log_ratio) < _MOST:
        return None
    return Witness(
        name="density",
        log_ratio=-log_ratio if sideways else log_ratio,
        error=0.5 / min(across, down) if min(across, down) >= 10 else 0.01,
        doubt=_DOUBT,
        evidence={"source": source, "across": round(across, 3), "down": round(down, 3)},
    )


def history(programs: Sequence[str], steps: Sequence[str]) -> Witness | None:
    """Return a witness without a number where ``programs`` name an editor, or ``steps`` tell of a change of size."""
    resized = [step for step in steps if _RESIZED.search(step)]
    editors = [program for program in programs if _EDITORS.search(program)]
    if not (resized or editors):
        return None
    return Witness(
        name="history",
        odds=_RESIZE_TOLD if resized else _EDITED,
        evidence={"programs": editors[:4], "steps": resized[:4]},
    )


def xmp_history(values: Mapping[str, Iterable[str]]) -> tuple[list[str], list[str]]:
    """Return (programs, steps) of XMP properties as :func:`services.images.metadata.xmp_values` names them."""
    programs = [*values.get("xmp:CreatorTool", ()), *values.get("stEvt:softwareAgent", ())]
    steps = [*values.get("stEvt:parameters", ()), *values.get("photoshop:History", ())]
    return list(dict.fromkeys(programs)), steps
