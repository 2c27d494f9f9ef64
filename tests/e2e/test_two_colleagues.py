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


def words_of(one: Colleague) -> str:
    """The words as somebody reads them from the screen."""
    one.press("Alt+2")
    one.press("Ctrl+W")
    words = str(one.told("Sizin sözcükleriniz: "))
    one.click("Kapat")
    return words


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


def add_account(one: Colleague, title: str, password: str) -> None:
    one.press("Alt+1")
    one.press("Ctrl+N")
    one.type("Kayıt adı", title)
    one.type("Kullanıcı adı", "kutuphane@universite.example")
    one.type("Parola", password)
    one.click("Kaydet")
    one.wait(title)


def change_password(one: Colleague, password: str) -> None:
    one.press("Alt+1")
    one.press("F2")
    one.type("Parola", password)
    one.click("Kaydet")
    one.rest()


def give(giver: Colleague, taker: Colleague, stick: Path) -> None:
    """Seal everything for the one colleague there is."""
    giver.press("Alt+3")
    giver.click("Meslektaşa ver…")
    giver.click("Devir dosyasını hazırla")
    carry(giver, taker, stick)


def renew(giver: Colleague, taker: Colleague, stick: Path) -> None:
    giver.press("Alt+3")
    giver.wait("Yenilenmeli")
    giver.click("Yenile")
    carry(giver, taker, stick)


def carry(giver: Colleague, taker: Colleague, stick: Path) -> None:
    """The sealed file goes over by the stick, its receipt comes back."""
    path = stick / f"devir-{len(list(stick.iterdir()))}.age"
    giver.wait("Devir dosyası hazır")
    giver.click("Dosyayı kaydet…")
    giver.file(path)
    giver.wait("Kaydedildi")
    giver.click("Kapat")
    giver.wait("Alındı bekleniyor")
    taker.press("Alt+3")
    take_file(taker, path)
    taker.wait("hesap emanet etti")
    send_back(taker, giver, "Dosya olarak kaydet…", path.with_suffix(".txt"))
    giver.wait("Yedeği güncel")


def send_back(sender: Colleague, receiver: Colleague, button: str, path: Path, close: str = "Kapat") -> None:
    """A receipt or a record goes back."""
    sender.click(button)
    sender.file(path)
    sender.wait("Kaydedildi")
    sender.click(close)
    receiver.press("Alt+3")
    take_file(receiver, path)


def take_file(one: Colleague, path: Path) -> None:
    one.click("Dosya al…")
    one.click("Dosya seç…")
    one.file(path)


def rehearse(one: Colleague, owner: Colleague, stick: Path) -> None:
    one.click("Dene")
    one.wait("Hiçbiri gösterilmedi")
    send_back(one, owner, "Dosya olarak kaydet…", stick / f"deneme-{len(list(stick.iterdir()))}.txt")
    owner.wait("günü denedi")


def open_in_need(one: Colleague, owner: Colleague, stick: Path) -> None:
    one.click("Aç…")
    one.type("Gerekçe", "Ayşe Hanım izinde, etkinlik duyurusu")
    one.click("Kaydet ve aç")
    one.wait("Bu açma kaydedildi")
    send_back(one, owner, "Kaydı dosya olarak kaydet…", stick / "kayit.txt", close="Bitti")
    owner.wait("emanetinizi açtı")


def work_off(owner: Colleague, password: str) -> None:
    """What was seen is changed, and ticks itself on the list."""
    owner.click("Değiştirilecekleri listele…")
    owner.click("Listeyi başlat")
    owner.wait("0 tanesi bitti")
    change_password(owner, password)
    owner.press("Alt+3")
    owner.wait("1 tanesi bitti")
    assert "Gördüklerinden hâlâ geçerli olanlar" not in owner.said()


def pass_time(one: Colleague, days: int) -> None:
    """Days later: the vault has long locked itself."""
    one.later(days)
    one.press("Shift")  # the first key finds it out
    one.click("Kilidi aç")
    one.press("Alt+1")


def print_kit(one: Colleague) -> list[str]:
    """Make a recovery kit, prove that its paper can be read, and return what stands on it."""
    one.press("Alt+3")
    one.click("Kurtarma kiti hazırla…")
    one.click("Kodu üret")
    one.wait("2/3")
    groups = one.paper()
    one.click("Kâğıt elimde, dene")
    for field in one.fields():
        one.type(field, groups[int(field.partition(".")[0]) - 1])
    one.click("Kiti onayla")
    one.wait("Kit hazır")
    one.click("Kapat")
    return groups


def move_in(one: Colleague, vault: Path, groups: list[str]) -> None:
    """Open the vault of elsewhere on a new PC."""
    one.click("Yedekten kasa aç…")
    one.file(vault)
    one.click("Kurtarma koduyla aç")
    one.type("Kurtarma kodu", " ".join(groups))
    one.click("Kasayı aç")
    one.wait("1 kayıt")


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

        add_account(ayse, "Kütüphane Instagram", "Çok-Gizli-7431")
        give(ayse, mehmet, stick)
        change_password(ayse, "Yepyeni-7432")
        renew(ayse, mehmet, stick)
        rehearse(mehmet, ayse, stick)
        open_in_need(mehmet, ayse, stick)
        work_off(ayse, "Bambaşka-7433")
        renew(ayse, mehmet, stick)
        for one in (ayse, mehmet):
            pass_time(one, 200)
        assert "uzun zamandır denemedi" in ayse.rows("Kasadaki kayıtlar")[0]
        mehmet.press("Alt+3")
        rehearse(mehmet, ayse, stick)
        ayse.press("Alt+1")
        assert "uzun zamandır denemedi" not in ayse.rows("Kasadaki kayıtlar")[0]
        groups = print_kit(ayse)
        ayse.click("Kasa dosyasını kopyala…")
        ayse.file(stick / "kasa.sqlite3")
        ayse.wait("kasa.sqlite3")
        words = words_of(ayse)
        ayse.stop()
        with Colleague(tmp_path / "n", ayse.name, ayse.unit) as new_pc:
            move_in(new_pc, stick / "kasa.sqlite3", groups)
            assert words_of(new_pc) == words, "the same person to colleagues"
            assert new_pc.rows("Meslektaşlarınız") == ["Mehmet Öztürk, Sağlık Bilimleri Fakültesi, Doğrulandı"]
