"""Ranks what a wrong Turkish word may have meant."""

from __future__ import annotations

import math
import re
from collections import OrderedDict
from collections.abc import Iterator
from itertools import product
from threading import Lock

from services.language import turkish
from services.language.suffixes import readings
from services.language.tokens import APOSTROPHES
from services.morphology.frequent import RAREST, FrequentForms
from services.morphology.phonology import sound_of, spell
from services.morphology.search import PAIR
from services.spelling.turkish_words import TurkishWords

AT_MOST = 7
LONGEST = 40
"""Longer words are no words; searching for them would be a waste."""
_REMEMBERED = 4096
_MARKED = {letter: pair for pair in ("cç", "gğ", "ıi", "oö", "sş", "uü") for letter in pair}
_MOST_MARKINGS = 256
_SPLIT, _SPLIT_RARITY, _QUESTION_SPLIT, _NAME_SPLIT, _SPOKEN, _LENGTHENED, _NAME = 1.1, 0.7, 0.15, 0.3, 0.2, 0.2, 0.15
_FREQUENT_BITS, _KNOWN_BITS = 17.0, 18.5
_SHORTEST_ERROR, _LONG = 4, 7
_ODD_SPLIT = 0.25
_SHORTEST_NAME = 5
"""Shorter ones are mostly abbreviations, whose capitals the list does not know."""
_LIKELY_NAME = 0.5
_GOOD_ENOUGH, _FAIR = 1.5, 2.1
_QUESTION = re.compile(
    "(?P<verb>.{2,}?)(?P<mi>m[ıiuü](?:y[ıiuü]m|y[ıiuü]z|s[ıiuü]n(?:[ıiuü]z)?|yd[ıiuü].{0,3}|d[ıiuü]r)?)"
)
# How people write as they speak: the present's last r, the future's contracted ending.
_PRESENT = (("yo", "yor"), ("yom", "yorum"), ("yon", "yorsun"), ("yoz", "yoruz"), ("yosun", "yorsun"),
            ("yosunuz", "yorsunuz"), ("yonuz", "yorsunuz"), ("yolar", "yorlar"), ("yodu", "yordu"),
            ("yomuş", "yormuş"))  # fmt: skip
_FUTURE = re.compile(
    "(?P<stem>.{2,}?)(?P<y>y?)(?P<high>[ıiuüae]?)c[ae](?P<end>m|n|z|k|ksın|ksin|ksınız|ksiniz|klar|kler)"
)
_FUTURE_ENDS = {"m": "(y)AcAğIm", "n": "(y)AcAksIn", "z": "(y)AcAğIz", "k": "(y)AcAk", "ks": "(y)AcAksIn",
                "ksz": "(y)AcAksInIz", "kl": "(y)AcAklAr"}  # fmt: skip
_RUN = re.compile(r"(.)\1+")
_SPOKEN_WORDS = {"bi": "bir", "dimi": "değil mi", "naber": "ne haber", "şimdilk": "şimdilik"}


