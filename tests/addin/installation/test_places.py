"""Where things go on each system."""

from pathlib import Path

from addin.installation.places import Places, places_of


def test_windows_says_where_its_folders_are() -> None:
    environment = {"APPDATA": "/R/Roaming", "LOCALAPPDATA": "/L"}

    assert Places(
        platform="windows",
        state=Path("/L/mubiao"),
        logs=Path("/L/mubiao"),
        cache=Path("/L/mubiao/cache"),
        settings=Path("/R/Roaming/mubiao/window.ini"),
        add_in=Path("/R/Roaming/Microsoft/Excel/XLSTART/mubiao.xlam"),
        menu=Path("/R/Roaming/Microsoft/Windows/Start Menu/Programs/目标 mubiao.lnk"),
    ) == places_of("windows", environment, Path("/H"))


def test_a_mac_keeps_them_in_the_library() -> None:
    group = "Library/Group Containers/UBF8T346G9.Office/User Content.localized"

    assert Places(
        platform="macos",
        state=Path("/H/Library/Application Support/mubiao"),
        logs=Path("/H/Library/Logs/mubiao"),
        cache=Path("/H/Library/Caches/mubiao"),
        settings=Path("/H/.config/mubiao/window.ini"),
        add_in=Path("/H", group, "Startup.localized/Excel/mubiao.xlam"),
        script=Path("/H/Library/Application Scripts/com.microsoft.Excel/mubiao.applescript"),
    ) == places_of("macos", {}, Path("/H"))


def test_linux_asks_the_environment_and_has_a_standard() -> None:
    named = places_of("linux", {"XDG_DATA_HOME": "/D", "XDG_STATE_HOME": "/S"}, Path("/H"))
    standard = places_of("linux", {"XDG_DATA_HOME": ""}, Path("/H"))

    assert (Path("/D/applications/mubiao.desktop"), Path("/S/mubiao")) == (named.menu, named.state)
    assert Path("/H/.local/share/applications/mubiao.desktop") == standard.menu
    assert Path("/H/.local/state/mubiao") == standard.state
    assert Path("/H/.cache/mubiao") == standard.cache
