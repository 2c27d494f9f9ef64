"""The handoff: accounts sealed for a colleague in a file, receipts, rehearsals, and what each colleague has seen."""
