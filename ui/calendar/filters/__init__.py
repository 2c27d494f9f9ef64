"""The filter bar: which posts of the calendar are shown, what is found elsewhere, and the way back to all."""
