"""Addresses of LanguageTool servers: read strictly, and "this PC" only where it surely is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import UserError
from services.language_tool.address import read_address
from services.language_tool.choice import SERVER, Choice, address_to_consent, allows


@pytest.mark.parametrize(
    ("typed", "url", "origin", "local"),
    [
        ("http://localhost:8081", "http://localhost:8081/", "http://localhost:8081", True),
        ("localhost:8081", "http://localhost:8081/", "http://localhost:8081", True),
        ("  HTTP://LOCALHOST:8081/v2/  ", "http://localhost:8081/", "http://localhost:8081", True),
        ("http://127.0.0.1:8081/v2/check", "http://127.0.0.1:8081/", "http://127.0.0.1:8081", True),
        ("http://[::1]:8081", "http://[::1]:8081/", "http://[::1]:8081", True),
        ("api.languagetool.org", "https://api.languagetool.org/", "https://api.languagetool.org", False),
        ("https://languagetool.org/api/", "https://languagetool.org/api/", "https://languagetool.org", False),
        (
            "https://languagetool.org/api/v2/languages",
            "https://languagetool.org/api/",
            "https://languagetool.org",
            False,
        ),
        ("http://192.168.1.20:8010", "http://192.168.1.20:8010/", "http://192.168.1.20:8010", False),
        ("http://0.0.0.0:8010", "http://0.0.0.0:8010/", "http://0.0.0.0:8010", False),
        ("https://localhost.kotu.example", "https://localhost.kotu.example/", "https://localhost.kotu.example", False),
        ("http://127.0.0.1.kotu.example", "http://127.0.0.1.kotu.example/", "http://127.0.0.1.kotu.example", False),
    ],
)
def test_what_people_type_is_read(typed: str, url: str, origin: str, local: bool) -> None:
    address = read_address(typed)
    assert (address.url, address.origin, address.is_local) == (url, origin, local)
    assert address.is_encrypted is url.startswith("https")
    assert read_address(address.url) == address


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        "ftp://localhost",
        "file:///etc/passwd",
        "http://",
        "http:///v2",
        "http://ad:parola@localhost:8081",
        "http://localhost@kotu.example",
        "http://localhost:99999",
        "http://localhost:seksen",
        "http://local host",
        "http://localhost\\@kotu.example",
        "http://localhost:8081/?a=1",
        "http://localhost:8081/#a",
        "http://[::1",
        "http://" + "a" * 600,
        "http://" + "a." * 19 + "b/" + "c" * 454,
        "http://a\nb",
    ],
)
def test_what_is_no_address_gets_a_sentence(typed: str) -> None:
    with pytest.raises(UserError) as error:
        read_address(typed)
    assert error.value.message.turkish().endswith(".")
    assert error.value.hint.turkish()


@given(st.text(max_size=60))
def test_any_text_is_an_address_or_a_sentence(typed: str) -> None:
    try:
        address = read_address(typed)
    except UserError:
        return
    assert address.url.startswith(("http://", "https://"))
    assert read_address(address.url).origin == address.origin


def test_consent_is_for_one_origin() -> None:
    address = read_address("https://api.languagetool.org")
    assert not allows(Choice(SERVER, address.url, "", "", ""), address)
    assert allows(Choice(SERVER, address.url, "https://api.languagetool.org", "", ""), address)
    for other in ("http://api.languagetool.org", "https://api.languagetool.org:444", "https://languagetool.org"):
        assert not allows(Choice(SERVER, other, "https://api.languagetool.org", "", ""), read_address(other))


def test_this_pc_needs_no_consent() -> None:
    assert address_to_consent("localhost:8081") is None
    assert address_to_consent("hiç adres değil") is None
    assert address_to_consent("https://api.languagetool.org") is not None
