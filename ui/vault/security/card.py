"""The security checklist of the chosen credential and its account."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from models.posts import Account
from services.accounts import audit
from services.accounts.answering import Answers
from services.accounts.audit import AuditItem, ItemState, summarise
from services.vault.checklist import CONTACT, PASSWORD, REUSE
from services.vault.credentials import CredentialSummary
from ui.kit import Card, Chip, button, label
from ui.messages import say
from ui.theme.tokens import SPACE_S
from ui.vault.parts import DetailCard, VaultTools
from ui.vault.security.reading import Checked, SecurityReader
from ui.vault.security.row import SecurityRow

Answer = Callable[[str, Answers], None]
"""Takes an account's id and what is answered, on the storage lane.

It changes the account itself, which the page Hesaplar shows too.
"""


class SecurityCard(DetailCard):
    """What is in order is one line; what is open stands below it, each with its next step."""

    def __init__(self, tools: VaultTools, answer: Answer, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._save = answer
        self._reader = SecurityReader(self)
        self._shown = ""
        self._account: Account | None = None
        self._opened: list[SecurityRow] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card()
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(label(self.tr("Hesabın güvenliği"), "section"))
        self._badge = Chip("")
        head.addWidget(self._badge)
        head.addStretch(1)
        self._open_account = button(self.tr("Hesaplar’da aç"), self._show_account, role="ghost", icon="accounts")
        head.addWidget(self._open_account)
        card.body.addLayout(head)
        self._done = label("", "caption", wrap=True)
        card.body.addWidget(self._done)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        card.body.addLayout(self._rows)
        column.addWidget(card)
        tools.events.unit_changed.connect(self._read)
        for changed in (tools.news.credentials_changed, tools.news.handoffs_changed, tools.news.people_changed):
            changed.connect(self._read)
        self.hide()

    def show_credential(self, credential: CredentialSummary) -> None:
        self._shown = credential.id
        self.hide()
        self._read()

    def stop(self) -> None:
        super().stop()
        self._shown = ""
        self._account = None
        self._reader.forget()
        self._clear()
        self.hide()

    @property
    def rows(self) -> list[SecurityRow]:
        """The lines that are open."""
        return list(self._opened)

    def _read(self) -> None:
        if self.is_open and self._shown:
            self._reader.read(self._shown, self._show)

    def _show(self, checked: list[Checked]) -> None:
        if not checked or checked[0].credential.id != self._shown:
            return
        (one,) = checked
        self._account = one.account
        summary = summarise(one.items)
        tone = "error" if summary.worst is not None and summary.worst >= audit.TWO_FACTOR.severity else "warning"
        self._badge.show_state(say(summary.words()), tone if summary.open else "" if summary.unknown else "success")
        self._open_account.setVisible(one.account is not None)
        self._say_done(one)
        self._clear()
        for item in one.items:
            if item.state is not ItemState.DONE:
                self._opened.append(SecurityRow(item, self._control(item, one)))
                self._rows.addWidget(self._opened[-1])
        self.show()

    def _say_done(self, one: Checked) -> None:
        done = [say(item.title) for item in one.items if item.state is ItemState.DONE]
        said = self.tr("Tamam: {items}.").format(items=", ".join(done)) if done else ""
        if one.account is None:
            said += " " + self.tr(
                "Kayıt bir hesaba bağlı değil: düzenleyip hesabı seçerseniz denetim listesi de gelir."
            )
        self._done.setText(said.strip())
        self._done.setVisible(bool(said))

    def _control(self, item: AuditItem, one: Checked) -> QPushButton | None:
        account = one.account
        plain = {
            PASSWORD.id: (self.tr("Değiştir…"), self._edit),
            REUSE.id: (self.tr("Değiştir…"), self._edit),
            audit.BACKUP.id: (self.tr("Yedek ve devir"), lambda: self.tools.news.part_asked.emit("handoff")),
        }
        if account is not None and (answers := self._answers(item, one)) is not None:
            words = {
                audit.TWO_FACTOR.id: self.tr("Açık olarak işaretle"),
                audit.BACKUP.id: self.tr("Adını oraya da yaz"),
            }.get(item.rule, self.tr("Bugün baktım"))
            return button(words, lambda: self._answer(account, answers))
        if item.rule in plain:
            return button(*plain[item.rule])
        if item.rule == CONTACT.id and item.state is ItemState.UNKNOWN:
            return button(self.tr("Yaz…"), self._edit)
        return None

    def _answers(self, item: AuditItem, one: Checked) -> Answers | None:
        """Return what one press can answer on the account, or nothing."""
        if item.rule == audit.TWO_FACTOR.id and one.credential.has_totp:
            return Answers(two_factor=True)
        if item.rule == audit.BACKUP.id and item.state is ItemState.DUE:
            return Answers(backup_colleague=one.colleague)
        if item.rule == audit.REVIEW.id or (item.rule == CONTACT.id and item.state is not ItemState.UNKNOWN):
            return Answers(reviewed_on=self._reader.today())
        return None

    def _answer(self, account: Account, answers: Answers) -> None:
        """Answer on the account itself, then tell everybody that shows it."""
        self.tools.tasks.run(
            "storage",
            lambda _: self._save(account.id, answers),
            owner=self,
            done=lambda _: self.tools.events.unit_changed.emit(),
        )

    def _edit(self) -> None:
        self.tools.news.edit_asked.emit(self._shown)

    def _show_account(self) -> None:
        if self._account is not None:
            account_id = self._account.id
            self.tools.events.page_chosen.emit("accounts")
            self.tools.events.account_chosen.emit(account_id)

    def _clear(self) -> None:
        for row in self._opened:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._opened.clear()
