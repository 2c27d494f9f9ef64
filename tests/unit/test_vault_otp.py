"""Two-factor codes: the published vectors, and every way people and platforms write a seed."""

from __future__ import annotations

import base64
import hashlib
import hmac
from datetime import UTC, datetime
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.errors import UserError
from services.vault.otp.addresses import read_setup_key
from services.vault.otp.codes import code_at, code_of
from services.vault.otp.seeds import normalise_seed
from services.vault.otp.settings import LONGEST_PERIOD, OtpKind, OtpSettings
from services.vault.secret import Secret

# RFC 6238, appendix B: seconds since 1970, and the codes of the three hashes.
RFC_6238 = [
    (59, "94287082", "46119246", "90693936"),
    (1111111109, "07081804", "68084774", "25091201"),
    (1111111111, "14050471", "67062674", "99943326"),
    (1234567890, "89005924", "91819424", "93441116"),
    (2000000000, "69279037", "90698825", "38618901"),
    (20000000000, "65353130", "77737706", "47863826"),
]


# RFC 4226, appendix D: the codes of the counters 0 to 9.
RFC_4226 = ["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"]


def test_published_vectors_of_counters() -> None:
    hotp = OtpSettings(Secret(base64.b32encode(b"12345678901234567890").decode()), kind=OtpKind.COUNTER)
    assert [code_of(hotp, counter).reveal() for counter in range(10)] == RFC_4226


@pytest.mark.parametrize(("seconds", "sha1", "sha256", "sha512"), RFC_6238)
def test_published_vectors(seconds: int, sha1: str, sha256: str, sha512: str) -> None:
    for name, length, expected in (("SHA1", 20, sha1), ("SHA256", 32, sha256), ("SHA512", 64, sha512)):
        seed = base64.b32encode((b"1234567890" * 7)[:length]).decode().rstrip("=")
        code = code_at(OtpSettings(Secret(seed), name, 8, 30), datetime.fromtimestamp(seconds, UTC))
        assert code.value.reveal() == expected


def test_the_following_code_is_the_next_periods_code() -> None:
    totp = OtpSettings(normalise_seed("JBSWY3DPEHPK3PXP"))
    moment = datetime(2026, 11, 26, 6, 0, 29, tzinfo=UTC)
    code = code_at(totp, moment)
    assert code.valid_until == datetime(2026, 11, 26, 6, 0, 30, tzinfo=UTC)
    assert code.following == code_at(totp, code.valid_until).value


