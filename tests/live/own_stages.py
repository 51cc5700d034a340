"""A team's own line of selling: other stages, one beside the way to the deal, two counted in people."""

from workbook.schema.playbook import Activity, Playbook, Result, Stage
from workbook.schema.words import Words

OWN = Playbook(
    id="own",
    label=Words("汽车销售", "Car sales"),
    member=Words("销售顾问", "Sales adviser"),
    supervisor=Words("主管", "Supervisor"),
    funnel=(
        Stage(id="walk_in", label=Words("客流", "Walk-in"), lag=9, counts="people"),
        Stage(id="contact", label=Words("留档", "Contact kept"), of="walk_in", rate=0.6, lag=6),
        Stage(
            id="drive",
            label=Words("试驾", "Test drive"),
            of="contact",
            rate=0.4,
            lag=5,
            counts="people",
        ),
        Stage(id="loan", label=Words("贷款咨询", "Loan advice"), of="drive"),
        Stage(id="deal", label=Words("成交", "Deal"), of="contact", rate=0.2),
    ),
    beside=(
        Activity(id="service", label=Words("服务", "Service")),
        Activity(id="reversal", label=Words("撤单", "Reversal")),
    ),
    results=(
        Result(id="amount", label=Words("金额", "Amount"), unit=Words("元", "CNY"), is_money=True),
        Result(id="deals", label=Words("台数", "Cars"), unit=Words("台", "cars")),
    ),
    average_deal=8000.0,
)
