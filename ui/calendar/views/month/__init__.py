"""The month: six weeks of seven days."""
