"""The chosen finding in full: what it is, why, and what can be done about it with one click."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from models.diagnostics import Fix
from models.enums import DiagnosticKind
from services.checking import may_be_allowed
from services.images.library.rights import CONSENT, LICENCE
from services.images.people import RULE as PEOPLE
from services.language.text import shortened
from ui.editor.credit_adding import is_about_source, is_declared
from ui.editor.findings_model import article_text
from ui.editor.kinds import kind_name
from ui.editor.marks import Mark
from ui.editor.reason_field import ReasonField
from ui.kit import Chip, FlowLayout, button, label, severity_name, tone_of, tooltip_with_shortcut
from ui.messages import say
from ui.theme.tokens import SPACE_M, SPACE_S, SPACE_XS

_BUTTONS = 5
_TITLE_LENGTH = 34
DISMISS_KEY = "Ctrl+Shift+D"
_IN_LIBRARY = (LICENCE, CONSENT)
_NEVER_OFF = "spelling.unknown-word"


def can_switch_off(mark: Mark) -> bool:
    """Tell whether the rule of a finding may be switched off alone: that of unknown words is all of spelling."""
    return mark.diagnostic.rule != _NEVER_OFF


class FindingDetail(QFrame):
    """Shows one mark. Emits what the user wants done; does nothing itself."""

    fix_chosen = Signal(object, object)
    """The :class:`Mark` and the :class:`Fix`."""
    dismissed = Signal(object, str, bool)
    """The :class:`Mark`, the reason, and whether these words may stand in every post from now on."""
    grown = Signal()
    """More room is needed."""
    word_added = Signal(object)
    """The :class:`Mark` whose word belongs into the unit's dictionary."""
    rule_closed = Signal(object)
    """The :class:`Mark` whose rule is to be switched off for every text."""
    source_asked = Signal(object)
    """The :class:`Mark` whose picture's source is to be declared."""
    library_asked = Signal(object)
    """The :class:`Mark` whose picture is to be shown in the unit's library."""
    article_asked = Signal(object)
    """The :class:`Mark` whose article is to be read in Kılavuz."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark: Mark | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_S)
        chips = QHBoxLayout()
        chips.setSpacing(SPACE_XS)
        self._severity = Chip("")
        self._kind = Chip("")
        self.article = button("", self._open_article, role="chip")
        for chip in (self._severity, self._kind, self.article):
            chips.addWidget(chip)
        chips.addStretch(1)
        column.addLayout(chips)
        self._message = label("", wrap=True)
        self._explanation = label("", "muted", wrap=True)
        for words in (self._message, self._explanation):
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(words)
        self._fixes = QWidget()
        self._fix_row = FlowLayout(self._fixes, SPACE_S)
        column.addWidget(self._fixes)
        self._wait = label("", "caption")
        column.addWidget(self._wait)
        column.addWidget(self._make_actions())
        column.addWidget(self._make_reason())

    def _make_actions(self) -> QWidget:
        actions = QWidget()
        row = FlowLayout(actions, SPACE_S)
        self._dismiss = button(self.tr("Gerekçeyle geç"), self.ask_reason, role="ghost")
        self._dismiss.setToolTip(
            tooltip_with_shortcut(self.tr("Bu bulguyu bu yazı için, gerekçesini yazarak geçin"), DISMISS_KEY)
        )
        self._add_word = button(self.tr("Sözlüğe ekle"), self._add, role="ghost")
        self._add_word.setToolTip(self.tr("Bu sözcüğü birim sözlüğüne ekleyin; bir daha sorulmaz"))
        self._close_rule = button(self.tr("Bu kuralı kapat"), self._close, role="ghost")
        self._close_rule.setToolTip(self.tr("Bu kural hiçbir yazıda uyarmasın; Ayarlar › Denetim’den yeniden açılır"))
        for made in (self._dismiss, self._add_word, self._close_rule):
            # Words without a frame begin where the text above them begins.
            made.setStyleSheet(f"QPushButton {{ padding-left: 0; padding-right: {SPACE_S}px; }}")
            row.addWidget(made)
        return actions

    def _make_reason(self) -> QWidget:
        self._reason_row = QWidget()
        column = QVBoxLayout(self._reason_row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.reason = ReasonField()
        self.reason.setPlaceholderText(self.tr("Kısa gerekçe"))
        self.reason.setAccessibleName(self.tr("Bulguyu geçme gerekçesi"))
        self.reason.confirmed.connect(self._confirm)
        self.reason.grown.connect(self.grown)
        confirm = button(self.tr("Geç"), self._confirm)
        row.addWidget(self.reason, 1)
        row.addWidget(confirm, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        self.everywhere = QCheckBox()
        column.addWidget(self.everywhere)
        QWidget.setTabOrder(self.reason, self.everywhere)  # one decides about it before "Geç", which stands above
        QWidget.setTabOrder(self.everywhere, confirm)
        return self._reason_row

    @property
    def mark(self) -> Mark | None:
        return self._mark

    def show_mark(self, mark: Mark | None, fixes: tuple[Fix, ...] | None = ()) -> None:
        """Show ``mark``; ``fixes`` is ``None`` while they are being looked for."""
        same = self._mark is not None and mark is not None and mark.key == self._mark.key
        self._mark = mark
        self.setVisible(mark is not None)
        if mark is None:
            return
        found = mark.diagnostic
        self._severity.show_state(severity_name(found.severity), tone_of(found.severity))
        self._kind.show_state(kind_name(found.kind))
        self._show_article(article_text(mark))
        self._message.setText(say(found.message))
        self._explanation.setText(say(found.explanation) if found.explanation is not None else "")
        self._explanation.setVisible(found.explanation is not None)
        self._add_word.setVisible(found.kind is DiagnosticKind.SPELLING)
        self._close_rule.setVisible(can_switch_off(mark))
        if not same:
            self._reason_row.hide()
            self.reason.clear()
            self.everywhere.setChecked(False)
            self.everywhere.setVisible(may_be_allowed(found))
            self._name_words(mark.excerpt)
        self.show_fixes(fixes)

    def _name_words(self, words: str) -> None:
        """Say which words will pass: only these, not their kin."""
        said, words = self.tr("Bu sözleri hiçbir yazıda sorma:"), " ".join(words.split())
        self.everywhere.setText(f"{said}\n“{shortened(words, _TITLE_LENGTH)}”".replace("&", "&&"))
        self.everywhere.setAccessibleName(f"{said} “{words}”")
        undoing = self.tr("Yanlış alarmsa seçin; Ayarlar › Denetim’den geri alınır")
        self.everywhere.setToolTip(f"“{words}”\n{undoing}")

    def _show_article(self, text: str) -> None:
        self.article.setText(text)
        self.article.setAccessibleName(self.tr("{article}: Kılavuz’da oku").format(article=text))
        self.article.setToolTip(tooltip_with_shortcut(self.tr("Maddeyi ve kuralı Kılavuz’da oku"), "F1"))
        self.article.setVisible(bool(text))

    def show_mark_again(self, mark: Mark) -> None:
        """Take the same finding from a newer check: nothing on the screen changes."""
        self._mark = mark

    def show_fixes(self, fixes: tuple[Fix, ...] | None) -> None:
        """Put a button for each fix, the best one first and filled."""
        self._fix_row.clear()
        for place, fix in enumerate((fixes or ())[:_BUTTONS]):
            self._fix_row.addWidget(self._fix_button(fix, first=place == 0))
        asks = self._mark is not None and is_about_source(self._mark)
        if asks:
            self._fix_row.addWidget(self._source_button(first=not fixes))
        library_words = self._library_words()
        if library_words:
            self._fix_row.addWidget(button(library_words, self._ask_library))
        self._fixes.setVisible(bool(fixes) or asks or bool(library_words))
        waiting = self.tr("Öneriler aranıyor…") if fixes is None else ""
        self._wait.setText(waiting)
        self._wait.setVisible(bool(waiting))

    def _library_words(self) -> str:
        """Return what the way to the library is called for this finding; nothing where it is no help."""
        found = self._mark.diagnostic if self._mark is not None else None
        if found is None:
            return ""
        if found.rule == PEOPLE:
            return self.tr("Görünenleri arşive yaz…")
        if found.rule == "image.stretched" and "asset" in found.data:
            return self.tr("Arşivdekini göster")
        return self.tr("Görsel arşivinde aç") if found.rule in _IN_LIBRARY else ""

    def _fix_button(self, fix: Fix, *, first: bool) -> QPushButton:
        title = say(fix.title) or self.tr("Kaldır")
        # A "&" would become the letter of a mnemonic.
        made = button(
            shortened(title, _TITLE_LENGTH).replace("&", "&&"),
            lambda: self._choose(fix),
            role="primary" if first else "",
        )
        made.setAccessibleName(self.tr("Düzelt: {title}").format(title=title))
        made.setToolTip(title)
        return made

    def _source_button(self, *, first: bool) -> QPushButton:
        known = self._mark is not None and is_declared(self._mark)
        words = self.tr("Kaynağı değiştir…") if known else self.tr("Kaynağı belirt…")
        made = button(words, self._ask_source, role="primary" if first and not known else "")
        made.setToolTip(self.tr("Görsel kimin? Bir kez belirtin; bu görsel için bir daha sorulmaz"))
        return made

    def _ask_source(self) -> None:
        if self._mark is not None:
            self.source_asked.emit(self._mark)

    def _ask_library(self) -> None:
        if self._mark is not None:
            self.library_asked.emit(self._mark)

    def _choose(self, fix: Fix) -> None:
        if self._mark is not None:
            self.fix_chosen.emit(self._mark, fix)

    def _add(self) -> None:
        if self._mark is not None:
            self.word_added.emit(self._mark)

    def _close(self) -> None:
        if self._mark is not None:
            self.rule_closed.emit(self._mark)

    def _open_article(self) -> None:
        if self._mark is not None:
            self.article_asked.emit(self._mark)

    def ask_reason(self) -> None:
        """Open the field for the reason and put the keyboard into it."""
        if self._mark is not None:
            self._reason_row.show()
            self.grown.emit()
            self.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _confirm(self) -> None:
        reason = self.reason.text()
        if self._mark is None or not reason:
            self.reason.setPlaceholderText(self.tr("Önce kısa bir gerekçe yazın"))
            self.reason.setFocus()
            return
        self.dismissed.emit(self._mark, reason, self.everywhere.isChecked())
