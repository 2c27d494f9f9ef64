"""Görüş iste… and Görüş dosyası al…: the files that go out and come in, and what follows."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from models.checking import IsCancelled
from models.enums import PostState, Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Post
from services.review.files import FILE_SUFFIX, LARGEST, Received, read, written
from services.review.papers import Answer, AnsweredPost, AskedPost, Paper, Request, SentPicture, asked
from services.review.people import People
from services.review.pictures import small_copies
from services.review.taking import Taken, comments_of, take_in
from services.text_files import read_whole, write_whole
from ui.editor.colleague.reading_dialog import ReadingDialog
from ui.editor.colleague.taking_dialog import TakingDialog
from ui.editor.colleague.words import name_of, outcome_words
from ui.editor.desk import Desk
from ui.editor.saver import Saver
from ui.editor.standing import Standing
from ui.editor.tools import EditorTools
from ui.events import Notice
from ui.kit import UndoBar
from ui.moments import short_moment

_NO_FILE_NAME = re.compile(r"[^\w -]+")


class ReviewExchange(QObject):
    """Everything about a colleague's reading that is not in the text itself."""

    taken = Signal()
    """An answer was taken in: there may be comments."""

    def __init__(
        self,
        tools: EditorTools,
        *,
        desk: Desk,
        saver: Saver,
        standing: Standing,
        undo_bar: UndoBar,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._tools = tools
        self._tasks = tools.tasks
        self._events = tools.events
        self._clock = tools.clock
        self._storage = tools.storage
        self._who_signs = tools.who_signs
        self._desk = desk
        self._saver = saver
        self._standing = standing
        self._undo_bar = undo_bar
        self._page = page

    def show_menu(self, place: QPushButton) -> QMenu:
        """Open the two ways below ``place``."""
        menu = QMenu(place)
        menu.setAccessibleName(self.tr("Görüş"))
        ask = menu.addAction(self.tr("Görüş iste…"))
        ask.setEnabled(self._desk.current is not None)
        ask.triggered.connect(lambda _checked=False: self.ask())
        menu.addAction(self.tr("Görüş dosyası al…")).triggered.connect(lambda _checked=False: self.receive())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place.mapToGlobal(QPoint(0, place.height())))
        menu.setActiveAction(ask if ask.isEnabled() else menu.actions()[-1])
        return menu

    # Out

    def ask(self) -> None:
        """Save the open post as a file for a colleague, and note that it is being read."""
        sheet = self._desk.current
        if sheet is None:
            return
        if sheet.is_blank:
            self._undo_bar.say(self.tr("Görüş istemek için önce yazıya bir şey yazın."))
            return
        self._saver.save_all()
        path = self._choose_new(self.tr("Görüş iste"), sheet.post.headline)
        if path is not None:
            self.ask_by(path, sheet.id)

    def ask_by(self, path: Path, post_id: str) -> None:
        """Save a stored post at ``path``, and note that it is being read."""

        def collect(_is_cancelled: IsCancelled) -> tuple[Post | None, str]:
            return self._storage.posts.get(post_id), self._storage.unit.get().name

        def collected(found: tuple[Post | None, str]) -> None:
            post, unit = found
            if post is None:
                self._undo_bar.say(self.tr("Yazı henüz kaydedilmedi; birazdan yeniden deneyin."))
                return
            self._copy_pictures(post, lambda pictures: send(post, pictures, unit))

        def send(post: Post, pictures: tuple[SentPicture, ...], unit: str) -> None:
            request = Request(uuid.uuid4().hex, self._clock.now(), (asked(post, pictures),))
            self._write(path, request, unit, lambda: self._asked(post_id))

        self._tasks.run("storage", collect, owner=self, done=collected)

    def _copy_pictures(self, post: Post, then: Callable[[tuple[SentPicture, ...]], None]) -> None:
        paths, maker = self._desk.picture_paths(post), self._tools.pictures

        def copy(is_cancelled: IsCancelled) -> tuple[SentPicture, ...]:
            return small_copies(post.attachments, paths.__getitem__, maker, is_cancelled)

        if post.attachments:
            self._tasks.run("images", copy, owner=self, done=then)
        else:
            then(())

    def _asked(self, post_id: str) -> None:
        current = self._desk.current
        if current is not None and current.id == post_id:
            self._standing.choose(PostState.REVIEW)

    def _write(self, path: Path, paper: Paper, name: str, then: Callable[[], object]) -> None:
        """Sign ``paper`` where there is an identity, save it, say how, and go on."""

        def make(_is_cancelled: IsCancelled) -> tuple[bytes, bool]:
            me = self._who_signs().me
            return written(paper, me, name), me is not None

        def made(found: tuple[bytes, bool]) -> None:
            data, signed = found

            def save(_is_cancelled: IsCancelled) -> None:
                write_whole(path, data)

            def saved(_: None) -> None:
                self._tell_saved(path, signed=signed)
                then()

            self._tasks.run("io", save, owner=self, done=saved)

        self._tasks.run("vault", make, owner=self, done=made)

    def _tell_saved(self, path: Path, *, signed: bool) -> None:
        said = Message(
            QT_TRANSLATE_NOOP("services", "“{file}” kaydedildi; meslektaşınıza gönderin."), {"file": path.name}
        )
        if signed:
            hint = Message(QT_TRANSLATE_NOOP("services", "Dosya kartınızla imzalandı."))
        else:
            hint = Message(
                QT_TRANSLATE_NOOP(
                    "services", "Dosya imzasız: imzalamak için Kasa’yı açıp Meslektaşlar’da kartınızı hazırlayın."
                )
            )
        self._events.notice_raised.emit(Notice(Severity.INFORMATION, said, hint))

    # In

    def receive(self) -> None:
        """Open a file: a request is read in a window of its own, an answer is taken in."""
        kinds = self.tr("Görüş dosyaları ({endings})").format(endings="*" + FILE_SUFFIX)
        chosen, _ = QFileDialog.getOpenFileName(self._page, self.tr("Görüş dosyası al"), "", kinds)
        if chosen:
            self.open_file(Path(chosen))

    def open_file(self, path: Path) -> None:
        """Read ``path`` and go on with what it is. What is wrong with it is told as everywhere."""
        large = Message(QT_TRANSLATE_NOOP("services", "Görüş dosyaları en çok 8 MB olur."))

        def load(_is_cancelled: IsCancelled) -> bytes:
            return read_whole(path, LARGEST, large)

        def loaded(data: bytes) -> None:
            def judge(_is_cancelled: IsCancelled) -> Received:
                people: People = self._who_signs()
                return read(data, people.me, people.contacts)

            self._tasks.run("vault", judge, owner=self, done=self._received)

        self._tasks.run("io", load, owner=self, done=loaded)

    def _received(self, received: Received) -> None:
        paper = received.paper
        if isinstance(paper, Request):
            self._read(received, paper)
        else:
            self._offer(received, paper)

    def _read(self, received: Received, request: Request) -> None:
        dialog = ReadingDialog(received, request, self._when, self._tools, self._page)

        def save(posts: Sequence[AnsweredPost], name: str) -> None:
            headline = request.posts[0].text or self.tr("Görüş")
            path = self._choose_new(self.tr("Görüşü kaydet"), self.tr("Görüş {title}").format(title=headline))
            if path is not None:
                answer = Answer(uuid.uuid4().hex, request.id, self._clock.now(), tuple(posts))
                self._write(path, answer, name, dialog.accept)

        dialog.save_asked.connect(save)
        dialog.open()

    def _when(self, post: AskedPost) -> str:
        return "" if post.planned_at is None else short_moment(post.planned_at, self._clock.now())

    def _offer(self, received: Received, answer: Answer) -> None:
        dialog = TakingDialog(received, answer, {post.id: post.headline for post in self._desk.posts}, self._page)
        dialog.accepted.connect(lambda: self._take(received, answer))
        dialog.open()

    def _take(self, received: Received, answer: Answer) -> None:
        self._saver.save_all()
        author = name_of(received)
        comments = comments_of(answer, author)

        def take(_is_cancelled: IsCancelled) -> Taken:
            return take_in(self._storage, answer.posts, comments, author)

        def took(result: Taken) -> None:
            self._events.posts_changed.emit()
            self.taken.emit()
            self._undo_bar.say(outcome_words(result))

        self._tasks.run("storage", take, owner=self, done=took)

    def _choose_new(self, title: str, name: str) -> Path | None:
        """Let the user say where a new review file goes."""
        short = " ".join(_NO_FILE_NAME.sub(" ", name).split())[:60].strip() or self.tr("Görüş")
        kinds = self.tr("Görüş dosyaları ({endings})").format(endings="*" + FILE_SUFFIX)
        chosen, _ = QFileDialog.getSaveFileName(self._page, title, short + FILE_SUFFIX, kinds)
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix == FILE_SUFFIX else path.with_name(path.name + FILE_SUFFIX)
