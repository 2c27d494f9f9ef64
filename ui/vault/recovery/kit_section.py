"""Yedek ve devir › Kurtarma kiti: whether there is one that was tried, and making and trying it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.errors import UserError
from services.vault.recovery.kit import Kit, KitState, RecoveryKit, spaced, vault_number
from services.vault.recovery.slips import told_slips
from ui.kit import Card, Chip, button, label
from ui.theme.tokens import SPACE_M, SPACE_S
from ui.vault.confirm import confirm
from ui.vault.parts import Part, VaultTools
from ui.vault.recovery.dates import day_of
from ui.vault.recovery.kit_dialog import KitDialog
from ui.vault.recovery.try_dialog import CodeDialog

TRY_AGAIN = timedelta(days=365)
"""Paper fades and envelopes are lost: once a year the kit wants to be tried again."""


class KitSection(Part):
    """A card with the state of the kit in words, and at most three buttons."""

    def __init__(self, tools: VaultTools, whose: Callable[[], str] = lambda: "", parent: QWidget | None = None) -> None:
        """``whose`` returns the name that the paper proposes; it runs on the vault's lane."""
        super().__init__(tools, parent)
        self._kit = RecoveryKit(tools.vault.room)
        self._whose = whose
        self._state = KitState(None, None)
        self._proposed = ""
        self._guarded = False
        self.dialog: KitDialog | CodeDialog | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card()
        column.addWidget(card)
        head = QHBoxLayout()
        head.setSpacing(SPACE_M)
        head.addWidget(label(self.tr("Kurtarma kiti"), "heading"))
        self.chip = Chip("")
        head.addWidget(self.chip)
        head.addStretch(1)
        card.body.addLayout(head)
        self._told = label("", wrap=True)
        card.body.addWidget(self._told)
        self._facts = label("", "muted", wrap=True)
        card.body.addWidget(self._facts)
        card.body.addLayout(self._make_buttons())
        # Also when the vault's key was changed elsewhere: that voids every kit.
        tools.news.keys_changed.connect(self.reload)

    def start(self) -> None:
        super().start()
        self.reload()

    def stop(self) -> None:
        super().stop()
        self._state = KitState(None, None)
        self._proposed = ""
        self._facts.setText("")

    def take_focus(self) -> None:
        self._make.setFocus()

    def reload(self) -> None:
        """Read how the kit stands."""
        if not self.is_open:
            return

        def read() -> tuple[KitState, str, str, bool]:
            state = self._kit.state()
            guarded = self.tools.vault.room.entrance.access().passphrase
            with self.tools.vault.room.reading() as room:
                number = vault_number(room.vault_id)
            return state, number, self._whose(), guarded

        self.run(read, lambda read: self._show(*read))

    def make(self) -> None:
        """Begin a new kit."""
        if self.dialog is None and self.is_open:
            dialog = KitDialog(self.tools, self._state, self._proposed, guarded=self._guarded, parent=self)
            dialog.changed.connect(self.tools.news.keys_changed)
            self._open(dialog)

    def try_again(self) -> None:
        """Ask for the whole code of the kit that is there."""
        if self.dialog is not None or not self.is_open:
            return
        dialog = CodeDialog(
            self.tools.tasks,
            self.tr("Kiti dene"),
            self._about_trying(),
            action=self.tr("Dene"),
            parent=self,
        )
        dialog.submitted.connect(lambda: self._try_code(dialog))
        self._open(dialog)

    def _about_trying(self) -> str:
        words = self.tr("Kâğıttaki kodu baştan sona yazın ya da karekodunu okutun.")
        if self._state.waiting is not None and self._state.current is not None:
            told = self.tr("Yeni kitin kodunu yazarsanız {mark} numaralı kit geçersiz olur.")
            words += " " + told.format(mark=spaced(self._state.current.mark))
        return words

    def ask_lose(self) -> None:
        """Ask, and give the vault another key, so that no kit of before opens this file again."""
        confirm(
            self,
            title=self.tr("Kit kayboldu"),
            question=self.tr("Kasanın anahtarı değiştirilsin ve eski kitler geçersiz olsun mu?"),
            details=self.tr(
                "Bütün kayıtlar yeni bir anahtarla şifrelenir, programın eski yedekleri silinip yenisi alınır; ardından"
                " yeni bir kit yazdırın. Başka yere aldığınız kopyalar eski kâğıtla açılmaya devam eder: onlar da"
                " ortadaysa bütün parolaları değiştirin (Ayrılan kişi) ve kartınızı yenileyin (Meslektaşlar)."
            ),
            action=self.tr("Anahtarı değiştir"),
            accepted=lambda: self.run(self._kit.lose, lambda _: self.tools.news.keys_changed.emit()),
        )

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self._try = button(self.tr("Kiti dene…"), self.try_again)
        self._make = button(self.tr("Kurtarma kiti hazırla…"), self.make, role="primary", icon="key")
        self._drop = button(self.tr("Denenmeyen kiti bırak…"), self.ask_give_up, role="ghost")
        self._lost = button(
            self.tr("Kit kayboldu…"),
            self.ask_lose,
            role="ghost",
            tooltip=self.tr("Kâğıt kaybolduysa ya da başkasının eline geçtiyse"),
        )
        for one in (self._make, self._try, self._drop, self._lost):
            row.addWidget(one)
        row.addStretch(1)
        return row

    def _open(self, dialog: KitDialog | CodeDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def _forget_dialog(self) -> None:
        self.dialog = None
        self.reload()

    def _try_code(self, dialog: CodeDialog) -> None:
        reading = dialog.reading()
        code = reading.code
        if code is None:
            dialog.show_error(told_slips(reading))
            return

        def failed(error: Exception) -> None:
            if isinstance(error, UserError):
                dialog.show_error(error)
            else:
                dialog.reject()
                self.tools.tasks.task_failed.emit(error)

        self.run(lambda: self._kit.confirm(code), lambda _: dialog.accept(), failed)

    def ask_give_up(self) -> None:
        """Ask, and void a kit that was made and not tried."""
        confirm(
            self,
            title=self.tr("Denenmeyen kit"),
            question=self.tr("Denenmeyen kit bırakılsın mı?"),
            details=self.tr(
                "Basılan kâğıt varsa yok edin. Geçerli başka bir kit yoksa kasanın anahtarı da değişir ve programın"
                " eski yedekleri silinip yenisi alınır."
            ),
            action=self.tr("Kiti bırak"),
            accepted=lambda: self.run(self._kit.give_up, lambda _: self.tools.news.keys_changed.emit()),
        )

    def _show(self, state: KitState, number: str, whose: str, guarded: bool) -> None:
        self._state, self._proposed, self._guarded = state, whose, guarded
        current, waiting = state.current, state.waiting
        words, chip, tone = self._words(current, waiting)
        if state.used is not None and current is not None and waiting is None:
            words = self.tr(
                "{day} günü bu kitle kasa açıldı; zarf artık kapalı değil. Yeni bir kit yapın: eskisi o zaman geçersiz"
                " olur."
            ).format(day=day_of(state.used))
            chip, tone = self.tr("Kullanıldı"), "warning"
        self.chip.show_state(chip, tone)
        self._told.setText(words)
        facts = [self.tr("Kasa no {number}").format(number=number)]
        if current is not None:
            made = self.tr("Geçerli kit {mark}, {day} günü yapıldı")
            facts.append(made.format(mark=spaced(current.mark), day=_day(current)))
        self._facts.setText(" · ".join(facts))
        self._try.setVisible(current is not None or waiting is not None)
        self._drop.setVisible(waiting is not None)
        self._lost.setVisible(current is not None)
        again = self.tr("Yeni kit yap…") if current or waiting else self.tr("Kurtarma kiti hazırla…")
        self._make.setText(again)
        self._make.setAccessibleName(again)

    def _words(self, current: Kit | None, waiting: Kit | None) -> tuple[str, str, str]:
        """Return a sentence, the chip's word and its tone."""
        if waiting is not None:
            told = self.tr("{day} günü hazırlanan kit ({mark}) denenmedi: kâğıttaki kodu yazana kadar sayılmaz.")
            words = told.format(day=_day(waiting), mark=spaced(waiting.mark))
            if current is not None:
                words += " " + self.tr("O zamana kadar {mark} numaralı kit geçerli.").format(mark=spaced(current.mark))
            return words, self.tr("Denenmedi"), "warning"
        if current is None or current.tested is None:
            words = self.tr(
                "Bu bilgisayar bozulur ya da çalınırsa kasa açılamaz. Bir kurtarma kiti yazdırıp kapalı zarfla birimin"
                " kasasına koyun; beş dakika sürer."
            )
            return words, self.tr("Kit yok"), "warning"
        tried = self.tr("{day} günü denendi. Daha önceki kitler bu kasayı artık açmaz.").format(
            day=day_of(current.tested)
        )
        if self.tools.clock.now() - current.tested > TRY_AGAIN:
            again = self.tr("Bir yıldan uzun zaman geçti: zarfı açıp kodu yeniden deneyin.")
            return f"{tried} {again}", self.tr("Yeniden deneyin"), "warning"
        return tried, self.tr("Denendi"), "success"


def _day(kit: Kit) -> str:
    return day_of(kit.made) if kit.made else "—"
