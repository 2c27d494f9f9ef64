#!/usr/bin/env bash
# Takes the pictures of README and of the user guide anew: runs the tour and copies the screens they show.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
bash packaging/linux/tour.sh "$folder" >/dev/null
mkdir -p docs/images
take() { cp "$folder"/[0-9]*[0-9]-"$1.png" "docs/images/$2.png"; } # by name: numbers change with every new screen
take first-start-light first-start
take calendar-light calendar
take calendar-filter-light calendar-filter
take calendar-week-light calendar-week
take calendar-day-light calendar-day
take calendar-list-light calendar-list
take calendar-profile-light calendar-profile
take calendar-filling-light calendar-filling
take calendar-dark calendar-dark
take calendar-week-dark calendar-week-dark
take calendar-day-dark calendar-day-dark
take calendar-list-dark calendar-list-dark
take calendar-profile-dark calendar-profile-dark
take calendar-import-light calendar-import
take special-days-light special-days
take crisis-calendar-light crisis
take arrangement-pillars-light arrangement-pillars
take arrangement-slots-light arrangement-slots
take arrangement-series-light arrangement-series
take editor-next-finding-light editor
take publishing-alarm-light publishing-alarm
take publishing-list-light publishing-list
take publishing-link-light publishing-steps
take editor-versions-light editor-versions
take bin-light bin
take review-reading-light review-reading
take review-remarks-light review-remarks
take images-crop-light images
take fit-crop-light fit
take archive-light archive
take accounts-gaps-light accounts
take accounts-official-light accounts-official
take vault-code-light vault
take vault-code-dark vault-dark
take vault-key-light vault-key
take vault-recovery-codes-light vault-recovery-codes
take vault-import-light vault-import
take vault-generator-light vault-generator
take vault-security-light vault-security
take vault-kit-light vault-kit
take vault-leaver-light vault-leaver
take vault-people-light vault-people
take vault-compare-light vault-compare
take vault-handoff-light vault-handoff
take vault-give-light vault-give
take vault-drill-light vault-drill
take vault-opened-light vault-opened
take handbook-article-light handbook
take handbook-unit-rule-light handbook-unit-rule
take handbook-reply-light handbook-reply
take settings-data-light settings-data
take cheat-sheet-light cheat-sheet
