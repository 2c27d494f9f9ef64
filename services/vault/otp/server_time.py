"""Asks the network what time it is: SNTP first (RFC 4330), and where that is blocked the Date of a web server.

Neither answer is signed: it is good for finding a clock that is wrong, not for trusting one. Nothing is sent but the
question. Plain HTTP on purpose: with a wrong clock no certificate is valid.
"""

from __future__ import annotations

import http.client
import secrets
import socket
import struct
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.clock import Clock
from services.patience import TooSlow, in_time
from services.vault.otp.drift import Offset

_SECONDS, _ALL_SECONDS = 2.0, 9.0
"""For one server, and for all of them with the look-up of their names."""
_PACKET = struct.Struct(">BBbb II 4s Q 8s Q Q")
_CLIENT, _SERVER = 0x23, 4
_EPOCH = datetime(1900, 1, 1, tzinfo=UTC)
_ERA = 2**32


@dataclass(frozen=True, slots=True)
class Server:
    """One that tells the time. ``kind`` is ``sntp`` or ``http``."""

    kind: str
    host: str
    port: int


SERVERS = (
    Server("sntp", "time.windows.com", 123),
    Server("sntp", "tr.pool.ntp.org", 123),
    Server("http", "www.msftconnecttest.com", 80),
)
"""Windows sets its own clock by the first and looks for the network with the last: no office network is surprised."""


def compare(clock: Clock, servers: Sequence[Server] = SERVERS, seconds: float = _ALL_SECONDS) -> Offset:
    """Return how far ``clock`` is from the first server that answers. Blocks; raises UserError where none does."""
    ways: dict[str, Callable[[Clock, Server], Offset]] = {"sntp": _by_sntp, "http": _by_date}

    def ask() -> Offset | None:
        for server in servers:
            try:
                return ways[server.kind](clock, server)
            except (OSError, http.client.HTTPException, ValueError):
                continue  # the next may answer
        return None

    try:
        offset = in_time(ask, seconds)
    except TooSlow:
        offset = None
    if offset is None:
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "Saat sunucularına ulaşılamadı; bilgisayarın saati denetlenemedi.")),
            Message(
                QT_TRANSLATE_NOOP(
                    "services",
                    "İnternet bağlantısına bakın ya da saati telefonunuzunkiyle saniyesine kadar karşılaştırın.",
                )
            ),
        )
    return offset


def _by_sntp(clock: Clock, server: Server) -> Offset:
    cookie = secrets.randbits(64)  # instead of our time: nobody needs to know it, and only the answer can repeat it
    with socket.socket(_family(server), socket.SOCK_DGRAM) as line:
        line.settimeout(_SECONDS)
        line.connect((server.host, server.port))
        begun = time.monotonic()
        line.send(_PACKET.pack(_CLIENT, 0, 0, 0, 0, 0, b"", 0, b"", 0, cookie))
        answer = line.recv(512)
        here, trip = clock.now(), time.monotonic() - begun
    if len(answer) < _PACKET.size:
        raise ValueError("too short")
    head, stratum, *_, echoed, received, sent = _PACKET.unpack(answer[: _PACKET.size])
    good = head & 7 == _SERVER and head >> 6 != 3 and 1 <= stratum <= 15
    if not good or int.from_bytes(echoed, "big") != cookie or not sent:
        raise ValueError("no answer to our question, or from a server that does not know the time")
    there = _moment(received) + (_moment(sent) - _moment(received)) / 2
    middle = here - timedelta(seconds=trip / 2)
    return Offset((middle - there).total_seconds(), trip / 2, server.host)


def _family(server: Server) -> socket.AddressFamily:
    return socket.AddressFamily(socket.getaddrinfo(server.host, server.port, type=socket.SOCK_DGRAM)[0][0])


def _moment(stamp: int) -> datetime:
    """Read a 64-bit timestamp; the count of seconds begins anew in 2036."""
    seconds, part = stamp >> 32, stamp & (_ERA - 1)
    era = 0 if seconds & 0x80000000 else _ERA
    return _EPOCH + timedelta(seconds=seconds + era + part / _ERA)


def _by_date(clock: Clock, server: Server) -> Offset:
    line = http.client.HTTPConnection(server.host, server.port, timeout=_SECONDS)
    try:
        begun = time.monotonic()
        line.request("HEAD", "/", headers={"Cache-Control": "no-cache"})
        said = line.getresponse().getheader("Date")
        here, trip = clock.now(), time.monotonic() - begun
    finally:
        line.close()
    if said is None:
        raise ValueError("no date")
    there = parsedate_to_datetime(said)
    if there.tzinfo is None:
        there = there.replace(tzinfo=UTC)
    middle = here - timedelta(seconds=trip / 2)
    # The date is cut to whole seconds: on average it is half a second late.
    return Offset((middle - there).total_seconds() - 0.5, 0.5 + trip / 2, server.host)
