"""Rules that need code: one file each."""

from __future__ import annotations

from pathlib import Path

from models.checking import Checker


def build_code_rules(resources: Path) -> list[Checker]:
    """Return every code rule. A new rule is one file here and one line below."""
    from services.guidelines.rules.dates import DateChecker
    from services.guidelines.rules.disguised import DisguisedSwearingChecker
    from services.guidelines.rules.mentions import MentionChecker
    from services.guidelines.rules.plan import PlanChecker
    from services.guidelines.rules.secrets import SecretChecker

    return [
        DateChecker(),
        SecretChecker(resources),
        DisguisedSwearingChecker(),
        MentionChecker(resources),
        PlanChecker(resources),
    ]
