"""Making a recovery kit, from a name to a paper that has been tried."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtWidgets import QWidget

from services.clock import local_day
from services.vault.qr_writing import Modules, modules
from services.vault.recovery.code import KitCode
from services.vault.recovery.kit import KitState, RecoveryKit, spaced, vault_number
from ui.vault.parts import VaultTools
from ui.vault.recovery.kit_steps import DoneStep, NameStep, PrintStep, TestStep
from ui.vault.recovery.paper import KitPaper, pdf_of, print_on
from ui.vault.recovery.printing import PagePrinting
from ui.vault.recovery.steps import StepsDialog

_LEAST = QSize(640, 420)


class KitDialog(StepsDialog):
    """Holds the code from its making to its closing."""

    def __init__(
        self, tools: VaultTools, state: KitState, whose: str, *, guarded: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(tools, QCoreApplication.translate("KitDialog", "Kurtarma kiti"), _LEAST, parent)
        self._kit = RecoveryKit(tools.vault.room)
        self.code: KitCode | None = None
        self._vault_id = b""
        self._modules: Modules = ()
        self._done: DoneStep | None = None
        self._name = NameStep(state, whose, guarded=guarded)
        self._print: PrintStep | None = None
        self.test_step: TestStep | None = None
        self._show_step(self._name, self.tr("1/3 · Kiti hazırla"), self.tr("Kodu üret"), self._begin)

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
        self._show_step(self._print, self.tr("2/3 · Yazdır"), self.tr("Kâğıt elimde, dene"), self._ask_for_groups)

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
        self._show_step(self.test_step, self.tr("3/3 · Kâğıdı dene"), self.tr("Kiti onayla"), self._confirm)
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
        self._done = DoneStep(words, self._saved.name if self._saved is not None else "")
        self._done.delete_asked.connect(self._delete_file)
        self._show_end(self._done, self.tr("Kit hazır"), self.tr("Kapat"))
        (self.next_button if self._saved is None else self._done.delete_button).setFocus()

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
