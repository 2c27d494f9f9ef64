"""Are there people in the picture, and did they agree? A question, where nothing is recorded."""

from __future__ import annotations

from collections.abc import Iterable

from models.diagnostics import Diagnostic
from models.enums import Severity
from models.library import PictureRights
from models.messages import QT_TRANSLATE_NOOP, Message
from services.images.facts import PictureFacts
from services.images.finding import of_picture

RULE = "image.people"
_RECOGNISABLE = 0.018
"""Height of a face, as a share of the picture's longer side, from which somebody may be recognised."""


def people(facts: PictureFacts) -> Iterable[Diagnostic]:
    """Ask about the consent of the people whose faces are large enough to be recognised."""
    longest = max(facts.width, facts.height)
    shown = [box for box in facts.faces if box[3] - box[1] >= _RECOGNISABLE * longest]
    if not shown:
        return
    text = (
        QT_TRANSLATE_NOOP("services", "Görselde bir kişinin yüzü seçiliyor: paylaşılmasına onayı var mı?")
        if len(shown) == 1
        else QT_TRANSLATE_NOOP("services", "Görselde {n} kişinin yüzü seçiliyor: paylaşılmasına onayları var mı?")
    )
    why = QT_TRANSLATE_NOOP(
        "services",
        "Tanınabilen bir kişinin fotoğrafı kişisel veridir (6698 sayılı KVKK). Görünenleri ve onaylarını görsel "
        "arşivine yazarsanız bir daha sorulmaz. Yüzlerin kime ait olduğuna bakılmaz.",
    )
    data = {
        "faces": [dict(zip(_SIDES, box, strict=True)) for box in shown],
        "region": dict(zip(_SIDES, shown[0], strict=True)),
    }
    yield of_picture(RULE, Severity.INFORMATION, Message(text, {"n": len(shown)}), Message(why), data)


_SIDES = ("left", "top", "right", "bottom")


def is_answered(rights: PictureRights) -> bool:
    """Whether the library says who is shown, or that it was looked at: then the record speaks, not the faces."""
    return rights.asset is not None and (rights.asset.people_checked or bool(rights.asset.people))
