"""Reads the list of errata that may stand beside a description's root document."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

from generator import ir
from generator.beside import nodes_beside
from generator.findings import Finding, Position, InvalidDescription
from generator.load.nodes import ListNode, MapNode

NAME = "errata.yaml"
KEYS = tuple(each.name for each in fields(ir.Erratum))


def with_errata(api: ir.Api, spec: Path) -> ir.Api:
    """The API with what `errata.yaml` beside its root document says, if there is one.

    Raises InvalidDescription where that is no list of errata, or is about an operation that does not exist.
    """
    file = spec.parent / NAME
    nodes, findings = nodes_beside(spec, NAME)
    if nodes is not None and not isinstance(nodes, ListNode):
        raise InvalidDescription([Finding(Position(str(file), 1, 1), "the errata are no list", "begin each with `- operation:`")])
    known = {f"{each.method} {each.path}" for each in api.operations}
    errata = []
    for node in nodes or ():
        if not isinstance(node, MapNode) or set(node) != set(KEYS):
            position = node.position if isinstance(node, MapNode) else Position(str(file), 1, 1)
            findings.append(Finding(position, "an erratum has other keys", f"give it {', '.join(KEYS)}"))
        elif node["operation"] not in known:
            position = node.value_position("operation")
            findings.append(Finding(position, f"no operation is {node['operation']!r}", "mend its name or remove it"))
        else:
            errata.append(ir.Erratum(**{key: str(node[key]).strip() for key in KEYS}))
    if findings:
        raise InvalidDescription(findings)
    return replace(api, errata=tuple(errata))
