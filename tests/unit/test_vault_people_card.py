"""The identity card: what survives a mail, and what no attacker gets through."""

from __future__ import annotations

import random
import textwrap

import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st

from models.errors import UserError
from services.vault.envelope import to_text
from services.vault.people.card import LARGEST, LARGEST_SIGNED, read_card
from services.vault.people.identity import identity_of, new_identity, renamed
from services.vault.people.refusals import CardRefused, Refusal
from services.vault.people.words import Cost, word_list, words_of
from tests.vault_people_support import (
    as_file,
    ayse,
    card_bytes,
    fields,
    from_raw,
    mehmet,
    raw,
    signed_by,
    with_key,
    written,
)

OTHER_DOMAINS = (b"uv/handoff/1\0", b"uv/receipt/1\0", b"uv/open/1\0", b"uv/card/1", b"uv/card/2\0", b"")


def why(data: bytes) -> Refusal:
    with pytest.raises(CardRefused) as caught:
        read_card(data)
    return caught.value.refusal


def test_a_card_says_who_gave_it() -> None:
    found = read_card(card_bytes(ayse())).card
    assert found == ayse().card
    assert (found.name, found.unit, found.fp) == (ayse().name, ayse().unit, ayse().fp)
    assert card_bytes(ayse()) == card_bytes(ayse()), "the same bytes every time"


def test_nothing_of_the_secret_keys_is_on_the_card_or_in_a_picture_of_the_identity() -> None:
    secrets = ayse().signing_seed.reveal(), ayse().age_identity.reveal()
    for told in (card_bytes(ayse()).decode(), ayse().signed_card().signed.decode(), repr(ayse()), str(ayse())):
        assert not any(secret in told for secret in secrets)


def mangled(text: str) -> list[str]:
    lines = text.splitlines()
    return [
        text.replace("\n", "\r\n"),
        text.replace("\n", ""),
        "\n".join("> " + line for line in lines),
        "\n".join(">> " + line for line in lines),
        "\n".join(textwrap.wrap(text.replace("\n", ""), 30)),
        "\n\n".join(line + "  " for line in lines),
        f"Merhaba,\nKartım ektedir.\n\n{text}\nSaygılarımla,\nAYŞE YILMAZ: DAİRE BAŞKANLIĞI\n",
        "\ufeff" + text,
        text.replace("\n", "\u00a0\n"),
        text + text,
    ]


def test_a_card_survives_what_mail_does_to_it() -> None:
    for text in mangled(card_bytes(ayse()).decode()):
        assert read_card(text.encode()).card == ayse().card, text


@pytest.mark.parametrize("name", ["f", "n", "u", "ed", "age"])
def test_a_card_with_one_field_altered_is_refused(name: str) -> None:
    real, other = ayse().signed_card(), fields(mehmet())
    altered = fields(ayse()) | {name: other[name] if name != "f" else 0}
    assert why(as_file(written(altered), real.sig)) is (Refusal.DAMAGED if name == "f" else Refusal.FORGED)


def test_a_card_signed_by_another_key_is_refused() -> None:
    assert why(signed_by(mehmet(), ayse().signed_card().signed)) is Refusal.FORGED


def test_swapped_keys_are_refused() -> None:
    swapped = fields(ayse()) | {"ed": fields(ayse())["age"], "age": fields(ayse())["ed"]}
    # By chance of its last letter, an age key may be read as bytes; then it is no signing key.
    assert why(signed_by(ayse(), written(swapped))) in (Refusal.DAMAGED, Refusal.FORGED)


@pytest.mark.parametrize("domain", OTHER_DOMAINS)
def test_what_was_signed_as_another_kind_of_message_is_no_card(domain: bytes) -> None:
    assert why(signed_by(ayse(), ayse().signed_card().signed, domain)) is Refusal.FORGED


@pytest.mark.parametrize("sign_bit", [0, 0x80])
@pytest.mark.parametrize("y", [0, 1, 2**255 - 20, 2**255 - 19, 2**255 - 18])
def test_a_key_that_anybody_can_sign_with_is_refused(y: int, sign_bit: int) -> None:
    """With a point of small order, R = identity and S = 0 verify for a good part of all messages."""
    ed = bytearray(y.to_bytes(32, "little"))
    ed[31] |= sign_bit
    identity = (1).to_bytes(32, "little")
    for number in range(20):
        assert why(as_file(with_key(bytes(ed), f"Ayşe {number}"), identity + bytes(32))) is Refusal.FORGED


