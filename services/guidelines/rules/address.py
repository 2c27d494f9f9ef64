"""Sen and siz in one post (article 3): readers do not know who speaks to them. Only forms beyond doubt are counted."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from models.checking import IsCancelled, Lane, Scope, Snapshot
from models.diagnostics import Diagnostic, Fix
from models.enums import Language, Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from models.tone import Address, Strictness
from services.guidelines.register import Lexicon, Words, toned
from services.guidelines.remembered import Remembered
from services.guidelines.tokens import Word, folded_of, words_of
from services.guidelines.tokens import Words as TextWords
from services.language import turkish
from services.language.suffixes import attach

_SEN = {"sen": "siz", "seni": "sizi", "sana": "size", "senin": "sizin", "sende": "sizde", "senden": "sizden",
        "seninle": "sizinle", "seninki": "sizinki"}  # fmt: skip
_SIZ = {plural: singular for singular, plural in _SEN.items()} | {
    "sizler": "sen", "sizlere": "sana", "sizleri": "seni", "sizlerin": "senin", "sizlerle": "seninle"}  # fmt: skip
_SEN_END = re.compile(r"(?:s[ıiuü]n|[dt][ıiuü]n|s[ae]n)\Z")
_TOLD_END = re.compile(r"\w{2,}[ıiuü]n\Z")
_SIZ_END = re.compile(r"(?:[aeıiuü]n[ıiuü]z|m[ae]y[ıi]n)(?:[ae]|[ıiuü]|d[ae](?:n|ki)?|[ıi]n|l[ae])?\Z")
_IMPERATIVES = frozenset({
    "beğen", "bekle", "bekleme", "bekletme", "başvur", "dene", "doldur", "düşünme", "ekle", "erteleme", "gönder",
    "hazırlan", "incele", "indir", "izle", "kaybetme", "kaydet", "kaydol", "kaçırma", "keşfet", "kap", "katıl",
    "paylaş", "seç", "sorgula", "tamamla", "tıkla", "unutma", "uğra", "yakala", "yararlan", "çekinme", "öğren",
    "üzülme",
})  # fmt: skip
"""What to readers is said at the end of a sentence; nouns of the same letters do not stand there."""
_WITH_ET = frozenset({
    "acele", "davet", "elde", "fark", "hareket", "ifade", "kayıt", "kontrol", "merak", "takip", "tercih", "ziyaret",
})  # fmt: skip
_DONE = frozenset({"affet", "et", "hisset", "kaybet", "kaydet", "keşfet", "reddet", "sabret", "seyret"})
_SOMEBODY_ELSE = re.compile(
    r"\b(?:atam|atatürk|mustafa kemal|öğretmenim|hocam|annem|babam|canım|sevgilim|allah|tanrım|rabbim|vatanım|"
    r"türkiyem|şehidim|huzur içinde|ruhun|mekanın|ışıklar içinde|başımız sağ|kaybettik|iyi ki doğdun|iyi ki varsın|"
    r"şiir\w*|şarkı\w*|türkü\w*|marş\w*|dizeler\w*|mısra\w*)"
)
_SENTENCE_END = re.compile(r"\s*(?:[.!?…\n]|\Z|[^\w\s,;:'’\"“”()])")


_CLAUSE_END = re.compile(r"\s*(?:[,.!?…;\n]|\Z|[^\w\s:'’\"“”()])")
_CALLED = ("yarışmas", "kampanyas", "projesi", "programı", "etkinliğ", "dizisi", "kitabı", "filmi", "oyunu", "şarkısı",
           "sergisi", "konseri")  # fmt: skip
_WHAT_YOU_DO = re.compile(r"[dt][ıiuü]ğ[ıiuü]n\Z")
_AND = re.compile(r"\s+(?:ve|veya|ya da)\b")
_ANDS = frozenset({"ve", "veya", "ya"})
_BARE = ((), ("Caus",), ("Pass",), ("Recip",), ("Reflex",))
_OWNER = re.compile(r"(?:l[ae]r|[mn][ıiuü]z|[sn][ıiuü]n)[ıiuü]n\Z")
"""Endings of whose something is, whatever stands before them: öğrencilerin, okulumuzun, fakültesinin."""
_NOT_BEFORE = frozenset(["bir", "her", "bu", "şu", "o", "ne", "ya"])


@dataclass(frozen=True, slots=True)
class _Form:
    """A word that addresses readers, and the same word in the other address (empty where it takes more than that)."""

    word: Word
    other: str
    verb: bool


class AddressChecker:
    """Finds posts that say both sen and siz; strict units are also told where a post says what they do not say."""

    name = "guideline-address"
    lane = Lane.RULES
    scope = Scope.POST

    def __init__(self, words: Words) -> None:
        self._words = words
        self._is_verb_stem = Remembered(lambda key: "verb" in words().stem_kinds(key))

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> Sequence[Diagnostic]:
        del is_cancelled  # linear and quick
        tone = snapshot.unit.tone
        severity = toned(Severity.INFORMATION, tone.strictness)
        if snapshot.language is not Language.TURKISH or severity is None:
            return ()
        words = words_of(snapshot.text)
        strict = tone.strictness is Strictness.STRICT
        if not strict and not any(_looks_like_siz(one.key) for one in words):
            return ()
        sen = list(self._forms(words, self._sen_places(words), self._as_sen))
        if not sen and not (strict and tone.address is Address.SEN):
            return ()
        if _SOMEBODY_ELSE.search(folded_of(snapshot.text)):
            return ()
        siz = list(self._forms(words, _siz_places(words), self._as_siz))
        if not (sen and siz) and not strict:
            return ()
        odd, others, wanted = _odd_ones(sen, siz, tone.address)
        return [_finding(words.text, odd, others, wanted, severity)] if odd else ()

    def _forms(
        self, words: TextWords, places: Iterable[int], read: Callable[[TextWords, int], str | None]
    ) -> Iterator[_Form]:
        closed = _closed_before(words.text)
        for at in places:
            word = words[at]
            if (
                word.end <= closed
                or word.in_hashtag
                or any(opening < word.start and word.end < closing for opening, closing in words.quotes)
            ):
                continue
            other = read(words, at)
            if other is not None:
                yield _Form(word, other, verb=self._is_verb(word.key))

    def _is_verb(self, key: str) -> bool:
        return any(one.pos == "verb" for one in self._words().analyses(key))

    def _sen_places(self, words: TextWords) -> Iterator[int]:
        """Yield where :meth:`_as_sen` may find a form. A bare verb orders only at the end of a clause."""
        spaced = words.spaced
        for at, word in enumerate(words):
            key = word.key
            if (
                key in _SEN
                or (key[-1:] == "n" and (_WHAT_YOU_DO.search(key) or _SEN_END.search(key)))
                or (
                    (not spaced[at] or words[at + 1].key in _ANDS)
                    and (key in _IMPERATIVES or key in ("et", "etme") or self._is_verb_stem[key])
                )
            ):
                yield at

    def _as_sen(self, words: TextWords, at: int) -> str | None:
        key = words[at].key
        if key in _SEN:
            return None if _is_title(words, at) else _SEN[key]
        if _WHAT_YOU_DO.search(key) and len(key) > 6:
            return None if self._is_told(words, at) else attach(key, "Iz")
        # What is told to many is asked last: it is costly, and few words come this far.
        if _SEN_END.search(key) and len(key) > 4 and _is_certain(self._words(), key, "A2sg"):
            other = attach(key, "Iz") if key.endswith("n") else ""
        elif self._is_imperative(words, at):
            other = self._many_told(words, at)
        else:
            return None
        return None if self._is_told(words, at) else other

    def _many_told(self, words: TextWords, at: int) -> str:
        """Return the order at ``at`` as siz; empty where the noun before it has to change as well (belgeni yükle)."""
        before = words[at - 1].key if at else ""
        yours = self._words().analyses(before) if _is_yours(self._words(), before) else ()
        return "" if yours and all(one.has("P2sg") for one in yours) else attach(_before_vowel(words[at].key), "(y)In")

    def _is_imperative(self, words: TextWords, at: int) -> bool:
        """A bare verb at the end of a clause: one that is nothing else, or one that readers are often told."""
        word = words[at]
        before = words[at - 1] if at and words[at - 1].sentence == word.sentence else None
        if before is not None and before.key in _NOT_BEFORE:
            return False
        told = word.key in _IMPERATIVES or (word.key == "et" and before is not None and before.key in _WITH_ET)
        if told and _SENTENCE_END.match(words.text, word.end):
            return True
        if before is None or len(word.key) < 2 or word.key == "değil":
            return False
        if word.key in ("etme", "et"):
            return before.key in _WITH_ET and _CLAUSE_END.match(words.text, word.end) is not None
        return self._ends_clause(words, word, before)

    def _ends_clause(self, words: TextWords, word: Word, before: Word) -> bool:
        """A verb that is nothing else at the end of a clause; any verb behind what you have (``biletini kap ve``)."""
        ends = _CLAUSE_END.match(words.text, word.end)
        if not (ends or _AND.match(words.text, word.end)) or not self._is_verb_stem[word.key]:
            return False
        readings = self._words().analyses(word.key)
        if any(one.suffixes[-2:] == ("Imp", "A2pl") for one in readings):
            return False  # alın: an order, and who takes it is many or polite
        verbs = [one.pos == "verb" and one.suffixes in _BARE for one in readings]
        if ends and len(word.key) > 2 and verbs and all(verbs):
            return word.key != "gör" or words.text[word.end : word.end + 1] != "."
        return any(verbs) and _is_yours(self._words(), before.key)

    def _is_told(self, words: TextWords, at: int) -> bool:
        """``katılın``, ``doldurun ve``: at the end of a clause, where no noun is of the same letters."""
        word = words[at]
        if not _TOLD_END.match(word.key) or word.in_capitals:
            return False
        if not (_CLAUSE_END.match(words.text, word.end) or _AND.match(words.text, word.end)):
            return False
        if _OWNER.search(word.key) or self._is_of_a_noun(word.key):
            return False
        readings = [one for one in self._words().analyses(word.key) if not one.has("With")]
        told = [one for one in readings if one.suffixes[-2:] == ("Imp", "A2pl")]
        past = re.search(r"[dt][ıiuü]n\Z", word.key) and any(one.has("A2sg") for one in readings)
        if not told or past:
            return False
        # tanışın: at the end of a sentence hardly somebody you know
        closes = _SENTENCE_END.match(words.text, word.end) is not None
        return all(one.pos == "verb" or (closes and one.suffixes[-1:] == ("P2sg",)) for one in readings)

    def _is_of_a_noun(self, key: str) -> bool:
        """Whether what stands before the ending is known, and no verb: ``okulun``. Cheaper than reading the word."""
        stem = key[:-2]
        forms = (stem, stem.removesuffix("y"), stem.removesuffix("n"))
        kinds = {kind for form in forms for kind in self._words().stem_kinds(form)}
        return bool(kinds) and "verb" not in kinds

    def _as_siz(self, words: TextWords, at: int) -> str | None:
        key = words[at].key
        if key in _SIZ:
            return _SIZ[key]
        if self._is_told(words, at):
            return _singular_told(key)
        if not _SIZ_END.search(key) or len(key) < 5:
            return None
        lexicon = self._words()
        if _is_certain(lexicon, key, "A2pl"):
            return _singular_verb(key)
        return "" if _is_certain(lexicon, key, "P2pl") else None


def _looks_like_siz(key: str) -> bool:
    return (
        key in _SIZ
        or (key[-1:] == "n" and _TOLD_END.match(key) is not None)
        or (("z" in key or "y" in key) and _SIZ_END.search(key) is not None)
    )


def _siz_places(words: TextWords) -> Iterator[int]:
    return (at for at, word in enumerate(words) if _looks_like_siz(word.key))


def _closed_before(text: str) -> int:
    """Return where a quotation ends that the text does not open: it begins in the middle of what somebody says."""
    closing = text.find("”")
    return closing if closing >= 0 and "“" not in text[:closing] and text.count('"') == 0 else -1


def _is_certain(lexicon: Lexicon, key: str, tag: str) -> bool:
    """Whether every everyday reading of ``key`` has ``tag``; rare causatives (``yaptın``: was made) do not count."""
    readings = lexicon.analyses(key)
    if tag == "A2sg":
        everyday = [one for one in readings if not one.has("Caus")] or readings
        # şahsan: if you were a shah
        unreal = any(one.has("Cond") for one in everyday) and not any(one.pos == "verb" for one in everyday)
        return bool(everyday) and not unreal and all(one.has("A2sg") for one in everyday)
    plural = all(any(one.has(other) for other in ("A2pl", "P2pl", "A1pl", "Caus")) for one in readings)
    return plural and any(one.has(tag) for one in readings)


def _singular_verb(key: str) -> str:
    if key.endswith(("mayın", "meyin")):
        return key[:-3]
    match = re.match(r"(.+?[sdt][ıiuü]n)[ıiuü]z\Z|(.+s[ae]n)[ıi]z\Z", key)
    return (match[1] or match[2]) if match else ""


def _singular_told(key: str) -> str:
    """Return ``doldur`` for ``doldurun``, ``ekle`` for ``ekleyin``; empty where the stem may be another (``gidin``)."""
    if key.endswith(("yın", "yin", "yun", "yün")):
        return key[:-3]
    return "" if key[-3:-2] == "d" else key[:-2]


def _is_title(words: TextWords, at: int) -> bool:
    """Whether ``sen`` belongs to a name (Sen Anlat Karadeniz, Senin Hikâyen yarışması) or means no reader (sen ben)."""
    following = [words[n] for n in range(at + 1, min(at + 4, len(words))) if words[n].sentence == words[at].sentence]
    if not following:
        return False
    if following[0].key in ("ben", "bana") or (following[0].capitalised and not words[at].in_capitals):
        return True
    return any(word.key.startswith(_CALLED) for word in following)


def _is_yours(lexicon: Lexicon, key: str) -> bool:
    """Whether ``key`` may be what you (one) have, as an object: ``biletini`` in "biletini kap"."""
    return key.endswith(("ni", "nı", "nu", "nü")) and any(
        one.suffixes[-2:] == ("P2sg", "Acc") for one in lexicon.analyses(key)
    )


def _before_vowel(key: str) -> str:
    """Return a verb's stem as it is before a vowel: ``git`` is ``gid``."""
    softened = ("git", "tat", "güt") if len(key) == 3 else _DONE
    return key[:-1] + "d" if key in softened else key


