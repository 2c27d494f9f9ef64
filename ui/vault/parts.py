"""What the parts of the open vault have in common, and what they are handed. A part knows no other part."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Account
from services.clock import Clock
from services.paths import RESOURCES
from services.settings import Settings
from services.vault.credentials import CredentialSummary
from services.vault.passwords.strength import StrengthMeter
from services.vault.secret import Secret
from services.vault.service import VaultService
from ui.events import AppEvents, Notice
from ui.tasks import TaskRunner
from ui.vault.clipboard import GuardedClipboard

LANE = "vault"
T = TypeVar("T")
LoadAccounts = Callable[[], Sequence[Account]]
"""Returns the unit's accounts; runs on the storage lane."""


@dataclass(frozen=True, slots=True)
class Badge:
    """How an account's backup stands, in a word or two. ``tone`` is one of ``Chip``: success, warning, error, "".

    ``hint`` is a sentence for the tooltip and the screen reader.
    """

    words: Message
    tone: str = ""
    hint: Message | None = None


class VaultNews(QObject):
    """What happened inside the open vault, told between parts that do not know each other."""

    credentials_changed = Signal()
    """Credentials were added, changed or deleted, or their badges are others now."""
    people_changed = Signal()
    """Colleagues or their states."""
    handoffs_changed = Signal()
    """What was given, received or acknowledged."""
    keys_changed = Signal()
    """The vault opens with other keys now: its older copies may not open any more, so a new one is made."""
    copies_asked = Signal()
    """Show the daily copies of the vault's file; going back to one locks the vault."""
    lock_asked = Signal()
    """Lock the vault; also from a form over it."""
    part_asked = Signal(str)
    """Turn to a part by its key: ``accounts``, ``people``, ``handoff`` or ``security``."""
    edit_asked = Signal(str)
    """Open the form of the credential that is shown, by its id."""
    card_handed = Signal(bytes)
    """A colleague's card came where it does not belong; Meslektaşlar, turned to before, takes it."""
    leaving_asked = Signal(str)
    """Begin the list of what a colleague, who has opened accounts, knows: a contact's id."""
    credential_asked = Signal(str)
    """Turn to Hesaplar and choose a credential by its id."""


@dataclass(frozen=True, slots=True)
class VaultTools:
    """All that a part may use. The vault's methods run on lane ``vault`` only: see :meth:`Part.run`."""

    vault: VaultService
    tasks: TaskRunner
    events: AppEvents
    settings: Settings
    clock: Clock
    clipboard: GuardedClipboard
    news: VaultNews
    load_accounts: LoadAccounts
    load_names: Callable[[], Sequence[str]] = tuple
    """Returns what the unit is called, for judging passwords; runs on the storage lane."""
    meter: StrengthMeter = field(default_factory=lambda: StrengthMeter(RESOURCES / "vault"))
    """Judges passwords; on the vault's lane."""

    def clear_pasted(self, secret: Secret) -> None:
        """Take ``secret``, which was pasted and is stored now, off the clipboard, and say so."""
        if self.clipboard.clear_if(secret):
            words = Message(QT_TRANSLATE_NOOP("services", "Kasaya yapıştırdığınız metin panodan silindi."))
            self.events.notice_raised.emit(Notice(Severity.INFORMATION, words))


class Part(QWidget):
    """A part of the open vault, or a section of one.

    It is made when it is first looked at. :meth:`start` tells that the vault is open and the part looked at for the
    first time since; :meth:`stop` that the vault is being locked: forget everything, at once. Override both, and call
    them here. Dialogs that have the part for a parent are rejected by the page before ``stop``.
    """

    subtitle_changed = Signal(str)
    """The line under the page's title; a section of a part has none."""

    def __init__(self, tools: VaultTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tools = tools
        self._started = False

    @property
    def is_open(self) -> bool:
        """Whether the vault is open and the part has been started."""
        return self._started

    def header_buttons(self) -> Sequence[QWidget]:
        """Return the buttons for the page's header, the main one last. Called once; they are shown with the part."""
        return ()

    def start(self) -> None:
        """Show what is in the vault."""
        self._started = True

    def stop(self) -> None:
        """Forget everything that is shown."""
        self._started = False

    def keep(self) -> None:
        """Keep what is being typed: the vault is about to be locked, and what is queued on its lane comes before."""

    def conceal(self) -> None:
        """Hide what was revealed: the part is being left, the vault stays open."""

    def take_focus(self) -> None:
        """Take the keyboard."""
        self.setFocus()

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run ``work`` on the vault's lane; answers that come after the vault was locked are dropped.

        Without ``failed``, a ``UserError`` becomes a banner at the foot of the window.
        """

        def deliver(value: T) -> None:
            if self._started and done is not None:
                done(value)

        self.tools.tasks.run(LANE, lambda _: work(), owner=self, done=deliver, failed=failed)


class DetailCard(Part):
    """A card under a credential's fields. It is started with Hesaplar."""

    def show_credential(self, credential: CredentialSummary) -> None:
        """Show ``credential``, everything masked; hide the card where there is nothing to say."""
        raise NotImplementedError


PartMaker = Callable[[VaultTools], Part]
CardMaker = Callable[[VaultTools], DetailCard]
ActionMaker = Callable[[VaultTools, QWidget], QWidget]
"""Makes a button; the widget is the parent for its dialogs, so that locking closes them."""


def _no_badges() -> Mapping[str, Badge]:
    return {}


@dataclass(frozen=True, slots=True)
class VaultHooks:
    """Where the composition (``ui/pages.py``) hangs in what other capabilities have to show.

    ``people`` is the part Meslektaşlar; ``handoff`` the sections of Yedek ve devir, from top to bottom; ``security``
    further sections of Güvenlik. ``account_actions`` stand before "Yeni kayıt", ``first_actions`` under the words of an
    empty vault; ``cards`` stand under the fields of the chosen credential. ``load_badges`` runs on the vault's lane
    with each reading of the list, and tells how each credential's backup stands by the credential's id.
    """

    people: PartMaker | None = None
    handoff: Sequence[PartMaker] = ()
    security: Sequence[PartMaker] = ()
    account_actions: Sequence[ActionMaker] = ()
    first_actions: Sequence[ActionMaker] = ()
    cards: Sequence[CardMaker] = ()
    load_badges: Callable[[], Mapping[str, Badge]] = field(default=_no_badges)
