"""Parts are unpacked no further than they may be, and only what was counted goes on."""

import io
import os
import struct
import zipfile
import zlib

import pytest

from tests.read.made import TYPES, packed, with_declared_size
from workbook.read.caps import MAX_INDEX, MAX_PART, MAX_RATIO, MAX_UNPACKED, ROOM
from workbook.read.parts import Parts, check_xml
from workbook.read.refusal import Refused

PART = "xl/a.xml"


def reason(content: bytes, name: str = PART) -> tuple[str, str]:
    """Return why a part is not unpacked."""
    with pytest.raises(Refused) as refused:
        Parts(content).unpack(name)
    return refused.value.code, refused.value.found


def test_a_part_is_found_whatever_the_case_and_slashes_of_its_name() -> None:
    parts = Parts(packed({"XL\\A.xml": "<a/>"}))

    assert PART in parts
    assert b"<a/>" == parts.unpack(PART)


def test_stored_and_deflated_parts_are_unpacked() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as package:
        package.writestr(zipfile.ZipInfo("stored"), b"12345" * 9, zipfile.ZIP_STORED)
        package.writestr(zipfile.ZipInfo("deflated"), b"12345" * 9, zipfile.ZIP_DEFLATED)
    parts = Parts(target.getvalue())

    assert b"12345" * 9 == parts.unpack("stored") == parts.unpack("deflated")


def test_a_zip_without_its_list_is_cut_short() -> None:
    with pytest.raises(Refused, match="cut_short"):
        Parts(packed({PART: "<a/>"})[:-30])


def test_two_parts_of_one_name_are_refused() -> None:
    with pytest.raises(Refused) as refused:
        Parts(packed({PART: "<a/>", PART.upper(): "<b/>"}))

    assert ("part_unreadable", "zip") == (refused.value.code, refused.value.found)


def test_a_part_that_is_not_there_is_named() -> None:
    assert ("part_unreadable", "xl/b.xml") == reason(packed({PART: "<a/>"}), "xl/b.xml")


def test_parts_that_say_themselves_that_they_are_too_large_are_refused_unopened() -> None:
    content = with_declared_size(packed({PART: "<a/>"}), PART, MAX_PART + 1)

    with pytest.raises(Refused, match="part_too_large"):
        Parts(content).check_sizes()


def test_too_many_parts() -> None:
    with pytest.raises(Refused, match="too_many_parts"):
        Parts(packed({f"p{number}": "" for number in range(1001)}))
    assert 1000 == len(Parts(packed({f"p{number}": "" for number in range(1000)})).parts)


def test_real_bytes_are_counted_whatever_the_list_claims() -> None:
    bomb = packed({PART: bytes(MAX_PART + 1)})

    assert ("part_too_large", "") == reason(with_declared_size(bomb, PART, 10))


def test_a_part_of_another_size_than_listed_is_damaged() -> None:
    content = packed({PART: "<a>1</a>"})

    assert ("part_unreadable", PART) == reason(with_declared_size(content, PART, 7))


def test_all_parts_together_have_a_cap() -> None:
    half = bytes(MAX_UNPACKED // 2)
    ballast = os.urandom(MAX_UNPACKED // MAX_RATIO)
    parts = Parts(packed({"a": half, "b": half, "c": b"1", "ballast": ballast}))
    parts.unpack("a")
    parts.unpack("b")

    with pytest.raises(Refused, match="part_too_large"):
        parts.unpack("c")


def test_a_small_file_may_unpack_to_eight_megabytes_and_a_larger_one_to_a_hundredfold() -> None:
    assert ROOM == len(Parts(packed({"a": bytes(ROOM)})).unpack("a"))
    with pytest.raises(Refused, match="part_too_large"):
        Parts(packed({"a": bytes(ROOM + 1)})).unpack("a")
    larger = packed({"a": bytes(ROOM + 1), "ballast": os.urandom(ROOM // MAX_RATIO)})
    assert ROOM + 1 == len(Parts(larger).unpack("a"))


@pytest.mark.parametrize("at", [-4, 0, 1, 14])
def test_a_damaged_byte_is_noticed_by_the_checksum_or_the_stream(at: int) -> None:
    data = zlib.compress(b"<a>12345678901234567890</a>")
    content = bytearray(packed({PART: "<a>12345678901234567890</a>"}))
    begin = content.index(PART.encode()) + len(PART)
    content[begin + at % (len(data) - 6)] ^= 0x55

    assert ("part_unreadable", PART) == reason(bytes(content))


def test_a_part_whose_own_header_is_gone_is_damaged() -> None:
    content = packed({"x": "1", PART: "<a/>"})
    at = content.index(b"PK\x03\x04", 4)

    assert ("part_unreadable", PART) == reason(content[:at] + b"XX" + content[at + 2 :])


def test_a_part_listed_beyond_the_end_is_damaged() -> None:
    content = bytearray(packed({PART: "<a/>"}))
    at = content.rindex(PART.encode()) - 46
    content[at + 42 : at + 46] = struct.pack("<I", len(content) - 3)

    assert ("part_unreadable", PART) == reason(bytes(content))


def test_parts_with_a_password_or_an_odd_method_are_refused() -> None:
    content = bytearray(packed({PART: "<a/>"}))
    at = content.rindex(PART.encode()) - 46
    locked, odd = bytearray(content), bytearray(content)
    locked[at + 8] |= 1
    odd[at + 10] = zipfile.ZIP_LZMA

    assert ("part_unreadable", PART) == reason(bytes(locked)) == reason(bytes(odd))


def test_an_index_part_has_a_lower_cap() -> None:
    large = "<a>" + " " * MAX_INDEX + "</a>"
    parts = Parts(packed({TYPES: large}))

    with pytest.raises(Refused, match="part_too_large"):
        parts.unpack_index(TYPES)
    assert large.encode() == parts.unpack_xml(TYPES)


DTD = '<!DOCTYPE a [<!ENTITY b "{}">]>'


@pytest.mark.parametrize(
    ("xml", "code"),
    [
        (f'<?xml version="1.0"?>{DTD}<a>&b;</a>'.encode(), "xml_with_doctype"),
        (f"<!-- <a> -->{DTD}<a/>".encode(), "xml_with_doctype"),
        (f"{DTD}<a/>".encode("utf-16"), "xml_with_doctype"),
        (f"{DTD}<a/>".encode("utf-16-le"), "xml_with_doctype"),
        ("<a>日</a>".encode("utf-16"), "part_unreadable"),
        ('<?xml version="1.0" encoding="gbk"?><a>日</a>'.encode("gbk"), "part_unreadable"),
        (b"<?xml version='1.0' encoding = 'utf-7'?><a/>", "part_unreadable"),
    ],
)
def test_xml_that_excel_does_not_write_is_refused(xml: bytes, code: str) -> None:
    with pytest.raises(Refused, match=code):
        check_xml(xml, PART)


@pytest.mark.parametrize(
    "xml",
    [
        b"",
        b"<a/>",
        b'\xef\xbb\xbf<?xml version="1.0" encoding="UTF-8"?>\r\n<a/>',
        b'<?xml version="1.0" encoding="US-ASCII"?><!-- note --><a/>',
        b"<a>&lt;!DOCTYPE, encoding='gbk' in a text</a>",
    ],
)
def test_xml_as_excel_writes_it_passes(xml: bytes) -> None:
    check_xml(xml, PART)
