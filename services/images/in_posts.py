"""What is wrong with the pictures of a post: asked alike in the editor, before it goes out, and on the calendar."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Protocol, TypeVar

from models.checking import IsCancelled, Snapshot, UnitContext
from models.diagnostics import Diagnostic
from models.enums import Language, Platform
from models.library import PictureRights
from models.posts import Attachment, Dismissal
from models.sources import PictureSource
from services.checking.dismissals import apply_dismissals
from services.checking.merging import is_off
from services.clock import local_day
from services.images.library.rights import rights_findings
from services.images.people import RULE as PEOPLE
from services.images.people import is_answered

Rights = Mapping[str, PictureRights]
"""What is recorded about publishing pictures, by SHA-256: ``storage.assets.rights``, read on the storage lane."""
_NO_RIGHTS: Rights = MappingProxyType({})


class Report(Protocol):
    """What was found in one picture."""

    @property
    def diagnostics(self) -> Sequence[Diagnostic]: ...
    @property
    def kin(self) -> Sequence[str]:
        """The library's pictures that are the same, by digest."""
        ...


ReportT_co = TypeVar("ReportT_co", bound=Report, covariant=True)


class Inspector(Protocol[ReportT_co]):
    """``services.images.inspector.ImageInspector``, or a door to it: called on the "images" lane."""

    def inspect(
        self,
        path: Path,
        *,
        platforms: Sequence[Platform] = ...,
        text: str | None = ...,
        alt_text: str = ...,
        credit: str = ...,
        is_cancelled: IsCancelled = ...,
        own_names: Collection[str] = ...,
        language: Language = ...,
        source: PictureSource | None = ...,
        kin: Mapping[str, PictureSource] = ...,
        file_name: str = ...,
    ) -> ReportT_co: ...


def unseen(_digests: Sequence[str]) -> None:
    """Nobody asks which of the library's pictures are the same."""


def picture_findings(
    inspector: Inspector[Report],
    pictures: Iterable[tuple[Path, Attachment]],
    snapshots: Sequence[Snapshot],
    dismissals: Iterable[Dismissal],
    is_cancelled: IsCancelled,
    *,
    rights: Rights = _NO_RIGHTS,
    seen: Callable[[Sequence[str]], object] = unseen,
) -> list[Diagnostic]:
    """Return what is left to say of ``pictures`` beside one text.

    ``snapshots`` are that text for each platform that gets it, one at least. ``rights`` are judged for the day on which
    it is planned; those of another picture hold where the library has the same one under another digest. ``seen`` is
    told the digests of such: whoever can read what is recorded of them asks again with it. For the lane "images".
    """
    first = snapshots[0]
    platforms = [s.platform for s in snapshots if s.platform is not None]
    day = local_day(first.planned_at or first.now)
    declared = {digest: one.source for digest, one in rights.items() if one.source is not None}
    found: list[Diagnostic] = []
    for path, attachment in pictures:
        known = rights.get(attachment.sha256, _NOTHING_KNOWN)
        report = inspector.inspect(
            path,
            platforms=platforms,
            text=first.text,
            alt_text=attachment.alt_text,
            credit=attachment.credit,
            is_cancelled=is_cancelled,
            own_names=own_names(first.unit),
            language=first.language,
            source=known.source,
            kin=declared,
            file_name=attachment.file_name,  # the path is a digest: an agency is known by the name it came with
        )
        seen(report.kin)
        known = with_kin(known, [rights[digest] for digest in report.kin if digest in rights])
        said = with_rights(report.diagnostics, known, day, attachment.file_name)
        found += [_about(diagnostic, attachment) for diagnostic in said]
    found = [one for one in found if not is_off(one.rule, first.unit.switched_off_rules)]
    return apply_dismissals(found, first.text, dismissals, first.unit.allowances)


def with_rights(
    found: Iterable[Diagnostic], rights: PictureRights, day: date, file_name: str
) -> tuple[Diagnostic, ...]:
    """Add what is recorded about publishing the picture on ``day`` to what was found in its file.

    Where the record says who is shown, nobody asks it of the faces.
    """
    told = [one for one in found if not (one.rule == PEOPLE and is_answered(rights))]
    return (*told, *rights_findings(rights, day, file_name))


def with_kin(known: PictureRights, kin: Iterable[PictureRights]) -> PictureRights:
    """Return what is recorded of a picture, or else of the same one in the library."""
    for other in kin:
        known = PictureRights(known.source or other.source, known.asset or other.asset)
    return known


_NOTHING_KNOWN = PictureRights()


def own_names(unit: UnitContext) -> list[str]:
    """Return whose pictures need no credit; accounts as ``@name``, which credit nobody else either."""
    return [name for name in (unit.name, unit.university, *sorted(unit.aliases)) if name] + [
        f"@{handle}" for handle in sorted(unit.own_handles)
    ]


def _about(diagnostic: Diagnostic, attachment: Attachment) -> Diagnostic:
    """Say which picture a finding is about: two pictures may have the same fault."""
    return replace(
        diagnostic,
        start=0,
        end=0,
        data={
            "about": attachment.file_name,
            **diagnostic.data,
            "picture": attachment.file_name,
            "sha256": attachment.sha256,
        },
    )
