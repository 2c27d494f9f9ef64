"""The dialog for an account: platform, handle, and what is asked beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from models.enums import Platform
from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Account, OfficialAccount
from services.accounts import clean_handle, fold_handle, handle_problem
from services.accounts.handles import platform_of
from ui.accounts.words import ORDER, icon_of, platform_name
from ui.kit import button, label, restyle
from ui.messages import say
from ui.theme import current_theme
from ui.theme.tokens import ICON_S, SPACE_L, SPACE_M, SPACE_S, SPACE_XL

_WIDTH = 480
_LONGEST = 200
HandleProblem = Callable[[Platform, str], Message | None]
"""Why a platform cannot have such a handle, or this list cannot have it again."""


def problem_in(
    accounts: Iterable[Account | OfficialAccount], platform: Platform, handle: str, own_id: str = ""
) -> Message | None:
    """Return why ``handle`` cannot be one of ``platform``, or cannot stand among ``accounts`` beside ``own_id``."""
    problem = handle_problem(platform, handle)
    if problem is not None:
        return problem
    folded = fold_handle(handle)
    for other in accounts:
        if other.id != own_id and other.platform is platform and fold_handle(other.handle) == folded:
            return Message(QT_TRANSLATE_NOOP("services", "Bu hesap listede zaten var."))
    return None


class HandleDialog(QDialog):
    """Asks for platform, handle and name. An address that is pasted tells the platform and the handle in it."""

    submitted = Signal()

    def __init__(self, title: str, action: str, handle_problem: HandleProblem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._handle_problem = handle_problem
        self._action = action
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumWidth(_WIDTH)
        self.setWindowTitle(title)
        self.platform = QComboBox()
        self.platform.setAccessibleName(self.tr("Platform"))
        self.platform.setIconSize(QSize(ICON_S, ICON_S))
        for platform in ORDER:
            icon = current_theme().icon(icon_of(platform), "text", ICON_S)
            self.platform.addItem(icon, platform_name(platform), platform.value)
        self.handle = QLineEdit()
        self.handle.setMaxLength(_LONGEST)
        self.handle.setAccessibleName(self.tr("Hesap adı"))
        self.handle.setPlaceholderText(self.tr("hesap adı ya da adresi"))
        self.name = QLineEdit()
        self.name.setMaxLength(_LONGEST)
        self.name.setAccessibleName(self.tr("Ad"))
        self.name.setPlaceholderText(self.tr("İsteğe bağlı"))
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        self.form = QFormLayout()
        self._lay_out()
        self.handle.textEdited.connect(self._typed)
        self.platform.currentIndexChanged.connect(self._forget_problem)
        self.handle.setFocus()

    @property
    def chosen_platform(self) -> Platform:
        return ORDER[self.platform.currentIndex()]

    @property
    def chosen_handle(self) -> str:
        return clean_handle(self.handle.text())

    @property
    def chosen_name(self) -> str:
        return " ".join(self.name.text().split())

    def fill(self, platform: Platform, handle: str = "", name: str = "") -> None:
        """Show what is edited, or the platform that is likely meant."""
        self.platform.setCurrentIndex(ORDER.index(platform))
        self.handle.setText(handle)
        self.name.setText(name)
        self.handle.selectAll()

    def submit(self) -> None:
        """Tell what was typed and close, or say what is wrong with it."""
        problem = self._handle_problem(self.chosen_platform, self.chosen_handle)
        self._complain(problem)
        if problem is not None:
            self.handle.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.submitted.emit()
        self.accept()

    def _lay_out(self) -> None:
        self.form.setHorizontalSpacing(SPACE_L)
        self.form.setVerticalSpacing(SPACE_M)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.addRow(self.tr("Platform"), self.platform)
        self.form.addRow(self.tr("Hesap adı"), self.handle)
        self.form.addRow("", self.problem)
        self.form.addRow(self.tr("Ad"), self.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_L)
        self.heading = label(self.windowTitle(), "heading")
        column.addWidget(self.heading)
        column.addLayout(self.form)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        row.addWidget(button(self.tr("Vazgeç"), self.reject))
        self.save = button(self._action, self.submit, role="primary")
        self.save.setDefault(True)
        row.addWidget(self.save)
        column.addLayout(row)

    def _typed(self, text: str) -> None:
        self._complain(None)
        platform = platform_of(text)
        if platform is not None and clean_handle(text):
            self.platform.setCurrentIndex(ORDER.index(platform))

    def _forget_problem(self, _index: int) -> None:
        self._complain(None)

    def _complain(self, problem: Message | None) -> None:
        self.problem.setText(say(problem) if problem is not None else "")
        self.problem.setVisible(problem is not None)
        restyle(self.handle, "invalid", problem is not None)
