"""What things are: frozen values, enums and SQLAlchemy rows. No Qt, no I/O, no clock.

Import from the submodules. This package imports none of them, so that start-up
pays only for what it uses (``models.rows`` is the one that loads SQLAlchemy).
"""
