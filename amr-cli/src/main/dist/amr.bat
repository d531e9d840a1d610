@echo off
setlocal EnableExtensions
rem Starts amr with the Java of JAVA_HOME, or else the one on the PATH. It must be 21 or newer.

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"

set "VERSION="
for /f "tokens=3" %%v in ('""%JAVA%" -version 2^>^&1 ^| findstr /c:" version ""') do set "VERSION=%%~v"
for /f "tokens=1 delims=.-+" %%m in ("%VERSION%") do set "MAJOR=%%m"
if not defined MAJOR set "MAJOR=0"
if %MAJOR% lss 21 (
    echo amr: needs Java 21 or newer. 1>&2
    exit /b 70
)

set "JVM=-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djdk.reflect.useNativeAccessorOnly=true"
if %MAJOR% geq 25 set "JVM=%JVM% -XX:+UseCompactObjectHeaders"
set "HEAP="
for %%a in (%*) do (
    if "%%~a"=="serve" set "HEAP=-Xms24m -Xmn10m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=15 -XX:-ShrinkHeapInSteps"
    if "%%~a"=="demo" set "HEAP=-Xms24m -Xmn10m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=15 -XX:-ShrinkHeapInSteps"
)

"%JAVA%" %JVM% %HEAP% -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %AMR_JAVA_OPTS% -jar "%~dp0lib\amr.jar" %*
exit /b %ERRORLEVEL%
