"""A newcomer who follows docs/write-a-framework.md, step by step, sees what the page says."""

import os
import re
import subprocess
import sys
from pathlib import Path

PAGE = Path(__file__).parent.parent.parent / "docs" / "write-a-framework.md"
_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", flags=re.MULTILINE | re.DOTALL)
_FILE = "# file: "
_LEFT_OUT = "…"


def pattern(lines: list[str]) -> str:
    """Lines as they stand; a line that is `…` is any lines, and `…` inside a line is any words."""
    parts = []
    for line in lines:
        if line == _LEFT_OUT:
            parts.append(r"(?:.*\n)*?")
        else:
            parts.append(re.escape(line).replace(re.escape(_LEFT_OUT), ".*") + r"\n")
    return "".join(parts)


def write(folder: Path, block: str) -> None:
    """Write the file of a block whose first line names it."""
    named, _, text = block.partition("\n")
    file = folder / named.removeprefix(_FILE)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def run(folder: Path, block: str) -> None:
    """Run the command of a block; it prints what the block says."""
    command, *expected = block.splitlines()
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "NO_COLOR": "1",
        "XDG_CACHE_HOME": str(folder / "cache"),
    }
    shown = subprocess.run(
        command.removeprefix("$ "), shell=True, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert shown.returncode == 0, f"{command}\n{shown.stdout}{shown.stderr}"
    assert re.fullmatch(pattern(expected), shown.stdout), f"{command}\n{shown.stdout}{shown.stderr}"


def test_every_step_of_the_page_can_be_followed(tmp_path: Path) -> None:
    """Files are written and commands run in the order of the page."""
    blocks = _BLOCK.findall(PAGE.read_text(encoding="utf-8"))
    assert len(blocks) > 15
    for language, block in blocks:
        if language == "console":
            run(tmp_path, block)
        else:
            assert block.startswith(_FILE), block
            write(tmp_path, block)
