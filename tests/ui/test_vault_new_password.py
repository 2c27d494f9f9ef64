"""A password while it is typed, and one that is made."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox

from services.vault.credentials import SecretField
from services.vault.passwords.strength import Strength
from services.vault.secret import Secret
from tests.ui.kasa_support import Kasa, clipboard_text, everything_said, said_by_labels
from tests.vault_support import PASSWORD, library_credential
from ui.vault.passwords.generator_dialog import GeneratorDialog
from ui.vault.passwords.judgement import Judgement


@pytest.fixture
def kasa(kasa: Kasa) -> Kasa:
    """The page with a credential in it, and its form open."""
    kasa.show()
    kasa.open_editor()
    return kasa


def judgement(kasa: Kasa) -> Judgement:
    return kasa.dialog().findChildren(Judgement)[0]


def line(kasa: Kasa) -> QLineEdit:
    found = kasa.field("Parola")
    assert isinstance(found, QLineEdit)
    return found


def judge(kasa: Kasa, text: str) -> str:
    """Type ``text`` and return what is said of it."""
    line(kasa).setText(text)
    made = judgement(kasa)
    assert made._pause.isActive() == bool(text)
    made._pause.timeout.emit()
    kasa.settle()
    return f"{made.bar.words.text()}: {made.words.text()}"


def generator(kasa: Kasa) -> GeneratorDialog:
    kasa.press(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    kasa.qtbot.waitUntil(lambda: bool(kasa.dialog().findChildren(GeneratorDialog)))
    dialog = kasa.dialog().findChildren(GeneratorDialog)[0]
    kasa.qtbot.waitUntil(lambda: dialog.isActiveWindow() and dialog.focusWidget() is not None)
    return dialog


def test_a_weak_password_is_called_so_with_its_reason(kasa: Kasa) -> None:
    assert judge(kasa, "hemsirelik2024") == "Zayıf: Sözlükteki sözcükler ve adlar kolay denenir."
    assert "Zayıf" in judgement(kasa).bar.accessibleName()
    assert "hemsirelik" not in everything_said(kasa.dialog()) + said_by_labels(kasa.dialog())
    assert judge(kasa, "x7Kd9-qLm2v-RtW4") == "Güçlü: "
    assert judge(kasa, "") == ": "


def test_the_words_of_the_form_are_no_good_password(kasa: Kasa) -> None:
    kasa.dialog()._user_name.setText("zxkwvbqjt")
    assert judge(kasa, "zxkwvbqjt2024").endswith("ilk denenenlerdendir.")


def test_a_password_of_another_account_is_told(kasa: Kasa) -> None:
    kasa.vault.add(library_credential(title="İkinci", password=Secret("x7Kd9-qLm2v-RtW4")))
    assert judge(kasa, "x7Kd9-qLm2v-RtW4") == "Güçlü: Bu parola 1 başka kayıtta da var."
    assert judge(kasa, PASSWORD).count("başka kayıtta") == 0, "it is this account's own"


def test_a_made_password_goes_into_the_form_unseen(kasa: Kasa) -> None:
    dialog = generator(kasa)
    made = dialog._made.reveal()
    assert made not in everything_said(dialog) + said_by_labels(dialog)
    kasa.click("Bunu kullan", dialog)
    assert line(kasa).text() == made
    assert line(kasa).echoMode() is QLineEdit.EchoMode.Password
    kasa.settle()
    assert judgement(kasa).bar.words.text() == "Güçlü"
    kasa.click("Kaydet", kasa.dialog())
    kasa.settle()
    (stored,) = kasa.vault.credentials()
    assert kasa.vault.reveal(stored.id, SecretField.PASSWORD) == Secret(made)


def test_a_password_is_made_as_it_is_asked_for(kasa: Kasa) -> None:
    dialog = generator(kasa)
    before = dialog._made
    kasa.press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert dialog._made != before
    dialog.length.setValue(33)
    dialog.signs.setChecked(False)
    assert len(dialog._made.reveal()) == 33
    assert dialog._made.reveal().isalnum()
    for tick in (dialog.capitals, dialog.small, dialog.digits):
        tick.setChecked(False)
    assert not kasa.button("Bunu kullan", dialog).isEnabled()
    assert "en az bir tür" in said_by_labels(dialog)
    kasa.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert len(dialog._made.reveal().split("-")) == 6
    dialog.count.setValue(4)
    assert len(dialog._made.reveal().split("-")) == 4
    assert "Daha uzun" in said_by_labels(dialog)


def test_a_made_password_can_be_copied_for_the_platforms_form(kasa: Kasa) -> None:
    dialog = generator(kasa)
    made = dialog._made.reveal()
    kasa.click("Parolayı kopyala", dialog)
    assert clipboard_text() == made
    assert kasa.page.clipboard.remaining() > 0


def test_locking_closes_the_generator_too(kasa: Kasa) -> None:
    dialog = generator(kasa)
    forgotten: list[bool] = []
    dialog.finished.connect(lambda: forgotten.append(bool(dialog._made)))
    kasa.page.lock()
    assert forgotten == [False]


def test_the_generator_is_used_by_keyboard_alone(kasa: Kasa) -> None:
    dialog = generator(kasa)
    made = dialog._made
    named = [one for kind in (QCheckBox, QSpinBox) for one in dialog.findChildren(kind)]
    assert all(one.accessibleName() or one.text() for one in named)  # type: ignore[attr-defined]
    kasa.press(Qt.Key.Key_Return)
    assert line(kasa).text() == made.reveal()
    assert kasa.dialog().focusWidget() is line(kasa)
    kasa.dialog().activateWindow()
    kasa.qtbot.waitUntil(line(kasa).hasFocus)
    kasa.press(Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert line(kasa).echoMode() is QLineEdit.EchoMode.Normal
    assert judgement(kasa).bar.words.text() in {say.text for say in (one.words() for one in Strength)} | {""}
