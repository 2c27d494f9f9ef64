#!/usr/bin/env bash
# Takes the tour's pictures into a folder, under an X server of its own.  Usage: tour.sh FOLDER [OPTION...]
set -euo pipefail
cd "$(dirname "$0")/../.."
folder=$1
shift
mkdir -p "$folder"
env -u WAYLAND_DISPLAY QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 1920x1080x24 -noreset" \
  .venv/bin/python main.py tour "$folder" "$@"
echo "The pictures of every screen are in $(cd "$folder" && pwd)"
