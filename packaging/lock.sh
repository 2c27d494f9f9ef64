#!/usr/bin/env bash
# Pins every dependency of the app and of its tests with hashes, for every platform and Python we support.
# The file names packages, versions and hashes only: whoever installs chooses the index.
set -euo pipefail
cd "$(dirname "$0")/.."
uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links \
  --no-header --no-annotate --group dev pyproject.toml -o requirements.lock
