#!/bin/sh
# Runs the tests with the libraries in the runtime, as a package has them, instead of on the class path. Needs what package.sh leaves.
# try-libraries.sh [OPTIONS OF MAVEN], as -Dtest=SearchServiceTest
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/../.." && pwd -P)
work=$root/target/package/trial
java=${JAVA_HOME:-$(dirname -- "$(dirname -- "$(readlink -f -- "$(command -v javac)")")")}
[ -d "$root/target/package/jmods" ] || { echo "run packaging/linux/package.sh first" >&2; exit 2; }
rm -rf "$work"
mkdir -p "$work/jmods"
cp "$root"/target/package/jmods/javafx.*.jmod "$work/jmods/"
cp -R "$root/target/rebound/lib" "$work/lib"

# The tests need more of Java than the program; what makes images cannot be in one, and an incubator says so at each start.
"$java/bin/java" --list-modules | sed 's/@.*//' | grep -v -x -e jdk.jlink -e jdk.jpackage -e jdk.incubator.vector > "$work/modules"
echo javafx.controls >> "$work/modules"
"$java/bin/java" "$root/packaging/Libraries.java" "$work/lib" "$work/libraries" "$work/licences" "$work/modules"
"$java/bin/jmod" create --class-path "$work/libraries" "$work/jmods/rebound.libraries.jmod"
"$java/bin/jlink" --module-path "$work/jmods" --add-modules "$(paste -s -d, "$work/modules"),rebound.libraries" \
    --strip-debug --output "$work/runtime"

# What is in the runtime must not be on the class path as well; OSGi comes with a tool of the tests and leads Ikonli astray.
within=$(sed -n 's/.*(\([^ :(]*:[^ :]*\):[^ :]* - .*/\1/p' "$root/target/rebound/THIRD-PARTY.txt" \
    | grep -v -e '^io.github.openhtmltopdf:' -e '^org.openjfx:' | paste -s -d,)
opens=$(sed -n 's:.*<fx.opens>\(.*\)</fx.opens>.*:\1:p' "$root/pom.xml" | sed 's/=ALL-UNNAMED/=rebound.libraries,ALL-UNNAMED/g')
cd "$root"
exec ./mvnw surefire:test "-Djvm=$work/runtime/bin/java" "-Dmaven.test.dependency.excludes=$within,org.osgi:org.osgi.core" \
    "-Dfx.opens=$opens" "$@"
