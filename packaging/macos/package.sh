#!/bin/sh
# Makes target/packages/Rebound-VERSION.dmg on macOS, with the settings of the Linux packages. Was written, not yet run: see
# packaging/README.md.
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/../.." && pwd -P)
built=$root/target/rebound
work=$root/target/package
[ -d "$built/lib" ] || { echo "run ./mvnw package -DskipTests first" >&2; exit 2; }
java=${JAVA_HOME:-$(/usr/libexec/java_home -v 25)}
version=$(sed -n 's/^version=//p' "$built/package.properties")
rm -rf "$work" && mkdir -p "$work/jmods" "$root/target/packages"

for jar in "$built"/fx/javafx-*-mac*.jar; do
    name=$(basename "$jar" | sed 's/^javafx-\([a-z]*\)-.*/\1/')
    mkdir -p "$work/fx/$name/classes" "$work/fx/$name/libs"
    (cd "$work/fx/$name/classes" && "$java/bin/jar" --extract --file "$jar" && rm -rf META-INF javafx-swt.jar \
        && find . -maxdepth 1 -name '*.dylib' -exec mv {} ../libs/ \;)
    "$java/bin/jmod" create --class-path "$work/fx/$name/classes" --libs "$work/fx/$name/libs" "$work/jmods/javafx.$name.jmod"
done
mkdir "$work/input"
cp -R "$built"/lib/. "$built/LICENSE" "$built/NOTICE.txt" "$built/THIRD-PARTY.txt" "$built/licences" "$work/input/"
# Libraries that lie in the runtime itself need no jar opened at a start (decision 31).
"$java/bin/java" "$root/packaging/Libraries.java" "$work/input" "$work/libraries" "$work/input/licences" \
    "$root/packaging/modules"
"$java/bin/jmod" create --class-path "$work/libraries" "$work/jmods/rebound.libraries.jmod"
sed 's/=ALL-UNNAMED/=rebound.libraries,ALL-UNNAMED/g' "$built/options" > "$work/options"
"$java/bin/jlink" --module-path "$work/jmods" --add-modules "$(paste -s -d, "$root/packaging/modules"),rebound.libraries" \
    --strip-debug --no-header-files --no-man-pages --include-locales=en,fr --output "$work/runtime"
# The launcher of jpackage takes each option by itself; the cache lies beside the jars.
set --
for option in $(cat "$work/options") "-XX:AOTCache=\$APPDIR/rebound.aot"; do set -- "$@" --java-options "$option"; done
"$java/bin/jpackage" --type app-image --name Rebound --app-version "${version%-SNAPSHOT}" --runtime-image "$work/runtime" \
    --input "$work/input" --main-jar "rebound-$version.jar" --main-class app.rebound.Main \
    --icon "$root/packaging/icon/rebound.icns" --mac-package-identifier app.rebound.Rebound --dest "$work/image" "$@"
app=$work/image/Rebound.app/Contents
# The first sitting begins a workbook, the second comes back to it: of that one the cache is made.
sit() {
    "$app/runtime/Contents/Home/bin/java" "@$work/options" -Drebound.rehearsal="$work/training" "$@" \
        -classpath "$app/app/rebound-$version.jar" app.rebound.Main
}
sit
sit -XX:AOTCacheOutput="$app/app/rebound.aot"
"$java/bin/jpackage" --type dmg --name Rebound --app-version "${version%-SNAPSHOT}" --app-image "$work/image/Rebound.app" \
    --dest "$root/target/packages"
