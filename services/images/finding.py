"""A finding about a picture as a whole: of no article, at no place of the text."""

from __future__ import annotations

from collections.abc import Mapping

from models.diagnostics import Diagnostic
from models.enums import Severity
from models.messages import Message


def of_picture(rule: str, severity: Severity, text: Message, why: Message, data: Mapping[str, object]) -> Diagnostic:
    """Return the finding; ``why`` is its explanation, ``data`` the evidence."""
    return Diagnostic(
        rule=rule,
        article=None,
        severity=severity,
        start=0,
        end=0,
        message=text,
        explanation=why,
        data=data,
    )
