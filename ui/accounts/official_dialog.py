"""Adding and editing an official account."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import uuid4

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from models.posts import OfficialAccount
from ui.accounts.fields import DayField
from ui.accounts.handle_form import HandleDialog, HandleProblem
from ui.accounts.words import ORDER, pydate, qdate
from ui.theme.tokens import SPACE_S


class OfficialDialog(HandleDialog):
    """``before`` is what is edited, if anything is."""

    def __init__(
        self,
        handle_problem: HandleProblem,
        today: date,
        before: OfficialAccount | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", handle_problem, parent)
        self._before = before
        title = self.tr("Resmî hesabı düzenle") if before else self.tr("Yeni resmî hesap")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.save.setText(self.tr("Kaydet") if before else self.tr("Ekle"))
        self.save.setAccessibleName(self.save.text())
        self.name.setPlaceholderText(self.tr("örneğin: Kütüphane ve Dokümantasyon Daire Başkanlığı"))
        self.verified = QCheckBox(self.tr("Resmî olduğu görüldü"))
        self.day = DayField(self.tr("Son doğrulama günü"), today)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.verified)
        row.addWidget(self.day)
        row.addStretch(1)
        self.form.addRow(self.tr("Son doğrulama"), row)
        self.verified.toggled.connect(self.day.setEnabled)
        seen = before.verified_on if before else today
        self.verified.setChecked(seen is not None)
        self.day.setEnabled(seen is not None)
        self.day.setDate(qdate(min(seen or today, today)))
        self.fill(
            before.platform if before else ORDER[0], before.handle if before else "", before.name if before else ""
        )

    @property
    def account(self) -> OfficialAccount:
        """What was typed: the account that is edited, changed, or a new one."""
        before = self._before or OfficialAccount(uuid4().hex, self.chosen_platform, self.chosen_handle)
        return replace(
            before,
            platform=self.chosen_platform,
            handle=self.chosen_handle,
            name=self.chosen_name,
            verified_on=pydate(self.day.date()) if self.verified.isChecked() else None,
        )
