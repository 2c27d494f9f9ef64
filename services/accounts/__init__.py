"""What the names of a unit's accounts may look like."""

from services.accounts.handles import PLATFORM_NAMES, clean_handle, fold_handle, handle_problem

__all__ = ["PLATFORM_NAMES", "clean_handle", "fold_handle", "handle_problem"]
