"""An answer to a text that was written on meanwhile: passages are followed, and changes joined where they can be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.history.words import tokens
from services.review.merging import carried, edits, merged
from services.review.placing import place_of

words = st.lists(st.sampled_from(["ve", "saat", "14.00’te", "kulüp", ".", "📚", " ", "\n"]), max_size=12).map("".join)
READ = "Kulüp toplantısı saat 14.00’te kütüphanede. Herkez gelsin ve herkez katılsın."


@given(words, words)
def test_edits_turn_the_one_into_the_other(old: str, new: str) -> None:
    made = edits(old, new)
    text = old
    for one in reversed(made):
        assert one.start < one.end or one.words
        text = text[: one.start] + one.words + text[one.end :]
    assert text == new


@given(words, words, words, words)
def test_a_passage_that_was_not_touched_is_followed(before: str, new_before: str, behind: str, new_behind: str) -> None:
    old, new = f"{before} <öz> {behind}", f"{new_before} <öz> {new_behind}"
    start = len(before) + 2
    place = place_of(new, "öz", start, old)
    assert place is not None
    assert new[place.start : place.end] == "öz"
    assert place.certain


@given(words, st.data())
def test_what_is_carried_lies_within_both_texts(old: str, data: st.DataObject) -> None:
    new = data.draw(words)
    start = data.draw(st.integers(0, len(old)))
    end = data.draw(st.integers(start, len(old)))
    went = carried(edits(old, new), start, end)
    assert 0 <= went.then[0] <= start <= end <= went.then[1] <= len(old)
    assert 0 <= went.now[0] <= went.now[1] <= len(new)


@given(words, words)
def test_a_change_joined_with_none_or_with_itself_is_that_change(base: str, changed: str) -> None:
    assert merged(base, base, changed) == changed
    assert merged(base, changed, base) == changed
    assert merged(base, changed, changed) == changed


@given(words, words, words)
def test_joining_takes_no_sides_and_invents_nothing(base: str, mine: str, theirs: str) -> None:
    both = merged(base, mine, theirs)
    assert both == merged(base, theirs, mine)
    if both is not None:
        known = set(tokens(base)) | set(tokens(mine)) | set(tokens(theirs))
        assert not set("".join(tokens(both))) - set("".join(known))


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "both"),
    [
        ("saat 14.00’te salonda", "saat 15.00’te salonda", "saat 14.00’te kütüphanede", "saat 15.00’te kütüphanede"),
        ("saat 14.00’te salonda", "saat 15.00’te salonda", "saat 16.00’da salonda", None),
        ("saat 14.00’te", "saat 15.00’te", "saat 15.00’te", "saat 15.00’te"),
        ("Herkez gelsin", "Herkez mutlaka gelsin", "Herkez erken gelsin", None),
        ("Herkez gelsin", "Herkez gelsin!", "Herkes gelsin", "Herkes gelsin!"),
        ("Herkez gelsin", "", "Herkes gelsin", None),
    ],
)
def test_both_changes_stand_where_they_do_not_meet(base: str, mine: str, theirs: str, both: str | None) -> None:
    assert merged(base, mine, theirs) == both


def test_of_two_that_read_the_same_the_one_that_was_meant_is_found_again() -> None:
    second = READ.index("herkez")
    now = "Yeni giriş. " + READ.replace("Herkez", "herkez")
    place = place_of(now, "herkez", second, READ)
    assert place is not None
    assert (place.certain, place.start) == (True, now.rindex("herkez"))
    unknown = place_of(now, "herkez", second)
    assert unknown is not None
    assert not unknown.certain


def test_a_passage_that_reads_otherwise_now_is_shown_and_joined_where_it_can_be() -> None:
    excerpt = "saat 14.00’te kütüphanede"
    now = READ.replace("14.00’te", "15.00’te")
    place = place_of(now, excerpt, READ.index(excerpt), READ)
    assert place is not None
    assert (now[place.start : place.end], place.then, place.certain) == ("saat 15.00’te kütüphanede", excerpt, False)
    assert place.merged(now[place.start : place.end], "saat 14.00’te salonda") == "saat 15.00’te salonda"
    assert place.merged(now[place.start : place.end], "saat 16.00’da kütüphanede") is None


def test_a_change_across_the_edge_of_a_passage_is_shown_whole() -> None:
    now = READ.replace("14.00’te kütüphanede", "akşam salonda")
    start = READ.index("kütüphanede")
    place = place_of(now, "kütüphanede", start, READ)
    assert place is not None
    assert (place.then, place.before) == ("14.00’te kütüphanede", "14.00’te ")
    assert now[place.start : place.end] == "akşam salonda"
    assert place.with_suggestion("bahçede") == "14.00’te bahçede"


def test_a_passage_that_was_deleted_is_gone_and_one_that_was_moved_is_found() -> None:
    start = READ.index("Herkez")
    assert place_of(READ.replace("Herkez ", ""), "Herkez", start, READ) is None
    moved = "Herkez gelsin. " + READ.replace("Herkez gelsin ve ", "")
    place = place_of(moved, "Herkez", start, READ)
    assert place is not None
    assert (place.start, place.certain) == (0, True)
