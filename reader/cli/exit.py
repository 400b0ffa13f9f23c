"""How the command ends: the one place that prints errors and picks the exit status."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import suppress

from reader.errors import ReaderError
from reader.printable import printable

DONE = 0
USERS_ERROR = 1
WRONG_USAGE = 2
OUR_ERROR = 3
INTERRUPTED = 130
"""128 and the number of SIGINT, as shells have it."""


class UsageError(Exception):
    """The command line cannot be understood; the message says why in one sentence."""


def exit_status(run: Callable[[], int]) -> int:
    """What ``run`` answers, or the status of the error it raises, told in one sentence on standard error."""
    try:
        status = run()
        _flush()
    except UsageError as error:
        return _told(str(error), WRONG_USAGE)
    except ReaderError as error:
        _silence_standard_output()
        return _told(str(error), USERS_ERROR)
    except KeyboardInterrupt:
        _silence_standard_output()
        return _told("Interrupted.", INTERRUPTED)
    except BrokenPipeError:
        # Who read our output has what they wanted: head, a pager that was left.
        _silence_standard_output()
        return DONE
    except Exception as error:  # noqa: BLE001 - the last stop: nobody above could show it
        from reader.settings.error_log import recorded

        return _told(recorded(error), OUR_ERROR)
    return status


def _told(sentence: str, status: int) -> int:
    with suppress(OSError, ValueError, AttributeError):
        print(printable(sentence), file=sys.stderr)  # noqa: T201 - standard error is what this module is for
    return status


def _flush() -> None:
    if sys.stdout is not None:
        sys.stdout.flush()


def _silence_standard_output() -> None:
    """Send what is still buffered nowhere, or Python would try again at its end and complain."""
    with suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
