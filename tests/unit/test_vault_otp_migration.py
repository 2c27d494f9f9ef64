"""Google Authenticator's migration codes: read strictly, several accounts in a code, several codes in a batch."""

from __future__ import annotations

import base64
import contextlib
from urllib.parse import quote

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from models.errors import UserError
from services.vault.otp.collecting import Collection
from services.vault.otp.migration import Migration, MigrationPart, read_migration
from services.vault.otp.scanned import read_scanned
from services.vault.otp.settings import OtpKind, OtpSettings, SetupKey
from services.vault.secret import Secret
from tests.otp_support import address_of, entry, message, number, octets

KEY = b"12345678901234567890"
SEED = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"


def read(*parts: bytes) -> MigrationPart:
    return read_migration(address_of(message(*parts)))


def test_a_code_with_every_kind_of_account() -> None:
    part = read(
        entry(KEY, "birim@uni.example", "Google", algorithm=1, digits=1, kind=2),
        entry(KEY, "Instagram:kutuphane", "Instagram", algorithm=2, digits=2, kind=2),
        entry(KEY[:10], "kisa", "", algorithm=3, digits=3, kind=1, counter=7),
        entry(KEY, "X: birim", ""),
    )
    assert part.keys == (
        SetupKey(OtpSettings(Secret(SEED)), "Google", "birim@uni.example"),
        SetupKey(OtpSettings(Secret(SEED), "SHA256", 8), "Instagram", "kutuphane"),
        SetupKey(OtpSettings(Secret("GEZDGNBVGY3TQOJQ"), "SHA512", 7, kind=OtpKind.COUNTER), "", "kisa", 7),
        SetupKey(OtpSettings(Secret(SEED)), "X", "birim"),
    )
    assert [key.settings.weak for key in part.keys] == [False, False, True, False]
    assert (part.size, part.index) == (1, 0)


def test_what_no_code_can_be_made_for_is_named_and_the_rest_is_kept() -> None:
    part = read(
        entry(b"", "boş", ""),
        entry(KEY, "md5", "", algorithm=4),
        entry(KEY, "digits", "", digits=9),
        entry(KEY, "kind", "", kind=5),
        entry(KEY, "counter", "", kind=1, counter=2**64 - 1),
        entry(KEY, "iyi", ""),
    )
    assert [one.name for one in part.unusable] == ["boş", "md5", "digits", "kind", "counter"]
    assert [key.account for key in part.keys] == ["iyi"]


def test_the_codes_of_a_batch_come_in_any_order() -> None:
    parts = [
        read(entry(KEY, f"a{index}", ""), number(2, 1), number(3, 3), number(4, index), number(5, 2**64 - 77))
        for index in (2, 0, 1)
    ]
    batch = Migration((parts[0],))
    assert (batch.size, batch.missing, batch.complete) == (3, (1, 2), False)
    batch = batch.with_part(parts[1]).with_part(parts[1])
    assert batch.missing == (2,)
    batch = batch.with_part(parts[2])
    assert batch.complete
    assert [key.account for key in batch.keys] == ["a0", "a1", "a2"]
    with pytest.raises(UserError):
        batch.with_part(read(entry(KEY, "b", "")))


@pytest.mark.parametrize("written", ["quoted", "plain", "url-safe", "unpadded", "spaced"])
def test_base64_in_every_spelling(written: str) -> None:
    # Bytes of which base64 makes a plus, a slash and padding.
    data = base64.b64encode(message(entry(b"\xff\xfb\xef\xbe" * 5, "ab", ""), number(2, 1))).decode()
    assert {"+", "/", "="} <= set(data)
    spelt = {
        "quoted": quote(data, safe=""),
        "plain": data,
        "url-safe": data.replace("+", "-").replace("/", "_"),
        "unpadded": data.rstrip("="),
        "spaced": data[:9] + "%0A" + data[9:],
    }[written]
    assert len(read_migration(f"OTPAUTH-MIGRATION://offline?data={spelt}").keys) == 1


