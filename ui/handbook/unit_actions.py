"""What is done about the unit's rules: dialogs are opened, changes written, and each can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeAlias, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from models.checking import IsCancelled
from models.rules import RuleChange, RulesReport, UnitRule
from services.guidelines.catalogue import ShownRule
from services.guidelines.kept_drafts import NEW
from services.guidelines.unit_drafts import Draft, Trial, draft_of
from services.guidelines.unit_rules import UnitRules
from ui.handbook.adapt_dialog import AdaptDialog
from ui.handbook.desk import HandbookDesk
from ui.handbook.import_dialog import ImportDialog
from ui.handbook.lanes import READ_LANE
from ui.handbook.parts import told
from ui.handbook.rule_dialog import RuleDialog
from ui.handbook.unit_pane import UnitEntry
from ui.kit import UndoBar, severity_name
from ui.messages import say

_FILE = "birim-kurallari.yaml"
T = TypeVar("T")
Storing: TypeAlias = "RuleDialog | AdaptDialog | ImportDialog"


class UnitActions(QObject):
    """Opens the dialogs over ``window`` and tells what was done in ``undo_bar``."""

    def __init__(self, desk: HandbookDesk, trial: Callable[[], Trial], undo_bar: UndoBar, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._trial = trial
        self._undo_bar = undo_bar
        self._window = window

    # What there is

    def entries(self) -> list[UnitEntry]:
        """Return the rows of the list: the unit's rules, then its changes of ours."""
        content = self._desk.content
        if content is None:
            return []
        infos = {info.id: info for info in content.unit.infos}
        rows = [self._rule_entry(rule, infos[rule.full_id].title) for rule in content.unit.rules]
        return rows + [self._change_entry(change) for change in content.unit.changes]

    def _rule_entry(self, rule: UnitRule, title: str) -> UnitEntry:
        shown = self._desk.rule(rule.full_id)
        off = shown is not None and self._desk.is_off(shown)
        state = self.tr("Kapalı") if off else severity_name(rule.severity)
        return UnitEntry(self._name(rule, title), self._side(rule.article, state), rule=rule, off=off)

    @staticmethod
    def _name(rule: UnitRule, title: str) -> str:
        words = draft_of(rule)
        found, instead = words.words.replace("\n", ", "), words.instead.replace("\n", ", ")
        return f"{found or title} → {instead}" if instead else found or title

    def _side(self, article: int, *more: str) -> str:
        return " · ".join((self.tr("Madde {n}").format(n=article), *more))

    def _name_of_ours(self, full_id: str) -> str:
        rule = self._desk.rule(full_id)
        return say(rule.title) if rule is not None else full_id

    def _change_entry(self, change: RuleChange) -> UnitEntry:
        rule, name = self._desk.rule(change.rule), self._name_of_ours(change.rule)
        exceptions = len(change.never_with) + len(change.not_before_it) + len(change.not_after_it)
        parts = [self.tr("birime uyarlandı")]
        if change.severity is not None:
            parts.append(severity_name(change.severity))
        if exceptions:
            parts.append(self.tr("{n} istisna").format(n=exceptions))
        return UnitEntry(name, self._side(rule.article if rule is not None else 0, *parts), change=change)

    # Rules of the unit's own

    def add(self, article: int) -> RuleDialog:
        """Ask for a new rule, of ``article`` unless the user chooses another."""
        return self._open(Draft(article=article), None)

    def edit(self, entry: UnitEntry) -> None:
        if entry.rule is not None:
            self._open(draft_of(entry.rule), entry.rule)
        elif entry.change is not None:
            rule = self._desk.rule(entry.change.rule)
            if rule is not None:
                self.adapt(rule)

    def edit_rule(self, shown: ShownRule) -> None:
        """Edit the unit's rule that the handbook shows as ``shown``."""
        content = self._desk.content
        rules = content.unit.rules if content is not None else ()
        rule = next((one for one in rules if one.full_id == shown.id), None)
        if rule is not None:
            self._open(draft_of(rule), rule)

    def _open(self, begun: Draft, before: UnitRule | None, typed: Draft | None = None) -> RuleDialog:
        """Open the form; ``typed`` is what stood in it a moment ago, else what an abrupt end left is brought back."""
        dialog = RuleDialog(self._desk, self._trial, begun, before, self._window)
        forms, key = self._desk.forms, before.full_id if before is not None else NEW
        kept = typed or forms.form(key)
        if kept is not None and kept != begun:
            dialog.restore(kept, said=typed is None)

        def keep(rule: UnitRule) -> None:
            if before is None:
                self._keep(dialog, lambda store: store.add(rule), lambda store: store.remove(rule.full_id))
            else:
                full_id, former = before.full_id, before
                self._keep(
                    dialog,
                    lambda store: store.change(full_id, rule),
                    lambda store: store.change(rule.full_id, former),
                )

        def keep_form() -> None:
            if dialog.is_edited:
                forms.keep(key, dialog.form.draft(), dialog, dialog.tell_kept)
            else:
                forms.forget(key)

        def left() -> None:
            if dialog.is_edited:
                draft = dialog.form.draft()
                self._undo_bar.offer(self.tr("Kural kaydedilmedi."), lambda: self._open(begun, before, draft))
            if dialog.shut:
                keep_form()
            else:
                forms.forget(key)

        dialog.paused.connect(keep_form)
        dialog.submitted.connect(keep)
        dialog.accepted.connect(partial(forms.forget, key))
        dialog.rejected.connect(left)
        dialog.open()
        return dialog

    def _keep(self, dialog: RuleDialog, change: Callable[[UnitRules], None], back: Callable[[UnitRules], None]) -> None:
        def done(_none: None) -> None:
            self._undo_bar.offer(self.tr("Kural kaydedildi; yazılarda artık aranıyor."), lambda: self._write(back))

        self._store(dialog, change, done)

    def _store(self, dialog: Storing, change: Callable[[UnitRules], T], done: Callable[[T], None]) -> None:
        """Make ``change``; the dialog stands until that has ended, and longer where it failed."""

        def stored(result: T) -> None:
            dialog.release()
            dialog.accept()
            done(result)

        dialog.hold()
        self._desk.write(change, done=stored, failed=dialog.show_error)

    def remove(self, entry: UnitEntry) -> None:
        """Delete a rule, or take a change of ours back."""
        rule, change = entry.rule, entry.change
        if rule is not None:
            self._write(
                lambda store: store.remove(rule.full_id),
                self.tr("“{name}” silindi.").format(name=entry.name),
                lambda: self._write(lambda store: store.add(rule)),
            )
        elif change is not None:
            self._write(
                lambda store: store.change_ours(RuleChange(change.rule)),
                self.tr("“{name}” kuralı yeniden olduğu gibi.").format(name=entry.name),
                lambda: self._write(lambda store: store.change_ours(change)),
            )

    # Our rules, adapted

    def adapt(self, rule: ShownRule, typed: RuleChange | None = None) -> AdaptDialog:
        """Ask what the unit wants changed in one of our rules; ``typed`` is what stood in the fields once before."""
        content = self._desk.content
        changes = content.unit.changes if content is not None else ()
        before = next((one for one in changes if one.rule == rule.id), None)
        dialog = AdaptDialog(self._desk, rule, typed or before, self._window)

        def keep(change: RuleChange) -> None:
            def done(_none: None) -> None:
                said = self.tr("Kural yeniden olduğu gibi.") if change.empty else self.tr("Kural birime uyarlandı.")
                former = before or RuleChange(rule.id)
                self._undo_bar.offer(said, lambda: self._write(lambda store: store.change_ours(former)))

            self._store(dialog, lambda store: store.change_ours(change), done)

        def left() -> None:
            if dialog.is_edited:
                change = dialog.change()
                self._undo_bar.offer(self.tr("Kural kaydedilmedi."), lambda: self.adapt(rule, change))

        dialog.submitted.connect(keep)
        dialog.rejected.connect(left)
        dialog.open()
        return dialog

    # Files

    def choose_import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Kural dosyası seç"), "", self.tr("Kural dosyaları (*.yaml *.yml)")
        )
        if path:
            self.preview(Path(path))

    def preview(self, path: Path) -> None:
        """Show what the file at ``path`` would bring."""

        def work(_is_cancelled: IsCancelled) -> RulesReport:
            return self._desk.unit_rules().preview_import(path)

        def done(report: RulesReport) -> None:
            self._ask_import(path, report)

        self._desk.tasks.run(READ_LANE, work, owner=self, done=done, failed=self._fail)

    def _ask_import(self, path: Path, report: RulesReport) -> None:
        given = {rule.full_id: self._name(rule, rule.id) for rule in report.given}
        dialog = ImportDialog(path.name, report, lambda one: given.get(one) or self._name_of_ours(one), self._window)

        def take() -> None:
            back = self._undo_of(report)

            def done(taken: RulesReport) -> None:
                count = len(taken.added) + len(taken.changed)
                self._undo_bar.offer(self.tr("{n} kural alındı.").format(n=count), lambda: self._write(back))

            self._store(dialog, lambda store: store.import_from(path), done)

        dialog.confirmed.connect(take)
        dialog.open()

    def _undo_of(self, report: RulesReport) -> Callable[[UnitRules], None]:
        """Return what takes an import back: what came goes, what was changed is put back as it is now."""
        content = self._desk.content
        rules = {one.full_id: one for one in content.unit.rules} if content is not None else {}
        changes = {one.rule: one for one in content.unit.changes} if content is not None else {}

        def back(store: UnitRules) -> None:
            own = {one.full_id for one in store.content().rules}
            for one in report.added:
                if one in own:
                    store.remove(one)
                else:
                    store.change_ours(RuleChange(one))
            for one in report.changed:
                if one in rules:
                    store.change(one, rules[one])
                elif one in changes:
                    store.change_ours(changes[one])

        return back

    def choose_export(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Kuralları dışa aktar"), _FILE, self.tr("Kural dosyaları (*.yaml *.yml)")
        )
        if path:
            self.export(Path(path))

    def export(self, path: Path) -> None:
        """Write the unit's rules to ``path``."""

        def done(count: int) -> None:
            self._undo_bar.say(self.tr("{n} kural “{file}” dosyasına yazıldı.").format(n=count, file=path.name))

        def work(_is_cancelled: IsCancelled) -> int:
            return self._desk.unit_rules().export(path)

        self._desk.tasks.run(READ_LANE, work, owner=self, done=done, failed=self._fail)

    # Writing

    def _write(
        self, change: Callable[[UnitRules], object], said: str = "", undo: Callable[[], object] | None = None
    ) -> None:
        def done(_result: object) -> None:
            if said and undo is not None:
                self._undo_bar.offer(said, undo)

        self._desk.write(change, done=done, failed=self._fail)

    def _fail(self, error: Exception) -> None:
        self._undo_bar.say(told(error))
