"""The hint that an announcement invites nobody: rare, and never beside what is missing."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from models.checking import Snapshot
from models.diagnostics import Diagnostic
from models.enums import Language, Severity
from services.guidelines.rules.calls import CallChecker

AT = datetime(2026, 11, 26, 6, tzinfo=UTC)
DRY = (
    "Bölüm seminerleri kapsamında Prof. Dr. Nermin Ateş tarafından “Kuraklık ve Kent” başlıklı konferans 9 Aralık 2026 "
    "Çarşamba günü saat 14.00'te Mavi Salon'da gerçekleştirilecektir. Konferansın süresi iki saattir."
)


def check(text: str) -> list[Diagnostic]:
    return list(CallChecker().check(Snapshot(text, Language.TURKISH, AT, planned_at=AT), lambda: False))


def test_a_complete_announcement_that_invites_nobody_gets_a_hint() -> None:
    (found,) = check(DRY)
    assert (found.rule, found.severity) == ("guideline.10.call-to-action", Severity.HINT)
    assert DRY[found.start : found.end] == "konferans"


@pytest.mark.parametrize(
    "text",
    [
        f"{DRY} Bekleriz.",
        f"{DRY} Katılım ücretsizdir.",
        f"{DRY} Kayıt: kau.edu.tr/konferans",
        f"{DRY} Tüm öğrencilerimiz davetlidir.",
        f"{DRY} Siz de merak ettiniz mi?",
        DRY.replace("saat 14.00'te ", ""),
        DRY.replace("gerçekleştirilecektir", "gerçekleştirildi"),
        "Konferans 9 Aralık'ta saat 14.00'te Mavi Salon'da gerçekleştirilecektir.",
    ],
)
def test_who_invites_or_has_more_to_mend_gets_none(text: str) -> None:
    assert not check(text)
