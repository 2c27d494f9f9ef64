"""Spreadsheets of editors are read as they are meant, and what is none gets a sentence."""

# ruff: noqa: DTZ001 - spreadsheets know no zones
from __future__ import annotations

import io
import re
import zipfile
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from models.enums import Platform, PostState
from models.errors import Cancelled, UserError
from models.posts import Attachment, Topic, Variant
from services.exchange import cells
from services.exchange.lines import ImportPlan, Kind
from services.exchange.plan import plan_import
from services.exchange.reading import read_sheet
from services.exchange.sheet import MOST_ROWS, Flaw
from tests.exchange_support import (
    FACEBOOK,
    HEADINGS,
    INSTAGRAM,
    NEWS,
    NOW,
    FakeStorage,
    X,
    planned,
    post,
    saved,
    workbook,
)

NINE_THIRTY = datetime(2026, 12, 2, 6, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("cell", "day", "at"),
    [
        (datetime(2026, 11, 2), date(2026, 11, 2), None),
        (datetime(2026, 11, 2, 9, 30), date(2026, 11, 2), time(9, 30)),
        ("02.11.2026", date(2026, 11, 2), None),
        ("2/11/26", date(2026, 11, 2), None),
        ("2 Kasım 2026", date(2026, 11, 2), None),
        ("2 KASIM 2026 Pazartesi", date(2026, 11, 2), None),
        ("2026-11-02", date(2026, 11, 2), None),
        ("2026-11-02T09:30:00", date(2026, 11, 2), time(9, 30)),
        ("02.11.2026 09.30", date(2026, 11, 2), time(9, 30)),
        (46328, date(2026, 11, 2), None),
        ("", None, None),
        (None, None, None),
    ],
)
def test_days_are_read_as_people_write_them(cell: cells.Cell, day: date | None, at: time | None) -> None:
    assert cells.read_when(cell) == (day, at)


@pytest.mark.parametrize(
    ("cell", "at"),
    [
        *((time(9, 30, 20), time(9, 30)), (timedelta(hours=9, minutes=30), time(9, 30)), (9.5 / 24, time(9, 30))),
        *(("9.30", time(9, 30)), ("09:30", time(9, 30)), ("saat 9", time(9)), (14, time(14)), ("14:00:00", time(14))),
        *(("sabah", time(9, 30)), ("AKŞAM", time(17, 30)), ("öğleden sonra", time(15)), ("09:30'da", time(9, 30))),
        *((None, None), ("  ", None)),
    ],
)
def test_times_are_read_as_people_write_them(cell: cells.Cell, at: time | None) -> None:
    assert cells.read_time(cell) == at


@pytest.mark.parametrize("cell", ["09:30 UTC", "09:30+03:00", "9.30 TSİ", "GMT 9", "09:30Z", "25:00", "9.61", "?", 9.3])
def test_times_of_zones_and_no_times_are_refused(cell: cells.Cell) -> None:
    with pytest.raises(cells.Refused):
        cells.read_time(cell)


@pytest.mark.parametrize(
    "cell", ["31.02.2026", "02.11.0026", "yarın", "2026-11-02T09:30+03:00", 0.5, True, "1.13.2026"]
)
def test_days_that_are_none_are_refused(cell: cells.Cell) -> None:
    with pytest.raises(cells.Refused):
        cells.read_when(cell)


def test_accounts_are_found_by_platform_handle_address_and_name() -> None:
    accounts = (X, FACEBOOK, INSTAGRAM)

    def ids(text: str) -> set[str | None]:
        return {place.account_id for place in cells.read_places(text, accounts)}

    assert ids("X") == {X.id}
    assert ids("twitter, Instagram @birim") == {X.id, INSTAGRAM.id}
    assert ids("@birim") == {X.id, INSTAGRAM.id}
    assert ids("https://www.facebook.com/birim.sayfa") == {FACEBOOK.id}
    assert ids("Birim Sayfası ve X") == {FACEBOOK.id, X.id}
    with pytest.raises(cells.Refused):
        ids("Instagram @baskasi")


