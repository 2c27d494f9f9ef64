"""One offer for a whole draft that was typed without Turkish marks: ``ogrencilerimiz icin kayitlar basladi``."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import product
from math import prod
from pathlib import Path
from typing import NamedTuple

from models.checking import IsCancelled, Lane, Scope, Snapshot
from models.diagnostics import Diagnostic, Fix
from models.enums import Language, Severity
from models.errors import Cancelled, UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.damage import damage_in
from services.language import turkish
from services.language.tokens import APOSTROPHES, Token, masked, words
from services.morphology.frequent import RAREST
from services.spelling.turkish_checker import TurkishEngine
from services.spelling.turkish_words import TurkishWords
from services.usage.ascii_model import MARKS, AsciiModel
from services.usage.ascii_words import is_unwanted

RULE = "usage.ascii-draft"
LONGEST_DRAFT = 6_000
"""Code points: a longer text is pasted data, no post."""
_MARKED_LETTERS = "çğıöşüÇĞİÖŞÜ"
_MOST_MARKS = 0.03
"""Marked letters among all, at most: in Turkish as it should be they are one in eight."""
_FEWEST_WORDS = 4
_FEWEST_SURE = 2
_SURE_SHARE = 0.2
_MUCH_RARER = 5.0
"""Bits. Many a word without marks is a word too, if a strange one: ``acildi`` beside ``açıldı``."""
_TURKISH_SHARE = 0.7
_MOST_SPELLINGS = 256
_LONGEST_WORD = 40
_REMEMBERED = 8_192
_SHORTEST_SHOUT = 5
_FOREIGN = frozenset("qwxQWX")
_QUESTION = re.compile("m[iu](?:y[iu]m|y[iu]z|s[iu]n(?:[iu]z)?|yd[iu]\\w{0,3}|d[iu]r|ym[iu]s)?")
_HARMONY = {"a": "ı", "ı": "ı", "o": "u", "u": "u", "e": "i", "i": "i", "ö": "ü", "ü": "ü"}
_CREDIT_LINE = re.compile(
    r"^\W*(?:foto(?:ğraf)?|görsel|video|kaynak|çizim|tasarım)(?: [^:\n]{1,20})?:.*$", re.IGNORECASE | re.MULTILINE
)
"""Put in by one click, with the marks of the name in it: such a line says nothing of how the rest was typed."""
_STRAIGHT = str.maketrans(dict.fromkeys(APOSTROPHES, "'"))


class Restored(NamedTuple):
    """A word with its marks. ``sure``: it was no word before. ``turkish``: it is one now."""

    token: Token
    text: str
    sure: bool
    turkish: bool

    @property
    def changed(self) -> bool:
        return self.text != self.token.text


class AsciiDraftChecker:
    """Offers to restore a draft typed in ASCII; silent about texts that have their marks, or are not Turkish."""

    name = "usage-ascii-draft"
    lane = Lane.SPELLING
    scope = Scope.POST

    def __init__(
        self, resources: Path, engine: Callable[[], TurkishEngine], knows_english: Callable[[str], bool]
    ) -> None:
        self._resources = resources
        self._engine = engine
        self._knows_english = knows_english
        self._restorer: Restorer | None = None

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> Sequence[Diagnostic]:
        if snapshot.language is not Language.TURKISH:
            return ()
        changed = self.changed(snapshot.text, snapshot.unit.dictionary, is_cancelled)
        return (_offer(snapshot.text, changed),) if changed else ()

    def restored(self, text: str, dictionary: frozenset[str], is_cancelled: IsCancelled) -> str | None:
        """Return ``text`` with its marks, of the same length; ``None`` where it is no draft typed without them."""
        changed = self.changed(text, dictionary, is_cancelled)
        if not changed:
            return None
        start, end = changed[0].token.start, changed[-1].token.end
        return text[:start] + _with_marks(text, changed) + text[end:]

    def changed(self, text: str, dictionary: frozenset[str], is_cancelled: IsCancelled) -> list[Restored]:
        """Return the words of ``text`` that have marks in Turkish, if it was typed without any; else nothing."""
        if not may_be_ascii(text):
            return []
        restorer = self._restorer = self._restorer or self._load()
        if restorer is None:
            return []
        own = frozenset(turkish.fold(word) for word in dictionary)
        done: list[Restored] = []
        for one in restorer.restore(_without_credits(text), own):
            if is_cancelled():
                raise Cancelled
            done.append(one)
        return [one for one in done if one.changed] if _is_ascii_draft(done) else []

    def _load(self) -> Restorer | None:
        """Return what restores, or ``None`` where its data are damaged: no offer is made then."""
        try:
            model = AsciiModel(self._resources / "usage" / "ascii.bin")
        except (UserError, OSError) as error:
            damage_in(self._resources).note("usage/ascii.bin", error)
            return None
        return Restorer(model, self._engine().words, self._knows_english)


def may_be_ascii(text: str) -> bool:
    """Whether ``text`` has hardly a marked letter. Quick: this is all that most texts are asked."""
    if len(text) > LONGEST_DRAFT:
        return False
    own = masked(text) if "#" in text or "@" in text else text  # a tag is put in ready made
    if ":" in own:
        own = _without_credits(own)
    return sum(map(own.count, _MARKED_LETTERS)) <= _MOST_MARKS * len(own)


def _without_credits(text: str) -> str:
    """Return ``text`` with its lines of credit blotted out. Same length."""
    return _CREDIT_LINE.sub(lambda line: " " * len(line.group()), text)


def _is_ascii_draft(done: Sequence[Restored]) -> bool:
    """Whether so many words are Turkish only with their marks that the whole must have been typed without."""
    if len(done) < _FEWEST_WORDS:
        return False
    sure = sum(one.sure for one in done)
    is_turkish = sum(one.turkish for one in done)
    return sure >= max(_FEWEST_SURE, _SURE_SHARE * len(done)) and is_turkish >= _TURKISH_SHARE * len(done)


def _offer(text: str, changed: Sequence[Restored]) -> Diagnostic:
    start, end = changed[0].token.start, changed[-1].token.end
    return Diagnostic(
        rule=RULE,
        article=3,
        severity=Severity.INFORMATION,
        start=start,
        end=end,
        message=Message(QT_TRANSLATE_NOOP("services", "Metin, Türkçe harfler kullanılmadan yazılmış görünüyor.")),
        fixes=(
            Fix(
                Message(QT_TRANSLATE_NOOP("services", "Türkçe harfleri yerine koy ({n} sözcük)"), {"n": len(changed)}),
                _with_marks(text, changed),
            ),
        ),
        explanation=Message(
            QT_TRANSLATE_NOOP(
                "services",
                "Düzeltme ç, ğ, ı, ö, ş ve ü harflerini yerine koyar; bağlantı, etiket ve adreslere dokunmaz. "
                "Uyguladıktan sonra metni bir kez okuyun.",
            )
        ),
        data={"words": len(changed)},
        rewrites=tuple((one.token.start, one.token.end) for one in changed),
    )


def _with_marks(text: str, changed: Sequence[Restored]) -> str:
    """Return what stands from the first to the last changed word, restored."""
    parts: list[str] = []
    at = changed[0].token.start
    for one in changed:
        parts += [text[at : one.token.start], one.text]
        at = one.token.end
    return "".join(parts)


class Restorer:
    """Gives words their marks back, one after the other: a word is judged by its neighbours."""

    def __init__(self, model: AsciiModel, words: TurkishWords, knows_english: Callable[[str], bool]) -> None:
        self._model = model
        self._words = words
        self._knows_english = knows_english
        self._nearest = lru_cache(_REMEMBERED)(self._nearest_word)

    def restore(self, text: str, own: frozenset[str] = frozenset()) -> Iterator[Restored]:
        """Yield every word of ``text`` outside hashtags. Words in ``own`` (folded) are the unit's and stay."""
        tokens = [token for token in words(text) if not token.in_hashtag and len(token.text) > 1]
        bare = [_bare(token.text) for token in tokens]
        before = ""
        for index, (token, word) in enumerate(zip(tokens, bare, strict=True)):
            lower = turkish.lower(token.text)
            if not word or turkish.fold(token.text) in own or self._is_abbreviation(token.text):
                yield Restored(token, token.text, sure=False, turkish=self._is_word(lower))
                before = lower
                continue
            left, right = _neighbours(text, tokens, bare, index)
            form = self._form(word, left, right, before if left else "")
            before = word if self._stays(word, form, left, right) else form
            yield Restored(
                token,
                _cased(before, token.text),
                sure=before != word and self._is_only_turkish_so(word, before),
                turkish=self._is_word(before) and not self._is_english_only(word),
            )

    def _form(self, word: str, left: str, right: str, before: str) -> str:
        """Return the likeliest form of bare ``word``, a Turkish one if it can be one."""
        if _QUESTION.fullmatch(word) and before:
            vowel = _HARMONY[turkish.last_vowel(before) or "e"]
            if vowel.translate(_BARE_VOWELS) == word[1]:
                return word.replace(word[1], vowel)
        form = self._model.choose(word, left, right)
        return self._nearest(word, form)

    def _nearest_word(self, word: str, form: str) -> str:
        """Return ``form`` of bare ``word`` if it is Turkish or nothing else is, else the nearest Turkish one."""
        if (self._is_word(form) and not is_unwanted(form)) or self._knows_english(word):
            return form
        return min(self._spellings(word), key=lambda one: _distance(one, form), default=form)

    def _spellings(self, word: str) -> Iterator[str]:
        """Yield every word that bare ``word`` may be; nothing where the possibilities are too many."""
        choices = [letter + MARKS.get(letter, "") for letter in word]
        if prod(map(len, choices)) <= _MOST_SPELLINGS:
            for letters in product(*choices):
                form = "".join(letters)
                if self._is_word(form) and not is_unwanted(form):
                    yield form

    def _is_word(self, form: str) -> bool:
        """Whether lower-case ``form`` is a Turkish word or name, with or without an ending behind an apostrophe."""
        base = form.partition("'")[0]
        vocabulary = self._words
        return vocabulary.accepts(base) or vocabulary.is_name(base) or vocabulary.right_form(base) is not None

    def _stays(self, word: str, form: str, left: str, right: str) -> bool:
        """Whether bare ``word`` is to be left as typed: it is foreign, stands among English, or would embarrass."""
        if form == word or is_unwanted(form):
            return True
        if not self._knows_english(word):
            return False
        beside = [other for other in (left, right) if other]
        is_in_english = all(map(self._knows_english, beside)) and any(map(self._is_english_only, beside))
        return is_in_english or not self._is_word(form)

    def _is_only_turkish_so(self, word: str, form: str) -> bool:
        """Whether ``form`` is Turkish and ``word`` is hardly anything. Names prove nothing: all languages have them."""
        if not self._words.accepts(form) or self._knows_english(word):
            return False
        return not self._words.accepts(word) or self._bits(word) - self._bits(form) > _MUCH_RARER

    def _bits(self, form: str) -> float:
        bits = self._words.morphology.frequent.bits(form)
        return RAREST if bits is None else bits

    def _is_english_only(self, word: str) -> bool:
        return self._knows_english(word) and not self._words.accepts(self._form(word, "", "", ""))

    def _is_abbreviation(self, word: str) -> bool:
        """Whether ``word`` is right in capitals without a dot on its I: ``IMF``, ``FIFA'nın``."""
        base = word.translate(_STRAIGHT).partition("'")[0]
        return len(base) < _SHORTEST_SHOUT and base.isupper() and "I" in base and self._words.is_name(base)


