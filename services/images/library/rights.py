"""May this picture be published on that day? From what is recorded of its licence and of the people shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from models.diagnostics import Diagnostic
from models.enums import Severity
from models.library import PictureRights
from models.messages import QT_TRANSLATE_NOOP, Message

LICENCE, CONSENT = "attribution.licence-expired", "image.consent"
_ARTICLE = 7


def rights_findings(rights: PictureRights, day: date, file_name: str) -> Iterator[Diagnostic]:
    """Say what forbids, or may forbid, to publish the picture on ``day`` (Türkiye's).

    ``day`` is the day on which the post is to go out, today where it has none.
    """
    yield from _licence(rights, day, file_name)
    asset = "" if rights.asset is None else rights.asset.sha256
    withdrawn, missing = rights.withdrawn(day), rights.without_consent(day)
    if withdrawn:
        said = QT_TRANSLATE_NOOP("services", "Açık rızasını geri alan biri görselde görünüyor: {names}.")
        why = QT_TRANSLATE_NOOP(
            "services",
            "Rıza her zaman geri alınabilir ve bu, o günden sonrası için geçerlidir (6698 sayılı KVKK). "
            "Görseli yeni bir gönderide kullanmayın; yayımda olanlar için üniversitenizin KVKK birimine danışın.",
        )
        data = {"consent": "withdrawn", "about": file_name, "asset": asset}
        yield _consent(Severity.ERROR, said, why, withdrawn, data=data)
    if missing:
        said = QT_TRANSLATE_NOOP("services", "Görselde görünen kişinin açık rızası kayıtlı değil: {names}.")
        why = QT_TRANSLATE_NOOP(
            "services",
            "Tanınabilen bir kişinin fotoğrafı kişisel veridir (6698 sayılı KVKK). Rızayı alıp gününü görsel "
            "arşivine yazın; başka bir hukuki dayanak varsa gerekçesiyle geçin.",
        )
        data = {"consent": "missing", "about": file_name, "asset": asset}
        yield _consent(Severity.WARNING, said, why, missing, data=data)


def _licence(rights: PictureRights, day: date, file_name: str) -> Iterator[Diagnostic]:
    source = rights.source
    if source is None or source.expires_on is None or not rights.licence_ended(day):
        return
    yield Diagnostic(
        rule=LICENCE,
        article=_ARTICLE,
        severity=Severity.ERROR,
        start=0,
        end=0,
        message=Message(
            QT_TRANSLATE_NOOP("services", "Görselin kullanım izninin son günü {expires}; {day} günü yayımlanamaz."),
            {"expires": f"{source.expires_on:%d.%m.%Y}", "day": f"{day:%d.%m.%Y}"},
        ),
        explanation=Message(
            QT_TRANSLATE_NOOP(
                "services", "İzni yenileyip yeni bitiş gününü görsel arşivine yazın ya da başka bir görsel seçin."
            )
        ),
        data={
            "expires": source.expires_on.isoformat(),
            "licence": source.licence,
            "owner": source.name,
            "asset": source.sha256,
            "about": f"{file_name} {source.expires_on.isoformat()}",
        },
    )


def _consent(severity: Severity, said: str, why: str, names: Sequence[str], *, data: Mapping[str, str]) -> Diagnostic:
    # Waved through for these people and this reason: another name, or a withdrawal, is another matter.
    about = f"{data['about']} {data['consent']} {', '.join(names)}"
    return Diagnostic(
        rule=CONSENT,
        article=None,
        severity=severity,
        start=0,
        end=0,
        message=Message(said, {"names": ", ".join(names)}),
        explanation=Message(why),
        data={**data, "about": about, "people": list(names)},
    )
