#!/bin/sh
# Starts Rebound @{project.version} with its own Java.
app=$(dirname -- "$(readlink -f -- "$0")")/..
exec "$app/runtime/bin/java" "@$app/options" "-XX:AOTCache=$app/rebound.aot" \
    -classpath "$app/lib/rebound-@{project.version}.jar" @{main.class} "$@"
