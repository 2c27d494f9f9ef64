"""Rules that need code: one file each."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from models.checking import Checker
from services.guidelines.register import turkish_lexicon, turkish_suggestions


def build_code_rules(resources: Path) -> list[Checker]:
    """Return every code rule. A new rule is one file here and one line below."""
    from services.guidelines.rules.achievements import AchievementChecker
    from services.guidelines.rules.address import AddressChecker
    from services.guidelines.rules.citations import CitationChecker
    from services.guidelines.rules.disguised import DisguisedSwearingChecker
    from services.guidelines.rules.marks import MarksChecker
    from services.guidelines.rules.mentions import MentionChecker
    from services.guidelines.rules.plan import PlanChecker
    from services.guidelines.rules.politics import PoliticsChecker
    from services.guidelines.rules.replies import ReplyChecker
    from services.guidelines.rules.secrets import SecretChecker
    from services.guidelines.rules.shorthand import ShorthandChecker
    from services.guidelines.rules.shouting import ShoutingChecker
    from services.guidelines.rules.speech import SpeechChecker
    from services.guidelines.rules.stretched import StretchedChecker

    words = partial(turkish_lexicon, resources)
    return [
        *_article_10(),
        SecretChecker(resources),
        DisguisedSwearingChecker(),
        AchievementChecker(resources),
        CitationChecker(resources),
        MentionChecker(resources),
        PlanChecker(resources),
        ReplyChecker(),
        PoliticsChecker(resources / "guideline" / "politics.toml"),
        AddressChecker(words),
        MarksChecker(),
        ShoutingChecker(words),
        StretchedChecker(words),
        ShorthandChecker(words),
        SpeechChecker(words, partial(turkish_suggestions, resources)),
    ]


def _article_10() -> list[Checker]:
    """Return what looks at dates, hours, places, links and hashtags: what readers want to know of an event."""
    from services.guidelines.rules.announcements import AnnouncementChecker
    from services.guidelines.rules.calls import CallChecker
    from services.guidelines.rules.contradictions import ContradictionChecker
    from services.guidelines.rules.dates import DateChecker
    from services.guidelines.rules.hours import HourChecker
    from services.guidelines.rules.links import LinkChecker
    from services.guidelines.rules.relative_days import RelativeDayChecker

    return [
        AnnouncementChecker(),
        CallChecker(),
        ContradictionChecker(),
        DateChecker(),
        HourChecker(),
        RelativeDayChecker(),
        LinkChecker(),
    ]
