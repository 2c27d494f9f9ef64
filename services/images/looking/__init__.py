"""What can be measured in a decoded picture: one small module each, on a shared view of it. The worker's.

Each returns a :class:`services.images.facts.Mark` or ``None``; what is to be said of it is decided in
:mod:`services.images.quality`.
"""

from __future__ import annotations

from services.images.facts import Mark
from services.images.looking import banding, bars, compression, phone_bars, see_through, sharpness, small_text
from services.images.looking.views import Views


def marks(views: Views) -> tuple[Mark, ...]:
    """Measure a picture. Boxes of the marks are displayed pixels of the whole of it."""
    if not views.is_measurable:
        return ()
    found = [compression.tables(views.decoded), compression.blocks(views.decoded)]
    if views.decoded.has_transparency_data:
        found.append(see_through.mark(views.decoded))
        return tuple(mark for mark in found if mark is not None)
    grey = views.grey
    measured = [*sharpness.marks(grey), bars.mark(grey), phone_bars.mark(grey)]
    if views.deep:
        measured += [banding.mark(grey), small_text.mark(grey)]
    found += [_placed(mark, views) for mark in measured if mark is not None]
    return tuple(mark for mark in found if mark is not None)


def _placed(mark: Mark, views: Views) -> Mark:
    return mark if mark.box is None else Mark(mark.name, mark.value, views.displayed(mark.box))
