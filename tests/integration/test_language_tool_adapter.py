"""language-tool-python against a real server that speaks /v2, well and badly."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import Cancelled
from services.language_tool import adapter
from services.language_tool.adapter import Client, Remark, answers
from services.language_tool.states import Failure, Standing, Trouble
from tests.language_tool_server import Handler, language_tool_server, match_at, matches

NEVER: Callable[[], bool] = lambda: False  # noqa: E731 - one word for it


def ask(url: str, text: str = "I recieve an test.", *, seconds: float = 10) -> tuple[Remark, ...]:
    return Client(url, "en-US", NEVER, local=True, seconds=seconds).check(text, NEVER)


def trouble(url: str, **more: Any) -> Trouble:
    with pytest.raises(Failure) as failure:
        ask(url, **more)
    state = failure.value.state()
    assert state.standing is Standing.TROUBLE
    assert state.message.turkish()
    assert state.hint.turkish()
    assert "{" not in state.message.turkish() + state.hint.turkish()
    return failure.value.trouble


def outcome(url: str) -> Trouble | list[tuple[int, int]]:
    try:
        return [(one.start, one.end) for one in ask(url)]
    except Failure as failure:
        return failure.trouble


def test_it_finds_what_the_server_says() -> None:
    with language_tool_server() as server:
        found = ask(server.url)
    assert [(r.rule, r.category, r.issue, r.start, r.end, r.replacements) for r in found] == [
        ("MORFOLOGIK_RULE_EN_US", "TYPOS", "misspelling", 2, 9, ("receive", "relieve")),
        ("EN_A_VS_AN", "MISC", "grammar", 10, 17, ("a test",)),
    ]
    assert server.asked == [{"language": "en-US", "text": "I recieve an test."}]
    assert server.paths == ["/v2/languages", "/v2/check"]


@pytest.mark.parametrize(
    "text",
    [
        "📚🇹🇷 We recieve 👩‍🎓 an test 📚 today",
        "𝒜𝒷 recieve\n\nİğüşöç 📚📚 recieve",
        "📚📚",
        "e\u0301 recieve 📚📚 an test",
        "long " * 200 + "📚 recieve " + "long " * 200,
    ],
)
def test_places_are_code_points_behind_and_over_emoji(text: str) -> None:
    with language_tool_server() as server:
        found = ask(server.url, text)
    assert len(found) == len(matches(text))
    for remark in found:
        assert text[remark.start : remark.end] in ("recieve", "an test", "📚📚")


@given(st.text(alphabet="ab ğİ📚🇹👩‍\n", min_size=1, max_size=40), st.data())
def test_every_place_of_every_text_comes_back(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    match = match_at(text, start, end, ("X", "MISC", "grammar", ["y"]))
    remark = adapter._remark(adapter.Match(match, text), adapter._Places(text))
    quoted = text[start:end].strip()
    assert remark is not None or not quoted
    if remark is not None:
        assert (remark.start, remark.end) == (start, end)


def test_half_a_pair_and_nul_keep_their_places() -> None:
    text = "\ud83d a\0b recieve"
    with language_tool_server() as server:
        (found,) = ask(server.url, text)
    assert text[found.start : found.end] == "recieve"
    assert server.texts == ["\ufffd a b recieve"]


def shifted(by: int) -> Callable[[Handler, str], None]:
    def answer(handler: Handler, text: str) -> None:
        found = matches(text)
        for one in found:
            one["offset"] += by
        handler.send_json({"matches": found})

    return answer


@pytest.mark.parametrize("by", [1, -3, 500, -500, 10**12])
def test_wrong_offsets_are_not_believed(by: int) -> None:
    with language_tool_server(check=shifted(by)) as server:
        assert trouble(server.url) is Trouble.GARBAGE


def test_of_several_remarks_the_well_placed_ones_stay() -> None:
    def answer(handler: Handler, text: str) -> None:
        good, bad = matches(text)
        bad["length"] = -4
        handler.send_json({"matches": [good, bad]})

    with language_tool_server(check=answer) as server:
        (found,) = ask(server.url)
    assert found.rule == "MORFOLOGIK_RULE_EN_US"


def test_an_offset_inside_a_pair_is_not_believed() -> None:
    def answer(handler: Handler, text: str) -> None:
        one = match_at(text, 0, 1, ("X", "MISC", "grammar", []))
        one["length"] = 1
        handler.send_json({"matches": [one]})

    with language_tool_server(check=answer) as server:
        assert trouble(server.url, text="📚 book") is Trouble.GARBAGE


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>Hos geldiniz</html>",
        b"[]",
        b"{}",
        b"null",
        b"7",
        b'{"matches": null}',
        b'{"matches": 7}',
        b'{"matches": [null]}',
        b'{"matches": [{}]}',
        b'{"matches": [{"rule": {"id": "X"}}]}',
        b'{"matches": "text"}',
        b"[" * 100_000,
        b"\xff\xfe\x00\x01",
        b'{"matches": [' + b"9" * 6_000 + b"]}",
    ],
)
def test_garbage_is_a_state(body: bytes) -> None:
    with language_tool_server(check=lambda handler, _: handler.send_bytes(body)) as server:
        assert trouble(server.url) is Trouble.GARBAGE


@pytest.mark.parametrize("key", ["offset", "length", "replacements", "context", "message", "rule"])
@pytest.mark.parametrize("value", [None, "x", [], {}, -1, 1e999])
def test_a_match_with_a_wrong_part_is_no_crash(key: str, value: object) -> None:
    def answer(handler: Handler, text: str) -> None:
        one = matches(text)[0]
        one[key] = value
        handler.send_bytes(json.dumps({"matches": [one]}).encode())

    with language_tool_server(check=answer) as server:
        got = outcome(server.url)
    assert got in (Trouble.GARBAGE, [(2, 9)])


@pytest.mark.parametrize("body", [b"{}", b"[7]", b'["en"]', b'[{"name": "English"}]', b"<html>", b"[{}]", b"null"])
def test_garbage_instead_of_languages_is_a_state(body: bytes) -> None:
    with language_tool_server(languages=lambda handler, _: handler.send_bytes(body)) as server:
        assert trouble(server.url) in (Trouble.GARBAGE, Trouble.LANGUAGE)


def test_a_language_that_the_server_lacks_is_a_state() -> None:
    with language_tool_server(
        languages=lambda handler, _: handler.send_json([{"code": "de", "longCode": "de-DE"}])
    ) as s:
        assert trouble(s.url) is Trouble.LANGUAGE


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (301, Trouble.MOVED),
        (307, Trouble.MOVED),
        (400, Trouble.REFUSED),
        (401, Trouble.NOT_ALLOWED),
        (403, Trouble.NOT_ALLOWED),
        (404, Trouble.NOT_THERE),
        (413, Trouble.TOO_LONG),
        (426, Trouble.TOO_OFTEN),
        (429, Trouble.TOO_OFTEN),
        (500, Trouble.FAILED),
        (503, Trouble.FAILED),
    ],
)
def test_every_status_has_its_sentence(status: int, expected: Trouble) -> None:
    with language_tool_server(check=lambda handler, _: handler.send_bytes(b"Error: no\nmore", status)) as server:
        assert trouble(server.url) is expected


def test_the_server_says_how_long_to_wait() -> None:
    with (
        language_tool_server(check=lambda handler, _: handler.send_bytes(b"", 429, Retry_After="90")) as server,
        pytest.raises(Failure) as failure,
    ):
        ask(server.url)
    assert failure.value.wait_seconds == 90


def test_a_redirect_takes_no_text_elsewhere() -> None:
    with language_tool_server() as other:

        def move(handler: Handler, _text: str) -> None:
            handler.send_bytes(b"", 307, Location=f"{other.url}v2/check")

        with language_tool_server(check=move) as server:
            assert trouble(server.url) is Trouble.MOVED
    assert other.paths == []


def test_what_is_for_this_pc_goes_to_no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    with language_tool_server() as proxy, language_tool_server() as server:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
            monkeypatch.setenv(name, proxy.url)
        for name in ("no_proxy", "NO_PROXY"):
            monkeypatch.delenv(name, raising=False)
        assert len(ask(server.url)) == 2
    assert proxy.paths == []


def test_no_password_of_the_users_is_sent(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("default login ayse password gizli\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    with language_tool_server() as server:
        address = server.url.replace("127.0.0.1", "0.0.0.0")  # not "this PC" to us, but it is
        Client(address, "en-US", NEVER, local=False).check("recieve", NEVER)
    assert len(server.headers) == 2
    assert not any("Authorization" in headers for headers in server.headers)


def test_nobody_at_home() -> None:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))  # bound, but nobody listens
        assert trouble(f"http://127.0.0.1:{held.getsockname()[1]}/") is Trouble.UNREACHABLE


def test_a_server_that_hangs_up() -> None:
    def hang_up(handler: Handler, _text: str) -> None:
        handler.connection.shutdown(socket.SHUT_RDWR)

    def stop_halfway(handler: Handler, _text: str) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "5000")
        handler.end_headers()
        handler.wfile.write(b'{"matches": [')

    for answer in (hang_up, stop_halfway):
        with language_tool_server(check=answer) as server:
            assert trouble(server.url) in (Trouble.BROKEN_OFF, Trouble.GARBAGE)


def test_a_server_that_says_nothing() -> None:
    with language_tool_server(check=lambda handler, _: handler.hang()) as server:
        assert trouble(server.url, seconds=0.3) is Trouble.TOO_SLOW


def test_a_server_that_never_ends() -> None:
    def drip(handler: Handler, _text: str) -> None:
        handler.send_response(200)
        handler.end_headers()
        while not handler.state.released.wait(0.02):
            handler.wfile.write(b" ")

    with language_tool_server(check=drip) as server:
        assert trouble(server.url, seconds=0.5) is Trouble.TOO_SLOW


def test_an_answer_without_measure_is_refused() -> None:
    def flood(handler: Handler, _text: str) -> None:
        handler.send_response(200)
        handler.end_headers()
        while not handler.state.released.is_set():
            handler.wfile.write(b"x" * 1_000_000)

    with language_tool_server(check=flood) as server:
        assert trouble(server.url) is Trouble.GARBAGE


def test_nobody_waits_for_an_answer_that_is_not_wanted_any_more() -> None:
    with language_tool_server(check=lambda handler, _: handler.hang()) as server:
        client = Client(server.url, "en-US", NEVER, local=True, seconds=30)
        with pytest.raises(Cancelled):
            client.check("recieve", server.arrived.is_set)


def test_a_server_that_answers_is_told_from_one_that_does_not() -> None:
    with language_tool_server() as server:
        assert answers(server.url)
    assert not answers(server.url)
    with language_tool_server(languages=lambda handler, _: handler.send_bytes(b"Merhaba")) as server:
        assert not answers(server.url)
