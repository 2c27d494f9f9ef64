"""Kaynağı belirt: asks once whose a picture is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from models.enums import Language
from models.sources import PictureSource, SourceKind
from services.clock import Clock, local_day
from services.images.credit_lines import credit_lines
from services.images.proposals import Proposal
from ui.kit import ElidedLabel, button, label
from ui.picture_source.words import kind_help, lacking
from ui.source_form import SourceForm
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL

_WIDTH = 520


class SourceDialog(QDialog):
    """The form, with what the file says or what was declared before."""

    declared = Signal(object)
    """A :class:`PictureSource`."""
    forgotten = Signal()

    def __init__(
        self,
        sha256: str,
        file_name: str,
        begin: PictureSource | Proposal,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sha256 = sha256
        self._clock = clock
        self.setWindowTitle(self.tr("Görselin kaynağı"))
        self.setMinimumWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(label(self.tr("Görselin kaynağı"), "title"))
        name = ElidedLabel("section")
        name.setText(file_name)
        column.addWidget(name)
        column.addWidget(label(self._introduction(begin), "muted", wrap=True))
        self.form = SourceForm(local_day(clock.now()))
        whose = label(self.tr("Görsel kimin?"), "section")
        whose.setBuddy(self.form.kind)
        column.addWidget(whose)
        column.addWidget(self.form)
        self.help = label("", "muted", wrap=True)
        column.addWidget(self.help)
        column.addStretch(1)
        column.addLayout(self._make_foot(known=isinstance(begin, PictureSource)))
        self.form.changed.connect(self._told)
        if isinstance(begin, PictureSource):
            self.form.show_source(begin)
        else:
            self.form.propose(begin)
        self._told()
        self.form.kind.setFocus()

    def _introduction(self, begin: PictureSource | Proposal) -> str:
        if isinstance(begin, PictureSource):
            return self.tr("Değişiklik, bu görselin kullanıldığı bütün yazılarda geçerli olur.")
        once = self.tr("Bir kez belirtin: bu görsel nerede kullanılırsa kullanılsın hatırlanır.")
        if begin.from_text:
            return once + " " + self.tr("Ad, yazıdan alındı.")
        return once if begin.is_empty else once + " " + self.tr("Bilinenler dosyadan alındı; denetleyin.")

    def _make_foot(self, *, known: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.forget = button(self.tr("Kaynağı unut"), self._forget, role="ghost")
        self.forget.setVisible(known)
        self.forget.setAutoDefault(False)
        row.addWidget(self.forget)
        row.addStretch(1)
        leave = button(self.tr("Vazgeç"), self.reject)
        leave.setAutoDefault(False)
        row.addWidget(leave)
        self.keep = button(self.tr("Kaydet"), self._keep, role="primary")
        self.keep.setDefault(True)
        row.addWidget(self.keep)
        return row

    @property
    def _source(self) -> PictureSource | None:
        return self.form.source(self._sha256, self._clock.now())

    def _told(self) -> None:
        source = self._source
        lacks = lacking(source)
        told = [kind_help(source.kind)] if source is not None else []
        told += [lacks or self._preview(source)]
        self.help.setText("\n".join(one for one in told if one))
        self.keep.setEnabled(not lacks)
        self.keep.setToolTip(lacks)

    def _preview(self, source: PictureSource | None) -> str:
        """Return how a post would name it."""
        if source is None or source.kind is SourceKind.OWN or (source.kind is SourceKind.STOCK and not source.credit):
            return ""
        lines = credit_lines(source.name, source, Language.TURKISH, None, label=source.kind is SourceKind.AI)
        return self.tr("Örneğin: {line}").format(line=lines[0]) if lines else ""

    def _keep(self) -> None:
        source = self._source
        if source is not None and not lacking(source):
            self.accept()
            self.declared.emit(source)

    def _forget(self) -> None:
        self.accept()
        self.forgotten.emit()
