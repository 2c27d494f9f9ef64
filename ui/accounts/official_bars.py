"""What stands over and under the table of official accounts: search and files above, deeds on the chosen rows below."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.kit import EmptyState, button, label, tooltip_with_shortcut
from ui.theme import current_theme
from ui.theme.tokens import ICON_S, SPACE_S

ADD_KEY, SEARCH_KEY, VERIFY_KEY = "Ctrl+N", "Ctrl+F", "Ctrl+R"
_SEARCH_WIDTH = 280


class ToolBar(QWidget):
    """Search, import, export, add."""

    import_asked = Signal()
    export_asked = Signal()
    add_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Resmî hesaplarda ara"))
        self.search.setAccessibleName(self.tr("Resmî hesaplarda ara"))
        self.search.setToolTip(tooltip_with_shortcut(self.tr("Resmî hesaplarda ara"), SEARCH_KEY))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(_SEARCH_WIDTH)
        self._glass = self.search.addAction(
            current_theme().icon("search", "muted", ICON_S), QLineEdit.ActionPosition.LeadingPosition
        )
        self._glass.setText(self.tr("Ara"))
        self._count = label("", "caption")
        self.import_button = button(self.tr("İçe aktar…"), self.import_asked.emit, icon="inbox")
        self.import_button.setToolTip(self.tr("CSV dosyasından hesap al; önce ne olacağı gösterilir"))
        self.export_button = button(self.tr("Dışa aktar…"), self.export_asked.emit, icon="send")
        self.export_button.setToolTip(self.tr("Bütün listeyi CSV dosyasına yaz"))
        name = self.tr("Resmî hesap ekle")
        self.add_button = button(name, self.add_asked.emit, icon="plus", tooltip=tooltip_with_shortcut(name, ADD_KEY))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.search, 2)
        row.addWidget(self._count)
        row.addStretch(1)
        for tool in (self.import_button, self.export_button, self.add_button):
            row.addWidget(tool)
        current_theme().changed.connect(self._dye)

    def show_count(self, shown: int, total: int) -> None:
        """Say how many accounts there are, and how many of them are shown."""
        if shown == total:
            self._count.setText(self.tr("{n} hesap").format(n=total))
        else:
            self._count.setText(self.tr("{total} hesaptan {n} tanesi").format(n=shown, total=total))

    def _dye(self) -> None:
        self._glass.setIcon(current_theme().icon("search", "muted", ICON_S))


class DeedBar(QWidget):
    """What can be done with the chosen accounts."""

    verify_asked = Signal()
    open_asked = Signal()
    edit_asked = Signal()
    delete_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verify = button(
            self.tr("Bugün doğruladım"),
            self.verify_asked.emit,
            icon="check",
            shortcut=VERIFY_KEY,
            tooltip=self.tr("Seçili hesapların “Resmi Hesap” yazdığını bugün gördüm"),
        )
        self.open = button(self.tr("Hesabı aç"), self.open_asked.emit, icon="link")
        self.open.setToolTip(self.tr("Hesabın sayfasını tarayıcıda açar"))
        self.edit = button(self.tr("Düzenle"), self.edit_asked.emit, icon="editor")
        self.edit.setToolTip(tooltip_with_shortcut(self.tr("Seçili hesabı düzenle"), "F2"))
        self.delete = button(self.tr("Sil"), self.delete_asked.emit, icon="trash")
        self.delete.setToolTip(tooltip_with_shortcut(self.tr("Seçili hesapları listeden sil"), "Del"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addStretch(1)  # on the right: the window's notices close on the left, and the page grows under the hand
        for deed in (self.verify, self.open, self.edit, self.delete):
            row.addWidget(deed)

    def allow(self, *, verify: bool, chosen: int) -> None:
        """Offer what fits so many ``chosen`` accounts; ``verify`` where one of them was not verified today."""
        self.verify.setEnabled(verify)
        self.delete.setEnabled(chosen > 0)
        for one in (self.open, self.edit):
            one.setEnabled(chosen == 1)


def empty_registry(bar: ToolBar) -> EmptyState:
    """Return what the registry says while it is empty, with the bar's ways to fill it."""
    empty = EmptyState(
        "shield",
        QCoreApplication.translate("EmptyRegistry", "Resmî hesap listesi boş"),
        QCoreApplication.translate(
            "EmptyRegistry",
            "Üniversitenin kurumsal iletişim biriminden resmî hesapların listesini isteyip buraya alın. Yazılarda "
            "geçen @adlar bu listeyle karşılaştırılır; benzer adlı sahte hesaplar söylenir (Kılavuz md. 12).",
        ),
    )
    take = QCoreApplication.translate("EmptyRegistry", "CSV dosyası al…")
    add = QCoreApplication.translate("EmptyRegistry", "Tek tek ekle")
    first = button(take, bar.import_asked.emit, role="primary", icon="inbox")
    empty.buttons.addWidget(first)
    empty.buttons.addWidget(button(add, bar.add_asked.emit, icon="plus", tooltip=tooltip_with_shortcut(add, ADD_KEY)))
    empty.setFocusProxy(first)
    return empty
