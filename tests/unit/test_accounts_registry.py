"""The registry of official accounts as a table: what offices have is read, what cannot be is said by line."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.enums import Platform
from models.errors import UserError
from models.posts import OfficialAccount
from services.accounts import clean_handle, fold_handle, handle_problem
from services.accounts.registry_cells import read_day
from services.accounts.registry_csv import (
    LARGEST,
    MOST_ROWS,
    load_registry,
    read_registry,
    save_registry,
    write_registry,
)
from services.accounts.registry_import import plan_import
from services.language.text import clean

TODAY = date(2026, 11, 26)
WANTED = [
    (Platform.X, "kaun", "Kuzey Anadolu Üniversitesi", date(2026, 11, 2)),
    (Platform.INSTAGRAM, "kaun.kutuphane", "KAÜN Kütüphanesi", None),
]


def read(text: str, encoding: str = "utf-8") -> list[tuple[Platform, str, str, date | None]]:
    file = read_registry(text.encode(encoding), TODAY)
    assert not file.problems, [problem.reason.turkish() for problem in file.problems]
    return [(one.platform, one.handle, one.name, one.verified_on) for one in file.accounts]


def refused(text: str) -> dict[int, str]:
    return {problem.line: problem.reason.turkish() for problem in read_registry(text.encode(), TODAY).problems}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1254", "utf-16"])
@pytest.mark.parametrize(
    "text",
    [
        (
            "platform;hesap;ad;doğrulama tarihi\nX;@kaun;Kuzey Anadolu Üniversitesi;02.11.2026\n"
            "Instagram;kaun.kutuphane;KAÜN Kütüphanesi;\n"
        ),
        (
            "Platform,Handle,Name,Verified\r\nTwitter,kaun,Kuzey Anadolu Üniversitesi,2026-11-02\r\n"
            'INSTAGRAM,@kaun.kutuphane,"KAÜN Kütüphanesi",\r\n'
        ),
        (
            "Birim adı\tAdres\tSon doğrulama\nKuzey Anadolu Üniversitesi\thttps://x.com/kaun?s=20\t2 Kasım 2026\n"
            "KAÜN Kütüphanesi\twww.instagram.com/kaun.kutuphane/\t\n"
        ),
        (
            "sep=;\n\nAD;KULLANICI ADI;PLATFORM;TARİH\nKuzey Anadolu Üniversitesi;KAUN;x (twitter);2/11/26 00:00\n;;;\n"
            "KAÜN Kütüphanesi;kaun.kutuphane;ig;\n"
        ),
        (
            "https://twitter.com/kaun;Kuzey Anadolu Üniversitesi;2026-11-02T09:00\ninstagram.com/kaun.kutuphane;"
            "KAÜN Kütüphanesi\n"
        ),
        "x;kaun;Kuzey Anadolu Üniversitesi;2-11-2026\ninstagram;kaun.kutuphane;KAÜN Kütüphanesi;",
    ],
    ids=["turkish", "english", "tabs", "excel", "no-heading-addresses", "no-heading-platforms"],
)
def test_tables_that_people_have_are_read(text: str, encoding: str) -> None:
    found = read(text, encoding)
    assert [(p, fold_handle(h), n, d) for p, h, n, d in found] == WANTED


def test_an_address_tells_the_platform_and_wins_over_a_user_name() -> None:
    text = "Ad;Kullanıcı adı;URL\nKAÜN;Kuzey Anadolu;https://www.facebook.com/kauniversitesi/\n"
    assert read(text) == [(Platform.FACEBOOK, "kauniversitesi", "KAÜN", None)]


def test_bad_rows_are_said_by_line_and_the_others_go_on() -> None:
    text = (
        "platform;hesap;ad;tarih\n"
        "X;kaun;KAÜN;\n"  # 2
        "YouTube;kaun;KAÜN;\n"  # 3
        "X;iki söz;;\n"  # 4
        "X;;Adsız;\n"  # 5
        "X;KAUN;yine;\n"  # 6
        "X;kaun2;;31.02.2026\n"  # 7
        "X;kaun3;;27.11.2026\n"  # 8
        "X;https://instagram.com/kaun;;\n"  # 9
        ";kaun4;;\n"  # 10
        'X;kaun5;"açık tırnak;\n'  # 11
        f"X;kaun6;{'ç' * 201};\n"  # 12
        "X;kaun7;son;26.11.2026\n"  # 13
    )
    file = read_registry(text.encode(), TODAY)
    assert [one.handle for one in file.accounts] == ["kaun", "kaun7"]
    said = refused(text)
    assert sorted(said) == list(range(3, 13))
    for line, word in {
        3: "YouTube",
        4: "boşluk",
        5: "boş",
        6: "2. satırda",
        7: "31.02.2026",
        8: "gelecekte",
        9: "Instagram",
        10: "Platformu belli değil",
        11: "Tırnak",
        12: "200",
    }.items():
        assert word in said[line], (line, said[line])


def test_quoted_cells_may_hold_what_divides() -> None:
    text = 'platform,hesap,ad\nx,kaun,"Fen, Edebiyat ""FEF""\nDekanlığı"\nx,kaun2,"Tek "söz" içinde"\nx,kaun3,Son\n'
    found = read(text)
    assert [name for _, _, name, _ in found] == ['Fen, Edebiyat "FEF" Dekanlığı', 'Tek söz" içinde"', "Son"]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n\n  \n",
        b"PK\x03\x04\0\0\0",
        "ad;telefon\nKAÜN;123\n".encode(),
        "yalnız bir cümle".encode(),
        b"\xff\xfe\x00\xd8",
    ],
    ids=["empty", "blank", "xlsx", "no-handles", "prose", "broken-utf16"],
)
def test_what_is_no_table_is_refused_with_what_to_do(data: bytes) -> None:
    with pytest.raises(UserError) as told:
        read_registry(data, TODAY)
    assert "CSV" in str(told.value.hint)


def test_limits_are_said(tmp_path: Path) -> None:
    rows = "\n".join(f"x;kaun{n}" for n in range(MOST_ROWS + 1))
    with pytest.raises(UserError) as told:
        read_registry(f"platform;hesap\n{rows}".encode(), TODAY)
    assert str(MOST_ROWS) in str(told.value.hint)
    large = tmp_path / "liste.csv"
    large.write_bytes(b"x" * (LARGEST + 1))
    with pytest.raises(UserError) as told:
        load_registry(large, TODAY)
    assert "5 MB" in str(told.value.hint)
    with pytest.raises(UserError) as told:
        load_registry(tmp_path / "yok.csv", TODAY)
    assert "yok.csv" in str(told.value.message)


def test_an_old_list_never_makes_the_registry_older() -> None:
    known = [
        OfficialAccount("1", Platform.X, "Kaun", "KAÜN", date(2026, 11, 20)),
        OfficialAccount("2", Platform.X, "eski", "Eski ad", date(2026, 1, 1)),
        OfficialAccount("3", Platform.INSTAGRAM, "kaun", "", None),
    ]
    text = "platform;hesap;ad;tarih\nx;kaun;;01.01.2026\nx;eski;Yeni ad;02.02.2026\nx;yeni;Yeni;\nx;?;;\n"
    plan = plan_import(known, read_registry(text.encode(), TODAY))
    assert plan.same == (known[0],)
    ((before, after),) = plan.changed
    assert before == known[1]
    assert (after.id, after.name, after.verified_on) == ("2", "Yeni ad", date(2026, 2, 2))
    (new,) = plan.new
    assert new.handle == "yeni"
    assert plan.to_store == (new, after)
    assert [problem.line for problem in plan.refused] == [5]


def test_what_is_exported_comes_back(tmp_path: Path) -> None:
    accounts = [
        OfficialAccount("1", Platform.X, "kaun", '=HYPERLINK("x")', date(2026, 11, 2)),
        OfficialAccount("2", Platform.FACEBOOK, "-kaun", "'=tırnaklı; “ad”", None),
        OfficialAccount("3", Platform.INSTAGRAM, "kaun", "'sade tırnak", None),
    ]
    path = tmp_path / "liste.csv"
    save_registry(path, accounts)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert ";=HYPERLINK" not in path.read_text("utf-8-sig"), "no spreadsheet may run a name"
    found = load_registry(path, TODAY)
    assert not found.problems
    kept = {(one.platform, one.handle, one.name, one.verified_on) for one in accounts}
    assert {(one.platform, one.handle, one.name, one.verified_on) for one in found.accounts} == kept


HANDLES = st.from_regex(r"[A-Za-z0-9_-]{1,15}", fullmatch=True)
NAMES = st.text(max_size=60).map(lambda raw: " ".join(clean(raw).split()))


@given(rows=st.lists(st.tuples(st.sampled_from(Platform), HANDLES, NAMES, st.none() | st.dates(max_value=TODAY))))
def test_any_registry_survives_export_and_import(rows: list[tuple[Platform, str, str, date | None]]) -> None:
    accounts = {
        (platform, fold_handle(handle)): OfficialAccount("", platform, handle, name, day)
        for platform, handle, name, day in rows
        if handle_problem(platform, handle) is None
    }
    if not accounts:
        return
    file = read_registry(write_registry(accounts.values()), TODAY)
    assert not file.problems
    found = {(one.platform, one.handle, one.name, one.verified_on) for one in file.accounts}
    assert found == {(one.platform, one.handle, one.name, one.verified_on) for one in accounts.values()}


CELLS = st.sampled_from(
    ["platform", "hesap", "ad", "tarih", "x", "twitter", "@kaun", "https://x.com/kaun", '"', '""', ";", ",", "\t", "\n"]
) | st.text(max_size=12)


@given(
    data=st.binary(max_size=300)
    | st.lists(CELLS, max_size=40).map(lambda cells: "".join(cells).encode("utf-8", "replace"))
)
def test_no_file_makes_the_reader_stumble(data: bytes) -> None:
    try:
        file = read_registry(data, TODAY)
    except UserError:
        return
    for account in file.accounts:
        assert handle_problem(account.platform, account.handle) is None
        assert clean_handle(account.handle) == account.handle
    lines = [problem.line for problem in file.problems]
    assert lines == sorted(set(lines))


@given(raw=st.text(max_size=20))
def test_a_day_is_read_or_not(raw: str) -> None:
    day = read_day(raw)
    assert day is None or isinstance(day, date)


@pytest.mark.parametrize("tick", ["evet", "EVET", "Hayır", "✓", "-", "Yes"])
def test_a_tick_instead_of_a_day_keeps_the_account(tick: str) -> None:
    table = f"Platform;Hesap;Ad;Doğrulandı\nX;kutuphane;Kütüphane;{tick}\n"
    found = read_registry(table.encode(), TODAY)
    assert [one.handle for one in found.accounts] == ["kutuphane"]
    assert found.accounts[0].verified_on is None
    assert not found.problems
