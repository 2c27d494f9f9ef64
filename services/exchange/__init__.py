"""The calendar as files of other programs: spreadsheets in and out, calendar files out."""
