"""Article 5: what an answer to a comment or a message must do. Speaks of replies only, never of posts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from models.checking import IsCancelled, Lane, Scope, Snapshot, TextKind
from models.diagnostics import Diagnostic, Fix
from models.enums import Language, Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.language import turkish

_SMILE = re.compile("[\u2600-\u27bf\U0001f300-\U0001faff]")


def _any(*alternatives: str) -> re.Pattern[str]:
    """Compile alternatives that begin at the beginning of a word. Every gap in them is bounded."""
    return re.compile(r"\b(?:" + "|".join(alternatives) + ")")


_COURTESY = _any(
    "merhaba", "selam", "günaydın", r"iyi (?:gün|akşam|gece|hafta|çalış|bayram|ki\b)", "hayırlı", "teşekkür", "sağ ?ol",
    "rica eder", "memnun", "kutlar", "tebrik", "başarılar", "geçmiş olsun", "başınız sağ", "kaybınız",
    "acınız", "üzgün", "özür", "kusura bakma", "anlıyoruz", "haklısınız", "hoş geldin", "hoşça", "görüşmek", "bekleriz",
    "bekliyoruz", "buradayız", "dileriz", "mutlu", "ne güzel", "harika", "sayın", "sevgili", "değerli", "kıymetli",
    "elinize", r"\w+ sağlık\b", "emeğin", "bilgilendirme", "yardımcı ol",
    r"(?:mesaj|ileti|soru|öneri|yorum|bildirim|talep|başvuru|form|şikayet|eleştiri|düşünce|uyarı)\w*(?:\s+\w+){0,4}?"
    r"\s+(?:al|ulaş|ilet|gör|not|oku|kaydet|incele|değerlendir)\w*",
)  # fmt: skip
_NO_ANSWER = _any(
    "bilmiyor(?:uz|um)", "bilemiyor(?:uz|um)", "bilemeyiz", "(?:bilgimiz|haberimiz|fikrimiz|cevabımız|bilgim) yok",
    r"bilgimiz bulunm\w+", "bir bilgi yok", r"bilgi sahibi değil\w*", "(?:belli|belirlenmiş|netleşmiş|kesin|net) değil",
    "belli olmadı", "belirsiz", "netleşmedi", "açıklanmadı",
    r"(?:tarih|bilgi|yanıt|cevap|söz|garanti)\w* (?:veremi\w+|veremeyiz|vermiyor\w*)", "bakmıyoruz", "ilgilenmiyoruz",
    "bizim (?:işimiz|konumuz|alanımız|görevimiz) değil", "yapabileceğimiz bir şey yok", r"elimizden bir şey gelm\w+",
    r"yardımcı olam\w+", "bakarız", r"başka (?:birim|yer)\w* (?:yaz|sor|başvur)\w*", "sizden kaynaklı",
    r"takip edin\Z", r"bekleyin\Z", r"tamam\Z",
)  # fmt: skip
_OUR_WORK = "iş|konu|alan|görev|sorumluluk|sorumluluğ|yetki"
_REFUSAL = _any(
    rf"bizim (?:birim|bölüm|ofis|müdürlüğ|fakülte|kütüphane)\w* (?:{_OUR_WORK})\w{{0,4}}(?: alan\w+)? değil\w*",
    rf"bizim (?:{_OUR_WORK})\w*(?: alan\w+)? (?:değil\w*|girm\w+|dışında\w*)",
    r"(?:görev|yetki|sorumluluk|çalışma|ilgi) alanımız(?:da değil\w*|(?:ın)? dışında\w*|a girm\w+)",
    r"(?:yetki|sorumluluğ|görev)imizde değil\w*", r"yetkimiz\w* (?:yok|dışında|değil|bulunm)\w*", r"yetkili değiliz",
    r"bizimle (?:ilgili|alakalı) (?:bir (?:konu|durum|iş|şey) )?değil\w*",
    r"bizimle (?:(?:bir|hiçbir) )?(?:ilgisi|alakası) yok",
    r"bizim (?:(?:bir|hiçbir) )?(?:ilgimiz|alakamız) yok", r"bizlik (?:\w+\s+){0,2}?değil\w*",
    r"(?:bu|o|şu) (?:iş|konu|işlem)(?:ler|lar)? bizde değil\w*",
    r"yanlış (?:birime|bölüme|kişiye|hesaba) (?:yaz|sor|gel)\w*",
    r"(?:böyle|öyle) bir (?:hizmet|uygulama|imkan|imkân|yükümlülüğ)\w*imiz yok",
    r"(?:ne yazık ki|maalesef) (?:olmaz|mümkün değil)\Z",
    r"(?:^|, )(?:olmaz|yapamayız|yapamıyoruz|mümkün değil)\Z",
)  # fmt: skip
"""Curt words of somebody who sends the asker away."""
_NEXT_STEP = _any(
    "ilet", "yönlendir", "dönüş", "dönece", "döneri", "öğrenip", "öğrenince", "öğrenir", "sorup", "sorduk", "soruyoruz",
    "danış", "araştır", "incele", "inceliyor", "duyur", "bildirece", "bildiriri", "paylaşaca", "paylaşırız", "yazaca",
    "yazarız", "yanıtlaya", "ekleyece", "haber vere", "haber veri", "kayıt aç", "ulaşabilir", "arayabilir", "arayaca",
    "başvurabilir", "sorabilir", "yazabilir", "iletişime", "adresin", "numarasından", "dahili", "özel mesaj",
    "takip edebilir", r"ilgilen(?:iyor|ir)\b", "yardımcı ol(?:acak|ur)", "olur olmaz", "gelir gelmez", "netleşince",
    "açıklanınca", "kesinleşince", "belli olunca", "öneririz", "bakıp", r"[\w.]{1,40}@\w", r"\w{1,40}\.edu\.tr",
    r"0?\d{3}[ .]?\d{3}[ .]?\d{2}",
)  # fmt: skip
_READ = "duyuru|ilan|site|sayfa|mail|e-posta|mesaj|yönerge|yönetmelik|takvim|metn"
_SCOLDING = _any(
    rf"(?:{_READ})\w*(?:\s+\w+){{0,3}}?\s+(?:okusanız|oku(?:madınız|mamışsınız|muyorsunuz|mayı)|baksanız)\w*",
    r"(?:oku|gör|dinle|araştır|baks|bak|takip et)\w{0,2}s[ae]ydı(?:nız|niz|n)",
    r"(?:oku|gör|dinle)m[ae](?:dınız|diniz|mışsınız|mişsiniz)\w*",
    r"(?:duyuruda|ilanda|sitede|metinde|orada)(?:\s+\w+){0,2}?\s+yazıyor(?:\s+(?:ya|işte|zaten|neden|niye))?",
    r"(?:açıkça|zaten)(?:\s+\w+){0,2}?\s+(?:yazıyor|yazılı|belirtilmiş|belirttik|yazmıştık|söyledik|söylemiştik)",
    r"(?:söyledik|dedik|yazdık|anlattık|belirttik) ya\b", "bizi ilgilendirmez", "bizi bağlamaz",
    r"(?:size|bize|sana) ne\s*(?:[.!?…]|\Z)", "umurumuzda",
    r"(?:sormadan|yazmadan) önce\s+(?:\w+\s+){0,3}?(?:araştır|oku|bak|düşün)\w*", r"nasıl bilmez\w*", r"bunu da mı\b",
    "bilmeniz (?:gerekirdi|lazım)", r"okuma yazma(?:nız|n) \w+", r"okuma yazma bili\w*", r"saygılı ol\w*",
    r"terbiye(?:siz|nizi|li ol)\w*", r"haddini\w*", r"üslubunuz\w*", r"ağzınızı (?:topla|boz)\w*", r"gözünüzü aç\w*",
    r"aklınızı\w*", r"(?:tekrar tekrar|kaç kere|kaç kez|defalarca|yüz kere|bin kere)"
    r" (?:\w+\s+){0,2}?(?:sor|söyle|yaz|de(?:dik|yece)|anlat|aynı)\w*",
    r"aynı soru\w* (?:tekrar|sürekli|kaç|yine|bir daha|sorup)\w*", r"dert köşe\w*", r"yanlış yere yaz\w*",
    r"meşgul etme\w*", "yeter artık", r"yorumunuzu (?:kaldırıyor|siliyor|sileri|kaldırır)\w*", r"sizi engelle\w*",
    "engelleriz", r"boş konuş\w*", r"saçmala\w*", "abart(?:ma|mayın|ıyorsunuz)", r"sabırlı olun\b", r"sabredin\b",
    r"işinize gelir\w*", r"beğenmiyorsanız\w*", r"beğenmeyen (?:gelmesin|gitsin)", "mecbur değil(?:iz|im)",
    r"kolaysa\w*", r"biraz zahmet\w*", r"çocuk mu(?:sun|yuz)\w*", r"kendiniz bul\w*",
    r"google\w* (?:yaz|bak|arat)\w*", r"(?:niye|neden) soruyorsun\w*", r"ne soruyorsun\w*", r"hazıra kon\w*",
)  # fmt: skip
_BLAMING = _any(
    r"sizden kaynaklı\w*", r"sizin yüzünüz\w*", "(?:suç|hata|kabahat) sizde", r"kabahat\w* siz\w*", "siz yapmamışsınız",
    r"(?:kendi|sizin) (?:hatanız|suçunuz|ihmaliniz)\b", r"kendi (?:sorununuz|probleminiz)\b",
)  # fmt: skip
_PERSONAL = _any(
    r"(?:(?:öğrenci|okul|telefon|cep|tc|t\.c\.|kimlik)(?:\s+kimlik)?\s*(?:numara|no\b|num|bilgi)\w*"
    r"|tc['’]?n(?:iz|ız|i|ı)\w*|telefonunu\w*|adresinizi|doğum tarihini\w*|kart bilgi\w*|iban\w*)(?:\s+\w+){0,4}?\s+"
    r"(?:yaz(?!ma|dı|mış)\w*|paylaş(?!ma|tı)\w*|bırak(?!ma|tı)\w*|gönder(?!me|di)\w*|ilet(?!me|ti)\w*"
    r"|at(?:ın|ar|abilir)\w*|alabilir miyiz|rica ed\w*|verir misiniz)",
)  # fmt: skip
_PRIVATELY = _any(
    "özel mesaj", "özelden", "dm", "mesaj kutu", "e-posta", "eposta", "mail", "yüz yüze", "şahsen", "başvurarak",
    "paylaşma", "yazma", "silme",
)  # fmt: skip
_SENTENCE = re.compile(r"[^.!?…\n]+(?:[.!?…]+|\Z)")


class ReplyChecker:
    """Looks for what makes an answer cold, empty or unsafe."""

    name = "guideline-replies"
    lane = Lane.RULES
    scope = Scope.POST

    def check(self, snapshot: Snapshot, is_cancelled: IsCancelled) -> Sequence[Diagnostic]:
        del is_cancelled  # linear and quick
        if snapshot.kind is not TextKind.REPLY or snapshot.language is not Language.TURKISH:
            return ()
        text = snapshot.text
        folded = turkish.fold(text)
        if not folded.strip():
            return ()
        return [
            *_all(text, folded, _SCOLDING, "scolding", _SCOLDING_SAYS),
            *_all(text, folded, _BLAMING, "blaming", _BLAMES),
            *_personal(text, folded),
            *_cold(text, folded),
            *_empty(text, folded),
        ]


_SCOLDING_SAYS = QT_TRANSLATE_NOOP("services", "“{found}” azarlayıcı ya da başından savan bir söz gibi okunabilir.")
_BLAMES = QT_TRANSLATE_NOOP("services", "“{found}” soranı suçluyor gibi okunabilir; ne yapılabileceğini söyleyin.")
_WHY_KIND = QT_TRANSLATE_NOOP(
    "services",
    "Soran kişi bilgiyi bulamamış olabilir; sert bir yanıtı yalnız o değil, herkes okur. Bilgiyi verin ya da yol "
    "gösterin.",
)


def _all(text: str, folded: str, pattern: re.Pattern[str], rule: str, says: str) -> Iterator[Diagnostic]:
    for match in pattern.finditer(folded):
        yield _finding(
            rule,
            Severity.WARNING,
            match.span(),
            Message(says, {"found": text[match.start() : match.end()]}),
            Message(_WHY_KIND),
        )


def _cold(text: str, folded: str) -> Iterator[Diagnostic]:
    """An answer without greeting, thanks, sympathy or a word that the message arrived."""
    if _COURTESY.search(folded) or _SMILE.search(text):
        return
    first = re.search(r"\S+", text)
    assert first is not None, "the text is not blank"
    new = "Merhaba, mesajınız için teşekkür ederiz. " + first[0]
    yield _finding(
        "no-acknowledgement",
        Severity.INFORMATION,
        first.span(),
        Message(QT_TRANSLATE_NOOP("services", "Yanıtta selam ya da mesajın alındığını belirten bir söz yok.")),
        Message(
            QT_TRANSLATE_NOOP(
                "services",
                "Önce mesajın ulaştığını söylemek soranı rahatlatır; yanıt kısa da olsa görüldüğünü bilir.",
            )
        ),
        Fix(Message(QT_TRANSLATE_NOOP("services", "Başına selam ve teşekkür ekleyin")), new),
    )


def _empty(text: str, folded: str) -> Iterator[Diagnostic]:
    """An answer that is none, and neither directs nor promises to come back."""
    if _NEXT_STEP.search(folded):
        return
    for match in _SENTENCE.finditer(folded):
        said = match[0].strip().rstrip(".!?…")
        if not (_NO_ANSWER.search(said) or _REFUSAL.search(said)):
            continue
        start = match.start() + len(match[0]) - len(match[0].lstrip())
        new = text[start : match.end()] + " Öğrenip size buradan döneceğiz."
        yield _finding(
            "no-next-step",
            Severity.INFORMATION,
            (start, match.end()),
            Message(QT_TRANSLATE_NOOP("services", "Yanıt bilgi vermiyor, ne yapılacağını da söylemiyor.")),
            Message(
                QT_TRANSLATE_NOOP(
                    "services",
                    "Doğru bilgiyi veremiyorsanız ilgili birime yönlendirin ya da öğrenip döneceğinizi, mümkünse ne "
                    "zaman döneceğinizi yazın.",
                )
            ),
            Fix(Message(QT_TRANSLATE_NOOP("services", "“Öğrenip döneceğiz” diye ekleyin")), new),
        )
        return


def _personal(text: str, folded: str) -> Iterator[Diagnostic]:
    for sentence in _SENTENCE.finditer(folded):
        match = _PERSONAL.search(sentence[0])
        if match is None or _PRIVATELY.search(sentence[0]):
            continue
        start = sentence.start() + match.start()
        end = sentence.start() + match.end()
        yield _finding(
            "personal-data",
            Severity.WARNING,
            (start, end),
            Message(
                QT_TRANSLATE_NOOP("services", "“{found}” kişisel bilgiyi herkesin gördüğü yere istiyor olabilir."),
                {"found": text[start:end]},
            ),
            Message(
                QT_TRANSLATE_NOOP(
                    "services",
                    "Numara ve kimlik bilgileri yorumda paylaşılmaz; özel mesajı ya da birime gelmeyi önerin.",
                )
            ),
        )


def _finding(
    rule: str, severity: Severity, span: tuple[int, int], message: Message, why: Message, *fixes: Fix
) -> Diagnostic:
    return Diagnostic(
        rule=f"guideline.5.{rule}",
        article=5,
        severity=severity,
        start=span[0],
        end=span[1],
        message=message,
        fixes=fixes,
        explanation=why,
        remark=True,
    )
