"""Licences and consents, judged for the day on which a post is to go out."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path

from models.assets import Asset, ShownPerson
from models.checking import Snapshot
from models.diagnostics import Diagnostic
from models.enums import Language, Severity
from models.library import PictureRights
from models.posts import Attachment, Dismissal
from models.sources import PictureSource, SourceKind
from services.checking import dismissal
from services.images.in_posts import picture_findings
from services.images.library.rights import CONSENT, LICENCE, rights_findings

NOW = datetime(2026, 11, 26, 6, 0, tzinfo=UTC)
TODAY = date(2026, 11, 26)
SHA, KIN = "a" * 64, "f" * 64
STOCK = PictureSource(SHA, SourceKind.STOCK, NOW, name="Depo", expires_on=date(2026, 11, 30))
ELIF = ShownPerson("Elif Şahin", date(2026, 9, 1))
CAN = ShownPerson("Can Er")


def showing(*people: ShownPerson) -> PictureRights:
    return PictureRights(asset=Asset(SHA, "toren.jpg", "JPEG", 1600, 1200, 250_000, NOW, people=people))


def found(rights: PictureRights, day: date = TODAY) -> list[tuple[str, Severity]]:
    return [(one.rule, one.severity) for one in rights_findings(rights, day, "toren.jpg")]


def test_a_licence_holds_on_its_last_day_and_not_a_day_longer() -> None:
    rights = PictureRights(STOCK)
    assert found(rights, date(2026, 11, 30)) == []
    assert found(rights, date(2026, 12, 1)) == [(LICENCE, Severity.ERROR)]
    assert found(PictureRights(replace(STOCK, expires_on=None)), date(2030, 1, 1)) == []
    assert found(PictureRights()) == []
    (one,) = rights_findings(rights, date(2026, 12, 1), "toren.jpg")
    assert "30.11.2026" in one.message.turkish()
    assert one.data["expires"] == "2026-11-30"


def test_consent_is_asked_for_who_is_shown_and_only_for_them() -> None:
    assert found(showing()) == []
    assert found(showing(ELIF)) == []
    assert found(showing(ELIF, CAN)) == [(CONSENT, Severity.WARNING)]
    withdrawn = replace(ELIF, withdrawn_on=TODAY)
    assert found(showing(withdrawn)) == [(CONSENT, Severity.ERROR)]
    assert found(showing(withdrawn), date(2026, 11, 25)) == [], "it held until then"
    assert found(showing(withdrawn, CAN)) == [(CONSENT, Severity.ERROR), (CONSENT, Severity.WARNING)]
    (one,) = rights_findings(showing(ELIF, CAN), TODAY, "toren.jpg")
    assert "Can Er" in one.message.turkish()
    assert "Elif" not in one.message.turkish()


def test_a_consent_that_is_waved_through_for_one_is_asked_again_for_another() -> None:
    (before,) = rights_findings(showing(CAN), TODAY, "toren.jpg")
    (after,) = rights_findings(showing(CAN, ShownPerson("Su Ak")), TODAY, "toren.jpg")
    assert before.data["about"] != after.data["about"]


@dataclass(frozen=True)
class Report:
    diagnostics: tuple[Diagnostic, ...] = ()
    kin: tuple[str, ...] = ()


@dataclass
class Inspector:
    """Notes the sources that it is given."""

    sources: list[PictureSource | None] = field(default_factory=list[PictureSource | None])

    def inspect(self, path: Path, *, source: PictureSource | None = None, **_: object) -> Report:
        self.sources.append(source)
        return Report(kin=(KIN,))


def of_post(rights: dict[str, PictureRights], planned: datetime | None, *dismissals: Dismissal) -> list[Diagnostic]:
    inspector = Inspector()
    picture = (Path("x"), Attachment("1", SHA, "toren.jpg", "JPEG", 1600, 1200))
    snapshot = Snapshot("Tören", Language.TURKISH, NOW, planned_at=planned)
    told = picture_findings(inspector, [picture], [snapshot], dismissals, lambda: False, rights=rights)
    assert inspector.sources == [rights[SHA].source if SHA in rights else None]
    return told


def test_a_post_is_judged_for_its_day_in_turkiye() -> None:
    rights = {SHA: PictureRights(STOCK)}
    assert of_post(rights, None) == []
    assert of_post(rights, datetime(2026, 11, 30, 20, 59, tzinfo=UTC)) == []
    (one,) = of_post(rights, datetime(2026, 11, 30, 21, 0, tzinfo=UTC))
    assert one.rule == LICENCE
    assert one.data["picture"] == "toren.jpg"
    assert of_post({}, datetime(2026, 12, 9, tzinfo=UTC)) == []


def test_what_is_recorded_of_the_same_picture_in_the_library_holds_for_a_copy() -> None:
    taken_back = showing(replace(CAN, withdrawn_on=TODAY))
    assert [one.rule for one in of_post({KIN: taken_back}, None)] == [CONSENT]
    assert of_post({KIN: taken_back, SHA: showing(ELIF)}, None) == []
    (one,) = of_post({KIN: PictureRights(STOCK)}, datetime(2026, 12, 9, tzinfo=UTC))
    assert one.rule == LICENCE


def test_a_finding_with_a_reason_stays_away() -> None:
    rights = {SHA: showing(CAN)}
    (one,) = of_post(rights, None)
    reason = dismissal(one, "Tören", "Basın toplantısı: kamusal kişi.", NOW)
    assert of_post(rights, None, reason) == []
    assert len(of_post({SHA: showing(replace(CAN, withdrawn_on=TODAY))}, None, reason)) == 1
