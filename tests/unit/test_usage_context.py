"""The context model's file: what is packed is read again, and what is damaged says so."""

from __future__ import annotations

import struct
from array import array
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.paths import RESOURCES
from services.usage import context
from services.usage.context import BrokenContext, ContextModel

CONTEXT = RESOURCES / "usage" / "context.bin"


@pytest.fixture(scope="module")
def model() -> ContextModel:
    return ContextModel.load(CONTEXT)


def test_the_shipped_file_is_small():
    assert CONTEXT.stat().st_size < 1_500_000


def test_knows_what_is_usual(model: ContextModel):
    assert model.stem("belki").odds > 0.3
    assert model.stem("hakkın").odds < -1
    assert model.stem("ankara").flags & context.SEEN_JOINED
    assert model.right("düzenlenen") < 0 < model.right("katıldı")
    joined = model.fit(model.stem("ankara"), "düzenlenen", before=False)
    assert joined[1] > joined[0]


def test_judges_unknown_words_by_their_endings(model: ContextModel):
    unknown = model.stem("zırtapozlarını")
    assert unknown.place < 0
    assert unknown.odds > 0  # an accusative is never a place
    assert model.fit(unknown, "geldi", before=False) == (0.0, 0.0)
    assert model.right("😀") == 0.0


def test_packs_and_reads_the_same():
    sections = {name: array(kind, [1, 2, 3]) for name, kind in context.SECTIONS}
    weights = {"bias": -1.25, "odds": 2.0}
    assert context.unpack(context.pack(sections, weights), "x") == (sections, weights)


def test_missing_file_says_so(tmp_path: Path):
    with pytest.raises(BrokenContext, match=r"context\.bin"):
        ContextModel.load(tmp_path / "context.bin")


@pytest.mark.parametrize("size", [0, 1, 8, 11, 12, 40, 5_000, -1])
def test_short_file_says_so(tmp_path: Path, size: int):
    path = tmp_path / "context.bin"
    path.write_bytes(CONTEXT.read_bytes()[:size])
    with pytest.raises(BrokenContext):
        ContextModel.load(path)


@settings(max_examples=30)
@given(st.integers(0, 1_000_000), st.integers(1, 255))
def test_one_changed_byte_is_seen(place: int, change: int):
    data = bytearray(CONTEXT.read_bytes())
    data[place] ^= change
    with pytest.raises(BrokenContext):
        context.unpack(bytes(data), "context.bin")


@settings(max_examples=50)
@given(st.binary(max_size=200))
def test_garbage_is_never_taken(garbage: bytes):
    with pytest.raises(BrokenContext):
        context.unpack(garbage, "context.bin")


@given(st.binary(max_size=64), st.integers(0, 2**32 - 1))
def test_a_right_checksum_over_nonsense_is_not_enough(body: bytes, size: int):
    body = struct.pack("<I", size) + body
    with pytest.raises(BrokenContext):
        context.unpack(context.MAGIC + struct.pack("<I", context.crc32(body)) + body, "context.bin")
