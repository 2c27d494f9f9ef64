"""The envelope of signed messages: one spelling only, and a signature that speaks for one kind of message."""

from __future__ import annotations

import json

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from services.vault import envelope
from services.vault.envelope import Malformed

KEY = Ed25519PrivateKey.generate()
ED = KEY.public_key().public_bytes_raw()
DOMAIN = b"uv/test/1\0"
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**14), 10**14) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=10,
)


@given(st.dictionaries(st.text(), JSON_VALUES, max_size=5))
def test_what_is_sealed_is_read_and_verified(body: dict[str, object]) -> None:
    found = envelope.read(envelope.sealed(DOMAIN, body, KEY.sign))
    assert found.body == body
    assert found.signed == envelope.canonical(body)
    assert envelope.verified(DOMAIN, found, ED)
    assert not envelope.verified(b"uv/other/1\0", found, ED)


def test_another_key_and_other_bytes_are_not_verified() -> None:
    found = envelope.read(envelope.sealed(DOMAIN, {"a": 1}, KEY.sign))
    assert not envelope.verified(DOMAIN, found, Ed25519PrivateKey.generate().public_key().public_bytes_raw())
    assert not envelope.verified(DOMAIN, envelope.Envelope(b'{"a":2}', found.sig, {"a": 2}), ED)
    assert not envelope.verified(DOMAIN, found, b"short")


def outer(signed: bytes, sig: bytes = bytes(64), **more: str) -> bytes:
    return json.dumps({"signed": envelope.to_text(signed), "sig": envelope.to_text(sig), **more}).encode()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"{}",
        b"\xff\xfe",
        b'{"signed":"e30","signed":"e30","sig":""}',
        outer(b"{}", bytes(63)),
        outer(b"{}", extra="e30"),
        outer(b"[1]"),
        outer(b'{"a":1,"a":1}'),
        outer(b'{"b":{"a":1,"a":1}}'),
        outer(b'{"a":1.5}'),
        outer(b'{"a":1e3}'),
        outer(b'{"a":NaN}'),
        outer(b'{"a":Infinity}'),
        outer(b'{"a":12345678901234567890}'),
        outer(b'{"a":1} trailing'),
        outer(b"[" * 100_000),
        outer(b'{"a":' * 100_000),
        outer(b"\xef\xbb\xbf{}"),
        outer(b'{"a":"\xff"}'),
        outer(b"{}").replace(b"e30", b"e31"),  # the same bytes, spelt otherwise
        outer(b"{}").replace(b"e30", b"e30="),
        outer(b"{}").replace(b"e30", b"e3\\n0"),
        outer(b"{}").replace(b"e30", "é30".encode()),
        outer(b"{}").replace(b'"e30"', b"7"),
    ],
)
def test_anything_else_is_malformed(data: bytes) -> None:
    with pytest.raises(Malformed):
        envelope.read(data)


def test_size_is_asked_before_anything_is_read() -> None:
    with pytest.raises(Malformed):
        envelope.read(b" " * 101, most=100)


def test_a_value_is_never_told_in_its_picture() -> None:
    found = envelope.read(envelope.sealed(DOMAIN, {"password": "Çok-Gizli"}, KEY.sign))
    assert "izli" not in repr(found)
