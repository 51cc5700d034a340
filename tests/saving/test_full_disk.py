"""A disk that is full: a real one of 64 KiB, which nobody else sees."""

import sys
from pathlib import Path

from tests.saving.full_disk import on_full_disk


def test_the_earlier_book_is_kept_and_the_sentence_says_how_much_is_lacking(tmp_path: Path) -> None:
    said = on_full_disk(tmp_path, f"{sys.executable} -m tests.saving.full_disk").splitlines()

    code, zh, en, kept = said
    assert "disk_full" == code
    assert zh == (
        f"{tmp_path}/review.xlsx 存不下：还差 97 KB（要 153 KB，{tmp_path} 只剩 56 KB）。"
        "请腾出空间再试。原来的那份没有动。"
    )
    assert en == (
        f"{tmp_path}/review.xlsx does not fit: it needs 153 KB, and {tmp_path} has 56 KB free, "
        "97 KB too little. Make room and try again. The earlier one is unchanged."
    )
    assert "True ['review.xlsx']" == kept
