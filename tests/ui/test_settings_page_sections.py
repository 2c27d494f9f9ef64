"""Ayarlar: what is changed is kept at once, and what is wrong is said beside the field."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from models.messages import Message
from models.posts import Allowance, Unit
from services.autostart.systems import FileAutostart
from services.bootstrap import Services
from services.guidelines.catalogue import read_content, titles_of
from services.images.logo_keeping import LogoKeeper
from services.settings import Settings
from tests.data.images.drawn import crest
from ui.events import AppEvents
from ui.settings import SettingsPage
from ui.settings.brand_section import BrandTools
from ui.tasks import TaskRunner
from ui.theme import Theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def page(
    qtbot: QtBot, theme: Theme, tasks: TaskRunner, events: AppEvents, services: Services
) -> Iterator[SettingsPage]:
    def fill(_: object) -> None:
        services.storage.unit.set(Unit("Kütüphane", "Güneşli Üniversitesi"))

    tasks.run("storage", fill, owner=events)

    def rule_titles(keys: Collection[str]) -> dict[str, Message]:
        return titles_of(read_content(services.handbook(), services.rules()).rules, keys)

    made = SettingsPage(
        services.storage,
        services.settings,
        services.paths,
        opinion=services.opinion,
        rule_titles=rule_titles,
        brand=BrandTools(
            lambda: LogoKeeper(
                lambda: services.storage.logos, lambda: services.storage.media, services.logo_book, services.clock
            ),
            services.images,
            services.logo_book.where,
        ),
        autostart=lambda: FileAutostart(services.paths.state / "autostart" / "b.desktop", lambda: b"[Desktop Entry]"),
        events=events,
        tasks=tasks,
    )
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    qtbot.waitUntil(lambda: not tasks.busy)
    yield made
    if services.images.made:
        tasks.run("images", lambda _: services.images().close(), owner=events)
    qtbot.waitUntil(lambda: not tasks.busy)


def stored(services: Services, tasks: TaskRunner, events: AppEvents, qtbot: QtBot, ask):
    answers: list[object] = []
    tasks.run("storage", lambda _: ask(services.storage), owner=events, done=answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def test_the_unit_is_shown_and_a_change_is_kept(page, services, tasks, events, qtbot):
    assert page.unit.name.text() == "Kütüphane"
    page.unit.name.setText("Merkez Kütüphane")
    with qtbot.waitSignal(events.unit_changed):
        page.flush()
    assert stored(services, tasks, events, qtbot, lambda s: s.unit.get()).name == "Merkez Kütüphane"


def test_other_names_and_contacts_are_kept_and_nothing_else_is_lost(page, services, tasks, events, qtbot):
    page.unit.aliases.text.setPlainText("KAÜN\n\n  Çevre   Enstitüsü \nKAÜN\n")
    page.unit.contacts.text.setPlainText("0312 000 00 00\nbirim@universite.example\nsor bize")
    with qtbot.waitSignal(events.unit_changed):
        page.flush()
    unit = stored(services, tasks, events, qtbot, lambda s: s.unit.get())
    assert unit.aliases == ("KAÜN", "Çevre Enstitüsü")
    assert unit.public_contacts == ("0312 000 00 00", "birim@universite.example", "sor bize")
    assert "sor bize" in page.unit.contacts.problem.text()
    assert "0312" not in page.unit.contacts.problem.text()
    page.unit.name.setText("Merkez Kütüphane")
    with qtbot.waitSignal(events.unit_changed):
        page.flush()
    again = stored(services, tasks, events, qtbot, lambda s: s.unit.get())
    assert again == replace(unit, name="Merkez Kütüphane")


def test_leaving_a_field_of_lines_keeps_it(page, services, tasks, events, qtbot):
    page.activateWindow()
    page.unit.aliases.text.setFocus()
    qtbot.waitUntil(page.unit.aliases.text.hasFocus)
    page.unit.aliases.text.setPlainText("KAÜN")
    with qtbot.waitSignal(events.unit_changed):
        page.unit.name.setFocus()
    assert stored(services, tasks, events, qtbot, lambda s: s.unit.get()).aliases == ("KAÜN",)


def test_the_unit_leads_to_its_accounts(page, events, qtbot):
    with qtbot.waitSignal(events.page_chosen) as asked:
        page.unit.accounts_button.click()
    assert asked.args == ["accounts"]


def test_the_tone_is_written_at_once(page, services, events, qtbot):
    for key, change in (
        ("tone.address", lambda: page.tone.address.activated.emit(page.tone.address.findData("sen"))),
        ("tone.strictness", lambda: page.tone.strictness.activated.emit(page.tone.strictness.findData("strict"))),
        ("tone.exclamations", lambda: page.tone.exclamations.setValue(0)),
        ("tone.emoji", lambda: page.tone.emoji.setValue(7)),
        ("planning.silence_days", lambda: page.planning.silence.setValue(14)),
    ):
        with qtbot.waitSignal(events.setting_changed) as told:
            change()
        assert told.args == [key]
    again = Settings.load(services.paths.settings)
    assert (again.get("tone.address"), again.get("tone.strictness")) == ("sen", "strict")
    assert (again.get("tone.exclamations"), again.get("tone.emoji")) == (0, 7)
    assert again.get("planning.silence_days") == 14


def test_a_section_is_chosen_by_its_key(page, events):
    events.section_chosen.emit("tone")
    assert page.names.currentItem().text() == "Dil ve üslup"
    events.section_chosen.emit("nowhere")
    assert page.names.currentItem().text() == "Dil ve üslup"


def test_numbers_and_switches_are_written_at_once(page, services, events, qtbot):
    with qtbot.waitSignal(events.setting_changed) as told:
        page.planning.daily_limit.setValue(3)
    assert told.args == ["planning.daily_limit"]
    with qtbot.waitSignal(events.setting_changed):
        page.checks.spelling.click()
    again = Settings.load(services.paths.settings)
    assert again.get("planning.daily_limit") == 3
    assert not again.get("checks.spelling")


def test_a_setting_that_cannot_be_written_goes_back_and_says_why(page, services, qtbot, monkeypatch):
    from models.errors import UserError

    def refuse(values: object) -> None:
        raise UserError("Ayarlar kaydedilemedi.", "Diskte yer açın.")

    monkeypatch.setattr(services.settings, "set_all", refuse)
    page.vault.lock_after.setValue(9)
    qtbot.waitUntil(lambda: page.vault.lock_after.value() == 5)


def test_a_switched_off_rule_can_be_opened_again(page, services, events, qtbot):
    services.settings.set("checks.rules_off", ["guideline.6.bayan"])
    events.setting_changed.emit("checks.rules_off")
    page.checks.rules.items.setCurrentRow(0)
    with qtbot.waitSignal(events.setting_changed):
        page.checks.rules.action.click()
    assert services.settings.get("checks.rules_off") == []


def test_switched_off_rules_have_titles(page, services, tasks, events, qtbot):
    off = ["usage.de-da", "guideline.10.past-date", "guideline.6.bayan", "guideline.2.", "guideline.6.gone"]
    services.settings.set("checks.rules_off", off)
    events.setting_changed.emit("checks.rules_off")
    items = page.checks.rules.items
    assert items.count() == 5
    qtbot.waitUntil(lambda: not tasks.busy)
    assert [items.item(row).text() for row in range(5)] == [
        "Madde 2: Günde bir, en çok iki gönderi (bütünü)",
        "Madde 3 · de/da ayrı mı, bitişik mi",
        "guideline.6.gone",
        "Madde 6 · “bayan” → “kadın”",
        "Madde 10 · Geçmiş tarih",
    ]
    items.setCurrentRow(3)
    with qtbot.waitSignal(events.setting_changed):
        page.checks.rules.action.click()
    assert "guideline.6.bayan" not in services.settings.get("checks.rules_off")
    assert len(services.settings.get("checks.rules_off")) == 4


def test_a_backup_is_made_and_can_be_asked_for(page, events, qtbot):
    page.data.back_up()
    qtbot.waitUntil(lambda: page.data.list.count() == 1, timeout=20_000)
    with qtbot.waitSignal(events.backup_chosen) as asked:
        page.data.restore(page.data._backups[0])
    assert asked.args == [page.data._backups[0]]


def test_what_is_never_asked_can_be_asked_again(page, services, tasks, events, qtbot):
    card = page.checks.allowances
    assert not card.empty.isHidden()
    allowance = Allowance("guideline.6.bayan", "bayan hills", "otelin adı", datetime(2026, 11, 26, tzinfo=UTC))
    tasks.run("storage", lambda _: services.storage.allowances.add(allowance), owner=events)
    events.allowances_changed.emit()
    qtbot.waitUntil(lambda: card.items.count() == 1)
    assert card.items.item(0).text() == "“bayan hills” · otelin adı"
    assert not card.ask_again.isEnabled()
    card.items.setCurrentRow(0)
    card.ask_again.click()
    qtbot.waitUntil(lambda: card.items.count() == 0)
    assert stored(services, tasks, events, qtbot, lambda storage: storage.allowances.all()) == []
    card.undo_bar.undo()
    qtbot.waitUntil(lambda: card.items.count() == 1)
    assert stored(services, tasks, events, qtbot, lambda storage: storage.allowances.all()) == [allowance]


def settled(tasks, qtbot):
    qtbot.waitUntil(lambda: not tasks.busy, timeout=20_000)


def logo_file(tmp_path, name="Arma.png"):
    path = tmp_path / name
    crest().save(path)
    return path


def test_a_logo_is_added_named_and_known_at_once(page, services, tasks, qtbot, tmp_path):
    page.brand.add_file(logo_file(tmp_path))
    qtbot.waitUntil(lambda: page.brand.items.count() == 1, timeout=20_000)
    settled(tasks, qtbot)
    assert page.brand.items.item(0).text() == "Arma"
    assert not page.brand.items.item(0).icon().isNull()
    page.brand.name.setText("Üniversite arması")
    page.brand.smallest.setValue(120)
    page.brand.flush()
    qtbot.waitUntil(lambda: page.brand.items.item(0).text() == "Üniversite arması · en az 120 piksel")
    (known,) = services.logo_book.known
    assert (known.logo.name, known.logo.smallest) == ("Üniversite arması", 120)
    assert known.path.is_file()


def test_a_removed_logo_comes_back(page, services, tasks, qtbot, tmp_path):
    page.brand.add_file(logo_file(tmp_path))
    qtbot.waitUntil(lambda: page.brand.items.count() == 1, timeout=20_000)
    settled(tasks, qtbot)
    page.brand.remove_button.click()
    qtbot.waitUntil(lambda: not page.brand.items.count())
    assert services.logo_book.known == ()
    page.brand.undo_bar.undo()
    qtbot.waitUntil(lambda: page.brand.items.count() == 1)
    assert len(services.logo_book.known) == 1


@pytest.mark.parametrize(("content", "said"), [(b"<svg xmlns='http://www.w3.org/2000/svg'/>", "SVG"), (b"", "boş")])
def test_what_is_no_logo_is_refused_with_a_reason(page, qtbot, tmp_path, content, said):
    path = tmp_path / "logo.svg"
    path.write_bytes(content)
    page.brand.add_file(path)
    qtbot.waitUntil(lambda: said in page.brand._problem.text(), timeout=20_000)
    assert page.brand.items.count() == 0


def test_a_tiny_logo_is_refused(page, qtbot, tmp_path):
    path = tmp_path / "tiny.png"
    crest().resize((30, 30)).save(path)
    page.brand.add_file(path)
    qtbot.waitUntil(lambda: "30 × 30" in page.brand._problem.text(), timeout=20_000)


def test_the_name_of_whoever_sits_here_is_kept_and_is_the_author_of_what_they_save(
    page: SettingsPage, services: Services, qtbot: QtBot
) -> None:
    card = page.editor_name
    card.name.setText("  Elif Kaya ")
    card.name.editingFinished.emit()
    qtbot.waitUntil(lambda: services.settings.get("editor.name") == "Elif Kaya")
    assert not card.problem.isVisible()


def test_the_program_starts_with_the_session_where_somebody_wants_it(
    page: SettingsPage, services: Services, tasks: TaskRunner, qtbot: QtBot
) -> None:
    place = services.paths.state / "autostart"
    assert not page.publishing.start.isChecked()
    page.publishing.start.click()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert [file.read_bytes() for file in place.iterdir()] == [b"[Desktop Entry]"]
    page.publishing.start.click()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert list(place.iterdir()) == []
    place.rmdir()
    place.write_text("no folder")
    page.publishing.start.click()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert not page.publishing.start.isChecked()
    assert "ayarlanamadı" in page.publishing._problem.text()


def test_closing_into_the_tray_is_off_at_first(
    page: SettingsPage, services: Services, tasks: TaskRunner, qtbot: QtBot
) -> None:
    assert not services.settings.get("publishing.stay_in_tray")
    page.publishing.stay.click()
    qtbot.waitUntil(lambda: services.settings.get("publishing.stay_in_tray") is True)
