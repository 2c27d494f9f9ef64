"""How posts and days look, ready to be painted, and the painters that all views share."""
