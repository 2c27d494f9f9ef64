"""Whose the pictures of the open post are: shown beside each, and asked for where a finding wants to know."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from models.checking import IsCancelled
from models.posts import Attachment
from services.images.in_posts import own_names
from services.images.proposals import Proposal
from ui.editor.compose_card import ComposeCard
from ui.editor.desk import Desk
from ui.editor.knowledge import Knowledge
from ui.editor.marks import Mark
from ui.editor.review import Review
from ui.editor.tools import EditorTools
from ui.kit import UndoBar
from ui.picture_source.asking import AskedPicture, SourceAsking
from ui.thumbnails import LANE


class PictureSources(QObject):
    """Ties the form for a source to the strip of pictures and to the findings."""

    def __init__(
        self,
        tools: EditorTools,
        known: Knowledge,
        *,
        desk: Desk,
        card: ComposeCard,
        review: Review,
        undo_bar: UndoBar,
    ) -> None:
        super().__init__(card)
        self._tasks = tools.tasks
        self._pictures = tools.pictures
        self._context = known.context
        self._desk = desk
        self._rights = known.rights
        self._strip = card.strip
        self.asking = SourceAsking(
            tasks=tools.tasks,
            events=tools.events,
            clock=tools.clock,
            storage=tools.storage,
            offer=undo_bar.offer,
            page=card,
        )
        self._strip.source_asked.connect(self.ask)
        self._strip.chosen.connect(self._look)
        review.source_asked.connect(self._ask_about)
        self._rights.changed.connect(self.show)
        desk.opened.connect(self.show)

    def show(self) -> None:
        """Show what is known of the open post's pictures."""
        sheet = self._desk.current
        if sheet is not None:
            known = self._rights.of(sheet.post)
            self._strip.show_sources({digest: one.source for digest, one in known.items() if one.source is not None})

    def ask(self, attachment: Attachment) -> None:
        """Open the form for a picture of the open post."""
        self.asking.ask(AskedPicture(attachment.sha256, attachment.file_name, self._proposing(attachment)))

    def _ask_about(self, mark: Mark) -> None:
        sheet = self._desk.current
        digest = mark.diagnostic.data.get("sha256")
        for attachment in sheet.post.attachments if sheet is not None else ():
            if attachment.sha256 == digest:
                self.ask(attachment)
                return

    def _look(self, attachment: Attachment) -> None:
        """The fields of a picture were opened: offer to keep the name that the post credits with the picture."""
        shown = partial(self._strip.detail.show_proposal, attachment)
        self._tasks.run(LANE, self._proposing(attachment), owner=self, done=shown)

    def _proposing(self, attachment: Attachment) -> Callable[[IsCancelled], Proposal]:
        """Return the work for the lane "images"; what it needs of the open post is taken now."""
        sheet, names = self._desk.current, own_names(self._context.unit)
        path = self._desk.picture_paths(sheet.post).get(attachment.sha256) if sheet is not None else None
        text = sheet.raw_text(sheet.tab) if sheet is not None else ""

        def work(is_cancelled: IsCancelled) -> Proposal:
            if path is None:
                return Proposal()
            return self._pictures.inspect(
                path,
                text=text,
                credit=attachment.credit,
                is_cancelled=is_cancelled,
                own_names=names,
                file_name=attachment.file_name,
            ).proposal

        return work
