"""Where the page's work is done."""

READ_LANE = "rules"
WRITE_LANE = "storage"
"""Ends its queue before the program ends: no change of a rule is lost."""
