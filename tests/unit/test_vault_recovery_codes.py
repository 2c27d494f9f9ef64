"""Recovery codes as the platforms show them, and their ticks."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.errors import UserError
from services.vault.otp.recovery_codes import RecoveryCode, joined, left, read_recovery_codes, shown, ticked
from services.vault.secret import Secret

DAY = datetime(2026, 11, 26, tzinfo=UTC)
GOOGLE = """SAVE YOUR BACKUP CODES
Keep these backup codes somewhere safe but accessible.

1. 1234 5678\t\t6. 2345 6789
2. 3456 7890\t\t7. 4567 8901
3. 5678 9012\t\t8. 6789 0123
4. 1111 2222\t\t9. 3333 4444
5. 5555 6666\t\t10. 7777 8888
(birim.kutuphane@uni.example)

* You can only use each backup code once.
* Need more? Visit https://g.example/2sv
* These codes were generated on: Nov 3, 2023.
"""


def codes(text: str) -> list[str]:
    return [code.reveal() for code in read_recovery_codes(text).codes]


def test_googles_page() -> None:
    read = read_recovery_codes(GOOGLE)
    assert [code.reveal() for code in read.codes] == [
        "12345678", "23456789", "34567890", "45678901", "56789012", "67890123", "11112222", "33334444", "55556666",
        "77778888",
    ]  # fmt: skip
    assert read.other_lines == 6


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1234 5678\n8765 4321\n", ["12345678", "87654321"]),  # Facebook
        ("1234\u00a05678 8765 4321 1111 2222", ["12345678", "87654321", "11112222"]),
        ("☐ 1234 5678   ☐ 2345 6789", ["12345678", "23456789"]),
        ("abcd1234efgh", ["abcd1234efgh"]),  # X
        ("abcdefghijkl", ["abcdefghijkl"]),
        ("12345-abcde\nabcde-fghij", ["12345-abcde", "abcde-fghij"]),  # GitHub; one happens to have no digit
        ("Kurtarma kodlarınız:\n1) 12345678\n2) 87654321\nBu kodları saklayın 03.11.2023", ["12345678", "87654321"]),
        ("ABCDE-FGHIJ-KLMNO-PQRST-UVWXY", ["ABCDE-FGHIJ-KLMNO-PQRST-UVWXY"]),  # Microsoft
        ("1234 5678 9012", ["123456789012"]),
        ("12345678; 23456789, 34567890", ["12345678", "23456789", "34567890"]),
        ("1234–5678", ["12345678"]),
    ],
)
def test_other_platforms(text: str, expected: list[str]) -> None:
    assert codes(text) == expected


def test_a_code_that_stands_there_twice_is_kept_once() -> None:
    read = read_recovery_codes("12345678\n1234 5678\n87654321")
    assert len(read.codes) == 2
    assert read.repeated == 1


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  \n ",
        "kurtarma kodu yok burada",
        "Parola: kedi",
        "1234",
        "x" * 20_001,
        "\n".join(str(10**7 + n) for n in range(101)),
    ],
)
def test_anything_else_gets_a_sentence(text: str) -> None:
    with pytest.raises(UserError) as told:
        read_recovery_codes(text)
    assert told.value.hint.turkish()


@given(st.text(alphabet="0123456789 abcXYZ-–\t\n.)(☐ı", max_size=200))
@settings(max_examples=300)
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        read = read_recovery_codes(text)
    except UserError:
        return
    assert read.codes
    for code in read.codes:
        assert 6 <= len(code.reveal()) <= 40
        assert not any(sign.isspace() for sign in code.reveal())


@given(st.lists(st.integers(0, 10**8 - 1).map(lambda number: f"{number:08d}"), min_size=1, max_size=20, unique=True))
@settings(max_examples=60)
def test_what_is_shown_is_read_again(numbers: list[str]) -> None:
    page = "\n".join(f"{place}. {shown(Secret(code)).reveal()}" for place, code in enumerate(numbers, start=1))
    assert codes(page) == numbers


def test_ticks_stay_with_their_codes() -> None:
    stored = tuple(RecoveryCode(Secret(code)) for code in ("11111111", "22222222", "33333333"))
    stored = ticked(stored, 1, DAY)
    assert left(stored) == 2
    assert stored[1].used_at == DAY
    fresh = joined(stored, (Secret("44444444"), Secret("22222222")))
    assert [(one.code.reveal(), one.used_at) for one in fresh] == [("44444444", None), ("22222222", DAY)]
    assert left(ticked(fresh, 1, None)) == 2


def test_only_digits_are_put_into_groups() -> None:
    assert shown(Secret("12345678")).reveal() == "1234 5678"
    assert shown(Secret("123456")).reveal() == "123456"
    assert shown(Secret("abcd1234efgh")).reveal() == "abcd1234efgh"
