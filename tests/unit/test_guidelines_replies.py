"""Article 5: answers are acknowledged, lead somewhere, and are kind and safe. Posts are not judged by it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from models.checking import Snapshot, TextKind
from models.diagnostics import Diagnostic
from models.enums import Language, Severity
from services.guidelines.rules.replies import ReplyChecker
from services.paths import RESOURCES
from services.replies import build_replies

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def found(text: str, kind: TextKind = TextKind.REPLY) -> list[Diagnostic]:
    return list(ReplyChecker().check(Snapshot(text, Language.TURKISH, NOW, kind=kind), lambda: False))


def rules(text: str) -> set[str]:
    return {one.rule.removeprefix("guideline.5.") for one in found(text)}


@pytest.mark.parametrize(
    ("text", "excerpt"),
    [
        ("Merhaba, duyuruda yazıyor zaten.", "duyuruda yazıyor zaten"),
        ("Merhaba, duyuruyu okumadınız mı?", "duyuruyu okumadınız"),
        ("Bu konu bizi ilgilendirmez, iyi günler.", "bizi ilgilendirmez"),
        ("Kaç kere söyleyeceğiz, teşekkürler.", "Kaç kere söyleyeceğiz"),
        ("Saygılı olun lütfen, iyi günler.", "Saygılı olun"),
    ],
)
def test_scolding_is_told(text: str, excerpt: str) -> None:
    first = found(text)[0]
    assert first.rule == "guideline.5.scolding"
    assert first.severity is Severity.WARNING
    assert text[first.start : first.end] == excerpt


@pytest.mark.parametrize("text", ["Merhaba, bu sizin hatanız.", "Teşekkürler ama suç sizde."])
def test_blaming_is_told(text: str) -> None:
    assert rules(text) == {"blaming"}


def test_a_bare_answer_gets_a_greeting_with_one_key() -> None:
    text = "Cuma günü."
    (one,) = found(text)
    assert one.rule == "guideline.5.no-acknowledgement"
    mended = text[: one.start] + one.fixes[0].replacement + text[one.end :]
    assert mended == "Merhaba, mesajınız için teşekkür ederiz. Cuma günü."
    assert not found(mended)


@pytest.mark.parametrize(
    "refusal",
    [
        "bu bizim işimiz değil",
        "bu konu bizim birimimizin işi değildir",
        "bu bizim sorumluluğumuzda değil",
        "bu konu görev alanımıza girmiyor",
        "yetki alanımız dışında",
        "bu konuda yetkimiz yok",
        "bu konu bizimle ilgili değil",
        "bizlik bir durum değil",
        "o iş bizde değil",
        "yanlış birime yazmışsınız",
        "maalesef böyle bir hizmetimiz yok",
        "maalesef mümkün değil",
        "olmaz",
    ],
)
def test_a_curt_refusal_wants_a_next_step_and_is_content_with_one(refusal: str) -> None:
    assert rules(f"Merhaba, {refusal}.") == {"no-next-step"}
    for step in ("Öğrenci İşlerine başvurabilirsiniz.", "Sizi ilgili birime yönlendiriyoruz.", "Öğrenip döneceğiz."):
        assert rules(f"Merhaba, {refusal}. {step}") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Merhaba, kayıt için ayrıca başvuru gerekli değil.",
        "Merhaba, etkinlik ücretli değil, herkes katılabilir.",
        "Merhaba, bu yıl kayıt ücreti yok.",
        "Merhaba, bu bizim işimiz; yarın size yazarız.",
        "Merhaba, konser bizim bölümümüzün değil, kulübün etkinliği; kapıda kayıt var.",
        "Merhaba, salon bizim ek binamızda değil, merkez kampüste.",
        "Merhaba, geç gelseniz de sorun olmaz.",
    ],
)
def test_an_answer_that_only_says_no_of_something_is_no_refusal(text: str) -> None:
    assert rules(text) == set()


def test_an_answer_that_knows_nothing_gets_a_next_step_with_one_key() -> None:
    text = "Merhaba. Bu konuda bilgimiz yok. İyi günler."
    (one,) = found(text)
    assert one.rule == "guideline.5.no-next-step"
    mended = text[: one.start] + one.fixes[0].replacement + text[one.end :]
    assert mended == "Merhaba. Bu konuda bilgimiz yok. Öğrenip size buradan döneceğiz. İyi günler."
    assert not found(mended)


@pytest.mark.parametrize(
    "text",
    [
        "Merhaba, öğrenci numaranızı yazar mısınız?",
        "Teşekkürler, telefonunuzu buraya bırakın, arayalım.",
        "Merhaba, T.C. kimlik numaranızı yorumda paylaşın.",
    ],
)
def test_asking_for_personal_data_in_public_is_told(text: str) -> None:
    assert rules(text) == {"personal-data"}


@pytest.mark.parametrize(
    "text",
    [
        "Merhaba, öğrenci numaranızı özel mesajla iletir misiniz?",
        "Merhaba, lütfen telefon numaranızı yorumda paylaşmayın.",
        "Merhaba, mesajınızı aldık; konuyu Bilgi İşlem'e ilettik, size döneceğiz.",
        "Merhaba, henüz belli değil; netleşince buradan duyuracağız.",
        "Güzel sözleriniz için teşekkür ederiz.",
        "Haklısınız, afişteki saat yanlış. Düzelttik, uyardığınız için sağ olun.",
        "Merhaba, kütüphane hafta sonu 10.00-20.00 arasında açık.",
        "Elinize sağlık, paylaşımınıza bayıldık 😊",
        "Merhaba, size ne zaman ulaşabileceğimizi yazar mısınız?",
        "Merhaba, bilmeniz gereken her şey web sayfamızda.",
        "Merhaba, okuma yazma kursumuz ekimde başlıyor.",
        "Ağzınıza sağlık, çok güzel bir yorum olmuş.",
        "Merhaba, Sürekli Eğitim Merkezine yazabilirsiniz.",
        "Merhaba, her gün sorularınızı yanıtlıyoruz.",
        "Merhaba, başvuru koşulları sitede belirtilmiştir.",
        "Merhaba, aynı soruyu başka öğrencilerimiz de sordu; yanıtı aşağıda.",
        "Merhaba, katılım mecbur değil ama öneririz.",
        "",
        "   ",
    ],
)
def test_good_answers_pass(text: str) -> None:
    assert not found(text)


def test_posts_are_not_answers() -> None:
    assert not found("Duyuruda yazıyor zaten. Bilmiyoruz.", TextKind.POST)


@pytest.mark.parametrize("name", [one.id for one in build_replies(RESOURCES).templates()])
def test_our_own_templates_pass(name: str) -> None:
    replies = build_replies(RESOURCES)
    (template,) = [one for one in replies.templates() if one.id == name]
    for values in ({}, {"ad": "Elif", "konu": "kayıt", "birim": "Kütüphane", "süre": "iki gün"}):
        assert not found(replies.fill(template, values).text)
