"""What a post was before, and what became of it: told by words, and by all that is beside the words."""
