"""What went well in a member's week: two things at most, and none that the figures do not bear out."""

from collections.abc import Iterator

from workbook.measure.visits import Outcome
from workbook.review.source import number, share
from workbook.review.week_promises import promised
from workbook.review.week_tally import Tally
from workbook.review.week_view import WeekView
from workbook.schema.playbook import Result
from workbook.schema.team import Member

MOST = 2
GOOD_SHARE = 0.8  # of planned visits carried out
MET = 1.0


def done_well(view: WeekView, member: Member) -> tuple[str, ...]:
    """Return the first two things done well, as sentences.

    In this order: promises kept, metrics at plan or above, planned visits carried out, more of a
    stage than the week before, and at last simply what was done most. Nobody is praised twice for
    the same metric, nor for a metric of which less is better.
    """
    said: dict[str, str] = {}
    for metric, sentence in _candidates(view, member):
        said.setdefault(metric, sentence)
    return tuple(said.values())[:MOST]


def _candidates(view: WeekView, member: Member) -> Iterator[tuple[str, str]]:
    yield from _promises(view, member)
    yield from _attained(view, member)
    yield from _visits(view, member)
    yield from _more(view, member)


def _metrics(view: WeekView) -> tuple[str, ...]:
    """Return the metrics of which more is better."""
    metrics = view.source.run.team.playbook.metrics
    return tuple(m.id for m in metrics if not isinstance(m, Result) or m.is_more_better)


def _promises(view: WeekView, member: Member) -> Iterator[tuple[str, str]]:
    for metric in promised(view, member):
        promise, actual = view.promise(member.id, metric), view.done(member.id, metric).actual
        if promise and actual and metric in _metrics(view) and view.kept(member.id, metric):
            facts = {
                "metric": view.source.metric(metric),
                "promised": view.figure(metric, promise),
                "actual": view.figure(metric, actual),
            }
            yield metric, view.say("well_promise", **facts)


def _attained(view: WeekView, member: Member) -> Iterator[tuple[str, str]]:
    for metric in _metrics(view):
        done = view.done(member.id, metric)
        if done.plan and done.actual and (done.attainment or 0.0) >= MET:
            facts = {
                "metric": view.source.metric(metric),
                "actual": view.figure(metric, done.actual),
                "plan": view.figure(metric, done.plan),
                "share": share(done.attainment),
            }
            yield metric, view.say("well_metric", **facts)


def _visits(view: WeekView, member: Member) -> Iterator[tuple[str, str]]:
    tally = Tally.of(view.due(member.id))
    if tally.share is not None and tally.share >= GOOD_SHARE:
        facts = {"done": tally[Outcome.DONE], "due": tally.due, "share": share(tally.share)}
        yield "visits", view.say("well_visits", **facts)


def _more(view: WeekView, member: Member) -> Iterator[tuple[str, str]]:
    counts = {
        metric: actual
        for metric in _metrics(view)
        if (actual := view.done(member.id, metric).actual) is not None and actual > 0
    }
    before = view.before()
    for metric, actual in counts.items() if before else ():
        earlier = view.done(member.id, metric, before).actual or 0.0
        if actual > earlier:
            more = view.figure(metric, actual - earlier)
            label = view.source.metric(metric)
            facts = {"metric": label, "actual": view.figure(metric, actual), "more": more}
            yield metric, view.say("well_more", **facts)
    activity = {metric: actual for metric, actual in counts.items() if _is_activity(view, metric)}
    for metric in sorted(activity, key=lambda each: -activity[each]):
        label = view.source.metric(metric)
        yield metric, view.say("well_did", metric=label, actual=number(activity[metric]))


def _is_activity(view: WeekView, metric: str) -> bool:
    return all(metric != result.id for result in view.source.run.team.playbook.results)
