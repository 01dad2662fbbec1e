"""The warnings that count: rules that are ignored or are errors, and exceptions in a description with their reasons.

`x-lint-ignore: {rule: reason}` in an object of the description ignores a rule's warnings there and below. Errors
stay, because an output would be wrong.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from generator.findings import Finding, InputError, Position, has_errors, suggestion, warning
from generator.lint import RULES, rule_name
from generator.load import Description
from generator.load.nodes import ListNode, MapNode
from generator.openapi.objects import grammar_of

KEY = "x-lint-ignore"
EXCEPTION, UNUSED = "lint-ignore-invalid", "lint-ignore-unused"
# Names of warnings that no rule of lint makes.
OTHERS = {
    "load": "A fault of the files that is read in the only way that it can be meant",
    "parse": "A part of the description that the outputs express less exactly, or leave out",
    "openapi-schema": "A fault that openapi-spec-validator finds",
    "package-name-unreadable": "A title that makes a package's name of codes",
    EXCEPTION: f"An exception under {KEY} that is no rule with a reason",
    UNUSED: f"An exception under {KEY} that ignores nothing",
}
SEVERITIES = ("error", "warning", "ignore")


@cache
def rule_texts() -> dict[str, str]:
    """Returns all rules by name, each with the first line of its text."""
    texts = {rule_name(each): (each.__doc__ or "").strip().partition("\n")[0] for each in RULES}
    return texts | OTHERS


@dataclass(frozen=True)
class Policy:
    """The rules to `ignore`, and the severity of each rule that has another one than its own."""

    ignore: tuple[str, ...] = ()
    severity: Mapping[str, str] = field(default_factory=dict)

    def check(self) -> None:
        """Raises InputError if a rule or a severity is unknown."""
        known = rule_texts() if self.ignore or self.severity else {}
        for name in (*self.ignore, *self.severity):
            if name not in known:
                hint = suggestion(name, known, "`lint` writes the rule's name after each warning")
                raise InputError(f"unknown rule {name!r}; {hint}")
        for name, severity in self.severity.items():
            if severity not in SEVERITIES:
                hint = f"write {', '.join(SEVERITIES[:-1])} or {SEVERITIES[-1]}"
                raise InputError(f"unknown severity {severity!r} of rule {name!r}; {hint}")

    def apply(self, description: Description, findings: Iterable[Finding]) -> list[Finding]:
        """Returns the findings that count, with their severities."""
        found, exceptions = list(findings), list(read_exceptions(description))
        used = set[int]()
        kept = []
        for finding in found:
            covering = {number for number, each in enumerate(exceptions) if each.covers(finding)}
            used |= covering
            if not covering or finding.severity == "error":
                kept.append(finding)
        # A rule may find nothing in a part of a description, or after errors.
        is_whole = not description.left_out and not has_errors(found)
        for number, each in enumerate(exceptions):
            kept += each.problems(is_unused=is_whole and number not in used)
        return [self.judged(each) for each in kept if not self.is_ignored(each)]

    def is_ignored(self, finding: Finding) -> bool:
        is_named = finding.rule in self.ignore or self.severity.get(finding.rule) == "ignore"
        return is_named and finding.severity == "warning"

    def judged(self, finding: Finding) -> Finding:
        is_error = self.severity.get(finding.rule) == "error"
        return replace(finding, severity="error") if is_error else finding


@dataclass(frozen=True)
class RuleException:
    """An exception in a description: the positions of its object and of all below."""

    rule: str
    reason: Any
    position: Position
    inside: frozenset[Position]

    @property
    def is_valid(self) -> bool:
        has_reason = isinstance(self.reason, str) and bool(self.reason.strip())
        return self.rule in rule_texts() and has_reason

    def covers(self, finding: Finding) -> bool:
        return finding.rule == self.rule and finding.position in self.inside and self.is_valid

    def problems(self, is_unused: bool) -> Iterator[Finding]:
        if not self.rule:
            hint = "write {RULE: reason}"
            yield warning(self.position, f"{KEY} is not a mapping", hint, EXCEPTION)
        elif self.rule not in rule_texts():
            message = f"{KEY} names the unknown rule {self.rule!r}"
            hint = suggestion(self.rule, rule_texts(), "write the name after a warning")
            yield warning(self.position, message, hint, EXCEPTION)
        elif not self.is_valid:
            message = f"{KEY} has no reason for {self.rule!r}"
            yield warning(self.position, message, "write why, as a text", EXCEPTION)
        elif is_unused:
            message = f"{KEY} ignores no warning of {self.rule!r}"
            yield warning(self.position, message, "remove it", UNUSED)


def read_exceptions(description: Description) -> Iterator[RuleException]:
    """Yields the exceptions of all objects of a description."""
    if not any(KEY.encode() in content for content in description.files.values()):
        return
    root = description.document
    for path, node in objects(root):
        if KEY not in node:
            continue
        inside = frozenset([*own_positions(root, path), *positions_below(node)])
        value, position = node[KEY], node.value_position(KEY)
        if not isinstance(value, MapNode):
            yield RuleException("", value, position, inside)
            continue
        for name, reason in value.items():
            yield RuleException(name, reason, value.key_position(name), inside)


def objects(root: MapNode) -> Iterator[tuple[tuple[str | int, ...], MapNode]]:
    """Yields all objects with their paths; `paths` and `responses` too, which other code treats as plain mappings."""
    for path, kind, node in grammar_of(root).walk("document", root):
        if isinstance(node, MapNode):
            yield path, node
            for key in {"document": ["paths"], "operation": ["responses"]}.get(kind, []):
                if isinstance(node.get(key), MapNode):
                    yield (*path, key), node[key]


def own_positions(root: Any, path: tuple[str | int, ...]) -> Iterator[Position]:
    """Yields the positions of the key and value at `path`."""
    holder, last = root, path[-1] if path else None
    for step in path[:-1]:
        holder = holder[step]
    if isinstance(holder, MapNode) and isinstance(last, str):
        yield from holder.positions.get(last, ())
    elif isinstance(holder, ListNode) and isinstance(last, int):
        yield holder.item_position(last)


def positions_below(node: Any) -> Iterator[Position]:
    """Yields the positions of `node` and of all keys, values and items in it."""
    waiting = [node]
    while waiting:
        each = waiting.pop()
        if isinstance(each, MapNode):
            yield each.position
            for pair in each.positions.values():
                yield from pair
            waiting += each.values()
        elif isinstance(each, ListNode):
            yield each.position
            yield from each.positions
            waiting += each
