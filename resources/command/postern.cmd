@echo off
where node >nul 2>nul || (echo postern: no Node.js on the PATH; version 20.19 or later is needed. >&2 & exit /b 100)
node "%~dp0..\cli\postern.cjs" %*
