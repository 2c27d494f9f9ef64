"""Yedek ve devir › Devir: how my accounts are backed up, what I gave, and what was entrusted to me."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.handoff.overview import GivenLine, Receiver
from services.vault.handoff.standing import AccountStanding, Desk, Next, Standing, Step
from services.vault.handoff.states import GrantState
from services.vault.handoff.words import fields_said
from ui.events import Notice
from ui.kit import Card, button, label
from ui.messages import say
from ui.theme.tokens import SPACE_L, SPACE_S
from ui.vault.handoff.backup_card import BackupCard
from ui.vault.handoff.entrusted_card import EntrustedCard
from ui.vault.handoff.given_card import GivenCard
from ui.vault.handoff.giving import HandoffGiving
from ui.vault.handoff.opening import HandoffOpening
from ui.vault.handoff.outgoing import Outgoing
from ui.vault.handoff.rows import MOST_ROWS, Rows, stacked
from ui.vault.handoff.taking import HandoffTaking
from ui.vault.parts import Part, VaultTools
from ui.vault.people.hand_in import ReadPicture, can_take
from ui.vault.people.wording import day_of


class HandoffSection(Part):
    """Reads everything on the vault's lane and hands it to its cards; what they ask for goes the right way."""

    def __init__(self, tools: VaultTools, *, read_picture: ReadPicture, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.setObjectName("handoff")
        self.setAcceptDrops(True)
        self._desk = Desk(tools.vault, lambda: tools.settings.get("vault.drill_days"))
        self.standing = Standing()
        self.outgoing = Outgoing(self)
        self.giving = HandoffGiving(self, self.outgoing)
        self.taking = HandoffTaking(self, self.outgoing, read_picture)
        self.opening = HandoffOpening(self, self.outgoing)
        self._make_actions()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_L)
        self._alarms = Rows()
        column.addWidget(self._alarms)
        self.backup = BackupCard()
        self.given = GivenCard()
        self.entrusted = EntrustedCard()
        for card in (self.backup, self.given, self.entrusted):
            column.addWidget(card)
        self._connect()

    def header_buttons(self) -> Sequence[QWidget]:
        return (self.take_button, self.give_button)

    def start(self) -> None:
        super().start()
        self.reload()

    def stop(self) -> None:
        super().stop()
        self._show(Standing())

    def conceal(self) -> None:
        self.opening.conceal()

    def take_focus(self) -> None:
        """Give the keyboard to the first thing to do."""
        self.give_button.setFocus()

    def reload(self) -> None:
        """Read how everything stands; the keyboard stays where it is."""
        if self.is_open:
            self.run(self._desk.standing, self._show)

    def give(self) -> None:
        """Choose accounts and colleagues, or be led to where colleagues are made known."""
        if not self.is_open:
            return
        if self.standing.people and self.standing.accounts:
            self.giving.ask(self.standing)
            return
        if not self.standing.accounts:
            message = Message(QT_TRANSLATE_NOOP("services", "Kasada verilecek hesap yok."))
            hint = Message(QT_TRANSLATE_NOOP("services", "Önce hesaplarınızı kasaya ekleyin."))
        else:
            message = Message(QT_TRANSLATE_NOOP("services", "Hesap verebileceğiniz doğrulanmış bir meslektaş yok."))
            hint = Message(
                QT_TRANSLATE_NOOP("services", "Meslektaşınızın kartını alın ve altı sözcüğü telefonda karşılaştırın.")
            )
        self.tools.news.part_asked.emit("people" if self.standing.accounts else "accounts")
        self.tools.events.notice_raised.emit(Notice(Severity.INFORMATION, message, hint))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.is_open and can_take(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.taking.take_in(event.mimeData())

    def _make_actions(self) -> None:
        self.take_button = button(self.tr("Dosya al…"), self.taking.ask, icon="attach", shortcut="Ctrl+O")
        self.take_button.setObjectName("handoff.take")
        self.give_button = button(self.tr("Meslektaşa ver…"), self.give, role="primary", icon="send", shortcut="Ctrl+N")
        self.give_button.setObjectName("handoff.give")

    def _connect(self) -> None:
        news = self.tools.news
        for changed in (news.credentials_changed, news.people_changed, news.handoffs_changed):
            changed.connect(self.reload)
        self.backup.step_asked.connect(self._do_step)
        self.backup.accounts_asked.connect(lambda: news.part_asked.emit("accounts"))
        self.given.renew_asked.connect(self.giving.renew)
        self.given.save_asked.connect(self.giving.save_again)
        self.given.withdraw_asked.connect(self.giving.ask_withdraw)
        self.given.receipt_asked.connect(self.taking.ask)
        self.entrusted.open_asked.connect(self.opening.ask)
        self.entrusted.drill_asked.connect(self.opening.drill)
        self.entrusted.receipt_asked.connect(self.opening.show_receipt)
        self.entrusted.record_asked.connect(self.opening.show_record)
        self.entrusted.drop_asked.connect(self.opening.ask_drop)

    def _show(self, standing: Standing) -> None:
        focus = self.window().focusWidget()
        name = focus.objectName() if self.isAncestorOf(focus) else ""
        self.standing = standing
        self._show_alarms(standing)
        self.backup.show_standing(standing)
        self.given.show_standing(standing)
        self.entrusted.show_standing(standing, self.tools.clock.now())
        if name:
            again = self.findChild(QWidget, name) or self.give_button
            again.setFocus()

    def _show_alarms(self, standing: Standing) -> None:
        alarms = [
            self._alarm(line, one)
            for line in standing.lines
            for one in line.receivers
            if one.state is GrantState.ROTATION_DUE
        ]
        self._alarms.show_inside(stacked(alarms[:MOST_ROWS], lines=False))

    def _alarm(self, line: GivenLine, one: Receiver) -> Card:
        """Say that a colleague has opened accounts, until everything that they saw is changed."""
        card = Card()
        card.setProperty("role", "banner")
        card.setProperty("tone", "error")
        card.setObjectName(f"handoff.alarm.{line.id}.{one.fp}")
        last = one.opened[-1]
        fields: dict[str, list[str]] = {}
        for seen in one.must_change:
            fields.setdefault(seen.title, []).append(seen.field)
        seen_said = ", ".join(f"{title} ({say(fields_said(tuple(names)))})" for title, names in fields.items())
        head = self.tr("{name} {day} günü emanetinizi açtı: “{reason}”")
        card.body.addWidget(
            label(head.format(name=one.name, day=day_of(last.at), reason=last.reason), "strong", wrap=True)
        )
        told = self.tr("Gördüklerinden hâlâ geçerli olanlar: {seen}. İşi bittiyse değiştirin.")
        card.body.addWidget(label(told.format(seen=seen_said), wrap=True))
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        contact = self.standing.contact_id(one.fp)
        go = button(
            self.tr("Değiştirilecekleri listele…"), lambda: self.tools.news.leaving_asked.emit(contact), role="primary"
        )
        go.setObjectName(f"handoff.leaving.{line.id}.{one.fp}")
        row.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def _do_step(self, one: AccountStanding) -> None:
        news = self.tools.news
        step = one.next.step
        line = next((line for line in self.standing.lines if line.id == one.next.line_id), None)
        if step in (Step.GIVE, Step.KNOW_SOMEBODY):
            self.give()
        elif step is Step.CHECK_COLLEAGUE:
            news.part_asked.emit("people")
        elif step is Step.CHANGE_SECRET:
            news.credential_asked.emit(one.id)
        elif step is Step.TAKE_RECEIPT:
            self.taking.ask()
        elif step is Step.SAVE_FILE and line is not None:
            self.giving.save_again(line)
        elif step is Step.RENEW and line is not None:
            self.giving.renew(line)
        elif step is Step.ASK_DRILL:
            self._ask_drill(one.next)

    def _ask_drill(self, what: Next) -> None:
        text = "\n\n".join(
            (
                self.tr("Merhaba,"),
                self.tr(
                    "Size emanet ettiğim hesapları açabildiğinizi dener misiniz? Birim Kalemi’nde Kasa › Yedek ve devir"
                    " bölümünde “Dene”ye basın; parolalar gösterilmez. Programın verdiği alındıyı bana gönderin."
                ),
                self.tr("Teşekkürler"),
            )
        )
        sentences = (
            self.tr(
                "{name} açabildiğini kendi bilgisayarında dener; alındısını size gönderince “Dosya al…” ile alın."
            ).format(name=what.name),
        )
        self.outgoing.show_text(self.tr("Deneme isteyin"), sentences, text)
