"""The question particle: ``hazır mı sınız`` → ``hazır mısınız``, ``bitti mı`` → ``bitti mi``."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from models.diagnostics import Diagnostic
from models.messages import QT_TRANSLATE_NOOP, Message
from services.language import turkish
from services.language.paragraph import Paragraph
from services.language.suffixes import attach
from services.spelling.turkish_checker import TurkishEngine
from services.usage.findings import say, together

_PARTICLE = re.compile("m[ıiuü]")
_PERSON = re.compile("s[ıiuü]n(?:[ıiuü]z)?|y[ıiuü]m|y[ıiuü]z|d[ıiuü]r|yd[ıiuü].{0,4}|ym[ıiuü]ş.{0,4}")
_FULL = re.compile(r"m[ıiuü](?P<person>s[ıiuü]n(?:[ıiuü]z)?|y[ıiuü]m|y[ıiuü]z|d[ıiuü]r|yd[ıiuü].{0,4})?")
# After these a front vowel may follow a back one: saat mi, hâl mi, kalp mi, gol mü, harf mi.
_MAY_BE_FRONT = re.compile(".*[ltkpfbdgh]")
_FRONT = {"a": "e", "ı": "i", "o": "ö", "u": "ü"}
_WHY = Message(
    QT_TRANSLATE_NOOP("services", "Soru eki mi ayrı yazılır, önceki sözcüğe uyar ve kendisine gelen eklerle birleşir.")
)


class Questions:
    """Looks at ``mi`` and what stands before and after it. Joined ones that are no words: see ``JoinedWords``."""

    def find(self, paragraph: Paragraph, engine: TurkishEngine) -> Iterator[Diagnostic]:
        folded = paragraph.folded
        accepts = engine.words.accepts
        for index in range(1, len(folded)):
            one, two = folded[index - 1], folded[index]
            if two[0] not in "msyd" or not paragraph.run(index - 1, index):
                continue
            before, token = paragraph.tokens[index - 1], paragraph.tokens[index]
            span = before.start, token.end
            wrong = paragraph.text[span[0] : span[1]]
            if _PARTICLE.fullmatch(one) and _PERSON.fullmatch(two) and not paragraph.begins_sentence(index - 1):
                particle = _harmonised(folded[index - 2], one, accepts) if paragraph.run(index - 2, index) else one
                right = attach(particle, _ending(two))
                yield together(span, wrong, turkish.capitalise_like(right, token.text))
            elif _FULL.fullmatch(two) and token.text.islower() and not _is_noun(two, paragraph.text[token.end :]):
                right = _harmonised(one, two, accepts)
                is_word = before.text.islower() or paragraph.begins_sentence(index - 1)
                if right != two and is_word and one.isalpha() and accepts(one):
                    said = QT_TRANSLATE_NOOP("services", "Soru eki önceki sözcüğe uyar: “{right}”.")
                    yield say("question", (token.start, token.end), token.text, said, [right], _WHY)


def _is_noun(particle: str, rest: str) -> bool:
    """Tell whether ``müdür`` is the head of an office, as in every other post: all but at the end of a question."""
    return particle == "müdür" and not rest.lstrip().startswith("?")


def _ending(person: str) -> str:
    for letters, ending in (("sınız", "sInIz"), ("sın", "sIn"), ("yım", "(y)Im"), ("yız", "(y)Iz"), ("dır", "DIr")):
        if len(person) == len(letters) and person[0] == letters[0] and person[-1] == letters[-1]:
            return ending
    return "".join("I" if letter in "ıiuü" else letter for letter in person)


def _harmonised(word: str, particle: str, accepts: Callable[[str], bool]) -> str:
    """Return the ``particle`` as it harmonises with ``word``; as it is where we cannot tell."""
    match = _FULL.fullmatch(particle)
    vowel = turkish.last_vowel(word)
    if match is None or not vowel:
        return particle
    if turkish.is_back(vowel) and _MAY_BE_FRONT.fullmatch(word):
        # The endings that the word is known to take tell how it is heard: saatte, but açıkta.
        back, front = (accepts(f"{word}{'t' if word[-1] in turkish.HARD_CONSONANTS else 'd'}{end}") for end in "ae")
        if back == front:
            return particle
        vowel = _FRONT[vowel] if front else vowel
    stem = attach(f"n{vowel}", "mI")[2:]
    return attach(stem, _ending(match["person"])) if match["person"] else stem
