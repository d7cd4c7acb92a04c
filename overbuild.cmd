@echo off
rem Runs Overbuild; builds it first when the jar is missing or older than the sources.
rem   OVERBUILD_JAR   a ready jar to run instead
rem   OVERBUILD_OPTS  options for Java, such as -Xmx4g
setlocal
set "HERE=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1 || (echo overbuild: Java is missing. Install a JDK 17 or newer. 1>&2 & exit /b 2)
if defined OVERBUILD_JAR goto start
set "OVERBUILD_JAR=%HERE%target\overbuild.jar"
set "LOCK=%HERE%target\launcher.lock"
if not exist "%HERE%target" mkdir "%HERE%target"
:check
powershell -NoProfile -Command "$jar = Get-Item -ErrorAction SilentlyContinue $env:OVERBUILD_JAR; if (-not $jar) { exit 1 }; $newer = Get-ChildItem -Recurse -File ($env:HERE + 'src\main'), ($env:HERE + 'pom.xml') | Where-Object LastWriteTime -gt $jar.LastWriteTime; if ($newer) { exit 1 }"
if not errorlevel 1 goto start
rem One start builds, the others wait: a folder can be made only once.
mkdir "%LOCK%" 2>nul && goto build
echo overbuild: Another start is building; waiting for it. If none runs, remove %LOCK%. 1>&2
powershell -NoProfile -Command "while (Test-Path $env:LOCK) { Start-Sleep 1 }"
goto check
:build
where mvn >nul 2>&1 || (rmdir "%LOCK%" & echo overbuild: Maven is missing. Install Maven 3.8 or newer. 1>&2 & exit /b 2)
echo overbuild: Building; the first time this fetches libraries and takes a few minutes. 1>&2
call mvn -q -B -f "%HERE%pom.xml" -Dmaven.test.skip=true -Dspotless.check.skip=true package 1>&2
set "RESULT=%ERRORLEVEL%"
rmdir "%LOCK%"
if "%RESULT%"=="0" goto start
del "%OVERBUILD_JAR%" 2>nul
echo overbuild: The build failed. 1>&2
exit /b 1
:start
rem One run is short, so that the quick compiler suits it; many are worth optimising.
set "QUICK=-XX:TieredStopAtLevel=1"
echo %* | findstr /C:"--runs" /C:"validate " /C:"compare " >nul && set "QUICK="
"%JAVA%" -XX:+UseSerialGC %QUICK% -Xshare:auto %OVERBUILD_OPTS% "-Doverbuild.home=%HERE%." -Doverbuild.keyboard=true -jar "%OVERBUILD_JAR%" %*
