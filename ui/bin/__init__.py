"""Silinenler: one dialog for all that was deleted, reached from the editor and the calendar."""
