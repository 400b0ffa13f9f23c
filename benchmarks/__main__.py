"""``python -m benchmarks COMMAND``."""

from __future__ import annotations

import argparse
import os
import sys
from importlib import import_module

COMMANDS = {
    "start": "CPU time to the first text and to the marks, over an empty Textual app",
    "keys": "the cost of a key, over what Textual needs to repaint",
    "frames": "what every key draws: frames, bytes, cells drawn twice, clears",
    "screen": "a change of size, leaving, memory, over the least that Textual needs",
    "leave": "ended by key, signal or with its terminal: modes restored, nothing lost, no traceback",
    "monkey": "keys, clicks and sizes without sense, by the thousand: nothing breaks, nothing is lost",
    "compare": "CPU time of comparing, by stage, and how it grows",
    "language": "what each part of the language layer costs",
    "quality": "how often it is right, with floors and goals",
    "errors": "what was missed and wrong in a story, with the parts of the score",
    "fit": "what the engine has learned, made again from training files",
    "predict": "answers for a file of a benchmark, on standard output",
}
"""Each with its file beside this one: ``arguments(parser)`` and ``run(options) -> int``."""


def main() -> int:
    """Run the command that the command line names."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    commands = parser.add_subparsers(dest="command", required=True)
    chosen = sys.argv[1] if len(sys.argv) > 1 else ""
    for name, does in COMMANDS.items():
        one = commands.add_parser(name, help=does, description=does)
        if name == chosen:
            import_module(f"benchmarks.{name}").arguments(one)
    options = parser.parse_args()
    try:
        status: int = import_module(f"benchmarks.{options.command}").run(options)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read the output has gone; Python would write to it once more when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return status


if __name__ == "__main__":
    raise SystemExit(main())
