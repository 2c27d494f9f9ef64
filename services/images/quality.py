"""Will the picture look good? Judges what was measured in its pixels (see :mod:`services.images.looking`).

The thresholds were chosen on one half of some 180 free photographs and checked on the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from models.diagnostics import Diagnostic
from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.images.close_ups import Box, around, named
from services.images.facts import Mark, PictureFacts
from services.images.finding import of_picture

_SOFT = 0.55
_FEW_DETAILS, _NOT_CRISP, _LARGE = 0.165, 0.25, 1000
_POOR_JPEG, _BAD_JPEG, _SHOWN = 38, 25, 2560
"""``_SHOWN``: blocks of a larger picture are shrunk away by every platform."""
_BLOCKY = 3.0
_DARK = 0.6
_BANDED = 0.1
_LEGIBLE = 4.2
"""Points that a small letter needs: type of some 8 points, which people still read on paper."""
_SCREEN_NAME = re.compile(
    r"screen[\s_-]*(?:shot|capture)|ekran[\s_-]*(?:g[öo]r[üu]nt[üu]s|resm|al[ıi]nt)|bildschirmfoto", re.IGNORECASE
)


def quality(facts: PictureFacts, file_name: str = "") -> Iterable[Diagnostic]:
    """Tell what will look bad: soft, compressed, in steps, with bars, off a screen, tiny type, odd colours, clear."""
    marks = {mark.name: mark for mark in facts.marks}
    for check in (_sharpness, _compression, _banding, _bars, _text, _clear):
        yield from check(facts, marks)
    yield from _screen(marks, file_name)
    yield from _colours(facts)


def _sharpness(facts: PictureFacts, marks: dict[str, Mark]) -> Iterable[Diagnostic]:
    softness, detail = marks.get("softness"), marks.get("detail")
    if softness is None or detail is None:
        return
    if softness.value >= _SOFT:
        yield _finding(
            "image.blurred",
            Severity.WARNING,
            QT_TRANSLATE_NOOP("services", "Görsel bulanık görünüyor: en net yerinde bile keskin bir kenar yok."),
            QT_TRANSLATE_NOOP("services", "İşaretli yere gerçek boyutunda bakın; varsa daha net bir kareyi seçin."),
            softness,
        )
    elif detail.value < _FEW_DETAILS and softness.value > _NOT_CRISP and max(facts.width, facts.height) >= _LARGE:
        yield _finding(
            "image.upscaled",
            Severity.INFORMATION,
            QT_TRANSLATE_NOOP(
                "services", "Görselde boyutunun verdiği kadar ayrıntı yok; küçük bir görselden büyütülmüş olabilir."
            ),
            QT_TRANSLATE_NOOP("services", "Büyütmek netlik katmaz: elinizde varsa özgün dosyayı kullanın."),
            detail,
        )


def _compression(facts: PictureFacts, marks: dict[str, Mark]) -> Iterable[Diagnostic]:
    jpeg, blocks = marks.get("jpeg-quality"), marks.get("blockiness")
    poor = jpeg is not None and jpeg.value < _POOR_JPEG and max(facts.width, facts.height) <= _SHOWN
    blocky = blocks is not None and blocks.value >= _BLOCKY
    found = jpeg if poor else blocks if blocky else None
    if found is None:
        return
    bad = found is jpeg and found.value < _BAD_JPEG
    if found.box is None:  # a file's tables speak of all of it: look where there is something to see
        found = Mark(found.name, found.value, _busy_place(facts, marks))
    yield _finding(
        "image.compressed",
        Severity.WARNING if bad else Severity.INFORMATION,
        QT_TRANSLATE_NOOP("services", "Görsel çok sıkıştırılmış: kareler ve bulanık kenarlar görünebilir."),
        QT_TRANSLATE_NOOP(
            "services", "Sohbet uygulamalarından gelen görseller böyle olur; göndericiden özgün dosyayı isteyin."
        ),
        found,
    )


def _busy_place(facts: PictureFacts, marks: dict[str, Mark]) -> Box:
    softness = marks.get("softness")
    if softness is not None and softness.box is not None:
        return softness.box
    return around((0, 0, facts.width, facts.height), min(240, facts.width), min(160, facts.height))


def _banding(facts: PictureFacts, marks: dict[str, Mark]) -> Iterable[Diagnostic]:
    banding = marks.get("banding")
    if banding is not None and banding.value >= _BANDED and not any(_compression(facts, marks)):  # one cause, told once
        yield _finding(
            "image.banding",
            Severity.INFORMATION,
            QT_TRANSLATE_NOOP("services", "Yumuşak renk geçişleri basamak basamak görünüyor."),
            QT_TRANSLATE_NOOP(
                "services",
                "Az renkli (GIF gibi) ya da çok sıkıştırılmış dosyada olur: tasarımı PNG olarak dışa aktarın.",
            ),
            banding,
        )


def _text(_facts: PictureFacts, marks: dict[str, Mark]) -> Iterable[Diagnostic]:
    text = marks.get("text-height")
    if text is None or text.value >= _LEGIBLE:
        return
    finding = _finding(
        "image.text-small",
        Severity.INFORMATION,
        QT_TRANSLATE_NOOP(
            "services", "Görseldeki küçük yazılar telefonda okunmaz: harfler yaklaşık {points} punto boyunda kalıyor."
        ),
        QT_TRANSLATE_NOOP(
            "services",
            "Telefon, görseli 6–7 santimetre genişliğinde gösterir. Yazıyı büyütün ya da azaltın; tarih, saat ve yeri "
            "gönderinin metnine de yazın.",
        ),
        text,
    )
    points = f"{text.value:.1f}".replace(".", ",")
    yield replace(finding, message=Message(finding.message.text, {"points": points}))


def _screen(marks: dict[str, Mark], file_name: str) -> Iterable[Diagnostic]:
    bars = marks.get("phone-bars")
    why = QT_TRANSLATE_NOOP(
        "services",
        "Ekran görüntüsü özgün fotoğraftan küçük ve bulanıktır; kenarında bildirimler kalabilir. Fotoğrafın kendisini "
        "paylaşandan isteyin ya da fazlalıkları kırpın.",
    )
    if bars is not None:
        text = QT_TRANSLATE_NOOP("services", "Bu bir telefon ekran görüntüsü: üstünde saat ve pil çubuğu duruyor.")
        yield _finding("image.screenshot", Severity.INFORMATION, text, why, bars)
    elif _SCREEN_NAME.search(file_name):
        text = QT_TRANSLATE_NOOP("services", "Dosyanın adına göre bu bir ekran görüntüsü.")
        yield of_picture("image.screenshot", Severity.HINT, Message(text), Message(why), {"measure": "file-name"})


def _colours(facts: PictureFacts) -> Iterable[Diagnostic]:
    if not facts.colours:
        return
    why = QT_TRANSLATE_NOOP(
        "services", "“Paylaşım kopyası kaydet” renkleri ekranların rengine (sRGB) çevirir; özgün dosyanız kalır."
    )
    printed = facts.colours == "CMYK"
    text = (
        QT_TRANSLATE_NOOP("services", "Görsel baskı renkleriyle (CMYK) kaydedilmiş: platformda renkleri değişebilir.")
        if printed
        else QT_TRANSLATE_NOOP(
            "services", "Görselin renk profili ({profile}) her yerde tanınmaz: renkleri soluk görünebilir."
        )
    )
    severity = Severity.WARNING if printed else Severity.INFORMATION
    data = {"colours": facts.colours}
    yield of_picture("image.colours", severity, Message(text, {"profile": facts.colours}), Message(why), data)


def _bars(_facts: PictureFacts, marks: dict[str, Mark]) -> Iterable[Diagnostic]:
    bars = marks.get("bars")
    if bars is not None and bars.box is not None:
        finding = _finding(
            "image.borders",
            Severity.INFORMATION,
            QT_TRANSLATE_NOOP("services", "Görselin üstünde ve altında siyah şerit var.")
            if bars.box[1] > 0
            else QT_TRANSLATE_NOOP("services", "Görselin iki yanında siyah şerit var."),
            QT_TRANSLATE_NOOP("services", "Ekran görüntüsünden ya da videodan kalmış olabilir; şeritleri kırpın."),
            Mark(bars.name, bars.value, _seam(bars.box)),
        )
        yield replace(finding, data={**finding.data, "inside": named(bars.box)})


def _seam(inside: Box) -> Box:
    """Return the surroundings of where the first bar meets the picture."""
    left, top, right, bottom = inside
    reach = max(right - left, bottom - top) // 8
    x, y = (left, (top + bottom) // 2) if left else ((left + right) // 2, top)
    return max(0, x - reach), max(0, y - reach), x + reach, y + reach


def _clear(_facts: PictureFacts, marks: dict[str, Mark]) -> Iterable[Diagnostic]:
    dark = marks.get("dark-on-clear")
    if dark is not None and dark.value >= _DARK:
        yield _finding(
            "image.transparency",
            Severity.INFORMATION,
            QT_TRANSLATE_NOOP("services", "Görselin zemini saydam, çizgileri koyu: koyu ekranda görünmeyebilir."),
            QT_TRANSLATE_NOOP("services", "Açık renkli bir zemin ekleyin ya da açık renkli sürümünü kullanın."),
            dark,
        )


def _finding(rule: str, severity: Severity, text: str, why: str, mark: Mark) -> Diagnostic:
    data: dict[str, object] = {"measure": mark.name, "value": round(mark.value, 3)}
    if mark.box is not None:
        data["box"] = named(mark.box)
    return of_picture(rule, severity, Message(text), Message(why), data)
