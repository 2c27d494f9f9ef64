"""Swearing written so that a list of words does not see it: spaced, starred, with figures for letters, stretched."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from models.checking import IsCancelled, Lane, Scope, Snapshot
from models.diagnostics import Diagnostic
from models.enums import Language, Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.guidelines.tokens import folded_of, without_marks
from services.language import tokens

_LOOKALIKES = str.maketrans("013457@$€", "oieastase")


def _words(*lines: str) -> tuple[str, ...]:
    return tuple(word for line in lines for word in line.split())


# Written as a disguise leaves them: without ç ğ ö ş ü and without doubled letters. A stem may go on, a form may not.
_STEMS = _words(
    "sik sictir siktir sic sıc orospu oruspu orosbu yarak yarag amina amına amcik amcık amcig amcıg pezevenk kahpe",
    "kaltak serefsiz gerizekali gerizekalı dalyarak tasak pust ibne gavat kancik kancık surtuk hasiktir godos",
    "fuck shit bitch sktr sktir skeyim skerim orspu yrrk",
)
_FORMS = _words("amk amq aq oc got gotu gotum gotun gotune gotunu pic picler bok boku boka boktan")
_SWEARING = re.compile(rf"(?:{'|'.join(sorted(_STEMS, key=len, reverse=True))})[a-zı]*|{'|'.join(_FORMS)}")
# Common words that begin like a stem: şikâyet, sıkıldım and sıcak without their dots, siklon, sikke.
_INNOCENT = re.compile(
    r"sik(?:ayet|ke|ko|ici|il|int|is|iyo|la|li|lo|lus|oy|tik|y)[a-zı]*|s[iı]c(?:ak|an|il|im|ra)[a-zı]*|am[iı]nas[a-zı]*"
)

_STARRED_STEMS = (*_STEMS, "got", "bok", "pic", "amk")

_LETTER = r"[^\W\d_]"
_STARRED = re.compile(rf"(?<![\w*#.@/]){_LETTER}+(?:[*#$@!•]+{_LETTER}+)+(?![\w*#@/])")
_DOTTED = re.compile(rf"(?<![\w.@/-]){_LETTER}{{1,6}}(?:[.·]{_LETTER}{{1,10}}){{1,8}}(?![\w@/-]|\.\w)")
_ELLIPTIC = re.compile(rf"(?<![\w.@/-]){_LETTER}{{1,8}}(?:\.{{1,6}}|…){_LETTER}{{1,12}}(?![\w@/-]|\.\w)")
_CUT_SHORT = re.compile(r"(?<!\w)o(?:[.*]{2,6}|…|\.)\s?cocu[kg]\w*")
# What follows are signs to look for before a closer look: each begins with the rarest, which makes the search quick.
_JOINED = re.compile(rf"[.·…](?<={_LETTER}.)[.·]*{_LETTER}")
_LONE = re.compile(rf"(?<![\w.'’-]){_LETTER}[ .\-_*]{{1,2}}{_LETTER}[ .\-_*]")
_DOTS = re.compile(r"\.+|…")
_SPACED = re.compile(rf"(?<![\w.'’-]){_LETTER}(?:[ .\-_*]{{1,2}}{_LETTER}){{2,11}}(?![\w'’-])")
_FIGURED = re.compile(r"(?=[\d@$€]{0,4}[^\W\d_])[\w@$€]{3,24}")
_PIECE = re.compile(r"\S+")
_AROUND = ".,;:!?()\"'“”’…"
_MIXED = re.compile(rf"[\d@$€](?:(?<=[@$€])|(?={_LETTER})|(?<={_LETTER}.))")
_STRETCHED = re.compile(rf"(?<!\w)(?={_LETTER}*({_LETTER})\1\1){_LETTER}{{3,40}}(?!\w)")
_THRICE = tuple(3 * letter for letter in "abcdefghijklmnopqrstuvwxyzı")
_RUN = re.compile(r"(.)\1+")
_HIDDEN = re.compile(r"[*#$@!•]+")
_BETWEEN_LETTERS = re.compile(rf"[*#$@!•](?<={_LETTER}.)[*#$@!•]*{_LETTER}")

_MESSAGE = QT_TRANSLATE_NOOP("services", "“{found}” gizlenmiş bir küfür gibi okunuyor; çıkarın ya da değiştirin.")
_WHY = QT_TRANSLATE_NOOP("services", "Noktalar, yıldızlar ya da rakamlar bir küfrü gizlemez: okur onu yine tanır.")


class DisguisedSwearingChecker:
    """Finds swearing behind spaces, dots, stars, figures and stretched letters. The plain words are data."""

    name = "guideline-disguised"
    lane = Lane.RULES
    scope = Scope.PARAGRAPH

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> Sequence[Diagnostic]:
        del is_cancelled  # linear and quick
        if snapshot.language is not Language.TURKISH:
            return ()
        spans = list(_apart(_spans(snapshot.text)))
        if not spans:
            return ()
        masked = tokens.masked(snapshot.text)
        return [_finding(snapshot.text, (start, end)) for start, end in spans if tokens.MASK not in masked[start:end]]


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a disguise hides swearing; one word may be found twice."""
    folded = without_marks(folded_of(text))
    for finder in (_stretched, _starred, _elliptic, _figured, _taken_apart):
        yield from finder(folded, text)


