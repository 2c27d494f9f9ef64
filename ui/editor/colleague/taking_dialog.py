"""Before an answer is taken in: whose it is, how far that is known, and what it says."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from services.language.text import shortened
from services.review.files import Received, Trust
from services.review.papers import Answer
from ui.editor.colleague.words import name_of, source_words, verdict_name
from ui.kit import button, label
from ui.theme.tokens import SPACE_M, SPACE_S, SPACE_XL

_LONGEST_TITLE = 60


class TakingDialog(QDialog):
    """Accepted, the answer is taken in."""

    def __init__(
        self, received: Received, answer: Answer, titles: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        """``titles`` are the first lines of the posts that are here, by id."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Görüşü al"))
        self.setMinimumWidth(460)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        outer.setSpacing(SPACE_M)
        outer.addWidget(label(self.tr("{name} görüşünü bildirdi").format(name=name_of(received)), "title", wrap=True))
        outer.addWidget(label(source_words(received), "muted", wrap=True))
        for post in answer.posts:
            title = titles.get(post.id) or self.tr("Burada olmayan bir yazı")
            said = self.tr("{verdict}, {n} not").format(verdict=verdict_name(post.verdict), n=len(post.remarks))
            outer.addWidget(label(f"“{shortened(title, _LONGEST_TITLE)}”: {said}", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        row.addWidget(button(self.tr("Vazgeç"), self.reject))
        sure = received.trust is Trust.VERIFIED
        self.take = button(self.tr("Al") if sure else self.tr("Yine de al"), self.accept, role="primary")
        row.addWidget(self.take)
        outer.addLayout(row)
