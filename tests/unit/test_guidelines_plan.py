"""A post against its day and against the other posts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from models.checking import Snapshot, TextKind
from models.diagnostics import Diagnostic
from models.enums import Language, Platform, PostState, Severity
from models.planning import DayKind, Pause, PlanContext, SpecialDay
from models.posts import Account, Post, Variant
from services.checking import apply_dismissals, dismissal
from services.checking.merging import merge
from services.guidelines.rules.plan import PlanChecker
from services.planning.surroundings import Signatures, surroundings

RESOURCES = Path(__file__).parents[2] / "resources"
NOW = datetime(2026, 11, 5, 6, 0, tzinfo=UTC)
X = Account("ax", Platform.X, "kutuphane")
FACEBOOK = Account("af", Platform.FACEBOOK, "kutuphane")
TALK = (
    "Plastik söyleşimiz perşembe günü Mavi Salon’da. Konuğumuz Doç. Dr. Derya Ilgın, bütün öğrencilerimizi bekliyoruz."
)


def at(day: int, hour: int, month: int = 11) -> datetime:
    """A moment of 2026 in Türkiye."""
    return datetime(2026, month, day, hour - 3, tzinfo=UTC)


def a_post(post_id: str, text: str, moment: datetime | None, *, out: bool = False, on: Platform = Platform.X) -> Post:
    post = Post(post_id, PostState.DRAFT, Language.TURKISH, text, (Variant(on),), NOW, NOW, revision=1)
    return post.planned(moment).published(moment) if out else post.planned(moment)


def plan_of(post: Post, others: Iterable[Post], **more: object) -> PlanContext:
    calendar = surroundings([post, *others], [X, FACEBOOK], signatures=Signatures())
    return replace(calendar.around(post, 2, timedelta(hours=4)), **more)  # type: ignore[arg-type]


def found(
    text: str, moment: datetime | None, others: Iterable[Post] = (), kind: TextKind = TextKind.POST, **more: object
) -> dict[str, Diagnostic]:
    post = a_post("own", text, moment)
    snapshot = Snapshot(text, Language.TURKISH, NOW, planned_at=moment, kind=kind, plan=plan_of(post, others, **more))
    answer = PlanChecker(RESOURCES).check(snapshot, lambda: False)
    return {one.rule.removeprefix("guideline.2."): one for one in answer}


@pytest.mark.parametrize(
    ("text", "day", "severity"),
    [
        ("Bahar şenliğimiz başlıyor, konsere herkesi bekliyoruz!", (10, 11), Severity.WARNING),
        ("Kütüphanemiz 22.00’ye kadar açık.", (10, 11), Severity.HINT),
        ("Ulu Önder Atatürk’ü saygı ve özlemle anıyoruz.", (10, 11), None),
        ("Saygılarımızla duyururuz: kantinde indirim başladı.", (10, 11), Severity.WARNING),
        ("Gazi Üniversitesi ile dostluk maçı ve konser", (10, 11), Severity.WARNING),
        ("Acil kan aranıyor.", (10, 11), Severity.HINT),
        ("10 Kasım’daki şenliğimize bekliyoruz!", (10, 11), Severity.WARNING),
        ("10 Kasım programımız 09.05’te başlıyor.", (10, 11), None),
        ("Atatürk Kupası finali bugün, eğlenceye gelin!", (10, 11), Severity.INFORMATION),
        ("Çanakkale Zaferi kutlu olsun.", (18, 3), None),
        ("Depremde yitirdiklerimizi rahmetle anıyoruz.", (6, 2), None),
        ("Çekilişimize katılın 🎁", (6, 2), Severity.WARNING),
        ("Festivalimiz başladı!", (18, 3), Severity.INFORMATION),
        ("Kütüphanemiz 22.00’ye kadar açık.", (18, 3), None),
        ("Bahar şenliğimiz başlıyor!", (11, 11), None),
    ],
)
def test_days_of_mourning(text: str, day: tuple[int, int], severity: Severity | None) -> None:
    answer = found(text, at(day[0], 12, day[1]))
    assert [one.severity for name, one in answer.items() if name.endswith("-day")] == [severity] * (
        severity is not None
    )


def test_a_day_begins_at_midnight_in_turkiye() -> None:
    late = datetime(2026, 11, 9, 21, 30, tzinfo=UTC)
    assert "mourning-day" in found("Konsere bekliyoruz!", late)
    assert not found("Konsere bekliyoruz!", late - timedelta(hours=1))


def test_the_units_own_day_of_mourning() -> None:
    own = SpecialDay("s", date(2026, 11, 12), date(2026, 11, 14), "Millî yas", DayKind.MOURNING)
    exams = replace(own, kind=DayKind.EXAM)
    answer = found("Konsere bekliyoruz!", at(13, 12), special_days=(own,))
    assert "Millî yas" in answer["mourning-day"].message.turkish()
    assert not found("Konsere bekliyoruz!", at(13, 12), special_days=(exams,))


def test_without_a_plan_only_the_day_is_judged() -> None:
    snapshot = Snapshot("Konsere bekliyoruz!", Language.TURKISH, NOW, planned_at=at(10, 12))
    assert [one.rule for one in PlanChecker(RESOURCES).check(snapshot, lambda: False)] == ["guideline.2.mourning-day"]


def test_a_third_post_and_a_near_one() -> None:
    others = [a_post("a", "Bir", at(16, 9)), a_post("b", "İki", at(16, 17))]
    answer = found("Üç", at(16, 12), others)
    assert set(answer) == {"day-load", "gap"}
    assert answer["gap"].message.params["time"] == time(9)
    assert not found("Üç", at(17, 12), others)
    assert not found("Üç", at(16, 12), [replace(one, variants=(Variant(Platform.FACEBOOK),)) for one in others])


def test_two_copies_are_seen_once_and_the_newer_words_matter() -> None:
    earlier = a_post("a", TALK, at(2, 9), out=True)
    assert found(TALK, at(16, 12), [earlier])["duplicate"].severity is Severity.WARNING
    nearly = found(TALK.replace("Mavi", "Kırmızı"), at(16, 12), [earlier])
    assert nearly["near-duplicate"].message.params["day"] == date(2026, 11, 2)
    assert not found("Kütüphanemiz bugün kapalı, yarın yine açığız.", at(16, 12), [earlier])
    assert not found(TALK, at(12, 12, month=5) + timedelta(days=365), [earlier])


def test_nothing_goes_out_while_paused_but_a_draft_may_be_written() -> None:
    pause = Pause("p", NOW, "deprem")
    assert found("Merhaba", at(16, 12), pause=pause)["paused"].severity is Severity.WARNING  # it waits
    assert found("Merhaba", NOW, pause=pause)["paused"].severity is Severity.ERROR  # it would go out
    late = Pause("p", NOW - timedelta(hours=3), "deprem")
    assert found("Merhaba", NOW - timedelta(hours=1), pause=late)["paused"].severity is Severity.ERROR
    assert not found("Merhaba", None, pause=pause)
    assert not found("Merhaba", NOW - timedelta(days=1), pause=pause)


FITTING = [
    "Öğrencimiz Ayşe Demir'in ailesine ve sevenlerine başsağlığı dileriz.",
    "Hocamız Prof. Dr. Ali Kaya vefat etmiştir. Ailesine baş sağlığı diliyoruz.",
    "BAŞSAĞLIĞI: Emekli öğretim üyemizin vefatını üzüntüyle öğrendik.",
    "Depremde hayatını kaybedenlere Allah'tan rahmet, yaralılara acil şifalar diliyoruz.",
    "İzmir'deki yangın nedeniyle geçmiş olsun.",
    "Elazığ’da yaşanan depremden etkilenen herkese geçmiş olsun dileklerimizi sunarız.",
    "Kan bağışı çağrısı: 0 Rh (-) kan ihtiyacı var, Kızılay Kan Merkezine bekliyoruz.",
    "Acil kan aranıyor: A Rh (+).",
    "B Blok tahliye edildi; lütfen toplanma alanında bekleyin.",
    "Yoğun kar nedeniyle yarın kampüs tatil.",
    "Yoğun yağış nedeniyle 1 Aralık'ta derslere ara verildi.",
    "Bugünkü konserimiz yaşanan acı nedeniyle iptal edildi.",
    "Depremzede öğrencilerimiz için yardım kampanyası başlattık.",
    "Our deepest condolences to the family of our student.",
    "Campus is closed today because of heavy snow. Stay safe.",
    "Tonight's party has been cancelled.",
]
ADVERTS = [
    "Merhum hocamızın adını taşıyan burs için başvurular başladı.",
    "Vefatının 10. yılında ustayı anma konseri!",
    "Rahmetli Barış Manço şarkılarıyla bahar şenliği",
    "Geçmiş olsun, sınavlar bitti! Kahvemiz sizden bir gülümseme bekler.",
    "Geçmiş olsun! Kitabevimizde indirim başladı.",
    "Kan bağışı haftası çekilişine katılın.",
    "Kan bağışının yararları üzerine söyleşi",
    "Tahliye ve ilk yardım kursu için kaydolun.",
    "Tahliye tatbikatı yarın toplanma alanında yapılacak.",
    "Kampüs tatilde de güzel: yaz okulu kayıtlarımız sürüyor.",
    "Kampüs tatil köyü gibi!",
    "Hayatını kaybeden yazarın romanı kitabevimizde indirimli.",
    "Taziye yazışmaları atölyesine bekliyoruz.",
    "Ertelenmiş biletlerde fırsat: konser indirimi",
    "Vefat ilanı nasıl yazılır? Dil seminerimize davetlisiniz.",
    "Evacuation workshop: register now.",
    "Bahar şenliği programı açıklandı.",
    "",
]


@pytest.mark.parametrize("text", FITTING)
def test_condolence_solidarity_and_emergencies_may_go_out_while_all_else_waits(text: str) -> None:
    pause = Pause("p", NOW, "deprem")
    for planned in (NOW, at(16, 12)):
        told = found(text, planned, pause=pause)["paused"]
        assert told.severity is Severity.INFORMATION
        assert "Çıkabilir" in told.message.turkish()
        assert "doğrulayın" in told.explanation.turkish() if told.explanation is not None else False


@pytest.mark.parametrize("text", ADVERTS)
def test_an_advertisement_that_only_holds_such_a_word_waits(text: str) -> None:
    assert found(text, NOW, pause=Pause("p", NOW, "deprem"))["paused"].severity is Severity.ERROR


def test_an_answer_to_a_comment_has_no_day() -> None:
    assert not found("Konsere bekliyoruz!", at(10, 12), kind=TextKind.REPLY)


def test_what_was_passed_for_one_day_comes_back_on_another() -> None:
    concert = "Konsere bekliyoruz!"
    passed = dismissal(found(concert, at(10, 12))["mourning-day"], concert, "anma konseri", NOW)
    again = found(concert, at(10, 18))["mourning-day"]
    assert apply_dismissals([again], concert, [passed]) == []
    elsewhere = found(concert, datetime(2027, 2, 6, 9, tzinfo=UTC))["mourning-day"]
    assert apply_dismissals([elsewhere], concert, [passed]) == [elsewhere]


def test_several_findings_about_the_whole_post_stand_side_by_side() -> None:
    others = [a_post("a", "Bir", at(10, 9)), a_post("b", "İki", at(10, 17))]
    answer = found("Konsere bekliyoruz!", at(10, 12), others)
    assert {one.rule for one in merge(answer.values(), frozenset())} == {f"guideline.2.{name}" for name in answer}
    assert len(answer) == 3
