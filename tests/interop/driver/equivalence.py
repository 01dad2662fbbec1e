"""Comparison of two documents, regardless of the order of keys and the names of components."""

from __future__ import annotations

from typing import Any

Document = dict[str, Any]
# Components that nothing refers to by `$ref`, and that are compared by name.
NAMED = ("securitySchemes",)


def target(document: Document, reference: str) -> Any:
    node: Any = document
    for step in reference.removeprefix("#/").split("/"):
        step = step.replace("~1", "/").replace("~0", "~")
        node = node[int(step)] if isinstance(node, list) else node[step]
    return node


def count_components(document: Document) -> dict[str, int]:
    return {key: len(value) for key, value in document["components"].items()}


class Comparison:
    """Compares two documents; a component is compared at each reference, regardless of its name."""

    def __init__(self, first: Document, second: Document) -> None:
        self.first, self.second = first, second
        self.twins: dict[str, str] = {}
        self.waiting: list[tuple[str, str]] = []
        self.found: list[str] = []

    def differences(self) -> list[str]:
        roots = [
            {key: value for key, value in each.items() if key != "components"}
            for each in (self.first, self.second)
        ]
        self.compare("", *roots)
        for key in NAMED:
            self.compare(key, *(each["components"].get(key) for each in (self.first, self.second)))
        while self.waiting:
            one, other = self.waiting.pop()
            self.compare(one, target(self.first, one), target(self.second, other))
        if count_components(self.first) != count_components(self.second):
            self.found.append(
                f"components: {count_components(self.first)} and {count_components(self.second)}"
            )
        return self.found

    def compare(self, where: str, one: Any, other: Any) -> None:
        if isinstance(one, dict) and isinstance(other, dict):
            references = one.get("$ref"), other.get("$ref")
            if isinstance(references[0], str) and isinstance(references[1], str):
                self.match(where, references[0], references[1])
            for key in sorted(one.keys() | other.keys()):
                if key not in one or key not in other:
                    self.found.append(
                        f"{where}/{key}: only the {'first' if key in one else 'second'} has it"
                    )
                elif key != "$ref" or not all(isinstance(each, str) for each in references):
                    self.compare(f"{where}/{key}", one[key], other[key])
        elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
            for index, (left, right) in enumerate(zip(one, other)):
                self.compare(f"{where}/{index}", left, right)
        elif one != other or isinstance(one, bool) is not isinstance(
            other, bool
        ):  # 1 and 1.0 are the same number in JSON
            self.found.append(f"{where}: {str(one)[:80]!r} and {str(other)[:80]!r}")

    def match(self, where: str, one: str, other: str) -> None:
        if one not in self.twins:
            self.twins[one] = other
            self.waiting.append((one, other))
        elif self.twins[one] != other:
            self.found.append(f"{where}: {one} is {self.twins[one]} elsewhere, but {other} here")
