#!/bin/sh
# Tries target/packages/rebound_*.deb as a person would: a fresh Debian 12, apt install, a first sitting by real key presses under
# Xvfb, a second one that finds what was written, a picture, removal. Needs root, debootstrap, Xvfb, openbox, xdotool, ImageMagick.
# try-package.sh [PICTURE.png]; with KEEP=1 and FRESH_ROOT=FOLDER the root is kept and used again.
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/../.." && pwd -P)
deb=$(echo "$root"/target/packages/rebound_*.deb)
picture=${1:-$root/target/packages/window.png}
fresh=${FRESH_ROOT:-/var/tmp/rebound-fresh-$$}
mirror=${MIRROR:-$(cat /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null \
    | sed -n 's/^\(deb\|URIs:\) .*\(http[^ ]*\/debian\)\/\?\( .*\)\?$/\2/p' | head -n 1)}
display=:${DISPLAY_NUMBER:-97}
sentence="The contract was lost today."
xvfb=
manager=
says() { echo "try-package: $*" >&2; }
fails() { says "FAILED: $*"; exit 1; }
ends() {
    for one in $manager $xvfb; do kill "$one" 2>/dev/null || true; done
    umount "$fresh/tmp/.X11-unix" 2>/dev/null || true
    umount "$fresh/proc" 2>/dev/null || true
    umount "$fresh" 2>/dev/null || true
    [ -n "${KEEP:-}" ] || rm -rf --one-file-system "$fresh"
}
trap ends EXIT
trap 'exit 1' INT TERM

[ "$(id -u)" = 0 ] || fails "it makes a root of its own, for which it must be root"
for tool in debootstrap Xvfb openbox xdotool import unzip; do command -v $tool >/dev/null || fails "$tool is missing"; done

says "a fresh Debian 12 in $fresh"
[ -x "$fresh/usr/bin/apt-get" ] || debootstrap --variant=minbase bookworm "$fresh" "$mirror" > "$root/target/debootstrap.log" 2>&1 \
    || fails "see target/debootstrap.log"
apt-config dump | grep -E '^Acquire::https?::Proxy ' > "$fresh/etc/apt/apt.conf.d/99proxy" || true
# A root that is no mount of its own has no file system that Java could ask about.
mount --bind "$fresh" "$fresh"
mount -t proc proc "$fresh/proc"
inside() { chroot "$fresh" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root DEBIAN_FRONTEND=noninteractive "$@"; }
cp "$deb" "$fresh/tmp/"
inside apt-get update -qq
inside apt-get install -y -qq --no-install-recommends "/tmp/$(basename "$deb")" > "$root/target/apt.log" 2>&1 \
    || fails "see target/apt.log"
inside id ada >/dev/null 2>&1 || inside useradd --create-home ada
rm -rf "$fresh/home/ada/.local" "$fresh/home/ada/.config" "$fresh/home/ada/out"

# The display's socket is all the fresh root gets of this machine's.
Xvfb "$display" -screen 0 1280x900x24 >/dev/null 2>&1 &
xvfb=$!
export DISPLAY=$display
mkdir -p "$fresh/tmp/.X11-unix"
start() {
    mount --bind /tmp/.X11-unix "$fresh/tmp/.X11-unix"
    chroot --userspec=ada "$fresh" env -i PATH=/usr/bin:/bin HOME=/home/ada LANG=C.UTF-8 DISPLAY="$display" \
        rebound "$@" > "$root/target/window.log" 2>&1 &
    running=$!
}
still() { # waits until a screen with its main button, which is teal, has not changed for three seconds
    before=none
    same=0
    for _ in $(seq 120); do
        sleep 0.5
        import -window root -depth 8 "$root/target/now.png"
        now=$(convert "$root/target/now.png" -resize 320x rgb:- | cksum)
        if [ "$now" = "$before" ]; then same=$((same + 1)); else same=0; fi
        before=$now
        teal=$(convert "$root/target/now.png" -format %c histogram:info:- | sed -n 's/^ *\([0-9]*\):.*#1F5F5B.*/\1/p' | head -n 1)
        [ "$same" -lt 6 ] || [ "${teal:-0}" -lt 1500 ] || return 0
    done
    fails "the window did not come to rest, see target/now.png"
}
stop() { # as the window's close button does
    xdotool key --clearmodifiers alt+F4
    for _ in $(seq 60); do kill -0 $running 2>/dev/null || break; sleep 0.5; done
    ! kill -0 $running 2>/dev/null || fails "the program did not end"
    umount "$fresh/tmp/.X11-unix"
}

says "a first sitting, by keys alone"
openbox >/dev/null 2>&1 &
manager=$!
start
still
xdotool key Return                     # Start writing
for _ in $(seq 120); do [ -z "$(find "$fresh/home/ada" -name workbook.seal)" ] || break; sleep 0.5; done
sleep 2
still
# Backwards to the side bar, then on over the search and Begin to the journal.
for _ in 1 2 3 4 5 6; do xdotool key shift+Tab; sleep 0.4; done
for _ in 1 2 3 4 5 6 7 8; do xdotool key Tab; sleep 0.4; done
xdotool type --delay 100 "$sentence"
sleep 5                                # the caret blinks, so the picture never rests
for _ in 1 2 3; do xdotool key Tab; sleep 0.4; done # over the two ways below it to the first feeling
xdotool key space
still
stop

book=$(cd "$fresh/home/ada/.local/share/rebound" && find . -name workbook.mv.db -printf '%h\n')
[ -n "$book" ] || fails "there is no workbook"
says "a second sitting, on what was written"
start
still
import -window root -crop 1280x868+0+0 +repage -strip -colors 255 "png8:$picture"
stop
kill $manager 2>/dev/null || true
chroot --userspec=ada "$fresh" env -i PATH=/usr/bin:/bin HOME=/home/ada LANG=C.UTF-8 rebound export \
    "/home/ada/.local/share/rebound/$book" --private --format markdown --out /home/ada/out > "$root/target/export.log" 2>&1 \
    || fails "see target/export.log"
found=$(cd "$fresh/home/ada" && for zip in $(find out* -name '*.zip' 2>/dev/null); do unzip -p "$zip"; done; cat $(find "$fresh"/home/ada/out* -type f ! -name '*.zip'))
echo "$found" | grep -q "$sentence" || fails "what was written is not there"
echo "$found" | grep -qi worried || fails "the feeling is not there"

says "removing leaves the workbook alone"
seal=$(find "$fresh/home/ada/.local" -type f -exec sha256sum {} + | sort)
inside apt-get remove -y -qq rebound >> "$root/target/apt.log" 2>&1 || fails "see target/apt.log"
inside apt-get purge -y -qq rebound >> "$root/target/apt.log" 2>&1 || fails "see target/apt.log"
[ "$seal" = "$(find "$fresh/home/ada/.local" -type f -exec sha256sum {} + | sort)" ] || fails "the workbook was touched"
left=$(inside find / -xdev -iname '*rebound*' ! -path '/proc/*' ! -path '/home/*' ! -path '/tmp/*' ! -path '/var/log/*')
[ -z "$left" ] || fails "left behind: $left"
says "done; the picture is $picture"
