"""The unit's own words: each is accepted with its endings once it is in the dictionary, and offered where it was meant.

What a word is can be read from its shape: ``TÜSEB`` is an abbreviation, ``Proteomik`` a name, ``tweetlemek`` a verb,
all others are common words. Names and abbreviations set their endings off by an apostrophe, common words do not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from services.language import turkish
from services.language.suffixes import Endings, attach, inflect, readings, softened
from services.language.tokens import INVISIBLE, words
from services.spelling.near_words import NearWords
from services.spelling.word_shapes import (
    WordKind,
    any_endings,
    cut_apostrophe,
    foreign_readings,
    is_set_off,
    kind_of,
    verb_stem,
)

_DERIVED = re.compile(r"(?P<base>.{3,})(?P<ending>l[ıiuü][kğ]?|s[ıiuü]z|[cç][ıiuü]|s[ae]l)")
_DERIVATIONS = {"l": "lI", "s": "sIz", "c": "CI", "ç": "CI"}
_MOST_DERIVATIONS = 2
_SHORTEST_ROOT = 2
_LONGEST = 80
_REMEMBERED = 20_000
_HARMONY = {"a": "a", "ı": "a", "e": "e", "i": "e", "o": "u", "u": "u", "ö": "ü", "ü": "ü", "": "e"}
# One known verb for each way of taking endings: after a vowel, after a hard and after a soft consonant.
_MODEL_VERBS = {
    "a": ("başla", "uzaklaş", "kullan"),
    "e": ("bekle", "yerleş", "öğren"),
    "u": ("koru", "konuş", "bulun"),
    "ü": ("yürü", "görüş", "düşün"),
}
_NARROWED = {"a": "başl", "e": "bekl", "u": "topl", "ü": "söyl"}
_INVISIBLE = str.maketrans("", "", INVISIBLE)


def samples(word: str, typed: str = "") -> tuple[str, ...]:
    """Return ``word`` and two of its forms that will be accepted with it; ``typed`` is one of them where it fits."""
    word = turkish.lower(word) if kind_of(word) is WordKind.VERB else word
    if not word[-1:].isalpha():
        return (word,) if word else ()
    made = list(_forms(word))
    if typed and turkish.fold(typed) != turkish.fold(word) and UnitWords(frozenset((word,))).accepts(typed):
        made.insert(0, typed)
    return tuple(dict.fromkeys((word, *made)))[:3]


def _forms(word: str) -> Iterator[str]:
    kind = kind_of(word)
    if kind is WordKind.VERB:
        stem = verb_stem(word)
        yield attach(stem, "DIk")
        yield attach(stem[:-1] if stem[-1] in turkish.VOWELS else stem, "(I)yor")
    elif kind is WordKind.COMMON:
        yield inflect(word, Endings(possessive="1p", case="abl"))
        yield inflect(word, Endings(plural=True))
    else:
        spoken = turkish.fold(word)
        if kind is WordKind.ABBREVIATION and not turkish.last_vowel(spoken):
            spoken += "e"  # read letter by letter: be, ce, de
        for case in ("loc", "gen"):
            yield f"{word}’{inflect(spoken, Endings(case=case), soften=False)[len(spoken) :]}"


class UnitWords:
    """The unit's dictionary as a checker asks it. ``knows`` tells of a Turkish word that it is one.

    ``names`` are accepted too; they are known to be no Turkish words, whatever ``knows`` says.
    Entries are cut into their words as a text is: of ``Açık Ders`` both words are accepted, ``#`` and ``@`` play no
    part. A word and its answer are remembered. Neither question ever raises.
    """

    def __init__(
        self,
        entries: Iterable[str],
        knows: Callable[[str], bool] = lambda word: False,
        names: Iterable[str] = (),
    ) -> None:
        self._knows = knows
        self._sure = frozenset(map(turkish.fold, names))
        self._commons: dict[str, str] = {}
        self._names: dict[str, str] = {}
        self._abbreviations: dict[str, str] = {}
        self._verbs: dict[str, str] = {}
        self._whole: set[str] = set()
        self._parts: set[str] = set()
        for entry in (*entries, *names):
            tokens = list(words(entry))
            for token in tokens:
                self._take(token.text.translate(_INVISIBLE))
                if len(tokens) > 1:
                    self._parts.add(turkish.fold(token.text))
        self._roots = {**self._names, **self._commons}
        self._softened = {softened(root): root for root in self._roots if root[-1] in "kpçt"}
        self._starts = {root[:2] for group in (self._roots, self._abbreviations, self._verbs) for root in group}
        self._nearby = NearWords((*self._roots, *self._abbreviations, *self._verbs))
        self.accepts: Callable[[str], bool] = lru_cache(_REMEMBERED)(self._accepts)

    def __bool__(self) -> bool:
        return bool(self._starts)

    def _take(self, word: str) -> None:
        base, suffix = cut_apostrophe(word)
        folded = turkish.fold(word)
        self._whole.add(folded)
        if suffix is not None and not is_set_off(turkish.fold(suffix)):
            base = word  # O'Reilly, Kur'an: the apostrophe is part of the name
        root = turkish.fold(base)
        if len(root) < _SHORTEST_ROOT:
            return
        kind = kind_of(base)
        if kind is WordKind.VERB:
            self._verbs[verb_stem(base)] = turkish.lower(base)
            self._commons[root] = turkish.lower(base)
        elif kind is WordKind.COMMON:
            self._commons[root] = turkish.lower(base)
        else:
            group = self._abbreviations if kind is WordKind.ABBREVIATION else self._names
            group[root] = base
            # A foreign I: Instagram is instagram in lower case, not ınstagram.
            group[turkish.fold(base.replace("I", "İ"))] = base

    def _accepts(self, word: str) -> bool:
        """Whether ``word`` (any case, with or without an apostrophe) is one of the unit's, with or without endings."""
        word = word.translate(_INVISIBLE)
        folded = turkish.fold(word)
        if not _SHORTEST_ROOT <= len(folded) <= _LONGEST or folded[:2] not in self._starts:
            return False
        base, suffix = cut_apostrophe(word)
        if suffix is not None:
            exact = folded in self._whole and folded in self._roots
            return exact or self._accepts_set_off(base, suffix)
        if folded in self._abbreviations and not word.islower():
            return True
        return self._parses(folded) or self._is_verb_form(folded)

    def _accepts_set_off(self, base: str, suffix: str) -> bool:
        """Whether a suffix behind an apostrophe is in its place: behind a name, or a common word used in one."""
        if not base[:1].isupper() or not is_set_off(turkish.fold(suffix)):
            return False
        folded = turkish.fold(base)
        return folded in self._abbreviations or self._parses(folded)

    def right_form(self, word: str) -> str | None:
        """Return a word of the unit that is right but for its apostrophe or capital as it should be; else ``None``.

        ``çalıştay'da`` is ``çalıştayda``, ``proteomik'ten`` is ``Proteomik'ten``.
        """
        base, suffix = cut_apostrophe(word)
        folded = turkish.fold(base)
        if suffix is None or not base.islower() or not is_set_off(turkish.fold(suffix)):
            return None
        if folded in self._commons:
            joined = inflect(base, any_endings(turkish.fold(suffix)) or Endings())
            return joined if joined != base and self._parses(turkish.fold(joined)) else None
        name = self._names.get(folded) or self._abbreviations.get(folded)
        return None if name is None else name + word[len(base) :]

    def set_off(self, word: str) -> str | None:
        """Return a capitalised ``word`` in mid-sentence with the apostrophe it lacks: ``Proteomik'ten``.

        Asked of names with a case ending only. Parts of a longer name may be an institution's, and words that are
        common ones too may be an office (``Rektörlüğe``): those take none.
        """
        if not word[:1].isupper() or word.isupper() or not word.isalpha():
            return None
        folded = turkish.fold(word)
        for stem, endings in self._cuts(folded):
            only_case = bool(endings.case) and not (endings.plural or endings.possessive or endings.tail)
            if not self._is_only_a_name(stem):
                return None
            if only_case:
                # Spelt as it was typed, but for a softened consonant: Proteomiğin is Proteomik'in.
                return f"{self._names[stem]}'{folded[len(stem) :]}"
        return None

    def _is_only_a_name(self, stem: str) -> bool:
        if stem not in self._names or stem in self._commons or stem in self._parts:
            return False
        return stem in self._sure or not self._knows(stem)

    def _parses(self, folded: str) -> bool:
        return any(True for _ in self._cuts(folded))

    def _cuts(self, folded: str) -> Iterator[tuple[str, Endings]]:
        """Yield the stems of the unit that ``folded`` begins with, with the endings it goes on with."""
        for cut in range(len(folded), _SHORTEST_ROOT - 1, -1):
            stem, rest = folded[:cut], folded[cut:]
            if self._is_stem(stem, _MOST_DERIVATIONS):
                for endings in readings(stem, rest) or foreign_readings(stem, rest):
                    yield stem, endings
            elif rest and rest[0] in turkish.VOWELS and (hard := self._hardened(stem)):
                for endings in readings(hard, rest) or foreign_readings(hard, rest):
                    yield hard, endings

    def _hardened(self, stem: str) -> str:
        """Return the stem of the unit that ``stem`` is before a vowel: ``proteomiğ`` is ``proteomik``."""
        if stem in self._softened:
            return self._softened[stem]
        hard = stem[:-1] + "k"
        return hard if stem.endswith("ğ") and self._is_stem(hard, _MOST_DERIVATIONS) else ""

    def _is_stem(self, stem: str, left: int) -> bool:
        """Whether ``stem`` is a root or made of one with -li, -siz, -lik, -ci, -sel."""
        if stem in self._roots:
            return True
        match = _DERIVED.fullmatch(stem) if left else None
        if match is None or stem[:2] not in self._starts:
            return False
        ending = match["ending"]
        made = "sAl" if ending[1:] in ("al", "el") else _DERIVATIONS[ending[0]]
        made = "lIk" if ending.endswith(("k", "ğ")) else made
        return attach(match["base"], made) == stem and self._is_stem(match["base"], left - 1)

    def _is_verb_form(self, folded: str) -> bool:
        return any(
            self._knows(form)
            for cut in range(_SHORTEST_ROOT, len(folded) + 1)
            for form in self._as_known(folded[:cut], folded[cut:])
        )

    def _as_known(self, stem: str, rest: str) -> Iterator[str]:
        """Yield the form of a known verb that has the endings ``rest``, where ``stem`` is a verb of the unit."""
        if stem in self._verbs:
            yield _model_of(stem) + rest
        if rest.startswith(("ıyor", "iyor", "uyor", "üyor")):
            # The last vowel gives way: tweetliyor. What it becomes hangs on the one before it.
            if stem + "a" in self._verbs or stem + "e" in self._verbs:
                yield _NARROWED[_HARMONY[turkish.last_vowel(stem)]] + rest
            elif any(stem + vowel in self._verbs for vowel in "ıiuü"):
                yield _model_of(stem + rest[0])[:-1] + rest

    def near(self, word: str) -> tuple[str, ...]:
        """Return the unit's words that ``word`` may have been meant for, the likeliest first, inflected as it is."""
        base, suffix = cut_apostrophe(word.translate(_INVISIBLE))
        if not self or len(base) > _LONGEST:
            return ()
        found: dict[str, None] = {}
        for root, rest in self._nearby.near(turkish.fold(base)):
            if suffix is not None and rest:
                continue
            mark = word[len(base) : len(base) + 1] or "'"
            for form in self._inflected(root, rest, suffix, mark):
                shown = turkish.capitalise_like(form, word)
                if shown != word and self.accepts(shown):
                    found.setdefault(shown)
        return tuple(found)[:3]

    def _inflected(self, root: str, rest: str, suffix: str | None, mark: str) -> Iterator[str]:
        """Yield ``root`` with the endings that were typed behind it, as the kind of word it is takes them."""
        ending = rest if suffix is None else turkish.fold(suffix)
        if root in self._verbs:
            yield root + ending
        endings = any_endings(ending)
        if endings is None:
            return
        set_off = self._abbreviations.get(root) or (self._names.get(root) if root not in self._commons else None)
        if set_off is None:
            if root in self._commons:
                yield inflect(self._commons[root], endings)
        elif endings.bare:
            yield set_off
        else:
            spelt = ending if suffix is not None else inflect(root, endings, soften=False)[len(root) :]
            yield f"{set_off}{mark}{spelt}"


def _model_of(stem: str) -> str:
    vowel, hard, soft = _MODEL_VERBS[_HARMONY[turkish.last_vowel(stem)]]
    if stem[-1] in turkish.VOWELS:
        return vowel
    return hard if stem[-1] in turkish.HARD_CONSONANTS else soft
