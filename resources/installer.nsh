; The app registers its scheme at run time, for the person who uses it. It goes with the app, but not on an update, and
; only while it still leads to this installation. Whoever had it before, as the app has kept it, has it again.
!macro customUnInstall
  ${ifNot} ${isUpdated}
    ReadRegStr $R0 HKCU "Software\Classes\${APP_ID}\shell\open\command" ""
    StrLen $R1 "$\"$INSTDIR\"
    StrCpy $R0 $R0 $R1
    ${if} $R0 == "$\"$INSTDIR\"
      DeleteRegKey HKCU "Software\Classes\${APP_ID}"
      nsExec::Exec '"$SYSDIR\reg.exe" copy "HKCU\Software\Postern\before\${APP_ID}" "HKCU\Software\Classes\${APP_ID}" /s /f'
      Pop $R0
    ${endIf}
    DeleteRegKey HKCU "Software\Postern\before\${APP_ID}"
    DeleteRegKey /ifempty HKCU "Software\Postern\before"
    DeleteRegKey /ifempty HKCU "Software\Postern"
  ${endIf}
!macroend
