"""Missing circumflexes: of words that have one form only (``kâğıt``), and of pairs that it tells apart (``hâlâ``)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from models.diagnostics import Diagnostic
from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.language import turkish
from services.language.paragraph import Paragraph
from services.language.suffixes import readings, softened
from services.language.tokens import Token
from services.spelling.findings import ARTICLE, fixes_of
from services.spelling.turkish_checker import TurkishEngine
from services.spelling.turkish_words import TurkishWords, read_words

WORD_RULE = "usage.circumflex"
PAIR_RULE = "usage.circumflex-pair"
_MARKED = frozenset("âîûÂÎÛ")
_SHORTEST = 4
_DERIVED = re.compile(
    "(?:l[ıiuü]k|l[ıiuü]ğ|l[ıiuü]|s[ıiuü]z|[cç][ıiuü]|s[ae]l|l[ae]n|l[ae]ş|l[ae]r|d[ae]ş|m[ıi])(?P<rest>[a-zçğıöşü]*)"
)
_CIRCUMFLEX = {"a": "â", "i": "î", "u": "û", "A": "Â", "İ": "Î", "I": "Î", "U": "Û"}
_CASE_ENDING = re.compile(".{2,}(?:[dt][ae]n?|[dt][ae]ki|n?[ıiuü]n|l[ae]r|l[ıiuü]|[sş][ae]l|s[ıiuü]z)")
_LOOSE = frozenset(
    "bir bu şu o en çok pek daha ve ile ya veya hem her tüm bütün birçok birkaç bazı için gibi kadar olan yeni eski "  # noqa: SIM905 - a column of words is not readable
    "büyük küçük güzel önemli benzersiz eşsiz değerli zengin gerçek böyle böylesine ne de da ki sonra önce ilk son "
    "mimari kültürel doğal ulusal bilimsel sosyal millî milli dinî dini siyasi geleneksel çeşitli farklı ortak "
    "ünlü".split()
)
"""Words before an adjective that it cannot belong to as a compound's second noun."""


@dataclass(frozen=True, slots=True)
class Root:
    """A word in its right form. ``in_names``: also with a capital inside a sentence. ``bare``: with a plural only."""

    right: str
    in_names: bool
    bare: bool

    def takes(self, rest: str) -> bool:
        """Whether folded ``rest`` can follow the word, as endings or as a derivation."""
        if not rest or self.bare:
            return rest in ("", "ler", "lere", "leri", "lerin", "lerimiz", "lerimizi", "lerimize")
        folded = turkish.fold(self.right)
        if readings(folded, rest):
            return True
        derived = _DERIVED.match(rest)
        return derived is not None and (not derived["rest"] or len(derived["rest"]) > 1)


class Circumflexes:
    """Reads ``circumflex_words.tsv`` and ``circumflex_pairs.tsv`` of ``folder``. It speaks gently."""

    def __init__(self, folder: Path) -> None:
        self._roots: dict[str, Root] = {}
        for line in read_words(folder / "circumflex_words.tsv"):
            right, _, options = line.partition("\t")
            root = Root(right, "name" in options.split(), "bare" in options.split())
            wrong = turkish.fold(right)
            self._roots[wrong] = root
            self._roots.setdefault(softened(wrong), root)
        self._pairs: dict[str, list[Pair]] = {}
        for line in read_words(folder / "circumflex_pairs.tsv"):
            pair = Pair.read(line)
            for form in pair.stems():
                self._pairs.setdefault(form, []).append(pair)
        self._open = {form for form, pairs in self._pairs.items() if any(pair.open for pair in pairs)}

    def find(self, paragraph: Paragraph, engine: TurkishEngine) -> Iterator[Diagnostic]:
        for index, token in enumerate(paragraph.tokens):
            if token.in_hashtag or not _MARKED.isdisjoint(token.text):
                continue
            folded = paragraph.folded[index]
            root = self._root(folded)
            if root is not None and (root.in_names or not _is_name(paragraph, index)):
                yield _word(token, _put(token.text, root.right))
            elif right := self._right(paragraph, index, folded, engine.words):
                yield _pair(token, _put(token.text, right))

    def _root(self, folded: str) -> Root | None:
        """Return the root that ``folded`` is made of; what follows an apostrophe does not matter."""
        word = folded.partition("'")[0]
        for cut in range(len(word), _SHORTEST - 1, -1):
            root = self._roots.get(word[:cut])
            if root is not None and root.takes(word[cut:]):
                soft = word[:cut] != turkish.fold(root.right)
                return None if soft and word[cut : cut + 1] not in turkish.VOWELS else root
        return None

    def _right(self, paragraph: Paragraph, index: int, folded: str, vocabulary: TurkishWords) -> str | None:
        """Return the form with the circumflex if the neighbours decide so."""
        for pair in self._pairs.get(folded, ()):
            if pair.suits(paragraph, index, vocabulary):
                return pair.right
        for cut in range(len(folded) - 1, _SHORTEST - 1, -1):
            if folded[:cut] in self._open:
                for pair in self._pairs[folded[:cut]]:
                    if pair.open and readings(pair.form, folded[cut:]) and pair.suits(paragraph, index, vocabulary):
                        return pair.right
        return None


