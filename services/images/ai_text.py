"""Whether a post says that its picture was made by AI. Folded text: a capital I of an English word may be ı."""

from __future__ import annotations

import re

from services.language import turkish

_AI = re.compile(
    r"yapay\s+zeka\w*|\ba\.?[iı]\b|\byz\b|m[iı]djourney|dall[\s·.\-]?e\b|chatgpt|gpt-4o"
    r"|stable\s+d[iı]ffus[iı]on|\bf[iı]refly\b|\bgemini\b|nano banana|canva\s+a[iı]|copilot|leonardo\.?a[iı]"
    r"|art[iı]f[iı]c[iı]al [iı]ntell[iı]gence"
)
_PICTURE = (
    r"(?:görsel|fotoğraf|resim|resmi|çizim|afiş|illüstrasyon|kapak|kompozisyon"
    r"|[iı]mage|p[iı]cture|[iı]llustrat|v[iı]sual|poster|cover)"
)
_PAST = r"(?:mış|miş|muş|müş|dı|di|du|dü|tı|ti|tu|tü)(?:tır|tir|tur|tür|k|m)?\b"
_MADE = re.compile(
    rf"(?:üret|oluştur|hazırla|tasarla|yarat|çiz|yap|kullan|yararlan|faydalan)\w*{_PAST}"
    r"|\b(?:generated|created|made|produced|drawn)\b"
)
_MADE_SO = re.compile(
    r"^(?:\w+[:,]?\s+)?yapay\s+zeka\s+(?:ile|tarafından|desteğiyle|yardımıyla|aracıyla|kullanılarak)\s+\w+(?:mış|miş|muş|müş)"
    r"(?:tır|tir|tur|tür)?$"
    r"|\b(?:generated|created|made|produced|drawn)\s+(?:w[iı]th|by|us[iı]ng)\s+a[iı]\b"
)
_TAG = re.compile(
    r"\#(?:\w*yapayzeka(?:ile|görsel|gorsel|üret|uret|tasar|sanat|çiz)\w*|m[iı]djourney\w*|dalle\w*|made?w[iı]tha[iı]"
    r"|a[iı](?:generated|art|görsel|gorsel|[iı]mage)\w*)"
)
_PLAIN = re.compile(
    rf"{_PICTURE}\w*\s*[:/|]\s*[^\n]{{0,25}}$|\(\s*{_PICTURE}\w*[^)\n]*\)"
    r"|\b(?:a[iı]|yapay\s+zeka)[\s\-]*"
    r"(?:generated|created|made|üretim[iı]|ürünü|görsel[iı]?|[iı]llustrat[iı]on|[iı]mage)\b"
)
_SENTENCE = re.compile(r"[^.!?\n]*(?:[.!?](?=\w)[^.!?\n]*)*[.!?\n]?")


def says_ai(text: str) -> bool:
    """Tell whether a post says that its picture was made by AI; a post about AI does not say that."""
    folded = turkish.fold(text)
    return _TAG.search(folded) is not None or any(map(_labels, _SENTENCE.findall(folded)))


def _labels(sentence: str) -> bool:
    if not _AI.search(sentence):
        return False
    line = sentence.strip(" .!\n\t")
    if re.search(rf"\b{_PICTURE}", line) and _MADE.search(line):
        return True
    return _MADE_SO.search(line) is not None or _PLAIN.search(line) is not None