def test_a_row_becomes_a_post_with_all_that_it_says() -> None:
    plan = planned(
        workbook(
            HEADINGS,
            (
                datetime(2026, 12, 2),
                "9.30",
                "X, Instagram",
                "HABER VE DUYURU",
                "Kitap günü",
                "Yarın #kitap",
                "afiş.jpg",
                "#Kitap okuma",
                "Planlandı",
            ),
        )
    )
    (line,) = plan.lines
    assert (line.kind, line.number) == (Kind.NEW, 2)
    made, topic = line.post, line.topic
    assert made is not None
    assert topic is not None
    assert (made.planned_at, made.state, made.pillar_id) == (NINE_THIRTY, PostState.PLANNED, NEWS.id)
    assert made.text == "Yarın #kitap\n\n#okuma"
    assert made.variants == (Variant(Platform.X, None, X.id), Variant(Platform.INSTAGRAM, None, INSTAGRAM.id))
    assert (topic.title, made.topic_id) == ("Kitap günü", topic.id)
    assert "afiş.jpg" in line.remark
    assert any("afiş.jpg" in told.turkish() for told in line.told)


def test_headings_are_english_folded_and_in_any_order_and_come_below_a_title() -> None:
    plan = planned(
        workbook(
            ("KASIM PLANI",),
            (),
            ("STATUS", "caption", None, "Date", "Sütunum"),
            ("hazır", "Merhaba", None, "2.12.2026"),
        )
    )
    (line,) = plan.lines
    assert line.post is not None
    assert (line.number, line.post.state, line.post.planned_at) == (4, PostState.READY, NINE_THIRTY)
    assert len(line.post.variants) == 3
    assert "Sütunum" in plan.notes[-1].turkish()


def test_an_unknown_kind_is_kept_as_a_remark() -> None:
    (line,) = planned(workbook(("Tür", "Metin"), ("Mizah", "Selam"))).lines
    assert line.kind is Kind.NEW
    assert "Mizah" in line.remark


def test_a_topic_alone_is_the_text_and_a_waiting_topic_is_taken() -> None:
    waiting = Topic("e" * 32, "Söyleşi", NOW)
    plan = planned(workbook(("Konu", "Metin"), ("Sergi", None), ("SÖYLEŞİ", "Geliyor")), FakeStorage(waiting=[waiting]))
    first, second = plan.lines
    assert first.post is not None
    assert (first.post.text, first.post.topic_id, first.topic) == ("Sergi", None, None)
    assert second.post is not None
    assert (second.post.topic_id, second.topic) == (waiting.id, None)


@pytest.mark.parametrize(
    ("row", "word"),
    [
        (("32.12.2026", None, "X", None, None, "A"), "tarih"),
        (("2.12.2026", "09:30 UTC", "X", None, None, "A"), "dilim"),
        ((None, "09:30", "X", None, None, "A"), "tarihi yok"),
        (("2.12.2026", None, "TikTok", None, None, "A"), "TikTok"),
        (("2.12.2026", None, "X", None, None, "A", None, None, "Belki"), "durum"),
        ((None, None, "X", None, None, "A", None, None, "Planlandı"), "tarihi yok"),
        (("2.12.2026", None, "X", None, None, "A", None, None, "Yayımlandı"), "ileride"),
        (("2.12.2026", None, "X"), "ne konu"),
        (("2.12.2026", None, "X", None, None, "A", None, None, None, "12"), "Kimlik"),
        (("2.12.2026", None, "X", None, None, "#REF!"), "#REF!"),
    ],
)
def test_a_row_is_refused_with_its_reason_and_the_others_go_on(row: tuple[object, ...], word: str) -> None:
    plan = planned(workbook(HEADINGS, row, ("3.12.2026", None, "X", None, None, "B")))
    assert [line.kind for line in plan.lines] == [Kind.REFUSED, Kind.NEW]
    assert word in plan.lines[0].told[0].turkish()


def test_copies_of_rows_and_of_stored_posts_are_not_stored_twice() -> None:
    stored = post(1, text="Aynı", planned_at=NINE_THIRTY)
    row = ("2.12.2026", "9.30", "X", None, None, "Aynı")
    plan = planned(workbook(HEADINGS, row, ("2.12.2026", "10.30", *row[2:]), row), FakeStorage([stored]))
    assert [line.kind for line in plan.lines] == [Kind.SAME, Kind.NEW, Kind.REFUSED]
    ids = ("3.12.2026", None, "X", None, None, "C", None, None, None, "f" * 32)
    plan = planned(workbook(HEADINGS, ids, ids))
    assert [line.kind for line in plan.lines] == [Kind.NEW, Kind.REFUSED]


