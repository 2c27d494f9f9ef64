"""Articles 11 to 13 of one account as rows that are answered where they stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from models.enums import AccountKind
from models.posts import Account
from services.accounts import audit, guidance
from services.accounts.audit import AuditItem, ItemState
from ui.accounts.check_row import CheckRow
from ui.accounts.fields import CONTROL_WIDTH, DayField, KindChoice, NumberField, TypedField, YesNo
from ui.accounts.words import pydate, qdate
from ui.kit import Card, button, hline, label
from ui.messages import say
from ui.moments import day_said
from ui.theme.tokens import SPACE_S, SPACE_XS

_LONGEST_NAME = 120
REVIEW_KEY = "Ctrl+R"


class Checklist(Card):
    """Emits each answer as the account it makes."""

    edited = Signal(object, str)
    """The :class:`Account` as answered, and the name of the field where letters are typed, or nothing."""
    sealed = Signal()
    """What was being typed is whole."""
    article_asked = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._account: Account | None = None
        self._today = date.max
        self.body.setSpacing(0)
        self.body.addWidget(label(self.tr("Denetim listesi"), "heading"))
        self.body.addWidget(label(self.tr("Kılavuz md. 11, 12 ve 13’ün bu hesaptan istedikleri"), "muted", wrap=True))
        self.body.addSpacing(SPACE_S)
        self.rows: dict[str, CheckRow] = {}
        self._lines: dict[str, QFrame] = {}
        self._make_fields()
        self._make_review()
        self._add(audit.PROFILE, self.kind)
        self._add(audit.FRIENDS)
        self._add(audit.MODERATORS, self.administrators)
        self.rows[audit.ACCESS.id] = self.rows[audit.MODERATORS.id]
        self._lines[audit.ACCESS.id] = self._lines[audit.MODERATORS.id]
        self._add(audit.OFFICIAL_LINE, self.official_line)
        self._add(audit.TWO_FACTOR, self.two_factor)
        self._add(audit.NOTIFICATIONS, self.notifications)
        self._add(audit.BACKUP, self.backup)
        self._add(audit.REVIEW, self.review)
        self._add(audit.HANDLE)

    def show_account(self, account: Account, items: Sequence[AuditItem], today: date) -> None:
        """Show ``account`` with its checklist. What the user is typing just now stays."""
        self._account = account
        self._today = today
        self.kind.show_value(account.kind)
        self.administrators.show_value(account.administrators)
        self.official_line.show_value(account.official_line)
        self.two_factor.show_value(account.two_factor)
        self.notifications.show_value(account.notifications)
        self.backup.show_text(account.backup_colleague)
        self._show_review(account.reviewed_on)
        # What is right about a handle is no news: the row comes only when something is wrong with it.
        shown = {one.rule: one for one in items if one.rule != audit.HANDLE.id or one.state is not ItemState.DONE}
        rows = {self.rows[rule]: item for rule, item in shown.items()}
        for rule, row in self.rows.items():
            item = rows.get(row)
            if item is not None:
                row.show_item(item, self._due_words(item))
            row.setVisible(item is not None)
            self._lines[rule].setVisible(item is not None)

    def finish(self) -> None:
        """Take what is being typed as it stands."""
        for field in (self.administrators, self.backup):
            field.finish()

    def review_today(self) -> None:
        """The security settings were looked through today."""
        self._answer("reviewed_on", self._today)

    # Building

    def _make_fields(self) -> None:
        self.kind = KindChoice(self.tr("Hesabın türü"))
        self.administrators = NumberField(self.tr("Yönetici sayısı"), self.tr("Bilinmiyor"))
        yes, no = self.tr("Var"), self.tr("Yok")
        self.official_line = YesNo(self.tr("“Resmi Hesap” yazısı"), yes, no)
        on, off = self.tr("Açık"), self.tr("Kapalı")
        self.two_factor = YesNo(self.tr("İki adımlı doğrulama"), on, off)
        self.notifications = YesNo(self.tr("Bildirimler"), on, off)
        self.backup = TypedField(self.tr("Yedek çalışma arkadaşı"), self.tr("Adı ve soyadı"))
        self.backup.setMaxLength(_LONGEST_NAME)
        self.backup.setFixedWidth(CONTROL_WIDTH)
        for name, choice in (
            ("kind", self.kind),
            ("official_line", self.official_line),
            ("two_factor", self.two_factor),
            ("notifications", self.notifications),
        ):
            choice.answered.connect(partial(self._answer, name))
        self.administrators.rested.connect(self._type_administrators)
        self.backup.rested.connect(self._type_backup)
        for field in (self.administrators, self.backup):
            field.left.connect(self.sealed)

    def _make_review(self) -> None:
        self.review = QWidget()
        column = QVBoxLayout(self.review)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        self.review_button = button(self.tr("Bugün gözden geçirdim"), self.review_today, shortcut=REVIEW_KEY)
        self.review_day = DayField(self.tr("Son güvenlik gözden geçirmesi"), self._today)
        self.review_day.setToolTip(self.tr("Son gözden geçirmenin günü"))
        self.review_day.dateChanged.connect(self._choose_review_day)
        column.addWidget(self.review_button)
        column.addWidget(self.review_day)

    def _add(self, rule: audit.AuditRule, control: QWidget | None = None) -> None:
        line, row = hline(), CheckRow(control)
        row.article_asked.connect(self.article_asked)
        self.body.addWidget(line)
        self.body.addWidget(row)
        self.rows[rule.id] = row
        self._lines[rule.id] = line

    # Showing and answering

    def _show_review(self, day: date | None) -> None:
        self.review_day.setVisible(day is not None)
        self.review_button.setEnabled(day != self._today)
        self.review_day.blockSignals(True)
        self.review_day.set_latest(self._today)
        self.review_day.setDate(qdate(day or self._today))
        self.review_day.blockSignals(False)

    def _due_words(self, item: AuditItem) -> str:
        if item.due_on is None or item.state is ItemState.DUE:
            return ""
        words = self.tr("Sonraki gözden geçirme: {day}").format(day=day_said(item.due_on))
        return (
            words
            if not audit.review_is_near(item, self._today)
            else self.tr("Yaklaşıyor · {words}").format(words=words)
        )

    def _choose_review_day(self, day: QDate) -> None:
        self._answer("reviewed_on", pydate(day))

    def _type_administrators(self) -> None:
        self._tell("administrators", self.administrators.value(), typed=True)

    def _type_backup(self) -> None:
        self._tell("backup_colleague", " ".join(self.backup.text().split()), typed=True)

    def _answer(self, field: str, value: object) -> None:
        self._tell(field, value, typed=False)

    def _tell(self, field: str, value: object, *, typed: bool) -> None:
        if self._account is None or getattr(self._account, field) == value:
            return
        changes: dict[str, Any] = {field: value}
        self._account = replace(self._account, **changes)
        self.edited.emit(self._account, field if typed else "")


class MigrationCard(Card):
    """The way from a personal profile on Facebook to a page. It goes by itself once the account is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body.addWidget(label(self.tr("Profilden sayfaya geçiş"), "heading"))
        why = self.tr("Birkaç gün sürebilir; hesap “Sayfa” olunca bu liste kalkar (Kılavuz md. 13).")
        self.body.addWidget(label(why, "muted", wrap=True))
        for number, step in enumerate(guidance.migration(), 1):
            self.body.addWidget(label(f"{number}. {say(step)}", wrap=True))

    @staticmethod
    def belongs_to(account: Account, items: Sequence[AuditItem]) -> bool:
        """Whether ``account`` has this way before it."""
        return account.kind is AccountKind.PROFILE and any(item.rule == audit.PROFILE.id for item in items)
