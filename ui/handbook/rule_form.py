"""The fields of a rule of the unit: three for "say Y for X", the others behind "Ayrıntılı"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from models.enums import Severity
from services.guidelines.articles import ARTICLES
from services.guidelines.unit_drafts import Draft, lines
from ui.handbook.fields import Field, LinesEdit
from ui.kit import severity_name
from ui.messages import say
from ui.theme.tokens import SPACE_L, SPACE_M

_LONGEST = 600
_SEVERITIES = (Severity.ERROR, Severity.WARNING, Severity.INFORMATION, Severity.HINT)


class RuleForm(QWidget):
    """Shows a :class:`Draft` and reads it back. ``edited`` tells of each change by the user."""

    edited = Signal()

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_examples = False
        self.fields: dict[str, Field] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, SPACE_M, 0)
        column.setSpacing(SPACE_M)
        self.detailed = QWidget()
        below = QVBoxLayout(self.detailed)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(SPACE_M)
        for name, field in self._simple().items():
            self._add(column, name, field)
        self._add_choices(below)
        for name, field in self._more().items():
            self._add(below, name, field)
        column.addWidget(self.detailed)
        column.addStretch(1)
        self.detailed.hide()
        self.show_draft(draft)
        self._connect()

    def _simple(self) -> Mapping[str, Field]:
        words, instead, why = LinesEdit(2), LinesEdit(2), QLineEdit()
        words.setPlaceholderText(self.tr("konferans salonu"))
        instead.setPlaceholderText(self.tr("Yunus Emre Salonu"))
        why.setPlaceholderText(self.tr("Salonun adı 2026’da değişti."))
        why.setMaxLength(_LONGEST)
        hint = self.tr("Her satıra bir söz. Bütün ekleriyle bulunur: salonumuzda, salonunun…")
        return {
            "words": Field(self.tr("&Şu söz geçince uyar"), words, hint),
            "instead": Field(self.tr("&Yerine şunu öner"), instead, self.tr("İsterseniz boş bırakın. Ekler korunur.")),
            "why": Field(self.tr("&Neden"), why, self.tr("Uyarının altında, yazana gösterilir.")),
        }

    def _add_choices(self, column: QVBoxLayout) -> None:
        self.article, self.severity = QComboBox(), QComboBox()
        for number, name in ARTICLES.items():
            self.article.addItem(self.tr("Madde {n} · {name}").format(n=number, name=say(name)), number)
        for severity in _SEVERITIES:
            self.severity.addItem(severity_name(severity), severity)
        self.article.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        row = QHBoxLayout()
        row.setSpacing(SPACE_L)
        for name, title, control, share in (
            ("article", self.tr("Madde"), self.article, 3),
            ("severity", self.tr("Önem"), self.severity, 1),
        ):
            field = self.fields[name] = Field(title, control)
            row.addWidget(field, share)
        column.addLayout(row)

    def _more(self) -> Mapping[str, Field]:
        message = QLineEdit()
        message.setMaxLength(_LONGEST)
        message.setPlaceholderText(self.tr("“{found}” yerine salonun yeni adını yazın."))
        source = QLineEdit()
        source.setMaxLength(_LONGEST)
        stars = self.tr("Her satıra bir söz. Ekleriyle de saymak için sonuna * koyun: dernek*")
        return {
            "message": Field(self.tr("Uyarının cümlesi"), message, self.tr("{found} bulunan sözün yerini tutar.")),
            "not_after_it": Field(self.tr("Hemen ardından şu gelirse uyarma"), LinesEdit(2), stars),
            "not_before_it": Field(self.tr("Hemen önünde şu varsa uyarma"), LinesEdit(2)),
            "never_with": Field(self.tr("Cümlede şu geçiyorsa uyarma"), LinesEdit(2)),
            "needs": Field(self.tr("Yalnız cümlede şu geçiyorsa uyar"), LinesEdit(2)),
            "hits": Field(self.tr("Bulunması gereken örnekler"), LinesEdit(3), self.tr("Her satıra bir örnek.")),
            "clean": Field(self.tr("Uyarılmaması gereken örnekler"), LinesEdit(3)),
            "source": Field(self.tr("Kaynak"), source),
        }

    def _add(self, column: QVBoxLayout, name: str, field: Field) -> None:
        self.fields[name] = field
        column.addWidget(field)

    # Values

    def show_draft(self, draft: Draft) -> None:
        """Put ``draft`` into the fields; nobody has been in them yet, and ``edited`` is silent."""
        for name, field in self.fields.items():
            field.touched = False
            if name not in ("article", "severity"):
                self._write_quietly(name, getattr(draft, name))
        self.article.setCurrentIndex(self.article.findData(draft.article))
        self.severity.setCurrentIndex(_SEVERITIES.index(draft.severity))
        self._own_examples = bool(draft.hits or draft.clean)

    def draft(self) -> Draft:
        """Return what stands in the fields; examples that were only proposed count as none."""
        texts = {name: self.text(name) for name in self.fields if name not in ("article", "severity")}
        if not self._own_examples:
            texts |= {"hits": "", "clean": ""}
        return Draft(article=self.article.currentData(), severity=Severity(self.severity.currentData()), **texts)

    def text(self, name: str) -> str:
        control = self.fields[name].control
        return control.text() if isinstance(control, QLineEdit) else self._lines(name).toPlainText()

    def propose_examples(self, hits: tuple[str, ...], clean: tuple[str, ...]) -> None:
        """Show the examples that the rule is tried on while the user has written none."""
        if self._own_examples:
            return
        for name, texts in (("hits", hits), ("clean", clean)):
            if lines(self.text(name)) != texts:
                self._write_quietly(name, "\n".join(texts))

    def show_detailed(self, *, on: bool) -> None:
        self.detailed.setVisible(on)

    def _write_quietly(self, name: str, text: str) -> None:
        control = self.fields[name].control
        blocked = control.blockSignals(True)
        if isinstance(control, QLineEdit):
            control.setText(text)
        else:
            self._lines(name).setPlainText(text)
        control.blockSignals(blocked)

    def _lines(self, name: str) -> LinesEdit:
        control = self.fields[name].control
        assert isinstance(control, LinesEdit)
        return control

    def _connect(self) -> None:
        for name, field in self.fields.items():
            control = field.control
            if isinstance(control, QLineEdit):
                control.textEdited.connect(partial(self._touched, name))
            elif isinstance(control, QComboBox):
                control.activated.connect(partial(self._touched, name))
            else:
                self._lines(name).textChanged.connect(partial(self._touched, name))

    def _touched(self, name: str, _value: object = None) -> None:
        self.fields[name].touched = True
        if name in ("hits", "clean"):
            self._own_examples = True
        self.edited.emit()

    # Problems

    def tell(self, problems: Mapping[str, str]) -> str:
        """Show each problem beside its field; return what belongs to no field that is seen."""
        for name, field in self.fields.items():
            field.tell(problems.get(name, ""))
        seen = {name for name, field in self.fields.items() if field.isVisibleTo(self)}
        elsewhere = [text for name, text in problems.items() if name not in seen]
        return elsewhere[0] if elsewhere and any(field.touched for field in self.fields.values()) else ""

    def touch_all(self) -> None:
        """The user wants to save: what is wrong is shown everywhere."""
        for field in self.fields.values():
            field.touched = True

    def go_to_first(self, problems: Mapping[str, str]) -> None:
        """Put the keyboard into the first field that has a problem."""
        for name, field in self.fields.items():
            if name in problems and field.isVisibleTo(self):
                field.control.setFocus()
                return
