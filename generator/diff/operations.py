"""Comparison of two operations: events at their fields, and links to the schemas that they use.

In callbacks and webhooks the directions are reversed: the caller receives the request and sends the response.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from generator import ir
from generator.diff.changes import (
    COMPATIBLE,
    NARROWER,
    OTHER,
    WIDER,
    Direction,
    attribute_changes,
    join_path,
    values,
)
from generator.diff.matching import Matches, match_by
from generator.diff.schemas import Comparison
from generator.diff.security import compare_security
from generator.diff.servers import compare_servers
from generator.diff.types import type_text

Carrier = ir.Parameter | ir.Header
Contents = tuple[ir.Content, ...]
Form = ir.Parameter | ir.Content
# Extensions for clients, and the attribute of each whose change breaks callers.
EXTENSIONS = {"pagination": "items", "waiter": "name", "follower": "", "run": "wait"}


def label(operation: ir.Operation) -> str:
    return f"{operation.method} {operation.path}"


def signs_text(signs: Iterable[ir.FailureSign]) -> str:
    return " or ".join(
        f"{each.path} is {values(each.values) if each.values else 'present'}" for each in signs
    )


def shape(operation: ir.Operation) -> str:
    """Returns the method and path of an operation without the names of path parameters."""
    return re.sub(r"\{[^}]*\}", "{}", label(operation))


def match_operations(old: ir.Api, new: ir.Api) -> Matches[ir.Operation]:
    """Returns removed operations, pairs with the same path or else operationId, and added operations."""
    removed, added = list(old.operations), list(new.operations)
    kept: list[tuple[ir.Operation, ir.Operation]] = []
    keys: list[Callable[[ir.Operation], str]] = [label, shape, lambda operation: operation.id]
    for key in keys:
        candidates = {key(each): each for each in added}
        for before in list(removed):
            after = candidates.pop(key(before), None)
            if after is not None:
                kept.append((before, after))
                removed.remove(before)
                added.remove(after)
    return removed, kept, added


class OperationComparison(Comparison):
    """Compares operations. `sent` is the direction of their requests, `got` that of their responses."""

    def __init__(
        self,
        old: ir.Api,
        new: ir.Api,
        sent: Direction = Direction.REQUEST,
        got: Direction = Direction.RESPONSE,
    ) -> None:
        super().__init__(old, new)
        self.sent = sent
        self.got = got

    def operation(self, old: ir.Operation, new: ir.Operation) -> None:
        if shape(old) != shape(new):
            self.report("", f"moved from {label(old)}")
        self.report_value("", "operationId", old.id, new.id)
        before, after = f"{old.resource}.{old.name}", f"{new.resource}.{new.name}"
        self.report_value("", "method", before, after)
        self.report_deprecated("", old.deprecated, new.deprecated)
        if old.idempotent != new.idempotent:
            message = "now idempotent" if new.idempotent else "no longer idempotent"
            self.report("", message, COMPATIBLE)
        before, after = signs_text(old.failure_signs), signs_text(new.failure_signs)
        self.report_value("", "failures in successful responses:", before, after)
        if old.servers or new.servers:
            compare_servers(self, old.servers or self.old.servers, new.servers or self.new.servers)
        compare_security(self, old, new)
        self.request_and_responses(old, new)
        self.callbacks(own_callbacks(old), own_callbacks(new), "callback")
        self.extensions(old, new)
        self.report_documentation("", "other tags", old.other_tags, new.other_tags)
        self.report_text("", "manual section", old.manual_section, new.manual_section)
        self.report_text("", "manual title", old.manual_title, new.manual_title)
        self.report_text("", "SDK method", old.sdk_method, new.sdk_method)
        self.report_text("", "source", old.source, new.source)
        self.report_text("", "repetition", old.repetition, new.repetition)
        self.report_documentation(
            "", "external documentation", old.documentation, new.documentation
        )

    def request_and_responses(self, old: ir.Operation, new: ir.Operation) -> None:
        self.parameters(old, new)
        self.body(old.body, new.body)
        self.responses(old.responses, new.responses)
        self.report_text("", "summary", old.summary, new.summary)
        self.report_text("", "description", old.description, new.description)

    def extensions(self, old: ir.Operation, new: ir.Operation) -> None:
        for field, name in EXTENSIONS.items():
            before, after = getattr(old, field), getattr(new, field)
            if before is None and after is not None:
                self.report(field, "added", COMPATIBLE)
            elif before is not None and after is None:
                self.report(field, "removed")
            elif repr(before) != repr(after):
                is_breaking = name and getattr(before, name) != getattr(after, name)
                message = attribute_changes(before, after)
                self.report(field, message, OTHER if is_breaking else COMPATIBLE)

    def callbacks(self, old: Iterable[ir.Callback], new: Iterable[ir.Callback], kind: str) -> None:
        removed, kept, added = match_by(old, new, lambda each: (each.name, each.expression))
        for each in removed:
            self.report(f"{kind} {each.name}", "removed")
        for before, after in kept:
            self.callback(before, after, f"{kind} {after.name}")
        for each in added:
            self.report(f"{kind} {each.name}", "added", COMPATIBLE)

    def callback(self, old: ir.Callback, new: ir.Callback, field: str) -> None:
        inside = OperationComparison(self.old, self.new, sent=self.got, got=self.sent)
        kept = self.common(field, "", old.operations, new.operations, lambda each: each.method)
        for before, after in kept:
            inside.request_and_responses(before, after)
        for event in inside.events:
            self.events.append(replace(event, field=f"{field} {event.field}".rstrip()))
        for link in inside.links:
            self.links.append(link._replace(field=f"{field} {link.field}"))

    # -- requests -------------------------------------------------------------

    def parameters(self, old: ir.Operation, new: ir.Operation) -> None:
        new_names = dict(zip(placeholders(old.path), placeholders(new.path)))
        before = {parameter_key(each, new_names): each for each in old.parameters}
        after = {parameter_key(each, {}): each for each in new.parameters}
        removed = [each for key, each in before.items() if key not in after]
        added = [each for key, each in after.items() if key not in before]
        for each in list(removed):
            namesakes = [other for other in added if other.name == each.name]
            if len(namesakes) == 1:
                moved = namesakes[0]
                self.report(field_of(moved), f"moved from {each.location}")
                self.parameter(each, moved)
                removed.remove(each)
                added.remove(moved)
        for each in removed:
            self.report(field_of(each), "removed")
        for key, each in before.items():
            if key in after:
                self.parameter(each, after[key])
        for each in added:
            message = (
                f"{'required ' * each.required}parameter added ({type_text(each.schema.type)})"
            )
            breaks = NARROWER if each.required else COMPATIBLE
            self.report(field_of(each), message, self.sent & breaks)

    def parameter(self, old: ir.Parameter, new: ir.Parameter) -> None:
        field = field_of(new)
        if old.name != new.name:
            # The name of a header may differ in case only.
            breaks = OTHER if old.location == "path" else COMPATIBLE
            self.report(field, f"renamed from {old.name}", breaks)
        if old.location == new.location:
            self.report_value(field, "serialization", serialization(old), serialization(new))
        if old.allow_empty != new.allow_empty:
            message = "may be empty" if new.allow_empty else "may no longer be empty"
            self.report(field, message, self.sent & (WIDER if new.allow_empty else NARROWER))
        # The schema has the first example.
        self.report_documentation(field, "examples", old.examples[1:], new.examples[1:])
        self.encodings(old, new, field, self.sent)
        self.carrier(old, new, field, self.sent)

    def body(self, old: ir.Body | None, new: ir.Body | None) -> None:
        if old is not None and new is not None:
            self.report_required("body", old.required, new.required, self.sent)
            self.report_text("body", "description", old.description, new.description)
            self.contents(old.contents, new.contents, "body", self.sent)
        elif old is not None:
            self.report("body", "removed")
        elif new is not None:
            breaks = NARROWER if new.required else COMPATIBLE
            self.report("body", f"{'required ' * new.required}body added", self.sent & breaks)

    # -- responses ------------------------------------------------------------

    def responses(self, old: tuple[ir.Response, ...], new: tuple[ir.Response, ...]) -> None:
        removed, kept, added = match_by(old, new, lambda each: each.status.upper())
        for each in removed:
            breaks = OTHER if each.is_success else COMPATIBLE
            self.report(each.status, "response removed", breaks)
        for before, after in kept:
            self.response(before, after)
        for each in added:
            breaks = WIDER if each.is_success else COMPATIBLE
            self.report(each.status, "response added", self.got & breaks)

    def response(self, old: ir.Response, new: ir.Response) -> None:
        self.report_text(new.status, "description", old.description, new.description)
        if old.may_be_empty != new.may_be_empty:
            message = "may now be empty" if new.may_be_empty else "is no longer empty"
            self.report(new.status, message, self.got & (WIDER if new.may_be_empty else NARROWER))
        types, new_types = ", ".join(old.failure_types), ", ".join(new.failure_types)
        self.report_value(new.status, "media types of failures", types, new_types, COMPATIBLE)
        self.contents(old.contents, new.contents, new.status, self.got)
        self.report_documentation(new.status, "links", old.links, new.links)
        removed, kept, added = match_by(old.headers, new.headers, lambda each: each.name.lower())
        for each in removed:
            self.report(f"{new.status} header {each.name}", "removed")
        for before, after in kept:
            field = f"{new.status} header {before.name}"
            self.carrier(before, after, field, self.got)
            self.report_documentation(field, "examples", before.examples, after.examples)
        for each in added:
            message = f"added ({type_text(each.schema.type)})"
            self.report(f"{new.status} header {each.name}", message, COMPATIBLE)

    # -- both -----------------------------------------------------------------

    def carrier(self, old: Carrier, new: Carrier, field: str, direction: Direction) -> None:
        """Compares the attributes that parameters and headers share."""
        self.report_required(field, old.required, new.required, direction)
        self.report_deprecated(field, old.deprecated, new.deprecated)
        self.report_text(field, "description", old.description, new.description)
        self.schema(old.schema, new.schema, field, direction)

    def contents(self, old: Contents, new: Contents, field: str, direction: Direction) -> None:
        kept = self.common(field, "media type ", old, new, lambda each: each.media_type.lower())
        for before, after in kept:
            inside = field if len(old) == len(new) == 1 else f"{field} ({before.media_type})"
            self.content(before, after, inside, direction)

    def content(self, old: ir.Content, new: ir.Content, field: str, direction: Direction) -> None:
        self.encodings(old, new, field, direction)
        before, after = part_types(old), part_types(new)
        self.report_value(field, "media types of parts", before, after, direction & NARROWER)
        self.schema(old.schema, new.schema, field, direction)
        for place, one, other in (
            (f"{field}[]", old.item_schema, new.item_schema),
            (f"{field}[].data", old.data_schema, new.data_schema),
        ):
            if one and other:
                self.schema(one, other, place, direction)
            elif one or other:
                message, breaks = ("added", COMPATIBLE) if other else ("removed", OTHER)
                self.report(place, message, breaks)
        self.report_documentation(field, "examples", old.examples, new.examples)

    def encodings(self, old: Form, new: Form, field: str, direction: Direction) -> None:
        """Compares how the properties of a form are written."""
        before = {each.name: encoding_text(each) for each in old.encodings}
        after = {each.name: encoding_text(each) for each in new.encodings}
        for name in sorted(before.keys() | after.keys()):
            one, other = before.get(name, "default"), after.get(name, "default")
            if one != other:
                message = f"serialization {one} -> {other}"
                self.report(join_path(field, name), message, direction & NARROWER)


def own_callbacks(operation: ir.Operation) -> list[ir.Callback]:
    """Returns the callbacks of an operation, without its ID in their names."""
    prefix = f"{operation.id} "
    return [replace(each, name=each.name.removeprefix(prefix)) for each in operation.callbacks]


def placeholders(path: str) -> list[str]:
    return re.findall(r"\{([^}]*)\}", path)


def parameter_key(parameter: ir.Parameter, new_names: dict[str, str]) -> tuple[str, str]:
    """Returns the location and name of a parameter. `new_names` has the renamed path parameters."""
    name = parameter.name
    if parameter.location == "path":
        name = new_names.get(name, name)
    elif parameter.location == "header":
        name = name.lower()
    return parameter.location, name


def field_of(parameter: ir.Parameter) -> str:
    return f"{parameter.location}.{parameter.name}"


def serialization(given: ir.Parameter | ir.Encoding) -> str:
    """Returns the serialization of a parameter or of a form's property."""
    if given.media_type:
        return given.media_type
    more = ", explode" * given.explode + ", allowReserved" * given.allow_reserved
    return f"{given.style}{more}"


def part_types(content: ir.Content) -> str:
    """Returns the media types of a multipart body's parts by position."""
    further = [f"{content.item_type} ..."] if content.item_type else []
    return ", ".join([*(each or "default" for each in content.prefix_types), *further])


def encoding_text(encoding: ir.Encoding) -> str:
    return serialization(encoding) if encoding.media_type or encoding.style else "default"
