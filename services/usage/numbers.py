"""Numbers and what is attached to them: ``10'ta`` → ``10'da``, ``3.'üncü`` → ``3'üncü``, ``20%`` → ``%20``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from models.diagnostics import Diagnostic
from models.messages import QT_TRANSLATE_NOOP, Message
from services.language.paragraph import Paragraph
from services.language.spoken import in_words, number, number_as_read
from services.language.suffixes import attach
from services.spelling.turkish_checker import TurkishEngine
from services.usage.dates import BIG_MONTH
from services.usage.endings import mended
from services.usage.findings import say, wrong_ending

_DIGIT = re.compile(r"\d")
_SET_OFF = re.compile(r"(?P<number>\d[\d.,:/]*)(?P<sign>['’ʼ])(?P<ending>[a-zçğıöşü]+)")
_NUMBER = r"(?<![\w.,:/'’+-])(?P<number>\d{1,4}(?:[.:][0-5]\d)?)"
_ENDING = r"[dt][ae](?:n|ki)?|n[ıiuü]n|[ıuü]n|s?[ıiuü]n(?:[dt][ae]n?|[ae])|[ıiuü]?nc[ıiuü](?:s[ıiuü])?|y[ae]"
_JOINED = re.compile(rf"{_NUMBER}(?P<ending>{_ENDING})(?!\w)")
_LOOSE = re.compile(rf"{_NUMBER} (?P<ending>t[ae]n?|d[ae]n|n[ıiuü]n)(?!\w)")
_LOOSE_HOUR = re.compile(
    r"(?<![\w.,:/])(?P<number>(?:[01]?\d|2[0-4])[.:][0-5]\d|(?<=[Ss]aat )\d{1,2}) (?P<ending>d[ae])(?!\w)"
    r"(?! (?:uygun|olur|olabilir|mümkün|var|yok))"
)
# A year alone may also come along (2025 de dâhil), but not before what tells when something came to be.
_LOOSE_YEAR = re.compile(
    r"(?<![\w.,:/'’+-])(?<!\b[dt][ae] )(?P<number>(?:19|20)\d\d) (?P<ending>d[ae]) "
    r"(?=(?:kurul(?:an|du|muş)|doğ(?:an|du|muş)|mezun ol|yayımlan(?:an|dı|mış)|hizmete|faaliyete))"
)
_LOOSE_DATE_YEAR = re.compile(
    rf"(?<![\w.,:/-])\d{{1,2}} (?:{BIG_MONTH}) (?P<number>(?:19|20)\d\d) (?P<ending>d[ae])(?= \w)"
    r"(?! (?:uygun|olur|olabilir|mümkün|var|yok|d[âa]hil|bir|tatil|resm[îi])(?!\w))"
)
_ORDINAL = re.compile(
    r"(?<![\w.,:/])(?P<number>\d{1,4})(?P<sign>\.?['’]?)(?P<space> ?)(?P<ending>[ıiuü]?nc[ıiuü]|c[ıiuü])(?!\w)"
)
_PERCENT_AFTER = re.compile(
    r"(?<![\w%,.])(?P<number>\d+(?:,\d+)?(?:[-–]\d+)?) ?%(?P<ending>['’][a-zçğıöşü]+)?(?![\w%])"
)
_PERCENT_APART = re.compile(r"%[ \u00a0]+(?P<number>\d)")
_PERCENT_TWICE = re.compile(r"(?P<word>[Yy]üzde) (?P<number>%\d+)")
_SHARES = re.compile(r"(?<![\w.,:/])(?P<number>[1-9]\d?)['’]?(?:ş[ae]r|[ae]r)(?!\w)")

_SET_OFF_WHY = Message(
    QT_TRANSLATE_NOOP("services", "Rakamla yazılan sayıya gelen ek, okunuşa göre yazılır ve kesme alır.")
)
_SAY_SET_OFF = QT_TRANSLATE_NOOP("services", "Sayıya gelen ek kesme işaretiyle ayrılır: “{right}”.")
_SAY_WRITTEN = QT_TRANSLATE_NOOP("services", "“{word}” yerine “{right}” yazılır.")


class Numbers:
    """Reads numbers aloud and looks at their endings."""

    def find(self, paragraph: Paragraph, engine: TurkishEngine) -> Iterator[Diagnostic]:
        del engine
        text = paragraph.masked
        if not _DIGIT.search(text):
            return
        yield from _endings(paragraph)
        yield from _lacking(text)
        yield from _ordinals(text)
        yield from _percents(text)
        yield from _shares(text)


def _endings(paragraph: Paragraph) -> Iterator[Diagnostic]:
    for token in paragraph.tokens:
        match = _SET_OFF.fullmatch(token.text) if token.text[0].isdigit() else None
        reading = number_as_read(match["number"]) if match else None
        if match is None or reading is None:
            continue
        right = mended(reading, match["ending"])
        if (
            len(match["ending"]) == 1
            and (right or "").startswith("y")
            and match["ending"] in "ıiuü"
            and paragraph.text[max(0, token.start - 1) : token.start] == "%"
        ):
            right = attach(reading, "(s)I")[len(reading) :]  # a part of the whole: %20'si
        if right is not None and right != match["ending"]:
            yield wrong_ending(token, token.text, f"{match['number']}{match['sign']}{right}")


def _lacking(text: str) -> Iterator[Diagnostic]:
    for pattern in (_JOINED, _LOOSE, _LOOSE_HOUR, _LOOSE_YEAR, _LOOSE_DATE_YEAR):
        for match in pattern.finditer(text):
            reading = number_as_read(match["number"])
            ending = reading and mended(reading, match["ending"])
            if ending:
                right = f"{match['number'].replace(':', '.')}'{ending}"
                start, end = match.start("number"), match.end("ending")
                yield say("apostrophe", (start, end), text[start:end], _SAY_SET_OFF, [right], _SET_OFF_WHY)


def _ordinals(text: str) -> Iterator[Diagnostic]:
    for match in _ORDINAL.finditer(text):
        right = f"{match['number']}'{attach(reading := number(match['number']), '(I)ncI')[len(reading) :]}"
        if match["space"] and not match["sign"] and match["ending"][0] == "c":
            continue
        if match.group() != right and not (match["sign"] == "’" and match.group() == right.replace("'", "’")):
            yield say(
                "ordinal",
                match.span(),
                match.group(),
                _SAY_WRITTEN,
                [right, f"{match['number']}."],
                Message(
                    QT_TRANSLATE_NOOP("services", "Sıra sayısı ya noktayla (3.) ya da kesme ve ekle (3'üncü) yazılır.")
                ),
            )


def _percents(text: str) -> Iterator[Diagnostic]:
    why = Message(QT_TRANSLATE_NOOP("services", "Yüzde işareti Türkçede sayıdan önce, bitişik yazılır: %20."))
    for match in _PERCENT_AFTER.finditer(text):
        right = f"%{match['number']}{match['ending'] or ''}"
        yield say("percent", match.span(), match.group(), _SAY_WRITTEN, [right], why)
    for match in _PERCENT_APART.finditer(text):
        yield say("percent", match.span(), match.group(), _SAY_WRITTEN, [f"%{match['number']}"], why)
    for match in _PERCENT_TWICE.finditer(text):
        rights = [match["number"], f"{match['word']} {match['number'][1:]}"]
        yield say("percent", match.span(), match.group(), _SAY_WRITTEN, rights, why)


def _shares(text: str) -> Iterator[Diagnostic]:
    why = Message(QT_TRANSLATE_NOOP("services", "Üleştirme sayıları rakamla değil, yazıyla gösterilir: ikişer, onar."))
    for match in _SHARES.finditer(text):
        words = in_words(int(match["number"]))
        is_after_vowel = words[-1] in "aeıiuü"
        right = attach(words + "ş" if is_after_vowel else words.removesuffix("t") + "d" * words.endswith("t"), "Ar")
        yield say("share", match.span(), match.group(), _SAY_WRITTEN, [right], why, gently=True)
