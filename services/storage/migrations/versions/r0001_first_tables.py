"""The first tables: unit, accounts, topics, posts with their parts and revisions, journal, dictionary."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create every table of the first version."""
    _unit_tables()
    _post_table()
    _parts_of_posts()
    op.create_table(
        "journal",
        sa.Column("post_id", sa.String(64), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("post_id", name="pk_journal"),
    )


def downgrade() -> None:
    """Nothing is older than this: a backup is the way back."""
    raise NotImplementedError("restore a backup instead")


def _unit_tables() -> None:
    op.create_table(
        "unit",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("university", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_unit"),
    )
    op.create_table(
        "account",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("platform", sa.String(20), nullable=False),
        sa.Column("handle", sa.Text(), nullable=False),
        sa.Column("display_name", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("id", name="pk_account"),
    )
    op.create_table(
        "topic",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_on", sa.Date()),
        sa.Column("deleted_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("id", name="pk_topic"),
    )
    op.create_table(
        "dictionary_word",
        sa.Column("word", sa.String(200), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("word", name="pk_dictionary_word"),
    )


def _post_table() -> None:
    op.create_table(
        "post",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("language", sa.String(20), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("planned_at", sa.DateTime(timezone=True)),
        sa.Column("published_at", sa.DateTime(timezone=True)),
        sa.Column("topic_id", sa.String(64)),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True)),
        sa.ForeignKeyConstraint(["topic_id"], ["topic.id"], name="fk_post_topic_id_topic"),
        sa.PrimaryKeyConstraint("id", name="pk_post"),
    )
    op.create_index("ix_post_planned_at", "post", ["planned_at"])
    op.create_index("ix_post_published_at", "post", ["published_at"])
    op.create_index("ix_post_topic_id", "post", ["topic_id"])


def _parts_of_posts() -> None:
    op.create_table(
        "variant",
        *_part_columns("variant"),
        sa.Column("platform", sa.String(20), nullable=False),
        sa.Column("text", sa.Text()),
        sa.Column("account_id", sa.String(64)),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name="fk_variant_account_id_account"),
    )
    op.create_table(
        "attachment",
        *_part_columns("attachment"),
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("format", sa.String(20), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("alt_text", sa.Text(), nullable=False),
        sa.Column("credit", sa.Text(), nullable=False),
    )
    op.create_table(
        "dismissal",
        *_part_columns("dismissal"),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("excerpt", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_table(
        "revision",
        *_part_columns("revision", order="number"),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
    )


def _part_columns(table: str, order: str = "position") -> tuple[sa.Column[str] | sa.Column[int] | sa.Constraint, ...]:
    """The key that every part of a post has: the post, and the part's place."""
    return (
        sa.Column("post_id", sa.String(64), nullable=False),
        sa.Column(order, sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["post_id"], ["post.id"], name=f"fk_{table}_post_id_post"),
        sa.PrimaryKeyConstraint("post_id", order, name=f"pk_{table}"),
    )
