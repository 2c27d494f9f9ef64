"""The words of the publish assistant: outlets, steps, and how late something is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from models.posts import Account, Post
from services.accounts import PLATFORM_NAMES
from services.publishing.due import GRACE, Due
from services.publishing.outlets import Outlet
from services.publishing.steps import Step
from ui.moments import when

translate = QCoreApplication.translate
_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)
_NAME_LENGTH = 60


def outlet_name(outlet: Outlet, accounts: Sequence[Account]) -> str:
    """Return the platform, and the account too where the unit has several there."""
    mine = [one for one in accounts if one.platform is outlet.platform]
    named = next((one for one in mine if one.id == outlet.account_id), None)
    name = PLATFORM_NAMES[outlet.platform]
    return f"{name} @{named.handle}" if named is not None and len(mine) > 1 else name


def post_name(post: Post, longest: int = _NAME_LENGTH) -> str:
    """Return what a post is called where it is one of several: its first words, whole ones."""
    words = " ".join(post.headline.split())
    if not words:
        return translate("Publishing", "Boş yazı")
    if len(words) <= longest:
        return words
    cut = words[: longest - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut).rstrip(" ,;:.“(") + "…"


def platform_names(outlets: Iterable[Outlet]) -> str:
    """Return the platforms, each once: "X, Instagram"."""
    return ", ".join(dict.fromkeys(PLATFORM_NAMES[one.platform] for one in outlets))


def lateness(moment: datetime, now: datetime) -> str:
    """Say how long ago a moment came: "zamanı geldi", "12 dakika gecikti", "3 gün gecikti"."""
    late = now - moment
    if late <= GRACE:
        return translate("Publishing", "zamanı geldi")
    if late < _HOUR:
        return translate("Publishing", "{n} dakika gecikti").format(n=late // timedelta(minutes=1))
    if late < _DAY:
        return translate("Publishing", "{n} saat gecikti").format(n=late // _HOUR)
    return translate("Publishing", "{n} gün gecikti").format(n=late // _DAY)


def told_of(due: Due, now: datetime) -> str:
    """Return the line about one post in a list: when it was planned, how late it is, and where it still goes."""
    parts = [when(due.moment), translate("Publishing", "durduruldu") if due.held_by else lateness(due.moment, now)]
    if not due.is_planned:
        parts.append(translate("Publishing", "henüz planlanmadı"))
    parts.append(platform_names(due.outlets) or translate("Publishing", "platformu seçilmedi"))
    if due.is_half_out:
        out = [one.platform for one in due.post.variants if one.published_at is not None]
        names = ", ".join(PLATFORM_NAMES[one] for one in out)
        parts.append(translate("Publishing", "{platforms} tamam").format(platforms=names))
    return " · ".join(parts)


def step_title(step: Step, platform: str) -> str:
    """Return what a step is called."""
    return {
        Step.TEXT: translate("Publishing", "Metni kopyalayın"),
        Step.PICTURES: translate("Publishing", "Görselleri hazırlayın"),
        Step.COMPOSER: translate("Publishing", "{platform} sayfasını açıp gönderin"),
        Step.OUT: translate("Publishing", "Yayımlandığını not edin"),
    }[step].format(platform=platform)
