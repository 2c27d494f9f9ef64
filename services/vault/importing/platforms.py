"""Which platform an entry belongs to: by its address first, then by its issuer, then by its title."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from models.enums import Platform
from services.language import turkish

_HOSTS = {
    "facebook.com": Platform.FACEBOOK,
    "fb.com": Platform.FACEBOOK,
    "fb.me": Platform.FACEBOOK,
    "instagram.com": Platform.INSTAGRAM,
    "x.com": Platform.X,
    "twitter.com": Platform.X,
    "t.co": Platform.X,
}
_APPS = {
    "com.facebook.katana": Platform.FACEBOOK,
    "com.facebook.lite": Platform.FACEBOOK,
    "com.facebook.pages.app": Platform.FACEBOOK,
    "com.instagram.android": Platform.INSTAGRAM,
    "com.instagram.lite": Platform.INSTAGRAM,
    "com.twitter.android": Platform.X,
}
"""What browsers and Bitwarden write for a password that was saved in a phone's app."""
_WORDS = {
    "facebook": Platform.FACEBOOK,
    "instagram": Platform.INSTAGRAM,
    "twitter": Platform.X,
}
_LONE_X = re.compile(r"x(?![\w.-])")
"""“X” and “X (Twitter)”, and neither “Mac OS X” nor “X-ray”."""
_APP_SCHEMES = ("android", "androidapp", "iosapp")
_HAS_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_WORD = re.compile(r"\w+")


def platform_of_entry(url: str, issuer: str, title: str) -> Platform | None:
    """Return the platform that ``url``, ``issuer`` or ``title`` names beyond doubt."""
    host = host_of(url)
    if host:
        # An address names its site: a title that says otherwise does not make it another one.
        return _platform_of_host(host)
    return _named(issuer) or _named(title)


def host_of(url: str) -> str:
    """Return the host of a web address (also without its scheme), or an app's id; empty where there is none."""
    url = url.strip()
    try:
        parts = urlsplit(url if _HAS_SCHEME.match(url) else f"https://{url}")
        host = parts.hostname or ""
    except ValueError:
        return ""
    if parts.scheme in _APP_SCHEMES:
        return host or parts.path.strip("/")
    return host.removeprefix("www.").rstrip(".") if "." in host else ""


def _platform_of_host(host: str) -> Platform | None:
    if host in _APPS:
        return _APPS[host]
    labels = host.split(".")
    return next((_HOSTS[end] for start in range(len(labels)) if (end := ".".join(labels[start:])) in _HOSTS), None)


def _named(name: str) -> Platform | None:
    """Return the one platform whose name or address is a word of ``name``."""
    folded = turkish.searchable(name).strip()
    found = {_WORDS[word] for word in _WORD.findall(folded) if word in _WORDS}
    if _LONE_X.match(folded):
        found.add(Platform.X)
    found |= {platform for word in folded.split()[:3] if (platform := _platform_of_host(host_of(word)))}
    return found.pop() if len(found) == 1 else None
