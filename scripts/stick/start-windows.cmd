@echo off
rem Opens the handbook from this folder: a small server that answers on this computer only. Needs PowerShell, which Windows 10 and 11 have. Close the window to end it.
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0start-windows.ps1"
if errorlevel 1 pause
