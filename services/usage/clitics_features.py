"""What tells the conjunction ``de`` from the locative: numbers about a stem and the words around it.

The same functions serve the rule and the training of its weights (``packaging/data/build_context.py``).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from operator import mul
from typing import NamedTuple

from services.language import turkish
from services.language.paragraph import Paragraph
from services.usage.context import KNOWN, SEEN_APART, SEEN_JOINED, BrokenContext, ContextModel, Stem

_ENDS = ".!?…;:)|–—"
_FARTHEST_AFTER = 12
_FARTHEST_BEFORE = 8
_QUOTES = "\"'“”‘’«»( "
_CONJUNCTION = ("de", "da")
_BOUND = 1.5

_PERSONS: Mapping[str, re.Pattern[str]] = {
    "ben": re.compile(r".{2,}(?:[ıiuüae]m|m[ıiuü]yorum)"),
    "biz": re.compile(r".{2,}(?:[dt][ıiuü]k|[ıiuü]z|[ae]l[ıi]m|s[ae]k)"),
    "sen": re.compile(r".{2,}(?:s[ıiuü]n|[dt][ıiuü]n|s[ae]n)|gel|katıl|bak|dene|başvur|paylaş|yaz|izle|oku|git|ol|al"),
    "siz": re.compile(r".+(?:n[ıiuü]z|[aeıiuürlnşktçp][ıiuü]n|misiniz|mısınız)"),
}  # fmt: skip
_POSSESSED = re.compile(
    r"var(?:dı|dır|mış|sa)?|yok(?:tu|tur|muş|sa)?|kal(?:dı|sın|acak|mıştı|mış|ır)|bulunuyor|bitmez|bulunan|kalan|olan|emanet"
)
_THERE_IS = re.compile(r"(?:var|yok|bulun|mevcut|olmaz)(?!an\b).{0,7}")
_OBJECT = re.compile(r"(?:..[ın][ıiuü]|[nyrlmz][ae])$")
_POSSESSED_NOUN = re.compile(r"..(?:[^aeıioöuü][ıiuü]|s[ıiuü])$")
_PEOPLE = re.compile(
    "öğrenci|hoca|rektör|dekan|akademisyen|mezun|konuk|misafir|veli|aile|anne|baba|müdür|başkan|bakan|vali|kaymakam|"
    "sporcu|takım|genç|çocuk|kadın|çalışan|personel|öğretmen|üye|katılımcı|gönüllü|arkadaş|kardeş|doktor|hekim|hemşire|"
    "mühendis|sanatçı|yazar|araştırmacı|uzman|yönetici|koordinatör|temsilci|vatandaş|insan|aday|ziyaretçi|izleyici|"
    "yardımcı|danışman|asistan|stajyer|girişimci|yetkili|sekreter|avukat|oyuncu|antrenör|kulüp|ekip"
)
_NO_NOUNS = frozenset(("gibi", "iki", "yeni", "şimdi", "kendi", "belki", "çünkü", "yani", "hangi", "sanki", "ki"))
_PASSIVE = re.compile(
    r"(?:[ıiuü][ln]|[lr][ae]n|[aeıioöuü]n)"
    r"(?:[dm][ıiuü]|[ıiuü]yor|[ae]c[ae]|[ae]b[ıi]l|m[ae]kt|[ıiuü]r|m[ae]d)"
)
_ADDITION = frozenset(("hem", "sadece", "yalnız", "yalnızca", "değil", "gibi"))


class Surroundings(NamedTuple):
    """The words around (folded). ``before`` and ``after`` are the nearest: ``""`` at the start, ``"."`` at the end of a
    sentence, ``","`` beside a comma. ``starts`` says that the stem begins its sentence."""

    before: str
    after: str
    earlier: tuple[str, ...]
    later: tuple[str, ...]
    starts: bool


def around(paragraph: Paragraph, first: int, last: int) -> Surroundings:
    """Return what stands around the words ``first`` to ``last``."""
    folded, count = paragraph.folded, len(paragraph.tokens)
    starts = paragraph.begins_sentence(first)
    earlier: list[str] = []
    place = first
    while place and len(earlier) < _FARTHEST_BEFORE and not paragraph.begins_sentence(place):
        place -= 1
        earlier.append(folded[place])
    later: list[str] = []
    place = last + 1
    while place < count and len(later) < _FARTHEST_AFTER and not paragraph.begins_sentence(place):
        later.append(folded[place])
        place += 1
    before = "" if starts else _sign(paragraph.between(first)) or (earlier[0] if earlier else "")
    gap = paragraph.between(last + 1) if last + 1 < count else paragraph.text[paragraph.tokens[last].end :]
    after = _sign(gap) or (later[0] if later else ".")
    return Surroundings(before, after, tuple(earlier), tuple(later), starts)


def _sign(gap: str) -> str:
    for letter in gap:
        if letter in _QUOTES:
            continue
        if letter in _ENDS or ord(letter) > 0x2190:
            return "."
        return "#" if letter.isdigit() else ","
    return ""


def features(
    model: ContextModel, stem: str, place: Stem, near: Surroundings, *, joins: bool, name: bool
) -> list[float]:
    """Return the numbers, in the order of :data:`NAMES`. ``joins``: the joined form is a word of Turkish."""
    odds = place.odds
    apart_before, joined_before = _fit(model, place, near.before, before=True)
    apart_after, joined_after = _fit(model, place, near.after, before=False)
    end = near.after == "."
    verb = near.later[-1] if near.later else ""
    return [
        odds,
        max(-_BOUND, min(_BOUND, odds)),
        float(joins),
        odds if joins else 0.0,
        apart_before,
        joined_before,
        float(apart_before > 0),
        float(joined_before > 0),
        apart_after,
        joined_after,
        model.right(near.after) if near.after not in ".#" else 0.0,
        model.left(near.before) if near.before not in ("", "#") else 0.0,
        float(end),
        float(end and joins),
        float(near.after == ","),
        float(near.before == ""),
        float(name),
        odds if name else 0.0,
        float(not place.flags & SEEN_APART),
        float(not place.flags & SEEN_JOINED),
        float(not place.flags & KNOWN),
        model.right(verb) if verb else 0.0,
        model.left(stem),
        float(any(word in _CONJUNCTION for word in (*near.later[:8], *near.earlier[:6]))),
        float(stem.endswith(("lar", "ler"))),
        float(stem.endswith(("sa", "se"))),
        float(stem in PRONOUNS),
        agreement(stem, near) or 0.0,
        float(any(word in _ADDITION for word in near.earlier)),
        float(bool(verb) and _THERE_IS.fullmatch(verb) is not None),
        sum(map(model.right, near.later[1:6])) / len(near.later[1:6]) if len(near.later) > 1 else 0.0,
        float(len(near.later) > 1 and _OBJECT.search(near.after) is not None),
        float(len(near.later) > 1 and _POSSESSED_NOUN.search(near.later[1]) is not None and near.after not in ".,#"),
        float(bool(verb) and _PASSIVE.search(verb) is not None),
        float(_PEOPLE.match(stem) is not None),
        float(bool(verb) and _PEOPLE.match(stem) is not None and _PASSIVE.search(verb) is None),
        min(len(near.later), 6) / 6,
    ]


NAMES = (
    "odds", "bounded", "joins", "odds_joins", "apart_before", "joined_before", "apart_before_seen",
    "joined_before_seen", "apart_after", "joined_after", "right", "left", "end", "end_joins", "comma", "start",
    "name", "odds_name", "unseen_apart", "unseen_joined", "unknown", "verb", "stem_left", "other", "plural",
    "condition", "pronoun", "agreement", "addition", "there_is", "later", "object", "possessed", "passive", "people",
    "people_act", "distance",
)  # fmt: skip
PRONOUNS = frozenset(("ben", "sen", "o", "biz", "siz", "bu", "şu", "onlar", "bunlar", "sizler", "bizler"))


class Judge:
    """Weighs the numbers. Raises :class:`BrokenContext` where the model lacks the weight of one of them."""

    def __init__(self, model: ContextModel) -> None:
        missing = [name for name in ("bias", *NAMES) if name not in model.weights]
        if missing:
            raise BrokenContext(f"context.bin: no weight of {missing[0]}")
        self.model = model
        self._bias = model.weights["bias"]
        self._weights = [model.weights[name] for name in NAMES]

    def score(self, stem: str, near: Surroundings, *, joins: bool, name: bool) -> float:
        """Return the log-odds (natural) that the conjunction is meant."""
        numbers = features(self.model, stem, self.model.stem(stem), near, joins=joins, name=name)
        return self._bias + sum(map(mul, self._weights, numbers))


def names_its_subject(near: Surroundings) -> bool:
    """Whether two nouns follow that make one (``sınav kaygısı``): what is somewhere, rather than what somebody does."""
    if len(near.later) < 2 or near.after in (".", ",", "#"):
        return False
    second = near.later[1]
    return _OBJECT.search(near.after) is None and _POSSESSED_NOUN.search(second) is not None and second not in _NO_NOUNS


def is_somebody(stem: str) -> bool:
    """Whether folded ``stem`` is a word for people, who do things rather than hold them."""
    return _PEOPLE.match(stem) is not None


def says_we(near: Surroundings) -> bool:
    """Whether the last word is a verb of the first person plural, whose subject is no noun."""
    return bool(near.later) and _PERSONS["biz"].fullmatch(near.later[-1]) is not None


def agreement(stem: str, near: Surroundings) -> float | None:
    """Return 1 where the verb's person is the pronoun's (``ben … geliyorum``), -1 where something is with someone.

    0 where neither is seen, and ``None`` where the stem is no pronoun of the first or second person or nothing follows.
    """
    person = _PERSONS.get(stem.removesuffix("ler"))
    if person is None or not near.later:
        return None
    if any(_POSSESSED.fullmatch(word) for word in near.later):
        return -1.0
    return 1.0 if person.fullmatch(near.later[-1]) or person.fullmatch(near.later[0]) else 0.0


def _fit(model: ContextModel, place: Stem, word: str, *, before: bool) -> tuple[float, float]:
    return model.fit(place, word or "<s>", before=before) if word != "#" else (0.0, 0.0)


def joined_form(stem: str, *, vowel: str = "") -> str:
    """Return folded ``stem`` with the locative: ``okul`` → ``okulda``, ``kitap`` → ``kitapta``."""
    hard = stem[-1:] in turkish.HARD_CONSONANTS
    return f"{stem}{'t' if hard else 'd'}{vowel or harmonic(stem)}"


def harmonic(stem: str) -> str:
    """Return the vowel of ``de`` or ``da`` after folded ``stem``, by the sound of its letters."""
    return "a" if turkish.is_back(turkish.last_vowel(stem)) else "e"


def vowels(stem: str) -> tuple[str, ...]:
    """Return the vowels that ``de`` may have after folded ``stem``: some loanwords, like saat and kontrol, take e."""
    usual = harmonic(stem)
    return (usual, "e") if usual == "a" and stem[-1] in _PALATAL else (usual,)


def stem_of(word: str) -> str | None:
    """Return what stands before the ``de`` at the end of folded ``word``; ``None`` where no de can have come there."""
    stem = word[:-2].rstrip("'")
    if (len(stem) < _SHORTEST and stem not in _SHORT) or not stem.isalpha() or not turkish.last_vowel(stem):
        return None
    if word[-2:] not in ENDINGS or (word[-2] == "t" and stem[-1] not in turkish.HARD_CONSONANTS):
        return None
    return stem if word[-1] in vowels(stem) else None


ENDINGS = ("de", "da", "te", "ta")
_PALATAL = "ltkpf"
_SHORTEST = 3
_SHORT = ("o", "bu", "şu")
