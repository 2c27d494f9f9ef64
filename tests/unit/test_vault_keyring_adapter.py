"""Which keyrings are trusted, and what is said when one does not answer."""

from __future__ import annotations

import logging
import threading

import pytest
from keyring.backends import chainer, fail, null
from keyring.errors import InitError, KeyringLocked, PasswordSetError

from services.vault.errors import Problem, VaultError
from services.vault.keyring_adapter import SystemKeyring, within


class PlaintextKeyring(null.Keyring):
    """Named as the one of keyrings.alt, which writes secrets into a file that anybody can read."""


PlaintextKeyring.__module__ = "keyrings.alt.file"


class Keyring(null.Keyring):
    """Has the right name and comes from the wrong place."""


@pytest.mark.parametrize("backend", [null.Keyring, fail.Keyring, chainer.ChainerBackend, PlaintextKeyring, Keyring])
def test_backends_that_keep_no_secret_are_refused(backend: type) -> None:
    keys = SystemKeyring(backend())
    for ask in (keys.check, lambda: keys.put("name", b"key"), lambda: keys.get("name"), lambda: keys.delete("name")):
        with pytest.raises(VaultError) as told:
            ask()
        assert told.value.problem is Problem.NO_KEYRING


def test_a_call_that_never_answers_is_given_up() -> None:
    answer = threading.Event()
    with pytest.raises(TimeoutError):
        within(0.01, answer.wait)
    answer.set()


def _trusted(monkeypatch: pytest.MonkeyPatch, **methods: object) -> SystemKeyring:
    """A backend that passes for the system's own, to make it fail as the system's own does."""
    backend = null.Keyring()
    for name, method in methods.items():
        monkeypatch.setattr(backend, name, method)
    monkeypatch.setattr("services.vault.keyring_adapter._ALLOWED", {"linux": "keyring.backends.null.Keyring"})
    monkeypatch.setattr("services.vault.keyring_adapter.sys.platform", "linux")
    return SystemKeyring(backend, deadline=0.05)


@pytest.mark.parametrize(
    ("error", "problem"),
    [
        (KeyringLocked("x"), Problem.KEYRING_LOCKED),
        (InitError("x"), Problem.NO_KEYRING),
        (PasswordSetError("c2VjcmV0"), Problem.NO_KEYRING),
        (OSError("c2VjcmV0"), Problem.NO_KEYRING),
    ],
)
def test_what_backends_raise_becomes_a_sentence_without_their_words(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, error: Exception, problem: Problem
) -> None:
    def refuse(*_: object) -> None:
        raise error

    keys = _trusted(monkeypatch, get_password=refuse)
    with caplog.at_level(logging.DEBUG), pytest.raises(VaultError) as told:
        keys.get("name")
    assert told.value.problem is problem
    assert told.value.hint.turkish()
    assert "c2VjcmV0" not in caplog.text + told.value.turkish()


def test_a_keyring_that_forgets_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(VaultError):
        _trusted(monkeypatch).put("name", b"key")


def test_a_keyring_that_waits_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    answer = threading.Event()
    keys = _trusted(monkeypatch, get_password=lambda *_: answer.wait() and None)
    with pytest.raises(VaultError) as told:
        keys.get("name")
    assert told.value.problem is Problem.KEYRING_LOCKED
    answer.set()


def test_what_is_not_a_key_is_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _trusted(monkeypatch, get_password=lambda *_: "ğ not base64").get("name") == b""
