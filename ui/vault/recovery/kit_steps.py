"""The steps of making a recovery kit: name it, print it, read it back from the paper."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from services.vault.recovery.code import GROUPS, Mark
from services.vault.recovery.kit import KitState, spaced
from services.vault.secret import Secret
from ui.kit import button, label, restyle
from ui.theme import current_theme
from ui.theme.tokens import FONT_HEADING, FONT_SMALL, SPACE_L, SPACE_M, SPACE_S
from ui.vault.recovery.code_entry import AskedEntry, judge_group
from ui.vault.recovery.passphrase import AskedPassphrase

_ASKED = 3
_LONGEST_NAME = 120


class NameStep(QWidget):
    """What a kit is, and whose vault the paper shall name."""

    def __init__(self, state: KitState, whose: str, *, guarded: bool, parent: QWidget | None = None) -> None:
        """``guarded``: the vault has a passphrase, which is asked for first."""
        super().__init__(parent)
        column = _column(self)
        column.addWidget(
            label(
                self.tr(
                    "Kit, kasanızı bu bilgisayar olmadan da açan bir koddur. Kâğıda basılır, kapalı zarfla birimin"
                    " kasasında durur. Kod bu ekranda gösterilmez, dosyaya yazılmaz; yazdırınca yalnız yazıcının"
                    " kuyruğundan geçer."
                ),
                wrap=True,
            )
        )
        if state.current is not None:
            told = self.tr(
                "Yeni kit denendiğinde {kit} numaralı kit geçersiz olur; o kâğıdı yok edin. Kasanın anahtarı değişir,"
                " programın eski yedekleri silinip yenisi alınır. Belleğe aldığınız kopyaları da yenileyin."
            )
            column.addWidget(label(told.format(kit=spaced(state.current.mark)), "muted", wrap=True))
        name = label(self.tr("Kâğıtta kimin kasası yazsın?"), "section")
        self.whose = QLineEdit(whose)
        self.whose.setMaxLength(_LONGEST_NAME)
        self.whose.setAccessibleName(name.text())
        self.whose.setPlaceholderText(self.tr("Birim ve adınız"))
        name.setBuddy(self.whose)
        column.addWidget(name)
        column.addWidget(self.whose)
        self.passphrase = AskedPassphrase(wanted=guarded)
        column.addWidget(self.passphrase)
        column.addStretch(1)
        self.setFocusProxy(self.whose)


class DoneStep(QWidget):
    """What is left to do with the paper, and with a PDF that was made on the way."""

    delete_asked = Signal()

    def __init__(self, words: str, saved: str, parent: QWidget | None = None) -> None:
        """``saved`` is the name of a PDF that still lies on the disk, or nothing."""
        super().__init__(parent)
        column = _column(self)
        column.addWidget(label(words, wrap=True))
        self._told = label(self.tr("“{name}” hâlâ diskte: silin.").format(name=saved), "problem", wrap=True)
        self.delete_button = button(self.tr("PDF dosyasını sil"), self.delete_asked.emit, icon="trash")
        row = QHBoxLayout()
        row.addWidget(self.delete_button)
        row.addStretch(1)
        column.addWidget(self._told)
        column.addLayout(row)
        column.addStretch(1)
        for widget in (self._told, self.delete_button):
            widget.setVisible(bool(saved))

    def tell(self, words: str) -> None:
        """Say that the file is gone."""
        restyle(self._told, "role", "muted")
        self._told.setText(words)
        self.delete_button.hide()


class PrintStep(QWidget):
    """Printing is the ordinary way; a PDF and writing it down by hand are for those who have no printer here."""

    print_asked = Signal()
    file_asked = Signal()
    delete_asked = Signal()

    def __init__(self, groups: Sequence[Secret], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = _column(self)
        words = self.tr("Kod hazır. Şimdi bir sayfa yazdırın; yanında kimse yokken yazıcıdan hemen alın.")
        column.addWidget(label(words, wrap=True))
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.print_button = button(self.tr("Yazdır…"), self.print_asked.emit, role="primary")
        self.file_button = button(
            self.tr("PDF olarak kaydet…"),
            self.file_asked.emit,
            tooltip=self.tr("Dosya kodu içerir: yazdırdıktan sonra silin."),
        )
        self.show_button = button(self.tr("Elle yazacağım, göster"), self._toggle)
        for one in (self.print_button, self.file_button, self.show_button):
            row.addWidget(one)
        row.addStretch(1)
        column.addLayout(row)
        self.groups = ShownGroups(groups)
        self.groups.hide()
        column.addWidget(self.groups)
        self._told = label("", "muted", wrap=True)
        column.addWidget(self._told)
        self.delete_button = button(self.tr("PDF dosyasını sil"), self.delete_asked.emit, role="danger", icon="trash")
        self.delete_button.hide()
        column.addWidget(self.delete_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setFocusProxy(self.print_button)

    def tell(self, words: str, *, can_delete: bool = False) -> None:
        """Say what became of the printing; offer to delete a PDF that was saved."""
        self._told.setText(words)
        self.delete_button.setVisible(can_delete)

    def _toggle(self) -> None:
        shown = not self.groups.isVisible()
        self.groups.setVisible(shown)
        self.show_button.setText(self.tr("Kodu gizle") if shown else self.tr("Elle yazacağım, göster"))
        self.show_button.setAccessibleName(self.show_button.text())


class TestStep(QWidget):
    """Three groups, chosen by chance, are typed back from the paper."""

    __test__ = False  # not for pytest
    changed = Signal()

    def __init__(self, groups: Sequence[Secret], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = _column(self)
        column.addWidget(
            label(
                self.tr(
                    "Kâğıdı elinize alın ve şu gruplarını yazın. Böylece kodun okunduğu ve kâğıdın doğru çıktığı bugün"
                    " belli olur; bilgisayar bozulduğu gün değil."
                ),
                wrap=True,
            )
        )
        row = QHBoxLayout()
        row.setSpacing(SPACE_L)
        places = sorted(secrets.SystemRandom().sample(range(GROUPS), _ASKED))
        self.asked = tuple(place + 1 for place in places)
        self.entries = [
            AskedEntry(self.tr("{n}. grup").format(n=place + 1), partial(judge_group, expected=groups[place]))
            for place in places
        ]
        for entry in self.entries:
            row.addWidget(entry, 1)
            entry.changed.connect(self.changed)
        column.addLayout(row)
        column.addStretch(1)
        self.setFocusProxy(self.entries[0])

    @property
    def is_right(self) -> bool:
        return all(entry.mark is Mark.RIGHT for entry in self.entries)

    def forget(self) -> None:
        for entry in self.entries:
            entry.forget()


class ShownGroups(QWidget):
    """The code for a hand that writes it down: painted, so there is nothing to select, copy or read out."""

    def __init__(self, groups: Sequence[Secret], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: Sequence[Secret] = groups
        self._theme = current_theme()
        self._theme.changed.connect(self.update)
        self.setAccessibleName(self.tr("Kurtarma kodunun grupları"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def forget(self) -> None:
        self._groups = ()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, 116)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        small, large = QFont(self.font()), QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        small.setPixelSize(FONT_SMALL)
        large.setPixelSize(FONT_HEADING + 4)
        width, height = self.width() / 4, self.height() / 2
        for index, group in enumerate(self._groups):
            place = QRectF(index % 4 * width, index // 4 * height, width, height)
            painter.setFont(small)
            painter.setPen(self._theme.colour("muted"))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop), str(index + 1))
            painter.setFont(large)
            painter.setPen(self._theme.colour("text"))
            painter.drawText(place.adjusted(0, 12, 0, 0), int(Qt.AlignmentFlag.AlignCenter), group.reveal())
        painter.end()


def _column(owner: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(owner)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_M)
    return column
