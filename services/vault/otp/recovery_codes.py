"""Recovery codes: what platforms hand out for the day when the phone is lost, each good for one sign-in.

People paste whole pages: Google's two numbered columns, Facebook's lines, X's single code, GitHub's pairs with a
hyphen, and the sentences around them. What looks like a code is taken; what does not is counted, so that
the page can say so.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.secret import Secret

FEW_LEFT = 2
"""From here on the page asks for new ones."""
_LONGEST_TEXT = 20_000
_MOST = 100
_SHORTEST, _LONGEST = 6, 40
_SPACES = re.compile(r"\t| {2,}|[|;,]")
"""What parts columns: a tab, two spaces, or a sign that no code holds."""
_NUMBERING = re.compile(r"^\s*(?:[-*•·▪□☐☑✓✔]|\[[ xX]?\]|\(?\d{1,3}[.):](?=\s|$))\s*")
_PLAINLY = str.maketrans(
    dict.fromkeys("‐‑‒–—−", "-")
    | dict.fromkeys("\u00a0\u2007\u202f", " ")
    | dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff")
)
_DIGIT_GROUPS = re.compile(r"\d{3,6}(?:[ -]\d{3,6})+")
_PARTS = re.compile(r"[A-Za-z0-9]{3,8}(?:-[A-Za-z0-9]{3,8})+")
_PLAIN = re.compile(r"[A-Za-z0-9]+")


@dataclass(frozen=True, slots=True)
class RecoveryCode:
    """One code; ``used_at`` is when it was ticked off."""

    code: Secret
    used_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class PastedCodes:
    """The codes in a pasted text, each once, and how many of its lines held none."""

    codes: tuple[Secret, ...]
    other_lines: int = 0
    repeated: int = 0


def read_recovery_codes(text: str) -> PastedCodes:
    """Find the codes in what somebody pasted. Raises UserError where there is none, or too much."""
    if len(text) > _LONGEST_TEXT:
        raise _too_much()
    lines = [line for line in text.translate(_PLAINLY).splitlines() if line.strip()]
    rows = [_row(line, frozenset()) for line in lines]
    shapes = frozenset(_shape(code) for row in rows for code in row)
    # A code may happen to have no digit: it is believed where its neighbours look alike, or nothing else was pasted.
    rows = [_row(line, shapes) for line in lines] if shapes else [_letters(line) for line in lines]
    found = [code for row in rows for code in row]
    if not found or not (shapes or all(rows)):
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Yapıştırdığınız metinde kurtarma kodu bulunamadı.")),
            Message(
                QT_TRANSLATE_NOOP(
                    "services", "Kodları platformun sayfasından seçip kopyalayın; her satıra bir kod da yazabilirsiniz."
                )
            ),
        )
    unique = list(dict.fromkeys(found))
    if len(unique) > _MOST:
        raise _too_much()
    others = sum(1 for row in rows if not row)
    return PastedCodes(tuple(Secret(code) for code in unique), others, len(found) - len(unique))


def shown(code: Secret) -> Secret:
    """Return ``code`` as it is easiest to read: digits in groups of four."""
    value = code.reveal()
    if not value.isdigit() or len(value) < 8:
        return code
    return Secret(" ".join(value[start : start + 4] for start in range(0, len(value), 4)))


def left(codes: tuple[RecoveryCode, ...]) -> int:
    """How many codes have not been used."""
    return sum(1 for code in codes if code.used_at is None)


def ticked(codes: tuple[RecoveryCode, ...], index: int, at: datetime | None) -> tuple[RecoveryCode, ...]:
    """Return ``codes`` with one of them used ``at`` that moment, or with ``None`` unused again."""
    return tuple(replace(code, used_at=at) if place == index else code for place, code in enumerate(codes))


def joined(stored: tuple[RecoveryCode, ...], pasted: tuple[Secret, ...]) -> tuple[RecoveryCode, ...]:
    """Return the codes of a fresh paste; one that was there already keeps its tick.

    Platforms void the old ones when they hand out new ones, so what is not in the paste goes.
    """
    return tuple(next((old for old in stored if old.code == code), RecoveryCode(code)) for code in pasted)


def _row(line: str, shapes: frozenset[str]) -> list[str]:
    """Return the codes of a line; a word of one of ``shapes`` needs no digit."""
    found: list[str] = []
    for column in _SPACES.split(line):
        cell = _NUMBERING.sub("", column).strip()
        found += _of_digits(cell) or _of_words(cell, shapes)
    return found


def _of_digits(cell: str) -> list[str]:
    """Read groups of digits: two make a code, four are two codes of two, three are one long code."""
    if not _DIGIT_GROUPS.fullmatch(cell):
        return []
    groups = re.split("[ -]", cell)
    alike = len({len(group) for group in groups}) == 1
    if not alike or (len(groups) % 2 and len(groups) > 3):
        return []
    step = 3 if len(groups) == 3 else 2
    return ["".join(groups[start : start + step]) for start in range(0, len(groups), step)]


def _of_words(cell: str, shapes: frozenset[str]) -> list[str]:
    """Read words of letters and digits, hyphenated or not, where all words of the cell are such."""
    words = cell.split()
    return words if all(_is_code(word, shapes) for word in words) else []


def _is_code(word: str, shapes: frozenset[str]) -> bool:
    if not _SHORTEST <= len(word) <= _LONGEST or not (_PLAIN.fullmatch(word) or _PARTS.fullmatch(word)):
        return False
    return any(sign.isdigit() for sign in word) or _shape(word) in shapes


def _shape(code: str) -> str:
    return re.sub("[A-Za-z0-9]", "x", code)


def _letters(line: str) -> list[str]:
    word = _NUMBERING.sub("", line).strip()
    good = 8 <= len(word) <= _LONGEST and (_PLAIN.fullmatch(word) or _PARTS.fullmatch(word))
    return [word] if good else []


def _too_much() -> UserError:
    return UserError(
        Message(QT_TRANSLATE_NOOP("services", "Yapıştırdığınız metin kurtarma kodları için fazla uzun.")),
        Message(QT_TRANSLATE_NOOP("services", "Yalnız kodların bulunduğu satırları kopyalayıp yeniden yapıştırın.")),
    )
