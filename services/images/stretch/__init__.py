"""Was the picture stretched? Independent witnesses, each a module, and :mod:`fusion`, which weighs them together."""
