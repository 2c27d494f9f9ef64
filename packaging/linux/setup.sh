#!/usr/bin/env bash
# Installs what run, test, check and bench need: system libraries, a virtual environment, locked packages.
# Prints what it does; does nothing, quickly, when all is there already.
set -euo pipefail
cd "$(dirname "$0")/../.."

readonly venv=.venv
readonly stamp=$venv/.birim-kalemi-ready
readonly packages_file=packaging/linux/system-packages.txt

say() { printf '%s\n' "$*" >&2; }

# Names of $@ that dpkg knows neither as a package nor as something a package provides (libfoo0t64 provides libfoo0).
missing_packages() {
  dpkg-query -W -f='${db:Status-Abbrev}|${Package}|${Provides}\n' 2>/dev/null |
    awk -F'|' -v wanted="$*" '
      $1 ~ /^ii/ { have[$2] = 1; n = split($3, provided, /, */); for (i = 1; i <= n; i++) { sub(/ .*/, "", provided[i]); have[provided[i]] = 1 } }
      END { n = split(wanted, names, " "); for (i = 1; i <= n; i++) if (!(names[i] in have)) printf "%s ", names[i] }'
}

install_packages() {
  local line="apt-get update && apt-get install -y --no-install-recommends $*"
  if [ "$(id -u)" -eq 0 ]; then
    say "Installing system packages: $*"
    apt-get update -qq >/dev/null
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
  elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
    say "Installing system packages with sudo: $*"
    sudo apt-get update -qq >/dev/null
    sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
  else
    say "Some system packages are missing, and this account may not install them. Run this line, then try again:"
    say "  sudo sh -c '$line'"
    exit 1
  fi
}

usable_python() {
  local candidate
  for candidate in python3 python3.13 python3.12 python3.11 python3.14; do
    if command -v "$candidate" >/dev/null &&
      "$candidate" -c 'import sys, venv, ensurepip; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null; then
      command -v "$candidate"
      return 0
    fi
  done
  return 1
}

fingerprint() { cat requirements.lock "$packages_file" packaging/linux/setup.sh | sha256sum | cut -d' ' -f1; }

if [ -x $venv/bin/python ] && [ "$(cat $stamp 2>/dev/null)" = "$(fingerprint)" ]; then
  exit 0
fi

if command -v apt-get >/dev/null; then
  mapfile -t wanted < <(grep -vE '^(#|$)' $packages_file)
  read -ra missing <<<"$(missing_packages "${wanted[@]}")"
  if [ "${#missing[@]}" -gt 0 ]; then
    install_packages "${missing[@]}"
  fi
  if ! usable_python >/dev/null; then
    install_packages python3 python3-venv
    usable_python >/dev/null || install_packages python3.11 python3.11-venv
  fi
else
  say "This is neither Debian nor Ubuntu: system libraries are left to you (see README)."
fi

python=$(usable_python) || { say "Python 3.11 or later with the venv module is needed."; exit 1; }
if [ ! -x $venv/bin/python ] || ! $venv/bin/python -c '' 2>/dev/null; then
  say "Making the virtual environment with $("$python" --version)"
  "$python" -m venv --clear $venv
fi
if ! $venv/bin/python -m pip --version >/dev/null 2>&1; then
  $venv/bin/python -m ensurepip --upgrade >/dev/null
fi
say "Installing the locked packages (about 300 MB the first time)"
$venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r requirements.lock >&2
# Byte code now, so that the first start is as quick as the second, even where PYTHONDONTWRITEBYTECODE is set.
env -u PYTHONDONTWRITEBYTECODE $venv/bin/python -m compileall -q -j0 $venv/lib main.py models services ui >/dev/null || true
fingerprint >$stamp
say "Ready."
