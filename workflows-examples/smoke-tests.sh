#!/bin/sh
# Asks an address a few times, and says what came of it: the verdict file that refresh-asg takes. It never fails itself: a verdict does.
#   smoke-tests.sh <release> <address>
release=$1
address=$2
times=5
right=0
for _ in $(seq "$times"); do
  curl --fail --silent --show-error --max-time 10 --output /dev/null "$address" && right=$((right + 1))
done
verdict=fail
[ "$right" = "$times" ] && verdict=pass
printf '[{ "name": "smoke", "verdict": "%s", "because": "%s of %s answers are right", "release": "%s" }]\n' "$verdict" "$right" "$times" "$release"
