"""Words without their vowels (``arkdşlr``, ``ltfn``, ``hrkse``): article 3. Consonants tell what is meant."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cache

from models.checking import IsCancelled, Lane, Scope, Snapshot
from models.diagnostics import Diagnostic, Fix
from models.enums import Language, Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.guidelines.register import Words, toned
from services.guidelines.remembered import Remembered
from services.guidelines.tokens import tokens_of, without_marks, words_of
from services.language import tokens, turkish

_MEANT = """
    arkadaş arkadaşlar arkadaşlara arkadaşım başarılar başvuru bekliyoruz bekleriz belki beraber bilgi bilgiler birlikte
    bugün bütün büyük canım cevap cevaplar çünkü davetli davetlisiniz değil değerli dersler devam etkinlik fakülte
    geldik geliyor geliyoruz gelin gençler görüşmek görüşürüz güzel günaydın haber hafta haftaya hayırlı hemen herkes
    herkese herkesi herkesin hocam hocamız iyi_akşamlar kardeş kardeşim kardeşler kayıt kayıtlar kulüp kütüphane
    lazım lütfen merak mesaj mesajlar mutlaka mutlu nasıl nasılsın nasılsınız neden nerede öğrenci öğrenciler saygılar
    sevgiler sevgili sınav sınavlar sizinle sonra süper şimdi tebrikler tekrar teşekkür teşekkürler toplantı üniversite
    yarın yazın yılbaşı yurt zaman
"""
"""What posts say every day. ``tmm``, ``slm`` and others that lose a consonant too are rules of wording."""
_NOT = frozenset({
    "blm", "bkz", "bsk", "byk", "cmt", "crs", "drs", "dvm", "fkt", "grs", "hft", "krs", "mdr", "mrk", "mtl", "ndn",
    "prs", "snr", "tbr", "tlf", "tpl", "trb", "yrd", "yrt", "zmn",
})  # fmt: skip
"""Abbreviations of catalogues and timetables, as in ``bşk.``, and letters that are many a word."""
_LEAST = 3
_VOWELS = frozenset("aeıiou")
_NO_VOWELS = str.maketrans("", "", "aeıiou ")


class ShorthandChecker:
    """Finds words of every day that are written without vowels, as in text messages; silent about what is quoted."""

    name = "guideline-shorthand"
    lane = Lane.RULES
    scope = Scope.PARAGRAPH

    def __init__(self, words: Words) -> None:
        self._words = words
        self._meaning = Remembered(self._meant)

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> Sequence[Diagnostic]:
        del is_cancelled  # linear and quick
        severity = toned(Severity.INFORMATION, snapshot.unit.tone.strictness)
        if snapshot.language is not Language.TURKISH or severity is None:
            return ()
        words = words_of(snapshot.text)
        own = {turkish.fold(word) for word in snapshot.unit.dictionary}
        meaning = self._meaning
        return [
            _finding(token, meant, severity)
            for token in tokens_of(snapshot.text)
            if (meant := meaning[token.text])
            and turkish.fold(token.text) not in own
            and not words.quote_around(token.start, token.end)
        ]

    def _meant(self, word: str) -> str:
        """Return what ``word`` means, empty where it is a word or nobody knows."""
        if len(word) < _LEAST or not word[1:].islower() or not word.isalpha():
            return ""
        lower = turkish.fold(word)
        short = without_marks(lower)
        meant = next((one for one in _by_consonants().get(_consonants(short), ()) if _has_all(one, short)), "")
        if lower in _NOT or not _is_short_for(short, meant):
            return ""
        words = self._words()
        if words.bits(lower) is not None or words.analyses(lower) or words.is_abbreviation(word) or words.is_name(word):
            return ""
        return turkish.capitalise_like(meant, word)


@cache
def _by_consonants() -> dict[str, tuple[str, ...]]:
    found: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
    for word in (item.replace("_", " ") for item in _MEANT.split()):
        found[_consonants(without_marks(word))] += (word,)
    return {consonants: tuple(sorted(words, key=len)) for consonants, words in found.items()}


def _consonants(plain: str) -> str:
    return plain.translate(_NO_VOWELS)


def _has_all(meant: str, short: str) -> bool:
    """Whether ``meant`` has the letters of ``short`` in their order."""
    rest = iter(without_marks(meant))
    return all(letter in rest for letter in short)


def _is_short_for(short: str, meant: str) -> bool:
    """Whether two letters are left out, or all vowels: a single one may be a slip of the finger."""
    left_out = len(meant.replace(" ", "")) - len(short)
    return left_out > 1 or (left_out > 0 and not _VOWELS.intersection(short))


def _finding(token: tokens.Token, meant: str, severity: Severity) -> Diagnostic:
    title = QT_TRANSLATE_NOOP("services", "“{new}” yazın")
    return Diagnostic(
        rule="guideline.3.shorthand",
        article=3,
        severity=severity,
        start=token.start,
        end=token.end,
        message=Message(
            QT_TRANSLATE_NOOP("services", "“{found}” mesajlaşma kısaltması; sözcüğü açık yazın: “{new}”."),
            {"found": token.text, "new": meant},
        ),
        fixes=(Fix(Message(title, {"new": meant}), meant),),
        explanation=Message(
            QT_TRANSLATE_NOOP(
                "services", "Kısaltılmış sözcükleri her okur çözemez; ekran okuyucular da doğru okuyamaz."
            )
        ),
    )
