"""What the form for a picture's source begins with: who the file, the library or the post seems to name."""

from __future__ import annotations

from dataclasses import dataclass

from models.sources import SourceKind
from services.images.credit_text import credited
from services.images.evidence import Case, Evidence
from services.images.facts import Credit

_LICENCES = ("xmp.cc:license", "xmp.xmpRights:UsageTerms", "xmp.xmpRights:WebStatement")


@dataclass(frozen=True, slots=True)
class Proposal:
    """Only what the editor confirms is remembered. ``kind`` is ``None`` where nothing tells."""

    kind: SourceKind | None = None
    name: str = ""
    handle: str = ""
    licence: str = ""
    from_text: bool = False
    """The name stands in the post, and nowhere else."""

    @property
    def is_empty(self) -> bool:
        return self == Proposal()


def propose(case: Case, evidence: Evidence) -> Proposal:
    """Return what ``evidence`` gathered for ``case`` says of the picture's source."""
    facts = evidence.facts
    source = case.source
    if source is not None and case.from_library:
        return Proposal(source.kind, source.name, source.handle, source.licence)
    licence = next((one.value for key in _LICENCES for one in case.picture.statements if one.source == key), "")
    if "ai" in facts:
        return Proposal(SourceKind.AI, _program(case.picture.statements))
    if "ours" in facts:
        return Proposal(SourceKind.OWN)
    written = case.written.strip()
    if evidence.agency:
        kind = SourceKind.STOCK if "stock" in facts else SourceKind.AGENCY
        name = evidence.name if evidence.name == evidence.agency else f"{evidence.name} / {evidence.agency}"
        return Proposal(kind, name if "declared" not in facts else evidence.agency, licence=licence)
    handle = written if written.startswith("@") else ""
    name = "" if handle else written or next((one.value for one in evidence.pieces if one.fact == "creator"), "")
    if name or handle:
        return Proposal(None, name, handle, licence)
    name, handle = credited(case.text or "")
    return Proposal(None, name, handle, licence, from_text=bool(name or handle))


def _program(statements: tuple[Credit, ...]) -> str:
    return next((one.value for one in statements if one.source == "c2pa.claim_generator"), "")
