"""Yedek ve devir › İki kişiyle açılan yedek: its shares, its file, and opening one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.clock import local_day
from services.text_files import write_whole
from services.vault.recovery.kit import spaced
from services.vault.recovery.shares.seal import FILE_SUFFIX, SealState, Taken, UnitSeal
from ui.events import Notice
from ui.kit import Card, Chip, button, label
from ui.theme.tokens import SPACE_M, SPACE_S
from ui.vault.parts import Part, VaultTools
from ui.vault.recovery.dates import day_of
from ui.vault.recovery.shares.dialog import SharesDialog
from ui.vault.recovery.shares.open_dialog import OpenSharesDialog


class SharesSection(Part):
    """For units where nobody shall hold the backup alone. Beside the handoff, not instead of it."""

    def __init__(self, tools: VaultTools, whose: Callable[[], str] = lambda: "", parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._seal = UnitSeal(tools.vault.room)
        self._whose = whose
        self._proposed = ""
        self._guarded = False
        self.dialog: SharesDialog | OpenSharesDialog | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card()
        column.addWidget(card)
        head = QHBoxLayout()
        head.setSpacing(SPACE_M)
        head.addWidget(label(self.tr("İki kişiyle açılan yedek"), "heading"))
        self.chip = Chip("")
        head.addWidget(self.chip)
        head.addStretch(1)
        card.body.addLayout(head)
        self._told = label("", wrap=True)
        card.body.addWidget(self._told)
        self._facts = label("", "muted", wrap=True)
        card.body.addWidget(self._facts)
        card.body.addLayout(self._make_buttons())
        for changed in (tools.news.credentials_changed, tools.news.keys_changed):
            changed.connect(self.reload)

    def start(self) -> None:
        super().start()
        self.reload()

    def stop(self) -> None:
        super().stop()
        self._facts.setText("")

    def take_focus(self) -> None:
        self._make.setFocus()

    def reload(self) -> None:
        """Read how the backup stands."""
        if self.is_open:
            entrance = self.tools.vault.room.entrance
            self.run(
                lambda: (self._seal.state(), self._whose(), entrance.access().passphrase),
                lambda read: self._show(*read),
            )

    def make(self) -> None:
        """Begin new shares."""
        if self.dialog is None and self.is_open:
            dialog = SharesDialog(self.tools, self._proposed, guarded=self._guarded, parent=self)
            dialog.changed.connect(self.reload)
            self._open(dialog)

    def open_backup(self) -> None:
        """Open a backup with two shares."""
        if self.dialog is None and self.is_open:
            dialog = OpenSharesDialog(self.tools, self)
            dialog.taken.connect(self._tell_taken)
            self._open(dialog)

    def ask_where(self) -> None:
        """Let the user choose where the file goes."""
        day = local_day(self.tools.clock.now()).isoformat()
        dialog = QFileDialog(self, self.tr("Birim yedeği nereye kaydedilsin?"), f"birim-yedegi-{day}{FILE_SUFFIX}")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Birim yedeği (*.age)"))
        dialog.setDefaultSuffix(FILE_SUFFIX.lstrip("."))
        dialog.fileSelected.connect(self._save_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, target: Path) -> None:
        """Seal all accounts as they are now into ``target``."""

        def work() -> None:
            sealed = self._seal.seal()
            write_whole(target, sealed.data)
            self._seal.saved(sealed)

        def tell(_: None) -> None:
            words = Message(
                QT_TRANSLATE_NOOP("services", "Birim yedeği “{name}” adıyla kaydedildi."), {"name": target.name}
            )
            hint = Message(QT_TRANSLATE_NOOP("services", "İki pay sahibinin ulaşabileceği bir yere koyun."))
            self.tools.events.notice_raised.emit(Notice(Severity.INFORMATION, words, hint))
            self.reload()

        self.run(work, tell)

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self._save = button(self.tr("Yedek dosyası kaydet…"), self.ask_where, icon="backup")
        self._make = button(self.tr("Payları hazırla…"), self.make, icon="key")
        self._drop = button(self.tr("Denenmeyen payları bırak"), self._give_up, role="ghost")
        self._open_button = button(self.tr("İki payla yedek aç…"), self.open_backup, role="ghost", icon="unlock")
        for one in (self._save, self._make, self._drop, self._open_button):
            row.addWidget(one)
        row.addStretch(1)
        return row

    def _open(self, dialog: SharesDialog | OpenSharesDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def _forget_dialog(self) -> None:
        self.dialog = None
        self.reload()

    def _save_chosen(self, chosen: str) -> None:
        self.save(Path(chosen))

    def _give_up(self) -> None:
        self.run(self._seal.give_up, lambda _: self.reload())

    def _tell_taken(self, taken: Taken) -> None:
        words = Message(QT_TRANSLATE_NOOP("services", "Yedekten {n} hesap kasanıza alındı."), {"n": taken.new})
        if taken.left:
            words = Message(
                QT_TRANSLATE_NOOP(
                    "services", "Yedekten {n} hesap alındı; kasanızda zaten olan {left} hesaba dokunulmadı."
                ),
                {"n": taken.new, "left": taken.left},
            )
        hint = Message(QT_TRANSLATE_NOOP("services", "Şimdi “Ayrılan kişi” listesiyle bütün parolaları değiştirin."))
        self.tools.events.notice_raised.emit(Notice(Severity.INFORMATION, words, hint))
        self.tools.news.credentials_changed.emit()

    def _show(self, state: SealState | None, whose: str, guarded: bool) -> None:
        self._proposed, self._guarded = whose, guarded
        words, chip, tone = self._words(state)
        self._told.setText(words)
        self.chip.show_state(chip, tone)
        self._facts.setVisible(state is not None)
        if state is not None:
            facts = self.tr("Birim anahtarı no {number} · Paylar: {holders}")
            self._facts.setText(facts.format(number=spaced(state.number), holders=", ".join(state.holders)))
        has_shares = state is not None and not (state.waits and state.sealed_at is None)
        self._save.setVisible(has_shares)
        self._drop.setVisible(state is not None and state.waits)
        again = self.tr("Payları yenile…") if state is not None else self.tr("Payları hazırla…")
        self._make.setText(again)
        self._make.setAccessibleName(again)

    def _words(self, state: SealState | None) -> tuple[str, str, str]:
        """Return a sentence, the chip's word and its tone."""
        if state is None:
            words = self.tr(
                "Yedeğin tek bir kişide durması istenmiyorsa: anahtar üç paya bölünür, herhangi ikisi birlikte açar."
                " Meslektaşa devrin yerine değil, yanına."
            )
            return words, self.tr("İsteğe bağlı"), ""
        if state.waits:
            words = self.tr("{day} günü hazırlanan paylar denenmedi; denenene kadar sayılmaz.")
            return words.format(day=day_of(state.made)), self.tr("Denenmedi"), "warning"
        if state.sealed_at is None:
            return self.tr("Paylar hazır, yedek dosyası henüz kaydedilmedi."), self.tr("Dosya yok"), "warning"
        saved = self.tr("Yedek dosyası {day} günü kaydedildi.").format(day=day_of(state.sealed_at))
        if state.changed:
            words = self.tr("O günden beri {n} hesapta değişiklik var: dosyayı yeniden kaydedin.")
            return f"{saved} {words.format(n=state.changed)}", self.tr("Eski"), "warning"
        return saved, self.tr("Güncel"), "success"
