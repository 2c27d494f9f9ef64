"""The foot of the view: where the files go, how far they are, and what can be saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.export_folder import folder_dialog
from ui.kit import ElidedLabel, button, label
from ui.theme.tokens import SPACE_S


class FitFoot(QWidget):
    """Asks for the folder once; the next time it is known."""

    cancelled = Signal()
    one_asked = Signal()
    all_asked = Signal()
    identity_asked = Signal()
    attach_asked = Signal()
    """The file saved last belongs into the open post."""

    def __init__(self, folder: str, *, in_place: bool = False, parent: QWidget | None = None) -> None:
        """``in_place``: the original is in the open post, and what was made of it takes its place there."""
        super().__init__(parent)
        self._folder = folder
        self.dialog: QFileDialog | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addLayout(self._make_place(in_place=in_place))
        column.addLayout(self._make_buttons())
        self._row_running(running=False)
        self._show_folder()

    @property
    def folder(self) -> str:
        """Where the files go; nothing as long as nobody said."""
        return self._folder

    def with_folder(self, go_on: Callable[[Path], None]) -> None:
        """Call ``go_on`` with the folder, after asking for it where it is not known."""
        if self._folder:
            go_on(Path(self._folder))
        else:
            self._ask(go_on)

    def show_ready(self, count: int, *, identity: bool) -> None:
        """Offer ``count`` files of the list, and with ``identity`` a look at the frames of the accounts themselves."""
        self.all_button.setText(self.tr("Hepsini kaydet ({n})").format(n=count))
        self.all_button.setEnabled(count > 0)
        self.one_button.setEnabled(count > 0)
        self.identity_button.setEnabled(identity)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is."""
        self._row_running(running=True)
        self.status.show()
        self.open_button.hide()
        self.attach_button.hide()
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        self.status.setText(self.tr("{total} dosyadan {done} tanesi hazır").format(total=total, done=done))

    def show_end(self, text: str, *, wrote: bool, attachable: bool) -> None:
        """Say what became of it; one file for a post may go on into the open post."""
        self._row_running(running=False)
        self.status.setText(text)
        self.status.show()
        self.open_button.setVisible(wrote)
        self.attach_button.setVisible(attachable)

    def _make_place(self, *, in_place: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.status = label("", "muted", wrap=True)
        self.status.hide()
        row.addWidget(self.status, 3)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Kaydetme"))
        row.addWidget(self.progress, 2)
        self.stop_button = button(self.tr("Durdur"), self.cancelled.emit, icon="close")
        row.addWidget(self.stop_button)
        self.open_button = button(self.tr("Klasörü aç"), self._open, role="ghost")
        row.addWidget(self.open_button)
        text = self.tr("Yerine koy") if in_place else self.tr("Yazıya ekle")
        self.attach_button = button(text, self.attach_asked.emit, role="ghost", icon="attach")
        self.attach_button.setToolTip(
            self.tr("Yazıdaki görselin yerine kaydedileni koyar; betimleme ve kaynak kalır")
            if in_place
            else self.tr("Kaydedilen görseli, betimlemesi ve kaynağıyla açık yazıya ekler")
        )
        row.addWidget(self.attach_button)
        self._place = ElidedLabel("caption")
        row.addWidget(self._place, 3)
        self.change_button = button(self.tr("Klasörü değiştir…"), lambda: self._ask(lambda _: None), role="ghost")
        row.addWidget(self.change_button)
        self.open_button.hide()
        self.attach_button.hide()
        return row

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.identity_button = button(self.tr("Profil ve kapak seti"), self.identity_asked.emit, icon="accounts")
        self.identity_button.setToolTip(
            self.tr("Bütün platformların profil görselini ve kapağını gösterir; “Hepsini kaydet” seti yazar")
        )
        row.addWidget(self.identity_button)
        row.addStretch(1)
        self.close_button = button(self.tr("Kapat"))
        self.one_button = button(self.tr("Yalnız bunu kaydet"), self.one_asked.emit)
        self.all_button = button(self.tr("Hepsini kaydet"), self.all_asked.emit, role="primary", shortcut="Ctrl+S")
        for made in (self.close_button, self.one_button, self.all_button):
            row.addWidget(made)
        return row

    def _row_running(self, *, running: bool) -> None:
        self.progress.setVisible(running)
        self.stop_button.setVisible(running)
        for made in (self.identity_button, self.one_button, self.all_button, self.change_button):
            made.setDisabled(running)

    def _show_folder(self) -> None:
        self._place.setText(self.tr("Klasör: {folder}").format(folder=self._folder) if self._folder else "")
        for made in (self._place, self.change_button):
            made.setVisible(bool(self._folder))

    def _ask(self, go_on: Callable[[Path], None]) -> None:
        dialog = self.dialog = folder_dialog(self, self.tr("Görseller nereye kaydedilsin?"), self._folder)

        def chosen(folder: str) -> None:
            self._folder = folder
            self._show_folder()
            go_on(Path(folder))

        dialog.fileSelected.connect(chosen)
        dialog.open()

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))
