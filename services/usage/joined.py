"""Words that stand together and should stand apart: ``birşey``, ``geldimi``. ``gördümki`` is the rule of ki."""

from __future__ import annotations

import re
from collections.abc import Iterator

from models.diagnostics import Diagnostic
from services.language import turkish
from services.language.paragraph import Paragraph
from services.language.tokens import APOSTROPHES, Token
from services.spelling.turkish_checker import TurkishEngine, is_no_word
from services.spelling.turkish_words import TurkishWords
from services.usage.findings import apart
from services.usage.phrases import cased

_QUESTION = re.compile(
    r"(?P<verb>.{2,})(?P<mi>m[ıiuü](?:y[ıiuü]m|y[ıiuü]z|s[ıiuü]n(?:[ıiuü]z)?|yd[ıiuü].{0,3}|d[ıiuü]r)?)"
)
_ASKING = re.compile("m[ıiuü].*|ne|neden|niçin|niye|nasıl|kim.*|hangi.*|kaç.*|nere.*")
_FINITE = frozenset(("Past", "Narr", "Prog1", "Prog2", "Aor", "Fut", "Neces", "Cond"))
_SENTENCE = 14
"""How many words back we look for what else may ask."""


class JoinedWords:
    """Reads the words that the dictionary does not have."""

    def find(self, paragraph: Paragraph, engine: TurkishEngine) -> Iterator[Diagnostic]:
        vocabulary = engine.words
        for index, token in enumerate(paragraph.tokens):
            word = token.text
            if token.in_hashtag or is_no_word(word) or any(letter in APOSTROPHES for letter in word):
                continue
            if vocabulary.accepts(word):
                if paragraph.text[token.end : token.end + 1] == "?" and _asks(paragraph, index, vocabulary):
                    yield apart((token.start, token.end), word, f"{word[:-2]} {word[-2:]}")
                continue
            right = vocabulary.right_form(word)
            if (
                word[0].isupper()
                and not word.isupper()
                and (paragraph.next_is_capital(index) or paragraph.in_name(index))
            ):
                continue  # an official name: Türk İşbirliği ve Koordinasyon Ajansı
            if right is not None and " " in right:
                span = token.start, token.end
                yield apart(span, word, cased(paragraph, index, index, right))
            elif (
                right is None and (right := _apart(word, vocabulary)) and _is_asked(paragraph, token, right, vocabulary)
            ):
                yield apart((token.start, token.end), word, right)


def _asks(paragraph: Paragraph, index: int, vocabulary: TurkishWords) -> bool:
    """Whether the last word of a question is no noun of mine (``doğrumu``: my right) but ``doğru mu``."""
    word = paragraph.folded[index]
    readings = vocabulary.analyses(word) if _QUESTION.fullmatch(word) and len(word) > 3 else ()
    if not readings or any(reading.suffixes != ("P1sg", "Acc") for reading in readings):
        return False
    if _asked_before(paragraph, index):
        return False
    return any(not reading.suffixes for reading in vocabulary.analyses(word[:-2]))


def _asked_before(paragraph: Paragraph, index: int) -> bool:
    """Whether something else asks before the word in its sentence, within reach."""
    for place in range(index, max(0, index - _SENTENCE), -1):
        if paragraph.begins_sentence(place):
            return False
        if _ASKING.fullmatch(paragraph.folded[place - 1]):
            return True
    return False


def _is_asked(paragraph: Paragraph, token: Token, right: str, vocabulary: TurkishWords) -> bool:
    """Whether somebody asks: ``bit eşlemi`` is a noun that we do not know, ``geldimi`` a verb with its particle."""
    verb, _, particle = right.partition(" ")
    if len(particle) > 2 or paragraph.is_asked(token.end) or turkish.lower(verb) in ("değil", "var", "yok"):
        return True
    return any(_FINITE.intersection(reading.suffixes) for reading in vocabulary.analyses(turkish.lower(verb)))


def _apart(word: str, vocabulary: TurkishWords) -> str | None:
    """Return ``word`` with its particle apart (``geldimi`` → ``geldi mi``), if any."""
    lower = turkish.lower(word)
    match = _QUESTION.fullmatch(lower)
    if match is None:
        return None
    cut = match.end("verb")
    vowel = turkish.last_vowel(match["verb"])
    harmony = {"a": "ı", "ı": "ı", "o": "u", "u": "u", "e": "i", "i": "i", "ö": "ü", "ü": "ü"}
    if harmony.get(vowel) != match["mi"][1] or not vocabulary.accepts(match["verb"]):
        return None
    return f"{word[:cut]} {word[cut:]}"
