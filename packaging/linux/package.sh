#!/bin/sh
# Makes the packages for Linux from target/rebound: rebound_VERSION_ARCH.deb, rebound-VERSION-1.ARCH.rpm where rpmbuild is, and a
# portable rebound-VERSION-linux-ARCH.tar.gz, in target/packages. See packaging/README.md.
set -eu
export LC_ALL=C TZ=UTC
umask 022

root=$(CDPATH= cd -- "$(dirname -- "$0")/../.." && pwd -P)
here=$root/packaging/linux
built=$root/target/rebound
out=$root/target/packages
work=$root/target/package
say() { echo "packaging: $*" >&2; }
need() { command -v "$1" >/dev/null || { say "$1 is missing; $2"; exit 2; }; }

cache=
[ "${1:-}" != --cache ] || cache=$2
[ -d "$built/lib" ] || { say "run ./mvnw package -DskipTests first"; exit 2; }
need dpkg-deb "install dpkg"
java=${JAVA_HOME:-$(dirname -- "$(dirname -- "$(readlink -f -- "$(command -v javac)")")")}
"$java/bin/java" -version 2>&1 | grep -q 'version "25' || { say "JAVA_HOME must name a JDK 25"; exit 2; }
version=$(sed -n 's/^version=//p' "$built/package.properties")
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(date -u -d "$(sed -n 's/^date=//p' "$built/package.properties")" +%s)}
export SOURCE_DATE_EPOCH
date=$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%dT%H:%M:%SZ)
arch=$(dpkg --print-architecture)
filled() { sed -e "s/@{project.version}/$version/g" -e "s/@{main.class}/app.rebound.Main/g" "$1"; }

say "version $version for $arch"
rm -rf "$work" "$out"
mkdir -p "$work/jmods" "$out"
tree=$work/deb
app=$tree/usr/lib/rebound

# JavaFX's native libraries go beside Java's own; out of its jars they would be unpacked to the home at the first start.
for jar in "$built"/fx/javafx-*-linux*.jar; do
    name=$(basename "$jar" | sed 's/^javafx-\([a-z]*\)-.*/\1/')
    mkdir -p "$work/fx/$name/classes" "$work/fx/$name/libs"
    (cd "$work/fx/$name/classes" && "$java/bin/jar" --extract --file "$jar" && rm -rf META-INF javafx-swt.jar \
        && find . -maxdepth 1 -name '*.so' -exec mv {} ../libs/ \;)
    "$java/bin/jmod" create --class-path "$work/fx/$name/classes" --libs "$work/fx/$name/libs" \
        --date "$date" "$work/jmods/javafx.$name.jmod"
done

mkdir -p "$app/bin"
filled "$here/rebound.sh" > "$app/bin/rebound"
chmod 755 "$app/bin/rebound"
cp -R "$built/lib" "$built/LICENSE" "$built/NOTICE.txt" "$built/THIRD-PARTY.txt" "$built/licences" "$app/"

# Libraries that lie in the runtime itself need no jar opened at a start (decision 31).
"$java/bin/java" "$root/packaging/Libraries.java" "$app/lib" "$work/libraries" "$app/licences" "$root/packaging/modules"
"$java/bin/jmod" create --class-path "$work/libraries" --date "$date" "$work/jmods/rebound.libraries.jmod"
sed 's/=ALL-UNNAMED/=rebound.libraries,ALL-UNNAMED/g' "$built/options" > "$app/options"
"$java/bin/jlink" --module-path "$work/jmods" --add-modules "$(paste -s -d, "$root/packaging/modules"),rebound.libraries" \
    --strip-debug --no-header-files --no-man-pages --include-locales=en,fr --output "$app/runtime"

settle() { # all that is in a folder gets the same time and plain rights
    find "$1" -type d -exec chmod 755 {} +
    find "$1" -type f -perm -u+x -exec chmod 755 {} +
    find "$1" -type f ! -perm -u+x -exec chmod 644 {} +
    find "$1" -exec touch --no-dereference --date "@$SOURCE_DATE_EPOCH" {} +
}

