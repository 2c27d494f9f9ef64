#!/usr/bin/env bash
# Takes the pictures of README and of the user guide anew: runs the tour and copies the screens they show.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
bash packaging/linux/tour.sh "$folder" >/dev/null
mkdir -p docs/images
take() { cp "$folder/$1.png" "docs/images/$2.png"; }
take 01-first-start-light first-start
take 02-calendar-light calendar
take 08-editor-next-finding-light editor
take 11-images-crop-light images
take 13-vault-code-light vault
take 13-vault-code-dark vault-dark
take 17-settings-data-light settings-data
take 18-cheat-sheet-light cheat-sheet
