"""The right side of the page: what was found, what the editor says about the picture, and the way into the post."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPlainTextEdit, QScrollArea, QSizePolicy, QWidget

from models.sources import PictureSource
from ui.images.findings import COPY, DECLARE, FIT, FIX_RATIO, RECORD, TWIN, USE_NAME, WRITE_ALT, FindingsList
from ui.images.pictures import Picture
from ui.kit import Card, ElidedLabel, IconButton, button, hline, label
from ui.picture_source.words import summary
from ui.theme.tokens import SPACE_L, SPACE_S

_PAUSE = 300
_ALT_HEIGHT = 76
_WIDTH = 290


class Detail(Card):
    """Findings and fields of one picture."""

    described = Signal(object, str, str)
    """A ``Path``, its description and its source, a moment after the last key."""
    wanted_in_post = Signal()
    copy_asked = Signal()
    ratio_asked = Signal()
    fit_asked = Signal(str)
    """The value of the platform that crops the picture."""
    removed = Signal()
    look_asked = Signal()
    """What was put off of its inspection is to be had now."""
    source_asked = Signal()
    """Whose the picture is, is to be declared."""
    archive_asked = Signal(object, str, str)
    """A ``Path``, its description and its source: it is to be taken into the unit's library."""
    twin_asked = Signal(str)
    """The library's copy of the picture, by its digest, is to be looked at."""
    record_asked = Signal(object)
    """Who is shown in the picture at this ``Path`` is to be recorded, in the unit's library."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=SPACE_L)
        self._picture: Picture | None = None
        self.setMinimumWidth(_WIDTH)
        self.body.setSpacing(SPACE_S)
        self.body.addLayout(self._make_head())
        self.body.addWidget(self._make_put_off())
        self.body.addWidget(self._make_findings(), 1)
        self.body.addWidget(hline())
        self._make_fields()
        self._make_buttons()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._tell)

    def _make_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        self.name = label("", "heading")
        # A long name must not widen the card: it is shortened in the middle, and whole in the tooltip.
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head.addWidget(self.name, 1)
        self.archive_button = button(self.tr("Arşive ekle"), self._archive, role="ghost", shortcut="Ctrl+Shift+A")
        self.archive_button.setToolTip(
            self.tr("Sahibi, izni ve görünen kişilerle birlikte birimin görsel arşivinde dursun (Ctrl+Shift+A)")
        )
        head.addWidget(self.archive_button)
        self.remove_button = IconButton("trash", self.tr("Listeden çıkar (dosya silinmez)"), self.removed.emit)
        head.addWidget(self.remove_button)
        return head

    def _make_findings(self) -> QScrollArea:
        self.findings = FindingsList()
        self.findings.action_chosen.connect(self._act)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.findings)

        def bring(piece: QWidget) -> None:
            # Its room is made when the event loop comes round; it may be gone by then.
            QTimer.singleShot(0, piece, lambda: area.ensureWidgetVisible(piece, 0, 0))

        self.findings.piece_opened.connect(bring)
        return area

    def _make_buttons(self) -> None:
        self.add_button = button(
            self.tr("Yazıya ekle"), self._add, role="primary", icon="attach", shortcut="Ctrl+Return"
        )
        self.body.addSpacing(SPACE_S)
        self.body.addWidget(self.add_button)
        self.copy_button = button(self.tr("Paylaşım kopyası kaydet…"), self.copy_asked.emit, shortcut="Ctrl+Shift+S")
        self.copy_button.setToolTip(
            self.tr("Konum ve kişisel bilgiler silinmiş, platforma uygun bir kopya; özgün dosya olduğu gibi kalır")
        )
        self.body.addWidget(self.copy_button)

    def _make_put_off(self) -> QWidget:
        self.put_off = QWidget()
        row = QHBoxLayout(self.put_off)
        row.setContentsMargins(0, 0, 0, 0)
        self.put_off_words = label("", "caption", wrap=True)
        row.addWidget(self.put_off_words, 1)
        row.addWidget(button(self.tr("Şimdi incele"), self.look_asked.emit, role="ghost"))
        self.put_off.hide()
        return self.put_off

    def _make_fields(self) -> None:
        self.alt_text = QPlainTextEdit()
        self.alt_text.setPlaceholderText(self.tr("Görselde ne görünüyor? Afişte tarih, saat ve yer de yazsın."))
        self.alt_text.setAccessibleName(self.tr("Betimleme (alternatif metin)"))
        self.alt_text.setTabChangesFocus(True)
        self.alt_text.setFixedHeight(_ALT_HEIGHT)
        self.alt_text.textChanged.connect(self._changed)
        self.credit = QLineEdit()
        self.credit.setPlaceholderText(self.tr("Çeken ya da çizen kişi, kurum"))
        self.credit.setAccessibleName(self.tr("Kaynak"))
        self.credit.setMaxLength(200)
        self.credit.textChanged.connect(self._changed)
        self.source = ElidedLabel()
        self.source_button = button("", self.source_asked.emit, role="ghost")
        self._add_field(self.tr("Betimleme"), self.alt_text)
        self._add_field(self.tr("Kaynak"), self.credit, self.source_button)
        self.body.addWidget(self.source)
        self.show_source(None)

    def _add_field(self, text: str, field: QWidget, beside: QWidget | None = None) -> None:
        title = label(text, "section")
        title.setBuddy(field)
        row = QHBoxLayout()
        row.addWidget(title, 1)
        if beside is not None:
            row.addWidget(beside)
        self.body.addLayout(row)
        self.body.addWidget(field)

    def show_source(self, source: PictureSource | None) -> None:
        """Show what was declared of the picture for good, in the place of the words that go with it into one post."""
        self.credit.setVisible(source is None)
        self.source.setVisible(source is not None)
        self.source.setText(summary(source) if source is not None else "")
        if source is not None:
            self.source.setAccessibleName(self.tr("Kaynak: {source}").format(source=summary(source)))
        self.source_button.setText(self.tr("Kaynağı belirt…") if source is None else self.tr("Değiştir…"))
        self.source_button.setToolTip(
            self.tr("Bir kez belirtin; bu görsel için bir daha sorulmaz")
            if source is None
            else self.tr("Görselin belirtilen kaynağını değiştirin")
        )

    def show_picture(self, picture: Picture) -> None:
        """Show a picture, or the same one with news; what is being typed is left alone."""
        same = self._picture is not None and self._picture.path == picture.path
        if not same:
            self.finish()
            for field in (self.alt_text, self.credit):
                field.blockSignals(True)
            self.alt_text.setPlainText(picture.alt_text)
            self.credit.setText(picture.credit)
            for field in (self.alt_text, self.credit):
                field.blockSignals(False)
        self._picture = picture
        self._shorten_name()
        self.name.setToolTip(str(picture.path))
        report = picture.report
        self.put_off.setVisible(picture.put_off)
        self.put_off_words.setText(
            self.tr("Bu görsel incelenmedi") if report is None else self.tr("Ayrıntılı inceleme yapılmadı")
        )
        self.findings.setVisible(report is not None)
        if report is not None:
            self.findings.show_diagnostics(report.diagnostics, picture.path)
        usable = report is None or report.readable
        for field in (self.alt_text, self.credit):
            field.setEnabled(usable)
        self.source_button.setEnabled(report is not None and usable)
        for action in (self.add_button, self.copy_button, self.archive_button):
            action.setEnabled(report is not None and usable)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten_name()

    def _shorten_name(self) -> None:
        if self._picture is not None:
            name, room = self._picture.path.name, self.name.width()
            self.name.setText(self.name.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, room))
            self.name.setAccessibleName(name)

    def finish(self) -> None:
        """Tell at once what was typed last."""
        if self._timer.isActive():
            self._timer.stop()
            self._tell()

    def _changed(self) -> None:
        self._timer.start()

    def _tell(self) -> None:
        if self._picture is not None:
            self.described.emit(self._picture.path, self.alt_text.toPlainText().strip(), self.credit.text().strip())

    def _add(self) -> None:
        self.finish()
        self.wanted_in_post.emit()

    def _archive(self) -> None:
        self.finish()
        if self._picture is not None:
            words = self.alt_text.toPlainText().strip(), self.credit.text().strip()
            self.archive_asked.emit(self._picture.path, *words)

    def _act(self, action: str, value: str) -> None:
        leads: dict[str, Callable[[], object]] = {
            FIT: lambda: self.fit_asked.emit(value),
            TWIN: lambda: self.twin_asked.emit(value),
            COPY: self._copy_shared,
            RECORD: self._record,
            FIX_RATIO: self.ratio_asked.emit,
            DECLARE: self.source_asked.emit,
            WRITE_ALT: lambda: self.alt_text.setFocus(Qt.FocusReason.OtherFocusReason),
            USE_NAME: lambda: self._use_name(value),
        }
        leads[action]()

    def _copy_shared(self) -> None:
        self.finish()
        self.copy_asked.emit()

    def _record(self) -> None:
        if self._picture is not None:
            self.finish()
            self.record_asked.emit(self._picture.path)

    def _use_name(self, name: str) -> None:
        self.credit.setText(name)
        self.credit.setFocus(Qt.FocusReason.OtherFocusReason)
