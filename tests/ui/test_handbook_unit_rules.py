"""The unit's own rules on the page Kılavuz: added in three fields, tried while typed, moved in files, taken back."""

from __future__ import annotations

from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, TypeVar

import pytest
from handbook_support import handbook_tools
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QWidget

from models.checking import Snapshot, UnitContext
from models.diagnostics import Diagnostic
from models.enums import Language, Severity
from models.rules import RuleChange, UnitRule
from services.bootstrap import Services, build_services
from services.clock import FixedClock
from services.guidelines.kept_drafts import KeptDrafts
from services.guidelines.unit_rules import UnitRules
from services.paths import Paths
from ui.events import AppEvents
from ui.handbook.adapt_dialog import AdaptDialog
from ui.handbook.contents import Kind
from ui.handbook.import_dialog import ImportDialog
from ui.handbook.page import HandbookPage
from ui.handbook.rule_dialog import RuleDialog
from ui.tasks import TaskRunner
from ui.theme import Theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

BAYAN = "guideline.6.bayan"
RULE = UnitRule(
    "konferans-salonu",
    3,
    Severity.WARNING,
    ("konferans salonu~",),
    ("Yunus Emre Salonu~",),
    hits=("konferans salonu",),
    clean=("Yunus Emre Salonu",),
)
D = TypeVar("D", bound=QDialog)


@pytest.fixture
def services(paths: Paths, clock: FixedClock) -> Services:
    return build_services(paths, clock)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, tasks: TaskRunner, events: AppEvents, services: Services) -> HandbookPage:
    made = HandbookPage(handbook_tools(services, events, tasks), {})
    qtbot.addWidget(made)
    made.resize(1190, 800)
    made.show()
    qtbot.waitUntil(lambda: made.desk.content is not None)
    return made


def dialog(qtbot: QtBot, kind: type[D]) -> D:
    def shown() -> list[D]:
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()))
    return shown()[0]


def fill(made: RuleDialog, **texts: str) -> None:
    for name, text in texts.items():
        control = made.form.fields[name].control
        if isinstance(control, QLineEdit):
            control.setText(text)
            control.textEdited.emit(text)
        else:
            control.setPlainText(text)


def show_unit(page: HandbookPage) -> None:
    page.contents.chosen.emit(next(one for one in page.contents.model.entries if one.kind is Kind.UNIT))


def stored(page: HandbookPage, *, rules: int, changes: int = 0):
    def state() -> bool:
        content = page.desk.content
        return content is not None and (len(content.unit.rules), len(content.unit.changes)) == (rules, changes)

    return state


def store(services: Services) -> UnitRules:
    return services.rules()


def add_rule(page: HandbookPage, services: Services, events: AppEvents, qtbot: QtBot, rule: UnitRule = RULE) -> None:
    store(services).add(rule)
    events.rules_changed.emit()
    qtbot.waitUntil(stored(page, rules=1))
    show_unit(page)


def checked(services: Services, text: str) -> list[Diagnostic]:
    unit = UnitContext(rules_revision=store(services).revision)
    return services.checks().check(Snapshot(text, Language.TURKISH, services.clock.now(), unit=unit), lambda: False)


def words(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if not one.isHidden())


