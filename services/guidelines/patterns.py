"""The pattern language of the rule files, read strictly. ``resources/rules/README.md`` explains it to editors."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise, product
from typing import NamedTuple, TypeAlias

from models.messages import QT_TRANSLATE_NOOP, Message
from services.guidelines.tokens import Word, Words
from services.language import turkish
from services.language.suffixes import BARE, Endings, readings, softened, vowels_of

LONGEST = 1_000
"""Characters of one pattern."""
MOST_SPELLINGS = 64
MOST_CHOICES = 200
MOST_WORDS = 10
MOST_GAPS = 3
WIDEST_GAP = 5

_PIECE = re.compile(
    r"\s+|(?P<stem>[^\s()|]*)\((?P<inside>[^()]*)\)(?P<mark>[^\s()|]*)(?=\s|\Z)|(?P<word>[^\s()|]+)(?=\s|\Z)"
)
_GAP = re.compile(r"\.\.([1-9]\d?)\Z")
_MARK = re.compile(r"~[-+]?(?:PL|P|N)?|\^|\*|")
_LETTERS = r"[^\W_]+(?:['’][^\W_]+)*"
_MARKED = re.compile(rf"(=?)({_LETTERS}['’]?)(?:(~)([-+]?)(PL|P|N)?)?(\^)?\Z")
_GLOB = re.compile(r"=?(?:\*?['’]?[^\W_])+['’]?\*?\Z")
_DERIVED = re.compile(r"(?:l[iı]|siz|sız|c[iı]|lik|lık)")


class PatternError(ValueError):
    """A pattern says something that the pattern language does not have, or that would be too slow."""

    def __init__(self, message: Message) -> None:
        self.message = message
        super().__init__(message.turkish())


class Atom(NamedTuple):
    """One way to write one word of a pattern. ``kind`` is ``exact``, ``stem``, ``short`` or ``glob``.

    ``stem`` is folded; ``raw`` what the word must begin with as written; ``need`` what its endings must have.
    """

    kind: str
    stem: str
    raw: str = ""
    need: str = ""
    soften: str = ""

    @property
    def code(self) -> str:
        """The atom as one text: :func:`decoded` reads it."""
        return "|".join(self).rstrip("|")

    @property
    def beginnings(self) -> tuple[str, ...]:
        """What a folded word must begin with to be this, one of them."""
        if self.kind == "stem":
            soft = self.softened
            return (self.stem, soft) if soft else (self.stem,)
        return (self.stem.split("*", 1)[0],)

    @property
    def softened(self) -> str:
        """The stem before a vowel where its last consonant softens; else empty."""
        soft = softened(self.stem)
        if self.soften == "-" or soft == self.stem:
            return ""
        may = self.soften == "+" or (vowels_of(self.stem) > 1 and self.stem[-1] != "t")
        return soft if may else ""

    def match(self, word: Word) -> tuple[Endings, ...]:
        """Return the readings of ``word`` as this atom, empty where it is another word."""
        if self.raw and not word.raw.startswith(self.raw):
            return ()
        if self.kind == "exact":
            return (BARE,) if word.key == self.stem else ()
        if self.kind == "glob":
            return (BARE,) if _has_shape(word.key, self.stem) else ()
        if self.kind == "short":
            return (BARE,) if self._is_short(word) else ()
        return tuple(one for one in self._endings(word.key) if self._allows(one))

    def _endings(self, key: str) -> tuple[Endings, ...]:
        if key.startswith(self.stem):
            rest = key[len(self.stem) :]
            found = readings(self.stem, rest.replace("'", ""))
            if found:
                return found
        soft = self.softened
        if soft and key.startswith(soft) and key[len(soft) : len(soft) + 1] in turkish.VOWELS:
            return readings(soft, key[len(soft) :]) if len(key) > len(soft) else ()
        return ()

    def _allows(self, endings: Endings) -> bool:
        if endings.case == "equ":
            return False  # "-ca" makes another word of it: diktatörce, insanca
        if self.need == "P":
            return bool(endings.possessive)
        if self.need == "PL":
            return endings.plural
        return self.need != "N" or endings.bare

    def _is_short(self, word: Word) -> bool:
        """An abbreviation: anything may follow an apostrophe, without one only endings read as ``-pe``."""
        if not word.key.startswith(self.stem):
            return False
        rest = word.key[len(self.stem) :]
        if rest.startswith("'"):
            return True
        derived = _DERIVED.match(rest)
        tail = rest[derived.end() :] if derived else rest
        return bool(readings("pe", rest) or (derived and readings("pe" + derived[0], tail)))


def _has_shape(key: str, shape: str) -> bool:
    """Tell whether ``key`` is ``shape``, whose asterisks stand for any letters. Linear time."""
    first, *middle, last = shape.split("*")
    if len(key) < len(first) + len(last) or not (key.startswith(first) and key.endswith(last)):
        return False
    at = len(first)
    for part in middle:
        found = key.find(part, at, len(key) - len(last))
        if found < 0:
            return False
        at = found + len(part)
    return True


Place: TypeAlias = "tuple[Atom, ...] | int"
"""A place of a pattern: one word out of some, or a gap of up to so many words."""
Spelling: TypeAlias = "tuple[Place, ...]"


@lru_cache(4096)
def compile_pattern(source: str) -> tuple[Spelling, ...]:
    """Compile one pattern; several spellings come out where words may be joined or separate. Raises PatternError."""
    if len(source) > LONGEST:
        said = QT_TRANSLATE_NOOP("services", "Aranan söz çok uzun (en çok {n} karakter); birkaç satıra bölün.")
        raise PatternError(Message(said, {"n": LONGEST}))
    spellings = tuple(tuple(places) for places in _spellings(list(_pieces(source))))
    for one in spellings:
        _check(one)
    return spellings


def encoded(spelling: Spelling) -> list[str | list[str] | int]:
    """Return ``spelling`` as JSON can hold it."""
    codes = ([atom.code for atom in place] if isinstance(place, tuple) else place for place in spelling)
    return [code[0] if isinstance(code, list) and len(code) == 1 else code for code in codes]


@lru_cache(16_384)
def decoded(code: str) -> Atom:
    """Return the atom that has this code."""
    return Atom(*code.split("|"))


def spelling_of(coded: Sequence[str | Sequence[str] | int]) -> Spelling:
    """Return the spelling of what :func:`encoded` made of it."""
    return tuple(
        place if isinstance(place, int) else tuple(map(decoded, (place,) if isinstance(place, str) else place))
        for place in coded
    )


def read_at(words: Words, at: int, spelling: Spelling, *, commas: bool) -> tuple[int, tuple[Endings, ...], str] | None:
    """Read ``spelling`` from the word ``at``: its last word, the readings of that, and what was captured.

    Captured is the first word that was one of several choices; of several places behind a gap the nearest counts.
    ``commas`` may stand between the words, in gaps they always may. ``None`` where it cannot be read.
    """
    place, rest = spelling[0], spelling[1:]
    assert isinstance(place, tuple), "no pattern begins with a gap, nor has two in a row"
    endings = next((read for atom in place if (read := atom.match(words[at]))), ())
    if not endings:
        return None
    captured = words[at].raw if len(place) > 1 else ""
    if not rest:
        return at, endings, captured
    gap, rest = (rest[0], rest[1:]) if isinstance(rest[0], int) else (0, rest)
    for following in range(at + 1, min(at + 2 + gap, len(words))):
        if not words.adjoining(following - 1, following, commas=commas or gap > 0):
            return None
        found = read_at(words, following, rest, commas=commas)
        if found is not None:
            return found[0], found[1], captured or found[2]
    return None


def readable(source: str) -> str:
    """Return the pattern in a few plain words, for a list of rules."""
    text = re.sub(r"\.\.\d+", "…", source.replace("_", " ").replace("=", "").replace("^", ""))
    text = re.sub(r"\(([^()|]*)\|[^()]*\)(\S*)", r"\1\2…", text)
    return re.sub(r"(?:~[-+]?(?:PL|P|N)?|\*)+(?=\s|$|…)", "…", text).replace("……", "…")


class _Piece(NamedTuple):
    """A word or a bracket of the source: its choices, each one with its mark."""

    choices: tuple[str, ...]
    gap: int = 0


def _pieces(source: str) -> Iterator[_Piece]:
    at = 0
    while at < len(source):
        match = _PIECE.match(source, at)
        if match is None:
            said = QT_TRANSLATE_NOOP(
                "services", "“{rest}” okunamadı: her “(” bir “)” ile kapanmalı, “|” yalnız ayraç içinde olabilir."
            )
            raise PatternError(Message(said, {"rest": source[at : at + 30]}))
        at = match.end()
        if match["inside"] is not None:
            yield _bracket(match["stem"], match["inside"], match["mark"])
        elif match["word"]:
            gap = _GAP.match(match["word"])
            if gap is None and match["word"].startswith(".."):
                said = QT_TRANSLATE_NOOP(
                    "services", "“{word}” okunamadı: “..2” gibi, iki noktadan sonra bir sayı yazın."
                )
                raise PatternError(Message(said, {"word": match["word"]}))
            yield _Piece((), int(gap[1])) if gap else _Piece((match["word"],))


def _bracket(stem: str, inside: str, mark: str) -> _Piece:
    """Return the choices of a bracket; ``stem`` is what the word begins with before it: ``fakir(ler|lik)``."""
    if not _MARK.fullmatch(mark):
        said = QT_TRANSLATE_NOOP(
            "services", "Ayraçtan sonra yalnız bir işaret gelebilir (~, ~P, ~PL, ~N, ^, *), “{mark}” değil."
        )
        raise PatternError(Message(said, {"mark": mark}))
    choices = [choice.strip() for choice in inside.split("|")]
    if not all(choices):
        said = QT_TRANSLATE_NOOP("services", "“({inside})” içinde boş bir seçenek var; fazla “|” işaretini silin.")
        raise PatternError(Message(said, {"inside": inside[:40]}))
    if len(choices) > MOST_CHOICES:
        said = QT_TRANSLATE_NOOP(
            "services", "Bir ayraçta {n} seçenek var, en çok {most} olabilir; birkaç satıra bölün."
        )
        raise PatternError(Message(said, {"n": len(choices), "most": MOST_CHOICES}))
    if stem and any(" " in choice for choice in choices):
        said = QT_TRANSLATE_NOOP(
            "services", "“{stem}(” ile başlayan seçeneklerde boşluk olamaz; seçenekleri ayrı yazın."
        )
        raise PatternError(Message(said, {"stem": stem[:40]}))
    return _Piece(tuple(stem + choice + mark for choice in choices))


def _spellings(pieces: list[_Piece]) -> Iterator[Iterator[Place]]:
    """Yield the ways to write the pattern, each as its places."""
    ways = [_ways(piece) for piece in pieces]
    number = 1
    for some in ways:
        number *= len(some)
    if number > MOST_SPELLINGS:
        said = QT_TRANSLATE_NOOP(
            "services",
            "Aranan söz {n} ayrı biçimde yazılabiliyor (en çok {most}); “_” ve çok sözcüklü seçenekleri azaltın.",
        )
        raise PatternError(Message(said, {"n": number, "most": MOST_SPELLINGS}))
    for way in product(*ways):
        yield (place for places in way for place in places)


def _ways(piece: _Piece) -> list[list[Place]]:
    if piece.gap:
        return [[piece.gap]]
    single = tuple(_atom(choice) for choice in piece.choices if " " not in choice and "_" not in choice)
    ways: list[list[Place]] = [[single]] if single else []
    for many in (choice for choice in piece.choices if " " in choice or "_" in choice):
        ways.extend([(_atom(word),) for word in way] for way in _joined_or_not(many))
    return ways


def _joined_or_not(words: str) -> list[list[str]]:
    ways: list[list[str]] = [[]]
    for word in words.split():
        parts = word.split("_")
        if len(parts) > MOST_WORDS:
            said = QT_TRANSLATE_NOOP("services", "“{word}” içinde çok fazla “_” var.")
            raise PatternError(Message(said, {"word": word[:40]}))
        forms = [parts] if len(parts) == 1 else [parts, ["".join(parts)]]
        ways = [way + form for way in ways for form in forms]
        if len(ways) > MOST_SPELLINGS:
            said = QT_TRANSLATE_NOOP("services", "“{word}” çok fazla biçimde yazılabiliyor; “_” işaretlerini azaltın.")
            raise PatternError(Message(said, {"word": words[:40]}))
    return ways


def _check(spelling: Spelling) -> None:
    gaps = [place for place in spelling if isinstance(place, int)]
    if not spelling:
        raise PatternError(Message(QT_TRANSLATE_NOOP("services", "Aranan söz boş; bir söz yazın.")))
    if isinstance(spelling[0], int) or isinstance(spelling[-1], int):
        said = QT_TRANSLATE_NOOP(
            "services", "Aranan söz “..” ile başlayıp bitemez; önünde ve ardında bir sözcük olmalı."
        )
        raise PatternError(Message(said))
    if any(isinstance(a, int) and isinstance(b, int) for a, b in pairwise(spelling)):
        raise PatternError(Message(QT_TRANSLATE_NOOP("services", "İki “..” yan yana duramaz; birleştirin.")))
    if len(spelling) > MOST_WORDS or len(gaps) > MOST_GAPS or max(gaps, default=0) > WIDEST_GAP:
        said = QT_TRANSLATE_NOOP(
            "services",
            "Bu söz denetimi yavaşlatır: en çok {words} sözcük, {gaps} aralık, her aralıkta {widest} sözcük olabilir.",
        )
        raise PatternError(Message(said, {"words": MOST_WORDS, "gaps": MOST_GAPS, "widest": WIDEST_GAP}))


def _atom(source: str) -> Atom:
    if "*" in source:
        return _glob(source)
    marked = _MARKED.match(source)
    if marked is None:
        raise PatternError(_unreadable(source))
    cased, word, tilde, soften, need, short = marked.groups()
    if tilde and short:
        raise PatternError(Message(QT_TRANSLATE_NOOP("services", "“~” ile “^” birlikte kullanılamaz; birini silin.")))
    if word.isdigit():
        said = QT_TRANSLATE_NOOP("services", "“{word}” yalnız rakam: sayılar sözcük sayılmaz, bulunamaz.")
        raise PatternError(Message(said, {"word": word}))
    kind = "short" if short else "stem" if tilde else "exact"
    return Atom(kind, turkish.fold(word), word if cased else "", need or "", soften or "")


def _glob(source: str) -> Atom:
    if "~" in source or "^" in source:
        said = QT_TRANSLATE_NOOP("services", "“{word}”: yıldız tek başına durur; “~” ve “^” ile birlikte yazılamaz.")
        raise PatternError(Message(said, {"word": source[:40]}))
    shape = turkish.fold(source.removeprefix("="))
    if not _GLOB.fullmatch(source) or source.count("*") > 2:
        raise PatternError(_unreadable(source))
    first, last = shape.split("*")[0], shape.split("*")[-1]
    if max(len(first), len(last)) < 2:
        said = QT_TRANSLATE_NOOP("services", "“{word}” çok geniş: yıldızın önünde ya da ardında en az iki harf olmalı.")
        raise PatternError(Message(said, {"word": source[:40]}))
    return Atom("glob", shape, source[1:].split("*", 1)[0] if source.startswith("=") else "")


def _unreadable(source: str) -> Message:
    if "-" in source or "–" in source:
        said = QT_TRANSLATE_NOOP("services", "“{word}”: tire sözcükleri ayırır; tire yerine boşluk yazın.")
    else:
        said = QT_TRANSLATE_NOOP(
            "services", "“{word}” okunamadı: harfler ve ~ ~P ~PL ~N ~+ ~- ^ * = _ işaretleri dışında bir şey var."
        )
    return Message(said, {"word": source[:40]})