def _bare(word: str) -> str | None:
    """Return ``word`` in lower-case ASCII with a straight apostrophe; ``None`` if it is not typed in plain letters."""
    plain = word.translate(_STRAIGHT)
    if (
        len(plain) > _LONGEST_WORD
        or not plain.isascii()
        or not plain.replace("'", "").isalpha()
        or _FOREIGN & set(plain)
    ):
        return None
    return plain.lower()  # ascii: I and i are one key here


def _neighbours(text: str, tokens: Sequence[Token], bare: Sequence[str | None], index: int) -> tuple[str, str]:
    """Return the bare words beside a word, empty where more than a space stands between."""
    left = index > 0 and text[tokens[index - 1].end : tokens[index].start] == " "
    right = index + 1 < len(tokens) and text[tokens[index].end : tokens[index + 1].start] == " "
    return (bare[index - 1] or "") if left else "", (bare[index + 1] or "") if right else ""


def _cased(form: str, model: str) -> str:
    """Return ``form`` cased letter by letter as ``model`` is, with its apostrophe."""
    return "".join(
        other if not letter.isalpha() else turkish.upper(letter) if other.isupper() else letter
        for letter, other in zip(form, model, strict=True)
    )


def _distance(one: str, other: str) -> int:
    return sum(a != b for a, b in zip(one, other, strict=True))


_BARE_VOWELS = str.maketrans("ıü", "iu")
