"""Tries a rule on its own examples: what must be found is, what must pass passes, no fix runs into the rule again."""

from __future__ import annotations

from collections.abc import Iterator

from models.diagnostics import Diagnostic, Fix
from models.messages import QT_TRANSLATE_NOOP, Message
from models.rules import Problem
from services.guidelines.matcher import Engine
from services.guidelines.rewriting import Put
from services.guidelines.rule_source import RuleSource

_SHOWN = 80


def problems_of(source: RuleSource, put: Put | None = None) -> list[Problem]:
    """Return what is wrong with the examples of ``source``; ``put`` writes endings, by ear if there is none."""
    trial = _Trial(source, Engine([source.rule()], put=put))
    return [*trial.missed(), *trial.alarming(), *trial.wrongly_mended()]


class _Trial:
    """One rule and an engine that knows no other."""

    def __init__(self, source: RuleSource, engine: Engine) -> None:
        self._source = source
        self._engine = engine

    def missed(self) -> Iterator[Problem]:
        for text in self._source.texts.hits:
            found = self._find(text)
            if not found:
                said = QT_TRANSLATE_NOOP("services", "“{text}” örneği bulunmalıydı ama kural onu bulmuyor.")
                yield self._problem("hits", said, text=text[:_SHOWN])
            for fix in (fix for one in found for fix in one.fixes if self._hits_again(text, one, fix)):
                said = QT_TRANSLATE_NOOP(
                    "services", "“{fix}” önerisi yine aynı kurala takılıyor; başka bir öneri ya da bir istisna yazın."
                )
                yield self._problem("fixes", said, fix=fix.replacement[:_SHOWN])

    def alarming(self) -> Iterator[Problem]:
        for text in self._source.texts.clean:
            for one in self._find(text):
                said = QT_TRANSLATE_NOOP(
                    "services", "“{text}” uyarılmamalıydı ama kural içinde “{found}” buluyor; bir istisna ekleyin."
                )
                yield self._problem("clean", said, text=text[:_SHOWN], found=text[one.start : one.end][:_SHOWN])

    def wrongly_mended(self) -> Iterator[Problem]:
        for text, wanted in self._source.texts.rewrites:
            found = self._find(text)
            fixes = [fix.replacement for one in found for fix in one.fixes[:1]]
            if fixes != [wanted] or (found[0].start, found[0].end) != (0, len(text)):
                said = QT_TRANSLATE_NOOP("services", "“{text}” için “{wanted}” önerilmeliydi, önerilen: “{seen}”.")
                yield self._problem("rewrites", said, text=text[:_SHOWN], wanted=wanted, seen=", ".join(fixes) or "–")

    def _hits_again(self, text: str, one: Diagnostic, fix: Fix) -> bool:
        mended = text[: one.start] + fix.replacement + text[one.end :]
        end = one.start + len(fix.replacement)
        return any(again.start < end and one.start < again.end for again in self._find(mended))

    def _find(self, text: str) -> list[Diagnostic]:
        return self._engine.check(text, self._source.language, lambda: False)

    def _problem(self, key: str, said: str, **params: object) -> Problem:
        source = self._source
        return Problem(Message(said, params), source.file, source.line, source.short_id, key)
