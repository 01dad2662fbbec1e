"""Proves by compilers that other languages' generators can use the bundle; `tests/interop/run.py` runs it."""
