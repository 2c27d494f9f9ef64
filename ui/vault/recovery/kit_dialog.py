"""Making a recovery kit, from a name to a paper that has been tried."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.errors import UserError
from services.clock import local_day
from services.vault.qr_writing import Modules, modules
from services.vault.recovery.code import KitCode
from services.vault.recovery.kit import KitState, RecoveryKit, spaced, vault_number
from ui.kit import button, label
from ui.messages import say_error
from ui.theme.tokens import SPACE_L, SPACE_S, SPACE_XL
from ui.vault.parts import LANE, VaultTools
from ui.vault.recovery.kit_steps import DoneStep, NameStep, PrintStep, TestStep
from ui.vault.recovery.paper import KitPaper, pdf_of, print_on
from ui.vault.recovery.printing import PagePrinting

T = TypeVar("T")
_WIDTH, _HEIGHT = 640, 420


class KitDialog(QDialog):
    """Holds the code from its making to its closing. Rejected at any step, what counted before still counts."""

    changed = Signal()
    """How the kit stands is another matter now."""

    def __init__(
        self, tools: VaultTools, state: KitState, whose: str, *, guarded: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tools = tools
        self._kit = RecoveryKit(tools.vault.room)
        self.code: KitCode | None = None
        self._vault_id = b""
        self._modules: Modules = ()
        self._saved: Path | None = None
        self._done: DoneStep | None = None
        self._busy = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumSize(_WIDTH, _HEIGHT)
        self.setWindowTitle(self.tr("Kurtarma kiti"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_L)
        self._title = label("", "heading")
        column.addWidget(self._title)
        self._stack = QStackedWidget()
        column.addWidget(self._stack, 1)
        self._error = label("", "muted", wrap=True)
        self._error.hide()
        column.addWidget(self._error)
        column.addLayout(self._make_buttons())
        self._name = NameStep(state, whose, guarded=guarded)
        self._print: PrintStep | None = None
        self.test_step: TestStep | None = None
        self.printing: PagePrinting | None = None
        self._show_step(self._name, self.tr("1/3 · Kiti hazırla"), self.tr("Kodu üret"))

    def done(self, result: int) -> None:
        """Close, and forget the code."""
        self.code = None
        self._modules = ()
        self._name.passphrase.forget()
        if self._print is not None:
            self._print.groups.forget()
        if self.test_step is not None:
            self.test_step.forget()
        super().done(result)

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        self._cancel = button(self.tr("Vazgeç"), self.reject)
        self.next_button = button("", self._go_on, role="primary")
        self._cancel.setAutoDefault(False)
        self.next_button.setDefault(True)
        row.addWidget(self._cancel)
        row.addWidget(self.next_button)
        return row

    def _show_step(self, step: QWidget, title: str, action: str) -> None:
        if self._stack.indexOf(step) < 0:
            self._stack.addWidget(step)
        self._stack.setCurrentWidget(step)
        self._title.setText(title)
        self._error.hide()
        self.next_button.setText(action)
        self.next_button.setAccessibleName(action)
        self.next_button.setEnabled(True)
        step.setFocus()

    def _go_on(self) -> None:
        step = self._stack.currentWidget()
        if step is self._name:
            self._begin()
        elif step is self._print:
            self._ask_for_groups()
        elif step is self.test_step:
            self._confirm()
        else:
            self.accept()

    def _begin(self) -> None:
        passphrase = self._name.passphrase.given()

        def work() -> tuple[KitCode, bytes, Modules]:
            code = self._kit.begin(passphrase)
            with self._tools.vault.room.reading() as room:
                vault_id = room.vault_id
            return code, vault_id, modules(code.qr_text(vault_id).reveal())

        self._run(work, self._offer_paper)

    def _offer_paper(self, made: tuple[KitCode, bytes, Modules]) -> None:
        self.code, self._vault_id, self._modules = made
        self.changed.emit()
        self._print = PrintStep(self.code.groups())
        self.printing = PagePrinting(
            self._tools.tasks,
            self,
            paint=self._paint,
            pdf=lambda: partial(pdf_of, self._paper()),
            name=self.tr("kurtarma-kiti.pdf"),
        )
        self._print.print_asked.connect(self.printing.ask_printer)
        self._print.file_asked.connect(self.printing.ask_file)
        self._print.delete_asked.connect(self._delete_file)
        self.printing.printed.connect(self._tell_printed)
        self.printing.no_printer.connect(self._tell_no_printer)
        self.printing.saved.connect(self._tell_saved)
        self.printing.deleted.connect(self._tell_deleted)
        self.printing.failed.connect(self._fail)
        self._show_step(self._print, self.tr("2/3 · Yazdır"), self.tr("Kâğıt elimde, dene"))

    def _paper(self) -> KitPaper:
        assert self.code is not None
        return KitPaper(
            whose=self._name.whose.text().strip(),
            vault=vault_number(self._vault_id),
            kit=spaced(self.code.mark),
            made=local_day(self._tools.clock.now()),
            groups=self.code.groups(),
            modules=self._modules,
        )

    def _paint(self, device: QPagedPaintDevice) -> bool:
        return self.code is not None and print_on(device, self._paper())

    def _ask_for_groups(self) -> None:
        assert self.code is not None
        assert self._print is not None
        if self._print.groups.isVisible():
            self._print.show_button.click()
        if self.test_step is None:
            self.test_step = TestStep(self.code.groups())
            self.test_step.changed.connect(self._follow_test)
        self._show_step(self.test_step, self.tr("3/3 · Kâğıdı dene"), self.tr("Kiti onayla"))
        self._follow_test()

    def _follow_test(self) -> None:
        self.next_button.setEnabled(self.test_step is not None and self.test_step.is_right)

    def _confirm(self) -> None:
        code = self.code
        assert code is not None
        self._run(lambda: self._kit.confirm(code), self._finish)

    def _finish(self, state: KitState) -> None:
        del state
        words = self.tr(
            "Kit denendi ve geçerli. Kâğıdı zarfa koyun, kapağına tarih atıp imzalayın ve birimin kasasına bırakın."
        )
        self.changed.emit()
        self._cancel.hide()
        self._done = DoneStep(words, self._saved.name if self._saved is not None else "")
        self._done.delete_asked.connect(self._delete_file)
        self._show_step(self._done, self.tr("Kit hazır"), self.tr("Kapat"))
        (self.next_button if self._saved is None else self._done.delete_button).setFocus()

    def _delete_file(self) -> None:
        if self._saved is not None and self.printing is not None:
            self.printing.delete(self._saved)

    def _tell_printed(self) -> None:
        self._tell(self.tr("Yazıcıya gönderildi. Kâğıdı alın, sonra deneyin."), can_delete=self._saved is not None)

    def _tell_no_printer(self) -> None:
        self._tell(
            self.tr(
                "Bu bilgisayarda yazıcı bulunamadı. Kodu elle yazın ya da PDF olarak kaydedip başka yerde yazdırın."
            )
        )

    def _tell_saved(self, path: Path) -> None:
        self._saved = path
        self._tell(
            self.tr("“{name}” kaydedildi. Dosya kodu içerir: yazdırın ve silin.").format(name=path.name),
            can_delete=True,
        )

    def _tell_deleted(self, name: str) -> None:
        self._saved = None
        words = self.tr("“{name}” silindi.").format(name=name)
        self._tell(words)
        if self._done is not None:
            self._done.tell(words)
            self.next_button.setFocus()

    def _tell(self, words: str, *, can_delete: bool = False) -> None:
        if self._print is not None:
            self._print.tell(words, can_delete=can_delete)

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        if self._busy:
            return
        self._busy = True
        self.next_button.setEnabled(False)

        def deliver(value: T) -> None:
            self._busy = False
            done(value)

        self._tools.tasks.run(LANE, lambda _: work(), owner=self, done=deliver, failed=self._fail)

    def _fail(self, error: Exception) -> None:
        self._busy = False
        self.next_button.setEnabled(True)
        if not isinstance(error, UserError):
            self.reject()
            self._tools.tasks.task_failed.emit(error)
            return
        self._error.setText(say_error(error))
        self._error.show()
