"""What the reader of the news decided: verdicts, notes, links by hand. Kept on disk, never lost."""
