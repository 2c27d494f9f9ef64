"""Answers a request with the services of the product, as the JSON of DESIGN section 5."""

from __future__ import annotations

from pathlib import Path

from models.checking import Snapshot, UnitContext
from models.diagnostics import Diagnostic
from models.enums import Platform
from models.errors import UserError
from services.accounts import clean_handle, fold_handle, normalised_all
from services.bootstrap import Services, build_services
from services.clock import Clock
from services.paths import Paths
from services.platforms import count
from ui.cli.output import JsonObject
from ui.cli.request import Request
from ui.cli.source import CleanText

SCHEMA = 1
UNREADABLE_RULE = "image.unreadable"
_INTERNAL = ("yields",)
"""What findings tell each other, and nobody else."""


class Judge:
    """Judges one request after the other; every engine is loaded at its first use, once."""

    def __init__(self, clock: Clock, *, only: tuple[str, ...] = (), services: Services | None = None) -> None:
        self._clock = clock
        self._only = only
        self._services = services or build_services(Paths.of_user(), clock)

    def result(self, request: Request) -> JsonObject:
        """Return the result object. A picture that cannot be read is a finding of that picture: the rest is judged.

        Raises UserError where an engine cannot load.
        """
        return {
            "schema": SCHEMA,
            "id": request.id,
            "text": None if request.text is None else self._text(request.text, request),
            "images": [self._image(path, request) for path in request.images],
        }

    def tell_damage(self) -> UserError | None:
        """What to tell about damaged data that was found on the way, once."""
        return self._services.damage().tell()

    def close(self) -> None:
        """End the worker process of pictures, if one was started."""
        if self._services.images.made:
            self._services.images().close()

    def _text(self, raw: str, request: Request) -> JsonObject:
        source = CleanText(raw)
        snapshot = Snapshot(
            text=source.text,
            language=request.language,
            now=request.at or self._clock.now(),
            platform=request.platform,
            planned_at=request.at,
            unit=UnitContext(
                name=request.unit,
                university=request.university,
                aliases=frozenset(request.names),
                public_contacts=normalised_all(request.contacts),
                official_handles=frozenset(fold_handle(clean_handle(handle)) for handle in request.official),
            ),
            kind=request.kind,
        )
        found = self._services.checks().check(snapshot, lambda: False)
        return {
            "length": self._length(source.text, request.platform),
            "diagnostics": [as_json(one, *source.span(one.start, one.end)) for one in found if self._wanted(one)],
        }

    def _length(self, text: str, platform: Platform | None) -> JsonObject:
        if platform is None:
            return {"platform": None, "value": len(text), "limit": None}
        length = count(text, self._services.platforms()[platform])
        return {"platform": platform.value, "value": length.value, "limit": length.limit}

    def _image(self, path: Path, request: Request) -> JsonObject:
        report = self._services.images().inspect(
            path,
            platforms=(request.platform,) if request.platform else (),
            text=request.text,
            own_names=[name for name in (request.unit, request.university, *request.names) if name],
            language=request.language,
        )
        return {
            "path": str(path),
            "width": report.width,
            "height": report.height,
            "format": report.format,
            "diagnostics": [as_json(one, one.start, one.end) for one in report.diagnostics if self._wanted(one)],
        }

    def _wanted(self, diagnostic: Diagnostic) -> bool:
        # What could not be read was not checked at all: no choice of rules may hide that.
        return not self._only or diagnostic.rule.startswith((*self._only, UNREADABLE_RULE))


def as_json(diagnostic: Diagnostic, start: int, end: int) -> JsonObject:
    """Return a diagnostic as an object of the schema, with its span where the caller has it."""
    return {
        "rule": diagnostic.rule,
        "article": diagnostic.article,
        "severity": diagnostic.severity.label,
        "start": start,
        "end": end,
        "message": diagnostic.message.turkish(),
        "fixes": [{"title": fix.title.turkish(), "replacement": fix.replacement} for fix in diagnostic.fixes],
        "data": {key: value for key, value in diagnostic.data.items() if key not in _INTERNAL},
    }
