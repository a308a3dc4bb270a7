; The setup program for Windows. For all users by default (asks for an administrator once), for one with /CurrentUser.
;   sightglass-VERSION-setup.exe /S                        silent, all users
;   sightglass-VERSION-setup.exe /S /CurrentUser           silent, this user
;   "%ProgramFiles%\@TITLE@\uninstall.exe" /S              silent removal; what people made stays
; Filled in by installer/build.py.

Unicode true
!if /FileExists "${NSISDIR}/Stubs/lzma_solid-amd64-unicode" ; where NSIS can, the setup program is 64-bit like the rest
    Target amd64-unicode
!endif
!define NAME "@TITLE@"
!define ID "@NAME@"
!define VERSION "@VERSION@"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"
!define TYPE "${NAME}.Model"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallMode"
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_USE_PROGRAMFILES64
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh

Name "${NAME}"
OutFile "@TARGET@"
SetCompressor /SOLID lzma
ManifestDPIAware true
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "@DESCRIPTION@"
VIAddVersionKey CompanyName "@PUBLISHER@"
VIAddVersionKey LegalCopyright "@PUBLISHER@"

!define MUI_ICON "@ICON@"
!define MUI_UNICON "@ICON@"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${ID}.exe"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

Function .onInit
    !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
    !insertmacro MULTIUSER_UNINIT
FunctionEnd

; Takes the program's own files away, and nothing else that may lie in the folder.
!macro REMOVE_PROGRAM
    RMDir /r "$INSTDIR\_internal"
    RMDir /r "$INSTDIR\licences"
    Delete "$INSTDIR\${ID}.exe"
    Delete "$INSTDIR\${ID}.ico"
!macroend

Section
    SetOutPath "$INSTDIR"
    !insertmacro REMOVE_PROGRAM ; an older version may have files that this one has not
    File /r "@FILES@"
    File "/oname=${ID}.ico" "@ICON@"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${ID}.exe" "" "$INSTDIR\${ID}.ico"

    WriteRegStr SHCTX "${UNINSTALL}" DisplayName "${NAME}"
    WriteRegStr SHCTX "${UNINSTALL}" DisplayVersion "${VERSION}"
    WriteRegStr SHCTX "${UNINSTALL}" DisplayIcon "$INSTDIR\${ID}.ico"
    WriteRegStr SHCTX "${UNINSTALL}" Publisher "@PUBLISHER@"
    WriteRegStr SHCTX "${UNINSTALL}" InstallLocation "$INSTDIR"
    WriteRegStr SHCTX "${UNINSTALL}" InstallMode "$MultiUser.InstallMode"
    WriteRegStr SHCTX "${UNINSTALL}" UninstallString '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
    WriteRegStr SHCTX "${UNINSTALL}" QuietUninstallString '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
    WriteRegDWORD SHCTX "${UNINSTALL}" EstimatedSize @KILOBYTES@
    WriteRegDWORD SHCTX "${UNINSTALL}" NoModify 1
    WriteRegDWORD SHCTX "${UNINSTALL}" NoRepair 1

    WriteRegStr SHCTX "Software\Classes\.@SUFFIX@" "" "${TYPE}"
    WriteRegStr SHCTX "Software\Classes\.@SUFFIX@" "Content Type" "@MIME@"
    WriteRegStr SHCTX "Software\Classes\${TYPE}" "" "${NAME} model"
    WriteRegStr SHCTX "Software\Classes\${TYPE}\DefaultIcon" "" "$INSTDIR\${ID}.ico"
    WriteRegStr SHCTX "Software\Classes\${TYPE}\shell\open\command" "" '"$INSTDIR\${ID}.exe" "%1"'
    ${RefreshShellIcons}
SectionEnd

Section Uninstall
    !insertmacro REMOVE_PROGRAM
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\${NAME}.lnk"
    DeleteRegKey SHCTX "${UNINSTALL}"
    DeleteRegKey SHCTX "Software\Classes\${TYPE}"
    DeleteRegKey SHCTX "Software\Classes\.@SUFFIX@"
    ${RefreshShellIcons}
SectionEnd