def test_a_rule_is_added_in_three_fields_by_keyboard_and_works(
    page: HandbookPage, services: Services, events: AppEvents, qtbot: QtBot
):
    show_unit(page)
    assert page.unit.empty.isVisible()
    qtbot.keyClick(page.unit.first, Qt.Key.Key_Return)
    made = dialog(qtbot, RuleDialog)
    qtbot.waitUntil(made.form.fields["words"].control.hasFocus)
    assert not made.form.detailed.isVisible()
    fill(made, words="konferans salonu", instead="Yunus Emre Salonu", why="Salonun adı değişti.")
    with qtbot.waitSignal(events.rules_changed):
        qtbot.keyClick(made, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(stored(page, rules=1))
    assert page.unit.chosen() is not None
    assert page.unit.chosen().name == "konferans salonu → Yunus Emre Salonu"
    assert page.undo_bar.isVisible()
    (found,) = checked(services, "Konferans salonumuzda")
    assert found.rule == "guideline.3.birim.konferans-salonu"
    assert found.fixes[0].replacement == "Yunus Emre Salonumuzda"
    page.undo_bar.undo()
    qtbot.waitUntil(stored(page, rules=0))
    assert checked(services, "Konferans salonumuzda") == []


def test_the_sentence_beside_the_form_is_tried_while_the_rule_is_typed(page: HandbookPage, qtbot: QtBot):
    page.add_rule()
    made = dialog(qtbot, RuleDialog)
    with qtbot.waitSignal(made.judged):
        made.sentence.setPlainText("Söyleşi konferans salonunda.")
    assert "bir şey bulmuyor" in words(made._results)
    with qtbot.waitSignal(made.judged):
        fill(made, words="konferans salonu", instead="Yunus Emre Salonu")
    assert "“konferans salonunda” bulundu" in words(made._results)
    assert "Söyleşi Yunus Emre Salonunda." in words(made._results)
    made.reject()


def test_what_is_wrong_is_said_beside_its_field_and_nothing_is_kept(
    page: HandbookPage, services: Services, qtbot: QtBot
):
    page.add_rule()
    made = dialog(qtbot, RuleDialog)
    problem = made.form.fields["words"].problem
    assert not problem.isVisible(), "nobody is scolded for what they have not typed yet"
    with qtbot.waitSignal(made.judged):
        made.save.click()
    assert "En az birini yazın" in problem.text()
    assert made.form.fields["words"].control.hasFocus()
    with qtbot.waitSignal(made.judged):
        fill(made, words="(bayan")
    assert "ayraç" in problem.text() or "okunamadı" in problem.text()
    with qtbot.waitSignal(made.judged):
        fill(made, words="bayan")
    assert not problem.isVisible()
    made.more.click()
    with qtbot.waitSignal(made.judged):
        fill(made, clean="Bayan Hanım geldi.")
    assert "uyarılmamalıydı" in made.form.fields["clean"].problem.text()
    with qtbot.waitSignal(made.judged):
        made.form.article.setCurrentIndex(8)
        made.form.severity.setCurrentIndex(0)
        made.form.severity.activated.emit(0)
    assert "yalnız sorar" in made.form.fields["severity"].problem.text()
    assert store(services).content().rules == ()
    made.reject()


def test_examples_are_proposed_until_the_user_writes_some(page: HandbookPage, qtbot: QtBot):
    page.add_rule()
    made = dialog(qtbot, RuleDialog)
    made.more.click()
    with qtbot.waitSignal(made.judged):
        fill(made, words="bayan", instead="kadın")
    assert (made.form.text("hits"), made.form.text("clean")) == ("bayan", "kadın")
    with qtbot.waitSignal(made.judged):
        fill(made, hits="Bayan takımımız")
    with qtbot.waitSignal(made.judged):
        fill(made, words="hanım")
    assert made.form.text("hits") == "Bayan takımımız"
    assert "bulunmalıydı" in made.form.fields["hits"].problem.text()
    made.reject()


def test_a_rule_is_edited_with_f2_and_deleted_with_delete_and_both_come_back(
    page: HandbookPage, services: Services, events: AppEvents, qtbot: QtBot
):
    add_rule(page, services, events, qtbot)
    page.unit.view.setFocus()
    qtbot.keyClick(page.unit.view, Qt.Key.Key_F2)
    made = dialog(qtbot, RuleDialog)
    assert made.form.text("words") == "konferans salonu"
    fill(made, instead="Ahmet Yesevi Salonu", clean="Ahmet Yesevi Salonu")
    with qtbot.waitSignal(events.rules_changed):
        made.submit()
    assert store(services).content().rules[0].fixes == ("Ahmet Yesevi Salonu~",)
    with qtbot.waitSignal(events.rules_changed):
        page.undo_bar.undo()
    assert store(services).content().rules[0].fixes == RULE.fixes
    qtbot.waitUntil(stored(page, rules=1))
    with qtbot.waitSignal(events.rules_changed):
        qtbot.keyClick(page.unit.view, Qt.Key.Key_Delete)
    assert store(services).content().rules == ()
    qtbot.waitUntil(stored(page, rules=0))
    with qtbot.waitSignal(events.rules_changed):
        page.undo_bar.undo()
    assert [one.id for one in store(services).content().rules] == ["konferans-salonu"]


def test_one_of_ours_is_adapted_and_taken_back(page: HandbookPage, services: Services, events: AppEvents, qtbot: QtBot):
    page.show_article(6, BAYAN)
    page.article.rules.detail.adapt_asked.emit(page.desk.rule(BAYAN))
    made = dialog(qtbot, AdaptDialog)
    with qtbot.waitSignal(made.judged):
        made.lists["never_with"].setPlainText("bir iki üç")
    assert made.fields["never_with"].problem.isVisible()
    made.lists["never_with"].setPlainText("voleybol*\nmilli takım")
    made.severity.setCurrentIndex(made.severity.findData(Severity.HINT))
    with qtbot.waitSignal(events.rules_changed):
        made.submit()
    assert store(services).content().changes == (
        RuleChange(BAYAN, Severity.HINT, never_with=("voleybol*", "milli_takım")),
    )
    qtbot.waitUntil(stored(page, rules=0, changes=1))
    rule = page.desk.rule(BAYAN)
    assert rule is not None
    assert rule.changed
    assert rule.severity is Severity.HINT
    with qtbot.waitSignal(events.rules_changed):
        page.undo_bar.undo()
    assert store(services).content().changes == ()


def test_article_nine_cannot_be_made_a_verdict(page: HandbookPage, qtbot: QtBot):
    rule = next(one for one in page.desk.rules(9) if one.patterns)
    made = page.unit_actions.adapt(rule)
    assert made.severity.findData(Severity.ERROR) == -1
    assert made.severity.findData(Severity.WARNING) >= 0
    made.reject()


NEIGHBOUR = """schema: 1
language: tr
rules:
- {id: kep, article: 3, severity: hint, patterns: [kep adresi~], examples: {hits: [kep adresi], clean: [x]}}
- {id: konferans-salonu, article: 3, severity: hint, patterns: [konferans salonu~],
   examples: {hits: [konferans salonu], clean: [x]}}
- {id: bozuk, article: 19, severity: hint, patterns: [y~], examples: {hits: [y], clean: [x]}}
changes:
- {rule: guideline.6.bayan, severity: hint}
"""


def test_a_file_is_looked_at_before_it_is_taken_over_and_can_be_taken_back(
    page: HandbookPage, services: Services, events: AppEvents, qtbot: QtBot, tmp_path: Path
):
    add_rule(page, services, events, qtbot)
    before = store(services).content()
    path = tmp_path / "komşu.yaml"
    path.write_text(NEIGHBOUR, encoding="utf-8")
    page.unit_actions.preview(path)
    made = dialog(qtbot, ImportDialog)
    shown = words(made.list.widget())
    assert "Eklenecek (2)" in shown
    assert "Değişecek: Sizdekinin yerini alır (1)" in shown
    assert "komşu.yaml, satır 7" in shown
    assert "kep adresi" in shown
    assert "“bayan” → “kadın”" in shown, "by names, not by ids"
    assert "guideline." not in shown
    assert store(services).content() == before, "looking changes nothing"
    with qtbot.waitSignal(events.rules_changed):
        made.take.click()
    assert len(store(services).content().rules) == 2
    assert store(services).content().changes == (RuleChange(BAYAN, Severity.HINT),)
    with qtbot.waitSignal(events.rules_changed):
        page.undo_bar.undo()
    assert store(services).content().rules == before.rules
    assert store(services).content().changes == ()


def test_a_file_that_is_none_is_refused_with_reasons(page: HandbookPage, qtbot: QtBot, tmp_path: Path):
    show_unit(page)
    path = tmp_path / "x.yaml"
    path.write_bytes(b"\xff\xfe\x00")
    page.unit_actions.preview(path)
    made = dialog(qtbot, ImportDialog)
    assert "UTF-8" in words(made.list.widget())
    assert not made.take.isVisible()
    made.reject()
    page.unit_actions.preview(tmp_path / "gone.yaml")
    qtbot.waitUntil(page.undo_bar.isVisible)
    assert "gone.yaml" in page.undo_bar.words.text()


def test_rules_are_written_to_a_file_for_others(
    page: HandbookPage, services: Services, events: AppEvents, qtbot: QtBot, tmp_path: Path
):
    add_rule(page, services, events, qtbot)
    path = tmp_path / "bizim.yaml"
    page.unit_actions.export(path)
    qtbot.waitUntil(page.undo_bar.isVisible)
    assert "1 kural “bizim.yaml”" in page.undo_bar.words.text()
    other = UnitRules(tmp_path / "other" / "birim.yaml", list)
    assert other.import_from(path).added == (RULE.full_id,)


def test_what_cannot_be_written_is_said_in_the_form_and_nothing_typed_is_lost(
    page: HandbookPage, services: Services, qtbot: QtBot
):
    path = store(services).path
    path.with_name(path.name + ".partial").mkdir(parents=True)  # in the way of the new file
    page.add_rule()
    made = dialog(qtbot, RuleDialog)
    fill(made, words="konferans salonu")
    made.submit()
    qtbot.waitUntil(made.problem.isVisible)
    assert "kaydedilemedi" in made.problem.text()
    assert made.form.text("words") == "konferans salonu"
    made.reject()


def test_a_file_broken_by_hand_is_told_above_the_list(
    page: HandbookPage, services: Services, events: AppEvents, qtbot: QtBot
):
    add_rule(page, services, events, qtbot)
    path = store(services).path
    path.write_text(path.read_text(encoding="utf-8").replace("article: '3'", "article: '33'"), encoding="utf-8")
    events.rules_changed.emit()
    qtbot.waitUntil(stored(page, rules=0))
    qtbot.waitUntil(lambda: "birim.yaml" in words(page.unit))
    assert "33" in words(page.unit)


def test_a_form_that_is_closed_by_mistake_comes_back_with_all_that_was_typed(page: HandbookPage, qtbot: QtBot):
    page.add_rule()
    made = dialog(qtbot, RuleDialog)
    qtbot.keyClick(made, Qt.Key.Key_Escape)
    assert not page.undo_bar.isVisible(), "nothing was typed, nothing is lost"
    page.add_rule()
    made = dialog(qtbot, RuleDialog)
    fill(made, words="konferans salonu", why="Adı değişti.")
    qtbot.keyClick(made, Qt.Key.Key_Escape)
    assert page.undo_bar.isVisible()
    page.undo_bar.undo()
    again = dialog(qtbot, RuleDialog)
    assert again.form.text("words") == "konferans salonu"
    assert again.form.text("why") == "Adı değişti."
    again.reject()


def test_a_rule_that_is_off_says_so_in_the_list(
    page: HandbookPage, services: Services, events: AppEvents, qtbot: QtBot
):
    add_rule(page, services, events, qtbot)
    assert page.unit.view.item(0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("Uyarı")
    services.settings.set("checks.rules_off", [RULE.full_id])
    events.setting_changed.emit("checks.rules_off")
    assert page.unit.view.item(0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("Kapalı")


def test_a_dialog_cannot_be_left_while_its_rule_is_being_kept(
    page: HandbookPage, services: Services, tasks: TaskRunner, events: AppEvents, qtbot: QtBot
):
    held = Event()
    tasks.run("storage", lambda _: held.wait(5), owner=events)
    show_unit(page)
    qtbot.keyClick(page.unit.first, Qt.Key.Key_Return)
    made = dialog(qtbot, RuleDialog)
    fill(made, words="konferans salonu", instead="Yunus Emre Salonu", why="Adı değişti.")
    made.submit()
    qtbot.waitUntil(lambda: not made.save.isEnabled())
    made.reject()
    assert made.isVisible()
    held.set()
    qtbot.waitUntil(lambda: not tasks.busy and "kaydedildi" in page.undo_bar.words.text())
    assert len(services.rules().content().rules) == 1


def test_what_was_typed_into_an_adaptation_comes_back(page: HandbookPage, qtbot: QtBot):
    page.show_article(6, BAYAN)
    page.article.rules.detail.adapt_asked.emit(page.desk.rule(BAYAN))
    made = dialog(qtbot, AdaptDialog)
    made.lists["never_with"].setPlainText("voleybol*")
    made.severity.setCurrentIndex(made.severity.findData(Severity.HINT))
    typed = made.change()
    made.reject()
    page.undo_bar.undo()
    assert dialog(qtbot, AdaptDialog).change() == typed


def next_start(page: HandbookPage, services: Services, qtbot: QtBot) -> HandbookPage:
    """The page of a program that knows of the one before only what is on disk."""
    anew = build_services(services.paths, services.clock)
    made = HandbookPage(handbook_tools(anew, AppEvents(), page.desk.tasks), {})
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.desk.content is not None)
    return made


def test_a_half_filled_form_survives_an_abrupt_end(
    page: HandbookPage, services: Services, tasks: TaskRunner, qtbot: QtBot
):
    page.add_rule()
    made = dialog(qtbot, RuleDialog)
    fill(made, words="konferans salonu", why="Adı değişti.", source="Senato kararı")
    typed = made.form.draft()
    qtbot.waitUntil(lambda: KeptDrafts(services.paths.rule_drafts).all() == {"": typed})
    made.hide()

    later = next_start(page, services, qtbot)
    later.add_rule()
    again = dialog(qtbot, RuleDialog)
    assert again.form.draft() == typed
    assert again.form.detailed.isVisible(), "what was typed there must be seen"
    assert "geri getirildi" in again.restored.accessibleName()
    assert again.restored.isVisible()
    again.submit()
    qtbot.waitUntil(stored(later, rules=1))
    qtbot.waitUntil(lambda: not tasks.busy)
    assert KeptDrafts(services.paths.rule_drafts).all() == {}
    later.add_rule()
    fresh = dialog(qtbot, RuleDialog)
    assert not fresh.restored.isVisible()
    assert fresh.form.text("words") == ""
    fresh.reject()


def test_a_form_that_the_program_closed_is_kept_and_one_given_up_is_not(
    page: HandbookPage, services: Services, events: AppEvents, tasks: TaskRunner, qtbot: QtBot
):
    add_rule(page, services, events, qtbot)
    page.unit_actions.edit(page.unit_actions.entries()[0])
    made = dialog(qtbot, RuleDialog)
    fill(made, why="Yeni adı böyle.")
    made.close()
    qtbot.waitUntil(lambda: list(KeptDrafts(services.paths.rule_drafts).all()) == [RULE.full_id])

    later = next_start(page, services, qtbot)
    later.add_rule()
    fresh = dialog(qtbot, RuleDialog)
    assert fresh.form.text("why") == "", "a new rule is not the form of another one"
    fresh.reject()
    later.unit_actions.edit(later.unit_actions.entries()[0])
    again = dialog(qtbot, RuleDialog)
    assert again.form.text("why") == "Yeni adı böyle."
    again.afresh.click()
    assert again.form.text("why") == ""
    assert not again.is_edited
    fill(again, why="Olmadı.")
    qtbot.keyClick(again, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert KeptDrafts(services.paths.rule_drafts).all() == {}
    later.undo_bar.undo()
    back = dialog(qtbot, RuleDialog)
    assert back.form.text("why") == "Olmadı."
    assert back.is_edited
    assert not back.restored.isVisible(), "the user has just asked for it"
    back.reject()


def test_a_form_that_cannot_be_kept_says_so(page: HandbookPage, qtbot: QtBot, paths: Paths):
    paths.rule_drafts.mkdir(parents=True)
    page.add_rule()
    made = dialog(qtbot, RuleDialog)
    fill(made, words="konferans salonu")
    qtbot.waitUntil(made.unkept.isVisible)
    assert "kapanmadan kaydedin" in made.unkept.text()
    paths.rule_drafts.rmdir()
    fill(made, words="konferans salonumuz")
    qtbot.waitUntil(lambda: not made.unkept.isVisible())
    made.reject()
