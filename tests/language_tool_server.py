"""A small real HTTP server that speaks LanguageTool's /v2, well or badly, on 127.0.0.1."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

LANGUAGES = [
    {"name": "English (US)", "code": "en", "longCode": "en-US"},
    {"name": "German", "code": "de", "longCode": "de-DE"},
    {"name": "French", "code": "fr", "longCode": "fr"},
    {"name": "Russian", "code": "ru", "longCode": "ru-RU"},
    {"name": "Arabic", "code": "ar", "longCode": "ar"},
]
PLANTED = {
    "recieve": ("MORFOLOGIK_RULE_EN_US", "TYPOS", "misspelling", ["receive", "relieve"]),
    "libary": ("MORFOLOGIK_RULE_EN_US", "TYPOS", "misspelling", ["library"]),
    "an test": ("EN_A_VS_AN", "MISC", "grammar", ["a test"]),
    "very unique": ("EN_STYLE", "STYLE", "style", ["unique"]),
    "Bibliotek": ("GERMAN_SPELLER_RULE", "TYPOS", "misspelling", ["Bibliothek"]),
    "📚📚": ("EMOJI_TWICE", "MISC", "duplication", ["📚"]),
}
Answer = Callable[["Handler", str], None]


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def match_at(text: str, start: int, end: int, planted: tuple[str, str, str, list[str]]) -> dict[str, Any]:
    """Return a match as LanguageTool writes it: offsets in UTF-16 units, with forty letters of context."""
    rule, category, issue, replacements = planted
    first = max(0, start - 40)
    context = ("..." if first else "") + text[first : end + 40].replace("\n", " ")
    return {
        "message": f"Possible mistake: {text[start:end]}",
        "shortMessage": "",
        "replacements": [{"value": one} for one in replacements],
        "offset": units(text[:start]),
        "length": units(text[start:end]),
        "context": {
            "text": context,
            "offset": (3 if first else 0) + units(text[first:start]),
            "length": units(text[start:end]),
        },
        "sentence": text,
        "type": {"typeName": "Other"},
        "rule": {"id": rule, "description": "", "issueType": issue, "category": {"id": category, "name": ""}},
        "ignoreForIncompleteSentence": False,
        "contextForSureMatch": 0,
    }


def matches(text: str) -> list[dict[str, Any]]:
    found = []
    for word, planted in PLANTED.items():
        place = text.find(word)
        while place >= 0:
            found.append(match_at(text, place, place + len(word), planted))
            place = text.find(word, place + len(word))
    return sorted(found, key=lambda one: one["offset"])


def answer_well(handler: Handler, text: str) -> None:
    handler.send_json({"matches": matches(text)})


@dataclass
class LanguageToolServer:
    """What it was asked, and how it behaves. ``check`` and ``languages`` may be replaced by a worse answer."""

    url: str = ""
    port: int = 0
    asked: list[dict[str, str]] = field(default_factory=list)
    """The fields of every /v2/check."""
    paths: list[str] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    check: Answer = answer_well
    languages: Answer = field(default=lambda handler, _text: handler.send_json(LANGUAGES))
    arrived: threading.Event = field(default_factory=threading.Event)
    """Set when a /v2/check is there."""
    released: threading.Event = field(default_factory=threading.Event)
    """What a slow answer waits for; set at the end."""

    @property
    def texts(self) -> list[str]:
        return [fields["text"] for fields in self.asked]


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    state: LanguageToolServer

    def do_GET(self) -> None:
        self._note()
        self.state.languages(self, "")

    def do_POST(self) -> None:
        self._note()
        body = self.rfile.read(int(self.headers["Content-Length"])).decode("ascii")
        fields = {name: values[0] for name, values in parse_qs(body, keep_blank_values=True).items()}
        self.state.asked.append(fields)
        self.state.arrived.set()
        self.state.check(self, fields["text"])

    def _note(self) -> None:
        self.state.paths.append(self.path)
        self.state.headers.append(dict(self.headers.items()))
        self.close_connection = True

    def send_json(self, value: object, status: int = 200) -> None:
        self.send_bytes(json.dumps(value).encode("utf-8"), status, "application/json")

    def send_bytes(self, body: bytes, status: int = 200, kind: str = "text/plain", **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def hang(self) -> None:
        """Answer nothing until the end of the test."""
        self.state.released.wait(30)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name that http.server uses
        pass


class _Quiet(ThreadingHTTPServer):
    daemon_threads = False
    block_on_close = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Clients of these tests hang up in the middle: that is no fault of the server."""


@contextmanager
def language_tool_server(**behaviour: Answer) -> Iterator[LanguageToolServer]:
    state = LanguageToolServer(**behaviour)
    server = _Quiet(("127.0.0.1", 0), type("Bound", (Handler,), {"state": state}))
    state.port = server.server_address[1]
    state.url = f"http://127.0.0.1:{state.port}/"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), name="language-tool-server")
    thread.start()
    try:
        yield state
    finally:
        state.released.set()
        server.shutdown()
        thread.join()
        server.server_close()
