"""How sure one must be to speak of de/da, and what the numbers do not see.

Thresholds are natural log-odds, chosen on one half of the sentences of ``tests/benchmarks/turkish_clitics.py``: an
editor must hardly ever be told of a right word.
"""

from __future__ import annotations

import re

from services.usage.clitics_features import PRONOUNS, Surroundings, agreement, names_its_subject, says_we
from services.usage.context import SEEN_APART, SEEN_JOINED, Stem

_APART, _APART_DOUBTFUL, _APART_AGREEING = 1.0, 2.7, 0.0
_APART_NO_WORD = -0.8  # the joined form is no word and wrong anyway
_JOINED, _JOINED_DOUBTFUL, _JOINED_AFTER_ALL = 1.9, 2.8, 4.0
_LEAST_NAME_ODDS = -0.3

_CLITIC = frozenset(("de", "da"))
_THERE_IS = frozenset(("var", "vardı", "vardır", "yok", "yoktu", "yoktur"))
_VERBAL_NOUN = re.compile("m[ae][nm][ıi]z$")
_ANY = frozenset(("bir", "her", "hangi"))
_NUMBERS = frozenset(("iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz", "on"))
_WHICH = frozenset(("bu", "geçen", "o", "her", "gelecek", "ertesi"))
_TIMES = frozenset(
    ("yıl", "sene", "ay", "gün", "hafta", "saat", "dakika", "dönem", "maç", "sezon", "bayram", "akşam", "sabah", "gece",
     "zaman", "an", "durum")
)  # fmt: skip
_ROOM_BEFORE = frozenset(
    ("bu", "şu", "her", "bir", "tek", "boş", "iki", "üç", "aynı", "küçük", "büyük", "karanlık", "ve")
)
_ROOM_AFTER = re.compile(
    "numara|servis|arkadaş|orkestra|müzi|tiyatro|sıcaklı|kapı|başkan|sprey|kira|fiyat|konaklama|tip|rezerv|temizl|kişi"
)


def enough_apart(stem: str, place: Stem, near: Surroundings, *, joins: bool) -> float:
    """Return the log-odds above which the joined word is the conjunction. ``joins``: it is a right word so."""
    agrees = agreement(stem, near)
    if agrees is not None and agrees > 0:
        return _APART_AGREEING
    if not joins:
        return _APART_NO_WORD
    doubtful = (
        agrees is not None  # bizde gelenektir
        or (stem not in PRONOUNS and names_its_subject(near))  # gençlerde sınav kaygısı artıyor
        or _VERBAL_NOUN.search(stem)  # ulaşmanızda yardımcı olur
        or near.before in _ANY  # bir sorunda bize yazın
        or not place.flags & (SEEN_APART | SEEN_JOINED)
    )
    return _APART_DOUBTFUL if doubtful else _APART


def is_deed(stem: str) -> bool:
    """Whether folded ``stem`` is what somebody does: ``ulaşmanızda yardımcı olur``."""
    return _VERBAL_NOUN.search(stem) is not None


def is_time(stem: str) -> bool:
    """Whether folded ``stem`` is a time, in which something happens: ``yanlış günde gelebilir``."""
    return stem in _TIMES


def is_other(stem: str, near: Surroundings) -> bool:
    """Whether ``oda`` is the room, and ``içinde`` is inside (it is a conjunction after an infinitive only)."""
    if stem == "için":
        return not near.before.endswith(("mek", "mak"))
    return "herhangi" in near.earlier[:2] or (stem == "o" and _is_room(near))


def _is_room(near: Surroundings) -> bool:
    """Whether ``oda`` is the room: bu oda, oda numarası, oda orkestrası."""
    return near.before in _ROOM_BEFORE or _ROOM_AFTER.match(near.after) is not None


def enough_joined(stem: str, near: Surroundings) -> float:
    """Return the log-odds below whose negative the particle is a locative that came loose."""
    twice = _CLITIC.intersection(near.later[1:3]) or _CLITIC.intersection(near.earlier[:1])
    # kampüs de kütüphane de; canlı yayın da var
    if twice or stem in PRONOUNS or near.after in _THERE_IS:
        return _JOINED_AFTER_ALL
    again = _CLITIC.intersection(near.later) or _CLITIC.intersection(near.earlier)
    may_be_subject = near.starts and len(near.later) < 3 and not says_we(near)  # fuar da sona erdi
    return _JOINED_DOUBTFUL if again or may_be_subject else _JOINED


def may_be_locative(stem: str, near: Surroundings, place: Stem, *, name: bool) -> bool:
    """Whether nothing speaks for the conjunction that the numbers do not see."""
    if name and (place.odds > _LEAST_NAME_ODDS or not place.flags & SEEN_JOINED):
        return False  # people seldom are places: Mehmet de
    if stem.endswith(("mak", "mek")):
        return near.after in (".", "olan", "olup", "idi")  # yüzmek de yararlıdır
    if near.before in _NUMBERS:
        return stem in _TIMES  # iki takım da
    return near.before not in _WHICH or stem not in _TIMES  # bu yıl da