def test_a_recipient_that_everybody_opens_for_is_refused() -> None:
    """Of small order: the library that seals would end the whole program for such a one."""
    for age in (
        "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z",
        "age1qyqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqj7vrya",
        "age1ur4h5lpmgxu2u9jku0a0r87ydtdqnr0tnsetrlvxvgz3vh6fhqqqzyt4v9",
    ):
        assert why(signed_by(ayse(), written(fields(ayse()) | {"age": age}))) is Refusal.DAMAGED


def test_another_spelling_of_a_recipient_is_refused() -> None:
    real = fields(ayse())["age"]
    typo = real[:-1] + "qp"[real[-1] == "q"]
    for age in (real.upper(), real[:-1], real + "q", typo, "age1yubikey1" + "q" * 50, "ä" * 62):
        assert why(signed_by(ayse(), written(fields(ayse()) | {"age": age}))) is Refusal.DAMAGED


@pytest.mark.parametrize(
    "change",
    [
        lambda one: one | {"x": 1},
        lambda one: {name: value for name, value in one.items() if name != "u"},
        lambda one: dict(reversed(one.items())),
        lambda one: one | {"f": True},
        lambda one: one | {"f": "1"},
        lambda one: one | {"f": 0},
        lambda one: one | {"n": ["Ayşe"]},
        lambda one: one | {"n": None},
        lambda one: one | {"n": "Ay\ud800şe"},
        lambda one: one | {"ed": one["ed"] + "="},
        lambda one: one | {"ed": to_text(bytes(31))},
        lambda one: one | {"ed": 7},
        lambda one: one | {"age": None},
    ],
)
def test_a_card_written_otherwise_is_refused_though_it_is_signed(change) -> None:  # type: ignore[no-untyped-def]
    assert why(signed_by(ayse(), written(change(fields(ayse()))))) in (Refusal.DAMAGED, Refusal.FORGED)


def test_twins_spaces_and_escapes_are_refused() -> None:
    signed = ayse().signed_card().signed
    for other in (
        signed.replace(b'"f":1', b'"f":1,"f":1'),
        signed.replace(b",", b", "),
        signed + b" ",
        signed.replace("ş".encode(), b"\\u015f"),
        b"\xef\xbb\xbf" + signed,
        signed.replace(b'"f":1', b'"f":1.0'),
        b"[]",
        b"",
        b"null",
    ):
        assert why(signed_by(ayse(), other)) in (Refusal.DAMAGED, Refusal.NOT_A_CARD)


def test_a_card_of_a_later_program_asks_for_an_update() -> None:
    assert why(signed_by(ayse(), written({"f": 2, "whatever": "comes"}))) is Refusal.NEWER


@pytest.mark.parametrize(
    "name",
    [
        "Ayşe \u202eYılmaz",
        "Ayşe\u200bYılmaz",
        "Ayşe\nYılmaz",
        "Ayşe\tYılmaz",
        "Ayşe\u00a0Yılmaz",
        "\u2066Ayşe\u2069",
        "Ayşe 😀",
        "Ayşe \u3164\u3164",
        "Аyşe Yılmaz",  # Cyrillic А
        "Ayşe  Yılmaz",
        " Ayşe",
        "Ays\u0327e Yılmaz",
        "",
        ". .",
        "1 2 3",
        "A" * 61,
        "<b>Ayşe</b>",
    ],
)
def test_names_that_deceive_the_eye_stand_on_no_card(name: str) -> None:
    for field in ("n", "u"):
        if field == "n" or len(name) < 61:
            assert why(signed_by(ayse(), written(fields(ayse()) | {field: name}))) is Refusal.BAD_NAME


