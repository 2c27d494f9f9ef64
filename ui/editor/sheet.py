"""An open post: its value, and a document for each of its texts so that undo outlives switching."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument

from models.enums import Language, Platform, PostState
from models.posts import Attachment, Dismissal, Post, Variant
from services.language.text import clean
from ui.editor.text_area import plain_text

Tab = Platform | None
"""A text of a post: a platform's own, or the shared one (``None``)."""
_BESIDE = ("language", "pillar_id", "campaign_id")
LINE_HEIGHT = 140.0
"""Per cent of the font's own line height."""


def new_document(text: str, parent: QObject) -> QTextDocument:
    document = QTextDocument(parent)
    document.setDocumentMargin(2)
    load_text(document, text)
    return document


def load_text(document: QTextDocument, text: str) -> None:
    """Put ``text`` into ``document`` with comfortable lines, forgetting its undo steps."""
    document.setUndoRedoEnabled(False)
    document.setPlainText(text)
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    lines = QTextBlockFormat()
    lines.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor.mergeBlockFormat(lines)
    document.setUndoRedoEnabled(True)
    document.setModified(False)


def beside_words(mine: Post, base: Post | None, stored: Post) -> Post:
    """Return ``mine`` with what others changed beside its words since it was ``base``; what was changed here stays."""
    if base is None:
        return mine
    theirs = {name: getattr(stored, name) for name in _BESIDE if getattr(mine, name) == getattr(base, name)}
    accounts = {one.platform: one.account_id for one in stored.variants}  # no editor chooses among them
    variants = (replace(one, account_id=accounts.get(one.platform, one.account_id)) for one in mine.variants)
    return replace(mine, variants=tuple(variants), **theirs)


