"""The tables. Only ``services/storage`` opens sessions on them and turns rows into the values of ``models``.

Nothing here is SQLite's own, so that the same tables run on PostgreSQL. Every change needs a migration in
``services/storage/migrations/versions``; a test compares the two.
"""

from __future__ import annotations

from models.rows.base import Row, UtcDateTime
from models.rows.calendar import (
    CampaignRow,
    CommentRow,
    DeedRow,
    FindingRow,
    PillarRow,
    PostWordsRow,
    SeriesRow,
    SlotRow,
)
from models.rows.pictures import AssetRow, LogoRow, PictureSourceRow, ShownPersonRow
from models.rows.posts import AttachmentRow, DismissalRow, JournalRow, PostRow, RevisionRow, TopicRow, VariantRow
from models.rows.unit import (
    AccountRow,
    AllowanceRow,
    DictionaryWordRow,
    OfficialAccountRow,
    PauseRow,
    SpecialDayRow,
    UnitRow,
)

__all__ = [
    "AccountRow",
    "AllowanceRow",
    "AssetRow",
    "AttachmentRow",
    "CampaignRow",
    "CommentRow",
    "DeedRow",
    "DictionaryWordRow",
    "DismissalRow",
    "FindingRow",
    "JournalRow",
    "LogoRow",
    "OfficialAccountRow",
    "PauseRow",
    "PictureSourceRow",
    "PillarRow",
    "PostRow",
    "PostWordsRow",
    "RevisionRow",
    "Row",
    "SeriesRow",
    "ShownPersonRow",
    "SlotRow",
    "SpecialDayRow",
    "TopicRow",
    "UnitRow",
    "UtcDateTime",
    "VariantRow",
]
