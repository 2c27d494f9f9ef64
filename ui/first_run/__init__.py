"""The first start: three questions, all of which can wait."""

from ui.first_run.page import FirstRunPage

__all__ = ["FirstRunPage"]
