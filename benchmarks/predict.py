"""Answers for a file in a form of the benchmarks, on standard output, in the form that the scorers read.

``predict TASK FILE``: FILE holds a JSON object a line, or for the task ``cases`` a table with tabs. The gold
that a file may hold is taken away before the engine sees a record.
"""

from __future__ import annotations

import csv
import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path

from benchmarks.engines import ENGINES, best_here, is_here
from benchmarks.tasks import TASKS, Record, answers


def arguments(parser: ArgumentParser) -> None:
    """The task, the file and the engine."""
    parser.add_argument("task", choices=sorted(TASKS))
    parser.add_argument("file", type=Path)
    parser.add_argument(
        "--engine",
        choices=ENGINES,
        default=best_here(),
        help="for align, pairs and sim (default: vectors where they are installed)",
    )


def run(options: Namespace) -> int:
    """Write the predictions; 1 where the engine is not installed."""
    if not is_here(options.engine):
        print(f"The engine “{options.engine}” is not installed.", file=sys.stderr)
        return 1
    for line in lines(options.task, options.file, engine=options.engine):
        sys.stdout.write(line + "\n")
    return 0


def lines(task: str, file: Path, *, engine: str = "lexical") -> Iterator[str]:
    """The lines of the prediction for a file."""
    for answer in answers(task, records(file), engine=engine):
        if task == "cases":
            yield f"{answer['id']}\t{answer['label']}\t{answer['confidence']}"
        else:
            yield json.dumps(answer, ensure_ascii=False)


def records(file: Path) -> Iterator[Record]:
    """The records of a file."""
    with file.open(encoding="utf-8", newline="") as opened:
        if file.suffix == ".tsv":
            yield from csv.DictReader(opened, delimiter="\t", quoting=csv.QUOTE_NONE)
        else:
            yield from (json.loads(line) for line in opened if line.strip())
