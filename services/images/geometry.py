"""Is the picture stretched, turned, too small, or about to be cut? All from sizes alone."""

from __future__ import annotations

import math
from collections.abc import Iterable

from models.diagnostics import Diagnostic
from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.images.facts import DeclaredSize, PictureFacts
from services.platforms import PlatformProfile

_TOLERANCE = 0.02
"""Log of the scale ratio that rounding and trimming to blocks of 16 may explain."""
_IMPLAUSIBLE = math.log(4)
_SOFT = 0.75
"""Below this share of the smallest recommended width a picture looks soft: our own judgement."""


def stretched(facts: PictureFacts) -> Iterable[Diagnostic]:
    """Compare each size that the metadata claims with the real one; one finding for the strongest witness."""
    witnesses = [(abs(math.log(ratio)), ratio, size) for size in facts.declared if (ratio := _scale_ratio(size, facts))]
    if not witnesses:
        return
    _, ratio, size = max(witnesses, key=lambda found: found[0])
    may_be_crop = facts.stored_width <= size.width and facts.stored_height <= size.height
    wider = ratio > 1
    percent = round((ratio if wider else 1 / ratio) * 100 - 100)
    text = (
        QT_TRANSLATE_NOOP("services", "Görsel yatayda yaklaşık %{percent} esnetilmiş görünüyor.")
        if wider
        else QT_TRANSLATE_NOOP("services", "Görsel dikeyde yaklaşık %{percent} esnetilmiş görünüyor.")
    )
    why = QT_TRANSLATE_NOOP(
        "services",
        "Dosyanın kendi bilgisinde {dw} × {dh} piksel yazıyor, görsel ise {w} × {h}. Kırptıysanız sorun yok; "
        "esnettiyseniz özgün dosyadan, en-boy oranını koruyarak yeniden kaydedin.",
    )
    sizes = {"dw": size.width, "dh": size.height, "w": facts.stored_width, "h": facts.stored_height}
    yield Diagnostic(
        rule="image.stretched",
        article=7,
        severity=Severity.WARNING,
        start=0,
        end=0,
        message=Message(text, {"percent": percent}),
        explanation=Message(why, sizes),
        data={
            "ratio": round(ratio, 4),
            # A crop that left the old numbers behind looks the same, as long as nothing grew.
            "confidence": 0.6 if may_be_crop else 0.9,
            "witnesses": [{"name": s.witness, "width": s.width, "height": s.height} for _, _, s in witnesses],
        },
    )


def _scale_ratio(size: DeclaredSize, facts: PictureFacts) -> float | None:
    """Return horizontal over vertical scale where it is a plausible stretch, else ``None``."""
    real = facts.stored_width / facts.stored_height
    claim = size.width / size.height
    if (real - 1) * (claim - 1) < 0:
        claim = 1 / claim  # a program turned the pixels and left the numbers lying on their side
    ratio = real / claim
    distance = abs(math.log(ratio))
    rounding = 1 / min(facts.stored_width, facts.stored_height)
    return ratio if _TOLERANCE + rounding < distance < _IMPLAUSIBLE else None


def turned(facts: PictureFacts) -> Iterable[Diagnostic]:
    """Tell that the picture is shown by its orientation flag, which some programs ignore."""
    if facts.orientation == 1:
        return
    yield Diagnostic(
        rule="image.orientation",
        article=None,
        severity=Severity.HINT,
        start=0,
        end=0,
        message=Message(
            QT_TRANSLATE_NOOP("services", "Görsel, dosyadaki yön bilgisine göre döndürülerek gösteriliyor.")
        ),
        explanation=Message(
            QT_TRANSLATE_NOOP(
                "services",
                "Yön bilgisini okumayan programlar görseli yan ya da ters gösterebilir; yayından sonra bakın.",
            )
        ),
        data={"orientation": facts.orientation},
    )


