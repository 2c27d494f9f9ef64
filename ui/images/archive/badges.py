"""What a picture's tile says at a glance: what forbids to publish it today, and what is not known yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from models.library import ListedAsset


@dataclass(frozen=True, slots=True)
class Badge:
    """An icon in a tone (``error``, ``warning``, ``hint``) and what it means."""

    icon: str
    tone: str
    text: str


def twin_badge() -> Badge:
    """Return what is said of a picture that the library has a second time."""
    return Badge("copy", "hint", QCoreApplication.translate("Badges", "Aynısı ya da benzeri arşivde"))


def badges(listed: ListedAsset, day: date) -> tuple[Badge, ...]:
    """Return what is to be said of a picture on ``day``, the worst first."""
    rights = listed.rights
    translate = QCoreApplication.translate
    found: list[Badge] = []
    if rights.withdrawn(day):
        found.append(Badge("accounts", "error", translate("Badges", "Rızası geri alındı")))
    if rights.licence_ended(day):
        found.append(Badge("clock", "error", translate("Badges", "İzni bitti")))
    if rights.without_consent(day):
        found.append(Badge("accounts", "warning", translate("Badges", "Rıza kaydı eksik")))
    if rights.licence_ends_soon(day):
        found.append(Badge("clock", "warning", translate("Badges", "İzni bitiyor")))
    if listed.source is None:
        found.append(Badge("unknown", "warning", translate("Badges", "Kaynağı belirsiz")))
    return tuple(found)
