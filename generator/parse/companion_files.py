"""Optional files next to the root document: errata, observations, changes."""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import replace
from pathlib import Path
from typing import Any

from generator import ir
from generator.findings import Finding, InputError, InvalidDescription, Position
from generator.load.files import FileError, decode, read_bytes, read_nodes
from generator.load.nodes import ListNode, MapNode

ERRATA = "errata.yaml"
MANUAL_FAULTS = "manual_faults.yaml"
OBSERVED = "observed.yaml"
CHANGES = "changes.md"
ERRATUM_KEYS = ("operation", "location", "manual", "spec", "reason")
OPTIONAL_ERRATUM_KEYS = ("field", "renamed")
OBSERVATION_KEYS = ("operation", "location", "observed", "evidence", "strength", "decision")
ALL_OPERATIONS = "*"
CHOICES = {
    "strength": ("strong", "medium", "weak"),
    "decision": ("taken", "noted", "rejected"),
    "agrees": (True, False),
}


def read_companion(spec: Path, name: str) -> str:
    """Returns the text of the file `name` next to `spec`, or "" if there is none.

    Raises InputError if it is a link or unreadable.
    """
    file = spec.parent / name
    if file.is_symlink():
        hint = "which may lead outside the folder; put the file itself there"
        raise InputError(f"{file}: is a symbolic link, {hint}")
    if not file.is_file():
        return ""
    try:
        return decode(read_bytes(file), str(file))
    except FileError as error:
        message, hint = error.args
        raise InputError(f"{file}: {message}; {hint}") from None


def read_yaml_companion(spec: Path, name: str) -> tuple[Any, list[Finding]]:
    """Returns the nodes of a YAML file next to `spec`, None if it is empty, and its findings."""
    text = read_companion(spec, name)
    return read_nodes(text, str(spec.parent / name)) if text.strip() else (None, [])


def with_errata(api: ir.Api, spec: Path, left_out: Set[str] = frozenset()) -> ir.Api:
    """Returns `api` with the errata next to its root document `spec`, and the manual's faults.

    Those of operations that were left out are left out too.
    Raises InvalidDescription if a file is not a list of errata or names an unknown operation.
    """
    known = left_out | {f"{each.method} {each.path}" for each in api.operations}
    faults = read_errata(known | {ALL_OPERATIONS}, spec, MANUAL_FAULTS)
    errata = [*read_errata(known, spec, ERRATA), *faults]
    kept = tuple(each for each in errata if each.operation not in left_out)
    return replace(api, errata=kept)


def read_errata(known: Set[str], spec: Path, name: str) -> Iterator[ir.Erratum]:
    start = Position(str(spec.parent / name), 1, 1)
    nodes, findings = read_yaml_companion(spec, name)
    if nodes is not None and not isinstance(nodes, ListNode):
        hint = "begin each with `- operation:`"
        raise InvalidDescription([Finding(start, "the errata are not a list", hint)])
    required = set(ERRATUM_KEYS)
    for node in nodes or ():
        keys = set(node) - set(OPTIONAL_ERRATUM_KEYS) if isinstance(node, MapNode) else set()
        if keys != required:
            position = node.position if isinstance(node, MapNode) else start
            hint = f"give it {', '.join(ERRATUM_KEYS)}"
            findings.append(Finding(position, "an erratum has other keys", hint))
        elif node["operation"] not in known:
            message = f"unknown operation {node['operation']!r}"
            hint = "correct its name or remove the erratum"
            findings.append(Finding(node.value_position("operation"), message, hint))
    if findings:
        raise InvalidDescription(findings)
    for node in nodes or ():
        yield erratum(node, name == MANUAL_FAULTS)


def erratum(node: MapNode, is_fault: bool) -> ir.Erratum:
    operation, location, manual, spec, reason = (str(node[key]).strip() for key in ERRATUM_KEYS)
    field, renamed = (str(node.get(key, "")).strip() for key in OPTIONAL_ERRATUM_KEYS)
    return ir.Erratum(operation, location, manual, spec, reason, field, renamed, is_fault)


def with_observations(api: ir.Api, spec: Path, left_out: Set[str] = frozenset()) -> ir.Api:
    """Returns `api` with what `observed.yaml` next to its root document says of the service.

    Observations of operations that were left out are left out too.
    An erratum at the place of an observation that was taken has its evidence.
    Raises InvalidDescription if the file is not a list of observations or names an unknown operation.
    """
    start = Position(str(spec.parent / OBSERVED), 1, 1)
    nodes, findings = read_yaml_companion(spec, OBSERVED)
    if nodes is None:
        return api
    if not isinstance(nodes, ListNode):
        hint = "begin each with `- operation:`"
        raise InvalidDescription([Finding(start, "the observations are not a list", hint)])
    known = {ALL_OPERATIONS, *(f"{each.method} {each.path}" for each in api.operations), *left_out}
    observations = []
    for index, node in enumerate(nodes):
        problems = list(observation_problems(node, nodes.item_position(index), known))
        findings += problems
        if not problems and node["operation"] not in left_out:
            observations.append(observation(node))
    if findings:
        raise InvalidDescription(findings)
    taken = {(each.operation, each.location): each for each in observations if each.is_taken}
    errata = []
    for each in api.errata:
        seen = None if each.is_fault else taken.get((each.operation, each.location))
        errata.append(replace(each, evidence=seen.evidence) if seen else each)
    return replace(api, errata=tuple(errata), observations=tuple(observations))


def observation_problems(node: Any, position: Position, known: set[str]) -> Iterator[Finding]:
    needed, more = set(OBSERVATION_KEYS), {"agrees", "reason"}
    if not isinstance(node, MapNode) or not needed <= set(node) <= needed | more:
        keys = f"give it {', '.join(OBSERVATION_KEYS)}, and optionally agrees and reason"
        yield Finding(position, "an observation has other keys", keys)
        return
    # What was not taken may be about operations that the description lacks.
    if node["operation"] not in known and node["decision"] == "taken":
        message = f"unknown operation {node['operation']!r}"
        hint = f"correct its name, or write {ALL_OPERATIONS!r} for all"
        yield Finding(node.value_position("operation"), message, hint)
    for key, values in CHOICES.items():
        if key in node and node[key] not in values:
            hint = f"write {' or '.join(str(each).lower() for each in values)}"
            yield Finding(
                node.value_position(key), f"{node[key]!r} cannot be {key!r} of an observation", hint
            )
    if node["decision"] != "taken" and not node.get("reason"):
        yield Finding(position, "an observation was not taken, without a reason", "add `reason`")
    evidence = node["evidence"]
    if not isinstance(evidence, ListNode) or not all(
        isinstance(each, MapNode) and {"source", "kind"} <= set(each) for each in evidence
    ):
        hint = "give each source and kind, and optionally date and page"
        yield Finding(
            node.value_position("evidence"), "the evidence is not a list of sources", hint
        )


def observation(node: MapNode) -> ir.Observation:
    evidence = []
    for each in node["evidence"]:
        source, kind = str(each["source"]), str(each["kind"])
        date, page = str(each.get("date", "")), str(each.get("page", ""))
        evidence.append(ir.Evidence(source, kind, date, page))
    return ir.Observation(
        operation=node["operation"],
        location=str(node["location"]),
        observed=str(node["observed"]).strip(),
        evidence=tuple(evidence),
        strength=node["strength"],
        decision=node["decision"],
        agrees=node.get("agrees", False),
        reason=str(node.get("reason", "")).strip(),
    )
