"""A timeline as a picture (SVG): a lane for each act and duty, a column for each moment. No script, nothing to load."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from html import escape

import attrs

from selfdefense.analysis import CourseKind, CourseTurn, Moment, OccasionKind, Unfolding
from selfdefense.evaluation import DueState, Outcome
from selfdefense.framework import Framework, Obliges
from selfdefense.frozen import frozen

from .blocks import Mark
from .marks import OUTCOME_MARKS
from .plain import plain
from .timeline_lines import label_text
from .timeline_outline import event_title, moment_instant, timeline_title
from .to_text import SYMBOLS
from .wording import Wording
from .wrapping import columns, wrapped

__all__ = ["timeline_svg"]

_FILLS = {
    Outcome.PERMITTED: "#cdebd6",
    Outcome.PERMITTED_SUBJECT_TO: "#f6e3b4",
    Outcome.UNDETERMINED: "#cfe6f3",
    Outcome.NOT_AUTHORISED: "#f6d5d2",
    Outcome.PROHIBITED: "#e9a49d",
}
_INK, _GREY = "#1a1a1a", "#777777"
_MARGIN, _LABEL, _LINE, _LANE, _BAR, _THIN = 14, 280, 16, 44, 22, 7
_LABEL_COLUMNS, _LIST_COLUMNS, _LABEL_ROWS = 40, 130, 2
_COLUMN_PIXELS = 6.6
_WIDEST_LANES, _NARROWEST_COLUMN, _WIDEST_COLUMN = 900, 34, 130


@frozen(kw_only=True)
class _Run:
    """Columns next to each other that show the same thing."""

    first: int
    after: int
    fill: str
    said: str
    symbol: str


@frozen(kw_only=True)
class _Lane:
    """A row of the picture: what it is about, its runs, and thin runs below them."""

    label: str
    runs: tuple[_Run, ...]
    thin: tuple[_Run, ...] = ()


def timeline_svg(unfolding: Unfolding, framework: Framework, *, language: str | None = None) -> str:
    """Draw the verdicts over time. Every colour has a sign beside it, and every moment is listed below."""
    wording = Wording(framework, language if language is not None else framework.language)
    return _Picture(wording, unfolding).drawn()


class _Picture:
    """Where things stand in the picture of one unfolding."""

    def __init__(self, wording: Wording, unfolding: Unfolding) -> None:
        self.wording, self.unfolding = wording, unfolding
        count = max(1, len(unfolding.moments))
        self.step = max(_NARROWEST_COLUMN, min(_WIDEST_COLUMN, _WIDEST_LANES // count))
        self.left = _MARGIN + _LABEL
        self.width = self.left + self.step * count + _MARGIN
        self.lanes = (*_act_lanes(wording, unfolding), *_duty_lanes(wording, unfolding))

    def drawn(self) -> str:
        top = _MARGIN + 2 * _LINE
        lanes_end = top + 24 + _LANE * len(self.lanes)
        rows = [(lanes_end + 12 + _LINE * n, text) for n, text in enumerate(self._listed())]
        height = (rows[-1][0] if rows else lanes_end) + _MARGIN
        title = escape(plain(self.wording.say("picture of time", title=self._title())))
        parts = [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{self.width}" height="{height}" '
            f'viewBox="0 0 {self.width} {height}" role="img" aria-label="{title}" '
            f'xml:lang="{escape(self.wording.language)}" font-family="sans-serif" font-size="12">',
            f"<title>{title}</title>",
            f'<rect width="{self.width}" height="{height}" fill="#ffffff"/>',
            _text(_MARGIN, _MARGIN + _LINE, self._title(), size=15),
            *self._head(top, lanes_end),
            *(part for n, lane in enumerate(self.lanes) for part in self._lane(lane, top + 24 + _LANE * n)),
            *(_text(_MARGIN, y, text) for y, text in rows),
            "</svg>",
        ]
        return "\n".join(parts) + "\n"

    def _title(self) -> str:
        return timeline_title(self.wording, self.unfolding.timeline)

    def _head(self, top: int, end: int) -> Iterator[str]:
        """Number the columns, and mark those in which the law changes."""
        for number, moment in enumerate(self.unfolding.moments):
            x = self.left + self.step * number
            law = OccasionKind.LAW in moment.kinds
            yield f'<path d="M{x} {top + 4}V{end}" stroke="{_INK if law else "#dddddd"}" stroke-width="1"/>'
            yield _text(x + 3, top + _LINE, f"{number + 1}{' §' if law else ''}", size=11)

    def _lane(self, lane: _Lane, top: int) -> Iterator[str]:
        rows = wrapped(plain(lane.label), _LABEL_COLUMNS)
        for number, row in enumerate(rows[:_LABEL_ROWS]):
            more = "…" if number == _LABEL_ROWS - 1 and len(rows) > _LABEL_ROWS else ""
            yield _text(_MARGIN, top + 14 + _LINE * number, row + more)
        for run in lane.runs:
            yield from self._bar(run, top + 4, _BAR, signed=True)
        for run in lane.thin:
            yield from self._bar(run, top + 5 + _BAR, _THIN, signed=False)

    def _bar(self, run: _Run, top: int, height: int, *, signed: bool) -> Iterator[str]:
        x, width = self.left + self.step * run.first, self.step * (run.after - run.first)
        yield (
            f'<rect x="{x}" y="{top}" width="{width - 1}" height="{height}" fill="{run.fill}" stroke="{_GREY}">'
            f"<title>{escape(plain(run.said))}</title></rect>"
        )
        if signed:
            full = f"{run.symbol} {run.said}"
            fits = _COLUMN_PIXELS * columns(full) + 8 <= width
            yield _text(x + 5, top + 15, full if fits else run.symbol)

    def _listed(self) -> Iterator[str]:
        """List what colours and numbers stand for."""
        wording = self.wording
        legend = (*_legend(wording), wording.say("thin bar"), wording.say("not to scale"))
        yield from wrapped(plain(" · ".join(legend)), _LIST_COLUMNS)
        yield ""
        for number, moment in enumerate(self.unfolding.moments, start=1):
            said = wording.say("moment", number=str(number), instant=moment_instant(self.unfolding.timeline, moment))
            yield from wrapped(plain(f"{said}  {_what(wording, moment)}"), _LIST_COLUMNS)


def _text(x: float, y: float, text: str, *, size: int = 12) -> str:
    return f'<text x="{x}" y="{y}" font-size="{size}" fill="{_INK}">{escape(plain(text))}</text>' if text else ""


def _legend(wording: Wording) -> Iterator[str]:
    for outcome in Outcome:
        yield f"{_symbol(outcome)} {wording.word(outcome)}"


def _symbol(outcome: Outcome) -> str:
    return SYMBOLS[OUTCOME_MARKS[outcome]]


def _what(wording: Wording, moment: Moment) -> str:
    """Say in one line what a moment is about."""
    said = [event_title(wording, event) for event in moment.events]
    said += [f"{wording.say('became known')}: {event_title(wording, event)}" for event in moment.learned]
    if moment.law is not None:
        said.append(f"§ {wording.say('law then')}: {wording.join([wording.called(p) for p in moment.law.came])}")
    return wording.join(said, "and") if said else wording.say("begins")


def _act_lanes(wording: Wording, unfolding: Unfolding) -> Iterator[_Lane]:
    moments = unfolding.moments
    for verdict in moments[0].verdicts if moments else ():
        label = verdict.label
        thin: list[Outcome | None] = [
            next((found.then for found in moment.hindsight if found.label == label), None) for moment in moments
        ]
        yield _Lane(
            label=label_text(wording, unfolding.timeline.ask, label),
            runs=_runs(wording, [moment.verdict(label).outcome for moment in moments]),
            thin=_runs(wording, thin),
        )


def _runs(wording: Wording, outcomes: Sequence[Outcome | None]) -> tuple[_Run, ...]:
    """Join columns with the same outcome; none where there is none."""
    runs: list[_Run] = []
    for number, outcome in enumerate(outcomes):
        if outcome is None:
            continue
        said = wording.word(outcome)
        if runs and runs[-1].after == number and runs[-1].said == said:
            runs[-1] = attrs.evolve(runs[-1], after=number + 1)
        else:
            run = _Run(first=number, after=number + 1, fill=_FILLS[outcome], said=said, symbol=_symbol(outcome))
            runs.append(run)
    return tuple(runs)


def _duty_lanes(wording: Wording, unfolding: Unfolding) -> Iterator[_Lane]:
    """Show each duty for as long as it is due."""
    for course in unfolding.courses:
        content = wording.framework.norm[course.name].content if course.kind is CourseKind.DUTY else None
        due = [_due_at(course.turns, moment.at) for moment in unfolding.moments]
        if not isinstance(content, Obliges) or not any(due):
            continue
        said = f"{wording.word(DueState.DUE)}{_within(wording, content)}"
        runs: list[_Run] = []
        for number, is_due in enumerate(due):
            if is_due and runs and runs[-1].after == number:
                runs[-1] = attrs.evolve(runs[-1], after=number + 1)
            elif is_due:
                run = _Run(first=number, after=number + 1, fill="#eeeeee", said=said, symbol=SYMBOLS[Mark.SUBJECT])
                runs.append(run)
        by = f"{wording.offices(course.by)}: " if course.by else ""
        yield _Lane(label=f"{wording.say('duties')}: {by}{wording.text(content.duty)}", runs=tuple(runs))


def _within(wording: Wording, content: Obliges) -> str:
    return "" if content.within is None else f" ({wording.text(content.within)})"


def _due_at(turns: Sequence[CourseTurn], at: datetime) -> bool:
    states = [turn.state for turn in turns if turn.at <= at]
    return bool(states) and states[-1] == DueState.DUE.value
