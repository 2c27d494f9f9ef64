"""Opening in the owner's absence: why, and which accounts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from models.errors import UserError
from services.vault.handoff.messages import LONGEST_REASON
from services.vault.handoff.standing import Entrusted
from ui.kit import button, label
from ui.messages import say_error
from ui.theme.tokens import SPACE_S
from ui.vault.handoff.check_list import CheckList
from ui.vault.people.sheet import Sheet

_WIDTH = 600
_SHORTEST = 3


class OpenDialog(Sheet):
    """Emits :attr:`submitted` and stays open; whoever opened it accepts it or shows an error."""

    submitted = Signal()

    def __init__(self, entrusted: Entrusted, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("OpenDialog", "Emaneti aç"), _WIDTH, parent)
        self.setObjectName("handoff.open-dialog")
        column = self.column
        title = self.tr("{name} adlı meslektaşınızın hesapları açılacak")
        column.addWidget(label(title.format(name=entrusted.name), "heading", wrap=True))
        column.addWidget(
            label(
                self.tr(
                    "Gerekçeniz, günü ve saatiyle kasanıza kaydedilir. Ardından imzalı kaydı hesapların sahibine ve"
                    " yöneticinize gönderirsiniz; sahibi dönünce gördüğünüz parolaları değiştirir."
                ),
                wrap=True,
            )
        )
        if entrusted.expired:
            column.addWidget(
                label(self.tr("Vekâletin son günü geçti: önce meslektaşınıza ulaşmayı deneyin."), "problem", wrap=True)
            )
        column.addWidget(label(self.tr("Gerekçe"), "section"))
        self.reason = QLineEdit()
        self.reason.setObjectName("handoff.reason")
        self.reason.setAccessibleName(self.tr("Gerekçe"))
        self.reason.setPlaceholderText(self.tr("Örneğin: Ayşe Hanım raporlu, kayıt duyurusu bugün yayımlanmalı"))
        self.reason.setMaxLength(LONGEST_REASON)
        column.addWidget(self.reason)
        column.addWidget(label(self.tr("Yalnız gereken hesapları açın"), "section"))
        self.accounts = CheckList(self.tr("Hangi hesaplar?"))
        self.accounts.setObjectName("handoff.accounts")
        items = entrusted.items
        self.accounts.set_rows([(one.id, one.title) for one in items], [items[0].id] if len(items) == 1 else [])
        column.addWidget(self.accounts)
        self._error = label("", "problem", wrap=True)
        self._error.hide()
        column.addWidget(self._error)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        cancel = button(self.tr("Vazgeç"), self.reject)
        cancel.setAutoDefault(False)
        self.go = button(self.tr("Kaydet ve aç"), self._submit, role="primary", icon="unlock")
        self.go.setObjectName("handoff.open-now")
        self.go.setDefault(True)
        row.addWidget(cancel)
        row.addWidget(self.go)
        column.addLayout(row)
        self.reason.textChanged.connect(self._follow)
        self.accounts.changed.connect(self._follow)
        self._follow()
        self.reason.setFocus()

    def answer(self) -> tuple[str, tuple[str, ...]]:
        """Return the reason and the chosen accounts."""
        return " ".join(self.reason.text().split()), self.accounts.ticked()

    def show_error(self, error: UserError) -> None:
        """Say why it was not opened."""
        self._error.setText(say_error(error))
        self._error.show()
        self.go.setEnabled(True)

    def _follow(self) -> None:
        reason, items = self.answer()
        self.go.setEnabled(len(reason) >= _SHORTEST and bool(items))
        self._error.hide()

    def _submit(self) -> None:
        self.go.setEnabled(False)
        self.submitted.emit()
