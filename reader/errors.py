"""What a user can do wrong, told in one sentence. Printing it and the exit code are for ``reader.cli``."""

from __future__ import annotations


class ReaderError(Exception):
    """An error the user can cause and mend.

    The message is one sentence that names the file and, where there is one, the remedy. It is shown as it
    stands: no traceback, no class name.
    """
