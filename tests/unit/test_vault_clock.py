"""A clock that is wrong is noticed, measured and explained; servers are played here."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from models.enums import Severity
from models.errors import UserError
from services.clock import FixedClock
from services.vault.otp.drift import Offset, behind_the_vault, report
from services.vault.otp.server_time import Server, compare

NOW = datetime(2026, 11, 26, 6, 0, tzinfo=UTC)
Reply = Callable[[bytes], bytes]


def stamp(moment: datetime) -> int:
    return int(((moment - datetime(1900, 1, 1, tzinfo=UTC)).total_seconds() % 2**32) * 2**32)


def sntp(moment: datetime, *, head: int = 0x24, stratum: int = 2, echo: bool = True) -> Reply:
    def reply(question: bytes) -> bytes:
        echoed = question[40:48] if echo else b"another!"
        return struct.pack(
            ">BBbbII4sQ8sQQ", head, stratum, 6, -20, 0, 0, b"TEST", 0, echoed, stamp(moment), stamp(moment)
        )

    return reply


def exactly(answer: bytes) -> Reply:
    return lambda _: answer


def http(moment: datetime | None) -> Reply:
    date = "" if moment is None else f"Date: {format_datetime(moment, usegmt=True)}\r\n"
    return exactly(f"HTTP/1.1 200 OK\r\n{date}Content-Length: 0\r\n\r\n".encode())


@contextmanager
def played(kind: str, reply: Reply | None) -> Generator[Server]:
    """One question is answered by ``reply``, or never."""
    line = socket.socket(socket.AF_INET, socket.SOCK_DGRAM if kind == "sntp" else socket.SOCK_STREAM)
    line.bind(("127.0.0.1", 0))
    line.settimeout(5)
    if kind == "http":
        line.listen()

    def serve() -> None:
        try:
            if kind == "sntp":
                question, who = line.recvfrom(512)
                line.sendto(reply(question) if reply else b"", who)
            else:
                caller, _ = line.accept()
                with caller:
                    question = caller.recv(4096)
                    caller.sendall(reply(question) if reply else b"")
        except OSError:
            return  # nobody asked

    thread = threading.Thread(target=serve, name="played-server")
    thread.start()
    try:
        yield Server(kind, "127.0.0.1", line.getsockname()[1])
    finally:
        if kind == "http":
            line.shutdown(socket.SHUT_RDWR)
        else:
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as waker:
                waker.sendto(b"", line.getsockname())
        thread.join()
        line.close()


@pytest.mark.parametrize(("ahead", "kind"), [(47, "sntp"), (-47, "sntp"), (0, "sntp"), (90, "http"), (-90, "http")])
def test_the_difference_is_measured(ahead: int, kind: str) -> None:
    server_says = NOW - timedelta(seconds=ahead)
    reply = sntp(server_says) if kind == "sntp" else http(server_says)
    with played(kind, reply) as server:
        offset = compare(FixedClock(NOW), [server])
    assert offset.seconds == pytest.approx(ahead, abs=offset.error + 0.001), "a slow answer is told as unsure"
    assert offset.server == "127.0.0.1"


def test_the_count_of_seconds_that_begins_anew_in_2036() -> None:
    late = datetime(2040, 1, 1, tzinfo=UTC)
    with played("sntp", sntp(late)) as server:
        offset = compare(FixedClock(late), [server])
    assert offset.seconds == pytest.approx(0, abs=offset.error + 0.001)


@pytest.mark.parametrize(
    "reply",
    [
        sntp(NOW, echo=False),
        sntp(NOW, head=0xE4),  # its clock is not set
        sntp(NOW, head=0x23),
        sntp(NOW, stratum=0),  # go away
        exactly(b"short"),
        exactly(b"\0" * 48),
    ],
)
def test_answers_that_are_none_are_passed_over(reply: Reply) -> None:
    with played("sntp", reply) as wrong, played("http", http(NOW)) as right:
        offset = compare(FixedClock(NOW), [wrong, right])
    assert offset.seconds == pytest.approx(0, abs=offset.error + 0.001)


@pytest.mark.parametrize(
    "reply", [http(None), exactly(b"HTTP/1.1 200 OK\r\nDate: yesterday\r\n\r\n"), exactly(b"\xff" * 999)]
)
def test_offline_is_fine_and_gets_a_sentence(reply: Reply) -> None:
    with played("http", reply) as server, pytest.raises(UserError, match="ulaşılamadı"):
        compare(FixedClock(NOW), [server])


def test_a_server_that_never_answers_is_not_waited_for() -> None:
    asked, release = threading.Event(), threading.Event()

    class Slow:
        def now(self) -> datetime:
            asked.set()
            release.wait(5)
            return NOW

    with played("http", http(NOW)) as server:
        with pytest.raises(UserError, match="ulaşılamadı"):
            compare(Slow(), [server], seconds=0.2)
        assert asked.wait(20), "a busy machine may come to it late"
        release.set()


def test_no_address_is_looked_up_in_vain() -> None:
    with pytest.raises(UserError):
        compare(FixedClock(NOW), [Server("sntp", "saat.invalid", 123), Server("http", "saat.invalid", 80)])


@pytest.mark.parametrize(
    ("seconds", "said", "severity"),
    [
        (0.4, "saati doğru", Severity.INFORMATION),
        (-1.9, "saati doğru", Severity.INFORMATION),
        (12, "12 saniye ileri", Severity.INFORMATION),
        (-47, "47 saniye geri", Severity.WARNING),
        (192, "3 dakika 12 saniye ileri", Severity.WARNING),
        (-3 * 3600, "3 saat 0 dakika geri", Severity.WARNING),
    ],
)
def test_the_sentence_says_how_much_and_which_way(seconds: float, said: str, severity: Severity) -> None:
    told = report(Offset(seconds, 0.1, "x"))
    assert said in told.message.turkish()
    assert told.severity is severity
    assert told.hint.turkish()


def test_an_uncertain_answer_is_not_called_a_drift() -> None:
    assert "doğru" in report(Offset(4, 5, "x")).message.turkish()


def test_windows_is_told_where_to_click(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    assert "Şimdi eşitle" in report(Offset(60, 0.1, "x")).hint.turkish()
    monkeypatch.setattr("sys.platform", "linux")
    assert "Windows" not in report(Offset(60, 0.1, "x")).hint.turkish()


def test_a_clock_before_the_vaults_last_change_was_set_back() -> None:
    assert behind_the_vault(NOW, None) is None
    assert behind_the_vault(NOW, NOW - timedelta(days=1)) is None
    assert behind_the_vault(NOW, NOW + timedelta(seconds=1)) is None
    told = behind_the_vault(NOW, NOW + timedelta(minutes=5))
    assert told is not None
    assert "5 dakika 0 saniye geride" in told.message.turkish()
