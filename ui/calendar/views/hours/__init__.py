"""The hours of one day or of a week: one grid, one column for each day."""
