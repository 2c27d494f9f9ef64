#!/usr/bin/env bash
# Trains the network of resources/images/stretch.onnx anew: pictures, samples, training, export. See README.md here.
set -euo pipefail
cd "$(dirname "$0")/../../.."

readonly here=packaging/training/stretch venv=build/training/venv
readonly python=$venv/bin/python seeds="1 2"
jobs=${JOBS:-$(nproc)}
# One thread each: the same sums on every machine, and the work is spread over processes.
export PYTHONHASHSEED=0 OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1

mkdir -p build/training
if [ "$(cat $venv/.ready 2>/dev/null)" != "$(sha256sum $here/requirements.txt)" ]; then
  .venv/bin/python -m venv --clear $venv
  $python -m pip install -q --disable-pip-version-check -r $here/requirements.txt
  sha256sum $here/requirements.txt >$venv/.ready
fi
$python -m tests.benchmarks.images_data train dev
$python $here/samples.py train "$jobs"
$python $here/samples.py more "$jobs"
$python $here/samples.py striped "$jobs"
$python $here/samples.py dev "$jobs"
printf '%s\n' $seeds | xargs -P "$jobs" -I SEED $python $here/train.py SEED
$python $here/export.py $seeds
.venv/bin/python packaging/data/seal.py
