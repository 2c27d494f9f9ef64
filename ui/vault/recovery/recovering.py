"""Before the vault is open: by the printed code, or with a vault file that is brought from elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from models.enums import Severity
from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.recovery.kit import open_with_code
from services.vault.recovery.moving import take_in
from services.vault.service import VaultService
from ui.events import AppEvents, Notice
from ui.tasks import TaskRunner
from ui.vault.parts import LANE
from ui.vault.recovery.try_dialog import CodeDialog


class Recovering(QObject):
    """What the gate's two buttons lead to. ``look_again`` has the page ask the vault how it stands."""

    opened = Signal()
    """The vault was opened by the code, and has another key on this PC."""

    def __init__(
        self,
        page: QWidget,
        vault: VaultService,
        tasks: TaskRunner,
        events: AppEvents,
        look_again: Callable[[], None],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._vault = vault
        self._tasks = tasks
        self._events = events
        self._look_again = look_again
        self.dialog: CodeDialog | None = None

    def ask_code(self) -> None:
        """Ask for the code and open the vault with it."""
        if self.dialog is not None:
            return
        self.dialog = CodeDialog(
            self._tasks,
            self.tr("Kurtarma koduyla aç"),
            self.tr(
                "Kurtarma kitini zarfından çıkarın, kodu baştan sona yazın ya da karekodunu okutun. Büyük küçük harf,"
                " boşluk ve tire fark etmez."
            ),
            action=self.tr("Kasayı aç"),
            parent=self._page,
        )
        dialog = self.dialog
        dialog.submitted.connect(lambda: self._open(dialog))
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def ask_file(self) -> None:
        """Let the user choose a vault file, and take it in."""
        dialog = QFileDialog(self._page, self.tr("Kasa dosyasını seçin"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Kasa dosyası (*.sqlite3)"), self.tr("Bütün dosyalar (*)")])
        dialog.fileSelected.connect(self._bring_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def bring(self, source: Path) -> None:
        """Copy the vault file ``source`` into the profile, where there is no vault yet."""

        def done(_: None) -> None:
            words = Message(
                QT_TRANSLATE_NOOP("services", "“{name}” kasa olarak alındı; seçtiğiniz dosyaya dokunulmadı."),
                {"name": source.name},
            )
            hint = Message(QT_TRANSLATE_NOOP("services", "Şimdi kurtarma koduyla açın."))
            self._events.notice_raised.emit(Notice(Severity.INFORMATION, words, hint))
            self._look_again()

        def failed(error: Exception) -> None:
            if isinstance(error, UserError):  # a warning goes with its page; an error would stand beside the success
                self._events.notice_raised.emit(Notice(Severity.WARNING, error.message, error.hint))
            else:
                self._tasks.task_failed.emit(error)

        place = self._vault.room.path
        self._tasks.run(LANE, lambda _: take_in(source, place), owner=self, done=done, failed=failed)

    def advise_kit(self) -> None:
        """Say, when a vault was just made, what it still lacks."""
        words = Message(QT_TRANSLATE_NOOP("services", "Kasa kuruldu. Şimdi bir kurtarma kiti yazdırın."))
        hint = Message(
            QT_TRANSLATE_NOOP("services", "Yedek ve devir (Alt+3): bu bilgisayar bozulursa kasayı yalnız kit açar.")
        )
        self._events.notice_raised.emit(Notice(Severity.INFORMATION, words, hint))

    def _bring_chosen(self, chosen: str) -> None:
        self.bring(Path(chosen))

    def _open(self, dialog: CodeDialog) -> None:
        reading = dialog.reading()

        def done(_: None) -> None:
            if self.dialog is not dialog:
                # Cancelled while the keyring was waited for: nobody wants an open vault that the page calls locked.
                self._tasks.run(LANE, lambda _: self._vault.lock(), owner=self)
                return
            dialog.accept()
            words = Message(QT_TRANSLATE_NOOP("services", "Kasa açıldı ve bu bilgisayarın anahtarlığına bağlandı."))
            hint = Message(
                QT_TRANSLATE_NOOP(
                    "services",
                    "Bir dahaki açılışta kod gerekmez. Zarf açıldığı için Yedek ve devir’den yeni bir kit yapın.",
                )
            )
            self._events.notice_raised.emit(Notice(Severity.INFORMATION, words, hint))
            self.opened.emit()
            self._look_again()

        def failed(error: Exception) -> None:
            if self.dialog is not dialog:
                return
            if isinstance(error, UserError):
                dialog.show_error(error)
                return
            dialog.reject()
            self._tasks.task_failed.emit(error)

        self._tasks.run(LANE, lambda _: open_with_code(self._vault.room, reading), owner=self, done=done, failed=failed)

    def _forget_dialog(self) -> None:
        self.dialog = None
