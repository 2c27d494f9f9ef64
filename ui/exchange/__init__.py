"""The calendar to and from files: one menu on the calendar's header, and the preview of an import."""

from ui.exchange.exchange import Exchange
from ui.exchange.following import KeptPath

__all__ = ["Exchange", "KeptPath"]
