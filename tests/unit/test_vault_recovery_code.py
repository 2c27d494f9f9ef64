"""The printed code: how it is typed, and that no slip of a typing hand gets through."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from services.vault.recovery.code import (
    ALPHABET,
    CODE_LENGTH,
    GROUP_LENGTH,
    GROUPS,
    KitCode,
    Mark,
    Slip,
    SlipKind,
    marks,
    read,
)

CODES = st.binary(min_size=20, max_size=20).map(KitCode)
PLACES = st.integers(0, CODE_LENGTH - 1)
VAULT = bytes(range(12))


def letters_of(code: KitCode) -> str:
    return "".join(group.reveal() for group in code.groups())


@given(CODES)
def test_what_is_printed_reads_back(code: KitCode) -> None:
    assert read(code.text().reveal()).code == code
    scanned = read(code.qr_text(VAULT).reveal())
    assert scanned.code == code
    assert scanned.vault_id == VAULT


@given(CODES, st.data())
def test_hands_and_keyboards_are_forgiven(code: KitCode, data: st.DataObject) -> None:
    typed = ""
    for letter in code.text().reveal():
        if letter == "-":
            typed += data.draw(st.sampled_from(("-", " ", "–", "  ", "", " - ", "\n", ".")))
        else:
            looks = {"1": "1Iıİil", "0": "0OoÖö"}.get(letter, letter + letter.lower())
            typed += data.draw(st.sampled_from(looks))
    assert read(f" {typed} ").code == code


def test_the_dot_of_a_small_i_may_be_a_mark_of_its_own() -> None:
    code = KitCode(bytes.fromhex("084210842108421084210842108421084210842108421084"[:40]))
    assert "1" in letters_of(code)
    assert read(code.text().reveal().replace("1", "i\u0307")).code == code


@given(CODES, PLACES, st.sampled_from(ALPHABET))
def test_every_wrong_letter_is_found_in_its_group(code: KitCode, at: int, wrong: str) -> None:
    letters = letters_of(code)
    reading = read(letters[:at] + wrong + letters[at + 1 :])
    if wrong == letters[at]:
        assert reading.code == code
    else:
        assert reading.code is None
        assert [(slip.group, slip.kind) for slip in reading.slips] == [(at // GROUP_LENGTH + 1, SlipKind.CHECK)]


@given(CODES, PLACES, PLACES)
def test_every_exchange_of_two_letters_is_found(code: KitCode, one: int, other: int) -> None:
    letters = list(letters_of(code))
    letters[one], letters[other] = letters[other], letters[one]
    same = "".join(letters) == letters_of(code)
    reading = read("".join(letters))
    assert (reading.code == code) if same else (reading.code is None)
    assert same or {slip.group for slip in reading.slips} <= {one // GROUP_LENGTH + 1, other // GROUP_LENGTH + 1}


@given(CODES, st.permutations(range(GROUPS)))
def test_groups_in_another_order_are_found(code: KitCode, order: list[int]) -> None:
    groups = [group.reveal() for group in code.groups()]
    reading = read("-".join(groups[at] for at in order))
    assert (reading.code is not None) == (order == sorted(order))


@settings(max_examples=50)
@given(CODES, PLACES, st.booleans())
def test_a_lost_or_doubled_letter_is_found_in_its_group(code: KitCode, at: int, separated: bool) -> None:
    place, within = divmod(at, GROUP_LENGTH)
    for changed, kind in (("", SlipKind.SHORT), ("77", SlipKind.LONG)):
        groups = [group.reveal() for group in code.groups()]
        groups[place] = groups[place][:within] + changed + groups[place][within + 1 :]
        reading = read(("-" if separated else "").join(groups))
        assert reading.code is None
        if separated:
            assert reading.slips == (Slip(place + 1, kind),)
        else:
            assert Slip(place + 1, kind) in reading.slips


def test_a_lost_letter_in_one_run_is_placed() -> None:
    letters = letters_of(KitCode(bytes(range(100, 120))))
    for at in range(CODE_LENGTH):
        slips = read(letters[:at] + letters[at + 1 :]).slips
        assert Slip(at // GROUP_LENGTH + 1, SlipKind.SHORT) in slips
        assert len(slips) <= 2


def test_a_letter_that_no_code_has_is_named() -> None:
    groups = [group.reveal() for group in KitCode(bytes(20)).groups()]
    groups[2] = "Ş" + groups[2][1:]
    assert read(" ".join(groups)).slips == (Slip(3, SlipKind.FOREIGN, foreign="Ş"),)


def test_a_look_alike_is_proposed() -> None:
    code = KitCode(bytes(range(20)))
    groups = [group.reveal() for group in code.groups()]
    place = next(at for at, group in enumerate(groups) if "5" in group)
    groups[place] = groups[place].replace("5", "S", 1)
    (slip,) = read("-".join(groups)).slips
    assert slip == Slip(place + 1, SlipKind.CHECK, try_instead=("S", "5"))


@given(st.text(max_size=60))
def test_any_text_is_read_without_an_exception(text: str) -> None:
    reading = read(text)
    assert reading.code is None
    assert reading.is_empty or all(1 <= slip.group <= GROUPS for slip in reading.slips)
    assert len(marks(text)) == GROUPS


def test_a_huge_text_costs_nothing() -> None:
    assert read("A" * 10_000_000).code is None


def test_groups_are_marked_while_one_types() -> None:
    code = KitCode(bytes(range(20)))
    letters = letters_of(code)
    assert marks("") == (Mark.WAITING,) * GROUPS
    assert marks(letters[:12]) == (Mark.RIGHT, Mark.RIGHT, *[Mark.WAITING] * 6)
    wrong = "0" if letters[5] != "0" else "2"
    assert marks(letters[:5] + wrong + letters[6:10])[:2] == (Mark.RIGHT, Mark.WRONG)
    assert marks(code.qr_text(VAULT).reveal()) == (Mark.RIGHT,) * GROUPS


def test_it_is_not_shown_by_accident() -> None:
    code = KitCode(bytes(range(20)))
    shown = f"{code!r} {code} {read(code.text().reveal())} {code.text()}"
    assert not any(group.reveal() in shown for group in code.groups())


def test_the_mark_is_public_and_tells_nothing_of_the_key() -> None:
    code, other = KitCode(bytes(range(20))), KitCode(bytes(20))
    assert code.key() != other.key()
    assert code.mark != other.mark
    assert len(code.mark) == 8
    assert code.mark.isdigit()
    assert code.mark not in code.key().hex()
