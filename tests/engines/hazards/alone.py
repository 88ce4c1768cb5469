"""Runs a few lines against durable-rules in a process of its own, where a crash or a loop harms nobody."""

import subprocess
import sys
from pathlib import Path

__all__ = ["ENDLESS", "run_alone"]

ENDLESS = "endless"
_ROOT = Path(__file__).parents[3]

_DRIVER = """
import json, os, resource, sys, warnings
warnings.simplefilter("ignore")
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
import durable_rules_engine as engine

def load(*patterns, **rules):
    named = {f"r{k}": {"all": [{"m": pattern}]} for k, pattern in enumerate(patterns)}
    return engine.create_ruleset("r", json.dumps({**named, **rules}))

def drain(handle, state):
    fired, result = [], engine.start_action_for_state(handle, state)
    result = result and result[1]
    while result is not None:
        fired.append(next(iter(json.loads(result))))
        result = engine.complete_and_start_action(handle, state)
    return fired

def fire(handle, fact, what="fact"):
    text = fact if isinstance(fact, str) else json.dumps(fact)
    code, state = getattr(engine, f"assert_{what}")(handle, text)
    return drain(handle, state) if code == 0 else code

def fires(pattern, fact):
    return fire(load(pattern), fact) == ["r0"]

def code_of(action):
    try:
        action()
    except Exception as error:
        return str(error).rpartition(" ")[2] or type(error).__name__
    return "0"
"""


def run_alone(lines: str, seconds: float = 20) -> str:
    """Give what the lines print, or `endless`, or how the process died."""
    command = [sys.executable, "-c", _DRIVER + lines]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=seconds, cwd=_ROOT, check=False)
    except subprocess.TimeoutExpired:
        return ENDLESS
    return done.stdout.strip() if done.returncode == 0 else f"died with {done.returncode}: {done.stderr[-300:]}"
