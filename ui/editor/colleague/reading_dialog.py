"""The window in which a colleague reads: texts on the left, remarks on the right, the verdict below."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from models.enums import Platform
from services.language.text import clean, shortened
from services.review.files import Received
from services.review.papers import AnsweredPost, AskedPost, Remark, Request, SentPicture, Verdict
from ui.editor.colleague.pictures import PictureView, SentPictures
from ui.editor.colleague.words import name_of, source_words, verdict_name
from ui.editor.kinds import platform_name, rule_name
from ui.editor.tools import EditorTools
from ui.kit import button, label
from ui.positions import Utf16Map
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL

_LONGEST_REMARK = 4_000
_TITLE = 40


class ReadingDialog(QDialog):
    """Shows the posts of a request one by one and collects what is said of them. It writes nothing itself."""

    save_asked = Signal(object, str)
    """The :class:`AnsweredPost` values as a tuple, and the reader's name as typed here."""

    def __init__(
        self,
        received: Received,
        request: Request,
        when: Callable[[AskedPost], str],
        tools: EditorTools,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Görüş ver"))
        self.resize(960, 640)
        self._posts = request.posts
        self._when = when
        self._answers = {post.id: AnsweredPost(post.id, post.revision) for post in request.posts}
        self._texts: list[tuple[int, Platform | None, str]] = []
        self._picture: SentPicture | None = None
        self.pictures = SentPictures(tools.tasks, tools.pictures)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        outer.setSpacing(SPACE_M)
        outer.addWidget(label(self.tr("{name} görüşünüzü istiyor").format(name=name_of(received)), "title"))
        outer.addWidget(label(source_words(received), "muted", wrap=True))
        columns = QHBoxLayout()
        columns.setSpacing(SPACE_L)
        columns.addLayout(self._make_text(), 3)
        columns.addLayout(self._make_remarks(), 2)
        outer.addLayout(columns, 1)
        outer.addLayout(self._make_foot())
        self._warned = False
        self._fill_texts()

    @property
    def answers(self) -> tuple[AnsweredPost, ...]:
        """What was said so far."""
        return tuple(self._answers[post.id] for post in self._posts)

    # Building

    def _make_text(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE_S)
        self.chooser = QComboBox()
        self.chooser.setAccessibleName(self.tr("Okunan metin"))
        self.chooser.currentIndexChanged.connect(self._show_text)
        self.facts = label("", "caption", wrap=True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setAccessibleName(self.tr("Metin: not düşmek istediğiniz yeri seçin"))
        self.text.selectionChanged.connect(self._show_passage)
        for widget in (self.chooser, self.facts):
            column.addWidget(widget)
        self.view = PictureView()
        self._seen = QStackedWidget()
        self._seen.addWidget(self.text)
        self._seen.addWidget(self.view)
        column.addWidget(self._seen, 1)
        self.pictures.chosen.connect(self._show_picture)
        column.addWidget(self.pictures)
        self.passed = label("", "caption", wrap=True)
        column.addWidget(self.passed)
        return column

    def _make_remarks(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE_S)
        self.passage = label("", "muted", wrap=True)
        self.remark = QPlainTextEdit()
        self.remark.setTabChangesFocus(True)
        self.remark.setMaximumHeight(90)
        self.remark.setPlaceholderText(self.tr("Notunuz"))
        self.remark.setAccessibleName(self.tr("Notunuz"))
        self.suggestion = QLineEdit()
        self.suggestion.setPlaceholderText(self.tr("Yerine önerdiğiniz söz (isterseniz)"))
        self.suggestion.setAccessibleName(self.tr("Yerine önerdiğiniz söz (isterseniz)"))
        self.put = button(self.tr("Notu ekle"), self._add, icon="plus")
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("Notlarınız"))
        self.take = button(self.tr("Seçili notu sil"), self._remove, icon="trash")
        for widget in (self.passage, self.remark, self.suggestion, self.put):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addWidget(self.take)
        return column

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.verdicts = {one: button(verdict_name(one), partial(self._judge, one), role="toggle") for one in Verdict}
        for made in self.verdicts.values():
            made.setCheckable(True)
            row.addWidget(made)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Adınız"))
        self.name.setToolTip(self.tr("Kasanız kilitliyse ya da kartınız yoksa görüşünüz bu adla ve imzasız gider"))
        self.name.setAccessibleName(self.tr("Adınız"))
        row.addWidget(self.name, 1)
        self.leave = button(self.tr("Kapat"), self.reject)
        row.addWidget(self.leave)
        self.save = button(self.tr("Görüşü kaydet…"), self._save, role="primary", icon="send")
        row.addWidget(self.save)
        return row

    def _fill_texts(self) -> None:
        for place, post in enumerate(self._posts):
            for platform, text in post.texts:
                self._texts.append((place, platform, text))
                title = shortened(" ".join((post.text or text).split()), _TITLE) or self.tr("Boş yazı")
                where = self.tr("Ortak metin") if platform is None else platform_name(platform)
                self.chooser.addItem(f"{title} · {where}")
        self._show_text(0)
        self.text.setFocus()

    # Showing

    @property
    def _names(self) -> dict[str, str]:
        return {picture.id: picture.name for picture in self._post.pictures}

    @property
    def _post(self) -> AskedPost:
        return self._posts[self._texts[self.chooser.currentIndex()][0]]

    def _show_text(self, row: int) -> None:
        if not 0 <= row < len(self._texts):
            return
        post, text = self._posts[self._texts[row][0]], self._texts[row][2]
        self.text.setPlainText(text)
        names = ", ".join(platform_name(platform) for platform in post.platforms)
        self.facts.setText(" · ".join(part for part in (names, self._when(post)) if part))
        said = [f"“{one.excerpt}” ({rule_name(one.rule)}): {one.reason}" for one in post.dismissals]
        self.passed.setText("\n".join([self.tr("Gerekçeyle geçilenler"), *said]) if said else "")
        self.pictures.show_pictures(post.pictures, self.view)
        self._show_answer()
        self._show_picture(None)

    def _show_picture(self, picture: SentPicture | None) -> None:
        """Show ``picture`` in the text's place; ``None``: the text."""
        self._picture = picture
        self.pictures.choose(picture)
        if picture is not None:
            self.view.show_picture(picture)
        self._seen.setCurrentWidget(self.text if picture is None else self.view)
        self._show_passage()

    def _show_answer(self) -> None:
        answer = self._answers[self._post.id]
        for verdict, made in self.verdicts.items():
            made.setChecked(answer.verdict is verdict)
        self.list.clear()
        for one in answer.remarks:
            name = self._names.get(one.picture or "", "")
            words = [f"“{one.excerpt or name}”"] if one.excerpt or name else []
            words += [f"→ “{one.suggestion}”"] if one.suggestion is not None else []
            self.list.addItem("\n".join([" ".join(words), one.text]).strip())
        self.take.setEnabled(bool(answer.remarks))
        self.save.setEnabled(any(a.verdict is not None or a.remarks for a in self._answers.values()))

    def _passage(self) -> tuple[str, int]:
        """Return the chosen passage and where it begins, in code points."""
        if self._picture is not None:
            return "", 0
        cursor = self.text.textCursor()
        text = self._texts[self.chooser.currentIndex()][2]
        units = Utf16Map(text)
        start, end = units.to_code_point(cursor.selectionStart()), units.to_code_point(cursor.selectionEnd())
        return text[start:end], start

    def _show_passage(self) -> None:
        excerpt, _ = self._passage()
        self.suggestion.setEnabled(bool(excerpt))
        if self._picture is not None:
            self.passage.setText(self.tr("“{name}” görseli için.").format(name=self._picture.name))
            return
        shown = excerpt if len(excerpt) <= 120 else excerpt[:119] + "…"
        whole = self.tr("Bütün yazı için. Bir yer için önce onu metinde seçin.")
        self.passage.setText(f"“{shown}”" if excerpt else whole)

    # Doing

    def _add(self) -> None:
        excerpt, start = self._passage()
        words = clean(self.remark.toPlainText()).strip()[:_LONGEST_REMARK]
        suggested = clean(self.suggestion.text()) if excerpt and self.suggestion.text() else None
        if not words and suggested is None:
            self.remark.setFocus()
            return
        platform = None if self._picture is not None else self._texts[self.chooser.currentIndex()][1]
        picture = None if self._picture is None else self._picture.id
        remark = Remark(uuid.uuid4().hex, words, platform, excerpt, start, suggested, picture)
        answer = self._answers[self._post.id]
        self._answers[self._post.id] = replace(answer, remarks=(*answer.remarks, remark))
        self.remark.clear()
        self.suggestion.clear()
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self._show_answer()

    def _remove(self) -> None:
        row = max(self.list.currentRow(), 0)
        answer = self._answers[self._post.id]
        left = tuple(one for place, one in enumerate(answer.remarks) if place != row)
        self._answers[self._post.id] = replace(answer, remarks=left)
        self._show_answer()

    def _judge(self, verdict: Verdict) -> None:
        answer = self._answers[self._post.id]
        chosen = None if answer.verdict is verdict else verdict
        self._answers[self._post.id] = replace(answer, verdict=chosen)
        self._show_answer()

    def reject(self) -> None:
        """Close; what was said and not saved is asked about once."""
        if not self._warned and (self.save.isEnabled() or self._is_typing()):
            self._warned = True
            self.leave.setText(self.tr("Kaydetmeden kapat"))
            self.passage.setText(self.tr("Görüşünüz henüz kaydedilmedi. Kapatırsanız notlarınız silinir."))
            (self.save if self.save.isEnabled() else self.remark).setFocus()
            return
        super().reject()

    def _is_typing(self) -> bool:
        return bool(self.remark.toPlainText().strip() or self.suggestion.text())

    def _save(self) -> None:
        if self._is_typing():
            self._add()  # what stands in the fields was meant, too
        said = tuple(one for one in self.answers if one.verdict is not None or one.remarks)
        self.save_asked.emit(said, self.name.text().strip())
