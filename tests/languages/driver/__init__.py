"""Proves by compilers that other languages' generators can use the bundle; `tests/languages/run.py` runs it."""
