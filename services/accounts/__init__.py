"""What the names of a unit's accounts and its public contacts may look like."""

from services.accounts.contacts import normalised_all, problems
from services.accounts.handles import PLATFORM_NAMES, clean_handle, fold_handle, handle_problem

__all__ = ["PLATFORM_NAMES", "clean_handle", "fold_handle", "handle_problem", "normalised_all", "problems"]
