# Makes target\packages\Rebound-VERSION.msi on Windows (with WiX), with the settings of the Linux packages. Was written, not yet
# run: see packaging/README.md.
$ErrorActionPreference = 'Stop'
$root = (Resolve-Path "$PSScriptRoot\..\..").Path
$built = "$root\target\rebound"
$work = "$root\target\package"
if (-not (Test-Path "$built\lib")) { throw 'run mvnw package -DskipTests first' }
$java = $env:JAVA_HOME
$version = (Select-String -Path "$built\package.properties" -Pattern '^version=(.*)').Matches[0].Groups[1].Value
if (Test-Path $work) { Remove-Item -Recurse -Force $work }
New-Item -ItemType Directory -Force "$work\jmods", "$work\input", "$root\target\packages" | Out-Null
function Run($tool) { & "$java\bin\$tool.exe" @args; if ($LASTEXITCODE -ne 0) { throw "$tool failed" } }

foreach ($jar in Get-ChildItem "$built\fx\javafx-*-win*.jar") {
    $name = $jar.Name -replace '^javafx-([a-z]*)-.*', '$1'
    $parts = "$work\fx\$name"
    New-Item -ItemType Directory -Force "$parts\classes", "$parts\libs" | Out-Null
    Push-Location "$parts\classes"
    Run jar --extract --file $jar.FullName
    Remove-Item -Recurse -Force META-INF, javafx-swt.jar -ErrorAction SilentlyContinue
    Get-ChildItem *.dll | Move-Item -Destination ..\libs
    Pop-Location
    Run jmod create --class-path "$parts\classes" --libs "$parts\libs" "$work\jmods\javafx.$name.jmod"
}
Copy-Item -Recurse "$built\lib\*", "$built\LICENSE", "$built\NOTICE.txt", "$built\THIRD-PARTY.txt", "$built\licences" "$work\input"
# Libraries that lie in the runtime itself need no jar opened at a start (decision 31).
Run java "$root\packaging\Libraries.java" "$work\input" "$work\libraries" "$work\input\licences" `
    "$root\packaging\modules"
Run jmod create --class-path "$work\libraries" "$work\jmods\rebound.libraries.jmod"
(Get-Content "$built\options") -replace '=ALL-UNNAMED', '=rebound.libraries,ALL-UNNAMED' | Set-Content "$work\options"
Run jlink --module-path "$work\jmods" --add-modules ((@(Get-Content "$root\packaging\modules") + 'rebound.libraries') -join ',') `
    --strip-debug --no-header-files --no-man-pages '--include-locales=en,fr' --output "$work\runtime"

# The launcher of jpackage takes each option by itself; the cache lies beside the jars.
$options = @()
foreach ($option in (Get-Content "$work\options") -split '\s+' + '-XX:AOTCache=$APPDIR\rebound.aot') {
    if ($option) { $options += '--java-options', $option }
}
Run jpackage --type app-image --name Rebound --app-version $version --runtime-image "$work\runtime" --input "$work\input" `
    --main-jar "rebound-$version.jar" --main-class app.rebound.Main --icon "$root\packaging\icon\rebound.ico" `
    --dest "$work\image" @options
$app = "$work\image\Rebound"
# The first sitting begins a workbook, the second comes back to it: of that one the cache is made.
function Sit($recording) {
    & "$app\runtime\bin\java.exe" "@$work\options" "-Drebound.rehearsal=$work\training" @recording `
        -classpath "$app\app\rebound-$version.jar" app.rebound.Main
}
Sit @()
Sit @("-XX:AOTCacheOutput=$app\app\rebound.aot")
Run jpackage --type msi --name Rebound --app-version $version --app-image $app --win-per-user-install --win-menu `
    --win-upgrade-uuid 5f0c7f0e-6a0e-4c0b-9b36-2f6f6a1d9c55 --dest "$root\target\packages"
