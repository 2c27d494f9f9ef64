"""Two PCs that share nothing but a USB stick and a telephone: how one's accounts stay reachable through the other."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.colleague import Colleague
from tests.e2e.desktop import AVAILABLE as HAS_DESKTOP
from tests.secret_service import AVAILABLE as HAS_KEYRING

pytestmark = [
    pytest.mark.skipif(not (HAS_DESKTOP and HAS_KEYRING), reason="needs Xvfb, xdotool, setxkbmap and gnome-keyring"),
    pytest.mark.timeout(300),
]


def set_up(one: Colleague) -> None:
    """Make the vault and the card."""
    one.click("Kasayı kur")
    one.press("Alt+2")
    one.type("Adınız ve soyadınız", one.name)
    one.type("Biriminiz", one.unit)
    one.click("Kartımı hazırla")
    one.wait("Henüz kimse yok")


def give_card(one: Colleague, stick: Path) -> Path:
    path = stick / f"{one.name}.birimkart"
    one.press("Ctrl+G")
    one.click("Dosya olarak kaydet…")
    one.file(path)
    one.wait("Kartınız kaydedildi")
    one.click("Kapat")
    return path


def take_card(one: Colleague, path: Path) -> None:
    one.press("Ctrl+N")
    one.click("Dosya seç…")
    one.file(path)
    one.wait(path.stem)
    one.click("Kartı al")
    one.wait("Doğrulanmadı")


def compare(one: Colleague, other: Colleague) -> None:
    """Both on the telephone: each reads, the other types."""
    for who in (one, other):
        who.click("Sözcükleri karşılaştır…")
    for reader, typist in ((one, other), (other, one)):
        heard = reader.told("Sizin sözcükleriniz: ")
        typist.type("Duyduğunuz altı sözcük", heard.replace(",", ""))
        typist.click("Karşılaştır")
        typist.wait("Altı sözcük de tuttu")
    for who in (one, other):
        who.click("Bitti")
        who.wait("Doğrulandı")


def test_two_colleagues_entrust_accounts_to_each_other(tmp_path: Path) -> None:
    stick = tmp_path / "usb"
    stick.mkdir()
    with (
        Colleague(tmp_path / "a", "Ayşe Yılmaz", "Kütüphane") as ayse,
        Colleague(tmp_path / "m", "Mehmet Öztürk", "Sağlık Bilimleri Fakültesi") as mehmet,
    ):
        for one in (ayse, mehmet):
            set_up(one)
        take_card(mehmet, give_card(ayse, stick))
        take_card(ayse, give_card(mehmet, stick))
        compare(ayse, mehmet)
        assert ayse.rows("Meslektaşlarınız") == ["Mehmet Öztürk, Sağlık Bilimleri Fakültesi, Doğrulandı"]
        assert mehmet.rows("Meslektaşlarınız") == ["Ayşe Yılmaz, Kütüphane, Doğrulandı"]
