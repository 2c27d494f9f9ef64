"""Spaces and punctuation. Links, mentions and hashtags are blotted out before anything is looked at."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from models.diagnostics import Diagnostic
from models.messages import QT_TRANSLATE_NOOP, Message
from services.language import turkish
from services.language.paragraph import ABBREVIATED, Paragraph
from services.spelling.turkish_checker import TurkishEngine
from services.usage.dates import MONTHS
from services.usage.findings import say


class _Sign(NamedTuple):
    """``pattern`` has a group ``at``, the finding's span; ``right`` is what goes there, for ``Match.expand``."""

    rule: str
    pattern: str
    right: str


_ENDING = r"(?:[dt][ae](?:n|ki)?|n?[ıiuü]n|y?[ae]|y?[ıiuü]|y?l[ae]|l[ıiuü]|s[ıiuü]|n[ıiuü]|[dt][ıiuü]r)"
_LETTER = r"[^\W\d_]"
_SMALL = "[a-zçğıöşü]"
_BIG = "[A-ZÇĞİÖŞÜ]"

_SIGNS = (
    _Sign("space", r"(?<=\S) (?P<at> {1,20})(?=[^\s|•])", ""),
    _Sign(
        "space-before-sign",
        r"(?<=[\w)”\"'’%])(?P<at> {1,20})(?=(?:,|[!?]{1,3}|;(?! ?\))|\.(?!\.|\w)|:(?! ?[()DPp]))(?:\s|$|[”\"]))",
        "",
    ),
    _Sign("space-after-sign", rf"(?<={_LETTER})(?P<at> (?P<sign>[,;]))(?={_LETTER}{{2}})", r"\g<sign> "),
    _Sign("space-after-sign", rf"(?<={_LETTER}{{2}})(?P<at>(?P<sign>[,;]))(?={_LETTER}{{2}})", r"\g<sign> "),
    _Sign(
        "space-after-sign",
        rf"(?<![\w./])(?P<before>\w{{0,40}}{_SMALL}{{3}})(?P<at>(?P<sign>\.))(?={_BIG}{_SMALL}{{2}})",
        ". ",
    ),
    _Sign("space-after-sign", rf"(?<={_SMALL}{{2}})(?P<at>(?P<sign>[!?:]))(?={_BIG}{_SMALL}{{2}})", r"\g<sign> "),
    _Sign("space-after-sign", r"\b(?:[Ss]aat|[Tt]arih)(?P<at>:)(?=\d)", ": "),
    _Sign(
        "space-after-sign",
        rf"(?<![\w.,:/-])\d{{1,3}}(?P<at>\.)(?=(?!nc|[ıiuü]nc|(?:{MONTHS})\b(?! ay[ıl])){_SMALL}{{4}})",
        ". ",
    ),
    _Sign("dots", rf"(?<={_LETTER})(?P<at>\.\.|\.{{4,40}})(?![./\w])", "..."),
    _Sign("dots", rf"(?<={_SMALL}{{2}})(?P<at>\.\.)(?={_BIG}{_SMALL})", "... "),
    _Sign("many-signs", r"(?P<at>(?P<sign>[!?])(?P=sign){1,40})", r"\g<sign>"),
    _Sign("many-signs", r"(?P<at>(?P<sign>[,;])(?: ?(?P=sign)){1,40})", r"\g<sign>"),
    _Sign("space-in-brackets", r"(?<![:;=-])\((?P<at> {1,20})(?=[^\W\d_])", ""),
    _Sign("space-in-brackets", r"(?<=[^\W_])(?P<at> )(?=\)(?!\)))", ""),
    _Sign("space-in-brackets", r"“(?P<at> {1,20})(?=\w)", ""),
    _Sign("space-in-brackets", r"(?<=\w)(?P<at> {1,20})(?=”)", ""),
    _Sign(
        "apostrophe-sign",
        rf"(?<!\w)(?P<at>(?P<name>\w{{2,40}})[`´](?P<ending>{_ENDING}))(?!\w)",
        r"\g<name>'\g<ending>",
    ),
    _Sign(
        "apostrophe-sign",
        rf"(?<![\w'’])(?P<at>(?P<name>{_BIG}\w{{1,40}})(?:(?P<sign>['’]) | (?P<other>['’]))"
        rf"(?P<ending>{_ENDING}))(?![\w'’])",
        r"\g<name>\g<sign>\g<other>\g<ending>",
    ),
)
_STATED = re.compile(rf"{_SMALL}{{2}}[dt][ıiuü]r")
"""The end of a statement (değildir, başlamıştır), which a single stop closes."""
_GENTLE = frozenset(("space", "dots", "many-signs"))
_SAY = {
    "space": QT_TRANSLATE_NOOP("services", "Burada boşluk fazla."),
    "space-before-sign": QT_TRANSLATE_NOOP("services", "Noktalama işaretinden önce boşluk bırakılmaz: “{right}”."),
    "space-after-sign": QT_TRANSLATE_NOOP("services", "Noktalama işaretinden sonra boşluk bırakılır: “{right}”."),
    "space-in-brackets": QT_TRANSLATE_NOOP("services", "Ayraç ve tırnakların iç yanında boşluk olmaz: “{right}”."),
    "dots": QT_TRANSLATE_NOOP("services", "Üç nokta üç tanedir: “{right}”."),
    "many-signs": QT_TRANSLATE_NOOP("services", "Bir işaret yeter: “{right}”."),
    "apostrophe-sign": QT_TRANSLATE_NOOP("services", "Kesme işareti ' ile, boşluksuz yazılır: “{right}”."),
}

