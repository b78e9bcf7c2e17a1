#!/bin/sh
# Starts Rebound @{project.version} with its own Java.
# GTK draws nothing by OpenGL here; that it asks for it costs 30 MB. JavaFX asks by itself.
export GDK_GL=disable
# What the compilers take they give back sooner in few pools.
export MALLOC_ARENA_MAX=2
app=$(dirname -- "$(readlink -f -- "$0")")/..
# A page or a drawing is made sooner by the first compiler alone.
compilers=
case ${1:-} in print | timeline) compilers=-XX:TieredStopAtLevel=1 ;; esac
exec "$app/runtime/bin/java" "@$app/options" $compilers "-XX:AOTCache=$app/rebound.aot" \
    -classpath "$app/lib/rebound-@{project.version}.jar" @{main.class} "$@"
