"""The one place that knows language-tool-python, and the network with it.

The library builds the questions, names the languages and reads the answers. Its own way to the server is replaced by
:class:`_Transport`: it waits up to 300 seconds, follows redirects wherever they lead, reads answers of any size, and
sends what is meant for this PC to the proxy of the system. It never starts or downloads a server here: it is always
given the address of one.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Literal, cast

import requests
from language_tool_python import LanguageTool, Match
from language_tool_python.exceptions import LanguageToolError, RateLimitError

from models.checking import IsCancelled
from models.errors import Cancelled
from services.language_tool.states import Failure, Trouble
from services.version import VERSION

LARGEST_ANSWER = 4_000_000
"""Bytes. A long post with hundreds of findings has a tenth of it."""
_CONNECT_SECONDS = 5.0
_ANSWER_SECONDS = 20.0
_TICK = 0.05
_STATUS = {
    400: Trouble.REFUSED,
    401: Trouble.NOT_ALLOWED,
    403: Trouble.NOT_ALLOWED,
    404: Trouble.NOT_THERE,
    405: Trouble.NOT_THERE,
    413: Trouble.TOO_LONG,
    426: Trouble.TOO_OFTEN,
    429: Trouble.TOO_OFTEN,
}
_LONGEST_DETAIL = 120
_MISSHAPEN = (TypeError, KeyError, AttributeError, OverflowError, SystemExit)
"""What the library raises where an answer is JSON, but not the JSON it is meant to be; and how it gives up."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What LanguageTool says of a text. ``start`` and ``end`` are code points of it, half-open, and not empty."""

    rule: str
    category: str
    issue: str
    start: int
    end: int
    message: str
    replacements: tuple[str, ...]


class Client:
    """Asks one server in one language. One thread at a time: the library keeps the offsets of the last text on a class.

    Making one asks the server which languages it knows. Raises :class:`Failure`, or ``Cancelled``.
    """

    def __init__(
        self, url: str, language: str, is_cancelled: IsCancelled, *, local: bool, seconds: float = _ANSWER_SECONDS
    ) -> None:
        self._transport = _Transport(local=local, seconds=seconds)
        self._transport.is_cancelled = is_cancelled
        try:
            self._tool = _Tool(url, language, self._transport)
        except ValueError:
            raise Failure(Trouble.LANGUAGE, language) from None
        except (LanguageToolError, *_MISSHAPEN) as error:
            raise _misunderstood(error) from error

    def check(self, text: str, is_cancelled: IsCancelled) -> tuple[Remark, ...]:
        """Return what the server says of ``text``, in its order. Raises :class:`Failure`, or ``Cancelled``."""
        self._transport.is_cancelled = is_cancelled
        sent = _sendable(text)
        try:
            found = self._tool.check(sent)
        except (LanguageToolError, ValueError, *_MISSHAPEN) as error:
            raise _misunderstood(error) from error
        places = _Places(sent)
        remarks = [remark for match in found if (remark := _remark(match, places)) is not None]
        if found and not remarks:
            raise Failure(Trouble.GARBAGE, "no offset fits the text")
        return tuple(remarks)


def answers(url: str, seconds: float = 2.0) -> bool:
    """Whether a LanguageTool on this PC answers at ``url`` (ending in ``/``) by now."""
    try:
        return isinstance(_Transport(local=True, seconds=seconds).ask(f"{url}v2/languages"), list)
    except Failure:
        return False


class _Tool(LanguageTool):
    """The library's client on our transport."""

    def __init__(self, url: str, language: str, transport: _Transport) -> None:
        self._transport = transport
        super().__init__(language, remote_server=url, host="127.0.0.1")  # a host of its own, or it looks one up

    def _query_server(
        self,
        url: str,
        params: dict[str, str] | None = None,
        num_tries: int = 2,
        method: Literal["get", "post"] = "get",
    ) -> Any:
        del num_tries  # trying again is decided in services.language_tool.service alone
        return self._transport.ask(url, params if method == "post" else None)


