"""What is done to posts on the calendar, as undoable changes, and what is said of it."""
