"""What the calendar looks like: one folder or file for each view, and the stage that shows one of them."""
