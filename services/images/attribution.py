"""Is the picture's author named? Article 7, decided by the table of ``resources/attribution`` from the evidence."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from models.diagnostics import Diagnostic, Fix
from models.enums import Language, Platform
from models.messages import QT_TRANSLATE_NOOP, Message
from services.damage import damage_in
from services.images.credit_lines import Addition, addition, additions, credit_lines, load_forms
from services.images.credit_text import has_credit, load_phrases
from services.images.evidence import Case, Evidence, bare_name, gather
from services.images.nobody import load_nobody
from services.images.proposals import Proposal, propose
from services.images.reasons import load_reasons, reason
from services.images.rights_data import DecisionRow, Demand, RightsData, load_rights
from services.paths import RESOURCES
from services.seals import damaged_files

MISSING, UNKNOWN = "attribution.missing", "attribution.unknown-source"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The row of the table that was met, and by which evidence."""

    row: DecisionRow
    evidence: Evidence


def judge(case: Case, data: RightsData | None = None) -> Verdict:
    """Decide one case, by our table where no other is given."""
    data = data or load_rights(RESOURCES)
    evidence = gather(case, data)
    return Verdict(data.decide(evidence.facts), evidence)


def attribution(
    case: Case,
    *,
    language: Language = Language.TURKISH,
    platforms: Sequence[Platform] = (),
    fits: Callable[[str], bool] = lambda _text: True,
) -> Iterable[Diagnostic]:
    """Ask for the author's name where nobody gave it, for the label of AI, or whose picture it is.

    Fixes have the form of the platform where there is one; ``fits`` tells whether a text is within the limits of all
    that get it.
    """
    if not _readable(RESOURCES):
        return
    verdict = judge(case)
    if verdict.row.demand is not Demand.NOTHING:
        yield _diagnostic(verdict, case, _Writing(language, platforms, fits))


def proposal(case: Case) -> Proposal:
    """Return what the form for the source of a picture begins with; an empty one where the tables are damaged."""
    return propose(case, gather(case, load_rights(RESOURCES))) if _readable(RESOURCES) else Proposal()


@cache
def _readable(resources: Path) -> bool:
    """Tell whether the tables can be read: nothing is judged by half of them. Damage is noted, and told once."""
    try:
        load_rights(resources)
        load_forms(resources)
        load_reasons(resources)
        load_phrases(resources)
        load_nobody(resources)
    except (OSError, ValueError, LookupError, TypeError, AttributeError, re.error) as error:
        for name in [name for name in damaged_files(resources) if name.startswith("attribution/")] or ["attribution"]:
            damage_in(resources).note(name, error)
        return False
    return True


@dataclass(frozen=True, slots=True)
class _Writing:
    """How a credit is written into the text in question."""

    language: Language
    platforms: Sequence[Platform]
    fits: Callable[[str], bool]

    @property
    def platform(self) -> Platform | None:
        """The platform whose form is used: the only one."""
        return self.platforms[0] if len(self.platforms) == 1 else None


def _diagnostic(verdict: Verdict, case: Case, writing: _Writing) -> Diagnostic:
    row, evidence = verdict.row, verdict.evidence
    lines = {} if row.demand is Demand.SOURCE else _lines(verdict, case, writing.language)
    wanted = lines.get(_key(writing.platform), ())
    text = case.text or ""
    found = additions(text, wanted, writing.platform, writing.fits) if case.text is not None else ()
    place = addition(text, "", writing.platform).place
    return Diagnostic(
        rule=UNKNOWN if row.demand is Demand.SOURCE else MISSING,
        article=7,
        severity=row.severity,
        start=place,
        end=place,
        message=Message(row.message[0], _values(evidence), en=row.message[1]),
        fixes=tuple(map(_fix, found)),
        explanation=_explanation(verdict, room=bool(found) or not wanted or case.text is None),
        data={
            "credits": [{"source": credit.source, "value": credit.value} for credit in case.picture.credits],
            "name": evidence.name,
            "agency": evidence.agency,
            "rights_reserved": "reserved" in evidence.facts,
            "suggestion": wanted[0] if wanted else "",
            "lines": {key: list(some) for key, some in lines.items()},
            "rule": row.id,
            "demand": row.demand.value,
            "facts": sorted(evidence.facts),
            "evidence": [{"fact": one.fact, "source": one.source, "value": one.value} for one in evidence.pieces],
            "reason": reason(row, evidence)[0],
            "kin": list(case.kin),
        },
    )


def _lines(verdict: Verdict, case: Case, language: Language) -> dict[str, tuple[str, ...]]:
    """Return the lines that would do, by platform; those without one stand under an empty name."""
    label = verdict.row.demand is Demand.LABEL
    return {
        _key(platform): credit_lines(verdict.evidence.name, case.source, language, platform, label=label)
        for platform in (None, *Platform)
    }


def _key(platform: Platform | None) -> str:
    return platform.value if platform is not None else ""


def _values(evidence: Evidence) -> dict[str, object]:
    return {"name": evidence.name, "agency": evidence.agency}


def _explanation(verdict: Verdict, *, room: bool) -> Message:
    """Say why it is asked, what that rests on, and where the text has no room for the credit."""
    told = [one.replace("{", "{{").replace("}", "}}") for one in reason(verdict.row, verdict.evidence)]
    tr, en = ([why, because] if because else [why] for why, because in zip(verdict.row.why, told, strict=True))
    if not room:
        tr.append(_NO_ROOM[0])
        en.append(_NO_ROOM[1])
    return Message("\n".join(tr), _values(verdict.evidence), en="\n".join(en))


_NO_ROOM = (
    "Metinde bu satıra yer kalmamış: biraz kısaltınca buradan eklenir.",
    "The text has no room for that line: shorten it a little, and it can be added from here.",
)


def _fix(added: Addition) -> Fix:
    title = Message(QT_TRANSLATE_NOOP("services", "Ekleyin: {line}"), {"line": added.line})
    return Fix(title, added.words, line=added.line)


__all__ = ["MISSING", "UNKNOWN", "Case", "Verdict", "attribution", "bare_name", "has_credit", "judge"]
