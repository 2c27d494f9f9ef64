"""Where a picture comes from, filled in once: the same fields in the editor, at the inspection and in the library."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from models.sources import PictureSource, SourceKind
from services.images.proposals import Proposal
from ui.kit import OptionalDay, label
from ui.theme.tokens import SPACE_XS

_LONGEST = 300
_HALF_A_YEAR = timedelta(days=182)


def kind_name(kind: SourceKind) -> str:
    """Return what a kind of source is called, in the screen's language."""
    translate = QCoreApplication.translate
    return {
        SourceKind.OWN: translate("SourceForm", "Birimin kendi çekimi"),
        SourceKind.COLLEAGUE: translate("SourceForm", "Bir meslektaşın"),
        SourceKind.STUDENT: translate("SourceForm", "Öğrenci çalışması"),
        SourceKind.STOCK: translate("SourceForm", "Lisanslı stok görsel"),
        SourceKind.AGENCY: translate("SourceForm", "Haber ajansı"),
        SourceKind.WEB: translate("SourceForm", "İnternetten"),
        SourceKind.ARTWORK: translate("SourceForm", "Sanat eseri"),
        SourceKind.AI: translate("SourceForm", "Yapay zekâ ile üretildi"),
    }[kind]


class _Kinds(QComboBox):
    """The wheel scrolls the page over it: nobody answers by passing."""

    def wheelEvent(self, e: QWheelEvent) -> None:
        e.ignore()


class SourceForm(QWidget):
    """Kind, owner, account, licence, asked credit and last day. What a kind does not need is not asked for."""

    changed = Signal()
    """The user changed something; what is typed is told with every key."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_XS)
        self.kind = _Kinds()
        self.kind.setAccessibleName(self.tr("Görsel kimin?"))
        self.kind.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.addItem(self.tr("Belirtilmedi"), None)
        for kind in SourceKind:
            self.kind.addItem(kind_name(kind), kind)
        self.kind.currentIndexChanged.connect(self._kind_changed)
        self._column.addWidget(self.kind)
        self._titles: dict[QLineEdit, QWidget] = {}
        self.name = self._field(self.tr("Sahibi"))
        self.handle = self._field(self.tr("Hesabı"), "@")
        self.licence = self._field(self.tr("Lisans ya da izin"), self.tr("Örneğin CC BY 4.0 ya da yazılı izin"))
        self.credit = self._field(self.tr("İstenen kaynak yazısı"), self.tr("Sahibi nasıl anılmak istiyorsa öyle"))
        self.expires = OptionalDay(self.tr("İznin son günü var"), today + _HALF_A_YEAR)
        self.expires.changed.connect(self.changed)
        self._column.addWidget(self.expires)
        self._show_needed()

    def _field(self, name: str, hint: str = "") -> QLineEdit:
        field = QLineEdit()
        field.setMaxLength(_LONGEST)
        field.setPlaceholderText(hint)
        field.textEdited.connect(self.changed)
        title = label("", "caption")
        title.setBuddy(field)
        self._titles[field] = title
        self._name(field, name)
        self._column.addWidget(title)
        self._column.addWidget(field)
        return field

    def _name(self, field: QLineEdit, name: str) -> None:
        title = self._titles[field]
        title.setProperty("text", name)
        field.setAccessibleName(name)

    def show_source(self, source: PictureSource | None) -> None:
        """Show what is declared, or that nothing is, without saying that the user changed it."""
        with QSignalBlocker(self):
            self.kind.setCurrentIndex(0 if source is None else 1 + list(SourceKind).index(source.kind))
            known = source or PictureSource("", SourceKind.OWN, datetime.min.replace(tzinfo=UTC))
            for field, text in (
                (self.name, known.name),
                (self.handle, known.handle),
                (self.licence, known.licence),
                (self.credit, known.credit),
            ):
                if field.text().strip() != text:
                    field.setText(text)
                    field.setCursorPosition(0)
            self.expires.show_day(known.expires_on)
        self._show_needed()

    def propose(self, proposal: Proposal) -> None:
        """Show what the file or the post says of a picture that nothing is declared of."""
        self.show_source(None)
        with QSignalBlocker(self):
            kind = proposal.kind
            self.kind.setCurrentIndex(0 if kind is None else 1 + list(SourceKind).index(kind))
            for field, text in (
                (self.name, proposal.name),
                (self.handle, proposal.handle),
                (self.licence, proposal.licence),
            ):
                field.setText(text)
                field.setCursorPosition(0)
        self._show_needed()

    def source(self, sha256: str, now: datetime) -> PictureSource | None:
        """Return what is filled in for the picture with these contents; ``None`` where no kind is chosen."""
        kind = self._kind()
        if kind is None:
            return None
        return PictureSource(
            sha256,
            kind,
            now,
            name=_said(self.name),
            handle=_said(self.handle),
            licence=_said(self.licence),
            credit=_said(self.credit),
            expires_on=self.expires.value(),
        )

    def _kind(self) -> SourceKind | None:
        row = self.kind.currentIndex()
        return list(SourceKind)[row - 1] if row > 0 else None

    def _kind_changed(self) -> None:
        self._show_needed()
        self.changed.emit()

    def _show_needed(self) -> None:
        """Ask for what this kind of source needs, in its own words."""
        kind = self._kind()
        names = {
            SourceKind.OWN: self.tr("Çeken ya da hazırlayan"),
            SourceKind.STOCK: self.tr("Sahibi ya da stok sitesi"),
            SourceKind.AGENCY: self.tr("Ajans"),
            SourceKind.WEB: self.tr("Site ve sahibi"),
            SourceKind.ARTWORK: self.tr("Sanatçı"),
            SourceKind.AI: self.tr("Program"),
        }
        self._name(self.name, names.get(kind, self.tr("Sahibi")) if kind else self.tr("Sahibi"))
        in_collection = kind is SourceKind.ARTWORK
        self._name(self.licence, self.tr("Koleksiyon") if in_collection else self.tr("Lisans ya da izin"))
        no_account = kind in (None, SourceKind.AI)
        for field, hidden in (
            (self.name, kind is None),
            (self.handle, no_account),
            (self.licence, kind in (None, SourceKind.OWN, SourceKind.AI)),
            (self.credit, kind in (None, SourceKind.OWN, SourceKind.AI)),
        ):
            field.setHidden(hidden)
            self._titles[field].setHidden(hidden)
        self.expires.setHidden(kind is None)


def _said(field: QLineEdit) -> str:
    """Return what stands in a field; what the kind does not ask for, and thus nobody sees, is not said."""
    return "" if field.isHidden() else field.text().strip()
