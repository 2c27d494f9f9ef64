"""What the operating system tells the vault, and what the vault asks of it. Each system has a file of its own."""
