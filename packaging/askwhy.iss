; The installer for Windows, made by Inno Setup from the bundle: for the person who runs it, without an administrator.
; iscc /DVersion=0.1.0 packaging\askwhy.iss
#ifndef Version
  #error Say the version: iscc /DVersion=0.1.0 packaging\askwhy.iss
#endif

[Setup]
AppId=AskWhy
AppName=AskWhy
AppVersion={#Version}
AppPublisher=The AskWhy authors
DefaultDirName={autopf}\AskWhy
DefaultGroupName=AskWhy
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
LicenseFile=..\LICENSE
OutputDir=..\dist
OutputBaseFilename=askwhy-{#Version}-setup
SetupIconFile=..\build\bundle\icons\askwhy.ico
UninstallDisplayIcon={app}\askwhy-window.exe
WizardStyle=modern

[Files]
Source: "..\build\bundle\made\askwhy\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{autoprograms}\AskWhy"; Filename: "{app}\askwhy-window.exe"

[Registry]
; vCards keep the program that they open with; AskWhy stands under "Open with". Books open with AskWhy.
Root: HKA; Subkey: "Software\Classes\AskWhy.Contacts"; ValueType: string; ValueData: "vCard"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\AskWhy.Contacts\shell\open\command"; ValueType: string; ValueData: """{app}\askwhy-window.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.vcf\OpenWithProgids"; ValueType: string; ValueName: "AskWhy.Contacts"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\AskWhy.Book"; ValueType: string; ValueData: "AskWhy book"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\AskWhy.Book\DefaultIcon"; ValueType: string; ValueData: "{app}\askwhy-window.exe,0"
Root: HKA; Subkey: "Software\Classes\AskWhy.Book\shell\open\command"; ValueType: string; ValueData: """{app}\askwhy-window.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.askwhy"; ValueType: string; ValueData: "AskWhy.Book"; Flags: uninsdeletevalue
