"""The shape of the open vault: parts that are switched between, and the places where others hang in theirs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from models.enums import Platform
from models.messages import Message
from services.vault.credentials import CredentialSummary
from tests.ui.kasa_support import Kasa
from tests.vault_support import library_credential
from ui.kit import button, label
from ui.theme import Theme
from ui.vault.credential_list import BADGE_ROLE
from ui.vault.parts import Badge, DetailCard, Part, VaultHooks, VaultTools
from ui.vault.platform_tile import PlatformTile


class Told(Part):
    """A part that writes down what it was told."""

    def __init__(self, tools: VaultTools) -> None:
        super().__init__(tools)
        self.told: list[str] = []
        self.answers: list[int] = []
        label("", "muted").setParent(self)
        self.own = button("Kart ver", lambda: self.told.append("pressed"))

    def header_buttons(self) -> list[QWidget]:
        return [self.own]

    def start(self) -> None:
        super().start()
        self.told.append("start")
        self.subtitle_changed.emit("iki meslektaş")

    def stop(self) -> None:
        super().stop()
        self.told.append("stop")

    def conceal(self) -> None:
        self.told.append("conceal")


class Card(DetailCard):
    """A card that writes down which credentials it was shown."""

    def __init__(self, tools: VaultTools) -> None:
        super().__init__(tools)
        self.shown: list[str] = []

    def show_credential(self, credential: CredentialSummary) -> None:
        self.shown.append(credential.title)


def shown(kasa: Kasa, hooks: VaultHooks) -> Kasa:
    kasa.make_page(hooks)
    kasa.show()
    return kasa


def people_of(kasa: Kasa) -> Told:
    part = kasa.page.open_view.part("people")
    assert isinstance(part, Told)
    return part


def test_alt_and_a_number_turn_to_the_parts_that_there_are(kasa: Kasa) -> None:
    view = shown(kasa, VaultHooks(people=Told)).page.open_view
    kasa.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert view.current == "people"
    assert view._header.subtitle.text() == "iki meslektaş"
    kasa.press(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert view.current == "people", "nobody handed in sections of Yedek ve devir"
    kasa.press(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert view.current == "security"
    kasa.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert view.current == "accounts"
    assert view._header.subtitle.text() == "1 kayıt"
    assert view.accounts.list.current() is not None


def test_a_part_is_started_when_it_is_looked_at_and_stopped_when_the_vault_is_locked(kasa: Kasa) -> None:
    shown(kasa, VaultHooks(people=Told))
    part = people_of(kasa)
    assert part.told == []
    kasa.click("Meslektaşlar")
    assert part.told == ["start"]
    kasa.click("Hesaplar")
    kasa.click("Meslektaşlar")
    assert part.told == ["start", "conceal"]
    kasa.page.lock()
    assert part.told == ["start", "conceal", "stop"]
    kasa.settle()
    kasa.click("Kilidi aç")
    assert part.told[-1] == "start"
    assert kasa.page.open_view.current == "people"


def test_an_answer_that_comes_after_locking_does_not_reach_a_part(kasa: Kasa) -> None:
    shown(kasa, VaultHooks(people=Told))
    kasa.click("Meslektaşlar")
    part = people_of(kasa)
    part.run(lambda: 1, part.answers.append)
    kasa.settle()
    part.run(lambda: 2, part.answers.append)
    kasa.page.lock()
    kasa.settle()
    assert part.answers == [1]


def test_locking_closes_the_dialogs_of_every_part(kasa: Kasa) -> None:
    shown(kasa, VaultHooks(people=Told))
    kasa.click("Meslektaşlar")
    dialog = QDialog(people_of(kasa))
    dialog.open()
    kasa.page.lock()
    assert not dialog.isVisible()


def test_the_buttons_of_a_part_are_there_with_it(kasa: Kasa) -> None:
    shown(kasa, VaultHooks(people=Told))
    assert kasa.button("Yeni kayıt").isVisible()
    kasa.click("Meslektaşlar")
    kasa.click("Kart ver")
    part = people_of(kasa)
    assert part.told == ["start", "pressed"]
    assert not part.own.isWindow()
    kasa.click("Hesaplar")
    assert not part.own.isVisible()


def test_sections_are_one_part(kasa: Kasa) -> None:
    shown(kasa, VaultHooks(handoff=(Told, Told)))
    kasa.press(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    part = kasa.page.open_view.part("handoff")
    sections = part.findChildren(Told)
    assert [one.told for one in sections] == [["start"], ["start"]]
    kasa.page.lock()
    assert [one.told[-1] for one in sections] == ["stop", "stop"]


def test_cards_and_buttons_of_others_come_to_the_accounts(kasa: Kasa) -> None:
    pressed: list[str] = []

    def make(tools: VaultTools, parent: QWidget) -> QWidget:
        return button("İçe aktar…", lambda: pressed.append("imported"))

    shown(kasa, VaultHooks(account_actions=(make,), cards=(Card,)))
    kasa.click("İçe aktar…")
    assert pressed == ["imported"]
    (card,) = kasa.page.open_view.accounts.cards
    assert isinstance(card, Card)
    assert card.shown == ["Kütüphane Instagram"]
    assert card.is_open
    kasa.page.lock()
    assert not card.is_open


def test_badges_are_read_with_the_list_and_told_to_screen_readers(kasa: Kasa) -> None:
    badge = Badge(Message("Yedek güncel"), "success", Message("Yedek çalışma arkadaşı son parolayı aldı."))

    def badges() -> dict[str, Badge]:
        return {one.id: badge for one in kasa.vault.credentials()}

    view = shown(kasa, VaultHooks(load_badges=badges)).page.open_view
    index = view.accounts.list._list.currentIndex()
    assert index.data(BADGE_ROLE) == badge
    assert "son parolayı aldı" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "son parolayı aldı" in index.data(Qt.ItemDataRole.ToolTipRole)
    kasa.page.grab()


def test_a_credential_that_is_asked_for_is_chosen(kasa: Kasa) -> None:
    kasa.vault.unlock()
    other = kasa.vault.add(library_credential(title="Zeytin"))
    kasa.vault.lock()
    page = shown(kasa, VaultHooks(people=Told)).page
    kasa.click("Meslektaşlar")
    page.news.credential_asked.emit(other.id)
    kasa.settle()
    assert page.open_view.current == "accounts"
    current = page.open_view.accounts.list.current()
    assert current is not None
    assert current.id == other.id


def test_what_the_vault_protects_can_be_read_later(kasa: Kasa) -> None:
    shown(kasa, VaultHooks())
    kasa.press(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert "Siz oturum açmışken çalışan kötü amaçlı programlar" in "\n".join(
        one.text() for one in kasa.page.findChildren(type(label("")))
    )


def test_nothing_of_a_credential_is_left_on_the_screen_of_a_locked_vault(kasa: Kasa) -> None:
    page = shown(kasa, VaultHooks()).page
    assert page.open_view.accounts.detail._title.text() == "Kütüphane Instagram"
    page.lock()
    left = [one.text() for one in page.findChildren(type(label(""))) if "Kütüphane" in one.text()]
    assert left == []
    assert page.open_view.accounts.detail.credential is None


@pytest.mark.parametrize("platform", [None, Platform.X])
def test_a_tile_is_painted_for_a_platform_and_for_none(qtbot: QtBot, theme: Theme, platform: Platform | None) -> None:
    tile = PlatformTile()
    qtbot.addWidget(tile)
    tile.set_platform(platform)
    picture = tile.grab().toImage()
    middle = {picture.pixelColor(x, y).name() for x in range(12, 32) for y in range(12, 32)}
    assert len(middle) > 1, "there is an icon on the ground"
