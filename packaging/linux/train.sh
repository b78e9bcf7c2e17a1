#!/bin/sh
# Makes APP/rebound.aot: runs two sittings in a window that nobody sees (Xvfb, or the display there is), which end themselves. The
# first begins a workbook; the cache is made of the second, which comes back to it, as nearly all sittings do.
# train.sh APP SCRATCH
set -eu
app=$1
scratch=$2
export GDK_GL=disable MALLOC_ARENA_MAX=2
rm -rf "$scratch"
mkdir -p "$scratch"
if [ -z "${DISPLAY:-}" ]; then
    command -v xvfb-run >/dev/null || { echo "training: neither a display nor xvfb-run" >&2; exit 2; }
fi
sit() {
    set -- "$app/runtime/bin/java" "@$app/options" "-Drebound.rehearsal=$scratch" "$@" -classpath "$(echo "$app"/lib/rebound-*.jar)" \
        app.rebound.Main
    [ -n "${DISPLAY:-}" ] || set -- xvfb-run -a -s "-screen 0 1280x900x24" "$@"
    timeout 300 "$@" > "$scratch/log" 2>&1 || { tail -n 20 "$scratch/log" >&2; exit 2; }
}
sit
sit "-XX:AOTCacheOutput=$app/rebound.aot" -Xlog:aot=info

# A sitting that failed early leaves a cache too, a poor one.
classes=$(sed -n 's/.*Archived \([0-9]*\) classes.*/\1/p;s/.*instance classes *= *\([0-9]*\).*/\1/p' "$scratch/log" | tail -n 1)
size=$(($(stat -c %s "$app/rebound.aot") / 1048576))
echo "training: cache of $size MiB, ${classes:-unknown} classes" >&2
[ "$size" -ge 30 ] && [ "${classes:-0}" -ge 5000 ] || { echo "training: that is too little; see $scratch/log" >&2; exit 2; }
