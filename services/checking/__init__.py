"""Runs the checkers over a text and merges what they say."""

from services.checking.dismissals import apply_dismissals, dismissal, fingerprint, is_secret
from services.checking.service import CheckService

__all__ = ["CheckService", "apply_dismissals", "dismissal", "fingerprint", "is_secret"]
