#!/bin/sh
# Draws rebound.svg in all sizes; needs rsvg-convert, optipng, ImageMagick's convert and png2icns. Only for a changed drawing.
set -eu
cd "$(dirname -- "$0")"
for size in 16 22 24 32 48 64 128 256 512; do
    rsvg-convert --width $size --height $size --output rebound-$size.png rebound.svg
    optipng -quiet -o7 -strip all rebound-$size.png
done
convert rebound-16.png rebound-24.png rebound-32.png rebound-48.png rebound-64.png rebound-256.png rebound.ico
png2icns rebound.icns rebound-16.png rebound-32.png rebound-48.png rebound-128.png rebound-256.png rebound-512.png
