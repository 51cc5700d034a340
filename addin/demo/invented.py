"""The made-up words of the demo: names, customers, and what was said in a visit."""

from workbook.schema.words import Lang, Words

TEAM_ID = "YS01"
TEAM_NAME = Words("演示一组", "Demo team one")
UNIT = Words("演示营业部", "Demo unit")
GROUPS = (Words("甲组", "Group A"), Words("乙组", "Group B"))
RANKS = (
    Words("主管", "Supervisor"),
    Words("高级", "Senior"),
    Words("中级", "Regular"),
    Words("新人", "Newcomer"),
)

NAMES = (
    Words("林晓晴", "Lin Xiaoqing"),
    Words("周明远", "Zhou Mingyuan"),
    Words("赵雨桐", "Zhao Yutong"),
    Words("孙浩然", "Sun Haoran"),
    Words("吴思琪", "Wu Siqi"),
    Words("郑子轩", "Zheng Zixuan"),
    Words("王佳怡", "Wang Jiayi"),
    Words("冯志强", "Feng Zhiqiang"),
    Words("陈梦洁", "Chen Mengjie"),
    Words("沈文博", "Shen Wenbo"),
    Words("韩雪梅", "Han Xuemei"),
    Words("杨俊杰", "Yang Junjie"),
)
ABOVE = Words("高建国", "Gao Jianguo")  # the manager above the supervisor
DOMAIN = "demo.example"  # reserved: no mail reaches it
MORE = Words("成员{number:03}", "Member {number:03}")

CUSTOMER = Words("客户{number:06}", "Customer {number:06}")
KNOWN_CUSTOMER = Words("老客户{number:06}", "Known customer {number:06}")
NEW_CUSTOMER = Words("新客户{number:06}", "New customer {number:06}")
LIST = Words("名单{number:06}", "List {number:06}")

RECORDS = (
    Words("有兴趣，要和家人商量", "Interested, wants to talk it over at home"),
    Words("已经有别家的方案，在比较", "Comparing with another offer"),
    Words("问了价格和期限，约下次细谈", "Asked about price and term; details next time"),
    Words("近期用不上，愿意保持联系", "Not now, happy to stay in touch"),
)
OBJECTIONS = (
    Words("价格高", "Too expensive"),
    Words("要再比较", "Wants to compare"),
    Words("家人不同意", "Family against it"),
    Words("现在不需要", "No need now"),
)
ACTIONS = (
    Words("电话回访", "Call back"),
    Words("送方案", "Bring the offer"),
    Words("约见面", "Arrange a visit"),
    Words("请主管陪访", "Visit with the supervisor"),
)
SUPPORT = (Words("请主管陪访", "Joint visit"), Words("要案例资料", "A case to show"))
REASONS = (
    Words(
        "约到的人不少，促成时没有当场给出第二个方案",
        "Enough people met; no second offer at hand when it came to closing",
    ),
    Words("有三家改到下周，本周没有补上", "Three moved to next week and were not made up for"),
    Words("前半周忙服务，新客户约得少", "Busy with service early in the week, few new visits"),
)
CHANGES = (
    Words("每天上午先打十个电话再出门", "Ten calls every morning before going out"),
    Words("促成前准备两个方案", "Two offers prepared before every closing"),
    Words("周五前排满下周的拜访", "Next week's visits planned by Friday"),
)
PROMISES = (
    Words("下周约成六个面谈，签一单", "Six visits arranged and one deal next week"),
    Words("下周每天见三位客户", "Three customers a day next week"),
    Words("把改期的三家都见到", "See all three who moved"),
)
SERVED = Words("送资料，问近况", "Brought papers, asked how they are")


def name_of(index: int, lang: Lang) -> str:
    """Return the name of a member by his place in the roster, counted from 0."""
    if index < len(NAMES):
        return NAMES[index].of(lang)
    return MORE.of(lang, number=index + 1)


def member_id(index: int) -> str:
    """Return a member's number; the zeros in front are part of it.

    Example:
        >>> member_id(0)
        '0101'
    """
    return f"{index + 101:04}"


def phone(member: int, customer: int) -> str:
    """Return a phone number that nobody has.

    Example:
        >>> phone(0, 1)
        '13800000001'
    """
    return f"138{(member * 10_000 + customer) % 10**8:08}"


def address(mailbox: str) -> str:
    """Return an e-mail address that nobody has.

    Example:
        >>> address("0101")
        '0101@demo.example'
    """
    return f"{mailbox}@{DOMAIN}"
