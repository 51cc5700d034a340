"""The values of drop-down lists, each in both languages."""

from workbook.schema.words import Words

YES_NO = (Words("是", "Yes"), Words("否", "No"))
NEW_OLD = (Words("新", "New"), Words("老", "Known"))
GRADE = (Words("A", "A"), Words("B", "B"), Words("C", "C"), Words("D", "D"))
SOURCE = (
    Words("缘故", "Acquaintance"),
    Words("转介绍", "Referral"),
    Words("目标市场", "Target market"),
    Words("陌拜", "Cold visit"),
    Words("老客户", "Customer"),
    Words("来店来电", "Walk-in or call"),
    Words("网络", "Online"),
    Words("会议", "Event"),
)
ATTENDANCE = (
    Words("出勤", "Present"),
    Words("迟到", "Late"),
    Words("请假", "Leave"),
    Words("缺勤", "Absent"),
)
SLOT = (Words("上午", "Morning"), Words("下午", "Afternoon"), Words("晚上", "Evening"))
MODE = (
    Words("面访", "Visit"),
    Words("电话", "Call"),
    Words("微信", "WeChat"),
    Words("邀约到店", "Invited in"),
    Words("会议", "Event"),
)
CAUSE = (
    Words("投入", "Effort"),
    Words("技能", "Skill"),
    Words("数量", "Volume"),
    Words("客户", "Customers"),
    Words("产品", "Product"),
    Words("资源", "Resources"),
    Words("其他", "Other"),
)
NOT_DONE = (
    Words("客户改期", "Customer moved it"),
    Words("本人改期", "I moved it"),
    Words("未联系上", "Not reached"),
    Words("请假", "Leave"),
    Words("其他", "Other"),
)
MONTH_RULE = (Words("26日至25日", "26th to 25th"), Words("自然月", "Calendar month"))
BOOK_LANG = (Words("中文", "Chinese"), Words("英文", "English"))
ROLE = (Words("成员", "Member"), Words("主管", "Supervisor"))
DAY_KIND = (Words("上班", "Work"), Words("休息", "Rest"))
METRIC_KIND = (
    Words("结果", "Result"),
    Words("环节", "Stage"),
    Words("其他活动", "Other activity"),
)
COUNTING = (Words("次", "Times"), Words("人", "People"))
DIRECTION = (Words("越多越好", "More is better"), Words("越少越好", "Less is better"))

AUDIENCE = (  # in the order of Audience
    Words("主管", "Supervisor"),
    Words("上级", "Manager above"),
    Words("成员本人", "Member"),
)
WAY = (  # in the order of Way
    Words("直接发邮件", "Mail server"),
    Words("Outlook", "Outlook"),
    Words("存成草稿", "Draft"),
    Words("存到文件夹", "Folder"),
)


def choice_id(label: Words) -> str:
    """Return what typed rows keep for a value of a drop-down list, whatever language it was in.

    Example:
        >>> choice_id(ATTENDANCE[0]), choice_id(SOURCE[2])
        ('present', 'target_market')
    """
    return label.en.lower().replace(" ", "_")
