"""``python -m reader`` is the command ``reader``."""

from reader.cli.main import main

raise SystemExit(main())
