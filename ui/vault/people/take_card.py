"""Taking a colleague's card: from a file, a drop or the clipboard; then what it is, and whose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.errors import UserError
from services.vault.people.card import FILE_SUFFIX
from services.vault.people.contacts import Contact
from services.vault.people.sighting import Sighting
from ui.kit import button
from ui.theme.tokens import SPACE_S
from ui.vault.people.deciding import Deciding
from ui.vault.people.hand_in import PICTURES, HandInSheet


@dataclass(frozen=True, slots=True)
class Decision:
    """What the user says of a card: whose new one it is (a contact's id), or that it is another person's."""

    same_as: str = ""
    another: bool = False
    sure: bool = False


class TakeCardDialog(HandInSheet):
    """Shows what was handed in (:meth:`show_sighting`), too, and emits what the user decides."""

    decided = Signal(Decision)

    def __init__(self, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        words = translate(
            "TakeCardDialog",
            "Meslektaşınızın “.birimkart” dosyasını buraya sürükleyin ya da seçin. E-postada metin olarak geldiyse"
            " metnin tamamını kopyalayıp yapıştırın; karekodunun görseli de olur.",
        )
        super().__init__(translate("TakeCardDialog", "Kart al"), words, parent)
        self._deciding = Deciding()
        self._deciding.answered.connect(lambda: self._take.setEnabled(self._deciding.has_answer))
        self._deciding.hide()
        self.column.insertWidget(self.column.indexOf(self._error), self._deciding)
        self.column.addLayout(self._make_buttons())
        self.choose.setFocus()

    def show_error(self, error: UserError) -> None:
        super().show_error(error)
        self._take.setEnabled(self._deciding.has_answer)

    def show_sighting(self, sighting: Sighting, known: Sequence[Contact]) -> None:
        """Show what was handed in, and ask what only the user can know."""
        self._error.hide()
        self._deciding.show_sighting(sighting, known)
        self._drop.hide()
        self._deciding.show()
        self._take.show()
        self._take.setEnabled(self._deciding.has_answer)
        (self._take if self._deciding.has_answer else self._deciding).setFocus()

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        cancel = button(self.tr("Vazgeç"), self.reject)
        self._take = button(self.tr("Kartı al"), self._decide, role="primary")
        self._take.hide()
        for one in (cancel, self._take):
            one.setAutoDefault(False)
            row.addWidget(one)
        return row

    def _ask_file(self) -> None:
        self._open_file_dialog(
            self.tr("Meslektaşınızın kartını seçin"),
            [
                self.tr("Kartlar ve karekod görselleri") + f" (*{FILE_SUFFIX} {PICTURES})",
                self.tr("Bütün dosyalar") + " (*)",
            ],
        )

    def _decide(self) -> None:
        self._take.setEnabled(False)
        same_as, another = self._deciding.answer()
        self.decided.emit(Decision(same_as, another, self._deciding.is_sure))
