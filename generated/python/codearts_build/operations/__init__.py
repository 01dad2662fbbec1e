"""What each operation is, a module a resource."""

# Written by `python -m generator build`. Do not edit.
