"""What the guideline asks of accounts and days: audits, official accounts, special days, pauses, allowances."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns of units and accounts, and the tables beside them."""
    op.add_column("unit", sa.Column("aliases", sa.Text(), nullable=False, server_default=""))
    op.add_column("unit", sa.Column("public_contacts", sa.Text(), nullable=False, server_default=""))
    _account_columns()
    op.create_table(
        "official_account",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("platform", sa.String(20), nullable=False),
        sa.Column("handle", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("verified_on", sa.Date()),
        sa.PrimaryKeyConstraint("id", name="pk_official_account"),
    )
    op.create_table(
        "special_day",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_special_day"),
    )
    op.create_table(
        "pause",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("began_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True)),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_pause"),
    )
    op.create_table(
        "allowance",
        sa.Column("rule", sa.String(200), nullable=False),
        sa.Column("excerpt", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("rule", "excerpt", name="pk_allowance"),
    )


def downgrade() -> None:
    """An older version cannot read what this one writes: a backup is the way back."""
    raise NotImplementedError("restore a backup instead")


def _account_columns() -> None:
    for column in (
        sa.Column("kind", sa.String(20), nullable=False, server_default="unknown"),
        sa.Column("official_line", sa.Boolean()),
        sa.Column("administrators", sa.Integer()),
        sa.Column("followers", sa.Integer()),
        sa.Column("two_factor", sa.Boolean()),
        sa.Column("notifications", sa.Boolean()),
        sa.Column("backup_colleague", sa.Text(), nullable=False, server_default=""),
        sa.Column("reviewed_on", sa.Date()),
    ):
        op.add_column("account", column)