GOOD = message(entry(KEY, "birim", "Google"), number(2, 1), number(3, 2), number(4, 1), number(5, 9))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        GOOD[:-1],
        GOOD + b"\x0b",  # a group
        GOOD + b"\x08\x01",  # an account that is a number
        GOOD + octets(3, b"1"),  # a size that is text
        GOOD + number(4, 2),  # the third of two
        GOOD + number(3, 2**31),
        GOOD + number(3, 101),
        GOOD + number(4, 2**64 - 1),
        GOOD + b"\x80" * 11,
        GOOD + b"\x98\x06" + b"\xff" * 9 + b"\x7f",  # more than 64 bits
        GOOD + b"\x00\x01",  # a field with the number 0
        GOOD + b"\x12\xff\xff\xff\xff\x0f",  # longer than the message
        message(entry(KEY, "a", "") + b"", octets(1, octets(2, b"\xff\xfe"))),  # a name that is not UTF-8
        number(3, 1) * 3_000,
        message(number(3, 1)),
    ],
)
def test_malformed_messages_get_one_sentence(data: bytes) -> None:
    with pytest.raises(UserError, match="okunamadı"):
        read_migration(address_of(data))


def test_what_is_not_known_is_passed_over() -> None:
    strange = number(77, 5) + octets(78, b"x" * 40) + b"\xf9\x04" + b"8bytes!!" + b"\xfd\x04" + b"four"
    assert read_migration(address_of(strange + GOOD + strange)).keys == read_migration(address_of(GOOD)).keys


@pytest.mark.parametrize(
    "address",
    [
        "otpauth-migration://offline",
        "otpauth-migration://offline?data=",
        "otpauth-migration://offline?data=%%%",
        "otpauth-migration://offline?data=AAAA&data=AAAA",
        "otpauth-migration://[::1?data=AAAA",
        "otpauth-migration://offline?data=" + "A" * 30_000,
        "otpauth-migration:",
    ],
)
def test_malformed_addresses_get_one_sentence(address: str) -> None:
    with pytest.raises(UserError, match="okunamadı"):
        read_migration(address)


@given(st.binary(max_size=300))
@settings(max_examples=200)
@example(b"\x0a\x02\x0a\x00")
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        part = read_migration(address_of(data))
    except UserError:
        return
    assert part.keys or part.unusable


@given(st.integers(0, len(GOOD) - 1), st.integers(0, 7))
@settings(max_examples=200)
def test_a_flipped_bit_is_read_or_refused(place: int, bit: int) -> None:
    flipped = bytearray(GOOD)
    flipped[place] ^= 1 << bit
    with contextlib.suppress(UserError):
        read_migration(address_of(bytes(flipped)))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("https://www.uni.example", "internet adresi"),
        ("phonefactor://activate_account?code=123", "firmanın"),
        ("WIFI:S:misafir;P:gizli;;", "kurulumu yok"),
        ("", "kurulumu yok"),
        ("otpauth://steam/a?secret=JBSWY3DPEHPK3PXP", "Steam"),
    ],
)
def test_codes_about_something_else_get_a_sentence(text: str, said: str) -> None:
    with pytest.raises(UserError) as told:
        read_scanned(Secret(text))
    assert said in told.value.turkish()
    assert "gizli" not in told.value.turkish()


def batch(index: int, size: int = 2, number_: int = 7) -> Secret:
    parts = entry(KEY, f"a{index}", ""), number(3, size), number(4, index), number(5, number_)
    return Secret(address_of(message(*parts)))


def test_codes_are_collected_one_after_another() -> None:
    collected = Collection()
    alone = Secret(f"otpauth://totp/alone?secret={SEED}")
    assert collected.add([Secret("https://www.uni.example"), batch(1)])
    assert collected.migration is not None
    assert (collected.accounts, collected.migration.missing) == (1, (1,))
    assert not collected.add([batch(1)]), "read before"
    assert collected.add([alone, batch(0)])
    assert (collected.accounts, collected.migration.complete) == (3, True)
    for text in (batch(0, number_=8), Secret("https://www.uni.example")):
        with pytest.raises(UserError):
            collected.add([alone, text] if text != Secret("https://www.uni.example") else [text])
    assert collected.accounts == 3, "what was refused changed nothing"
    assert collected.lines.reveal().splitlines() == [text.reveal() for text in (batch(1), alone, batch(0))]
    collected.forget()
    assert (collected.accounts, bool(collected.lines)) == (0, False)


def test_a_code_is_known_by_its_address() -> None:
    assert isinstance(read_scanned(Secret(address_of(GOOD))), MigrationPart)
    assert isinstance(read_scanned(Secret(f"otpauth://totp/a?secret={SEED}")), SetupKey)


@given(st.one_of(st.text(), st.binary().map(lambda data: data.decode("latin-1"))))
@settings(max_examples=200)
def test_any_text_in_a_code_is_read_or_refused(text: str) -> None:
    with contextlib.suppress(UserError):
        read_scanned(Secret(text))
