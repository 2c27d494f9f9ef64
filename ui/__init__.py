"""Qt widgets, models and delegates; and, in ``ui.cli``, the command line, which imports no Qt."""