# The cache knows the jars by their times, so these are settled first. Without it the program starts, only slower.
settle "$tree"
if [ -n "$cache" ]; then
    cp "$cache" "$app/rebound.aot"
else
    "$here/train.sh" "$app" "$work/training"
fi
settle "$tree"

install -D -m 644 "$here/app.rebound.Rebound.desktop" "$tree/usr/share/applications/app.rebound.Rebound.desktop"
install -D -m 644 "$here/app.rebound.Rebound.mime.xml" "$tree/usr/share/mime/packages/app.rebound.Rebound.xml"
install -d "$tree/usr/share/metainfo" "$tree/usr/share/doc/rebound" "$tree/usr/bin"
filled "$here/app.rebound.Rebound.metainfo.xml" > "$tree/usr/share/metainfo/app.rebound.Rebound.metainfo.xml"
cp "$here/copyright.in" "$tree/usr/share/doc/rebound/copyright"
install -D -m 644 "$root/packaging/icon/rebound.svg" "$tree/usr/share/icons/hicolor/scalable/apps/app.rebound.Rebound.svg"
for size in 16 22 24 32 48 64 128 256 512; do
    install -D -m 644 "$root/packaging/icon/rebound-$size.png" \
        "$tree/usr/share/icons/hicolor/${size}x$size/apps/app.rebound.Rebound.png"
done
ln -s ../lib/rebound/bin/rebound "$tree/usr/bin/rebound"
command -v appstreamcli >/dev/null && appstreamcli validate --no-net "$tree"/usr/share/metainfo/*.xml >&2
command -v desktop-file-validate >/dev/null && desktop-file-validate "$tree"/usr/share/applications/*.desktop

# The portable one: a folder that runs from anywhere.
cp -R --preserve=all "$app" "$work/rebound-$version"
install -D -m 644 -t "$work/rebound-$version/share" "$root/packaging/icon/rebound.svg" "$here/app.rebound.Rebound.desktop"
settle "$work/rebound-$version"
(cd "$work" && tar --sort=name --owner=0 --group=0 --numeric-owner --format=gnu --mtime="@$SOURCE_DATE_EPOCH" \
    -cf - "rebound-$version" | gzip -9n > "$out/rebound-$version-linux-$arch.tar.gz")

# The rpm takes the tree as it is.
if command -v rpmbuild >/dev/null; then
    settle "$tree"
    rpmbuild -bb --quiet --target "$(uname -m)" --define "_topdir $work/rpm" --define "tree $tree" --define "version $version" \
        --define "_buildhost localhost" --define "use_source_date_epoch_as_buildtime 1" \
        --define "clamp_mtime_to_source_date_epoch 1" --define "_build_id_links none" "$here/rebound.spec" >&2
    find "$work/rpm/RPMS" -name '*.rpm' -exec mv {} "$out/" \;
else
    say "no rpmbuild here, so no rpm"
fi

mkdir "$tree/DEBIAN"
cat > "$tree/DEBIAN/control" <<CONTROL
Package: rebound
Version: $version
Architecture: $arch
Maintainer: The Rebound project <rebound@rebound.invalid>
Installed-Size: $(du -sk --apparent-size "$tree/usr" | cut -f1)
Depends: $(paste -s -d, "$here/depends" | sed 's/,/, /g')
Section: text
Priority: optional
Description: private workbook for the time after a professional failure
 Guides through six steps after a dismissal, a cancelled project or a lost
 contract, reconstructs on a timeline how it came to this, keeps a journal,
 and prints a document that a mentor can read and answer. Everything stays
 on this computer; the network is never used.
CONTROL
(cd "$tree" && find usr -type f -exec md5sum {} + | sort -k 2 > DEBIAN/md5sums)
settle "$tree"
dpkg-deb --root-owner-group --threads-max=1 -Zxz -z3 --build "$tree" "$out/rebound_${version}_$arch.deb" >&2
(cd "$out" && sha256sum -- *) > "$work/sums"
cat "$work/sums" >&2
