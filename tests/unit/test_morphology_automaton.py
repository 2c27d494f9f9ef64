"""The packed automaton: what goes in comes out, and what is damaged is refused."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.errors import UserError
from services.morphology.automaton import ENCODING, Automaton, Node, pack

WORDS = st.sets(st.text("abcçdeğıiouöşü", min_size=1, max_size=6), min_size=1, max_size=40)


def packed(words: set[str], values: bytes | None = None) -> bytes:
    """Pack a plain trie: no need of a minimal one to try the format."""
    nodes: list[Node] = []

    def build(rest: list[str]) -> int:
        letters = sorted({word[0] for word in rest if word}, key=lambda letter: letter.encode(ENCODING))
        edges = tuple((letter, build([word[1:] for word in rest if word[:1] == letter])) for letter in letters)
        nodes.append(("" in rest, edges))
        return len(nodes) - 1

    return pack(nodes, build(sorted(words)), values=values)


@given(WORDS, st.text("abcçdeğıiouöşü", max_size=7))
@settings(max_examples=80)
def test_it_has_its_words_and_no_others(words: set[str], other: str):
    automaton = Automaton(packed(words))
    assert all(automaton.accepts(word) for word in words)
    assert automaton.accepts(other) == (other in words)
    assert set(automaton.words(automaton.root)) == words


@given(WORDS)
@settings(max_examples=80)
def test_words_are_numbered_in_the_order_of_their_letters(words: set[str]):
    ordered = sorted(words, key=lambda word: word.encode(ENCODING))
    automaton = Automaton(packed(words, bytes(range(len(words)))))
    assert [automaton.number(word) for word in ordered] == list(range(len(words)))
    assert [automaton.values[automaton.number(word)] for word in ordered] == list(range(len(words)))
    assert automaton.number("zz") == -1


@given(st.text(max_size=30))
def test_any_text_gets_an_answer(text: str):
    automaton = Automaton(packed({"kitap", "kitaplar"}))
    assert automaton.accepts(text) == (text in {"kitap", "kitaplar"})


def test_a_lone_surrogate_is_no_word():
    assert not Automaton(packed({"kitap"})).accepts("kita\ud800")


@given(st.data())
@settings(max_examples=60)
def test_a_damaged_file_is_refused(data: st.DataObject):
    whole = packed({"kitap", "kitaplar", "okul"}, bytes(3))
    place = data.draw(st.integers(0, len(whole) - 1))
    if data.draw(st.booleans()):
        broken = whole[:place]
    else:
        broken = whole[:place] + bytes((whole[place] ^ data.draw(st.integers(1, 255)),)) + whole[place + 1 :]
    try:
        automaton = Automaton(broken)
    except ValueError:
        return
    # A changed byte of zlib's header may be without meaning; then nothing of the content has changed.
    assert set(automaton.words(automaton.root)) == {"kitap", "kitaplar", "okul"}


def test_a_missing_file_is_told_in_a_sentence(tmp_path: Path):
    with pytest.raises(UserError) as caught:
        Automaton.load(tmp_path / "possible.bin")
    assert "possible.bin" in repr(caught.value.message)


def test_it_is_little_endian_on_disk(monkeypatch: pytest.MonkeyPatch):
    here = packed({"kitap"})
    other = "little" if sys.byteorder == "big" else "big"
    monkeypatch.setattr(sys, "byteorder", other)
    assert packed({"kitap"}) != here


def test_values_must_fit_the_words():
    with pytest.raises(ValueError, match="2 values for 1 words"):
        packed({"kitap"}, bytes(2))
