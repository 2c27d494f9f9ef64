"""Names and sizes out of metadata that may be anything."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.images import metadata
from services.images.private import exif_traces
from services.images.protocol import BrokenPipeline, read_frame, write_frame
from services.images.sniffing import foreign_kind
from tests.data.images.make import xmp


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("Ayşe".encode().decode("latin-1"), "Ayşe"),
        ("Ayşe".encode("cp1254").decode("latin-1"), "Ayşe"),
        ("Işık Öz", "Işık Öz"),
        (b"\xc4\xb0pek\x00", "İpek"),
    ],
)
def test_turkish_names_survive_whatever_wrote_them(raw: object, name: str) -> None:
    found = metadata.credit("exif.Artist", raw)
    assert found is not None
    assert found.value == name


@pytest.mark.parametrize("raw", ["", "  ", "\x00", "Unknown", "Picasa", "...", None, 7, ("a",)])
def test_what_names_nobody_is_no_credit(raw: object) -> None:
    assert metadata.credit("exif.Artist", raw) is None


def test_xmp_as_elements_and_as_attributes() -> None:
    packet = xmp(
        "<dc:creator><rdf:Seq><rdf:li>Ayşe Işık</rdf:li></rdf:Seq></dc:creator>",
        'photoshop:Credit="Basın Ofisi" exif:PixelXDimension="4000" exif:PixelYDimension="3000"',
    )
    values = metadata.xmp_values(metadata.xmp_tree(packet))
    found = [credit for credit in metadata.xmp_credits(values) if credit]
    assert [(c.source, c.value) for c in found] == [
        ("xmp.dc:creator", "Ayşe Işık"),
        ("xmp.photoshop:Credit", "Basın Ofisi"),
    ]
    size = metadata.xmp_size(values)
    assert size is not None
    assert (size.width, size.height) == (4000, 3000)


def test_an_entity_bomb_in_xmp_is_not_opened() -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>' + xmp("<dc:rights>&b;</dc:rights>")
    assert metadata.xmp_values(metadata.xmp_tree(bomb)) == {}


@given(st.binary(max_size=300))
def test_any_bytes_as_xmp(data: bytes) -> None:
    assert metadata.xmp_values(metadata.xmp_tree(data)) == {}


@pytest.mark.parametrize(("width", "height"), [(None, 3), ("a", "b"), (0, 0), (-4, 5), (10**9, 10), (4, 4), (1.5, 2)])
def test_nonsense_sizes_are_no_sizes(width: object, height: object) -> None:
    assert metadata.declared_size("exif", width, height) is None


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"%PDF-1.7", "PDF"),
        (b"\xef\xbb\xbf<?xml version='1.0'?><svg xmlns='x'>", "SVG"),
        (b"<svg>", "SVG"),
        (b"\0\0\0\x18ftypheic\0\0", None),
        (b"\0\0\0\x18ftypcrx \0\0", "RAW"),
        (b"\0\0\0\x18ftypmp42", "video"),
        (b"PK\x03\x04word", "ZIP"),
        (b"<!DOCTYPE html><p>", "HTML"),
        (b"\xff\xd8\xff\xe0", None),
        (b"", None),
    ],
)
def test_foreign_files_are_known_by_their_first_bytes(head: bytes, kind: str | None) -> None:
    assert foreign_kind(head) == kind


@given(st.dictionaries(st.text(max_size=5), st.integers() | st.text(max_size=5), max_size=3), st.binary(max_size=50))
def test_a_frame_comes_back_as_it_went(head: dict[str, object], body: bytes) -> None:
    stream = io.BytesIO()
    write_frame(stream, head, body)
    stream.seek(0)
    assert read_frame(stream) == (head, body)
    with pytest.raises(BrokenPipeline):
        read_frame(stream)


@given(st.binary(max_size=40))
def test_no_bytes_break_the_reader_of_frames(data: bytes) -> None:
    try:
        read_frame(io.BytesIO(data))
    except BrokenPipeline:
        return
    assert len(data) >= 10


@pytest.mark.parametrize(
    ("make", "note", "told"),
    [
        ("NIKON CORPORATION", b"Nikon\0\2", True),
        ("Canon", b"\0\1", True),
        ("Apple", b"Apple iOS\0", False),
        ("Canon", None, False),
        ("", b"\0", False),
    ],
)
def test_notes_of_cameras_that_number_themselves_are_told(make: str, note: bytes | None, told: bool) -> None:
    values = {0x010F: make, **({0x927C: note} if note is not None else {})}
    assert [trace.source for trace in exif_traces(values)] == (["exif.MakerNote"] if told else [])
