"""Is the picture's author named? Article 7, decided by the table of ``resources/attribution`` from the evidence."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from models.diagnostics import Diagnostic, Fix
from models.enums import Language, Platform
from models.messages import QT_TRANSLATE_NOOP, Message
from models.sources import PictureSource
from services.images.credit_lines import credit_line, gap
from services.images.credit_text import has_credit
from services.images.evidence import Case, Evidence, bare_name, gather
from services.images.facts import PictureFacts
from services.images.rights_data import DecisionRow, Demand, RightsData, load_rights
from services.paths import RESOURCES

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
    facts: PictureFacts,
    file_name: str,
    text: str | None,
    declared: str,
    *,
    source: PictureSource | None = None,
    own_names: Collection[str] = (),
    language: Language = Language.TURKISH,
    platforms: Sequence[Platform] = (),
) -> Iterable[Diagnostic]:
    """Ask for the author's name where nobody gave it, for the label of AI, or whose picture it is.

    ``source`` is what the editor said of the picture with these contents. ``own_names`` are the unit's own, and its
    accounts as ``@name``. The fix has the form of the platform where there is one.
    """
    case = Case(facts, file_name, text, declared, source, own_names)
    verdict = judge(case)
    if verdict.row.demand is not Demand.NOTHING:
        platform = platforms[0] if len(platforms) == 1 else None
        yield _diagnostic(verdict, case, language, platform)


def _diagnostic(verdict: Verdict, case: Case, language: Language, platform: Platform | None) -> Diagnostic:
    row, evidence, text = verdict.row, verdict.evidence, case.text
    label = row.demand is Demand.LABEL
    asks = row.demand is Demand.SOURCE
    line = "" if asks else credit_line(evidence.name, case.source, language, platform, label=label)
    values = {"name": evidence.name, "agency": evidence.agency}
    end = len(text) if text is not None else 0
    return Diagnostic(
        rule=UNKNOWN if asks else MISSING,
        article=7,
        severity=row.severity,
        start=end,
        end=end,
        message=Message(row.message[0], values, en=row.message[1]),
        fixes=(_fix(line, text, platform),) if line and text is not None else (),
        explanation=Message(row.why[0], values, en=row.why[1]),
        data={
            "credits": [{"source": credit.source, "value": credit.value} for credit in case.picture.credits],
            "name": evidence.name,
            "agency": evidence.agency,
            "rights_reserved": "reserved" in evidence.facts,
            "suggestion": line,
            "decision": row.id,
            "demand": row.demand.value,
            "facts": sorted(evidence.facts),
            "evidence": [{"fact": one.fact, "source": one.source, "value": one.value} for one in evidence.pieces],
        },
    )


def _fix(line: str, text: str, platform: Platform | None) -> Fix:
    title = Message(QT_TRANSLATE_NOOP("services", "Yazının sonuna “{line}” ekleyin"), {"line": line})
    return Fix(title, gap(text, platform) + line)


__all__ = ["MISSING", "UNKNOWN", "Case", "Verdict", "attribution", "bare_name", "has_credit", "judge"]
