"""The clause about a de/da: whether a predicate follows whose subject it may stand after, and whether a place is named.

The numbers of ``clitics_features`` see neighbours; a conjunction that is written together must have a predicate that
agrees besides: ``Öğretmenlerimizde törene katıldı``, but not ``Öğretmenlerimizde mesleki tükenmişlik``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from services.language.paragraph import Paragraph
from services.morphology.analysis import Analysis
from services.spelling.turkish_words import TurkishWords

_REACH = 24
_EARLIER = 12
_PERSONS = frozenset(("A1sg", "A2sg", "A1pl", "A2pl"))
_PAST = frozenset(("Past",))
_FINITE = _PERSONS | {"Past", "Narr", "Prog1", "Prog2", "Aor", "Fut", "Neces", "Cond", "Opt", "Imp", "Cop"}
_OWN = frozenset(("P1sg", "P2sg", "P1pl", "P2pl"))
_PERSON_OF = {"ben": "A1sg", "sen": "A2sg", "biz": "A1pl", "siz": "A2pl", "hepimiz": "A1pl", "hepiniz": "A2pl"}
# What comes about or is found somewhere: gençlerde ilgi artıyor, hocalarımızda bir telaş başladı.
_COMES_ABOUT = frozenset(
    ("başlamak", "artmak", "azalmak", "oluşmak", "uyanmak", "doğmak", "bulunmak", "kalmak", "gelişmek", "değişmek",
     "var", "yok", "gerekmek")
)  # fmt: skip
_SHOULD_BE = frozenset(("Neces", "Fut", "Aor", "Able"))
_GOES_ON = frozenset(("ve", "veya", "ama", "fakat", "ki", "çünkü", "de", "da", "mi", "mı", "mu", "mü", "ise"))
_WHEN = re.compile(r"[aıou]yında|günü?nde|saat(?:ler)?(?:i?nde|te)|yıl[ıi]nda|yılda|tarih(?:ler)?inde|haftasında|.*'.*")
_CLITIC = frozenset(("de", "da"))
_LOCATIVE = re.compile(r".{2,}[dt][ae]")


def agrees(paragraph: Paragraph, index: int, stem: str, vocabulary: TurkishWords) -> bool:
    """Whether a predicate that ends a clause after the word at ``index`` has the person of folded ``stem``."""
    wanted = _PERSON_OF.get(stem.removesuffix("ler"), "")
    following = _readings(paragraph, index + 1, vocabulary) if index + 1 < len(paragraph.tokens) else ()
    if any(one.has("PastPart") and not _OWN.isdisjoint(one.suffixes) for one in following):
        return False  # arkadaşlarımızda gördüğümüz azim
    return any(_person(one) == wanted for one in _predicates(paragraph, index, vocabulary))


def follows_clause(paragraph: Paragraph, index: int, vocabulary: TurkishWords) -> bool:
    """Whether a clause stands before the word at ``index`` that its particle can add to."""
    for place in range(index, max(index - _EARLIER, 0), -1):
        if any(sign in paragraph.between(place) for sign in ",;:–—"):
            return True
        if paragraph.begins_sentence(place):
            return False
        if paragraph.folded[place - 1] in _CLITIC or _finite(_readings(paragraph, place - 1, vocabulary)):
            return True  # Ankara da soğuk İzmir de
    return False


def names_a_place(paragraph: Paragraph, index: int, vocabulary: TurkishWords) -> bool:
    """Whether a locative that is no time stands before the word at ``index``: ``bu alanda Ankara``."""
    for place in range(index, max(index - _EARLIER, 0), -1):
        if paragraph.begins_sentence(place):
            return False
        word = paragraph.folded[place - 1]
        if _LOCATIVE.fullmatch(word) and _WHEN.fullmatch(word) is None:
            readings = _readings(paragraph, place - 1, vocabulary)
            if any(one.has("Loc") for one in readings):
                return True
    return False


def _predicates(paragraph: Paragraph, index: int, vocabulary: TurkishWords) -> Iterator[Analysis]:
    """Yield the finite readings of what ends a clause with a subject that acts, up to the end of the sentence."""
    count = len(paragraph.tokens)
    for place in range(index + 1, min(index + _REACH, count)):
        if paragraph.begins_sentence(place):
            return
        last = place + 1 == count or not paragraph.adjoins(place + 1) or paragraph.folded[place + 1] in _GOES_ON
        if last:
            finite = _finite(_readings(paragraph, place, vocabulary))
            if not any(map(_comes_about, finite)) and not all(one.has("Pass") for one in finite):
                yield from finite


def _readings(paragraph: Paragraph, place: int, vocabulary: TurkishWords) -> tuple[Analysis, ...]:
    token = paragraph.tokens[place]
    return () if token.in_hashtag else vocabulary.analyses(token.text)


def _finite(readings: tuple[Analysis, ...]) -> list[Analysis]:
    """Return the finite ones. Of what is an entry of its own besides (``geçmiş``, ``gelecek``) only the past counts."""
    entry = any(not one.suffixes and one.pos != "verb" for one in readings)
    tags = _PAST if entry else _FINITE
    return [one for one in readings if not tags.isdisjoint(one.suffixes)]


def _comes_about(reading: Analysis) -> bool:
    if reading.lemma == "olmak":
        return _person(reading) == "" and not _SHOULD_BE.isdisjoint(reading.suffixes)
    return reading.lemma in _COMES_ABOUT


def _person(reading: Analysis) -> str:
    return next((tag for tag in reading.suffixes if tag in _PERSONS), "")
