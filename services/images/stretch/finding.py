"""The one finding about stretches: what the witnesses say together, in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import cast

from models.diagnostics import Diagnostic
from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.images.facts import JsonObject, PictureFacts
from services.images.stretch.fusion import Verdict, weigh
from services.images.stretch.shape import original
from services.images.stretch.sizes import sizes
from services.images.witness import Witness

_UNSURE = 0.06
"""Standard error of the log ratio from which no number is told."""
VERY_LIKELY, LIKELY, POSSIBLE = 0.95, 0.5, 0.3
"""Confidence from which the finding says "çok olası", "olası" and "olabilir"; below, nothing is said:
old numbers in the metadata alone are mostly those of a crop."""


def stretched(facts: PictureFacts, others: Sequence[Witness] = ()) -> Iterable[Diagnostic]:
    """Yield ``image.stretched`` where the witnesses make it possible. No finding means no trace, not soundness.

    ``others`` are witnesses that the program asked itself, outside the worker: the unit's library.
    """
    verdict = weigh([*sizes(facts), *facts.witnesses, *others])
    if verdict is None or verdict.confidence < POSSIBLE:
        return
    yield Diagnostic(
        rule="image.stretched",
        article=7,
        severity=_severity(verdict),
        start=0,
        end=0,
        message=Message(_headline(verdict), {"percent": _percent(verdict)}),
        explanation=_explanation(verdict, facts),
        data={
            "ratio": round(verdict.ratio, 4),
            "error": round(verdict.error, 4),
            "confidence": round(verdict.confidence, 3),
            "original": original(verdict, facts.width, facts.height).to_json(),
            "witnesses": [_told(witness) for witness in verdict.witnesses],
            "against": [_told(witness) for witness in verdict.against],
            **_twin(verdict),
        },
    )


def _twin(verdict: Verdict) -> JsonObject:
    """Name the library's copy that this rests on, so that people can look at both."""
    found = [witness.evidence for witness in verdict.witnesses if witness.name == "library" and witness.evidence]
    return {"asset": found[0]["asset"]} if found else {}


def _told(witness: Witness) -> JsonObject:
    told: JsonObject = {"name": witness.name, "likelihood": float(f"{witness.likelihood:.3g}")}
    if witness.log_ratio is not None:
        told["log_ratio"] = round(witness.log_ratio, 5)
        told["error"] = round(witness.error, 5)
    return {**told, **(witness.evidence or {})}


def _may_be_cropped(verdict: Verdict) -> bool:
    """Whether a crop explains all that was seen: it changes sizes, but bends no thumbnail, code or trace of scaling."""
    return all(witness.name.endswith("PixelDimension") or witness.name == "history" for witness in verdict.witnesses)


def _is_either(verdict: Verdict) -> bool:
    """Whether only the library's copy says it: two shapes differ, and nothing tells which one is the true one."""
    return [witness.name for witness in verdict.witnesses] == ["library"]


def _severity(verdict: Verdict) -> Severity:
    accused = verdict.confidence >= LIKELY and not _is_either(verdict)
    return Severity.WARNING if accused else Severity.INFORMATION


def _is_measured(verdict: Verdict) -> bool:
    return verdict.error <= _UNSURE


def _percent(verdict: Verdict) -> int:
    """Return by how much the longer scale is above the other."""
    return max(1, round(max(verdict.ratio, 1 / verdict.ratio) * 100 - 100))


def _headline(verdict: Verdict) -> str:
    if _is_either(verdict):
        return QT_TRANSLATE_NOOP(
            "services", "Bu görsel ile arşivdeki kopyasının en-boy oranı farklı; ikisinden biri gerilmiş."
        )
    wider, levels = verdict.ratio > 1, _MEASURED if _is_measured(verdict) else _VAGUE
    across, down = next(words for least, words in levels if verdict.confidence >= least)
    if _is_measured(verdict) and verdict.confidence < LIKELY and _may_be_cropped(verdict):
        across, down = _CROPPED
    return across if wider else down


_MEASURED = (
    (
        VERY_LIKELY,
        (
            QT_TRANSLATE_NOOP("services", "Görsel yatayda yaklaşık %{percent} gerilmiş, çok olası."),
            QT_TRANSLATE_NOOP("services", "Görsel dikeyde yaklaşık %{percent} gerilmiş, çok olası."),
        ),
    ),
    (
        LIKELY,
        (
            QT_TRANSLATE_NOOP("services", "Görsel yatayda yaklaşık %{percent} gerilmiş, olası."),
            QT_TRANSLATE_NOOP("services", "Görsel dikeyde yaklaşık %{percent} gerilmiş, olası."),
        ),
    ),
    (
        POSSIBLE,
        (
            QT_TRANSLATE_NOOP("services", "Görsel yatayda yaklaşık %{percent} gerilmiş olabilir."),
            QT_TRANSLATE_NOOP("services", "Görsel dikeyde yaklaşık %{percent} gerilmiş olabilir."),
        ),
    ),
)
"""From which confidence on, and what is said of a picture that is too wide, and too high."""
_VAGUE = (
    (
        VERY_LIKELY,
        (
            QT_TRANSLATE_NOOP("services", "Çok olası: görsel yatayda gerilmiş; ne kadar, kestirilemedi."),
            QT_TRANSLATE_NOOP("services", "Çok olası: görsel dikeyde gerilmiş; ne kadar, kestirilemedi."),
        ),
    ),
    (
        LIKELY,
        (
            QT_TRANSLATE_NOOP("services", "Olası: görsel yatayda gerilmiş; ne kadar, kestirilemedi."),
            QT_TRANSLATE_NOOP("services", "Olası: görsel dikeyde gerilmiş; ne kadar, kestirilemedi."),
        ),
    ),
    (
        POSSIBLE,
        (
            QT_TRANSLATE_NOOP("services", "Görsel yatayda gerilmiş olabilir; ne kadar, kestirilemedi."),
            QT_TRANSLATE_NOOP("services", "Görsel dikeyde gerilmiş olabilir; ne kadar, kestirilemedi."),
        ),
    ),
)
_CROPPED = (
    QT_TRANSLATE_NOOP("services", "Görsel kırpılmış ya da yatayda yaklaşık %{percent} gerilmiş olabilir."),
    QT_TRANSLATE_NOOP("services", "Görsel kırpılmış ya da dikeyde yaklaşık %{percent} gerilmiş olabilir."),
)