_WHY = {
    "dots": Message(
        QT_TRANSLATE_NOOP("services", "TDK: Üç nokta üç tanedir; soru ve ünlem işaretinden sonra iki nokta yeter.")
    ),
    "many-signs": Message(
        QT_TRANSLATE_NOOP("services", "Kurum dilinde işaretler çoğaltılmaz; bir tanesi aynı şeyi söyler.")
    ),
}
_SPACING = Message(
    QT_TRANSLATE_NOOP("services", "TDK: İşaretler önceki sözcüğe bitişik yazılır, sonrasında bir boşluk bırakılır.")
)


class Signs:
    """Looks at what stands between the words."""

    def __init__(self) -> None:
        self._signs = [(sign, re.compile(sign.pattern)) for sign in _SIGNS]

    def find(self, paragraph: Paragraph, engine: TurkishEngine) -> Iterator[Diagnostic]:
        del engine
        text = paragraph.masked
        for sign, pattern in self._signs:
            for match in pattern.finditer(text):
                before = match.groupdict().get("before")
                if before and turkish.lower(before) in ABBREVIATED:
                    continue  # Prof.Dr.: a matter of titles
                start, end = match.span("at")
                right = match.expand(sign.right)
                wrong = text[start:end]
                rights = _stops(text, start) if wrong == ".." and right == "..." else [right]
                finding = say(
                    sign.rule,
                    (start, end),
                    wrong,
                    _SAY["many-signs" if rights[0] == "." else sign.rule],
                    rights,
                    _WHY.get(sign.rule, _SPACING),
                    gently=sign.rule in _GENTLE,
                )
                has_word = any(letter.isalnum() for letter in wrong)
                yield finding if has_word else _titled(finding, [_around(text, start, end, right) for right in rights])


def _stops(text: str, start: int) -> list[str]:
    """Return what two stops at ``start`` may have meant, the likelier first."""
    return [".", "..."] if _STATED.fullmatch(text[max(0, start - 5) : start]) else ["...", "."]


def _around(text: str, start: int, end: int, right: str) -> str:
    """Return the words on both sides of a sign with ``right`` between them: what the finding shows."""
    before = text[max(0, start - 20) : start].rsplit(" ", maxsplit=1)[-1]
    after = text[end : end + 20].split(" ", maxsplit=1)[0]
    return f"{before}{right}{after}"


def _titled(finding: Diagnostic, shown: list[str]) -> Diagnostic:
    """Show the words around the sign, in message and fixes: a bare space or comma tells nobody anything."""
    fixes = tuple(
        replace(fix, title=Message(one.replace("{", "{{").replace("}", "}}")))
        for fix, one in zip(finding.fixes, shown, strict=True)
    )
    message = Message(finding.message.text, {**finding.message.params, "right": shown[0]})
    return replace(finding, message=message, fixes=fixes)
