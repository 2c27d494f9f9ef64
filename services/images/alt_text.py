"""Is the picture described, for those who do not see it, and is the description one?"""

from __future__ import annotations

import re
from collections.abc import Iterable

from models.diagnostics import Diagnostic
from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.images.finding import of_picture
from services.language import turkish
from services.platforms import PlatformProfile

_RULE = "image.alt-text"
_FILE_NAME = re.compile(r"\S+\.(?:jpe?g|jfif|png|webp|gif|bmp|tiff?|avif|hei[cf]|pdf)", re.IGNORECASE)
# Turkish lower case makes "ı" of an English capital I.
_CAMERA = re.compile(
    r"(?:[ıi]mg|dsc|dscn|dscf|pxl|screenshot|ekran|whatsapp|foto|resim|görsel|[ıi]mage|adsız)[\W_]*[\d\W_]*"
)
_SAYS_PICTURE = re.compile(
    r"(?:bu\s+)?(?:görselde|fotoğrafta|resimde|fotoda)\s|(?:görsel|fotoğraf|resim|foto)\s*:"
    r"|bu\s+(?:görsel|fotoğraf|resim)\s|(?:an?\s+|the\s+)?(?:[ıi]mage|picture|photo(?:graph)?)\s+of\b"
)
_ENDS_PICTURE = re.compile(r".*\b(?:görseli|fotoğrafı|resmi|fotosu)")
_WORD = re.compile(r"[^\W\d_]{2,}")
_FEWEST_WORDS, _FEWEST_LETTERS = 2, 10
_SAME = 0.9
_WHY = QT_TRANSLATE_NOOP(
    "services",
    "Görme engelli takipçileriniz görseli bu metinden öğrenir: bir iki cümleyle ne göründüğünü yazın, "
    "afişteki tarih, saat ve yeri de ekleyin.",
)


def alt_text(given: str, profiles: Iterable[PlatformProfile], text: str | None = None) -> Iterable[Diagnostic]:
    """Ask for a description, hold it to the platforms' limits, and tell one that describes nothing.

    ``text`` is the post's, which a description should not repeat.
    """
    words = given.strip()
    if not words:
        missing = QT_TRANSLATE_NOOP("services", "Görselin betimlemesi (alternatif metin) yok.")
        yield of_picture(_RULE, Severity.INFORMATION, Message(missing), Message(_WHY), {"problem": "missing"})
        return
    yield from _too_long(given, profiles)
    problem = _problem(words, text)
    if problem is not None:
        name, severity, sentence, why = problem
        yield of_picture(_RULE, severity, Message(sentence), Message(why), {"problem": name})


def _too_long(given: str, profiles: Iterable[PlatformProfile]) -> Iterable[Diagnostic]:
    for profile in profiles:
        limit = profile.images.alt_text_limit
        if limit is not None and len(given) > limit:
            sentence = QT_TRANSLATE_NOOP(
                "services", "Betimleme {platform} için uzun: {length} karakter, en çok {limit} olabilir."
            )
            numbers = {"platform": profile.name, "length": len(given), "limit": limit}
            data = {"problem": "long", "platform": profile.platform.value, "length": len(given), "limit": limit}
            shorter = QT_TRANSLATE_NOOP("services", "En önemlisini başa alın; ayrıntıyı gönderinin metnine bırakın.")
            yield of_picture(_RULE, Severity.WARNING, Message(sentence, numbers), Message(shorter), data)


def _problem(words: str, text: str | None) -> tuple[str, Severity, str, str] | None:
    """Return name, severity, sentence and reason of what is wrong with a description, the worst first."""
    folded = turkish.lower(words)
    if _FILE_NAME.fullmatch(words) or _CAMERA.fullmatch(folded):
        sentence = QT_TRANSLATE_NOOP("services", "Betimleme bir dosya adına benziyor; görselde ne olduğunu söylemiyor.")
        return "file-name", Severity.INFORMATION, sentence, _WHY
    if len(_WORD.findall(words)) < _FEWEST_WORDS or sum(map(str.isalpha, words)) < _FEWEST_LETTERS:
        sentence = QT_TRANSLATE_NOOP("services", "Betimleme çok kısa: görmeyen biri bundan görseli anlayamaz.")
        return "short", Severity.INFORMATION, sentence, _WHY
    if text and _repeats(folded, turkish.lower(text)):
        sentence = QT_TRANSLATE_NOOP("services", "Betimleme, gönderinin metnini yineliyor.")
        why = QT_TRANSLATE_NOOP(
            "services", "Ekran okuyucu aynı sözleri iki kez okur. Metinde olmayanı yazın: kim, nerede, ne yapıyor?"
        )
        return "repeated", Severity.INFORMATION, sentence, why
    if _SAYS_PICTURE.match(folded) or _ENDS_PICTURE.fullmatch(folded.rstrip(" .!")):
        sentence = QT_TRANSLATE_NOOP("services", "Betimlemede “görsel”, “fotoğraf” demeye gerek yok.")
        why = QT_TRANSLATE_NOOP(
            "services", "Ekran okuyucu bunun bir görsel olduğunu zaten söyler: doğrudan ne göründüğüyle başlayın."
        )
        return "says-picture", Severity.HINT, sentence, why
    return None


def _repeats(words: str, text: str) -> bool:
    """Whether nearly all words of a description stand in the post, and make up much of it."""
    own, others = _WORD.findall(words), set(_WORD.findall(text))
    shared = sum(word in others for word in own)
    return len(own) >= 4 and shared >= _SAME * len(own) and len(own) >= 0.5 * len(others)
