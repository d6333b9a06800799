"""What Windows and macOS want to be told of a program: its version, its icon, and the files that it opens."""

from pathlib import Path
from typing import Any

NAME = "AskWhy"
IDENTIFIER = "askwhy"
"""What macOS knows the program by. It is no domain, since the project has none."""

_RIGHTS = "The AskWhy authors, MIT license"


def numbers(version: str) -> tuple[int, int, int, int]:
    """Give a version as the four numbers that Windows counts with: "0.1.0" is 0, 1, 0, 0."""
    plain = [int(part) for part in version.split("+")[0].split(".") if part.isdecimal()][:4]
    first, second, third, fourth = (*plain, 0, 0, 0, 0)[:4]
    return first, second, third, fourth


def windows_version(version: str) -> Any:
    """Give what Explorer shows under Details, in the form of PyInstaller."""
    from PyInstaller.utils.win32 import versioninfo  # there only while a bundle is made

    four = numbers(version)
    texts = {
        "FileDescription": NAME,
        "FileVersion": version,
        "InternalName": "askwhy",
        "LegalCopyright": _RIGHTS,
        "OriginalFilename": "askwhy.exe",
        "ProductName": NAME,
        "ProductVersion": version,
    }
    return versioninfo.VSVersionInfo(
        ffi=versioninfo.FixedFileInfo(filevers=four, prodvers=four),
        kids=[
            versioninfo.StringFileInfo(
                [
                    versioninfo.StringTable(
                        "040904B0", [versioninfo.StringStruct(*each) for each in texts.items()]
                    )
                ]
            ),
            versioninfo.VarFileInfo([versioninfo.VarStruct("Translation", [0x0409, 1200])]),
        ],
    )


def mac_bundle(version: str, icon: Path) -> dict[str, Any]:
    """Give the arguments of PyInstaller's BUNDLE: the .app and its Info.plist."""
    return {
        "name": f"{NAME}.app",
        "icon": str(icon),
        "bundle_identifier": IDENTIFIER,
        "version": version,
        "info_plist": {
            "CFBundleDisplayName": NAME,
            "CFBundleShortVersionString": version,
            "LSApplicationCategoryType": "public.app-category.productivity",
            "LSMinimumSystemVersion": "13.0",
            "NSHighResolutionCapable": True,
            "NSHumanReadableCopyright": _RIGHTS,
            "CFBundleDocumentTypes": [
                {
                    "CFBundleTypeName": "vCard",
                    "CFBundleTypeRole": "Viewer",
                    "LSHandlerRank": "Alternate",  # the address book stays the first choice
                    "LSItemContentTypes": ["public.vcard"],
                },
                {
                    "CFBundleTypeName": "AskWhy book",
                    "CFBundleTypeRole": "Editor",
                    "LSHandlerRank": "Owner",
                    "CFBundleTypeExtensions": ["askwhy"],
                },
            ],
        },
    }
