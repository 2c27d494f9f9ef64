"""What must never be published: passwords, identity numbers, bank accounts and cards. Found by their check digits."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from models.checking import IsCancelled, Lane, Scope, Snapshot
from models.diagnostics import Diagnostic
from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.language import turkish

_IDENTITY = re.compile(r"(?<![\w.,+])[1-9]\d{10}(?![\w])")
_IBAN = re.compile(r"(?<!\w)tr\s?\d{2}(?:\s?\d){22}(?!\w)")
_CARD = re.compile(r"(?<![\w.,+])\d{4}([ -]?)\d{4}\1\d{4}\1\d{4}(?!\w)")
_PASSWORD = re.compile(
    r"(?<!\w)(?:şifre|parola|password|passwd|sifre|pin|pın)(?:si|sı|mız|miz|nız|niz|m)?(?:\s+(?:is|şu|şudur))?\s*[:=→]\s*"
    r"[\"“'’‘]?(?P<secret>[^\s\"”“'’‘]{4,})"
)


class SecretChecker:
    """Finds secrets in a draft. The findings never repeat them."""

    name = "guideline-secrets"
    lane = Lane.RULES
    scope = Scope.PARAGRAPH

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> Sequence[Diagnostic]:
        del is_cancelled  # linear and quick
        folded = turkish.fold(snapshot.text)
        return [
            *_numbers(folded, _IDENTITY, is_identity_number, "identity-number", _IDENTITY_MESSAGE),
            *_numbers(folded, _IBAN, is_iban, "iban", _IBAN_MESSAGE),
            *_numbers(folded, _CARD, is_card, "card", _CARD_MESSAGE),
            *_passwords(folded),
        ]


_IDENTITY_MESSAGE = QT_TRANSLATE_NOOP("services", "Bu sayı bir T.C. kimlik numarası; paylaşmadan önce çıkarın.")
_IBAN_MESSAGE = QT_TRANSLATE_NOOP("services", "Bu bir banka hesabı numarası (IBAN); paylaşmadan önce çıkarın.")
_CARD_MESSAGE = QT_TRANSLATE_NOOP("services", "Bu sayı bir kart numarası; paylaşmadan önce çıkarın.")
_PASSWORD_MESSAGE = QT_TRANSLATE_NOOP("services", "Metinde bir parola var gibi görünüyor; paylaşmadan önce çıkarın.")
_WHY = QT_TRANSLATE_NOOP(
    "services", "Paylaşılan bir bilgi geri alınamaz; gizli ve kişisel bilgiler gönderide yer almamalı."
)


def is_identity_number(digits: str) -> bool:
    """Tell whether 11 digits are a Turkish identity number: the last two are computed from the others."""
    d = [int(letter) for letter in digits]
    tenth = (7 * sum(d[0:9:2]) - sum(d[1:8:2])) % 10
    return d[9] == tenth and d[10] == sum(d[:10]) % 10 and len(set(d)) > 2


def is_iban(digits: str) -> bool:
    """Tell whether ``tr`` and 24 digits are an IBAN (ISO 13616: remainder 1 by 97)."""
    compact = re.sub(r"\s", "", digits)
    return int(compact[4:] + "2927" + compact[2:4]) % 97 == 1


def is_card(digits: str) -> bool:
    """Tell whether 16 digits are a card number (Luhn)."""
    d = [int(letter) for letter in digits if letter.isdigit()]
    total = sum(d[1::2]) + sum(2 * n - 9 * (n > 4) for n in d[0::2])
    return total % 10 == 0 and len(set(d)) > 1 and d[0] in (2, 3, 4, 5, 6, 9)


def _numbers(
    folded: str, pattern: re.Pattern[str], valid: Callable[[str], bool], rule: str, message: str
) -> Iterator[Diagnostic]:
    for match in pattern.finditer(folded):
        if match[0].isascii() and valid(match[0]):
            yield _finding(rule, match.span(), message)


def _passwords(folded: str) -> Iterator[Diagnostic]:
    for match in _PASSWORD.finditer(folded):
        secret = match["secret"].rstrip(".,;!?)")
        digits = sum(letter.isdigit() for letter in secret)
        mixed = digits and any(letter.isalpha() for letter in secret)
        if (mixed and "://" not in secret) or (digits == len(secret) >= 4):
            start = match.start("secret")
            yield _finding("password", (start, start + len(secret)), _PASSWORD_MESSAGE)


def _finding(rule: str, span: tuple[int, int], message: str) -> Diagnostic:
    return Diagnostic(
        rule=f"guideline.11.{rule}",
        article=11,
        severity=Severity.ERROR,
        start=span[0],
        end=span[1],
        message=Message(message),
        explanation=Message(_WHY),
    )
