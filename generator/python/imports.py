"""Imports that a rendered module has no use for, taken out again, so that templates may list all they could need."""

from __future__ import annotations

import ast


def pruned(source: str) -> str:
    """Python source without the names that it imports and does not use. Modules that re-export stay as they are."""
    tree = ast.parse(source)
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    lines = source.split("\n")
    for node in reversed(tree.body):
        if not isinstance(node, (ast.Import, ast.ImportFrom)) or getattr(node, "module", "") == "__future__":
            continue
        kept = [each for each in node.names if (each.asname or each.name).partition(".")[0] in used]
        if len(kept) == len(node.names):
            continue
        assert node.end_lineno is not None
        node.names = kept
        lines[node.lineno - 1 : node.end_lineno] = [ast.unparse(node)] if kept else []
    return "\n".join(lines)
