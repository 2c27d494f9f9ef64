"""Numbers that prove themselves by their check digits: identity numbers, bank accounts, payment cards."""

from __future__ import annotations

# ISO 13616 registry, seen in November 2026: the length of an IBAN in each country that has one.
_LENGTHS = (
    "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 "
    "ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 "
    "LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 "
    "PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30"
)
IBAN_LENGTHS = {one[:2]: int(one[2:]) for one in _LENGTHS.split()}
"""Letters and digits of an IBAN by its country, two capitals."""


def is_identity_number(digits: str) -> bool:
    """Tell whether ``digits`` are a Turkish identity number: 11 of them, the last two computed from the others."""
    if len(digits) != 11 or digits[0] == "0":
        return False
    d = [int(letter) for letter in digits]
    tenth = (7 * sum(d[0:9:2]) - sum(d[1:8:2])) % 10
    return d[9] == tenth and d[10] == sum(d[:10]) % 10 and len(set(d)) > 2


def is_iban(compact: str) -> bool:
    """Tell whether capitals and digits without spaces are an IBAN (ISO 13616: its country's length, 1 modulo 97)."""
    if not (compact.isascii() and compact.isalnum()) or IBAN_LENGTHS.get(compact[:2]) != len(compact):
        return False
    if not compact[2:4].isdigit():
        return False
    return int("".join(str(int(letter, 36)) for letter in compact[4:] + compact[:4])) % 97 == 1


def is_card(digits: str) -> bool:
    """Tell whether 13 to 19 digits are a payment card's: a known issuer's beginning, and Luhn's sum."""
    if not 13 <= len(digits) <= 19 or len(set(digits)) == 1 or not _is_issued(digits):
        return False
    d = [int(letter) for letter in reversed(digits)]
    return (sum(d[0::2]) + sum(2 * n - 9 * (n > 4) for n in d[1::2])) % 10 == 0


def _is_issued(digits: str) -> bool:
    """Visa; Mastercard, old and new; American Express; Diners, JCB; Troy; Discover, Maestro, UnionPay."""
    length, first, two, four = len(digits), digits[0], int(digits[:2]), int(digits[:4])
    if first == "4":
        return length in (13, 16, 19)
    if two in (34, 37):
        return length == 15
    if two in (30, 36, 38, 39):
        return length == 14
    if first in "56" and two != 50:
        return length >= 16
    return length == 16 and (2221 <= four <= 2720 or two in (35, 50) or four == 9792)
