"""Where each post stands on the calendar, in one column that indices can order and bound."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add ``post.moment`` with its index in place of two, and find the posts of an account and of a state.

    ``post_words`` stays empty here: the program fills it in portions, for that takes longer than a start may.
    """
    op.add_column("post", sa.Column("moment", sa.DateTime(timezone=True)))
    op.execute(
        "UPDATE post SET moment = CASE WHEN state = 'published' AND published_at IS NOT NULL"
        " THEN published_at ELSE planned_at END"
    )
    op.drop_index("ix_post_planned_at", "post")
    op.drop_index("ix_post_published_at", "post")
    asked = ["deleted_at", "pillar_id", "campaign_id", "author"]
    op.create_index("ix_post_moment", "post", ["moment", "id", "state", *asked])
    op.create_index("ix_post_state", "post", ["state", "moment", "id", *asked])
    op.create_index("ix_post_updated_at", "post", ["updated_at", "id"])
    op.create_index("ix_variant_account_id", "variant", ["account_id", "platform", "post_id"])


def downgrade() -> None:
    """An older version cannot read what this one writes: a backup is the way back."""
    raise NotImplementedError("restore a backup instead")