class Sheet(QObject):
    """One post while it is open. ``version`` counts its changes; ``edited`` is emitted after each."""

    edited = Signal()
    variants_changed = Signal()
    """A platform came or went, or a text became a platform's own or shared again."""

    def __init__(self, post: Post, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._post = post
        self.base: Post | None = post
        """The post as it was stored when it was last looked at; ``None``: what differs here was all changed here."""
        self.stored = post.revision > 0
        self.version = 0 if self.stored else 1
        self.tab: Tab = None
        self._own = {v.platform for v in post.variants if v.text is not None}
        self._documents: dict[Tab, QTextDocument] = {}
        self._seen: dict[Tab, str] = {}
        self._positions: dict[Tab, int] = {}
        self._quiet = False

    @property
    def id(self) -> str:
        return self._post.id

    @property
    def post(self) -> Post:
        """The post with the texts as they stand on the screen, clean."""
        variants = tuple(
            replace(v, text=self._text_of(v.platform, v.text or "") if v.platform in self._own else None)
            for v in self._post.variants
        )
        return replace(self._post, text=self._text_of(None, self._post.text), variants=variants)

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing that would be missed."""
        post = self.post
        return not (post.headline or post.attachments or post.planned_at)

    def is_own(self, tab: Tab) -> bool:
        """Tell whether a platform has a text of its own."""
        return tab in self._own

    def followers(self) -> tuple[Platform, ...]:
        """Return the platforms that get the shared text."""
        return tuple(p for p in self._post.platforms if p not in self._own)

    def mark_unsaved(self) -> None:
        """Say that this post differs from what is stored, though nothing was typed here."""
        self.base = None
        self._changed()

    # Texts

    def document(self, tab: Tab) -> QTextDocument:
        """Return a text's document. One that follows the shared text is brought up to date first."""
        document = self._documents.get(tab)
        if document is None:
            document = new_document(self._initial(tab), self)
            document.contentsChange.connect(partial(self._text_changed, tab))
            self._documents[tab] = document
            self._seen[tab] = plain_text(document)
        elif tab is not None and tab not in self._own:
            shared = self.raw_text(None)
            if plain_text(document) != shared:
                self._load(tab, shared)
        return document

    def raw_text(self, tab: Tab) -> str:
        """Return a text exactly as its document has it, for checking: positions fit the document."""
        document = self._documents.get(tab)
        if document is None or (tab is not None and tab not in self._own):
            document = self._documents.get(None) if tab not in self._own else None
            return plain_text(document) if document is not None else self._initial(tab)
        return plain_text(document)

    def use_shared_text(self, platform: Platform) -> None:
        """Let a platform follow the shared text again. Undo brings its own text back."""
        if platform not in self._own:
            return
        shared = self.raw_text(None)
        cursor = QTextCursor(self.document(platform))
        self._quiet = True
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(shared)
        cursor.endEditBlock()
        self._quiet = False
        self._seen[platform] = shared
        self._own.discard(platform)
        self.variants_changed.emit()
        self._changed()

    def remember_cursor(self, position: int) -> None:
        self._positions[self.tab] = position

    def cursor_of(self, tab: Tab) -> int:
        """Return where the cursor was in a text; at its end where it never was."""
        return self._positions.get(tab, 1 << 30)

    # Everything else

    def set_language(self, language: Language) -> None:
        if language is not self._post.language:
            self._change(replace(self._post, language=language))

    def set_platform(self, platform: Platform, wanted: bool) -> None:
        """Add or take away a platform. Its own text stays in memory and comes back with it."""
        if (platform in self._post.platforms) == wanted:
            return
        if wanted:
            variants = (*self._post.variants, Variant(platform))
            order = list(Platform)
            variants = tuple(sorted(variants, key=lambda v: order.index(v.platform)))
        else:
            variants = tuple(v for v in self._post.variants if v.platform is not platform)
            if self.tab is platform:
                self.tab = None
        self._change(replace(self._post, variants=variants))
        self.variants_changed.emit()

    def set_belonging(self, pillar_id: str | None, campaign_id: str | None) -> None:
        """Say which pillar and campaign the post is part of."""
        if (pillar_id, campaign_id) != (self._post.pillar_id, self._post.campaign_id):
            self._change(replace(self._post, pillar_id=pillar_id, campaign_id=campaign_id))

    def set_attachments(self, attachments: tuple[Attachment, ...]) -> None:
        if attachments != self._post.attachments:
            self._change(replace(self._post, attachments=attachments))

    def add_dismissal(self, dismissal: Dismissal) -> None:
        self._change(replace(self._post, dismissals=(*self._post.dismissals, dismissal)))

    def remove_dismissal(self, dismissal: Dismissal) -> None:
        self._change(replace(self._post, dismissals=tuple(d for d in self._post.dismissals if d != dismissal)))

    def plan(self, at: datetime | None) -> None:
        self._change(self._post.planned(at))

    def set_state(self, state: PostState) -> None:
        """Say where the post stands. Its day stays."""
        if state is not self._post.state:
            self._change(replace(self._post, state=state))

    def publish(self, at: datetime | None) -> None:
        """Say that the post was published ``at`` that time, or that it was not."""
        self._change(self._post.published(at))

    def put_publication_back(self, before: Post) -> None:
        """Take state and time of publishing from an earlier value of this post."""
        self._change(self._post.publication_of(before))

    def took_over(self, stored: Post) -> None:
        """Adopt what the database alone decides, after a save or a change by another page."""
        self.stored = True
        self._post = replace(
            beside_words(self._post, self.base, stored).publication_of(stored),
            planned_at=stored.planned_at,
            revision=stored.revision,
            updated_at=stored.updated_at,
        )
        self.base = stored

    def reload_texts(self, stored: Post) -> None:
        """Show the texts of ``stored``, which another page wrote. Nothing unsaved may be open here."""
        self._own = {v.platform for v in stored.variants if v.text is not None}
        for tab in self._documents:
            self._load(tab, stored.text if tab is None else stored.text_for(tab))

    def adopt_rest(self, stored: Post) -> None:
        """Take over everything else that another page wrote."""
        self._post = self.base = stored

    # Inside

    def _initial(self, tab: Tab) -> str:
        if tab is None or tab not in self._own:
            document = self._documents.get(None)
            return plain_text(document) if document is not None else self._post.text
        return self._post.text_for(tab)

    def _text_of(self, tab: Tab, otherwise: str) -> str:
        document = self._documents.get(tab)
        return otherwise if document is None else clean(plain_text(document))

    def _load(self, tab: Tab, text: str) -> None:
        self._quiet = True
        load_text(self._documents[tab], text)
        self._seen[tab] = plain_text(self._documents[tab])
        self._quiet = False

    def _text_changed(self, tab: Tab, _position: int, _removed: int, _added: int) -> None:
        if self._quiet:
            return
        # Another font or width is reported as if all text were written anew: only other words are a change.
        text = plain_text(self._documents[tab])
        if text == self._seen.get(tab):
            return
        self._seen[tab] = text
        if tab is not None and tab not in self._own:
            self._own.add(tab)
            self.variants_changed.emit()
        self._changed()

    def _change(self, post: Post) -> None:
        self._post = post
        self._changed()

    def _changed(self) -> None:
        self.version += 1
        self.edited.emit()
