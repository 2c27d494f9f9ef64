"""Yayın düzeni: pillars, campaigns, the accounts' slots and series, over whichever page asks for them."""