def test_a_deleted_post_is_not_brought_back_by_its_row() -> None:
    gone = post(7)
    plan = planned(workbook(HEADINGS, (*[None] * 5, "Metin", None, None, None, gone.id)), FakeStorage(gone=[gone]))
    assert plan.lines[0].kind is Kind.REFUSED


def test_only_what_was_edited_in_the_sheet_changes() -> None:
    picture = Attachment("1", "0" * 64, "afiş.jpg", "JPEG", 10, 10)
    own = (Variant(Platform.X, "Kısa", X.id), Variant(Platform.FACEBOOK, None, None))
    stored = post(1, planned_at=NINE_THIRTY + timedelta(seconds=7), variants=own, attachments=(picture,))
    header = ("Kimlik", "Tarih", "Saat", "Metin (X)", "Görsel", "Hesap")
    same = (stored.id, datetime(2026, 12, 2), time(9, 30), "Kısa ", "afiş.jpg", "X @birim, Facebook")
    assert planned(workbook(header, same), FakeStorage([stored])).lines[0].kind is Kind.SAME
    moved = (*same[:2], "18.00", *same[3:])
    (line,) = planned(workbook(header, moved), FakeStorage([stored])).lines
    assert line.kind is Kind.CHANGED
    assert line.changes == {"planned_at": datetime(2026, 12, 2, 15, tzinfo=UTC)}
    assert "18.00" in line.told[0].turkish()


# Files


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1254"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_text_files_of_every_office_are_read(encoding: str, delimiter: str) -> None:
    lines = ("Tarih|Konu|Metin", '02.12.2026|Öğrenci şenliği|"İlk satır|\nikinci ""satır"""', "bozuk|x|y")
    text = "\r\n".join(lines).replace("|", delimiter)
    plan = planned(text.encode(encoding))
    assert [(line.number, line.kind) for line in plan.lines] == [(2, Kind.NEW), (4, Kind.REFUSED)]
    assert plan.lines[0].post is not None
    assert plan.lines[0].post.text == f'İlk satır{delimiter}\nikinci "satır"'


def test_an_open_quotation_mark_is_told_and_nothing_behind_it_is_guessed() -> None:
    plan = planned('Tarih;Metin\n2.12.2026;"açık\n3.12.2026;b'.encode())
    assert [line.kind for line in plan.lines] == [Kind.REFUSED]


def test_formulas_without_a_value_and_merged_cells_are_told() -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(("Tarih", "Metin"))
    sheet.append(("2.12.2026", '=CONCATENATE("a","b")'))
    sheet.append(("3.12.2026", "Tamam"))
    sheet.merge_cells("A3:A4")
    plan = planned(saved(book))
    assert [line.kind for line in plan.lines] == [Kind.REFUSED, Kind.NEW]
    assert "formül" in plan.lines[0].told[0].turkish()
    assert "birleştirilmiş" in plan.notes[0].turkish()


def test_a_stored_value_of_a_formula_is_taken() -> None:
    data = workbook(("Tarih", "Metin"), ("2.12.2026", "=1+1"))
    filled = re.compile(rb"(</f>)<v ?/?>(</v>)?")
    data = _with_part(data, "xl/worksheets/sheet1.xml", lambda xml: filled.sub(rb"\1<v>2</v>", xml))
    (line,) = planned(data).lines
    assert line.kind is Kind.NEW
    assert line.post is not None
    assert line.post.text == "2"


def _with_part(data: bytes, name: str, change) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for one in old.namelist():
            new.writestr(one, change(old.read(one)) if one == name else old.read(one))
    return stream.getvalue()


