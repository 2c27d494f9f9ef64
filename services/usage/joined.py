"""Words that stand together and should stand apart: ``birşey``, ``geldimi``. ``gördümki`` is the rule of ki."""

from __future__ import annotations

import re
from collections.abc import Iterator

from models.diagnostics import Diagnostic
from services.language import turkish
from services.language.paragraph import Paragraph
from services.language.tokens import APOSTROPHES
from services.spelling.turkish_checker import TurkishEngine, is_no_word
from services.spelling.turkish_words import TurkishWords
from services.usage.findings import apart
from services.usage.phrases import cased

_QUESTION = re.compile(
    r"(?P<verb>.{2,})(?P<mi>m[ıiuü](?:y[ıiuü]m|y[ıiuü]z|s[ıiuü]n(?:[ıiuü]z)?|yd[ıiuü].{0,3}|d[ıiuü]r)?)"
)
# Words before the particle that make a noun with it (doğrumu: my right); at a question mark nobody means the noun.
_ASKED = re.compile(
    "(?P<word>doğru|iyi|güzel|öyle|böyle|şöyle|hazır|zor|kolay|gerçek|uygun|açık|kapalı|sen|ben|biz|siz|yok)m[ıiuü]"
)


class JoinedWords:
    """Reads the words that the dictionary does not have."""

    def find(self, paragraph: Paragraph, engine: TurkishEngine) -> Iterator[Diagnostic]:
        vocabulary = engine.words
        for index, token in enumerate(paragraph.tokens):
            word = token.text
            if token.in_hashtag or is_no_word(word) or any(letter in APOSTROPHES for letter in word):
                continue
            if vocabulary.accepts(word):
                asked = _ASKED.fullmatch(paragraph.folded[index])
                if asked and paragraph.text[token.end : token.end + 1] == "?":
                    cut = asked.end("word")
                    yield apart((token.start, token.end), word, f"{word[:cut]} {word[cut:]}")
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
            elif right is None and (right := _apart(word, vocabulary)):
                yield apart((token.start, token.end), word, right)


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
