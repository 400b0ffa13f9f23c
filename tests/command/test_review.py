"""The program itself: what was said on the screen is in the exports, also when the program was killed."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

import pytest

from reader.sources.discovery import REVIEW_FILE
from tests.command.articles import reader, written
from tests.command.terminal import STEP, Screen
from tests.ends import ends

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are of POSIX")


def test_a_killed_program_has_kept_what_was_said_and_the_export_has_it(tmp_path: Path) -> None:
    folder = tmp_path / "story"
    folder.mkdir()
    paths = written(folder)
    with ends():
        screen = Screen(tmp_path, str(folder))
        screen.press_until("J", "confidence")
        os.write(screen.terminal, b"r")
        kept = folder / REVIEW_FILE
        while not kept.exists():
            time.sleep(STEP)
            screen.read()
        screen.kill()
    asked = ("--format", "json", "--engine", "lexical", "--only", "confirmed")
    exported = reader("export", *asked, *paths, home=tmp_path)
    assert exported.returncode == 0, exported.stderr
    document = json.loads(exported.stdout)
    said = [one["verdict"] for one in document["review"]["groups"].values()]
    assert said == ["confirmed"]
    assert [group["id"] for group in document["groups"]] == list(document["review"]["groups"])