class TurkishSuggester:
    """Suggestions for one word at a time; every one of them is accepted by the checker. Remembers its answers."""

    def __init__(self, words: TurkishWords) -> None:
        self.frequent: FrequentForms = words.morphology.frequent
        self._words = words
        self._answers: OrderedDict[str, tuple[str, ...]] = OrderedDict()
        self._lock = Lock()

    def suggest(self, word: str) -> tuple[str, ...]:
        """Return at most seven right forms, the likeliest first, cased as ``word`` is and with its apostrophe kept."""
        with self._lock:
            if word in self._answers:
                self._answers.move_to_end(word)
                return self._answers[word]
        answer = self._suggest(word)
        with self._lock:
            self._answers[word] = answer
            if len(self._answers) > _REMEMBERED:
                self._answers.popitem(last=False)
        return answer

    def close_and_frequent(self, word: str) -> bool:
        """Whether a capitalised ``word`` is one small slip away from a frequent common word, so probably no name."""
        lower = turkish.lower(word)
        if not 5 <= len(lower) <= LONGEST:
            return False
        for _score, form in self.frequent.near(lower, 1.0)[:3]:
            if form[0] == lower[0] and (self.frequent.bits(form) or RAREST) < _KNOWN_BITS:
                return True
        return False

    def knows_better(self, lower: str) -> bool:
        """Whether unknown letters are close enough to a word, or to two without their space, to be an error."""
        if not _SHORTEST_ERROR <= len(lower) <= LONGEST:
            return False
        if self.frequent.near(lower, 1.0) or any(True for _ in self._split(lower)):
            return True
        if self._words.morphology.near(lower, 1.0, most_steps=1500):
            return True
        return len(lower) >= _LONG and bool(self.frequent.near(lower, 1.5, most_steps=1500))

    def _suggest(self, word: str) -> tuple[str, ...]:
        if len(word) > LONGEST:
            return ()
        cut = next((index for index, letter in enumerate(word) if letter in APOSTROPHES), len(word))
        base, tail = word[:cut], word[cut:]
        lower = turkish.strip_circumflex(turkish.lower(base))
        scored = [(score, turkish.capitalise_like(form, base)) for score, form in self._candidates(lower)]
        if base[:1].isalpha():
            scored += self._names(lower, base, with_ending=not tail)
        seen = dict.fromkeys(form + tail for _score, form in _without_odd_splits(sorted(scored)))
        seen.pop(word, None)
        return tuple(seen)[:AT_MOST]

    def _candidates(self, lower: str) -> list[tuple[float, str]]:
        """Return common words and pairs of words with their scores, best last searched for where nothing is near."""
        right = self._words.right_form(lower)
        found = [(0.0, right)] if right else []
        near = self.frequent.near(lower, 1.0)
        found += near[: 2 * AT_MOST]
        found += self._split(lower)
        found += self._spoken(lower)
        if not found or min(found)[0] > _GOOD_ENOUGH:
            found += self._rare(lower, 1.0)
            found += self._other_marks(lower)
            found += self.frequent.near(lower, 1.5, most_steps=1500)[:AT_MOST]
        if not found or min(found)[0] > _FAIR:
            found += self.frequent.near(lower, 2.05 if len(lower) > 4 else 1.4, most_steps=2500)[:AT_MOST]
        return found

    def _names(self, lower: str, typed: str, *, with_ending: bool) -> Iterator[tuple[float, str]]:
        """Names near to what was typed, and names with an ending that lacks its apostrophe."""
        less = 0.0 if typed[:1].isupper() else _NAME
        if self._words.is_listed_name(lower):
            yield 0.0, turkish.upper_first(typed)
        elif self._words.is_name(lower) and typed == lower:
            yield _LIKELY_NAME, turkish.upper_first(typed)
        near = [(score, form) for score, form in self.frequent.near_names(lower, 1.0) if len(form) >= _SHORTEST_NAME]
        for score, form in near[:3]:
            yield score + less, turkish.capitalise_like(turkish.upper_first(form), typed)
        for cut in range(len(lower) - 1, 3, -1) if with_ending else ():
            base = lower[:cut]
            if self._words.is_listed_name(base) and readings(base, lower[cut:]):
                yield _NAME_SPLIT + self.frequent.rarity("\x02" + base), f"{turkish.upper_first(base)}'{lower[cut:]}"

    def _split(self, lower: str) -> Iterator[tuple[float, str]]:
        """Two words that were typed without a space."""
        for cut in range(2, len(lower) - 1):
            front, rest = lower[:cut], lower[cut:]
            front = _SPOKEN_WORDS.get(front, front)
            if self._stands_alone(front) and self._stands_alone(rest):
                yield (
                    _SPLIT + _SPLIT_RARITY * (self.frequent.rarity(front) + self.frequent.rarity(rest)),
                    f"{front} {rest}",
                )
        match = _QUESTION.fullmatch(lower)
        if match is not None:
            verb, particle = match["verb"], match["mi"]
            if self._words.accepts(verb):
                yield _QUESTION_SPLIT + self.frequent.rarity(verb), f"{verb} {particle}"
            else:
                for score, form in self.frequent.near(verb, 1.0)[:2]:
                    yield _QUESTION_SPLIT + score, f"{form} {particle}"

    def _stands_alone(self, part: str) -> bool:
        """Whether ``part`` is a word that people write, rather than letters that happen to be one."""
        bits = self.frequent.bits(part)
        if bits is None:
            return len(part) >= _SHORTEST_ERROR and self._words.accepts(part)
        return bits < _FREQUENT_BITS or len(part) >= _SHORTEST_ERROR

    def _spoken(self, lower: str) -> Iterator[tuple[float, str]]:
        """What is written as it is spoken: ``geliyom``, ``alıcam``, ``çoook``."""
        if lower in _SPOKEN_WORDS:
            yield _SPOKEN, _SPOKEN_WORDS[lower]
        for form in dict.fromkeys((*_full_present(lower), *_full_future(lower))):
            if self._words.accepts(form):
                yield _SPOKEN + self.frequent.rarity(form), form
            else:
                for score, near in self.frequent.near(form, 0.65)[:1]:
                    yield _SPOKEN + score, near
        for form in dict.fromkeys((_RUN.sub(r"\1", lower), _RUN.sub(r"\1\1", lower))):
            if form != lower and self._words.accepts(form):
                yield _LENGTHENED + self.frequent.rarity(form), form

    def _rare(self, lower: str, budget: float) -> Iterator[tuple[float, str]]:
        """Words that the list of frequent forms has never seen."""
        rarity = self.frequent.rarity("")
        for form, price in self._words.morphology.near(lower, budget, most_steps=1500).items():
            if self.frequent.bits(form) is None and self._words.accepts(form):
                yield price + rarity, form

    def _other_marks(self, lower: str) -> Iterator[tuple[float, str]]:
        """Yield ``lower`` with other sets of marks on its letters, unless there are too many."""
        choices = [_MARKED.get(letter, letter) for letter in lower]
        if math.prod(len(choice) for choice in choices) > _MOST_MARKINGS:
            return
        for letters in product(*choices):
            form = "".join(letters)
            changed = sum(one != other for one, other in zip(letters, lower, strict=True))
            if changed > 3 and self._words.accepts(form):
                yield PAIR * changed + self.frequent.rarity(form), form


def _without_odd_splits(scored: list[tuple[float, str]]) -> Iterator[tuple[float, str]]:
    """Leave out two words that fall far behind the best: ``fakültem iniz`` beside ``fakültemiz``."""
    for score, form in scored:
        if " " not in form or score < scored[0][0] + _ODD_SPLIT:
            yield score, form


def _full_present(lower: str) -> Iterator[str]:
    for short, full in _PRESENT:
        if lower.endswith(short) and len(lower) > len(short) + 2:
            yield lower[: -len(short)] + full


def _full_future(lower: str) -> Iterator[str]:
    match = _FUTURE.fullmatch(lower)
    if match is None:
        return
    ending = _FUTURE_ENDS[re.sub("[ıiae]n(?=[ıi]z)|[ıiae]n$|[ıiae]r$|[ıi](?=z)", "", match["end"])]
    stem, high = match["stem"], match["high"]
    for base in (stem, stem + high, stem + "a", stem + "e", stem[:-1] + "a", stem[:-1] + "e"):
        for letters, _ in spell(ending, sound_of(base)):
            yield base + letters
