"""The open post's comments: read, jumped to, applied where the passage still stands, or put aside."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import nullcontext

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from models.calendar import Comment, CommentState
from models.checking import IsCancelled
from models.enums import Platform
from models.messages import QT_TRANSLATE_NOOP, Message
from services.review.placing import Place, place_of, texts_read
from ui.editor.colleague.choosing_dialog import ChoosingDialog
from ui.editor.comment_list import CommentList
from ui.editor.sheet import Sheet, Tab
from ui.editor.tools import EditorTools
from ui.editor.writing import Writing
from ui.kit import UndoBar
from ui.positions import Utf16Map

_Found = tuple[Sheet, Tab, Place]


class Comments(QObject):
    """Between the list, the storage and the text. Nothing is ever applied where it is not certain what is meant."""

    def __init__(self, tools: EditorTools, view: CommentList, writing: Writing, undo_bar: UndoBar) -> None:
        super().__init__(view)
        self._tasks = tools.tasks
        self._storage = tools.storage
        self._events = tools.events
        self._events.posts_changed.connect(self.reload)  # an answer may be taken in, or back, from elsewhere
        self._view = view
        self._writing = writing
        self._undo_bar = undo_bar
        self._shown = ""
        self._known: list[Comment] = []
        self._names: Mapping[str, str] = {}
        self._read: Mapping[str, str] = {}
        """The texts that were commented on, by the comments' ids, as far as they are still known."""
        view.show_asked.connect(self.jump)
        view.apply_asked.connect(self.apply)
        view.aside_asked.connect(self.put_aside)

    def open(self, sheet: Sheet | None) -> None:
        """Show the comments on ``sheet``; the same one again changes nothing."""
        wanted = "" if sheet is None else sheet.id
        if wanted != self._shown:
            self._shown = wanted
            self._known, self._read = [], {}
            self._view.show_comments(())
            self.reload()

    def reload(self) -> None:
        """Read the open post's comments anew."""
        post_id, known = self._shown, self._known
        if not post_id:
            return

        def read(_is_cancelled: IsCancelled) -> tuple[list[Comment], Mapping[str, str] | None]:
            comments = self._storage.comments.of(post_id)
            return comments, None if comments == known else texts_read(self._storage.posts, comments)

        def show(found: tuple[list[Comment], Mapping[str, str] | None]) -> None:
            comments, texts = found
            names = self._picture_names()
            if post_id != self._shown or (texts is None and names == self._names):
                return
            self._known, self._names = comments, names
            self._read = self._read if texts is None else texts
            self._view.show_comments(comments, names)

        self._tasks.run("storage", read, owner=self, done=show)

    def jump(self, comment: Comment) -> _Found | None:
        """Select the passage in the text and return where it is; say so where it is gone. A picture is shown."""
        if comment.attachment_id is not None:
            self._writing.show_picture(comment.attachment_id)
            return None
        found = self._find(comment)
        if found is None:
            self._undo_bar.say(self.tr("Bu söz metinde artık yok; değiştirilmiş ya da silinmiş."))
            return None
        sheet, tab, place = found
        self._writing.choose_tab(tab)
        area = self._writing.area
        area.setTextCursor(self._cursor(sheet, tab, place))
        area.setFocus()
        area.ensureCursorVisible()
        return found

    def apply(self, comment: Comment) -> None:
        """Put the suggestion in the passage's place as one step of undo, where it is certain what is meant.

        Where the passage was changed as well, both changes are joined if they do not meet; else the user chooses.
        """
        suggestion = comment.suggestion
        if suggestion is None or (found := self.jump(comment)) is None:
            return
        sheet, tab, place = found
        now = sheet.raw_text(tab)[place.start : place.end]
        if place.certain:
            self._write(comment, found, suggestion)
        elif not place.then:
            self._undo_bar.say(
                self.tr("Bu söz metinde birden çok yerde geçiyor; hangisi olduğuna bakıp kendiniz değiştirin.")
            )
        elif (both := place.merged(now, suggestion)) is None:
            self._ask(comment, found, now, place.with_suggestion(suggestion))
        else:
            self._write(comment, found, both)
            self._undo_bar.say(
                self.tr("Öneri yazıldı; sizin değişikliğiniz de duruyor.")
                if both != now
                else self.tr("Öneri metinde zaten yazıyor.")
            )

    def _ask(self, comment: Comment, found: _Found, now: str, suggested: str) -> None:
        sheet, tab, place = found
        dialog = ChoosingDialog(place.then, now, suggested, comment.author, self._view.window())

        def take() -> None:
            if sheet.raw_text(tab)[place.start : place.end] == now:
                self._write(comment, found, suggested)

        dialog.taken.connect(take)
        dialog.kept.connect(lambda: self.put_aside(comment))
        dialog.open()

    def _write(self, comment: Comment, found: _Found, words: str) -> None:
        cursor = self._cursor(*found)
        if cursor.selectedText().replace("\u2029", "\n") != words:
            cursor.insertText(words)
        self._decide(comment, CommentState.TAKEN)

    def put_aside(self, comment: Comment) -> None:
        """Keep the text as it is, with a way back."""
        aside = Message(QT_TRANSLATE_NOOP("services", "Bir görüş kenara ayrıldı"))
        again = Message(QT_TRANSLATE_NOOP("services", "Kenara ayrılan görüş geri geldi"))
        self._decide(comment, CommentState.SET_ASIDE, aside)
        self._undo_bar.offer(self.tr("Not kenara ayrıldı."), lambda: self._decide(comment, CommentState.OPEN, again))

    def _decide(self, comment: Comment, state: CommentState, told: Message | None = None) -> None:
        """Say what became of a comment. ``told`` is the deed's name; what follows from the text is none of its own."""

        def decide(_is_cancelled: IsCancelled) -> None:
            with nullcontext() if told is None else self._storage.deeds.deed(told):
                self._storage.comments.decide(comment.id, state)

        self._tasks.run("storage", decide, owner=self, done=lambda _: self._events.posts_changed.emit())

    def _picture_names(self) -> dict[str, str]:
        sheet = self._writing.sheet
        return {} if sheet is None else {one.id: one.file_name for one in sheet.post.attachments}

    def _find(self, comment: Comment) -> _Found | None:
        sheet = self._writing.sheet
        if sheet is None or sheet.id != comment.post_id:
            return None
        tab = self._tab(sheet, comment.platform)
        place = place_of(sheet.raw_text(tab), comment.excerpt, comment.start, self._read.get(comment.id))
        return None if place is None else (sheet, tab, place)

    @staticmethod
    def _tab(sheet: Sheet, platform: Platform | None) -> Tab:
        """A platform that follows the shared text now has no other: there it is to be mended."""
        return platform if platform is not None and sheet.is_own(platform) else None

    @staticmethod
    def _cursor(sheet: Sheet, tab: Tab, place: Place) -> QTextCursor:
        units = Utf16Map(sheet.raw_text(tab))
        cursor = QTextCursor(sheet.document(tab))
        cursor.setPosition(units.to_utf16(place.start))
        cursor.setPosition(units.to_utf16(place.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor
