"""Ayarlar: what is changed is kept at once, and what is wrong is said beside the field."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from models.enums import Platform
from models.posts import Account, Allowance, Unit
from services.bootstrap import Services, build_services
from services.clock import FixedClock
from services.paths import Paths
from services.settings import Settings
from ui.events import AppEvents
from ui.settings import SettingsPage
from ui.tasks import TaskRunner
from ui.theme import Theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def services(paths: Paths, clock: FixedClock) -> Services:
    made = build_services(paths, clock)
    made.storage.let_in()
    return made


@pytest.fixture
def page(
    qtbot: QtBot, theme: Theme, tasks: TaskRunner, events: AppEvents, services: Services
) -> Iterator[SettingsPage]:
    def fill(_: object) -> None:
        services.storage.unit.set(Unit("Kütüphane", "Güneşli Üniversitesi"))
        services.storage.unit.save_account(Account("a" * 32, Platform.X, "kutuphane"))

    tasks.run("storage", fill, owner=events)
    made = SettingsPage(
        services.storage, services.settings, services.paths, opinion=services.opinion, events=events, tasks=tasks
    )
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    qtbot.waitUntil(lambda: not tasks.busy)
    yield made
    tasks.run("storage", lambda _: services.storage.close(), owner=events)
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


def test_accounts_come_and_go(page, services, tasks, events, qtbot):
    page.unit.accounts.add_row()
    page.unit.accounts.rows[-1].handle.setText("kutuphane.resmi")
    with qtbot.waitSignal(events.unit_changed):
        page.flush()
    assert len(stored(services, tasks, events, qtbot, lambda s: s.unit.accounts())) == 2
    page.unit.accounts.rows[0].removed.emit()
    with qtbot.waitSignal(events.unit_changed):
        page.flush()
    (left,) = stored(services, tasks, events, qtbot, lambda s: s.unit.accounts())
    assert left.handle == "kutuphane.resmi"


def test_a_wrong_handle_is_not_kept(page, services, tasks, events, qtbot):
    page.unit.accounts.rows[0].handle.setText("iki söz")
    page.flush()
    assert page.unit.accounts.rows[0].problem.text()
    (left,) = stored(services, tasks, events, qtbot, lambda s: s.unit.accounts())
    assert left.handle == "kutuphane"


def test_a_wrong_handle_keeps_no_name_from_being_saved(page, services, tasks, events, qtbot):
    page.unit.accounts.rows[0].handle.setText("iki söz")
    page.unit.name.setText("Merkez Kütüphane")
    page.unit.name.setFocus()
    with qtbot.waitSignal(events.unit_changed):
        page.flush()
    assert page.unit.accounts.rows[0].problem.text()
    assert page.unit.name.hasFocus()
    assert stored(services, tasks, events, qtbot, lambda s: s.unit.get()).name == "Merkez Kütüphane"
    (left,) = stored(services, tasks, events, qtbot, lambda s: s.unit.accounts())
    assert left.handle == "kutuphane"
    page.unit.accounts.rows[0].handle.setText("merkez")
    with qtbot.waitSignal(events.unit_changed):
        page.flush()
    (left,) = stored(services, tasks, events, qtbot, lambda s: s.unit.accounts())
    assert left.handle == "merkez"


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
