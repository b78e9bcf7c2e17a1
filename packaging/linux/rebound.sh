#!/bin/sh
# Starts Rebound @{project.version} with its own Java.
# GTK draws nothing by OpenGL here; that it asks for it costs 30 MB. JavaFX asks by itself.
export GDK_GL=disable
# What the compilers take they give back sooner in few pools.
export MALLOC_ARENA_MAX=2
app=$(dirname -- "$(readlink -f -- "$0")")/..
exec "$app/runtime/bin/java" "@$app/options" "-XX:AOTCache=$app/rebound.aot" \
    -classpath "$app/lib/rebound-@{project.version}.jar" @{main.class} "$@"
