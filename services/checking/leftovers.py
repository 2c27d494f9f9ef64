"""What is left to look at in a post, grouped by article: the calm summary before it is planned or published."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from models.diagnostics import Diagnostic
from models.enums import Platform, Severity
from models.posts import Dismissal
from services.checking.dismissals import Fingerprint, apply_dismissals, identity
from services.checking.merging import merge


@dataclass(frozen=True, slots=True)
class Leftover:
    """One finding of one text of a post. ``platform`` is ``None`` for the shared text; ``excerpt`` are its words."""

    finding: Diagnostic
    text: str
    platform: Platform | None

    @property
    def excerpt(self) -> str:
        return self.text[self.finding.start : self.finding.end]

    @property
    def identity(self) -> Fingerprint:
        """What makes it the same finding in another text or at another time. Not for storing: it may be a secret."""
        return identity(self.finding, self.text)

    @property
    def is_error(self) -> bool:
        return self.finding.severity is Severity.ERROR


@dataclass(frozen=True, slots=True)
class ArticleGroup:
    """The findings that rest on one article; ``article`` is ``None`` for what the platforms and pictures want."""

    article: int | None
    leftovers: tuple[Leftover, ...]


def leftovers_of(
    findings: Iterable[Diagnostic],
    text: str,
    platform: Platform | None,
    dismissals: Iterable[Dismissal] = (),
    allowances: frozenset[Fingerprint] = frozenset(),
) -> list[Leftover]:
    """Return what all lanes together have left to say of one text: no two words for one thing, as in the editor."""
    left = apply_dismissals(merge(findings, frozenset()), text, dismissals, allowances)
    return [Leftover(one, text, platform) for one in left]


def grouped(leftovers: Iterable[Leftover]) -> list[ArticleGroup]:
    """Return ``leftovers`` by article, each thing once, the worst first.

    Articles with an error stand first, then they stand in their order; what rests on none stands last.
    """
    seen: dict[Fingerprint, Leftover] = {}
    for one in leftovers:
        seen.setdefault(one.identity, one)
    articles: dict[int | None, list[Leftover]] = {}
    for one in seen.values():
        articles.setdefault(one.finding.article, []).append(one)
    groups = [ArticleGroup(article, tuple(sorted(found, key=_worst_first))) for article, found in articles.items()]
    return sorted(groups, key=lambda group: (not group.leftovers[0].is_error, group.article or 99))


def needs_a_look(leftovers: Sequence[Leftover], seen: frozenset[Fingerprint]) -> bool:
    """Tell whether the summary should open: for errors always, for warnings that were not seen before once.

    Information and hints never open it: they were shown while writing.
    """
    return any(
        one.is_error or (one.finding.severity is Severity.WARNING and one.identity not in seen) for one in leftovers
    )


def _worst_first(one: Leftover) -> tuple[int, int]:
    return -one.finding.severity, one.finding.start
