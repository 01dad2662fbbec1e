"""Rules that hold for most calls of an API, for readers that have no other page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from generator import ir
from generator.openapi.media_types import is_json
from generator.targets.reference.operation_pages import OperationPage
from generator.targets.reference.request_samples import make_credential


class CallRules:
    def __init__(self, operations: Sequence[OperationPage]) -> None:
        self.operations = operations

    @cached_property
    def security(self) -> tuple[tuple[str, ...], ...]:
        """Returns the alternatives of credentials that most operations have."""
        found = Counter(each.operation.security for each in self.operations)
        return found.most_common(1)[0][0] if found else ()

    @cached_property
    def media_type(self) -> str:
        """Returns the media type of most bodies; "" if there are no bodies."""
        found = Counter(body.media_type for each in self.operations for body in each.bodies[:1])
        return found.most_common(1)[0][0] if found else ""

    @cached_property
    def error_fields(self) -> list[str]:
        """Returns the properties of the usual body of an error, those of an object inside it too."""
        found = Counter[tuple[str, ...]]()
        for operation in self.operations:
            for body in operation.error_bodies:
                fields = (each for each in body.root.all if each.name)
                found[tuple(each.label.partition(".")[2] for each in fields)] += 1
        return list(found.most_common(1)[0][0]) if found else []

    @cached_property
    def call_with_body(self) -> OperationPage | None:
        """Returns the operation with the shortest sample that has a JSON body."""
        candidates = []
        for each in self.operations:
            has_json = any(is_json(body.media_type) for body in each.bodies[:1])
            if has_json and not each.operation.deprecated:
                candidates.append(each)
        return min(candidates, key=lambda each: len(each.samples[-1].text), default=None)

    def credential(self, scheme: ir.SecurityScheme) -> str:
        """Returns the header or field of a request with the credentials of `scheme`."""
        made = make_credential(scheme, 0)
        value = made.value.replace("$TOKEN", "<token>")
        return f"{made.name}: {value}" if made.location == "header" else f"{made.name}={value}"