def test_of_a_thousand_flipped_bits_none_is_accepted() -> None:
    chance = random.Random(20261130)
    whole, text = raw(ayse().signed_card()), ayse().signed_card().text().encode()
    accepted = 0
    for number in range(1_000):
        source = whole if number % 2 else text
        data = bytearray(source)
        bit = chance.randrange(len(data) * 8)
        data[bit // 8] ^= 1 << bit % 8
        try:
            read_card(from_raw(bytes(data)) if number % 2 else bytes(data))
        except CardRefused:
            continue
        accepted += 1
    assert accepted == 0


def test_truncated_cards_are_refused() -> None:
    whole, text = raw(ayse().signed_card()), ayse().signed_card().text().encode()
    for length in range(len(text)):
        assert why(text[:length]) is Refusal.NOT_A_CARD
    for length in range(0, len(whole), 3):
        assert why(from_raw(whole[:length])) in (Refusal.NOT_A_CARD, Refusal.DAMAGED)


def test_huge_files_are_refused_unread() -> None:
    text = card_bytes(ayse())
    assert read_card(text + b" " * (LARGEST - len(text))).card == ayse().card
    assert why(text + b" " * (LARGEST - len(text) + 1)) is Refusal.TOO_LARGE
    assert why(bytes(20_000_000)) is Refusal.TOO_LARGE
    assert why(signed_by(ayse(), written(fields(ayse()) | {"n": "A" * 4_000}))) is Refusal.DAMAGED
    assert why(signed_by(ayse(), b'{"f":' + b"[" * 250)) is Refusal.DAMAGED


def test_two_different_cards_in_one_text_are_refused() -> None:
    assert why(card_bytes(ayse()) + card_bytes(mehmet())) is Refusal.NOT_A_CARD


@given(st.binary(max_size=400))
def test_chance_bytes_are_refused_in_a_sentence(data: bytes) -> None:
    for file in (data, from_raw(data), b"BIRIMKART1:" + data + b":"):
        why(file)


JSON_VALUES = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30) | st.lists(st.text(max_size=2))
)


@given(st.sampled_from(["f", "n", "u", "ed", "age", "x"]), JSON_VALUES)
def test_a_signature_does_not_make_chance_fields_a_card(name: str, value: object) -> None:
    try:
        found = read_card(signed_by(ayse(), written(fields(ayse()) | {name: value})))
    except CardRefused:
        return
    assert found.card.ed == ayse().ed, "only other names may remain"
    assert found.card.age == ayse().age_recipient


def test_names_of_the_usual_length_fit_on_a_card_that_a_camera_reads() -> None:
    who = new_identity("Dr. Öğr. Üyesi Ayşe Nur Yılmazoğlu", "Mühendislik ve Doğa Bilimleri Fakültesi Dekanlığı")
    made = segno.make(who.signed_card().text(), error="m", micro=False, boost_error=False)
    assert int(made.version) <= 14
    longest = "BIRIMKART1:" + "A" * -(-(64 + LARGEST_SIGNED) * 8 // 5) + ":"
    assert segno.make(longest, error="m", micro=False, boost_error=False).version == 14


def test_a_name_is_tidied_and_one_that_does_not_fit_is_told_how_far() -> None:
    assert renamed(ayse(), "  Ayşe   Kaya ", "Kütüphane").name == "Ayşe Kaya"
    assert renamed(ayse(), "Ays\u0327e Kaya", "Kütüphane").name == "Ayşe Kaya"
    with pytest.raises(UserError, match="sığmıyor: 2 harf"):
        renamed(ayse(), "A" * 60, "B" * 57)
    assert len(renamed(ayse(), "A" * 60, "B" * 55).card.to_bytes()) == LARGEST_SIGNED
    for name in ("", "A\u202eB", "Аyşe", "A" * 61):
        with pytest.raises(UserError):
            renamed(ayse(), name, "Kütüphane")


def test_another_name_leaves_fingerprint_and_words() -> None:
    assert renamed(ayse(), "Ayşe Kaya", "Kütüphane").fp == ayse().fp


def test_an_identity_comes_back_from_the_vault() -> None:
    found = identity_of(ayse().to_payload())
    assert found == ayse()
    assert found.signed_card() == ayse().signed_card()


def test_the_words_of_a_key_never_change() -> None:
    """A vector: a later version must say the same words for the same key, or nobody could compare."""
    assert words_of("00" * 32) == ("kuşak", "palto", "ucube", "mahrum", "hoşbeş", "afra")


def test_words_follow_the_whole_fingerprint() -> None:
    cheap = Cost(memory_kib=8, passes=1)
    seen = {words_of(f"{number:064x}", cheap) for number in range(200)}
    assert len(seen) == 200
    assert all(len(words) == 6 and set(words) <= set(word_list()) for words in seen)
    assert len({word for words in seen for word in words}) > 800, "the words are spread over the list"
