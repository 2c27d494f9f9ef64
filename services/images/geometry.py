"""Is the picture turned, too small, or about to be cut? All from sizes alone."""

from __future__ import annotations

from collections.abc import Iterable

from models.diagnostics import Diagnostic
from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.images.facts import PictureFacts
from services.platforms import PlatformProfile

_SOFT = 0.75
"""Below this share of the smallest recommended width a picture looks soft: our own judgement."""


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
    cut_faces = sum(x < left or y < top or to > right or down > bottom for x, y, to, down in facts.faces)
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
                "Önizlemede kalan kısma bakın: {faces} yüz bütünüyle içinde kalmıyor. Görseli yayından önce kendiniz "
                "kırpın; sığdırmak için esnetmeyin.",
            )
            if cut_faces
            else QT_TRANSLATE_NOOP(
                "services",
                "Önizlemede kalan kısma bakın. Önemli bir şey dışarıda kalıyorsa görseli yayından önce kendiniz "
                "kırpın; sığdırmak için esnetmeyin.",
            ),
            {"faces": cut_faces},
        ),
        data={
            "platform": profile.platform.value,
            "crop": {"left": left, "top": top, "right": right, "bottom": bottom},
            "ratio": round(facts.width / facts.height, 4),
            "allowed": round(ratio, 4),
            "faces": cut_faces,
        },
    )
