"""The backup that two people open, by the window: shares printed and tried, a file saved, opened on another PC."""

from __future__ import annotations

import resource
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from services.vault.recovery.shares.seal import Shares, UnitSeal
from services.vault.recovery.shares.words import read_share
from services.vault.secret import Secret
from services.vault.service import VaultService
from tests.ui.kasa_support import Kasa, everything_said, said_by_labels
from tests.ui.qr_support import texts_in
from tests.vault_support import FakeKeys, library_credential
from ui.theme import Theme
from ui.vault.parts import VaultHooks
from ui.vault.recovery.paper import pdf_pages
from ui.vault.recovery.shares.dialog import SharesDialog
from ui.vault.recovery.shares.open_dialog import OpenSharesDialog
from ui.vault.recovery.shares.paper import share_codes, share_pages, title
from ui.vault.recovery.shares.section import SharesSection


@pytest.fixture
def kasa(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Iterator[Kasa]:
    request.getfixturevalue("theme")
    tasks, events, clock = (request.getfixturevalue(name) for name in ("tasks", "events", "clock"))
    hooks = VaultHooks(handoff=(lambda tools: SharesSection(tools, lambda: "Kütüphane"),))
    made = Kasa(qtbot, tasks, events, clock, tmp_path, hooks=hooks)
    made.vault.create()
    made.vault.lock()
    made.show()
    made.page.open_view.show_part("handoff")
    made.settle()
    yield made
    made.page.clipboard.clear()


def section(kasa: Kasa) -> SharesSection:
    (found,) = kasa.page.findChildren(SharesSection)
    return found


def make_shares(kasa: Kasa) -> Shares:
    """Make shares and try them, as a hand with the three pages would; returns what was printed."""
    kasa.click("Payları hazırla…")
    dialog = section(kasa).dialog
    assert isinstance(dialog, SharesDialog)
    dialog.holders[0].setText("Ayşe Yılmaz")
    kasa.click("Payları üret", dialog)
    shares = dialog.shares
    assert shares is not None
    kasa.click("Sayfalar elimde, dene", dialog)
    assert not kasa.button("Payları onayla", dialog).isEnabled()
    said = everything_said(dialog) + said_by_labels(dialog)
    assert not any(words.reveal()[:30] in said for words in shares.words)
    for (share, word), entry in zip(dialog.asked, dialog.entries, strict=True):
        entry.line.setText(shares.words[share].reveal().split()[word][:4])
    kasa.click("Payları onayla", dialog)
    assert "Paylar denendi." in said_by_labels(dialog)
    kasa.click("Kapat", dialog)
    kasa.qtbot.waitUntil(lambda: section(kasa).dialog is None)
    kasa.settle()
    return shares


def test_from_shares_to_another_vault(kasa: Kasa, tmp_path: Path) -> None:
    owner = VaultService(tmp_path / "owner.sqlite3", FakeKeys(), kasa.clock)
    owner.create()
    owner.add(library_credential())
    seal = UnitSeal(owner.room)
    shares = seal.begin(("a", "b", "c"))
    seal.confirm()
    (tmp_path / "yedek.age").write_bytes(seal.seal().data)
    kasa.click("İki payla yedek aç…")
    dialog = section(kasa).dialog
    assert isinstance(dialog, OpenSharesDialog)
    dialog.choose(tmp_path / "yedek.age")
    dialog.shares[0].words.setPlainText(shares.words[0].reveal().upper())  # ascii
    assert "✓ 1. pay" in said_by_labels(dialog)
    assert not dialog.open_button.isEnabled()
    dialog.shares[1].words.setPlainText(shares.words[0].reveal())
    kasa.click("Yedeği aç", dialog)
    kasa.qtbot.waitUntil(lambda: "birlikte bir anahtar etmiyor" in said_by_labels(dialog))
    dialog.shares[1].words.setPlainText(shares.words[2].reveal())
    kasa.click("Yedeği aç", dialog)
    kasa.qtbot.waitUntil(lambda: "1 hesap açıldı." in said_by_labels(dialog))
    assert kasa.vault.credentials() == []
    kasa.click("Kasama al", dialog)
    kasa.qtbot.waitUntil(lambda: section(kasa).dialog is None)
    kasa.settle()
    assert [one.title for one in kasa.vault.credentials()] == ["Kütüphane Instagram"]


def test_shares_are_tried_and_the_file_is_kept_current(kasa: Kasa, tmp_path: Path) -> None:
    assert "İsteğe bağlı" in said_by_labels(kasa.page)
    kasa.vault.add(library_credential())
    shares = make_shares(kasa)
    assert shares.holders == ("Ayşe Yılmaz", "Birim yöneticisi", "Zarf, birimin kasasında")
    assert "Dosya yok" in said_by_labels(kasa.page)
    section(kasa).save(tmp_path / "yedek.age")
    kasa.settle()
    kasa.settle()
    assert (tmp_path / "yedek.age").exists()
    assert "Güncel" in said_by_labels(kasa.page)
    (listed,) = kasa.vault.credentials()
    kasa.vault.update(listed.id, lambda one: replace(one, password=Secret("yeni")))
    kasa.page.news.credentials_changed.emit()
    kasa.settle()
    assert "O günden beri 1 hesapta değişiklik var" in said_by_labels(kasa.page)


def test_a_full_disk_leaves_no_file_and_nothing_current(kasa: Kasa, tmp_path: Path) -> None:
    kasa.vault.add(library_credential())
    make_shares(kasa)
    failures: list[Exception] = []
    kasa.tasks.task_failed.connect(failures.append)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, hard))
    try:
        section(kasa).save(tmp_path / "yedek.age")
        kasa.settle()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert len(failures) == 1
    assert list(tmp_path.glob("yedek*")) == []
    section(kasa).reload()
    kasa.settle()
    assert "Dosya yok" in said_by_labels(kasa.page)


def test_shares_that_were_not_tried_do_not_count(kasa: Kasa) -> None:
    kasa.click("Payları hazırla…")
    dialog = section(kasa).dialog
    assert isinstance(dialog, SharesDialog)
    kasa.click("Payları üret", dialog)
    dialog.reject()
    assert dialog.shares is None
    kasa.qtbot.waitUntil(lambda: "Denenmedi" in said_by_labels(kasa.page))
    kasa.click("Denenmeyen payları bırak")
    kasa.qtbot.waitUntil(lambda: "İsteğe bağlı" in said_by_labels(kasa.page))


def test_each_page_has_one_share_and_its_qr(theme: Theme, kasa: Kasa) -> None:
    shares = UnitSeal(kasa.vault.room).begin(("Ayşe Yılmaz", "Müdür", "Zarf"))
    read: list[Secret | None] = []
    for paint in share_pages(shares, share_codes(shares), "Kütüphane"):
        image = QImage(1190, 1684, QImage.Format.Format_RGB32)
        image.fill(QColor("red"))
        painter = QPainter(image)
        painter.scale(2, 2)
        paint(painter)
        painter.end()
        (text,) = texts_in(image)
        read.append(read_share(text).share)
    assert read == list(shares.words)
    pdf = pdf_pages(title(), share_pages(shares, share_codes(shares), "Kütüphane"))
    assert pdf.count(b"/Type /Page\n") == 3
