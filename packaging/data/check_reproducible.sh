#!/usr/bin/env bash
# Builds all language data (or the steps named) and fails where a byte differs from what is committed.
set -euo pipefail
cd "$(dirname "$0")/../.."
bash packaging/data/make_data.sh "$@"
readonly data=(resources/morphology resources/usage resources/spelling resources/SHA256SUMS)
git diff --stat --exit-code HEAD -- "${data[@]}" && echo "Same bytes."