def _with_file(data: bytes, name: str, content: bytes) -> bytes:
    stream = io.BytesIO(data)
    with zipfile.ZipFile(stream, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return stream.getvalue()


def _bad_files() -> list[tuple[bytes, str]]:
    plain = workbook(("Tarih", "Metin"), ("2.12.2026", "A"))
    return [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, ".xls"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "parola"),
        (_with_file(plain, "xl/vbaProject.bin", b"x"), "makro"),
        (_with_file(plain, "xl/media/bomb.bin", b"\0" * (100 << 20)), "büyüyor"),
        (_with_part(plain, "xl/worksheets/sheet1.xml", lambda xml: b"<!DOCTYPE a><a/>" + xml), "büyüyor"),
        (plain[:-400], "bozuk"),
        (_with_part(plain, "xl/worksheets/sheet1.xml", lambda xml: xml[:-60]), "bozuk"),
        (workbook(("a", "b"), (1, 2)), "başlık"),
        (workbook(("Tarih", "Metin", *[""] * 198, "uzak"), ("2.12.2026", "A")), "sütun"),
        (_with_part(plain, "xl/worksheets/sheet1.xml", lambda x: x.replace(b"r=\"2\"", b"r=\"900000\"")), "satır"),
        (b"", "satır yok"),
        (b"\0\1\2", "tablo"),
        (b"%PDF-1.7", "tablo"),
        (b"\xef\xbb\xbfBEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n", "ICS"),
        ("Sadece bir cümle.".encode(), "başlık"),
        (b"Tarih;Metin\n" + b"2.12.2026;a\n" * (MOST_ROWS + 1), "satır"),
        (b"Tarih;Metin" + b";" * 1_000_001, "satır"),
    ]  # fmt: skip


@pytest.mark.parametrize(("data", "word"), _bad_files())
def test_what_is_no_calendar_gets_a_sentence(data: bytes, word: str) -> None:
    with pytest.raises(UserError) as told:
        read_sheet(data)
    assert word in told.value.turkish()


def test_reading_stops_when_nobody_waits_for_it_any_more() -> None:
    rows = [("2.12.2026", "A")] * 400
    for data in (workbook(("Tarih", "Metin"), *rows), b"Tarih;Metin\n" + b"2.12.2026;a\n" * 400):
        with pytest.raises(Cancelled):
            read_sheet(data, lambda: True)


_ANY = st.one_of(
    st.none(), st.text(max_size=20), st.integers(), st.floats(allow_nan=False), st.booleans(), st.times(),
    st.datetimes(), st.dates(), st.timedeltas(), st.sampled_from((Flaw.FORMULA, "X", "Planlandı", "#a", "9.30")),
)  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.lists(_ANY, max_size=len(HEADINGS)), max_size=4))
def test_whatever_cells_hold_every_row_gets_an_answer(rows: list[list[object]]) -> None:
    from services.exchange.sheet import Sheet, SheetRow

    sheet = Sheet(
        (SheetRow(1, HEADINGS), *(SheetRow(n, tuple(row)) for n, row in enumerate(rows, 2)))  # type: ignore[arg-type]
    )
    plan = plan_import(sheet, FakeStorage(), NOW)
    assert isinstance(plan, ImportPlan)
    assert all(line.told for line in plan.lines if line.kind is Kind.REFUSED)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_whatever_the_bytes_are_the_answer_is_a_sheet_or_a_sentence(data: st.DataObject) -> None:
    seed = data.draw(st.sampled_from(_SEEDS))
    raw = bytearray(seed)
    for _ in range(data.draw(st.integers(1, 6))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    try:
        plan = planned(bytes(raw))
    except UserError as error:
        assert error.turkish()  # noqa: PT017
    else:
        assert isinstance(plan, ImportPlan)


def _stored_workbook() -> bytes:
    """A workbook whose parts are not packed, so that a changed byte reaches the XML."""
    stream = io.BytesIO()
    source = workbook(HEADINGS, ("2.12.2026", time(9, 30), "X", None, "A", "Metin", None, "#b", "Hazır"))
    with zipfile.ZipFile(io.BytesIO(source)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as new:
        for one in old.namelist():
            new.writestr(one, old.read(one))
    return stream.getvalue()


_SEEDS = (
    _stored_workbook(),
    workbook(HEADINGS, ("2.12.2026", "9.30", "X", None, "A", "Metin")),
    'Tarih;Saat;Metin\r\n2.12.2026;9.30;"bir\niki"\r\n'.encode("utf-16"),
    "Tarih;Saat;Metin\r\n2.12.2026;9.30;Şenlik\r\n".encode("cp1254"),
)


@pytest.mark.parametrize(
    ("word", "told"),
    [("Onaylandı", ["“Onaylandı” Hazır olarak alınır."]), ("hazır", []), ("ready", []), ("", [])],
)
def test_somebody_elses_word_for_a_state_is_told(word: str, told: list[str]) -> None:
    plan = planned(workbook(("Tarih", "Saat", "Hesap", "Metin", "Durum"), ("2.12.2026", "9.30", "X", "Yarın", word)))
    assert [one.turkish() for one in plan.lines[0].told] == told
