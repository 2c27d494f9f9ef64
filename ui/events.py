"""What happened, told between pages that do not know each other."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from models.enums import Severity
from models.messages import Message


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence for a banner at the foot of the window. It goes with its page, unless it is an error."""

    severity: Severity
    message: Message
    hint: Message | str = ""
    topic: str = ""
    """What it is about: a newer notice about the same takes its place."""


@dataclass(frozen=True, slots=True)
class ChosenPictures:
    """Pictures on their way from Görseller to the open post."""

    paths: tuple[Path, ...]
    alt_text: str = ""
    credit: str = ""
    names: tuple[str, ...] = ()
    """What the files are called where their paths do not tell, one for each; empty where they do."""
    in_place_of: str = ""
    """The id of the open post's attachment that gives way to the first of them."""


class AppEvents(QObject):
    """The signals that cross pages. Each is emitted on the UI thread, after the fact it names."""

    posts_changed = Signal()
    topics_changed = Signal()
    unit_changed = Signal()
    orders_changed = Signal()
    """Pillars, campaigns, the accounts' slots, or series."""
    dictionary_changed = Signal()
    setting_changed = Signal(str)
    """A setting's key."""
    opinion_changed = Signal(object)
    """How LanguageTool stands now, as a ``services.language_tool.states.State``."""
    post_chosen = Signal(str)
    """A post's id: open it in Yazı."""
    new_post_asked = Signal(object)
    """A new post, as a ``models.posts.Post`` that is not saved yet: open it in Yazı."""
    publishing_asked = Signal(str, bool)
    """A post's id: open the steps that get it out; and whether its findings were decided on a moment ago."""
    waiting_asked = Signal()
    """Show what should be out by now: "Zamanı gelenler", over whichever page."""
    bin_asked = Signal()
    """Show what was deleted: "Silinenler", over whichever page."""
    arrangement_asked = Signal(str, str)
    """Show "Yayın düzeni" over whichever page: a part's key (``pillars``, ``slots`` …), and whose (or nothing)."""
    page_chosen = Signal(str)
    """A page's key, as in ``ui.pages.page_table``: ``calendar``, ``editor``, ``handbook`` …"""
    section_chosen = Signal(str)
    """A section of Ayarlar, after :attr:`page_chosen`, by its key there: ``opinion``, ``tone`` …"""
    article_chosen = Signal(int, str)
    """An article of the guideline and a rule of it (or nothing), after :attr:`page_chosen` with ``handbook``."""
    account_chosen = Signal(str)
    """An account's id, after :attr:`page_chosen` with ``accounts``."""
    account_secrets_chosen = Signal(str)
    """An account's id, after :attr:`page_chosen` with ``vault``: its credential, or a form for one."""
    rules_changed = Signal()
    """The unit's own rules, or what it changed in ours."""
    allowances_changed = Signal()
    """What is waved through for every text."""
    official_accounts_changed = Signal()
    days_changed = Signal()
    """Special days, or the crisis switch."""
    asset_chosen = Signal(str)
    """A picture of the unit's library by its SHA-256, after :attr:`page_chosen` with ``images``."""
    picture_rights_changed = Signal()
    """Whose a picture is, its licence, the people in it and their consent; or which pictures the library has."""
    pictures_chosen = Signal(object)
    """A :class:`ChosenPictures`."""
    backup_chosen = Signal(object)
    """A ``services.storage.Backup``: go back to it and show everything anew."""
    notice_raised = Signal(object)
    """A :class:`Notice`."""
