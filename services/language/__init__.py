"""Turkish letters, clean text and words with their places. Pure functions, no data files."""
