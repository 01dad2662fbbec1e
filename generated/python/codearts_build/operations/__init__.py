"""Operations as data, one module for each resource."""

# Written by `python -m generator build`. Do not edit.
