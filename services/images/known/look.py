"""Looks for all that is known beforehand, as far as a request wants it. Runs in the worker."""

from __future__ import annotations

from services.images.facts import JsonObject
from services.images.known import features
from services.images.looking.views import Views


def look(views: Views, request: JsonObject) -> tuple[JsonObject, bytes]:
    """Return what was found, and the fingerprint's bytes where ``fingerprint`` is wanted; empty for tiny pictures."""
    if not views.is_measurable:
        return {}, b""
    body = features.fingerprint(views.grey).to_bytes() if request.get("fingerprint") else b""
    return {}, body
