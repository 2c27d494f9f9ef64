"""Is the picture's author named? Article 7, decided from the metadata, the file's name and the words of the post."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from models.diagnostics import Diagnostic, Fix
from models.enums import Language, Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.images.facts import Credit, PictureFacts
from services.language import turkish

# Folded text: Turkish folding turns a capital I of an English word into ı.
_CREDIT_IN_TEXT = re.compile(
    r"""
      ©|📷|📸|🖼
    | \(c\)\s*\w
    | (?<![\w.+-])@\w{2,}
    | \b(?:foto(?:ğraf)?|görsel|resim|çizim|illüstrasyon|tasarım|çekim|kaynak)\w{0,12}\s*[:/|]
    | \b(?:photo(?:graph)?|[iı]mage|p[iı]cture|[iı]llustration|source)s?\s*[:/|]
    | \b(?:photo(?:graph)?s?|[iı]mages?|p[iı]ctures?|[iı]llustration)\s+(?:by|cred[iı]ts?|courtesy)\b
    | \bcourtesy\s+of\b
    | \b(?:objektif|kadraj|arşiv)(?:i|ı|in|ın)\w*
    """,
    re.VERBOSE,
)
_RIGHTS = re.compile(r"all\s+r[iı]ghts\s+reserved|(?:tüm|bütün|her)\s+hak\w*\s+(?:saklı|mahfuz)")
_AGENCIES: Sequence[tuple[str, str]] = (
    (r"anadolu ajans[ıi]|anadolu (?:news )?agency|\baa\b", "Anadolu Ajansı"),
    (r"demirören haber|\bdha\b", "DHA"),
    (r"[iı]hlas haber|\b[iı]ha\b", "İHA"),
    (r"getty\s?[iı]mages|\bgetty\b", "Getty Images"),
    (r"[iı]stock(?:photo)?", "iStock"),
    (r"shutterstock", "Shutterstock"),
    (r"adobe\s?stock|fotolia", "Adobe Stock"),
    (r"\balamy\b", "Alamy"),
    (r"depos[iı]tphotos", "Depositphotos"),
    (r"dreamst[iı]me", "Dreamstime"),
    (r"123rf", "123RF"),
    (r"\breuters\b", "Reuters"),
    (r"assoc[iı]ated press|\bap photo\b", "AP"),
    (r"\bafp\b|agence france", "AFP"),
    (r"\bepa\b|european pressphoto", "EPA"),
)
_IN_FILE_NAME = re.compile(r"gettyimages|istock|shutterstock|adobestock|fotolia|alamy|depositphotos|dreamstime|123rf")
_NOISE = re.compile(
    r"©|\(c\)|\bcopyright\b|\bphoto(?:graph)?\s+by\b|\bfoto(?:ğraf)?\s*:|\b(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?\b"
    r"|all\s+rights\s+reserved|(?:tüm|bütün|her)\s+hak\w*\s+(?:saklıdır|saklı|mahfuzdur|mahfuz)",
    re.IGNORECASE,
)
_BEST_FIRST = ("iptc.By-line", "xmp.dc:creator", "exif.Artist", "exif.XPAuthor", "iptc.Credit", "xmp.photoshop:Credit")


def attribution(
    facts: PictureFacts,
    file_name: str,
    text: str | None,
    declared: str,
    *,
    own_names: Collection[str] = (),
    language: Language = Language.TURKISH,
) -> Iterable[Diagnostic]:
    """Ask for the author's name where nobody gave it.

    ``declared`` is the credit that the editor wrote for this picture; it satisfies. So does any credit in ``text``
    (``Foto:``, ``©``, ``@name`` and the like), and a picture whose metadata names one of ``own_names`` (the unit).
    ``text`` is ``None`` where the picture stands alone: then a name in the metadata is told, not missed.
    """
    if declared.strip() or (text is not None and has_credit(text)):
        return
    names = _names(facts.credits)
    whole = turkish.fold(" ".join(credit.value for credit in facts.credits))
    if any(own.strip() and turkish.fold(own) in whole for own in own_names):
        return
    if text is not None and any(turkish.fold(name) in turkish.fold(text) for name in names):
        return
    agency = _agency(whole, file_name)
    reserved = _RIGHTS.search(whole) is not None
    if names or agency:
        yield _named(names[0] if names else agency, facts.credits, agency, reserved, text=text, language=language)
    else:
        yield _unknown(text is not None)


def has_credit(text: str) -> bool:
    """Tell whether the words of a post name somebody as the source of a picture."""
    return _CREDIT_IN_TEXT.search(turkish.fold(text)) is not None


def bare_name(value: str) -> str:
    """Return a metadata credit without signs, years and rights phrases: ``© 2024 Ada Er. Tüm hakları saklıdır``."""
    return " ".join(_NOISE.sub(" ", value).split()).strip(" .,;:-–|/")


def _names(credits_: Sequence[Credit]) -> list[str]:
    ranked = sorted(credits_, key=lambda c: _BEST_FIRST.index(c.source) if c.source in _BEST_FIRST else 99)
    return list(dict.fromkeys(name for credit in ranked if (name := bare_name(credit.value))))


def _agency(folded_credits: str, file_name: str) -> str:
    folded_name = file_name.casefold()  # ascii: agencies' own file names
    for pattern, name in _AGENCIES:
        if re.search(pattern, folded_credits):
            return name
        found = _IN_FILE_NAME.search(folded_name)
        if found is not None and re.search(pattern, found.group()):
            return name
    return ""


def _named(
    name: str, credits_: Sequence[Credit], agency: str, reserved: bool, *, text: str | None, language: Language
) -> Diagnostic:
    line = ("Fotoğraf: " if language is Language.TURKISH else "Photo: ") + name
    if text is None:
        severity = Severity.WARNING if agency or reserved else Severity.INFORMATION
        pattern = QT_TRANSLATE_NOOP("services", "Görselin kaynağı “{name}” görünüyor; paylaşırken adını yazın.")
    else:
        severity = Severity.ERROR if agency or reserved else Severity.WARNING
        pattern = QT_TRANSLATE_NOOP("services", "Görselin kaynağı “{name}” görünüyor, yazıda adı geçmiyor.")
    end = len(text) if text is not None else 0
    gap = "\n\n" if text and text.strip() else ""
    fix = Fix(Message(QT_TRANSLATE_NOOP("services", "Yazının sonuna “{line}” ekleyin"), {"line": line}), gap + line)
    return Diagnostic(
        rule="attribution.missing",
        article=7,
        severity=severity,
        start=end,
        end=end,
        message=Message(pattern, {"name": name}),
        fixes=(fix,) if text is not None else (),
        explanation=Message(_why(agency, reserved), {"agency": agency}),
        data={
            "credits": [{"source": credit.source, "value": credit.value} for credit in credits_],
            "name": name,
            "agency": agency,
            "rights_reserved": reserved,
            "suggestion": line,
        },
    )


def _why(agency: str, reserved: bool) -> str:
    if agency:
        return QT_TRANSLATE_NOOP(
            "services",
            "{agency} görselleri izinle kullanılır: kullanım hakkınız olduğundan emin olun ve kaynağı yazın.",
        )
    if reserved:
        return QT_TRANSLATE_NOOP(
            "services", "Dosyada bütün hakların saklı olduğu yazıyor: sahibinden izin alın ve adını yazın."
        )
    return QT_TRANSLATE_NOOP(
        "services", "Ad, dosyanın içindeki bilgilerde yazıyor. Başkasının emeğini adıyla ya da @ ile anın."
    )


def _unknown(with_text: bool) -> Diagnostic:
    pattern = (
        QT_TRANSLATE_NOOP("services", "Görselin kaynağı belli değil: dosyada da yazıda da ad yok.")
        if with_text
        else QT_TRANSLATE_NOOP("services", "Görselin kaynağı belli değil: dosyanın bilgilerinde ad yok.")
    )
    return Diagnostic(
        rule="attribution.missing",
        article=7,
        severity=Severity.WARNING,
        start=0,
        end=0,
        message=Message(pattern),
        explanation=Message(
            QT_TRANSLATE_NOOP(
                "services",
                "Görseli kim çekti ya da çizdi? Kaynak alanına yazın; biriminizinse biriminizin adını yazın.",
            )
        ),
        data={"credits": [], "name": "", "agency": "", "rights_reserved": False},
    )
