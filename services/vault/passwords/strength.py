"""How long a password would hold against somebody who knows Turkish, the university, and the unit."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path
from typing import Any

from models.messages import QT_TRANSLATE_NOOP, Message
from services.language import turkish
from services.vault.passwords import matching
from services.vault.passwords.words import load_words, own_words
from services.vault.secret import Secret

LOOKED_AT = 72
"""So many characters are looked at: what is behind them only makes a password stronger, and takes long to judge."""
_LIMITS = (3.0, 6.0, 10.0, 12.0)
"""Powers of ten of guesses: below the first a password is very weak, from the last on strong.

The upper two are a hundred times zxcvbn's: a word, a year and a sign come to 10⁸ there, and are what people choose.
"""


class Strength(IntEnum):
    VERY_WEAK = 0
    WEAK = 1
    FAIR = 2
    GOOD = 3
    STRONG = 4

    def words(self) -> Message:
        """Return what people call it."""
        return Message(_WORDS[self])


_WORDS = {
    Strength.VERY_WEAK: QT_TRANSLATE_NOOP("services", "Çok zayıf"),
    Strength.WEAK: QT_TRANSLATE_NOOP("services", "Zayıf"),
    Strength.FAIR: QT_TRANSLATE_NOOP("services", "Orta"),
    Strength.GOOD: QT_TRANSLATE_NOOP("services", "İyi"),
    Strength.STRONG: QT_TRANSLATE_NOOP("services", "Güçlü"),
}
_REASONS = {
    "own": QT_TRANSLATE_NOOP("services", "Birimin, hesabın ya da platformun adı ilk denenenlerdendir."),
    "common": QT_TRANSLATE_NOOP("services", "Sözlükteki sözcükler ve adlar kolay denenir."),
    "date": QT_TRANSLATE_NOOP("services", "Tarihler ve yıllar kolay denenir."),
    "phone": QT_TRANSLATE_NOOP("services", "Telefon numaraları kolay denenir."),
    "spatial": QT_TRANSLATE_NOOP("services", "Klavyede yan yana duran tuşlar kolay denenir."),
    "repeat": QT_TRANSLATE_NOOP("services", "Yinelenen harfler kolay denenir."),
    "sequence": QT_TRANSLATE_NOOP("services", "Sıralı harf ve rakamlar kolay denenir."),
    "bruteforce": QT_TRANSLATE_NOOP("services", "Parola kısa: en az 14 karakter kullanın."),
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is to be said of a password. It holds nothing of the password itself.

    ``power`` is the power of ten of the guesses it would take; ``reason`` says what helps a guesser most, where the
    password is not strong.
    """

    strength: Strength
    power: float
    reason: Message | None = None


@dataclass(slots=True)
class StrengthMeter:
    """Judges passwords. ``folder`` is ``resources/vault``; its words are read at the first judgement, in a tenth of a
    second: use it on a lane.
    """

    folder: Path
    _ranks: dict[str, int] = field(default_factory=dict[str, int], repr=False)

    def judge(self, password: Secret, known: Iterable[str] = ()) -> Verdict:
        """Judge ``password``; ``known`` is what everybody knows of the account: names, handles, the platform."""
        if not self._ranks:
            self._ranks = load_words(self.folder)
        looked_at = password.reveal()[:LOOKED_AT]
        if not looked_at:
            return Verdict(Strength.VERY_WEAK, 0.0)
        found = _cheapest(looked_at, self._ranks, own_words(known))
        power = math.log10(max(1, found["guesses"]))
        strength = Strength(sum(power >= limit for limit in _LIMITS))
        return Verdict(strength, power, None if strength is Strength.STRONG else _reason(found["sequence"]))


def _cheapest(password: str, words: Mapping[str, int], own: Mapping[str, int], depth: int = 0) -> dict[str, Any]:
    """Return zxcvbn's account of the cheapest way to put ``password`` together: ``guesses`` and ``sequence``."""
    from zxcvbn import scoring

    scorer: Any = scoring
    bare = turkish.searchable(password)
    if len(bare) != len(password):  # a sign whose small form is longer; nothing Turkish is in it
        bare = password
    found = matching.find_all(password, bare, words, own)
    if depth == 0:
        for start, end, part in matching.repeats(bare):
            once = _cheapest(part, words, own, depth + 1)
            found.append(
                {
                    "pattern": "repeat",
                    "i": start,
                    "j": end,
                    "token": password[start : end + 1],
                    "base_guesses": once["guesses"],
                    "repeat_count": (end - start + 1) // len(part),
                }
            )
    answer: dict[str, Any] = scorer.most_guessable_match_sequence(password, found)
    return answer


def _reason(sequence: Iterable[Mapping[str, Any]]) -> Message:
    """Return what the longest of the known parts is; the lack of length where there is none."""
    known = [part for part in sequence if part["pattern"] != "bruteforce"]
    if not known:
        return Message(_REASONS["bruteforce"])
    longest = max(known, key=lambda part: len(part["token"]))
    kind = longest["dictionary_name"] if longest["pattern"] == "dictionary" else longest["pattern"]
    return Message(_REASONS[kind])