def _odd_ones(sen: list[_Form], siz: list[_Form], address: Address) -> tuple[list[_Form], list[_Form], Address]:
    """Return the forms that should change, the others, and to what: the unit's address, else the more frequent one."""
    if address is Address.ANY:
        address = Address.SEN if len(sen) > len(siz) else Address.SIZ
    return (sen, siz, Address.SIZ) if address is Address.SIZ else (siz, sen, Address.SEN)


def _finding(text: str, odd: list[_Form], others: list[_Form], wanted: Address, severity: Severity) -> Diagnostic:
    """One finding from the odd forms to the nearest other one: its fix turns all odd forms at once."""
    near = min(others, key=lambda one: (not one.verb, _distance(one, odd)), default=odd[0])
    start = min(near.word.start, odd[0].word.start)
    end = max(near.word.end, odd[-1].word.end)
    new = _turned(text, odd, start, end)
    title = QT_TRANSLATE_NOOP("services", "Hepsini “{wanted}” diline çevirin: “{new}”")
    return Diagnostic(
        rule="guideline.3.address",
        article=3,
        severity=severity,
        start=start,
        end=end,
        message=Message(
            _MIXED if others else _OTHER,
            {"found": odd[0].word.raw, "other": near.word.raw, "wanted": wanted.value},
        ),
        fixes=(Fix(Message(title, {"new": new, "wanted": wanted.value}), new),) if new else (),
        explanation=Message(_WHY),
        remark=True,
    )


def _distance(form: _Form, odd: list[_Form]) -> int:
    return min(abs(form.word.start - one.word.start) for one in odd)


def _turned(text: str, odd: list[_Form], start: int, end: int) -> str:
    """Return the text of the span with the odd forms turned; empty where one takes more than another ending."""
    if not all(form.other for form in odd):
        return ""
    written, last = "", start
    for form in odd:
        written += text[last : form.word.start] + turkish.capitalise_like(form.other, form.word.raw)
        last = form.word.end
    return written + text[last:end]


_MIXED = QT_TRANSLATE_NOOP(
    "services", "Yazı okura hem “{found}” hem “{other}” diyor; tek bir seslenme seçin (biriminizinki: {wanted})."
)
_OTHER = QT_TRANSLATE_NOOP("services", "Biriminiz okura “{wanted}” diyor; “{found}” öyle değil.")
_WHY = QT_TRANSLATE_NOOP(
    "services",
    "Bir yazıda okura tek bir biçimde seslenmek gerekir; karışınca kime söylendiği belirsizleşir ve özensiz görünür.",
)
