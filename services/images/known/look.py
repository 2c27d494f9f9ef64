"""Looks for all that is known beforehand, as far as a request wants it. Runs in the worker."""

from __future__ import annotations

from typing import cast

from services.images.facts import JsonObject, Limits
from services.images.known import features
from services.images.known.logo_files import shape_of
from services.images.known.logos import MOST, sightings
from services.images.looking.views import Views


def look(views: Views, request: JsonObject, limits: Limits) -> tuple[JsonObject, bytes]:
    """Return what was found, and the fingerprint's bytes where ``fingerprint`` is wanted; nothing in tiny pictures.

    ``logos`` are paths; in the answer each logo found is told with its number among them.
    """
    if not views.is_measurable:
        return {"logos": []}, b""
    body = features.fingerprint(views.grey).to_bytes() if request.get("fingerprint") else b""
    paths = cast("list[str]", request.get("logos", []))[:MOST]
    shapes = [(number, shape) for number, path in enumerate(paths) if (shape := shape_of(path, limits)) is not None]
    found: list[JsonObject] = []
    if shapes:
        for sighting in sightings(views, [shape for _, shape in shapes]):
            told = sighting.to_json(views)
            found.append({**told, "logo": shapes[sighting.logo][0]})
    return {"logos": found}, body
