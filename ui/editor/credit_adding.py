"""Puts the credit of a picture into the texts of the open post: into this one, or into all of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from models.diagnostics import Fix
from models.enums import DiagnosticKind, Platform
from models.messages import QT_TRANSLATE_NOOP, Message
from services.images.credit_lines import Addition, addition, additions, is_credited
from services.platforms import PlatformProfile, count
from ui.editor.kinds import platform_name
from ui.editor.marks import Mark
from ui.editor.sheet import Sheet, Tab
from ui.positions import Utf16Map


@dataclass(frozen=True, slots=True)
class FixEverywhere(Fix):
    """A line that every text of the post gets, each in its platform's form."""


class CreditAdding(QObject):
    """Writes into the documents of a sheet; each takes it back by Ctrl+Z, all of them by the bar's "Geri al"."""

    def __init__(
        self,
        profiles: Mapping[Platform, PlatformProfile],
        offer: Callable[[str, Callable[[], object]], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._profiles = profiles
        self._offer = offer

    def more_fixes(self, sheet: Sheet | None, mark: Mark) -> tuple[Fix, ...]:
        """Return the fix for all texts, where the post has several that lack the credit."""
        line = next((fix.line for fix in mark.diagnostic.fixes if fix.line), "")
        if sheet is None or not line or len(self._lacking(sheet, mark)) < 2:
            return ()
        return (FixEverywhere(Message(QT_TRANSLATE_NOOP("services", "Bütün metinlere ekleyin")), "", line=line),)

    def add(self, sheet: Sheet, mark: Mark, fix: Fix) -> None:
        """Carry out a fix that adds a line."""
        if not isinstance(fix, FixEverywhere):
            self._put(sheet, sheet.tab, addition(sheet.raw_text(sheet.tab), fix.line, self._form(sheet, sheet.tab)))
            return
        done: list[tuple[Tab, str]] = []
        full: list[str] = []
        for tab in self._lacking(sheet, mark):
            found = self._fitting(sheet, tab, mark)
            if found is None:
                full.append(self.tr("ortak metin") if tab is None else platform_name(tab))
            else:
                self._put(sheet, tab, found)
                done.append((tab, sheet.raw_text(tab)))
        sheet.document(sheet.tab)  # one that follows the shared text is shown with the line too
        self._tell(sheet, done, full)

    def _tell(self, sheet: Sheet, done: list[tuple[Tab, str]], full: list[str]) -> None:
        def take_back() -> None:
            for tab, text in done:
                if sheet.raw_text(tab) == text:
                    sheet.document(tab).undo()
            sheet.document(sheet.tab)

        said = self.tr("Kaynak satırı {n} metne eklendi.").format(n=len(done))
        if full:
            said += " " + self.tr("Yer kalmayan: {names}").format(names=", ".join(full))
        self._offer(said, take_back)

    def _lacking(self, sheet: Sheet, mark: Mark) -> list[Tab]:
        """Return the texts that somebody will read and that do not name the source yet."""
        data = mark.diagnostic.data
        name, label = str(data.get("name", "")), data.get("demand") == "label"
        own: list[Tab] = [platform for platform in sheet.post.platforms if sheet.is_own(platform)]
        tabs = [None, *own] if sheet.followers() or not own else own
        return [tab for tab in tabs if not is_credited(sheet.raw_text(tab), name, label=label)]

    def _fitting(self, sheet: Sheet, tab: Tab, mark: Mark) -> Addition | None:
        form = self._form(sheet, tab)
        lines = cast("Mapping[str, list[str]]", mark.diagnostic.data["lines"])
        profiles = [self._profiles[platform] for platform in self._readers(sheet, tab)]
        found = additions(
            sheet.raw_text(tab),
            lines.get(form.value if form is not None else "", []),
            form,
            lambda text: all(not count(text, profile).over for profile in profiles),
        )
        return found[0] if found else None

    @staticmethod
    def _readers(sheet: Sheet, tab: Tab) -> tuple[Platform, ...]:
        return (tab,) if tab is not None else sheet.followers()

    def _form(self, sheet: Sheet, tab: Tab) -> Platform | None:
        readers = self._readers(sheet, tab)
        return readers[0] if len(readers) == 1 else None

    @staticmethod
    def _put(sheet: Sheet, tab: Tab, added: Addition) -> None:
        document, text = sheet.document(tab), sheet.raw_text(tab)
        cursor = QTextCursor(document)
        cursor.setPosition(Utf16Map(text).to_utf16(added.place))
        cursor.beginEditBlock()
        cursor.insertText(added.words)
        cursor.endEditBlock()


def is_about_source(mark: Mark) -> bool:
    """Tell whether a finding is about whose picture it is: the form that asks for that mends it."""
    return mark.diagnostic.kind is DiagnosticKind.ATTRIBUTION


def is_declared(mark: Mark) -> bool:
    """Tell whether a finding rests on what was declared of the picture."""
    facts = mark.diagnostic.data.get("facts")
    return isinstance(facts, list) and any(str(one).startswith("declared:") for one in cast("list[object]", facts))
