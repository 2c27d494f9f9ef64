"""The page Kılavuz: the guideline's articles, the rules behind them, and the unit's own rules."""

from ui.handbook.page import HandbookPage

__all__ = ["HandbookPage"]
