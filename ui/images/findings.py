"""What was found in the chosen picture: one block for each finding, the worst first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from models.diagnostics import Diagnostic
from models.enums import DiagnosticKind, Severity
from services.images.close_ups import box_of
from services.images.corrections import proposal_of
from services.images.library.rights import CONSENT
from services.images.people import RULE as PEOPLE
from ui.images.close_up import CloseUp, CloseUpLoader
from ui.kit import Chip, button, hline, label
from ui.messages import say
from ui.theme import current_theme
from ui.theme.tokens import ICON_M, SPACE_M, SPACE_S, SPACE_XS

USE_NAME, WRITE_ALT, DECLARE, FIX_RATIO, FIT = "use-name", "write-alt", "declare", "fix-ratio", "fit"
COPY, RECORD, TWIN = "copy", "record", "twin"
CURED_BY_COPY = ("image.metadata.location", "image.metadata.personal", "image.too-large", "image.format")
_RECORDED = (PEOPLE, CONSENT)


class FindingsList(QWidget):
    """Shows diagnostics with article, explanation and what can be done at once."""

    action_chosen = Signal(str, str)
    """``use-name`` with a name for the source field; ``write-alt``, ``declare``, ``fix-ratio``, ``copy`` or ``record``
    (who is shown, in the library) with nothing; ``fit`` with the platform that crops; ``twin`` with the digest of the
    library's copy.
    """

    piece_opened = Signal(QWidget)
    """A close-up that should be brought into view."""
    place_shown = Signal(object)
    """The box that is looked at closely, in displayed pixels of the picture; ``None`` for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.close_ups: CloseUpLoader | None = None
        self.fits = False
        """Whether there is a way to the view that crops by hand."""
        self._path = Path()
        self._open: QPushButton | None = None
        self._looked_at = ""
        self._toggles: dict[str, QPushButton] = {}
        self.setProperty("role", "scrolled")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, SPACE_S, 0)
        self._column.setSpacing(SPACE_M)
        self._shown: tuple[Diagnostic, ...] | None = None

    def show_diagnostics(self, diagnostics: tuple[Diagnostic, ...], path: Path = Path()) -> None:
        """Show these findings of the picture at ``path`` instead of the ones before."""
        if diagnostics == self._shown and path == self._path:
            return
        self._shown = diagnostics
        looked_at = self._looked_at if path == self._path else ""
        if self._open is not None:
            self._open.setChecked(False)
        self._path = path
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._toggles.clear()
        for number, diagnostic in enumerate(diagnostics):
            if number:
                self._column.addWidget(hline())
            self._column.addWidget(self._block(diagnostic))
        if not diagnostics:
            # Never "no problem": only what the checks can see was looked at.
            self._column.addWidget(label(self.tr("Denetimler bu görselde bir şey bulmadı."), "muted", wrap=True))
        self._column.addStretch(1)
        if looked_at in self._toggles:  # news of the same picture: its description was typed, perhaps
            self._toggles[looked_at].setChecked(True)

    def _block(self, diagnostic: Diagnostic) -> QWidget:
        block = QFrame()
        block.setAccessibleName(f"{severity_name(diagnostic.severity)}: {say(diagnostic.message)}")
        row = QHBoxLayout(block)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(_icon(diagnostic.severity), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(SPACE_XS)
        row.addLayout(words, 1)
        message = label(say(diagnostic.message), wrap=True)
        message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.addWidget(message)
        if diagnostic.explanation is not None:
            words.addWidget(label(say(diagnostic.explanation), "caption", wrap=True))
        piece = self._close_up(diagnostic)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_S)
        if diagnostic.article is not None:
            chip = Chip(self.tr("Madde {n}").format(n=diagnostic.article), "accent")
            chip.setToolTip(self.tr("Sosyal medya kılavuzunun maddesi"))
            foot.addWidget(chip)
        elif diagnostic.rule == "image.alt-text":
            foot.addWidget(Chip(self.tr("Erişilebilirlik")))
        if piece is not None:
            foot.addWidget(self._close_up_button(piece, diagnostic.rule))
        self._add_action(foot, diagnostic)
        if foot.count():
            foot.addStretch(1)
            words.addLayout(foot)
        if piece is not None:
            words.addWidget(piece)
        return block

    def _close_up(self, diagnostic: Diagnostic) -> CloseUp | None:
        if self.close_ups is None or box_of(diagnostic.data) is None:
            return None
        piece = CloseUp(diagnostic, self._path, self.close_ups, self)
        piece.shown.connect(self.place_shown)
        return piece

    def _close_up_button(self, piece: CloseUp, rule: str) -> QPushButton:
        toggle = button(self.tr("Yakından bak"), role="ghost")
        toggle.setCheckable(True)
        toggle.setToolTip(self.tr("Bulgunun yerini gerçek boyutunda gösterir"))

        def switch(checked: bool) -> None:
            if not checked:
                piece.close_again()
                self._open, self._looked_at = None, ""
                return
            if self._open is not None:
                self._open.setChecked(False)  # one place at a time: what the other one asked for is cancelled
            self._open, self._looked_at = toggle, rule
            piece.open()
            self.piece_opened.emit(piece)

        toggle.toggled.connect(switch)
        self._toggles[rule] = toggle
        return toggle

    def _add_action(self, foot: QHBoxLayout, diagnostic: Diagnostic) -> None:
        if diagnostic.kind is DiagnosticKind.ATTRIBUTION:
            name = str(diagnostic.data.get("name", ""))
            if name:
                foot.addWidget(self._action(self.tr("Kaynağa yaz"), USE_NAME, name))
            foot.addWidget(self._action(self.tr("Kaynağı belirt…"), DECLARE))
        elif diagnostic.rule == "image.alt-text":
            foot.addWidget(self._action(self.tr("Betimleme yaz"), WRITE_ALT))
        elif diagnostic.rule == "image.crop" and self.fits:
            foot.addWidget(self._action(self.tr("Kendiniz kırpın…"), FIT, str(diagnostic.data.get("platform", ""))))
        elif diagnostic.rule in CURED_BY_COPY:
            foot.addWidget(self._action(self.tr("Paylaşım kopyası kaydet…"), COPY))
        elif diagnostic.rule in _RECORDED:
            foot.addWidget(self._action(self.tr("Görsel arşivine yaz…"), RECORD))
        elif diagnostic.rule == "image.stretched":
            if proposal_of(diagnostic.data) is not None:
                foot.addWidget(self._action(self.tr("Oranı düzelt…"), FIX_RATIO))
            if twin := str(diagnostic.data.get("asset", "")):
                foot.addWidget(self._action(self.tr("Arşivdekini göster"), TWIN, twin))

    def _action(self, text: str, action: str, value: str = "") -> QWidget:
        return button(text, lambda: self.action_chosen.emit(action, value), role="ghost")


def severity_name(severity: Severity) -> str:
    """Return the severity as a word of the screen."""
    if severity is Severity.ERROR:
        return QCoreApplication.translate("FindingsList", "Hata")
    if severity is Severity.WARNING:
        return QCoreApplication.translate("FindingsList", "Uyarı")
    if severity is Severity.INFORMATION:
        return QCoreApplication.translate("FindingsList", "Öneri")
    return QCoreApplication.translate("FindingsList", "İpucu")


def _icon(severity: Severity) -> QLabel:
    theme = current_theme()
    made = QLabel()
    made.setToolTip(severity_name(severity))

    def dye() -> None:
        ratio = made.devicePixelRatioF()
        token = severity.label if severity is not Severity.HINT else "muted"
        pixmap = theme.pixmap(severity.label, token, round(ICON_M * ratio))
        pixmap.setDevicePixelRatio(ratio)
        made.setPixmap(pixmap)

    connection = theme.changed.connect(dye)
    made.destroyed.connect(lambda: theme.disconnect(connection))
    dye()
    return made
