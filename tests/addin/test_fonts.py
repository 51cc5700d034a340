"""Finding a Chinese font, on whatever system."""

from pathlib import Path

import pytest

from addin.fonts import FontMissing, find_font, font_folders
from workbook.pictures.font import Font

HERE = find_font()


def put(folder: Path, name: str, content: bytes) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(content)


def test_this_system_has_one_that_writes_chinese() -> None:
    masks = {bytes(HERE.face(40).getmask(each)) for each in "目标达成"}

    assert len(masks) == 4


def test_windows_own_font_is_found_with_its_bold_face(tmp_path: Path) -> None:
    put(tmp_path / "Fonts", "msyh.ttc", HERE.regular)
    put(tmp_path / "Fonts", "MSYHBD.TTC", HERE.bold or HERE.regular)
    put(tmp_path / "Fonts", "wqy-zenhei.ttc", b"never looked at")

    assert find_font([tmp_path]) == Font(
        regular=HERE.regular, index=HERE.index, bold=HERE.bold, bold_index=HERE.bold_index
    )


def test_without_a_bold_face_the_regular_one_serves(tmp_path: Path) -> None:
    put(tmp_path / "a" / "b", "PingFang.ttc", HERE.regular)
    font = find_font([tmp_path])

    assert font.regular == HERE.regular
    assert font.face(20, is_bold=True).getname()[1] != "Light"


def test_a_damaged_file_is_passed_over(tmp_path: Path) -> None:
    put(tmp_path, "msyh.ttc", b"\x00\x01\x00\x00 no font")
    put(tmp_path, "NotoSansCJK-Regular.ttc", HERE.regular)

    assert find_font([tmp_path]).regular == HERE.regular


@pytest.mark.parametrize(
    ("platform", "said"),
    [
        ("win32", "请在 Windows 设置 → 应用 → 可选功能里添加“中文(简体)补充字体”，再试一次。"),
        ("darwin", "请打开“字体册”，下载“苹方-简”，再试一次。"),
        ("linux", "请装一种，例如 sudo apt install fonts-noto-cjk，再试一次。"),
    ],
)
def test_where_there_is_none_a_sentence_says_what_to_do(
    tmp_path: Path, platform: str, said: str
) -> None:
    with pytest.raises(FontMissing) as fault:
        find_font([tmp_path, tmp_path / "none"], platform=platform)

    assert fault.value.told("zh") == f"这台电脑上没有中文字体，图片画不出来。{said}"


def test_fonts_are_looked_for_in_places_that_are_named_in_full() -> None:
    assert [folder for folder in font_folders() if not folder.is_absolute()] == []
