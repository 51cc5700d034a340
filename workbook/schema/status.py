"""What became of a file, and of a member: each has exactly one status."""

from enum import StrEnum

from workbook.schema.words import Words


class FileStatus(StrEnum):
    """What became of a file; the first that holds, in this order."""

    IGNORED = "ignored"
    UNHANDLED = "unhandled"
    UNREADABLE = "unreadable"
    OTHER_TEAM = "other_team"
    OTHER_PERIOD = "other_period"
    OLD_VERSION = "old_version"
    DUPLICATE = "duplicate"
    SET_ASIDE = "set_aside"
    REJECTED = "rejected"
    PARTLY_ACCEPTED = "partly_accepted"
    ACCEPTED_WITH_WARNINGS = "accepted_with_warnings"
    ACCEPTED = "accepted"

    @property
    def is_counted(self) -> bool:
        """Whether the file's accepted rows are in the numbers."""
        return self in _COUNTED


_COUNTED = frozenset(
    {FileStatus.PARTLY_ACCEPTED, FileStatus.ACCEPTED_WITH_WARNINGS, FileStatus.ACCEPTED}
)

STATUS_LABEL = {
    FileStatus.IGNORED: Words("略过", "Ignored"),
    FileStatus.UNHANDLED: Words("未处理", "Not handled"),
    FileStatus.UNREADABLE: Words("打不开", "Unreadable"),
    FileStatus.OTHER_TEAM: Words("非本组", "Other team"),
    FileStatus.OTHER_PERIOD: Words("非本期", "Other period"),
    FileStatus.OLD_VERSION: Words("旧版", "Old version"),
    FileStatus.DUPLICATE: Words("重复", "Duplicate"),
    FileStatus.SET_ASIDE: Words("待定", "Set aside"),
    FileStatus.REJECTED: Words("退回", "Rejected"),
    FileStatus.PARTLY_ACCEPTED: Words("部分收", "Partly accepted"),
    FileStatus.ACCEPTED_WITH_WARNINGS: Words("已收(有疑点)", "Accepted with warnings"),
    FileStatus.ACCEPTED: Words("已收", "Accepted"),
}


class MemberStatus(StrEnum):
    """What became of an expected member: expected = received + set aside + missing."""

    RECEIVED = "received"
    SET_ASIDE = "set_aside"
    MISSING = "missing"


MEMBER_STATUS_LABEL = {
    MemberStatus.RECEIVED: Words("已收", "Received"),
    MemberStatus.SET_ASIDE: Words("待定", "Set aside"),
    MemberStatus.MISSING: Words("未交", "Missing"),
}
