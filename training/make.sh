#!/bin/sh
# Makes all the weights that ship anew from the public sets, then writes their scores into the cards in models/:
#   sh training/make.sh DATA [PYTHON] [SEED]
# About three hours on one core. PYTHON needs torch and numpy; the log names the seed.
set -eu
cd "$(dirname "$0")/.."
data=$1
python=${2:-python3}
seed=${3:-1}
# Large tensors come and go with every step; given back to the system each time, they would cost half the time.
export MALLOC_MMAP_MAX_=0 MALLOC_TRIM_THRESHOLD_=17179869184 MALLOC_TOP_PAD_=268435456

echo "seed $seed"
npm run build:kernel --silent
"$python" training/language/pretrain.py --data "$data" --minutes 40 --seed "$seed"
"$python" training/language/train.py --data "$data" --out models/ --minutes 46 --seed "$seed"
"$python" training/lemmas/train.py --data "$data" --out models/lemmas.json
sh training/attribution/make.sh "$data" "$python"
npx tsx training/cards.ts --data "$data"
