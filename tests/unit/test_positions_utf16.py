"""The converter between code points and UTF-16 units, against Python's own encoder."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from ui.positions import Utf16Map

TEXTS = st.text(
    alphabet=st.one_of(st.sampled_from("aığİş \n’📚🇹🇷👩‍🎓𐍈"), st.characters(exclude_categories=("Cs",))), max_size=40
)


def utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS)
@settings(max_examples=150)
def test_every_code_point_begins_where_the_encoder_puts_it(text: str) -> None:
    places = Utf16Map(text)
    for index in range(len(text) + 1):
        assert places.to_utf16(index) == utf16_length(text[:index])
    assert places.utf16_length == utf16_length(text)


@given(TEXTS)
@settings(max_examples=150)
def test_the_way_back_ends_where_it_began(text: str) -> None:
    places = Utf16Map(text)
    assert [places.to_code_point(places.to_utf16(index)) for index in range(len(text) + 1)] == [*range(len(text) + 1)]


@given(TEXTS)
@settings(max_examples=150)
def test_both_halves_of_a_pair_belong_to_its_code_point(text: str) -> None:
    places = Utf16Map(text)
    for index, character in enumerate(text):
        for unit in range(utf16_length(character)):
            assert places.to_code_point(places.to_utf16(index) + unit) == index


@given(TEXTS, st.integers(-50, 200))
@settings(max_examples=100)
def test_positions_outside_are_drawn_to_the_ends(text: str, position: int) -> None:
    places = Utf16Map(text)
    assert 0 <= places.to_utf16(position) <= places.utf16_length
    assert 0 <= places.to_code_point(position) <= len(text)


def test_a_flag_is_two_code_points_and_four_units() -> None:
    places = Utf16Map("a🇹🇷ş")
    assert [places.to_utf16(i) for i in range(5)] == [0, 1, 3, 5, 6]
    assert places.to_code_point(4) == 2
