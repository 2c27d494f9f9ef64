"""What the program can do, one folder per capability. No Qt."""
