"""The open vault: one header with the switch between its parts, and the part that is looked at."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.kit import PageHeader, button
from ui.theme.tokens import SPACE_S, SPACE_XL
from ui.vault.accounts_part import AccountsPart
from ui.vault.copy_notice import CopyNotice
from ui.vault.parts import Part, VaultHooks, VaultTools
from ui.vault.protection import ProtectionSection
from ui.vault.sections import Sections
from ui.vault.security.overview import OverviewSection

KEYS = ("accounts", "people", "handoff", "security")
"""The parts in the order of their keys Alt+1 … Alt+4."""


class OpenView(QWidget):
    """Shown only while the vault is open. Parts that nobody handed in are not offered."""

    lock_asked = Signal()

    def __init__(self, tools: VaultTools, hooks: VaultHooks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._hooks = hooks
        self._open = False
        self._makers = self._part_makers()
        self._parts: dict[str, Part] = {}
        self._subtitles: dict[str, str] = {}
        self._actions: dict[str, list[QWidget]] = {}
        self._current = "accounts"
        self._switch = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_header())
        self._stack = QStackedWidget()
        column.addWidget(self._stack, 1)
        low = QHBoxLayout()
        low.setContentsMargins(SPACE_XL, 0, SPACE_XL, SPACE_S)
        self.notice = CopyNotice(tools.clipboard)
        low.addWidget(self.notice)
        column.addLayout(low)
        tools.news.part_asked.connect(self.show_part)
        tools.news.credential_asked.connect(self.show_credential)

    @property
    def accounts(self) -> AccountsPart:
        """The list of credentials."""
        part = self._part("accounts")
        assert isinstance(part, AccountsPart)
        return part

    @property
    def current(self) -> str:
        """The key of the part that is looked at."""
        return self._current

    def part(self, key: str) -> Part:
        """Return a part by its key; it is made if it was never looked at."""
        return self._part(key)

    def start(self) -> None:
        """Show what is in the vault, which has just been opened."""
        self._open = True
        self.show_part(self._current)

    def stop(self) -> None:
        """Forget everything that is shown: the vault is being locked, and the page has closed what was asked."""
        self._open = False
        for part in self._parts.values():
            part.stop()

    def keep(self) -> None:
        """Keep what is being typed, sealed."""
        for part in self._parts.values():
            part.keep()

    def conceal(self) -> None:
        """Hide what was revealed: the page is being left."""
        for part in self._parts.values():
            part.conceal()

    def show_part(self, key: str) -> None:
        """Turn to a part."""
        if not self._open or key not in self._makers:
            return
        if key != self._current and self._current in self._parts:
            self._parts[self._current].conceal()
        self._current = key
        part = self._part(key)
        self._switch.button(KEYS.index(key)).setChecked(True)
        for owner, actions in self._actions.items():
            for action in actions:
                action.setVisible(owner == key)
        self._header.set_subtitle(self._subtitles.get(key, "") or " ")
        self._stack.setCurrentWidget(part)
        if not part.is_open:
            part.start()
        if self.isVisible():
            part.take_focus()

    def show_credential(self, credential_id: str) -> None:
        """Turn to Hesaplar and choose a credential."""
        self.show_part("accounts")
        if self._open:
            self.accounts.choose(credential_id)

    def show_account(self, account_id: str) -> None:
        """Turn to Hesaplar, and to the credential of an account, or to a form for one."""
        self.show_part("accounts")
        if self._open:
            self.accounts.choose_account(account_id)

    def _part_makers(self) -> dict[str, Callable[[], Part]]:
        tools, hooks = self._tools, self._hooks
        security = (OverviewSection, *hooks.security, ProtectionSection)
        about_handoff = self.tr("Hesaplar sahipsiz kalmasın")
        about_security = self.tr("Parolalarınız, hesaplarınızın ayarları ve kasanın sınırları")
        makers: dict[str, Callable[[], Part]] = {"accounts": lambda: AccountsPart(tools, hooks)}
        if (people := hooks.people) is not None:
            makers["people"] = lambda: people(tools)
        if hooks.handoff:
            makers["handoff"] = lambda: Sections(tools, self.tr("Yedek ve devir"), about_handoff, hooks.handoff)
        makers["security"] = lambda: Sections(tools, self.tr("Güvenlik"), about_security, security)
        return makers

    def _make_header(self) -> PageHeader:
        self._header = PageHeader(self.tr("Kasa"), " ")
        names = (self.tr("Hesaplar"), self.tr("Meslektaşlar"), self.tr("Yedek ve devir"), self.tr("Güvenlik"))
        for number, (key, name) in enumerate(zip(KEYS, names, strict=True)):
            if key not in self._makers:
                continue
            toggle = button(name, role="toggle", tooltip=name, shortcut=f"Alt+{number + 1}")
            toggle.setCheckable(True)
            self._switch.addButton(toggle, number)
            self._header.buttons.addWidget(toggle)
        self._switch.idClicked.connect(self._switch_to)
        self._header.buttons.addSpacing(SPACE_S)
        self._header.buttons.addWidget(
            button(self.tr("Kilitle"), self.lock_asked.emit, icon="vault", shortcut="Ctrl+L")
        )
        return self._header

    def _part(self, key: str) -> Part:
        if key not in self._parts:
            part = self._parts[key] = self._makers[key]()
            part.subtitle_changed.connect(partial(self._tell, key))
            self._actions[key] = list(part.header_buttons())
            for action in self._actions[key]:
                self._header.buttons.addWidget(action)  # before it is shown, or it would be a window of its own
                action.setVisible(key == self._current)
            self._stack.addWidget(part)
        return self._parts[key]

    def _switch_to(self, number: int) -> None:
        self.show_part(KEYS[number])

    def _tell(self, key: str, words: str) -> None:
        self._subtitles[key] = words
        if key == self._current:
            self._header.set_subtitle(words or " ")
