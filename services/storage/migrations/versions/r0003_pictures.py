"""The unit's library of pictures, their declared sources, the people shown, and the registered logos."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables of pictures, and find the posts of a picture by its digest."""
    op.create_index("ix_attachment_sha256", "attachment", ["sha256"])
    op.create_table(
        "picture_source",
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("declared_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("handle", sa.Text(), nullable=False),
        sa.Column("licence", sa.Text(), nullable=False),
        sa.Column("credit", sa.Text(), nullable=False),
        sa.Column("expires_on", sa.Date()),
        sa.PrimaryKeyConstraint("sha256", name="pk_picture_source"),
    )
    op.create_table(
        "asset",
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("format", sa.String(20), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("bytes", sa.BigInteger(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("tags", sa.Text(), nullable=False),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.Column("people_checked", sa.Boolean(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("sha256", name="pk_asset"),
    )
    op.create_index("ix_asset_added_at", "asset", ["added_at"])
    op.create_table(
        "shown_person",
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("consent_on", sa.Date()),
        sa.Column("withdrawn_on", sa.Date()),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["sha256"], ["asset.sha256"], name="fk_shown_person_sha256_asset"),
        sa.PrimaryKeyConstraint("sha256", "position", name="pk_shown_person"),
    )
    op.create_table(
        "logo",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("smallest", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_logo"),
    )


def downgrade() -> None:
    """An older version cannot read what this one writes: a backup is the way back."""
    raise NotImplementedError("restore a backup instead")
