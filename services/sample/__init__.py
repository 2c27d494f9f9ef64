"""The sample unit: an invented institute with posts around today, for ``--demo``, the tour and the benchmarks."""
