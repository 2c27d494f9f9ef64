"""Opening a unit's backup: the file, the words of two pages, and what comes out of it into this vault."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.text_files import read_whole
from services.vault.age.files import MOST_BYTES
from services.vault.recovery.kit import spaced
from services.vault.recovery.shares.backup import UnitBackup, open_backup
from services.vault.recovery.shares.seal import Taken, take_backup
from services.vault.recovery.shares.splitting import WORDS
from services.vault.recovery.shares.words import ShareReading, read_share
from services.vault.scanner import ScannedCode
from ui.kit import Chip, button, label
from ui.messages import say_error
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS
from ui.vault.codes.sources import CodeSources
from ui.vault.notes_edit import NotesEdit
from ui.vault.parts import LANE, VaultTools
from ui.vault.recovery.dates import day_of

_WIDTH = 640


class ShareEdit(QWidget):
    """Where the words of one page are typed, pasted or scanned."""

    changed = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        head = QHBoxLayout()
        name = label(title, "section")
        head.addWidget(name)
        self.chip = Chip("")
        head.addWidget(self.chip)
        head.addStretch(1)
        column.addLayout(head)
        self.words = NotesEdit(title)
        name.setBuddy(self.words)
        column.addWidget(self.words)
        self.words.textChanged.connect(self._follow)
        self.setFocusProxy(self.words)
        self._follow()

    def reading(self) -> ShareReading:
        return read_share(self.words.secret().reveal())

    def _follow(self) -> None:
        reading = self.reading()
        if reading.share is not None:
            told, tone = self.tr("✓ {index}. pay").format(index=reading.index), "success"
        elif reading.unknown and reading.count >= reading.unknown[0]:
            told, tone = self.tr("{place}. kelime listede yok").format(place=reading.unknown[0]), "warning"
        elif reading.is_miswritten:
            told, tone = self.tr("✗ bir kelime başka bir kelimeyle karışmış"), "error"
        else:
            told, tone = self.tr("{total} kelimeden {n}").format(n=reading.count, total=WORDS), ""
        self.chip.show_state(told, tone)
        self.words.setAccessibleDescription(told)
        self.changed.emit()


class OpenSharesDialog(QDialog):
    """Opens in memory; nothing is stored before the user takes it into the vault."""

    taken = Signal(object)
    """A :class:`Taken`: how many accounts came into the vault."""

    def __init__(self, tools: VaultTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._path: Path | None = None
        self._backup: UnitBackup | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumWidth(_WIDTH)
        self.setWindowTitle(self.tr("İki payla yedek aç"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(label(self.windowTitle(), "heading"))
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self._choose = button(self.tr("Yedek dosyasını seç…"), self.ask_file, icon="attach")
        row.addWidget(self._choose)
        self._file = label(self.tr("Dosya seçilmedi"), "muted")
        row.addWidget(self._file, 1)
        column.addLayout(row)
        self.shares = [
            ShareEdit(self.tr("Birinci sayfanın kelimeleri")),
            ShareEdit(self.tr("İkinci sayfanın kelimeleri")),
        ]
        for share in self.shares:
            share.changed.connect(self._follow)
            column.addWidget(share)
        self.sources = CodeSources(tools.tasks)
        self.sources.scanned.connect(self._take_scanned)
        self.sources.refused.connect(self._fail)
        column.addWidget(self.sources)
        self._told = label("", wrap=True)
        self._told.hide()
        column.addWidget(self._told)
        column.addLayout(self._make_buttons())
        self._follow()
        self._choose.setFocus()

    def ask_file(self) -> None:
        """Let the user choose the file."""
        dialog = QFileDialog(self, self.tr("Yedek dosyasını seçin"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Birim yedeği (*.age)"), self.tr("Bütün dosyalar (*)")])
        dialog.fileSelected.connect(self._choose_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def choose(self, path: Path) -> None:
        """Take ``path`` as the file to open."""
        self._path = path
        self._file.setText(path.name)
        self._follow()

    def done(self, result: int) -> None:
        """Close, and forget words and accounts; a share that was read from the clipboard's picture leaves it, too."""
        self.sources.clear_clipboard()
        self.sources.stop()
        self._backup = None
        for share in self.shares:
            share.words.forget()
        super().done(result)

    def _take_scanned(self, codes: Sequence[ScannedCode]) -> None:
        """Put each share that was read where none is yet."""
        for code in codes:
            share = read_share(code.text.reveal()).share
            free = next((edit for edit in self.shares if edit.reading().share is None), None)
            if share is not None and free is not None:
                free.words.show_secret(share)

    def _choose_file(self, chosen: str) -> None:
        self.choose(Path(chosen))

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        cancel = button(self.tr("Vazgeç"), self.reject)
        cancel.setAutoDefault(False)
        row.addWidget(cancel)
        self.open_button = button(self.tr("Yedeği aç"), self._open, role="primary", icon="unlock")
        self.take_button = button(self.tr("Kasama al"), self._take, role="primary", icon="vault")
        self.take_button.hide()
        row.addWidget(self.open_button)
        row.addWidget(self.take_button)
        return row

    def _follow(self) -> None:
        complete = all(share.reading().share is not None for share in self.shares)
        self.open_button.setEnabled(complete and self._path is not None)

    def _open(self) -> None:
        path, words = self._path, [share.reading().share for share in self.shares]
        assert path is not None
        self.open_button.setEnabled(False)
        too_large = Message(QT_TRANSLATE_NOOP("services", "Birim yedeği bu kadar büyük olmaz; başka bir dosya seçin."))

        def work() -> UnitBackup:
            return open_backup(read_whole(path, MOST_BYTES, too_large), [word for word in words if word is not None])

        self._tools.tasks.run(LANE, lambda _: work(), owner=self, done=self._show, failed=self._fail)

    def _show(self, backup: UnitBackup) -> None:
        self._backup = backup
        told = self.tr(
            "{n} hesap açıldı. Yedek {day} günü alınmış; hazırlayan: {owner}, birim anahtarı no {number}. Kasanıza"
            " alınca bütün parolaları değiştirin ve payları yenileyin."
        )
        self._say(
            told.format(
                n=len(backup.inside), day=day_of(backup.at), owner=backup.owner or "—", number=spaced(backup.number)
            )
        )
        self.open_button.hide()
        self.take_button.show()
        self.take_button.setDefault(True)
        self.take_button.setFocus()

    def _take(self) -> None:
        backup = self._backup
        assert backup is not None
        self.take_button.setEnabled(False)

        def done(taken: Taken) -> None:
            self.taken.emit(taken)
            self.accept()

        room = self._tools.vault.room
        self._tools.tasks.run(LANE, lambda _: take_backup(room, backup), owner=self, done=done, failed=self._fail)

    def _fail(self, error: Exception) -> None:
        self._follow()
        self.take_button.setEnabled(True)
        if not isinstance(error, UserError):
            self.reject()
            self._tools.tasks.task_failed.emit(error)
            return
        self._say(say_error(error))

    def _say(self, words: str) -> None:
        self._told.setText(words)
        self._told.show()
        self.adjustSize()
