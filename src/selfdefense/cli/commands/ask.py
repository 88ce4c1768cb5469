"""`selfdefense ask`: an interview that asks only what still matters, and writes the scenario."""

import argparse
import os
import re
import sys
from datetime import date
from pathlib import Path

import attrs

from selfdefense.analysis.interview import without_unknowns
from selfdefense.cli.asked_scenario import adjusted, load_scenario_at, refuse_unknown_actions
from selfdefense.cli.conversation import Conversation
from selfdefense.cli.errors import BadInputError
from selfdefense.cli.exit_codes import ExitCode
from selfdefense.cli.options import Readings, add_color, add_framework, add_language, day, reading
from selfdefense.cli.output import colored, complain, emit, page_width
from selfdefense.framework import Framework
from selfdefense.language import load_framework
from selfdefense.report import plain
from selfdefense.report.question_outline import act_said
from selfdefense.report.scenario_text import scenario_text
from selfdefense.report.wording import Wording
from selfdefense.scenario import Act, Scenario

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("file", nargs="?", help="the scenario to write (default: standard output, or what is resumed)")
    parser.add_argument("--action", action="append", default=[], metavar="NAME", help="an action or act to ask about")
    parser.add_argument("--resume", metavar="FILE", help="go on with a scenario")
    parser.add_argument("--again", action="store_true", help="ask again what the scenario says is unknown")
    parser.add_argument("--steps", action="store_true", help="also ask which steps have been taken")
    parser.add_argument("--plain", action="store_true", help="no colour and no adjustment to the terminal")
    parser.add_argument("--as-of", type=day, metavar="DAY", help="the day of the facts (default: today)")
    parser.add_argument("--law-as-of", type=day, metavar="DAY", help="the day of the law and of the official readings")
    parser.add_argument(
        "--reading", type=reading, action=Readings, default=[], metavar="QUESTION=READING", help="take another reading"
    )
    parser.add_argument(
        "--assume", action="append", default=[], metavar="NAME", help="opt in to an assumption of the rule pack"
    )
    add_framework(parser)
    add_language(parser)
    add_color(parser)


def run(options: argparse.Namespace) -> ExitCode:
    """Ask, then write the scenario; what ends early is written as far as it got."""
    framework, scenario = _started(options)
    file = options.file if options.file is not None else options.resume
    _refuse_existing(file, options.resume)
    wording = Wording(framework, options.lang if options.lang is not None else framework.language)
    conversation = _conversation(options, wording, scenario)
    interrupted = False
    try:
        conversation.run()
    except KeyboardInterrupt:
        interrupted = True
    _save(wording, conversation, file)
    return ExitCode.INTERRUPTED if interrupted else ExitCode.DONE


def _started(options: argparse.Namespace) -> tuple[Framework, Scenario]:
    """Give the scenario to begin with: the one to resume, or an empty one."""
    if options.resume is not None:
        loaded = load_scenario_at(options.resume, options.framework)
        framework, scenario = loaded.framework, loaded.scenario
        scenario = without_unknowns(scenario) if options.again else scenario
    else:
        framework = load_framework(options.framework if options.framework is not None else "japan")
        as_of = options.as_of if options.as_of is not None else date.today()
        scenario = Scenario(id=_name(options.file), framework=framework.id, as_of=as_of)
    refuse_unknown_actions(framework, scenario, options.action)
    known = {act.label for act in scenario.ask}
    added = tuple(Act(action=name) for name in dict.fromkeys(options.action) if name not in known)
    scenario = attrs.evolve(adjusted(scenario, options, framework), ask=(*scenario.ask, *added))
    if not scenario.ask:
        raise BadInputError("error: nothing is asked; name an action with --action (see `show actions`)")
    return framework, scenario


def _name(file: str | None) -> str:
    """Name the scenario after its file."""
    words = re.findall("[a-z0-9]+", Path(file).stem.lower()) if file not in (None, "-") else []
    return "-".join(words) if words and words[0][0].isalpha() else "my-scenario"


def _refuse_existing(file: str | None, resumed: str | None) -> None:
    """Refuse a file that cannot be written before anything is asked, not after."""
    if file not in (None, "-", resumed) and os.path.exists(str(file)):
        raise BadInputError(f"error: `{file}` exists already and is left as it is; name another file, or --resume it")
    folder = Path("." if file in (None, "-") else str(file)).absolute().parent
    if file not in (None, "-") and not os.access(folder, os.W_OK):
        raise BadInputError(f"error: `{file}` cannot be written: there is no folder `{folder}` to write into")


def _conversation(options: argparse.Namespace, wording: Wording, scenario: Scenario) -> Conversation:
    labels = options.action or [act.label for act in scenario.ask]
    return Conversation(
        wording=wording,
        scenario=scenario,
        actions=tuple(dict.fromkeys(labels)),
        steps=options.steps,
        heard=_heard,
        tell=_tell,
        width=100 if options.plain else page_width(),
        color=not options.plain and sys.stderr.isatty() and colored(options.color),
    )


def _heard() -> str | None:
    """Hear one line, None at the end of the input."""
    if sys.stdin.isatty():
        _tell("> ")
    line = sys.stdin.readline()
    return line if line else None


def _tell(text: str) -> None:
    complain(text) if text.endswith("\n") else sys.stderr.write(text)
    sys.stderr.flush()


# the scenario


def _save(wording: Wording, conversation: Conversation, file: str | None) -> None:
    scenario = conversation.scenario
    for label, outcome in conversation.outcomes().items():
        does = act_said(wording, scenario, label)
        complain(plain(wording.say("still open", does=does, outcome=wording.word(outcome))))
    text = scenario_text(scenario, wording.framework, language=wording.language)
    if file in (None, "-"):
        emit(text)
        return
    try:
        _write(Path(str(file)), text)
    except BadInputError:
        emit(text)  # so that no answer is lost
        raise
    complain(plain(wording.say("saved", file=str(file))))


def _write(path: Path, text: str) -> None:
    """Put the text in the place of the file in one go: what stood there is never half gone."""
    beside = path.with_name(f"{path.name}.tmp")
    try:
        beside.write_text(text, encoding="utf-8")
        os.replace(beside, path)
    except OSError as error:
        raise BadInputError(f"error: `{path}` cannot be written: {error.strerror}") from error
