"""The sample unit: an invented institute with posts around today, for ``--demo``, the tour and the benchmarks."""

from services.sample.demo import demo_services
from services.sample.fill import fill_storage, fill_vault
from services.sample.reading import Sample, SampleCredential, read_sample

__all__ = ["Sample", "SampleCredential", "demo_services", "fill_storage", "fill_vault", "read_sample"]
