"""What the calendar holds in memory, and how it is read: nothing else on the page asks the storage."""
