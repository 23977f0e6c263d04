#!/bin/sh
# Makes all of the attribution weights anew, as after a new models/language.bin:
#   sh training/attribution/make.sh DATA [PYTHON]
set -eu
cd "$(dirname "$0")/../.."
data=$1
python=${2:-python}
prepared=$(mktemp -d)
trap 'rm -rf "$prepared"' EXIT
npx tsx training/attribution/prepare.ts --data "$data" --out "$prepared"
"$python" training/attribution/train.py --prepared "$prepared" --out models/
npx tsx training/attribution/link.ts --data "$data" --out models/
npx tsx training/attribution/confidence.ts --data "$data" --out models/
