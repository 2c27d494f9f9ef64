"""Runs migrations on the connection that ``services.storage.migrate`` hands over.

SQLite changes a table by copying it (``render_as_batch``), and dropping the old one would empty every table
that points to it: the caller switches foreign keys off, opens the transaction and checks the keys afterwards.
"""

from __future__ import annotations

from alembic import context

from models.rows import Row

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Row.metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