def _explanation(verdict: Verdict, facts: PictureFacts) -> Message:
    if _is_either(verdict):
        text = (
            QT_TRANSLATE_NOOP(
                "services",
                "Buradaki, arşivdekine göre yatayda yaklaşık %{percent} geniş. Doğru olan buradakiyse yok sayın; "
                "arşivdekiyse onu kullanın ya da buradakinin oranını düzeltin.",
            )
            if verdict.ratio > 1
            else QT_TRANSLATE_NOOP(
                "services",
                "Buradaki, arşivdekine göre dikeyde yaklaşık %{percent} uzun. Doğru olan buradakiyse yok sayın; "
                "arşivdekiyse onu kullanın ya da buradakinin oranını düzeltin.",
            )
        )
        return Message(text, {"percent": _percent(verdict)})
    parts = [_sentence(witness, facts) for witness in verdict.witnesses]
    if any(witness.name == "thumbnail" for witness in verdict.against):
        text = QT_TRANSLATE_NOOP("services", "Dosyanın içindeki küçük görsel ise bu oranda bir gerilme göstermiyor.")
        parts.append(Message(text))
    text = (
        QT_TRANSLATE_NOOP(
            "services",
            "Kırptıysanız sorun yok; esnettiyseniz özgün dosyadan, en-boy oranını koruyarak yeniden kaydedin.",
        )
        if _may_be_cropped(verdict)
        else QT_TRANSLATE_NOOP(
            "services", "Esnettiyseniz özgün dosyadan, en-boy oranını koruyarak yeniden kaydedin; değilse yok sayın."
        )
    )
    parts.append(Message(text))
    places = {f"part{number}": part for number, part in enumerate(parts)}
    pattern = " ".join(f"{{{name}}}" for name in places)
    return Message(pattern, places, en=pattern)


def _sentence(witness: Witness, facts: PictureFacts) -> Message:
    evidence: Mapping[str, object] = witness.evidence or {}
    if witness.name.endswith("PixelDimension"):
        pixels = {"dw": evidence["width"], "dh": evidence["height"], "w": facts.stored_width, "h": facts.stored_height}
        text = QT_TRANSLATE_NOOP(
            "services", "Dosyanın kendi bilgisinde {dw} × {dh} piksel yazıyor, görsel ise {w} × {h}."
        )
        return Message(text, pixels)
    if witness.name == "density":
        text = QT_TRANSLATE_NOOP(
            "services",
            "Dosya, piksellerinin kare olmadığını söylüyor (çözünürlük {across} × {down}); platformlar buna bakmaz.",
        )
        return Message(text, {"across": evidence["across"], "down": evidence["down"]})
    if witness.name == "history":
        named = [*cast("list[str]", evidence["programs"]), *cast("list[str]", evidence["steps"])]
        text = QT_TRANSLATE_NOOP("services", "Dosya bir düzenleyiciden geçmiş: {programs}.")
        return Message(text, {"programs": ", ".join(named)})
    if witness.name == "logo":
        text = QT_TRANSLATE_NOOP("services", "Görseldeki kayıtlı logo da bu oranda esnemiş: {logos}.")
        return Message(text, {"logos": ", ".join(f"“{name}”" for name in cast("list[str]", evidence["logos"]))})
    return Message(_PLAIN.get(witness.name, _TRACES))


_TRACES = QT_TRANSLATE_NOOP(
    "services", "Piksellerdeki izlere göre görselin eni ile boyu farklı oranlarda büyütülmüş ya da küçültülmüş."
)
_PLAIN = {
    "thumbnail": QT_TRANSLATE_NOOP(
        "services", "Dosyanın içindeki küçük görsel aynı sahneyi başka bir en-boy oranıyla gösteriyor."
    ),
    "library": QT_TRANSLATE_NOOP(
        "services", "Birimin arşivindeki aynı görselle en-boy oranı farklı: ikisinden biri gerilmiş."
    ),
    "qr": QT_TRANSLATE_NOOP("services", "Görseldeki karekodun eni ve boyu eşit değil."),
}
