"""A colleague's reading: asking for it, giving it, and what came of it beside the text."""
