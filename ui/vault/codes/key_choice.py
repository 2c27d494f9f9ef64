"""Choosing among the accounts of a picture: several codes, or a migration code with many accounts."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHBoxLayout, QListView, QVBoxLayout, QWidget

from services.vault.otp.scanned import Scanned
from services.vault.otp.settings import OtpKind, SetupKey
from ui.kit import button, label
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL

_WIDTH, _HEIGHT = 460, 260


class KeyChoice(QDialog):
    """Shows whose keys there are, never the keys. :attr:`chosen` is the one that was taken."""

    def __init__(self, scanned: Scanned, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = scanned.keys
        self.setModal(True)
        self.setMinimumWidth(_WIDTH)
        self.setWindowTitle(self.tr("Hangi hesap?"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(label(self.windowTitle(), "heading"))
        column.addWidget(label(self._told(scanned), "muted", wrap=True))
        model = QStandardItemModel(self)
        for number, key in enumerate(scanned.keys, start=1):
            item = QStandardItem(self._line(number, key))
            item.setEditable(False)
            model.appendRow(item)
        self.list = QListView()
        self.list.setModel(model)
        self.list.setAccessibleName(self.tr("Karekoddaki hesaplar"))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setMinimumHeight(_HEIGHT)
        self.list.setCurrentIndex(model.index(0, 0))
        self.list.activated.connect(self._take)
        column.addWidget(self.list)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        row.addWidget(button(self.tr("Vazgeç"), self.reject))
        take = button(self.tr("Bunu al"), self.accept, role="primary")
        take.setDefault(True)
        row.addWidget(take)
        column.addLayout(row)
        self.list.setFocus()

    @property
    def chosen(self) -> SetupKey:
        """The key under the cursor."""
        return self._keys[self.list.currentIndex().row()]

    def _take(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self.accept()

    def _line(self, number: int, key: SetupKey) -> str:
        name = key.name or self.tr("Adsız hesap {number}").format(number=number)
        if key.settings.kind is OtpKind.COUNTER:
            return self.tr("{name} (sayaçlı kod)").format(name=name)
        return self.tr("{name} (kısa anahtar)").format(name=name) if key.settings.weak else name

    def _told(self, scanned: Scanned) -> str:
        words = [self.tr("Görselde %n hesap var; bu kayda ait olanı seçin.", "", len(scanned.keys))]
        for part in scanned.parts:
            if part.size > 1:
                told = self.tr(
                    "Google Authenticator aktarması: {read}/{size} okundu; aradığınız hesap ötekinde olabilir."
                )
                words.append(told.format(read=part.index + 1, size=part.size))
        if scanned.unusable:
            words.append(self.tr("%n hesap için kod üretilemiyor, listede yok.", "", len(scanned.unusable)))
        return " ".join(words)
