"""How long a text is for a platform."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from services.platforms.links import find_links
from services.platforms.profile import Counting, PlatformProfile

LINK_WEIGHT = 23
_HEAVY = re.compile("[^\u0000-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]")
# Emoji of the Basic Multilingual Plane are listed (Unicode 14 emoji-data); beyond it whole blocks will do,
# because a character there weighs 2 whether or not it is an emoji, and only sequences make a difference.
_BMP_EMOJI = (
    "\u203c\u2049\u2122\u2139\u2194-\u2199\u21a9\u21aa\u231a\u231b\u2328\u23cf\u23e9-\u23f3\u23f8-\u23fa\u24c2\u25aa"
    "\u25ab\u25b6\u25c0\u25fb-\u25fe\u2600-\u2604\u260e\u2611\u2614\u2615\u2618\u261d\u2620\u2622\u2623\u2626\u262a"
    "\u262e\u262f\u2638-\u263a\u2640\u2642\u2648-\u2653\u265f\u2660\u2663\u2665\u2666\u2668\u267b\u267e\u267f"
    "\u2692-\u2697\u2699\u269b\u269c\u26a0\u26a1\u26a7\u26aa\u26ab\u26b0\u26b1\u26bd\u26be\u26c4\u26c5\u26c8\u26ce"
    "\u26cf\u26d1\u26d3\u26d4\u26e9\u26ea\u26f0-\u26f5\u26f7-\u26fa\u26fd\u2702\u2705\u2708-\u270d\u270f\u2712\u2714"
    "\u2716\u271d\u2721\u2728\u2733\u2734\u2744\u2747\u274c\u274e\u2753-\u2755\u2757\u2763\u2764\u2795-\u2797\u27a1"
    "\u27b0\u27bf\u2934\u2935\u2b05-\u2b07\u2b1b\u2b1c\u2b50\u2b55\u3030\u303d\u3297\u3299"
)
_ONE = f"[{_BMP_EMOJI}\U0001f000-\U0001f1e5\U0001f200-\U0001f3fa\U0001f400-\U0001faff]"
_ELEMENT = f"(?:{_ONE}[\U0001f3fb-\U0001f3ff]?\ufe0f?)"
_EMOJI = re.compile(
    "[0-9#*]\ufe0f?\u20e3"
    "|[\u00a9\u00ae]\ufe0f"
    "|[\U0001f1e6-\U0001f1ff]{2}"
    "|\U0001f3f4[\U000e0020-\U000e007e]+\U000e007f"
    f"|{_ELEMENT}(?:\u200d{_ELEMENT})*"
    "|[\U0001f3fb-\U0001f3ff]"
)


@dataclass(frozen=True, slots=True)
class Length:
    """The length of a text as its platform counts, and the platform's limit.

    ``overflow_at`` is the code point of the text from which on nothing fits, ``None`` while all fits.
    """

    value: int
    limit: int
    overflow_at: int | None = None

    @property
    def over(self) -> int:
        """By how much the text is too long; 0 while it fits."""
        return max(0, self.value - self.limit)


def count(text: str, profile: PlatformProfile) -> Length:
    """Measure ``text`` for a platform. Both count the composed form (NFC), whatever the text is in."""
    composed = unicodedata.normalize("NFC", text)
    if profile.counting is Counting.X_WEIGHTED:
        value, crossing = _weigh(composed, profile)
    else:
        value, crossing = len(composed), profile.text_limit
    if value <= profile.text_limit:
        return Length(value, profile.text_limit)
    if composed != text:
        crossing = _before_composition(text, crossing)
    return Length(value, profile.text_limit, crossing)


def _weigh(text: str, profile: PlatformProfile) -> tuple[int, int]:
    """Return the weighted length of NFC ``text`` and the first code point that no longer fits."""
    links = find_links(text, profile.link_domains)
    pieces = [(start, end, LINK_WEIGHT) for start, end in links]
    pieces += [(*match.span(), 2) for match in _EMOJI.finditer(text)]
    pieces.sort()
    total = reached = 0
    crossing = -1
    for start, end, weight in [*pieces, (len(text), len(text), 0)]:
        if start < reached:
            continue  # an emoji inside a link
        plain = text[reached:start]
        plain_weight = len(plain) + len(_HEAVY.findall(plain))
        if crossing < 0 and total + plain_weight > profile.text_limit:
            crossing = reached + _fitting(plain, profile.text_limit - total)
        total += plain_weight
        if crossing < 0 and total + weight > profile.text_limit:
            crossing = start
        total += weight
        reached = end
    return total, crossing


def _fitting(plain: str, room: int) -> int:
    """Return how many code points of ``plain`` weigh no more than ``room``."""
    for index, letter in enumerate(plain):
        room -= 2 if _HEAVY.match(letter) else 1
        if room < 0:
            return index
    return len(plain)


def _before_composition(text: str, position: int) -> int:
    """Return the place in ``text`` that stands at ``position`` once composed."""
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if len(unicodedata.normalize("NFC", text[:middle])) <= position:
            low = middle
        else:
            high = middle - 1
    return low
