"""From an idea to what came of it, by the keyboard alone: two people, one post, no mouse."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.e2e.colleague import Colleague
from tests.e2e.desktop import AVAILABLE as HAS_DESKTOP
from tests.secret_service import AVAILABLE as HAS_KEYRING

pytestmark = [
    pytest.mark.skipif(not (HAS_DESKTOP and HAS_KEYRING), reason="needs Xvfb, xdotool, setxkbmap and gnome-keyring"),
    pytest.mark.timeout(300),
]

IDEA = "Kütüphanemiz sınav haftasında gece açık"
TEXT = "Kütüphanemiz sınav haftasında gece 02.00’ye dek açık. Yerler sınırlı, erken gelin."
_START = datetime(2026, 11, 30, 11, tzinfo=UTC)
"""A Monday: the first free time is in the morning of the next day."""
_LATER = 2
_FIRST_SNOWFLAKE_MS = 1_288_834_974_657


def link_of(moment: datetime) -> str:
    """Return the address of a post on X that was sent at a moment: its number holds the time."""
    return f"https://x.com/kutuphane/status/{(int(moment.timestamp() * 1000) - _FIRST_SNOWFLAKE_MS) << 22}"


def add_account(one: Colleague) -> None:
    one.press("Ctrl+4")
    one.press("Ctrl+N")
    one.write("https://x.com/kutuphane")
    one.press("Return")
    one.wait("@kutuphane")


def note_idea(one: Colleague) -> None:
    one.press("Ctrl+1")
    one.press("Ctrl+Shift+N")
    one.write(IDEA)
    one.press("Return")
    one.press("Esc")
    assert any(IDEA in row for row in one.rows("Sıradaki konular"))


def plan_it(one: Colleague) -> None:
    one.press("Ctrl+Shift+F")
    one.wait("1 konu için yer bulundu")
    one.press("Ctrl+Return")
    one.wait("Haftalar dolduruldu: 1 konu")


def write_it(one: Colleague) -> None:
    one.press("Return")
    assert one.at() == "Yazının metni"
    one.press("Ctrl+A")
    one.write(TEXT)
    one.press("Ctrl+S")


def ask_for_a_look(one: Colleague, path: Path) -> None:
    one.tab_to("Görüş", "Shift+Tab")
    one.press("Return")
    one.will_choose(path)
    one.entry("Görüş iste…")
    one.wait("Gözden geçirmede")


def give_a_look(one: Colleague, question: Path, answer: Path) -> None:
    one.press("Ctrl+2")
    one.tab_to("Görüş")
    one.press("Return")
    one.will_choose(question)
    one.entry("Görüş dosyası al…")
    one.wait("görüşünüzü istiyor")
    one.tab_to("Notunuz")
    one.write("Tarihi de yazalım")
    one.tab_to("Notu ekle")
    one.press("Return")
    one.tab_to("Uygun")
    one.press("Space")
    one.tab_to("Adınız")
    one.write(one.name)
    one.tab_to("Görüşü kaydet…")
    one.will_choose(answer)
    one.press("Return")


def take_the_answer(one: Colleague, answer: Path) -> None:
    one.tab_to("Görüş", "Shift+Tab")
    one.press("Return")
    one.will_choose(answer)
    one.entry("Görüş dosyası al…")
    one.wait("görüşünü bildirdi")
    one.tab_to("Yine de al")
    one.press("Return")
    one.wait("Tarihi de yazalım")
    one.wait("Hazır oldu")


def put_on_the_plan(one: Colleague) -> None:
    one.press("Ctrl+2")
    one.tab_to("Planla")
    one.press("Return")
    one.tab_to("Takvimden çıkar")


def publish_it(one: Colleague, link: str) -> None:
    """The PC was off at the due time: what is late waits in the list, and each step is the same key."""
    one.later(_LATER)
    one.press("Ctrl+8")
    one.wait("Zamanı gelenler")
    assert one.rows("Zamanı gelen yazılar")[0].startswith(TEXT[:40])
    one.tab_to("Zamanı gelen yazılar")
    one.press("Return")
    one.wait("X sayfasını açıp gönderin")
    one.press("Ctrl+Return")
    assert one.visited() == [f"https://x.com/intent/tweet?text={TEXT}"]
    assert one.at() == "Gönderinin bağlantısı"
    one.write(link)
    one.wait("saati de bağlantıdan alındı")
    one.press("Ctrl+Return")
    one.wait("X üzerinde yayımlandı")
    assert one.at() == "Kapat"
    one.press("Return")


def export_it(one: Colleague, path: Path) -> None:
    one.press("Ctrl+1")
    one.tab_to("Dışa/içe aktar")
    one.press("Return")
    one.will_choose(path)
    one.entry("Bütün takvimi Excel")
    one.wait(path.name)


def test_from_an_idea_to_what_came_of_it(tmp_path: Path):
    stick = tmp_path / "stick"
    stick.mkdir()
    with (
        Colleague(tmp_path / "ayse", "Ayşe Yılmaz", "Kütüphane", "calendar", str(_START)) as ayse,
        Colleague(tmp_path / "can", "Can Demir", "Kütüphane", "editor", str(_START)) as can,
    ):
        add_account(ayse)
        note_idea(ayse)
        plan_it(ayse)
        write_it(ayse)
        ask_for_a_look(ayse, stick / "soru.birimgorus")
        (question,) = stick.iterdir()
        give_a_look(can, question, stick / "yanıt.birimgorus")
        (answer,) = [path for path in stick.iterdir() if path != question]
        take_the_answer(ayse, answer)
        put_on_the_plan(ayse)
        publish_it(ayse, link_of(_START + timedelta(days=_LATER, hours=-1)))
        export_it(ayse, stick / "takvim.csv")
    table = (stick / "takvim.csv").read_text(encoding="utf-8-sig")
    assert TEXT in table
    assert "X @kutuphane" in table
    assert "Yayımlandı" in table
