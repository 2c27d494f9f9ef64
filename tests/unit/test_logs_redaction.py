"""The log and the crash reports hold no secret, whatever the program was doing."""

from __future__ import annotations

import logging
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from services.clock import FixedClock
from services.crash import CrashReports, install_hooks
from services.logs import redacted, start_logging, stop_logging

CLOCK = FixedClock(datetime(2026, 11, 26, 6, 0, tzinfo=UTC))
SECRETS = [
    ("otpauth://totp/X:kalem?secret=JBSWY3DPEHPK3PXP&issuer=X", "JBSWY3DPEHPK3PXP"),
    ("password=Gizli-9", "Gizli-9"),
    ('{"parola": "iki söz"}', "iki söz"),
    ("şifre: çok gizli", "çok"),
    ("kod: 482913", "482913"),
    ("seed JBSWY3DPEHPK3PXP", "JBSWY3DPEHPK3PXP"),
    ("JBSW Y3DP EHPK 3PXP", "Y3DP"),
    ("jbsw y3dp ehpk 3pxp", "y3dp"),
    ("TC 10000000146 yazdı", "10000000146"),
    ("TR33 0006 1005 1978 6457 8413 26", "1005 1978"),
    ("yaz: ayse@ornek.edu.tr", "ayse@"),
    ("0532 123 45 67", "123 45"),
]


@pytest.mark.parametrize(("text", "secret"), SECRETS)
def test_secrets_are_taken_out(text: str, secret: str):
    assert secret in text
    assert secret not in redacted(text)


@pytest.mark.parametrize(
    "text",
    [
        "Enstitümüz, göl kıyısında kuş saydı: 34 tür.",
        'File "services/storage/posts.py", line 42, in update',
        "2026-11-26 09:00:00,000 INFO ui.app: the window stands",
        "from services.storage.migrate import REVISIONS",
    ],
)
def test_ordinary_lines_stay_as_they_are(text: str):
    assert redacted(text) == text


def test_the_home_folder_is_not_told():
    assert str(Path.home()) not in redacted(f"{Path.home()}/birim")


def test_the_log_file_is_redacted_with_its_traceback_and_waits_for_the_window(tmp_path: Path):
    open_file = start_logging(tmp_path)
    try:
        logging.getLogger("birim").info("token=%s", "abc123")
        assert not list(tmp_path.iterdir())
        open_file()
        try:
            raise ValueError("password=Gizli-9")  # noqa: TRY301 - the traceback is the point
        except ValueError:
            logging.getLogger("birim").exception("failed")
    finally:
        stop_logging()
    text = (tmp_path / "birim-kalemi.log").read_text(encoding="utf-8")
    assert "ValueError" in text
    assert "abc123" not in text
    assert "Gizli-9" not in text


def test_an_error_opens_the_file_at_once(tmp_path: Path):
    start_logging(tmp_path)
    try:
        logging.getLogger("birim").error("early")
        assert "early" in (tmp_path / "birim-kalemi.log").read_text(encoding="utf-8")
    finally:
        stop_logging()


def crash() -> Exception:
    hidden_local = "a local that nobody may read"
    try:
        raise RuntimeError(f"secret=JBSWY3DPEHPK3PXP {len(hidden_local)}")  # noqa: TRY301 - as above
    except RuntimeError as error:
        return error


def test_a_crash_report_tells_the_place_and_no_secret(tmp_path: Path):
    reports = CrashReports(tmp_path, CLOCK, "1.2.3")
    text, path = reports.write(crash())
    assert path is not None
    assert path.read_text(encoding="utf-8") == text
    assert "test_logs_redaction.py" in text
    assert "1.2.3" in text
    assert "JBSWY3DPEHPK3PXP" not in text
    assert "a local that nobody may read" not in text.replace('hidden_local = "a local that nobody may read"', "")


def test_a_report_is_offered_once(tmp_path: Path):
    reports = CrashReports(tmp_path, CLOCK, "1")
    reports.write(crash())
    (report,) = reports.pending()
    seen = reports.seen(report)
    assert reports.pending() == []
    assert seen.exists()


def test_a_full_disk_does_not_hide_the_crash(tmp_path: Path):
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    text, path = CrashReports(blocked / "crashes", CLOCK, "1").write(crash())
    assert path is None
    assert "RuntimeError" in text


def test_what_a_fault_left_becomes_a_report(tmp_path: Path):
    (tmp_path / "fault.log").write_text("Fatal Python error: Segmentation fault", encoding="utf-8")
    reports = CrashReports(tmp_path, CLOCK, "1")
    reports.watch_for_faults()
    reports.stop_watching()
    (report,) = reports.pending()
    assert "Segmentation fault" in report.read_text(encoding="utf-8")
    assert not (tmp_path / "fault.log").exists()


def test_hooks_catch_the_main_thread_and_the_others():
    caught: list[BaseException] = []
    undo = install_hooks(caught.append)
    try:
        error = crash()
        sys.excepthook(type(error), error, error.__traceback__)
        thread = threading.Thread(target=lambda: 1 / 0)
        thread.start()
        thread.join()
    finally:
        undo()
    assert caught[0] is error
    assert isinstance(caught[1], ZeroDivisionError)
