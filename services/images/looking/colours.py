"""In which colours is the picture stored? Printers' inks and wide profiles look different on a platform."""

from __future__ import annotations

import io
import re

from PIL import Image, ImageCms

_USUAL = re.compile(r"sRGB|IEC ?61966|Display P3|\bP3\b|c2ci|Apple RGB|GIMP built-in|gr[ae]y", re.IGNORECASE)
"""sRGB and what passes for it: platforms convert Display P3, which every iPhone writes, and screens show it."""
_WIDE = re.compile(r"Adobe ?RGB|ProPhoto|ROMM|Wide ?Gamut|Rec(?:ommendation)?\W*(?:ITU\W*R\W*)?(?:BT\W*)?2020|eciRGB")
_LONGEST = 60


def unusual(image: Image.Image) -> str:
    """Return ``CMYK``, or the name of a profile that a platform may show wrongly; empty for the usual ones."""
    if image.mode == "CMYK":
        return "CMYK"
    profile = image.info.get("icc_profile")
    if not isinstance(profile, bytes) or len(profile) < 128:
        return ""
    if profile[16:20] == b"CMYK":
        return "CMYK"
    try:
        name = ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(io.BytesIO(profile)))
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return ""  # a broken profile is passed over by everybody
    name = " ".join(name.split())[:_LONGEST]
    return name if _WIDE.search(name) and not _USUAL.search(name) else ""