@given(st.binary(min_size=5, max_size=9), st.integers(0, 2**33))
@settings(max_examples=40)
def test_seeds_too_short_for_pyotp_make_the_code_that_hmac_makes(key: bytes, seconds: int) -> None:
    totp = OtpSettings(normalise_seed(base64.b32encode(key).decode()))
    digest = hmac.digest(key, (seconds // 30).to_bytes(8, "big"), hashlib.sha1)
    offset = digest[-1] & 15
    number = int.from_bytes(digest[offset : offset + 4], "big") & 0x7FFFFFFF
    assert code_at(totp, datetime.fromtimestamp(seconds, UTC)).value.reveal() == f"{number % 10**6:06d}"
    assert totp.weak


@pytest.mark.parametrize(
    "typed",
    [
        "jbsw y3dp ehpk 3pxp",
        "JBSW-Y3DP-EHPK-3PXP",
        "JBSWY3DPEHPK3PXP======",
        " jbswy3dp\u00a0ehpk3pxp\n",
        "JBSWY3DPEHPK3PXP",
    ],
)
def test_spaces_case_hyphens_and_padding_are_forgiven(typed: str) -> None:
    assert normalise_seed(typed).reveal() == "JBSWY3DPEHPK3PXP"


def test_turkish_i_letters_mean_i() -> None:
    assert normalise_seed("ıİiIabcdefgh").reveal() == normalise_seed("IIIIABCDEFGH").reveal()


def test_eighty_bits_are_accepted_and_flagged() -> None:
    assert OtpSettings(normalise_seed("JBSWY3DPEHPK3PXP")).weak
    assert not OtpSettings(normalise_seed("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP")).weak


@pytest.mark.parametrize(
    "typed", ["", "   ", "JBSWY3DPEHPK3PX0", "JBSWY3DPEHPK3PXÇ", "ABC", "A" * 600, "https://x.com/a"]
)
def test_wrong_seeds_get_a_sentence_without_the_seed(typed: str) -> None:
    with pytest.raises(UserError) as told:
        read_setup_key(typed)
    assert told.value.message.turkish()
    assert not typed.strip() or typed not in told.value.turkish()


def test_an_address_with_everything() -> None:
    key = read_setup_key(
        "OTPAUTH://TOTP/Instagram%3Akutuphane?SECRET=jbswy3dpehpk3pxp&issuer=Instagram&algorithm=HmacSHA256&digits=8&period=60"
    )
    assert (key.issuer, key.account) == ("Instagram", "kutuphane")
    assert (key.settings.algorithm, key.settings.digits, key.settings.period) == ("SHA256", 8, 60)


@pytest.mark.parametrize(
    ("address", "issuer", "account"),
    [
        ("otpauth://totp/X:birim?secret=JBSWY3DPEHPK3PXP&issuer=X", "X", "birim"),
        ("otpauth://totp/Google%3A%20birim%40uni.example?secret=JBSWY3DPEHPK3PXP", "Google", "birim@uni.example"),
        (
            "otpauth://totp/birim+1@uni.example?secret=JBSWY3DPEHPK3PXP&issuer=Big+Corp",
            "Big Corp",
            "birim+1@uni.example",
        ),
        ("apple-otpauth://totp/a?secret=JBSWY3DPEHPK3PXP", "", "a"),
        ("otpauth://totp/?secret=JBSWY3DPEHPK3PXP&period=&digits=&algorithm=", "", ""),
        ("otpauth://totp/a?secret=jbsw%20y3dp%20ehpk%203pxp&amp;issuer=Facebook", "Facebook", "a"),
        ("otpauth://totp/a?secret=JBSWY3DPEHPK3PXP&issuer=Z&issuer=Z&image=https%3A%2F%2Fx.example%2Fa.png", "Z", "a"),
        ("otpauth://totp/a?secret=JBSWY3DPEHPK3PXP%3D%3D&algorithm=SHA-1", "", "a"),
    ],
)
def test_the_spellings_of_the_platforms(address: str, issuer: str, account: str) -> None:
    key = read_setup_key(address)
    assert (key.issuer, key.account) == (issuer, account)
    assert key.settings == OtpSettings(Secret("JBSWY3DPEHPK3PXP"))


def test_names_cannot_turn_the_writing_round() -> None:
    key = read_setup_key("otpauth://totp/a%E2%80%AEb%1B%5B31m%00:c%0Ad?secret=JBSWY3DPEHPK3PXP&issuer=%E2%80%AEX")
    assert (key.issuer, key.account) == ("X", "c d")


def test_an_address_with_a_counter() -> None:
    key = read_setup_key("otpauth://hotp/Banka:birim?secret=JBSWY3DPEHPK3PXP&counter=42&period=99999999")
    assert key.counter == 42
    assert key.settings.kind is OtpKind.COUNTER


@pytest.mark.parametrize(
    "address",
    [
        "otpauth://hotp/a?secret=JBSWY3DPEHPK3PXP&counter=-1",
        "otpauth://hotp/a?secret=JBSWY3DPEHPK3PXP&counter=9223372036854775807",
        "otpauth://hotp/a?secret=JBSWY3DPEHPK3PXP&counter=٣",
        "otpauth://yaotp/a?secret=JBSWY3DPEHPK3PXP",
        "otpauth://steam/a?secret=JBSWY3DPEHPK3PXP",
        "otpauth://totp/a",
        "otpauth://totp/a?secret=",
        "otpauth://totp/a?secret=JBSWY3DPEHPK3PXP&secret=AAAAAAAAAAAAAAAA",
        "otpauth://totp/a?secret=JBSWY3DPEHPK3PXP&digits=٦",
        "otpauth://totp/a?secret=JBSWY3DPEHPK3PXP&digits=5",
        "otpauth://totp/a?secret=JBSWY3DPEHPK3PXP&period=0",
        "otpauth://totp/a?secret=JBSWY3DPEHPK3PXP&period=99999999999999999999",
        "otpauth://totp/a?secret=JBSWY3DPEHPK3PXP&algorithm=MD5",
        "otpauth://totp/a?secret=JBSWY3DPEHPK3PXP&encoder=steam",
        "otpauth://[::1/a?secret=JBSWY3DPEHPK3PXP",
        "otpauth:",
    ],
)
def test_wrong_addresses_get_a_sentence(address: str) -> None:
    with pytest.raises(UserError):
        read_setup_key(address)


_names = st.text(
    st.characters(codec="utf-8", exclude_characters=":", exclude_categories=["Cc", "Cf", "Zs", "Zl", "Zp"])
)


_settings = st.builds(
    OtpSettings,
    seed=st.binary(min_size=5, max_size=64).map(lambda key: Secret(base64.b32encode(key).decode().rstrip("="))),
    algorithm=st.sampled_from(["SHA1", "SHA256", "SHA512"]),
    digits=st.integers(6, 8),
    period=st.integers(1, LONGEST_PERIOD),
)


@given(_settings, _names, _names)
@settings(max_examples=60)
def test_addresses_are_read_as_written(totp: OtpSettings, issuer: str, account: str) -> None:
    label = f"{quote(issuer, safe='')}:{quote(account, safe='')}"
    values = f"secret={totp.seed.reveal()}&algorithm={totp.algorithm}&digits={totp.digits}&period={totp.period}"
    read = read_setup_key(f"otpauth://totp/{label}?{values}")
    assert read.settings == totp
    assert (read.issuer, read.account) == (issuer.strip(), account.strip())


_hostile = st.lists(
    st.tuples(
        st.sampled_from(["secret", "digits", "period", "counter", "algorithm", "issuer", "encoder"]),
        st.sampled_from(["JBSWY3DPEHPK3PXP", "ßßßßßßßß", "9" * 400, "-1", "1e3", "\x00", "%00", "sha1", "ı" * 9, "²"]),
    ),
    max_size=25,
).map(lambda pairs: "otpauth://hotp/a?" + "&".join(f"{key}={value}" for key, value in pairs))


@given(st.one_of(st.text(), st.text().map(lambda text: "otpauth://totp/" + text), _hostile))
@settings(max_examples=200)
def test_any_text_is_read_or_refused_with_a_sentence(text: str) -> None:
    try:
        read = read_setup_key(text)
    except UserError:
        return
    code = code_of(read.settings, read.counter).reveal()
    assert len(code) == read.settings.digits
    assert code.isdigit()
