"""`plan`: the path to lawfulness, or that there is none."""

import json

from tests.cli.command import GOOD, PACK, Result, Shell


def _plan(shell: Shell, file: str, *arguments: str) -> Result:
    return shell.run("plan", "--framework", PACK, file, *arguments)


def test_the_steps_stand_in_order_with_who_takes_them(shell: Shell) -> None:
    """With alternatives, what must follow, limits and duties."""
    result = _plan(shell, shell.write("a.yaml", GOOD), "strike", "--engine", "reference")
    assert result.status == 0
    order = [
        "Defence Act art. 7(1): pending; as things stand unsettled; steps ahead, at least: 2",
        "relying on the exception of Charter, view of 1960 [read second-hand]",
        "1. the order was given: outstanding, by the Minister (Defence Act art. 7(1))",
        "2. one of these is enough: outstanding",
        "the Assembly has approved: outstanding, by the Assembly",
        "if there is no time to ask the Assembly: nothing need be done beforehand",
        "afterwards approval was sought: outstanding, by the Minister",
        "to observe",
        "no more force is used than needed",
        "the Minister must end the strike, at once: may come to bind",
    ]
    said = " ".join(result.out.split())
    places = [said.find(line) for line in order]
    assert -1 not in places
    assert places == sorted(places)


def test_without_a_path_it_says_what_would_have_to_change(shell: Shell) -> None:
    """What blocks, and the least changes by who controls them."""
    out = " ".join(_plan(shell, shell.write("a.yaml", "facts: {attacked: false, grave: true}\n"), "strike").out.split())
    assert "no step whatever makes it lawful while these facts stand" in out
    assert "what would have to change · in the hands of nobody ? the harbour was attacked" in out


def test_without_any_basis_no_change_helps(shell: Shell) -> None:
    """That is said, too."""
    out = " ".join(_plan(shell, shell.write("a.yaml", GOOD), "lend").out.split())
    assert "no change of facts makes it lawful under this law and this reading" in out


def test_open_facts_are_named_for_each_basis(shell: Shell) -> None:
    """A basis that is unsettled says what would make it one."""
    out = " ".join(_plan(shell, shell.write("a.yaml", "facts: {attacked: true}\n"), "strike").out.split())
    assert "it becomes a legal basis if the attack threatens the land's survival" in out


def test_in_japanese(shell: Shell) -> None:
    """The same, in Japanese."""
    out = _plan(shell, shell.write("a.yaml", GOOD), "strike", "--lang", "ja").out
    assert "経路1" in out
    assert "1. 命令が発せられた: 未了(大臣)" in out


def test_json_and_html(shell: Shell) -> None:
    """The steps by name, and a page that needs nothing."""
    file = shell.write("a.yaml", GOOD)
    shown = json.loads(_plan(shell, file, "strike", "--format", "json").out)
    (path,) = shown["paths"]
    assert [[fact["fact"] for fact in step["facts"]] for step in path["steps"]] == [["ordered"], []]
    assert [path["norm"], path["exceptions"], shown["no_path"]] == ["defence-act/may-strike", ["charter/defence"], None]
    assert _plan(shell, file, "strike", "--format", "html").out.startswith("<!DOCTYPE html>")
