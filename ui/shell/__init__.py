"""What stands around the pages: rail, notices, cheat sheet, recovery, crash reports, the single instance."""