class _Transport:
    """One question at a time, with a deadline for the whole of it.

    The question runs on a thread of its own, because looking up a name and waiting for a first byte know neither
    deadlines nor cancelling. A thread that nobody waits for any more ends with its socket's timeout.
    """

    def __init__(self, *, local: bool, seconds: float) -> None:
        self._local = local
        self._seconds = seconds
        self.is_cancelled: IsCancelled = lambda: False

    def ask(self, url: str, fields: Mapping[str, str] | None = None) -> Any:
        """GET ``url``, or POST ``fields`` to it, and return the JSON of the answer."""
        question = _Question(url, fields, local=self._local, seconds=self._seconds)
        deadline = time.monotonic() + self._seconds
        question.start()
        while not question.done.wait(_TICK):
            if self.is_cancelled():
                raise Cancelled
            if time.monotonic() > deadline:
                raise Failure(Trouble.TOO_SLOW)
        if question.failure is not None:
            raise question.failure
        try:
            return json.loads(question.body)
        except (ValueError, RecursionError) as error:
            raise Failure(Trouble.GARBAGE, "no JSON") from error


class _Question(threading.Thread):
    """A request under way. When ``done`` is set, there is a ``failure`` or a ``body``."""

    def __init__(self, url: str, fields: Mapping[str, str] | None, *, local: bool, seconds: float) -> None:
        super().__init__(name="language-tool-question", daemon=True)
        self._url = url
        self._fields = fields
        self._local = local
        self._seconds = seconds
        self.done = threading.Event()
        self.body = b""
        self.failure: Failure | None = None

    def run(self) -> None:
        try:
            self.body = self._fetch()
        except Failure as failure:
            self.failure = failure
        except Exception as error:  # whatever the network does becomes a state; nobody else hears of this thread
            self.failure = _network_failure(error)
        finally:
            self.done.set()

    def _fetch(self) -> bytes:
        with requests.Session() as session:
            # What is meant for this PC never goes to a proxy.
            session.trust_env = not self._local
            with session.request(
                "GET" if self._fields is None else "POST",
                self._url,
                data=self._fields,
                headers={"User-Agent": f"birim-kalemi/{VERSION}", "Accept": "application/json"},
                auth=lambda request: request,  # or requests looks for a password in ~/.netrc
                timeout=(min(_CONNECT_SECONDS, self._seconds), self._seconds),
                allow_redirects=False,  # consent was given for one server, not for where it may send us
                stream=True,
            ) as response:
                body = self._read(response)
                _raise_for_status(response, body)
                return body

    def _read(self, response: requests.Response) -> bytes:
        deadline = time.monotonic() + self._seconds
        parts: list[bytes] = []
        size = 0
        while part := cast("bytes", response.raw.read1(65_536, decode_content=True)):
            parts.append(part)
            size += len(part)
            if size > LARGEST_ANSWER:
                raise Failure(Trouble.GARBAGE, "too large")
            if time.monotonic() > deadline:
                raise Failure(Trouble.TOO_SLOW)
        return b"".join(parts)


def _raise_for_status(response: requests.Response, body: bytes) -> None:
    status = response.status_code
    if status == 200:
        return
    if status < 400:
        raise Failure(Trouble.MOVED if 300 <= status < 400 else Trouble.GARBAGE, str(status))
    trouble = _STATUS.get(status, Trouble.FAILED if status >= 500 else Trouble.REFUSED)
    detail = _first_line(body) if trouble is Trouble.REFUSED else str(status)
    raise Failure(trouble, detail or str(status), _wait(response.headers.get("Retry-After")))


def _wait(header: str | None) -> float | None:
    """Return the seconds of ``Retry-After``; its other form, a date, is left to our own pause."""
    return float(header) if header is not None and header.isascii() and header.isdigit() else None


