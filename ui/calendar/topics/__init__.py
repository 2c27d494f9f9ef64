"""The queue: topics without a day, as a list beside the calendar, and what can be done with them."""
