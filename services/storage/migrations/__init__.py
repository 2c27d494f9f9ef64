"""Alembic's folder: one file in ``versions`` for each change of the tables. Loaded only when a change is due."""
