"""The endings of one noun put on another: ``kitabımızda`` carried to ``dergi`` is ``dergimizde``."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from services.language import turkish
from services.language.spoken import number_as_read, spelt
from services.language.suffixes import Endings, inflect
from services.language.tokens import APOSTROPHES
from services.morphology.frequent import RAREST
from services.morphology.grammar import Grammar
from services.morphology.lexicon import NOMINAL, Entry, Lexicon
from services.morphology.phonology import Sound, sound_of
from services.morphology.stems import VERB_ENDINGS, Stem, guessed_marks, marks_of_second, variants

Tags = tuple[str, ...]
_POSSESSIVES = ("P1sg", "P2sg", "P3sg", "P1pl", "P2pl", "P3pl")
_LIKELY = {"": 0, "P3sg": 1, "P1pl": 2, "P3pl": 3, "P1sg": 4, "P2pl": 5, "P2sg": 6}
"""The owners of ambiguous endings: ``kitabına`` is his before it is yours; none comes first (``kitabı``)."""
_PROBES: tuple[Tags, ...] = (("Acc",), ("Dat",), ("Gen",), ("Loc",), ("P3sg",), ("P3sg", "Acc"), ("P3sg", "Loc"),
                             ("P1pl",), ("A3pl",))  # fmt: skip
_OWNED_PROBES: tuple[Tags, ...] = (("Acc",), ("Dat",), ("Loc",), ("Abl",))
_GUESSED = 14.0
"""Bits by which real text must speak for another paradigm than the one that is guessed."""
_CLEAR = 8.0
"""Bits by which real text must speak for a compound where the lexicon has its last word as it is (``karı``)."""
_MOST = 4
_LONGEST = 60
_NUMBER = re.compile(r"\d[\d.,:/]*\Z")
_CONSONANT = "[bcçdfgğhjklmnprsştvyz]"
_WORD_LIKE = re.compile(rf"(?:{_CONSONANT}?[aeıioöuü](?:[lmnrsşk](?=[tkçsf]\Z))?){{1,5}}{_CONSONANT}?\Z")
"""Abbreviations that are read as words: a vowel to each consonant, a cluster only at the end (``TEKNOFEST``)."""


class Base(NamedTuple):
    """What suffixes stand behind, and the tags that are in it already."""

    stem: Stem
    tags: Tags = ()


class Paradigm(NamedTuple):
    """The variants of a noun. ``owned``: of the second noun of a compound, which ends in the possessive (``dalı``)."""

    bases: tuple[Base, ...]
    owned: bool = False


class Inflector:
    """Reads the endings of nouns and puts them on others. Stateless but for what it remembers; loads nothing itself."""

    def __init__(
        self,
        grammar: Grammar,
        lexicon: Lexicon,
        bits: Callable[[str], float | None],
        *,
        spoken: Mapping[str, str],
        institutions: Iterable[str] = (),
    ) -> None:
        """Take ``bits`` (how rare a form is, None where it is not seen) and ``spoken`` (how abbreviations are read).

        ``institutions``: the last words of names that take their endings without an apostrophe (``üniversitesi``).
        """
        self._grammar = grammar
        self._lexicon = lexicon
        self._bits = bits
        self._spoken = spoken
        self._institutions = frozenset(map(turkish.fold, institutions))
        self._paradigms: Callable[[str, str, bool], tuple[Paradigm, ...]] = lru_cache(4096)(self._find_paradigms)

    def carry(self, form: str, stem: str, other: str) -> tuple[str, ...]:
        """Return ``other`` with the endings that ``form`` has on ``stem``, the likeliest reading first; at most four.

        All three may have several words, of which the last takes the endings. Empty where ``form`` cannot be read.
        """
        mark = next((letter for letter in form if letter in APOSTROPHES and letter not in stem), "")
        named = mark or not stem.strip() or not _last(stem)[:1].isupper()
        found: dict[str, None] = {}
        for tags in self.readings(form, stem):
            for written in self._put(other, tags, mark or "'", apart=bool(named)):
                found.setdefault(_cased(written, form, stem))
        return tuple(found)[:_MOST]

    def inflect(self, word: str, suffixes: Iterable[str], *, apart: bool = True) -> tuple[str, ...]:
        """Return ``word`` with ``suffixes`` (tags as in Analysis), the likeliest spelling first.

        The case and the circumflexes of ``word`` are kept. ``apart``: names, abbreviations and numbers take an
        apostrophe where TDK wants one. Empty where there is no such form.
        """
        return tuple(dict.fromkeys(self._put(word, tuple(suffixes), "'", apart=apart)))

    def with_endings(self, word: str, endings: Endings, mark: str = "") -> str:
        """Return ``word`` with ``endings``, its case kept; names take ``mark``, numbers an apostrophe anyway."""
        for written in self._put(word, endings.tags, mark or "'", apart=bool(mark)):
            return written
        return inflect(word, endings, mark=mark)

    def readings(self, form: str, stem: str) -> tuple[Tags, ...]:
        """Return the tags that ``form`` has behind ``stem`` (dictionary form), the likeliest first; empty if none."""
        last, bare = _last(form), _last(stem)
        folded, root = turkish.fold(last), turkish.fold(bare)
        if len(folded) > _LONGEST or not root:
            return ()
        phrase = " " in stem.strip()
        base, apostrophe, ending = folded.rpartition("'")
        if apostrophe and base == root:
            found = set(self._read_apart(bare, root, ending, phrase))
        else:
            found = set(self._read_joined(folded.replace("'", ""), root, phrase))
        return tuple(sorted(found, key=_order))

    def _read_apart(self, bare: str, root: str, ending: str, phrase: bool) -> Iterator[Tags]:
        for sound in self._sounds(bare):
            yield from self._grammar.read("Noun", sound, ending)
            if phrase and self._owned_bases(root):
                yield from self._grammar.read("OwnedN", sound, ending)

    def _read_joined(self, form: str, root: str, phrase: bool) -> Iterator[Tags]:
        for paradigm in self._paradigms(root, root, phrase):
            for base in paradigm.bases:
                if form.startswith(base.stem.letters):
                    rest = form[len(base.stem.letters) :]
                    for tags in self._grammar.read(base.stem.state, base.stem.sound, rest):
                        whole = (*base.tags, *tags)
                        if not paradigm.owned:
                            yield whole
                        elif not _bare_number(whole):
                            yield tuple(tag for tag in whole if tag != "P3sg")

    def _put(self, word: str, tags: Tags, mark: str, *, apart: bool) -> Iterator[str]:
        """Yield ``word`` with ``tags``, behind ``mark`` where one is wanted."""
        before, space, last = word.rpartition(" ")
        if not tags or not last or len(last) > _LONGEST:
            yield word
            return
        phrase = bool(before.strip())
        folded = turkish.fold(last)
        if not self._takes_mark(last, folded, tags, apart=apart, phrase=phrase):
            for letters in self._joined(last, folded, tags, phrase):
                yield before + space + _like(last, letters)
            return
        owned = phrase and bool(self._owned_bases(folded))
        for sound in self._sounds(last)[:1]:
            state, behind = ("OwnedN", _without_owner(tags)) if owned and _is_third(tags) else ("Noun", tags)
            for letters in self._grammar.spellings(state, sound, behind):
                yield f"{word}{mark}{letters}" if letters else word

    def _takes_mark(self, last: str, folded: str, tags: Tags, *, apart: bool, phrase: bool) -> bool:
        if _NUMBER.search(last) or self._is_abbreviation(last):
            return True
        if not apart or not last[0].isupper() or tags[0] == "A3pl":
            return False
        if phrase and folded in self._institutions:
            return False
        return next(self._joined(folded, folded, ("P3sg",), False), "") not in self._institutions  # Rektörlük

    def _joined(self, last: str, folded: str, tags: Tags, phrase: bool) -> Iterator[str]:
        for paradigm in self._paradigms(folded, turkish.lower(last), phrase):
            plural = paradigm.owned and folded.endswith(("ları", "leri")) and tags[0] == "A3pl"
            wanted = _owned(tags[1:] if plural else tags) if paradigm.owned else tags
            found = False
            for base in paradigm.bases:
                if wanted[: len(base.tags)] != base.tags or (found and base.tags != ()):
                    continue
                behind = wanted[len(base.tags) :]
                for letters in self._grammar.spellings(base.stem.state, base.stem.sound, behind):
                    yield base.stem.letters + letters
                    found = True
                if found and base.tags:
                    break  # the irregular form goes before the regular one
            if found:
                return

    def _find_paradigms(self, root: str, written: str, phrase: bool) -> tuple[Paradigm, ...]:
        """Return the paradigms of folded ``root``, the likeliest first; ``written`` is lower case with circumflex."""
        irregular = sorted(self._lexicon.irregular(root), key=lambda one: -len(one.tags))
        if irregular:
            return (Paradigm(tuple(Base(one.stem, one.tags) for one in irregular)),)
        entries = list(self._lexicon.nouns(root))
        exact = [entry for entry in entries if turkish.lower(entry.lemma) == written != root]  # hâl, which is not hal
        own = self._ranked(Paradigm(_bases(entry)) for entry in exact or entries)
        bases = self._owned_bases(root) if phrase or not own or _is_compound(entries) else ()
        if not bases:
            return (*own, *self._guessed(root))
        owned = Paradigm(bases, owned=True)
        if _is_compound(entries) or not own:
            return (owned, *own)
        simple = self._evidence(own[0], (*_OWNED_PROBES, ("P3sg",)))  # a compound has no second owner: kapısı
        return (owned, *own) if self._evidence(owned, _OWNED_PROBES) > simple + _CLEAR else (*own, owned)

    def _ranked(self, paradigms: Iterable[Paradigm]) -> tuple[Paradigm, ...]:
        different = list(dict.fromkeys(paradigms))
        if len(different) < 2:
            return tuple(different)
        return tuple(sorted(different, key=lambda one: -self._evidence(one, _PROBES)))

    def _guessed(self, root: str) -> tuple[Paradigm, ...]:
        """Return the paradigms that a word which the lexicon does not have may take, the likeliest first."""
        if root.endswith(VERB_ENDINGS) and any(pos == "verb" for _, pos in self._lexicon.stems_of(root)):
            infinitive = Stem(root, "Mak", sound_of(root)), Stem(root[:-1], "Noun", sound_of(root[:-1]))
            return (Paradigm(tuple(map(Base, infinitive))),)  # gelmekte, but gelmeyi
        guess = guessed_marks(root)
        ways: list[Tags] = [guess, ()]
        if root[-1:] in ("k", "p", "ç", "t", "g"):
            ways.append(("Voicing",))
        if root[-1:] in ("l", "t", "k", "f", "r", "p") and turkish.last_vowel(root) in turkish.BACK_VOWELS:
            ways.append(("InverseHarmony",))
        found = {way: Paradigm(_bases(Entry(root, "noun", way, root))) for way in dict.fromkeys(ways)}
        score = {way: self._evidence(one, _PROBES) + _GUESSED * (way == guess) for way, one in found.items()}
        return tuple(found[way] for way in sorted(found, key=lambda way: -score[way]))

    def _evidence(self, paradigm: Paradigm, probes: tuple[Tags, ...]) -> float:
        """Return how much real text speaks for ``paradigm``, in bits, over some of its forms."""
        total = 0.0
        for tags in probes:
            wanted = _owned(tags) if paradigm.owned else tags
            for base in paradigm.bases:
                for letters in self._grammar.spellings(base.stem.state, base.stem.sound, wanted):
                    bits = self._bits(base.stem.letters + letters)
                    total += 0.0 if bits is None else RAREST - bits
        return total

    def _owned_bases(self, word: str) -> tuple[Base, ...]:
        """Return the variants of the noun in ``word`` if it is a noun with the possessive (``dalı``); else none."""
        if word[-1:] not in ("ı", "i", "u", "ü"):
            return ()
        stem = word[:-1]
        roots = [
            turkish.fold(lemma)
            for one, pos, lemma in self._lexicon.entries(stem)
            if one.state in ("Noun", "Compound") and pos in NOMINAL
        ]
        if stem.endswith("s"):
            roots.insert(0, stem[:-1])
        roots += [stem, stem[:-1] + {"ğ": "k", "b": "p", "c": "ç", "d": "t"}.get(stem[-1:], stem[-1:])]
        for root in dict.fromkeys(roots):
            known = [Paradigm(_bases(entry)) for entry in self._lexicon.nouns(root)]
            if not known and len(root) > 2 and self._bits(root) is not None:
                known = [Paradigm(_bases(Entry(root, "noun", guessed_marks(root), root)))]
            for paradigm in self._ranked(known):
                for base in paradigm.bases:
                    if word in _spelt(self._grammar, base, ("P3sg",)):
                        return paradigm.bases
        return ()

    def _sounds(self, word: str) -> tuple[Sound, ...]:
        """Return how the end of ``word`` may sound to what is set off by an apostrophe, the likeliest first."""
        digits = _NUMBER.search(word)
        if digits:
            read = number_as_read(digits[0].rstrip(".,:/")) or number_as_read(re.split(r"\D", digits[0])[-1] or "0")
            return (sound_of(read or ""),)
        folded = turkish.fold(word)
        if self._is_abbreviation(word):
            ways = [self._spoken[word]] if word in self._spoken else []
            as_word, by_letter = turkish.lower(word), spelt(word)
            ways += (as_word, by_letter) if _WORD_LIKE.match(as_word) else (by_letter, as_word)
            return tuple(dict.fromkeys(sound_of(way) for way in ways))
        marks = {*self._lexicon.marks_of_name(folded)}
        for entry in self._lexicon.nouns(folded):
            marks.update(entry.marks)
        return (sound_of(folded, inverse="InverseHarmony" in marks),)

    def _is_abbreviation(self, word: str) -> bool:
        if word in self._spoken:
            return True
        if not (1 < len(word) < 7 and word.isalpha() and word == turkish.upper(word)):
            return False
        folded = turkish.fold(word)
        return not turkish.last_vowel(folded) or next(self._lexicon.nouns(folded), None) is None


def _last(phrase: str) -> str:
    return phrase.rpartition(" ")[2]


def _bases(entry: Entry) -> tuple[Base, ...]:
    marks = {mark for mark in entry.marks if mark not in ("Compound", "CompoundP3sg")}
    if "Compound" in entry.marks:
        marks.update(marks_of_second(entry.root))
    return tuple(Base(stem) for stem in variants(entry.root, "noun" if entry.pos == "name" else entry.pos, marks))


def _is_compound(entries: Iterable[Entry]) -> bool:
    return any("CompoundP3sg" in entry.marks for entry in entries)


def _spelt(grammar: Grammar, base: Base, tags: Tags) -> list[str]:
    return [base.stem.letters + letters for letters in grammar.spellings(base.stem.state, base.stem.sound, tags)]


def _bare_number(tags: Tags) -> bool:
    """Whether no owner is among ``tags``: such a form is of the second noun alone, not of the compound."""
    return not any(tag in _POSSESSIVES for tag in tags)


def _is_third(tags: Tags) -> bool:
    return not any(tag in _POSSESSIVES and tag != "P3sg" for tag in tags) and "A3pl" not in tags[:1]


def _without_owner(tags: Tags) -> Tags:
    return tuple(tag for tag in tags if tag != "P3sg")


def _owned(tags: Tags) -> Tags:
    """Return ``tags`` for a compound: it has an owner always, and never two."""
    if not _bare_number(tags):
        return tags
    return ("A3pl", "P3sg", *tags[1:]) if tags[:1] == ("A3pl",) else ("P3sg", *tags)


def _order(tags: Tags) -> tuple[bool, int, bool, int, Tags]:
    owner = next((tag for tag in tags if tag in _POSSESSIVES), "")
    predicate = any(tag in ("Cop", "Past", "Narr", "Cond", "A1sg", "A2sg", "A1pl", "A2pl", "While") for tag in tags)
    return (predicate, _LIKELY[owner], "Equ" in tags, len(tags), tags)


def _like(word: str, letters: str) -> str:
    """Return folded ``letters`` with the case and the circumflexes of ``word`` where they begin alike."""
    folded = turkish.fold(word)
    same = next((at for at, pair in enumerate(zip(folded, letters, strict=False)) if pair[0] != pair[1]), len(folded))
    return word[:same] + letters[same:]


def _cased(written: str, form: str, stem: str) -> str:
    capitals = [letter for letter in form if letter.isalpha()]
    if len(capitals) > 1 and all(letter.isupper() for letter in capitals):
        return turkish.upper(written)
    if form[:1].isupper() and stem[:1].islower():
        return turkish.upper_first(written)
    return written
