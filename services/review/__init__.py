"""A colleague's reading of a post, by files alone: what is asked, what is answered, and how answers are taken in."""
