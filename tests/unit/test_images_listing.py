"""The list of findings that an office keeps."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from models.enums import Severity
from models.errors import UserError
from models.messages import Message
from services.images.finding import of_picture
from services.images.inspector import ImageReport
from services.images.listing import csv_listing, json_listing, save_listing

WARNED = of_picture(
    "image.small", Severity.WARNING, Message("Küçük: {n}", {"n": 5}), Message("Neden; “şöyle”."), {"n": 5}
)
REPORTS = [
    ImageReport(Path("/etkinlik/=2+5.jpg"), 300, 200, "JPEG", (WARNED,), 1234),
    ImageReport(Path("/etkinlik/iyi.png"), 900, 800, "PNG", (), 99),
]


def test_a_table_has_a_row_for_each_finding_and_one_for_a_sound_picture() -> None:
    data = csv_listing(REPORTS, str)
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig")), delimiter=";"))
    assert rows[0][1] == "Dosya"
    assert rows[1][1:7] == ["'=2+5.jpg", "300", "200", "JPEG", "1234", "Uyarı"]  # no spreadsheet runs it
    assert rows[1][7:] == ["image.small", "", "Küçük: 5", "Neden; “şöyle”."]
    assert rows[2][1] == "iyi.png"
    assert len(rows) == 3


def test_json_speaks_the_schema_of_the_command_line(tmp_path: Path) -> None:
    save_listing(tmp_path / "liste.JSON", REPORTS, str)
    told = json.loads((tmp_path / "liste.JSON").read_text(encoding="utf-8"))
    assert told["schema"] == 1
    assert told["images"][0]["diagnostics"][0]["data"] == {"n": 5}
    assert told == json.loads(json_listing(REPORTS, str))


def test_a_name_that_is_no_text_is_written_all_the_same() -> None:
    odd = [ImageReport(Path("/a/\udcff.jpg"), 0, 0, "", ())]
    assert b"?.jpg" in csv_listing(odd, str)
    json.loads(json_listing(odd, str))


def test_a_folder_that_is_not_there_gets_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        save_listing(tmp_path / "yok" / "liste.csv", REPORTS, str)
