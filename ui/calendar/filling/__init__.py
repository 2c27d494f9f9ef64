"""Filling the weeks: a plan that is proposed beside the month, shown on it as ghosts, and accepted in one deed."""
