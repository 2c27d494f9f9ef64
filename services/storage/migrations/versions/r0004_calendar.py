"""Pillars, campaigns, slots, series, comments, findings, words to search and what can be undone."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns of topics, posts and variants, and the tables beside them."""
    _columns()
    _orders()
    _about_posts()
    op.create_table(
        "deed",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("told", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("undone", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_deed"),
    )


def downgrade() -> None:
    """An older version cannot read what this one writes: a backup is the way back."""
    raise NotImplementedError("restore a backup instead")


def _columns() -> None:
    op.add_column("topic", sa.Column("importance", sa.Integer(), nullable=False, server_default="2"))
    op.add_column("topic", sa.Column("pillar_id", sa.String(64)))
    op.add_column("topic", sa.Column("campaign_id", sa.String(64)))
    op.add_column("topic", sa.Column("brought_by", sa.Text(), nullable=False, server_default=""))
    for name in ("pillar_id", "campaign_id", "series_id"):
        op.add_column("post", sa.Column(name, sa.String(64)))
    op.add_column("post", sa.Column("author", sa.Text(), nullable=False, server_default=""))
    op.add_column("post", sa.Column("looked_through", sa.Integer()))
    op.add_column("post", sa.Column("errors", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("post", sa.Column("warnings", sa.Integer(), nullable=False, server_default="0"))
    op.create_index("ix_post_series_id", "post", ["series_id"])
    op.add_column("variant", sa.Column("published_at", sa.DateTime(timezone=True)))
    op.add_column("variant", sa.Column("link", sa.Text(), nullable=False, server_default=""))


def _orders() -> None:
    op.create_table(
        "pillar",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("share", sa.Integer(), nullable=False),
        sa.Column("colour", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("id", name="pk_pillar"),
    )
    op.create_table(
        "campaign",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("first", sa.Date()),
        sa.Column("last", sa.Date()),
        sa.Column("colour", sa.Integer(), nullable=False),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("id", name="pk_campaign"),
    )
    op.create_table(
        "slot",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("account_id", sa.String(64), nullable=False),
        sa.Column("minute", sa.Integer(), nullable=False),
        sa.Column("weekdays", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name="fk_slot_account_id_account"),
        sa.PrimaryKeyConstraint("id", name="pk_slot"),
    )
    op.create_table(
        "series",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("rhythm", sa.String(20), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date()),
        sa.Column("minute", sa.Integer()),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("variants", sa.Text(), nullable=False),
        sa.Column("pillar_id", sa.String(64)),
        sa.Column("check_first", sa.Boolean(), nullable=False),
        sa.Column("made_until", sa.Date()),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("id", name="pk_series"),
    )


def _about_posts() -> None:
    op.create_table(
        "comment",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("post_id", sa.String(64), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("platform", sa.String(20)),
        sa.Column("excerpt", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("suggestion", sa.Text()),
        sa.Column("state", sa.String(20), nullable=False),
        sa.ForeignKeyConstraint(["post_id"], ["post.id"], name="fk_comment_post_id_post"),
        sa.PrimaryKeyConstraint("id", name="pk_comment"),
    )
    op.create_index("ix_comment_post_id", "comment", ["post_id"])
    op.create_table(
        "finding",
        sa.Column("post_id", sa.String(64), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("rule", sa.String(200), nullable=False),
        sa.Column("severity", sa.Integer(), nullable=False),
        sa.Column("platform", sa.String(20)),
        sa.Column("excerpt", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["post_id"], ["post.id"], name="fk_finding_post_id_post"),
        sa.PrimaryKeyConstraint("post_id", "position", name="pk_finding"),
    )
    op.create_table(
        "post_words",
        sa.Column("post_id", sa.String(64), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["post_id"], ["post.id"], name="fk_post_words_post_id_post"),
        sa.PrimaryKeyConstraint("post_id", name="pk_post_words"),
    )
