"""The backup that two people open together: printing its shares, and opening it with two of them."""
