"""Does the file tell more than the picture shows: where it was taken, with whose device?"""

from __future__ import annotations

from collections.abc import Iterable

from models.diagnostics import Diagnostic
from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.images.facts import PictureFacts, PrivateTrace
from services.images.finding import of_picture
from services.images.private import PERSON, PLACE

_WHY_PLACE = QT_TRANSLATE_NOOP(
    "services",
    "Konum, bir evi ya da kimin ne zaman nerede olduğunu ele verebilir. Paylaşım kopyasında silinir; özgün "
    "dosyanız olduğu gibi kalır.",
)
_WHY_PERSON = QT_TRANSLATE_NOOP(
    "services",
    "Makine sahibinin adı, iletişim bilgisi ve seri numarası paylaşım kopyasında silinir; çekenin adı ve hak "
    "sahibi gibi künye bilgileri kalır.",
)


def private_metadata(facts: PictureFacts) -> Iterable[Diagnostic]:
    """Tell a place, and tell names, contacts and serial numbers, in one finding each."""
    places = [trace for trace in facts.private if trace.kind == PLACE]
    others = [trace for trace in facts.private if trace.kind != PLACE]
    if places:
        # The sentence says only that there is a place: findings are shown over shoulders and in screenshots.
        yield _finding(
            "image.metadata.location",
            Severity.INFORMATION,
            QT_TRANSLATE_NOOP("services", "Dosyada fotoğrafın çekildiği konum var."),
            _WHY_PLACE,
            places,
        )
    if any(trace.kind == PERSON for trace in others):
        text = QT_TRANSLATE_NOOP("services", "Dosyada makine sahibinin adı ya da iletişim bilgisi var.")
        yield _finding("image.metadata.personal", Severity.INFORMATION, text, _WHY_PERSON, others)
    elif others:
        text = QT_TRANSLATE_NOOP("services", "Dosyada makinenin seri numarası var.")
        yield _finding("image.metadata.personal", Severity.HINT, text, _WHY_PERSON, others)


def _finding(rule: str, severity: Severity, text: str, why: str, traces: list[PrivateTrace]) -> Diagnostic:
    data: dict[str, object] = {"fields": [{"source": each.source, "value": each.value} for each in traces]}
    if traces[0].kind == PLACE:
        latitude, longitude = traces[0].value.split(", ")
        data |= {"latitude": float(latitude), "longitude": float(longitude)}
    return of_picture(rule, severity, Message(text), Message(why), data)
