"""Ready answers to questions, complaints and suggestions (articles 4 and 5), filled in with right endings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from services.language.suffixes import Endings
    from services.replies.service import Replies


def build_replies(resources: Path) -> Replies:
    """Return the reply templates. Nothing is read before the first question; call it on a worker lane."""
    from services.replies.service import Replies
    from services.spelling import turkish_engine

    def put(word: str, endings: Endings, mark: str) -> str:
        return turkish_engine(resources).words.with_endings(word, endings, mark)

    return Replies(resources / "replies" / "templates.yaml", put)