def _stretched(folded: str, text: str) -> Iterator[tuple[int, int]]:
    del text
    for match in _STRETCHED.finditer(folded) if any(run in folded for run in _THRICE) else ():
        if _swears(_RUN.sub(r"\1", match[0])):
            yield match.span()


def _starred(folded: str, text: str) -> Iterator[tuple[int, int]]:
    del text
    for match in _STARRED.finditer(folded) if _BETWEEN_LETTERS.search(folded) else ():
        shown = _HIDDEN.sub(lambda hidden: "?" * len(hidden[0]), match[0])
        if not _is_formula(folded, *match.span()) and _may_swear(shown):
            yield match.span()


def _elliptic(folded: str, text: str) -> Iterator[tuple[int, int]]:
    del text
    yield from (match.span() for match in (_CUT_SHORT.finditer(folded) if "cocu" in folded else ()))
    for match in _ELLIPTIC.finditer(folded) if _JOINED.search(folded) else ():
        if any(_may_swear(_DOTS.sub(by, match[0]), shortest=5) for by in ("?", "??")):
            yield match.span()


def _figured(folded: str, text: str) -> Iterator[tuple[int, int]]:
    for match in _PIECE.finditer(folded) if _MIXED.search(folded) else ():
        word = match[0].strip(_AROUND)
        if not _MIXED.search(word) or not _FIGURED.fullmatch(word):
            continue
        read = _RUN.sub(r"\1", word.translate(_LOOKALIKES))
        start = match.start() + match[0].index(word)
        # Codes of rooms and products are written in capitals.
        shouted = not any(letter.islower() for letter in text[start : start + len(word)])
        if read != _RUN.sub(r"\1", word) and not shouted and _swears(read):
            yield start, start + len(word)


def _taken_apart(folded: str, text: str) -> Iterator[tuple[int, int]]:
    for pattern, sign in ((_DOTTED, _JOINED), (_SPACED, _LONE)):
        for match in pattern.finditer(folded) if sign.search(folded) else ():
            # Initials of people stand in capitals.
            if text[slice(*match.span())].islower() and _swears(re.sub(r"[\W_]+", "", match[0])):
                yield match.span()


def _swears(plain: str) -> bool:
    return bool(_SWEARING.fullmatch(plain)) and not _INNOCENT.fullmatch(plain)


def _may_swear(pattern: str, shortest: int = 3) -> bool:
    """Tell whether ``pattern``, with ``?`` for what was hidden, begins like swearing and shows at least half of it."""
    return any(
        pattern[0] == stem[0]
        and len(pattern) >= len(stem)
        and all(shown in ("?", letter) for shown, letter in zip(pattern, stem, strict=False))
        and 2 * pattern[: len(stem)].count("?") <= len(stem)
        and "?" in pattern[: len(stem)]
        for stem in _STARRED_STEMS
        if len(stem) >= shortest
    )


def _is_formula(text: str, start: int, end: int) -> bool:
    return any(sign in text[max(0, start - 12) : end + 12] for sign in "=+^")


def _apart(spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield spans in order, the first of those that overlap."""
    reached = 0
    for start, end in sorted(spans):
        if start >= reached:
            reached = end
            yield start, end


def _finding(text: str, span: tuple[int, int]) -> Diagnostic:
    return Diagnostic(
        rule="guideline.6.disguised",
        article=6,
        severity=Severity.ERROR,
        start=span[0],
        end=span[1],
        message=Message(_MESSAGE, {"found": text[span[0] : span[1]]}),
        explanation=Message(_WHY),
    )
