"""Runs the checkers over a text and merges what they say."""

from services.checking.dismissals import (
    allowance,
    apply_dismissals,
    dismissal,
    fingerprint,
    is_secret,
    may_be_allowed,
    quotes_words,
)
from services.checking.merging import is_off
from services.checking.service import CheckService

__all__ = [
    "CheckService",
    "allowance",
    "apply_dismissals",
    "dismissal",
    "fingerprint",
    "is_off",
    "is_secret",
    "may_be_allowed",
    "quotes_words",
]
