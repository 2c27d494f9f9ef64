"""The panel beside the text: all findings as a list, the chosen one in full below it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListView, QScrollArea, QVBoxLayout, QWidget

from models.diagnostics import Fix
from models.enums import Severity
from ui.editor.comment_list import CommentList
from ui.editor.finding_detail import FindingDetail
from ui.editor.findings_model import FindingDelegate, FindingsModel, spoken
from ui.editor.marks import Mark
from ui.editor.opinion_note import OpinionNote
from ui.editor.passed import PassedFindings
from ui.kit import Card, IconButton, hline, label, select_quietly
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XS

_DETAIL_AT_MOST = 0.6
_DETAIL_AT_LEAST, _LIST_AT_LEAST = 120, 90
"""What is below takes its room from the detail, which can be scrolled."""


class FindingsPanel(Card):
    """Shows marks, keeps the chosen one chosen while the text changes, and says when another is chosen."""

    mark_chosen = Signal(object)
    """A :class:`Mark`, chosen in the list by the user."""
    previous_asked = Signal()
    next_asked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=0)
        self.setAccessibleName(self.tr("Bulgular"))
        self.body.setSpacing(0)
        self._header = self._make_header()
        self.body.addLayout(self._header)
        self.model = FindingsModel(self)
        self._add_list()
        self._line = hline()
        self.body.addWidget(self._line)
        self._add_detail()
        self._empty = label("", "muted", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(SPACE_L, SPACE_L * 2, SPACE_L, SPACE_L)
        self.body.addWidget(self._empty, 1)
        self.comments = CommentList()
        self.comments.changed.connect(self._fit_soon.start)
        self.body.addWidget(self.comments)
        self.opinion = OpinionNote()
        self.body.addWidget(self.opinion)
        self.passed = PassedFindings()
        self.body.addWidget(self.passed)
        self.show_marks([], writing=False)
        self.show_mark(None)

    def _add_list(self) -> None:
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(FindingDelegate(self.view))
        self.view.setAccessibleName(self.tr("Bulgu listesi"))
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setMinimumHeight(_LIST_AT_LEAST)
        self.view.clicked.connect(self._row_chosen)
        self.view.activated.connect(self._row_chosen)
        self.view.selectionModel().currentChanged.connect(self._row_moved)
        lists = QVBoxLayout()
        lists.setContentsMargins(SPACE_S, 0, SPACE_S, SPACE_S)
        lists.addWidget(self.view)
        self.body.addLayout(lists, 1)

    def _add_detail(self) -> None:
        self.detail = FindingDetail()
        # The layout counts a row that was just shown only when the event loop has seen it.
        self._fit_soon = QTimer(self, singleShot=True, interval=0)
        self._fit_soon.timeout.connect(self.fit)
        self.detail.grown.connect(self._fit_soon.start)
        self.detail_area = QScrollArea()
        self.detail_area.setWidgetResizable(True)
        self.detail_area.setFrameShape(QFrame.Shape.NoFrame)
        self.detail_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.detail_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.detail.setProperty("role", "scrolled")
        self.detail_area.setWidget(self.detail)
        self.body.addWidget(self.detail_area)

    def _make_header(self) -> QVBoxLayout:
        header = QVBoxLayout()
        header.setContentsMargins(SPACE_L, SPACE_S, SPACE_S, SPACE_S)
        header.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(SPACE_XS)
        row.addWidget(label(self.tr("Bulgular"), "heading"), 1)
        self.previous = IconButton("chevron-up", "", self.previous_asked.emit)
        self.previous.set_name(self.tr("Önceki bulgu"), "Shift+F8")
        self.next = IconButton("chevron-down", "", self.next_asked.emit)
        self.next.set_name(self.tr("Sonraki bulgu"), "F8")
        self.hide_button = IconButton("close", self.tr("Bulgu panelini kapat"), self.closed.emit)
        for made in (self.previous, self.next, self.hide_button):
            row.addWidget(made)
        header.addLayout(row)
        self.summary = label("", "caption", wrap=True)
        self.summary.setContentsMargins(0, 0, SPACE_M, 0)
        header.addWidget(self.summary)
        return header

    def show_marks(self, marks: list[Mark], *, writing: bool, known: bool = True, whole: bool = True) -> None:
        """Show these findings. ``writing`` tells whether there is a text at all, ``known`` whether it was checked.

        Where the check is not ``whole`` a part of it failed: the list, empty or not, then says so.
        """
        chosen = self.detail.mark
        if self.model.show(marks) or chosen is not None:
            self._choose_again(chosen)
        self.view.setVisible(bool(marks))
        summary = self._summary(marks)
        self.summary.setText(summary if whole else summary + "\n" + self._incomplete())
        self.summary.setVisible(bool(marks))
        self.previous.setEnabled(bool(marks))
        self.next.setEnabled(bool(marks))
        # The app never claims that a text is free of mistakes: it only says that it has none to show.
        if not writing:
            empty = self.tr("Yazdıkça bulgular burada görünür: yazım, kılavuz maddeleri ve platform sınırları.")
        elif known and not whole:
            empty = self._incomplete()
        elif known:
            empty = self.tr("Şu an gösterilecek bir bulgu yok.")
        else:
            empty = self.tr("Denetleniyor…")
        self._empty.setText(empty)
        self._empty.setVisible(not marks)

    def show_mark(self, mark: Mark | None, fixes: tuple[Fix, ...] | None = ()) -> None:
        """Choose ``mark`` in the list and show it in full."""
        self.detail.show_mark(mark, fixes)
        self.detail_area.setVisible(mark is not None)
        self._line.setVisible(mark is not None)
        select_quietly(self.view, -1 if mark is None else self.model.row_of(mark))
        if mark is not None:
            self.detail.setAccessibleName(spoken(mark))
        self.fit()

    def show_fixes(self, fixes: tuple[Fix, ...] | None) -> None:
        self.detail.show_fixes(fixes)
        self.fit()

    def fit(self) -> None:
        """Give the detail the height it needs, up to a share of the panel, and to what the parts below leave."""
        wanted = self.detail.heightForWidth(max(self.width() - 2, 100)) if self.detail.mark else 0
        below = [part for part in (self.comments, self.opinion, self.passed) if not part.isHidden()]
        taken = self._header.sizeHint().height() + _LIST_AT_LEAST + SPACE_S
        taken += sum(part.sizeHint().height() for part in below)
        most = min(round(self.height() * _DETAIL_AT_MOST), max(self.height() - taken, _DETAIL_AT_LEAST))
        self.detail_area.setFixedHeight(min(wanted, most))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _choose_again(self, chosen: Mark | None) -> None:
        if chosen is None:
            return
        row = self.model.row_of(chosen)
        if row < 0:
            self.show_mark(None)
        else:
            # The same finding at its new place: fixes and a half-written reason stay.
            self.detail.show_mark_again(self.model.marks[row])
            select_quietly(self.view, row)

    def _row_chosen(self, index: QModelIndex) -> None:
        self.mark_chosen.emit(self.model.marks[index.row()])

    def _row_moved(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid() and self.view.hasFocus():
            self._row_chosen(current)

    def _incomplete(self) -> str:
        return self.tr(
            "Denetim tamamlanamadı; bazı bulgular eksik olabilir. Metni değiştirdiğinizde yeniden denenir. "
            "Sürerse programı yeniden başlatın."
        )

    def _summary(self, marks: list[Mark]) -> str:
        errors = sum(m.diagnostic.severity is Severity.ERROR for m in marks)
        warnings = sum(m.diagnostic.severity is Severity.WARNING for m in marks)
        others = len(marks) - errors - warnings
        parts: list[str] = []
        if errors:
            parts.append(self.tr("{n} hata").format(n=errors))
        if warnings:
            parts.append(self.tr("{n} uyarı").format(n=warnings))
        if others:
            parts.append(self.tr("{n} öneri").format(n=others))
        return " · ".join(parts)