def small(facts: PictureFacts, profile: PlatformProfile) -> Iterable[Diagnostic]:
    """Compare the displayed width with what the platform needs and what it recommends."""
    rules = profile.images
    advised = min((width for width, _ in rules.sizes), default=rules.min_width)
    if facts.width < rules.min_width:
        severity = Severity.WARNING
        text = QT_TRANSLATE_NOOP(
            "services", "Görsel {platform} için küçük: genişliği {width} piksel, en az {least} olmalı."
        )
    elif facts.width < advised * _SOFT:
        severity = Severity.INFORMATION
        text = QT_TRANSLATE_NOOP(
            "services", "Görsel {platform} üzerinde bulanık görünebilir: genişliği {width} piksel, önerilen {advised}."
        )
    else:
        return
    numbers = {"platform": profile.name, "width": facts.width, "least": rules.min_width, "advised": advised}
    yield Diagnostic(
        rule="image.small",
        article=None,
        severity=severity,
        start=0,
        end=0,
        message=Message(text, numbers),
        explanation=Message(
            QT_TRANSLATE_NOOP(
                "services", "Varsa özgün, daha büyük dosyayı kullanın; küçük görseli büyütmek netlik katmaz."
            )
        ),
        data={
            "platform": profile.platform.value,
            "width": facts.width,
            "minimum": rules.min_width,
            "recommended": advised,
        },
    )


def crop_box(width: int, height: int, ratio: float) -> tuple[int, int, int, int]:
    """Return (left, top, right, bottom), in displayed pixels, of the middle that remains at ``ratio`` = w / h."""
    if width / height > ratio:
        kept = max(1, round(height * ratio))
        left = (width - kept) // 2
        return left, 0, left + kept, height
    kept = min(height, max(1, round(width / ratio)))
    top = (height - kept) // 2
    return 0, top, width, top + kept


def allowed_ratio(width: int, height: int, profile: PlatformProfile) -> float | None:
    """Return the nearest ratio that the platform's feed shows, or ``None`` where it shows all of the picture."""
    ratio, rules = width / height, profile.images
    rounding = 1 + 1 / min(width, height)  # 1080 × 566 is Instagram's own size and yet 1.9081:1
    if rules.ratio_min is not None and ratio * rounding < rules.ratio_min:
        return rules.ratio_min
    if rules.ratio_max is not None and ratio > rules.ratio_max * rounding:
        return rules.ratio_max
    return None


def cropped(facts: PictureFacts, profile: PlatformProfile) -> Iterable[Diagnostic]:
    """Tell what a platform will cut off, and which box remains."""
    ratio = allowed_ratio(facts.width, facts.height, profile)
    if ratio is None:
        return
    left, top, right, bottom = crop_box(facts.width, facts.height, ratio)
    lost = round(100 - 100 * (right - left) * (bottom - top) / (facts.width * facts.height))
    tall = top > 0
    text = (
        QT_TRANSLATE_NOOP("services", "{platform} görselin üstünden ve altından toplam %{lost} kadarını kırpar.")
        if tall
        else QT_TRANSLATE_NOOP("services", "{platform} görselin iki yanından toplam %{lost} kadarını kırpar.")
    )
    yield Diagnostic(
        rule="image.crop",
        article=None,
        severity=Severity.WARNING,
        start=0,
        end=0,
        message=Message(text, {"platform": profile.name, "lost": max(1, lost)}),
        explanation=Message(
            QT_TRANSLATE_NOOP(
                "services",
                "Önizlemede kalan kısma bakın. Önemli bir şey dışarıda kalıyorsa görseli yayından önce kendiniz "
                "kırpın; sığdırmak için esnetmeyin.",
            )
        ),
        data={
            "platform": profile.platform.value,
            "crop": {"left": left, "top": top, "right": right, "bottom": bottom},
            "ratio": round(facts.width / facts.height, 4),
            "allowed": round(ratio, 4),
        },
    )
