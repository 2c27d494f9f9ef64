"""Meslektaşlar: one's own card, the cards of colleagues, and the comparing of words that makes them trusted."""