@dataclass(frozen=True, slots=True)
class Pair:
    """One line of the table: ``form`` is written ``right`` where the conditions are met."""

    form: str
    right: str
    open: bool
    conditions: tuple[tuple[str, tuple[str, ...]], ...]
    loose: bool
    no_name_before: bool

    @classmethod
    def read(cls, line: str) -> Pair:
        """Read a line; ValueError names one that is none."""
        form, right, *rest = line.split("\t")
        options = rest[0].split() if rest else []
        conditions: list[tuple[str, tuple[str, ...]]] = []
        for option in options:
            name, colon, listed = option.partition(":")
            if name not in ("next", "prev", "not-next", "not-prev", "loose", "no-name") or (not colon) != (
                name in ("loose", "no-name")
            ):
                raise ValueError(f"not a line of the table of pairs: {line!r}")
            if colon:
                conditions.append((name, tuple(turkish.fold(word) for word in listed.split(","))))
        return cls(
            form.removesuffix("+"),
            right.removesuffix("+"),
            form.endswith("+"),
            tuple(conditions),
            "loose" in options,
            "no-name" in options,
        )

    def stems(self) -> set[str]:
        """Return the folded form, and the softened one where endings follow."""
        return {self.form, softened(self.form)} if self.open else {self.form}

    def suits(self, paragraph: Paragraph, index: int, vocabulary: TurkishWords) -> bool:
        """Whether the words beside the one at ``index`` let this pair speak."""
        before = _row(paragraph, index, -1)
        if self.loose and before and not _is_loose(before[0]):
            return False
        if self.no_name_before and before and _may_be_name(paragraph, index - 1, vocabulary):
            return False
        after = _row(paragraph, index, 1)
        return all(
            _is_listed(words, after if name.endswith("next") else before, forwards=name.endswith("next"))
            != name.startswith("not-")
            for name, words in self.conditions
        )


def _row(paragraph: Paragraph, index: int, step: int) -> list[str]:
    """Return the one or two folded words before or after a word, nearest first, as far as only spaces part them."""
    row: list[str] = []
    for place in (index + step, index + 2 * step):
        if not 0 <= place < len(paragraph.tokens) or not paragraph.adjoins(max(place, place - step)):
            break
        row.append(paragraph.folded[place])
    return row


def _is_listed(words: Sequence[str], row: Sequence[str], *, forwards: bool) -> bool:
    """Whether the nearest word of ``row`` is in the list; ``a-b`` asks for two words, in the order of reading."""
    if not row:
        return False
    two = row if forwards else row[::-1]
    return any(
        " ".join(two).startswith(word.replace("-", " ")) if "-" in word else _is_form(row[0], word) for word in words
    )


def _is_form(word: str, listed: str) -> bool:
    if listed.startswith("*"):
        return word.endswith(listed[1:])
    if listed.endswith("*"):
        return word.startswith(listed[:-1])
    base = word.partition("'")[0]
    return base.startswith(listed) and bool(readings(listed, base[len(listed) :]))


def _is_loose(word: str) -> bool:
    return word in _LOOSE or _CASE_ENDING.fullmatch(word) is not None


def _may_be_name(paragraph: Paragraph, index: int, vocabulary: TurkishWords) -> bool:
    """Whether the word may be somebody's name: ``Ayşe hala``."""
    text = paragraph.tokens[index].text
    return text[:1].isupper() and (not paragraph.begins_sentence(index) or vocabulary.is_listed_name(text))


def _is_name(paragraph: Paragraph, index: int) -> bool:
    """Whether the word has a capital inside a sentence, or begins a run of capitals: ``Kamil Bey``."""
    text = paragraph.tokens[index].text
    if not text[:1].isupper() or text.isupper():
        return False
    return not paragraph.begins_sentence(index) or paragraph.next_is_capital(index)


def _put(word: str, right: str) -> str:
    """Return ``word`` with the circumflexes of ``right``, its case kept."""
    letters = list(word)
    for place, letter in enumerate(right[: len(word)]):
        if letter in _MARKED:
            letters[place] = _CIRCUMFLEX.get(word[place], word[place])
    return "".join(letters)


def _word(token: Token, right: str) -> Diagnostic:
    return _note(
        WORD_RULE,
        Severity.HINT,
        token,
        right,
        Message(
            QT_TRANSLATE_NOOP("services", "TDK bu sözcüğü düzeltme işaretiyle yazar; işaretsiz yazım da yaygındır.")
        ),
    )


def _pair(token: Token, right: str) -> Diagnostic:
    return _note(
        PAIR_RULE,
        Severity.INFORMATION,
        token,
        right,
        Message(
            QT_TRANSLATE_NOOP(
                "services",
                "Düzeltme işareti, yazılışı aynı olan sözcükleri ayırır: hala, hâlâ; kar, kâr; resmi, resmî.",
            )
        ),
    )


def _note(rule: str, severity: Severity, token: Token, right: str, why: Message) -> Diagnostic:
    return Diagnostic(
        rule=rule,
        article=ARTICLE,
        severity=severity,
        start=token.start,
        end=token.end,
        message=Message(
            QT_TRANSLATE_NOOP("services", "“{word}” düzeltme işaretiyle yazılır: “{right}”."),
            {"word": token.text, "right": right},
        ),
        fixes=fixes_of([right]),
        explanation=why,
        data={"word": token.text},
    )