def _first_line(body: bytes) -> str:
    lines = body[:1_000].decode("utf-8", "replace").strip().splitlines()
    return "".join(letter for letter in (lines[0] if lines else "") if letter.isprintable())[:_LONGEST_DETAIL]


def _network_failure(error: Exception) -> Failure:
    from urllib3.exceptions import TimeoutError as LowerTimeout

    kinds: tuple[tuple[type[Exception] | tuple[type[Exception], ...], Trouble], ...] = (
        (requests.exceptions.SSLError, Trouble.CERTIFICATE),
        (requests.exceptions.ConnectTimeout, Trouble.UNREACHABLE),
        ((requests.exceptions.Timeout, LowerTimeout, TimeoutError), Trouble.TOO_SLOW),
        (requests.exceptions.ChunkedEncodingError, Trouble.BROKEN_OFF),
        (requests.exceptions.ConnectionError, _connection_trouble(error)),
        ((requests.exceptions.InvalidURL, UnicodeError), Trouble.NOT_THERE),
    )
    trouble = next((trouble for kind, trouble in kinds if isinstance(error, kind)), Trouble.BROKEN_OFF)
    return Failure(trouble, type(error).__name__)


def _connection_trouble(error: Exception) -> Trouble:
    """Tell a server that hung up in the middle from one that never answered the door."""
    from urllib3.exceptions import ProtocolError

    return Trouble.BROKEN_OFF if any(isinstance(cause, ProtocolError) for cause in error.args) else Trouble.UNREACHABLE


def _misunderstood(error: BaseException) -> Failure:
    if isinstance(error, RateLimitError):
        return Failure(Trouble.TOO_OFTEN)
    return Failure(Trouble.GARBAGE, type(error).__name__)


# Places: LanguageTool counts UTF-16 units, as Java does


class _Places:
    """A text, and the way from UTF-16 units to its code points."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._units: dict[int, int] = {}
        unit = 0
        for place, letter in enumerate(text):
            self._units[unit] = place
            unit += 2 if letter > "\uffff" else 1
        self._units[unit] = len(text)
        self._wide = sum(letter > "\uffff" for letter in text)

    def units_before(self, place: int) -> int:
        """Return how many UTF-16 units stand before the code point ``place``."""
        return place + sum(letter > "\uffff" for letter in self.text[:place]) if self._wide else place

    def place_of(self, unit: int) -> int | None:
        """Return the code point that begins at ``unit``; ``None`` inside one, and outside of the text."""
        return self._units.get(unit)


def _remark(match: Match, places: _Places) -> Remark | None:
    """Return what ``match`` says; ``None`` where its place is not in the text, or not what it says stands there."""
    start = match.offset  # the library has made code points of the start, but not of the length
    if not 0 <= start < len(places.text):
        return None
    end = places.place_of(places.units_before(start) + match.error_length)
    if end is None or end <= start or not _is_quoted(match, places.text[start:end]):
        return None
    return Remark(
        rule=str(match.rule_id),
        category=str(match.category),
        issue=str(match.rule_issue_type),
        start=start,
        end=end,
        message=str(match.message),
        replacements=tuple(one for one in cast("Iterable[object]", match.replacements) if isinstance(one, str)),
    )


def _is_quoted(match: Match, excerpt: str) -> bool:
    """Whether the words of the text are the ones that the server's own quotation marks."""
    quoted = match.context.encode("utf-16-le", "surrogatepass")
    first = 2 * match.offset_in_context
    marked = quoted[first : first + 2 * match.error_length].decode("utf-16-le", "replace")
    return "".join(marked.split()) == "".join(excerpt.split())


def _sendable(text: str) -> str:
    """Return ``text`` with the same places and nothing in it that cannot be sent: no half of a pair, no NUL."""
    with suppress(UnicodeEncodeError):
        text.encode("utf-8")
        return text.replace("\0", " ")
    return "".join("\ufffd" if "\ud800" <= letter <= "\udfff" else letter for letter in text).replace("\0", " ")
