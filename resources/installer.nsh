; The app registers its scheme at run time, for the person who uses it. It goes with the app, but not on an update, and
; only while it still leads to this installation.
!macro customUnInstall
  ${ifNot} ${isUpdated}
    ReadRegStr $R0 HKCU "Software\Classes\${APP_ID}\shell\open\command" ""
    StrLen $R1 "$\"$INSTDIR\"
    StrCpy $R0 $R0 $R1
    StrCmp $R0 "$\"$INSTDIR\" 0 +2
      DeleteRegKey HKCU "Software\Classes\${APP_ID}"
  ${endIf}
!macroend
