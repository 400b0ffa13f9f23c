"""What Parallax costs and how often it is right. One command a file: ``python -m benchmarks COMMAND``."""
