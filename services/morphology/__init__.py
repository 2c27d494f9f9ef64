"""The morphology of Turkish: an automaton of the words, what they are made of, and the same endings on other stems."""
