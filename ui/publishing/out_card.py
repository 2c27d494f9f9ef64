"""What is seen of a platform on which the post is out: since when, where, and what follows."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout

from models.posts import Variant
from services.publishing.outlets import variant_at
from ui.kit import Card, button, label
from ui.moments import when
from ui.publishing.out_form import OutForm
from ui.publishing.session import Session
from ui.theme.tokens import SPACE_S


class OutCard(Card):
    """A link that was not at hand can still be noted; the pictures of a finished post can go into the library."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._shown: object = None
        self.words = label("", "strong", wrap=True)
        self.body.addWidget(self.words)
        self.form = OutForm(session.tools.clock, session.read_link)
        self.form.ask_only_for_link()
        self.form.confirmed.connect(self._add_link)
        self.body.addWidget(self.form)
        self.visit = button(self.tr("Gönderiyi aç"), self._visit, icon="link")
        self.keep = button(self.tr("Görselleri arşive ekle"), session.keep_pictures, role="ghost")
        self.keep.setToolTip(self.tr("Kaynağı ve izinleriyle birlikte görsel arşivine koyar"))
        self.not_out = button(self.tr("Yayımlanmadı…"), session.take_back, role="ghost")
        self.not_out.setToolTip(self.tr("Bu platformda yayımlanmadıysa notu geri alır"))
        self.next = button(self.tr("Sıradaki yazı"), role="primary", icon="arrow-right")
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        for made in (self.visit, self.keep, self.not_out):
            made.setAutoDefault(False)
            row.addWidget(made)
        row.addStretch(1)
        row.addWidget(self.next)
        self.body.addLayout(row)

    def show_session(self, *, has_next: bool) -> None:
        """Show the outlet, where the post is out there; ``has_next``: another post is due."""
        session, known = self._session, self._session.known
        variant = self._variant
        self.setVisible(session.is_out and variant is not None)
        if known is None or variant is None or not session.is_out:
            return
        at = variant.published_at or known.post.published_at
        words = [self.tr("{when} tarihinde yayımlandı.").format(when=when(at))] if at is not None else []
        if session.is_finished:
            words.append(self.tr("Bu yazının işi bitti."))
        self.words.setText(" ".join(words))
        if self._shown != (known.post.id, session.outlet):
            self._shown = (known.post.id, session.outlet)
            self.form.begin()
        self.form.setVisible(not variant.link)
        self.visit.setVisible(bool(variant.link))
        self.visit.setToolTip(variant.link)
        self.keep.setVisible(session.is_finished and bool(known.unkept))
        self.next.setVisible(session.is_finished and has_next)

    @property
    def _variant(self) -> Variant | None:
        known, outlet = self._session.known, self._session.outlet
        return None if known is None or outlet is None else variant_at(known.post, outlet)

    def _add_link(self, _at: datetime, link: str) -> None:
        self._session.add_link(link)

    def _visit(self) -> None:
        variant = self._variant
        if variant is not None and variant.link:
            QDesktopServices.openUrl(QUrl(variant.link))
