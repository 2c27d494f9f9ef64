"""Verbs torn by a space: ``katıla bilirsiniz`` → ``katılabilirsiniz``, ``gel miyor`` → ``gelmiyor``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from models.diagnostics import Diagnostic
from services.language.paragraph import Paragraph
from services.spelling.turkish_checker import TurkishEngine
from services.spelling.turkish_words import TurkishWords
from services.usage.findings import together
from services.usage.phrases import cased

_NEGATED = re.compile(
    r"m(?:[ıiuü]yor|[ae](?:d[ıi]|z|m[ıi]ş|yac[ae][kğ]|yec[ae][kğ]|ktad|kted|y[ıi]n|s[ıi]n|l[ıi])).*|m[ae]z"
)
_PAST = re.compile("d[ıi]n[ıi]z")
_ABLE = re.compile(r"bil(?:ir|ece[kğ]|di|iyor|mek|en|miş|se|ince|di[kğ]).*")
_NOUNS = ("mal", "mazı")


class TornVerbs:
    """Joins a verb's stem with what can be nothing but its endings."""

    def find(self, paragraph: Paragraph, engine: TurkishEngine) -> Iterator[Diagnostic]:
        folded = paragraph.folded
        for index in range(1, len(folded)):
            verb, rest = folded[index - 1], folded[index]
            if rest[0] not in "mdb" or not _is_torn(verb, rest, engine.words):
                continue
            if paragraph.run(index - 1, index) and engine.words.accepts(verb + rest):
                start, end = paragraph.tokens[index - 1].start, paragraph.tokens[index].end
                right = cased(paragraph, index - 1, index, verb + rest)
                yield together((start, end), paragraph.text[start:end], right)


def _is_torn(verb: str, rest: str, vocabulary: TurkishWords) -> bool:
    if verb.endswith(("ma", "me")) and _PAST.fullmatch(rest):
        return True
    if verb[-1] in "ae" and len(verb) > 2 and _ABLE.fullmatch(rest):
        readings = vocabulary.analyses(verb)
        # "Ata bilir" is what an ancestor knows; "katıla" is nothing but a verb on its way.
        return bool(readings) and all(reading.pos == "verb" for reading in readings)
    return len(verb) > 1 and _NEGATED.fullmatch(rest) is not None and rest not in _NOUNS
