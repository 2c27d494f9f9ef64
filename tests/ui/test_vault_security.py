"""The security checklist: the account's own answers and what the vault knows, in one place and by one truth."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from models.enums import Platform
from models.posts import Account
from services.accounts.answering import answer
from services.clock import FixedClock
from services.vault.handoff.states import Backup, Badge
from services.vault.secret import Secret
from tests.ui import kasa_support
from tests.ui.kasa_support import Kasa, said_by_labels
from tests.vault_support import library_credential
from ui.accounts.page import AccountsPage
from ui.vault.parts import VaultHooks
from ui.vault.security.card import SecurityCard

TODAY = date(2026, 11, 26)


class FakeUnit:
    """Accounts in memory, behind the door where the storage stands."""

    def __init__(self, *accounts: Account) -> None:
        self.kept = {account.id: account for account in accounts}

    def accounts(self) -> list[Account]:
        return list(self.kept.values())

    def save_account(self, account: Account, /) -> Account:
        self.kept[account.id] = account
        return account


@pytest.fixture
def unit(monkeypatch: pytest.MonkeyPatch) -> FakeUnit:
    made = FakeUnit(Account("a1", Platform.INSTAGRAM, "kaun.kutuphane", two_factor=False, notifications=True))
    monkeypatch.setattr(kasa_support, "ACCOUNTS", made.kept.values())
    return made


@pytest.fixture
def kasa(empty_kasa: Kasa, unit: FakeUnit) -> Kasa:
    made = empty_kasa
    made.vault.create()
    made.vault.add(library_credential(account_id="a1", password=Secret("hemsirelik2024")))
    made.vault.lock()
    made.make_page(VaultHooks(cards=(partial(SecurityCard, answer=partial(answer, unit)),)))
    made.show()
    return made


def card(kasa: Kasa) -> SecurityCard:
    (found,) = kasa.page.open_view.accounts.cards
    assert isinstance(found, SecurityCard)
    kasa.qtbot.waitUntil(found.isVisible)
    return found


def press(kasa: Kasa, text: str) -> None:
    """Press a button of the card as soon as it is on the screen."""
    kasa.qtbot.waitUntil(lambda: any(one.text() == text and one.isVisible() for one in buttons(kasa)))
    kasa.click(text)


def buttons(kasa: Kasa) -> list[QPushButton]:
    return card(kasa).findChildren(QPushButton)


def opened(kasa: Kasa) -> list[str]:
    return [row.item.rule for row in card(kasa).rows]


def test_account_and_vault_stand_in_one_list(kasa: Kasa) -> None:
    assert opened(kasa) == [
        "guideline.11.two-factor",
        "guideline.11.backup-colleague",
        "guideline.11.security-review",
        "vault.password",
        "vault.recovery-contact",
    ]
    kasa.qtbot.waitUntil(lambda: "Tamam: Bildirimler, Her hesapta ayrı parola." in said_by_labels(card(kasa)))
    assert "hemsirelik2024" not in said_by_labels(kasa.page)


def test_an_answer_is_the_accounts_own(kasa: Kasa, unit: FakeUnit) -> None:
    card(kasa)
    with kasa.qtbot.waitSignal(kasa.events.unit_changed):
        press(kasa, "Açık olarak işaretle")
    assert unit.kept["a1"].two_factor is True
    kasa.settle()
    assert "guideline.11.two-factor" not in opened(kasa)


def test_what_is_answered_on_the_accounts_page_is_shown_here(kasa: Kasa, unit: FakeUnit) -> None:
    unit.save_account(
        replace(unit.kept["a1"], two_factor=True, backup_colleague="Zehra Ak", reviewed_on=TODAY - timedelta(days=91))
    )
    kasa.events.unit_changed.emit()
    kasa.settle()
    assert opened(kasa) == ["guideline.11.security-review", "vault.password", "vault.recovery-contact"]
    press(kasa, "Bugün baktım")
    kasa.settle()
    assert unit.kept["a1"].reviewed_on == TODAY
    assert opened(kasa) == ["vault.password", "vault.recovery-contact"]


def test_a_password_that_another_account_has_is_told_on_both(kasa: Kasa) -> None:
    kasa.vault.add(library_credential(title="Zeytin", password=Secret("hemsirelik2024")))
    kasa.page.news.credentials_changed.emit()
    kasa.settle()
    assert "vault.reuse" in opened(kasa)
    kasa.qtbot.waitUntil(lambda: "1 hesapta daha var" in said_by_labels(card(kasa)))


def test_a_weak_password_is_changed_from_here(kasa: Kasa) -> None:
    press(kasa, "Değiştir…")
    kasa.qtbot.waitUntil(lambda: kasa.page.open_view.accounts.editing.dialog is not None)


def test_the_account_is_shown_on_its_page(kasa: Kasa) -> None:
    card(kasa)
    told: list[str] = []
    kasa.events.page_chosen.connect(told.append)
    kasa.events.account_chosen.connect(told.append)
    kasa.click("Hesaplar’da aç")
    assert told == ["accounts", "a1"]


def test_the_accounts_page_leads_to_the_credential(kasa: Kasa, unit: FakeUnit, clock: FixedClock) -> None:
    class Storage:
        def __init__(self) -> None:
            self.unit = self.official = unit

        def list(self) -> list[object]:
            return []

    class Official:
        def list(self) -> list[object]:
            return []

    storage = Storage()
    storage.official = Official()  # type: ignore[assignment]
    page = AccountsPage(lambda: storage, clock, {}, kasa.events, kasa.tasks)  # type: ignore[arg-type, return-value]
    kasa.qtbot.addWidget(page)
    kasa.settle()
    page.choose_account("a1")
    kasa.page.lock()
    page.unit.detail.secrets_button.click()
    kasa.settle()
    kasa.click("Kilidi aç")
    kasa.settle()
    chosen = kasa.page.open_view.accounts.list.current()
    assert chosen is not None
    assert chosen.account_id == "a1"
    unit.save_account(Account("a2", Platform.X, "kauncevre"))
    kasa.events.account_secrets_chosen.emit("a2")
    kasa.qtbot.waitUntil(lambda: kasa.page.open_view.accounts.editing.dialog is not None)
    assert kasa.dialog()._account.currentData() == (Platform.X, "a2")


def test_all_accounts_are_seen_together(kasa: Kasa) -> None:
    kasa.press(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    words = "Eksik: İki adımlı doğrulama, Yedek çalışma arkadaşı, Güvenlik gözden geçirmesi, Parolanın gücü"
    kasa.qtbot.waitUntil(lambda: words in said_by_labels(kasa.page))
    kasa.click("Kütüphane Instagram kaydına git")
    assert kasa.page.open_view.current == "accounts"
    kasa.page.lock()
    assert "Eksik" not in said_by_labels(kasa.page)


def test_where_the_platform_turns_is_asked_for(kasa: Kasa, unit: FakeUnit) -> None:
    kasa.qtbot.waitUntil(lambda: any(one.text() == "Yaz…" and one.isVisible() for one in buttons(kasa)))
    (one,) = kasa.vault.credentials()
    kasa.vault.update(one.id, lambda stored: replace(stored, mail="birim@kaun.example"))
    unit.save_account(replace(unit.kept["a1"], reviewed_on=TODAY))
    kasa.page.news.credentials_changed.emit()
    kasa.settle()
    assert "vault.recovery-contact" not in opened(kasa)


def test_a_backup_that_the_vault_knows_is_written_to_the_account(kasa: Kasa, unit: FakeUnit) -> None:
    (one,) = kasa.vault.credentials()
    proven = (Badge(Backup.CURRENT, fp="0" * 64), "Zehra Ak")
    card(kasa)._reader._desk.named_badges = lambda: {one.id: proven}  # type: ignore[method-assign]
    kasa.events.unit_changed.emit()
    kasa.settle()
    kasa.qtbot.waitUntil(lambda: "Yedeğiniz hazır: Zehra Ak" in said_by_labels(card(kasa)))
    press(kasa, "Adını oraya da yaz")
    kasa.settle()
    assert unit.kept["a1"].backup_colleague == "Zehra Ak"
    assert "guideline.11.backup-colleague" not in opened(kasa)
