#!/usr/bin/env bash
# Opens the app. Without a display it shows the app another way: the tour, under Xvfb, as pictures.
set -euo pipefail
cd "$(dirname "$0")/../.."
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$#" -gt 0 ]; then
  exec .venv/bin/python main.py "$@"
fi
echo "No display here: taking the tour with the sample unit under Xvfb instead."
bash packaging/linux/tour.sh build/tour
