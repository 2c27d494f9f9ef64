"""What a series does on closed days, when it rests, and which picture a colleague's remark is about."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; what there is keeps to what was done before."""
    op.add_column("series", sa.Column("on_closed", sa.String(20), nullable=False, server_default="after"))
    op.add_column("series", sa.Column("paused_from", sa.Date()))
    op.add_column("series", sa.Column("paused_until", sa.Date()))
    op.add_column("series", sa.Column("campaign_id", sa.String(64)))
    op.add_column("series", sa.Column("check_what", sa.Text(), nullable=False, server_default=""))
    op.add_column("comment", sa.Column("attachment_id", sa.String(64)))


def downgrade() -> None:
    """An older version cannot read what this one writes: a backup is the way back."""
    raise NotImplementedError("restore a backup instead")
