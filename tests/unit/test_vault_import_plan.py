"""What an import does to the vault: compared first, then all in one transaction, and back again."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from models.enums import Platform
from models.errors import UserError
from models.posts import Account
from services.vault.credentials import Credential
from services.vault.errors import VaultError
from services.vault.importing.drafts import Draft, ExportFile, Format
from services.vault.importing.plan import Action, proposed
from services.vault.importing.storing import Importer
from services.vault.otp.settings import OtpSettings
from services.vault.secret import Secret
from services.vault.service import VaultService
from tests.vault_support import NOTES, PASSWORD, SEED, library_credential


@pytest.fixture
def importer(vault: VaultService) -> Importer:
    return Importer(vault.room)


def export(*credentials: Credential) -> ExportFile:
    drafts = tuple(Draft(number, one.title, one) for number, one in enumerate(credentials, start=1))
    return ExportFile(Format.TABLE, drafts)


def new(**changes: object) -> Credential:
    mine: dict[str, object] = {"title": "Birim X", "platform": Platform.X, "user_name": "birim_x"}
    return library_credential(**{**mine, "url": "https://x.com", **changes})


def action(importer: Importer, one: Credential) -> Action:
    (row,) = importer.plan(export(one)).rows
    return row.action


def test_a_new_entry_is_stored_whole(vault: VaultService, importer: Importer) -> None:
    plan = importer.plan(export(new()), accounts=(Account("a1", Platform.X, "Birim_X"),))
    assert [row.action for row in plan.rows] == [Action.ADD]
    assert vault.credentials() == []
    receipt = importer.store(plan, {1})
    assert (receipt.added, receipt.changed) == (1, 0)
    (stored,) = vault.credentials()
    whole = vault.read(stored.id)
    assert (whole.password, whole.totp, whole.notes) == (Secret(PASSWORD), OtpSettings(Secret(SEED)), Secret(NOTES))
    assert whole.account_id == "a1"


@pytest.mark.parametrize(
    ("coming", "expected"),
    [
        (new(), Action.SAME),
        (new(title="Başka ad", url=""), Action.SAME),
        (new(user_name="@BIRIM_X"), Action.SAME),
        (new(notes=Secret("")), Action.SAME),
        (new(password=Secret("yeni")), Action.REPLACE),
        (new(totp=OtpSettings(Secret(SEED), digits=8)), Action.REPLACE),
        (new(notes=Secret("bambaşka")), Action.COMPLETE),
        (replace(new(), user_name="baskasi"), Action.ADD),
        (replace(new(), platform=None, url=""), Action.ADD),
        (replace(new(), user_name=""), Action.SAME),
    ],
)
def test_what_the_vault_has_is_told_from_what_is_new(
    vault: VaultService, importer: Importer, coming: Credential, expected: Action
) -> None:
    vault.add(new())
    assert action(importer, coming) is expected


def test_an_authenticator_completes_an_entry_that_has_only_a_password(vault: VaultService, importer: Importer) -> None:
    stored = vault.add(new(totp=None, notes=Secret("")))
    plan = importer.plan(export(new(title="X", url="", password=Secret(""))))
    (row,) = plan.rows
    assert (row.action, row.existing, row.differs) == (Action.COMPLETE, "Birim X", ("totp", "notes"))
    importer.store(plan, {1})
    whole = vault.read(stored.id)
    assert (whole.title, whole.password, whole.totp) == ("Birim X", Secret(PASSWORD), OtpSettings(Secret(SEED)))


def test_a_key_without_a_name_is_given_to_no_account_where_two_may_be_meant(
    vault: VaultService, importer: Importer
) -> None:
    nameless = replace(new(password=Secret("")), title="X", url="", user_name="")
    vault.add(replace(new(totp=None), title="X", url=""))
    assert action(importer, nameless) is Action.COMPLETE
    vault.add(replace(new(totp=None), title="X", url="", user_name="öbür"))
    assert action(importer, nameless) is Action.ADD


def test_an_update_writes_over_the_password_and_nothing_else(vault: VaultService, importer: Importer) -> None:
    stored = vault.add(replace(new(), mail="birim@universite.example"))
    coming = replace(new(), password=Secret("yeni"), notes=Secret("ek not"), totp=None, url="https://twitter.com")
    importer.store(importer.plan(export(coming)), {1})
    whole = vault.read(stored.id)
    assert whole.password == Secret("yeni")
    assert whole.notes.reveal() == f"{NOTES}\n\nek not"
    assert (whole.url, whole.mail, whole.totp) == (
        "https://x.com",
        "birim@universite.example",
        OtpSettings(Secret(SEED)),
    )


def test_the_same_twice_in_one_file_is_taken_once(importer: Importer) -> None:
    plan = importer.plan(export(new(), new(), new(password=Secret("başka"))))
    assert [row.action for row in plan.rows] == [Action.ADD, Action.REPEATED, Action.ADD]
    assert sorted(plan.steps) == [1, 3]


def test_personal_accounts_of_an_export_are_not_proposed(vault: VaultService, importer: Importer) -> None:
    vault.add(replace(new(totp=None), title="OBS", platform=None, url="https://obs.example"))
    site = replace(new(), title="Dizi", platform=None, url="https://dizi.example")
    obs = replace(new(), title="OBS", platform=None, url="https://obs.example")
    plan = importer.plan(export(site, new(password=Secret("p")), obs))
    assert proposed(plan.rows) == {2, 3}
    assert proposed(importer.plan(export(site)).rows) == {1}


def test_only_what_was_ticked_is_stored(vault: VaultService, importer: Importer) -> None:
    plan = importer.plan(export(new(), library_credential()))
    importer.store(plan, {2})
    assert [one.platform for one in vault.credentials()] == [Platform.INSTAGRAM]


def test_undoing_brings_back_what_was_and_spares_what_changed_since(vault: VaultService, importer: Importer) -> None:
    kept = vault.add(new())
    before = vault.read(kept.id)
    coming = (new(password=Secret("yeni")), library_credential(), replace(library_credential(), user_name="öbür"))
    receipt = importer.store(importer.plan(export(*coming)), {1, 2, 3})
    (touched,) = [one for one in vault.credentials() if one.user_name == "öbür"]
    vault.update(touched.id, lambda credential: replace(credential, title="elle değişti"))
    undone = importer.undo(receipt)
    assert (undone.undone, undone.left) == (2, 1)
    assert {one.id for one in vault.credentials()} == {kept.id, touched.id}
    assert replace(vault.read(kept.id), updated_at=None) == replace(before, updated_at=None)
    assert importer.undo(receipt).undone == 0
    assert PASSWORD not in repr(receipt)


def test_a_full_disk_stores_nothing_of_an_import(path: Path, vault: VaultService, importer: Importer) -> None:
    vault.add(new())
    many = [replace(library_credential(notes=Secret("uzun " * 3_000)), user_name=f"hesap{n}") for n in range(20)]
    plan = importer.plan(export(*many, new(password=Secret("yeni"))))
    pages = _pages(path)
    real: Callable[..., sqlite3.Connection] = sqlite3.connect

    def tight(*arguments: Any, **named: Any) -> sqlite3.Connection:
        connection = real(*arguments, **named)
        connection.execute(f"PRAGMA max_page_count = {pages + 20}")
        return connection

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sqlite3, "connect", tight)
        with pytest.raises(VaultError, match="Disk dolu"):
            importer.store(plan, set(plan.steps))
    assert len(vault.credentials()) == 1
    assert vault.status().warning is None
    assert importer.store(plan, set(plan.steps)).added == 20


def _pages(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("PRAGMA page_count").fetchone()[0])


def test_an_entry_that_went_meanwhile_stops_the_whole_import(vault: VaultService, importer: Importer) -> None:
    gone = vault.add(new())
    plan = importer.plan(export(library_credential(), new(password=Secret("yeni"))))
    vault.delete(gone.id)
    with pytest.raises(UserError):
        importer.store(plan, {1, 2})
    assert vault.credentials() == []


def test_a_locked_vault_is_told(vault: VaultService, importer: Importer) -> None:
    plan = importer.plan(export(new()))
    vault.lock()
    with pytest.raises(UserError, match="kilitli"):
        importer.store(plan, {1})


def test_the_preview_holds_no_secret(vault: VaultService, importer: Importer) -> None:
    vault.add(new())
    plan = importer.plan(export(new(password=Secret("yeni-parola")), library_credential()))
    shown = f"{plan!r}{plan.rows!r}{plan.steps!r}"
    assert not any(secret in shown for secret in ("yeni-parola", PASSWORD, SEED, NOTES))
