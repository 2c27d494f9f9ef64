"""The conjunction ``de/da`` and the locative ``-de/-da``: each where the other belongs (``usage.de-da``).

A conjunction is written apart and never hardens (``kitap da``), the locative is written together and does
(``kitapta``, ``Ankara'da``). Which one is meant is judged by the words around; the rule speaks only when it is sure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from models.diagnostics import Diagnostic
from models.messages import QT_TRANSLATE_NOOP, Message
from services.language import turkish
from services.language.paragraph import Paragraph
from services.language.tokens import APOSTROPHES, Token
from services.spelling.turkish_checker import TurkishEngine
from services.spelling.turkish_words import TurkishWords, read_words
from services.usage.clitics_certainty import enough_apart, enough_joined, is_deed, is_other, is_time, may_be_locative
from services.usage.clitics_clause import agrees, follows_clause, names_a_place
from services.usage.clitics_features import (
    ENDINGS,
    Judge,
    Surroundings,
    agreement,
    around,
    is_somebody,
    joined_form,
    stem_of,
    vowels,
)
from services.usage.context import BrokenContext, ContextModel
from services.usage.findings import say

RULE = "usage.de-da"
_CONJUNCTION = ("de", "da")
_BEFORE_ONE = frozenset(("saat", "yüzde", "binde", "onda"))
# Dative, accusative, genitive, locative, ablative, or with someone; and then de.
_ENDING_AND_CLITIC = re.compile(
    "(?:n?d[ae]|n?t[ae]|n?d[ae]n|t[ae]n|y[ıiuü]|n[ıiuü]n|y[ae]|y?l[ae]|[ıiuü]|[ae]|n[ıiuü]|n[ae])d[ae]"
)
_ABLATIVES = ("dan", "den", "tan", "ten")
_SHORTEST_CASED = 5
_ENGLISH = frozenset(("beside", "reside", "preside", "made", "aside"))
_ROOM = ("oda",)
_QUOTES = "'‘’“\""
_PARTICLES_OF_NAMES = frozenset(("vinci", "gama", "silva", "costa", "ponte", "via"))
_PHRASES_OWN = frozenset(("yada",))  # ya da is another conjunction, in the speller's table
_HARDENED = {"b": "p", "c": "ç", "d": "t", "ğ": "k"}
_SHORTEST_VOICED = 4
_LEAST_ODDS = -2.5  # a stem with less is never followed by the conjunction

_APART = QT_TRANSLATE_NOOP("services", "Bağlaç olan de/da ayrı yazılır: “{right}”.")
_JOINED = QT_TRANSLATE_NOOP("services", "Bulunma eki -de/-da bitişik yazılır: “{right}”.")
_JOINED_NAME = QT_TRANSLATE_NOOP("services", "Bulunma eki özel addan kesme işaretiyle ayrılır: “{right}”.")
_HARMONY = QT_TRANSLATE_NOOP("services", "İnce ünlüden sonra de yazılır: “{right}”.")
_WHY_HARMONY = Message(
    QT_TRANSLATE_NOOP("services", "TDK: de/da bağlacı kendinden önceki sözcüğün son ünlüsüne uyar: sen de, o da.")
)
_WHY_APART = Message(
    QT_TRANSLATE_NOOP(
        "services",
        "TDK: “Dahi” anlamındaki de/da bağlaçtır: ayrı yazılır, te/ta olmaz. "
        "Cümleden çıkarınca anlam bozulmuyorsa bağlaçtır.",
    )
)
_WHY_JOINED = Message(
    QT_TRANSLATE_NOOP(
        "services",
        "TDK: Yer ve zaman bildiren -de/-da ektir: sözcüğe bitişir, sert ünsüzden sonra -te/-ta olur. "
        "Cümleden çıkarınca anlam bozulur.",
    )
)


class Conjunction:
    """Finds ``bende geliyorum`` and ``okul da tören var``. Without its data (``problem``) it is silent."""

    def __init__(self, folder: Path) -> None:
        self.problem = ""
        pairs = (line.split("\t") for line in read_words(folder / "clitics.tsv"))
        self._always = {turkish.fold(wrong): right for wrong, right in pairs}
        self._judge: Judge | None = None
        try:
            self._judge = Judge(ContextModel.load(folder / "context.bin"))
        except BrokenContext as error:
            self.problem = str(error)

    def find(self, paragraph: Paragraph, engine: TurkishEngine) -> Iterator[Diagnostic]:
        if self._judge is None:
            return
        for index, word in enumerate(paragraph.folded):
            if word[-2:] not in ENDINGS or word in _PHRASES_OWN or paragraph.tokens[index].in_hashtag:
                continue
            listed = self._always.get(word) or _right_form(word, engine.words)
            if listed:
                found = _listed(paragraph, index, listed)
            elif len(word) == 2:
                found = _apart(self._judge, paragraph, index, engine.words)
            else:
                found = _together(self._judge, paragraph, index, engine.words)
            if found is not None:
                yield found


def _right_form(word: str, vocabulary: TurkishWords) -> str | None:
    """Return what the speller's own table parts: ``yinede`` → ``yine de``. The rest of that table is the speller's."""
    right = vocabulary.right_form(word) if len(word) > _SHORTEST_CASED - 2 else None
    return right if right and right[:-3] == word[:-2] and right[-3] == " " else None


def _listed(paragraph: Paragraph, index: int, right: str) -> Diagnostic | None:
    """Part a word of the list, if it is not a name (``Buda``) or the hour (``saat birde``)."""
    token = paragraph.tokens[index]
    if token.text[0].isupper() and (not paragraph.begins_sentence(index) or paragraph.next_is_capital(index)):
        return None
    if paragraph.folded[index] == "birde" and paragraph.adjoins(index) and paragraph.folded[index - 1] in _BEFORE_ONE:
        return None
    right = turkish.capitalise_like(right, token.text)
    return say(RULE, (token.start, token.end), token.text, _APART, [right], _WHY_APART)


def _together(judge: Judge, paragraph: Paragraph, index: int, vocabulary: TurkishWords) -> Diagnostic | None:
    """Judge a word that ends in de/da: is it a conjunction that came too near?"""
    token, word = paragraph.tokens[index], paragraph.folded[index]
    if "'" in word:
        return _after_apostrophe(token, word)
    stem = stem_of(word)
    if stem is None:
        return None
    locative = _voiced(token.text, stem, vocabulary)
    if locative:
        return say(RULE, (token.start, token.end), token.text, _JOINED, [locative], _WHY_JOINED)
    return _weighed(judge, paragraph, index, stem, vocabulary)


def _weighed(judge: Judge, paragraph: Paragraph, index: int, stem: str, vocabulary: TurkishWords) -> Diagnostic | None:
    """Judge a word that is ``stem`` with de/da by the numbers, and by its predicate where it is a right locative."""
    token, word = paragraph.tokens[index], paragraph.folded[index]
    place = judge.model.stem(stem)
    written = token.text[: len(stem)]
    common = vocabulary.accepts(written)
    if place.odds < _LEAST_ODDS or not (common or (written[0].isupper() and vocabulary.is_name(written))):
        return None
    near = around(paragraph, index, index)
    name = written[0].isupper() and not near.starts
    form = turkish.lower(written) + joined_form(stem, vowel=word[-1])[len(stem) :]
    joins = (name and not common) or (vocabulary.accepts(form) and not _is_cased(stem, vocabulary))
    known = judge.score(stem, near, joins=joins, name=name)
    hard = form != turkish.lower(token.text)  # kitapda: a conjunction, or a locative that should have hardened
    if known <= enough_apart(stem, place, near, joins=joins and not hard) or is_other(stem, near):
        return None
    foreign = name and not joins and len(stem) < _SHORTEST_CASED  # Cifte Kumrular
    if foreign or _is_another_word(token.text, word, vocabulary, joins=joins):
        return None
    sure = not joins or _is_sure(paragraph, index, stem, near, vocabulary)
    right = f"{written} {_like(f'd{word[-1]}', token.text)}"
    if not hard or not joins:
        return say(RULE, (token.start, token.end), token.text, _APART, [right], _WHY_APART) if sure else None
    apostrophe = "'" if name and not common else ""
    locative = f"{written}{apostrophe}{_like(form[len(stem) :], token.text)}"
    somebody = sure and (name or is_somebody(stem))
    message, rights, why = (
        (_APART, [right, locative], _WHY_APART) if somebody else (_JOINED, [locative, right], _WHY_JOINED)
    )
    return say(RULE, (token.start, token.end), token.text, message, rights, why)


def _is_sure(paragraph: Paragraph, index: int, stem: str, near: Surroundings, vocabulary: TurkishWords) -> bool:
    """Whether the words around say too that a word right as a locative is the conjunction: a predicate agrees."""
    if (agreement(stem, near) or 0) > 0:
        return True
    return not is_time(stem) and not is_deed(stem) and agrees(paragraph, index, stem, vocabulary)


def _voiced(written: str, stem: str, vocabulary: TurkishWords) -> str | None:
    """Return the locative of a word that softened before it: ``kitabda`` → ``kitapta``. Never ``kitab da``."""
    own = written[: len(stem)]
    if stem[-1] not in _HARDENED or len(stem) < _SHORTEST_VOICED or vocabulary.is_name(own):
        return None
    if vocabulary.accepts(written) or vocabulary.accepts(own):
        return None
    noun = stem[:-1] + _HARDENED[stem[-1]]
    right = own[:-1] + _like(f"{noun[-1]}t{turkish.lower(written[-1])}", written)
    return right if vocabulary.accepts(noun) and vocabulary.accepts(turkish.lower(right)) else None


def _apart(judge: Judge, paragraph: Paragraph, index: int, vocabulary: TurkishWords) -> Diagnostic | None:
    """Judge a de/da that stands alone: is it a locative that came loose?"""
    if not index or paragraph.tokens[index - 1].in_hashtag:
        return None
    before, token = paragraph.tokens[index - 1], paragraph.tokens[index]
    ending = _torn(paragraph, index, vocabulary)
    if ending:
        return _loose(before, token, ending)
    if not paragraph.adjoins(index) or _is_particle(paragraph, index):
        return None
    ending = _ending(paragraph, index, vocabulary)
    if ending is None:
        return _out_of_harmony(judge, paragraph, index, vocabulary)
    return _judged(judge, paragraph, index, ending, vocabulary)


def _judged(judge: Judge, paragraph: Paragraph, index: int, ending: str, vocabulary: TurkishWords) -> Diagnostic | None:
    """Judge a particle that may be the locative ``ending`` of the word before it."""
    before, token = paragraph.tokens[index - 1], paragraph.tokens[index]
    stem, word = paragraph.folded[index - 1], paragraph.folded[index]
    near = around(paragraph, index - 1, index)
    name = before.text[0].isupper() and not near.starts
    place = judge.model.stem(stem)
    known = judge.score(stem, near, joins=True, name=name)
    if word in _CONJUNCTION:
        sure = known < -enough_joined(stem, near) and may_be_locative(stem, near, place, name=ending.startswith("'"))
        if not sure or _adds(paragraph, index, near, vocabulary, place=ending.startswith("'")):
            return None
        return _loose(before, token, ending)
    # Neither ta nor te is a conjunction: one of the two is wrong in any case.
    apart = f"{before.text} {_like('d' + word[1], token.text)}"
    if known <= 0:
        return _loose(before, token, ending, apart)
    rights = [apart, before.text + _like(ending, before.text)]
    return say(RULE, (before.start, token.end), f"{before.text} {token.text}", _APART, rights, _WHY_APART)


def _adds(paragraph: Paragraph, index: int, near: Surroundings, vocabulary: TurkishWords, *, place: bool) -> bool:
    """Whether the particle adds to a clause (``sınavlar bitti, dersler de.``) or to another place."""
    if near.after in (".", ",") and follows_clause(paragraph, index - 1, vocabulary):
        return True
    return place and names_a_place(paragraph, index - 1, vocabulary)


def _is_another_word(written: str, word: str, vocabulary: TurkishWords, *, joins: bool) -> bool:
    """Whether the word is no stem with de, or not that alone: Uganda, ajanda, beside."""
    if word in _ENGLISH or (not joins and (vocabulary.accepts(word) or vocabulary.is_name(written))):
        return True
    return word not in _ROOM and any(one.lemma == word and not one.suffixes for one in vocabulary.analyses(word))


def _after_apostrophe(token: Token, word: str) -> Diagnostic | None:
    """Part ``Türkiye'dede`` and ``FIFA'nında``: after such an ending no other can follow."""
    base, _, ending = word.partition("'")
    if not _ENDING_AND_CLITIC.fullmatch(ending) or not turkish.last_vowel(base):
        return None
    if ending[0] in "ny" and base[-1] not in turkish.VOWELS and base.islower() == token.text.islower():
        return None
    right = f"{token.text[:-2]} {token.text[-2:]}"
    return say(RULE, (token.start, token.end), token.text, _APART, [right], _WHY_APART)


def _is_cased(stem: str, vocabulary: TurkishWords) -> bool:
    """Whether the stem ends in a case (yüzden, okulda) after which no locative can follow."""
    return len(stem) > _SHORTEST_CASED and stem.endswith(_ABLATIVES) and vocabulary.accepts(stem[:-3])


def _out_of_harmony(judge: Judge, paragraph: Paragraph, index: int, vocabulary: TurkishWords) -> Diagnostic | None:
    """Mend ``sen da`` to ``sen de``. Not the other way round: de may be the verb (``ona abla de``)."""
    before, token = paragraph.tokens[index - 1], paragraph.tokens[index]
    stem = paragraph.folded[index - 1]
    vowel = turkish.last_vowel(stem)
    if paragraph.folded[index] != "da" or not vowel or turkish.is_back(vowel) or not vocabulary.accepts(before.text):
        return None
    near = around(paragraph, index - 1, index)
    if before.text[0].isupper() and not near.starts:
        return None
    ending = joined_form(stem)[len(stem) :]
    joins = vocabulary.accepts(before.text + ending)
    rights = [f"{before.text} {_like('de', token.text)}"]
    if joins:
        rights.append(before.text + _like(ending, before.text))
        if judge.score(stem, near, joins=True, name=False) < 0:
            rights.reverse()
    span = (before.start, token.end)
    return say(RULE, span, f"{before.text} {token.text}", _HARMONY, rights, _WHY_HARMONY)


def _torn(paragraph: Paragraph, index: int, vocabulary: TurkishWords) -> str | None:
    """Return the ending that was torn off at or after an apostrophe: ``Ankara' da``, ``Salonu'n da``."""
    before, stem, word = paragraph.tokens[index - 1], paragraph.folded[index - 1], paragraph.folded[index]
    between = paragraph.between(index)
    if between == " ":
        torn = stem.endswith("'n") and vocabulary.accepts(f"{before.text[:-2]}n{word}")
        return word if torn else None
    quoted = before.start and paragraph.text[before.start - 1] in _QUOTES
    if between[:1] not in APOSTROPHES or between[1:] != " " or quoted or not stem.isalpha():
        return None
    named = before.text[0].isupper() and word[1] in vowels(stem)
    return between[0] + joined_form(stem, vowel=word[1])[len(stem) :] if named else None


def _ending(paragraph: Paragraph, index: int, vocabulary: TurkishWords) -> str | None:
    """Return the locative's ending, if it makes a word of Turkish with the word before; a name's has an apostrophe."""
    written, stem, word = paragraph.tokens[index - 1].text, paragraph.folded[index - 1], paragraph.folded[index]
    if not stem.isalpha() or not turkish.last_vowel(stem) or word[1] not in vowels(stem):
        return None
    ending = joined_form(stem, vowel=word[1])[len(stem) :]
    if word not in _CONJUNCTION and ending[0] != "t":
        return None
    lower = turkish.lower(written)
    joins = vocabulary.accepts(lower + ending)
    plain = joins and vocabulary.accepts(lower) and paragraph.begins_sentence(index - 1)
    if written[0].isupper() and vocabulary.is_name(written) and not plain:
        return f"'{ending}"
    return ending if joins else None


def _is_particle(paragraph: Paragraph, index: int) -> bool:
    """Whether ``da`` belongs to a name of another language, or ``ta`` is the adverb (``ta uzaklardan``)."""
    last = index + 1 == len(paragraph.tokens) or not paragraph.adjoins(index + 1)
    following = "" if last else paragraph.folded[index + 1]
    return following in _PARTICLES_OF_NAMES or (paragraph.folded[index] == "ta" and following in ("ki", "en"))


def _loose(before: Token, token: Token, ending: str, *others: str) -> Diagnostic:
    right = before.text + _like(ending, before.text)
    message = _JOINED_NAME if ending[0] in APOSTROPHES else _JOINED
    return say(RULE, (before.start, token.end), f"{before.text} {token.text}", message, [right, *others], _WHY_JOINED)


def _like(ending: str, word: str) -> str:
    letters = [letter for letter in word if letter.isalpha()]
    return turkish.upper(ending) if len(letters) > 1 and all(letter.isupper() for letter in letters) else ending
