"""Asking for one's own name and unit: at the first use, and when they change."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from models.errors import UserError
from services.vault.people.names import LONGEST_NAME, LONGEST_UNIT
from ui.kit import Card, button, hline, label
from ui.messages import say_error
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from ui.vault.people.sheet import Sheet

_WIDTH = 560


class NameForm(QWidget):
    """Two fields and a button; ``submitted`` carries name and unit as they were typed."""

    submitted = Signal(str, str)

    def __init__(self, action: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE_L)
        form.setVerticalSpacing(SPACE_M)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.name = self._field(form, self.tr("&Adınız ve soyadınız"), LONGEST_NAME)
        self.unit = self._field(form, self.tr("&Biriminiz"), LONGEST_UNIT)
        column.addLayout(form)
        self._error = label("", "problem", wrap=True)
        self._error.hide()
        column.addWidget(self._error)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(SPACE_S)
        self.buttons.addStretch(1)
        self._go = button(action, self._submit, role="primary")
        self.buttons.addWidget(self._go)
        column.addLayout(self.buttons)
        for field in (self.name, self.unit):
            field.textChanged.connect(self._validate)
            field.returnPressed.connect(self._go.click)
        self._validate()

    def show_names(self, name: str, unit: str) -> None:
        """Put what is known into fields that are empty."""
        self.name.setText(self.name.text() or name)
        self.unit.setText(self.unit.text() or unit)

    def show_error(self, error: UserError) -> None:
        """Say why the names cannot stand on a card; they stay in the fields."""
        self._error.setText(say_error(error))
        self._error.show()
        self._validate()

    def take_focus(self) -> None:
        """Take the keyboard where something is missing."""
        (self.unit if self.name.text() and not self.unit.text() else self.name).setFocus()

    def _field(self, form: QFormLayout, name: str, longest: int) -> QLineEdit:
        field = QLineEdit()
        field.setMaxLength(longest)
        field.setAccessibleName(name.replace("&", ""))
        title = QLabel(name)
        title.setBuddy(field)
        form.addRow(title, field)
        return field

    def _validate(self) -> None:
        self._go.setEnabled(bool(self.name.text().strip()) and bool(self.unit.text().strip()))

    def _submit(self) -> None:
        self._error.hide()
        self._go.setEnabled(False)
        self.submitted.emit(self.name.text(), self.unit.text())


class FirstCard(Card):
    """What the part shows before there is a card of one's own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=SPACE_XL)
        self.setMaximumWidth(_WIDTH + 2 * SPACE_XL)
        self.body.addWidget(label(self.tr("Önce kendi kartınız"), "heading"))
        self.body.addWidget(
            label(
                self.tr(
                    "Hesaplarınızı bir meslektaşınıza emanet edebilmek için birbirinizi tanıyan iki kart gerekir: siz"
                    " ona kartınızı verirsiniz, o da size kendi kartını. Kart gizli değildir: adınızı, biriminizi ve"
                    " yalnız size ait bir işareti taşır."
                ),
                "muted",
                wrap=True,
            )
        )
        self.form = NameForm(self.tr("Kartımı hazırla"))
        self.body.addWidget(self.form)


class NameDialog(Sheet):
    """Changes name or unit on one's own card, or asks for new keys. Stays open until the part closes it."""

    renew_asked = Signal()

    def __init__(self, name: str, unit: str, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("NameDialog", "Kartımı düzenle"), _WIDTH, parent)
        column = self.column
        column.addWidget(label(self.windowTitle(), "heading"))
        advice = self.tr(
            "Sözcükleriniz değişmez. Meslektaşlarınız yeni adınızı görsün diye kartınızı onlara yeniden verin."
        )
        column.addWidget(label(advice, "muted", wrap=True))
        self.form = NameForm(self.tr("Kaydet"))
        self.form.show_names(name, unit)
        self.form.buttons.insertWidget(1, button(self.tr("Vazgeç"), self.reject))
        column.addWidget(self.form)
        column.addWidget(hline())
        stolen = self.tr(
            "Bilgisayarınız çalındıysa ya da kurtarma kitiniz kasa dosyasının bir kopyasıyla birlikte başkasının eline"
            " geçtiyse kartınızı yenileyin."
        )
        column.addWidget(label(stolen, "muted", wrap=True))
        row = QHBoxLayout()
        renew = button(self.tr("Kartımı yenile…"), self.renew_asked.emit, role="danger")
        renew.setAutoDefault(False)
        row.addWidget(renew)
        row.addStretch(1)
        column.addLayout(row)
        self.form.take_focus()
