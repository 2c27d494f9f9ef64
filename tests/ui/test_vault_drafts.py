"""A form of the vault that is open when it is locked: kept sealed, given back, and let go of when it is done with."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMessageBox

from services.vault.credentials import SecretField
from services.vault.drafts import Drafts
from services.vault.secret import Secret
from tests.ui.kasa_support import Kasa, said_by_labels
from tests.vault_support import SEED

TYPED = "Yarım-kalan-parola-55"


@pytest.fixture
def kasa(kasa: Kasa) -> Iterator[Kasa]:
    kasa.show()
    yield kasa
    kasa.page.lock()


def text_of(kasa: Kasa, name: str) -> str:
    line = kasa.field(name)
    assert isinstance(line, QLineEdit)
    return line.text()


def begin(kasa: Kasa) -> None:
    """Fill half of a form for a new credential."""
    kasa.click("Yeni kayıt")
    kasa.qtbot.waitUntil(lambda: kasa.page.open_view.accounts.editing.dialog is not None)
    kasa.field("Kayıt adı").setText("Yarım")  # type: ignore[attr-defined]
    kasa.field("Parola").setText(TYPED)  # type: ignore[attr-defined]
    kasa.field("Doğrulama anahtarı").setText(SEED)  # type: ignore[attr-defined]


def unlock(kasa: Kasa) -> None:
    kasa.click("Kilidi aç")
    kasa.settle()


def test_the_idle_lock_keeps_a_half_filled_form_sealed_and_gives_it_back(kasa: Kasa) -> None:
    begin(kasa)
    kasa.page.away.idle._timer.timeout.emit()
    kasa.settle()
    assert kasa.page.open_view.accounts.editing.dialog is None
    files = b"".join(path.read_bytes() for path in kasa.path.parent.glob("vault.sqlite3*"))
    for secret in (TYPED, SEED, "Yarım"):
        assert secret.encode() not in files
    unlock(kasa)
    kasa.qtbot.waitUntil(lambda: kasa.page.open_view.accounts.editing.dialog is not None)
    assert (text_of(kasa, "Kayıt adı"), text_of(kasa, "Parola")) == ("Yarım", TYPED)
    assert kasa.dialog().key.key is not None
    assert "yarım kalmıştı" in said_by_labels(kasa.dialog())
    kasa.click("Kaydet", kasa.dialog())
    kasa.settle()
    stored = next(one for one in kasa.vault.credentials() if one.title == "Yarım")
    assert kasa.vault.reveal(stored.id, SecretField.PASSWORD) == Secret(TYPED)
    assert stored.has_totp
    assert Drafts(kasa.vault.room).find() is None
    kasa.page.lock()
    kasa.settle()
    unlock(kasa)
    assert kasa.page.open_view.accounts.editing.dialog is None


def test_ctrl_l_locks_from_the_form_and_an_edit_goes_on_too(kasa: Kasa) -> None:
    kasa.open_editor()
    kasa.field("Kullanıcı adı").setText("yeni-ad")  # type: ignore[attr-defined]
    kasa.dialog().activateWindow()
    kasa.qtbot.waitUntil(kasa.dialog().isActiveWindow)
    kasa.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert kasa.page.open_view.accounts.editing.dialog is None
    unlock(kasa)
    kasa.qtbot.waitUntil(lambda: kasa.page.open_view.accounts.editing.dialog is not None)
    kasa.click("Kaydet", kasa.dialog())
    kasa.settle()
    (stored,) = kasa.vault.credentials()
    assert (stored.user_name, stored.has_totp, stored.has_password) == ("yeni-ad", True, True)


def test_a_form_that_is_given_up_is_not_offered_again(kasa: Kasa) -> None:
    begin(kasa)
    kasa.page.lock()
    kasa.settle()
    unlock(kasa)
    kasa.qtbot.waitUntil(lambda: kasa.page.open_view.accounts.editing.dialog is not None)
    kasa.dialog().leave()
    (box,) = kasa.dialog().findChildren(QMessageBox)
    kasa.click("Kaydetmeden kapat", box)
    kasa.settle()
    assert Drafts(kasa.vault.room).find() is None


def test_an_untouched_form_is_not_kept(kasa: Kasa) -> None:
    kasa.open_editor()
    kasa.page.lock()
    kasa.settle()
    unlock(kasa)
    assert kasa.page.open_view.accounts.editing.dialog is None


def test_closing_the_program_keeps_it(kasa: Kasa) -> None:
    begin(kasa)
    kasa.page.flush()
    kasa.settle()
    draft = Drafts(kasa.vault.room).find()
    assert draft is not None
    assert draft.typed.title == "Yarım"
    assert TYPED not in repr(draft)
