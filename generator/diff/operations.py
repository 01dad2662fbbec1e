"""Comparison of two operations: events at their fields, and links to the schemas that they use.

In callbacks and webhooks the directions are reversed: the caller receives the request and sends the response.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from generator import ir
from generator.diff.changes import Direction, Event, join_path, value, values
from generator.diff.limits import NARROWER, OTHER, WIDER
from generator.diff.schemas import Comparison, type_text

Matched = list[tuple[ir.Operation | None, ir.Operation | None]]


def label(operation: ir.Operation) -> str:
    return f"{operation.method} {operation.path}"


def shape(operation: ir.Operation) -> str:
    """Returns the method and path of an operation without the names of path parameters."""
    return re.sub(r"\{[^}]*\}", "{}", label(operation))


def match_operations(old: ir.Api, new: ir.Api) -> Matched:
    """Pairs each operation with the new one of the same method and path, else of the same operationId."""
    found: dict[str, ir.Operation] = {}
    waiting = list(new.operations)
    for key in (label, shape, lambda operation: operation.id):
        known = {key(each): each for each in waiting}
        for each in old.operations:
            if label(each) not in found and key(each) in known:
                found[label(each)] = known.pop(key(each))
                waiting.remove(found[label(each)])
    gone_or_kept: Matched = [(each, found.get(label(each))) for each in old.operations]
    return gone_or_kept + [(None, each) for each in waiting]


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
            self.report_for_all("", f"moved from {label(old)}")
        if old.id != new.id:
            self.report_for_all("", f"operationId {old.id} -> {new.id}")
        if (old.resource, old.name) != (new.resource, new.name):
            self.report_for_all(
                "", f"method {old.resource}.{old.name} -> {new.resource}.{new.name}"
            )
        if old.deprecated != new.deprecated:
            self.report_for_all(
                "", "deprecated" if new.deprecated else "no longer deprecated", Direction.NONE
            )
        if old.idempotent != new.idempotent:
            self.report_for_all(
                "",
                "now idempotent" if new.idempotent else "no longer idempotent",
                Direction.NONE,
            )
        if old.servers or new.servers:
            self.servers(old.servers or self.old.servers, new.servers or self.new.servers)
        self.security(old.security, new.security)
        self.exchange(old, new)
        self.callbacks(own_callbacks(old), own_callbacks(new), "callback")
        self.pagination(old.pagination, new.pagination)
        self.waiter(old.waiter, new.waiter)
        self.follower(old.follower, new.follower)
        if old.other_tags != new.other_tags:
            self.events.append(Event("", "other tags changed", text=True))
        self.report_text("", "manual section", old.manual_section, new.manual_section)
        self.report_text("", "manual title", old.manual_title, new.manual_title)
        self.report_text("", "SDK method", old.sdk_method, new.sdk_method)

    def exchange(self, old: ir.Operation, new: ir.Operation) -> None:
        """Compares requests and responses."""
        self.parameters(old, new)
        self.body(old.body, new.body)
        self.responses(old.responses, new.responses)
        self.report_text("", "summary", old.summary, new.summary)
        self.report_text("", "description", old.description, new.description)

    def callbacks(self, old: Iterable[ir.Callback], new: Iterable[ir.Callback], kind: str) -> None:
        before, after = (
            {(each.name, each.expression): each for each in some} for some in (old, new)
        )
        for key, each in before.items():
            if key not in after:
                self.report_for_all(f"{kind} {each.name}", "removed")
            else:
                self.callback(each, after[key], f"{kind} {each.name}")
        for key, each in after.items():
            if key not in before:
                self.report_for_all(f"{kind} {each.name}", "added", Direction.NONE)

    def callback(self, old: ir.Callback, new: ir.Callback, field: str) -> None:
        before, after = ({each.method: each for each in some.operations} for some in (old, new))
        for method in dict.fromkeys([*before, *after]):
            if method not in after or method not in before:
                here = method in after
                self.report_for_all(
                    field,
                    f"{method} {'added' if here else 'removed'}",
                    Direction.NONE if here else OTHER,
                )
                continue
            inside = OperationComparison(self.old, self.new, sent=self.got, got=self.sent)
            inside.exchange(before[method], after[method])
            self.events += [
                replace(each, field=f"{field} {each.field}".rstrip()) for each in inside.events
            ]
            self.links += [each._replace(field=f"{field} {each.field}") for each in inside.links]

    def report_for_all(self, field: str, what: str, breaks: Direction = OTHER) -> None:
        """Reports a difference that breaks callers in both directions, or in none."""
        self.events.append(Event(field, what, breaks and Direction.BOTH))

    def security(self, old: tuple[tuple[str, ...], ...], new: tuple[tuple[str, ...], ...]) -> None:
        """Compares ways to authenticate: one is still accepted if another needs a part of its credentials."""
        before, after = ([frozenset(each) for each in some] or [frozenset()] for some in (old, new))
        for each in before:
            if not any(other <= each for other in after):
                self.report_for_all("security", f"{credentials(each)} no longer accepted")
        for each in after:
            if each not in before:
                self.report_for_all("security", f"{credentials(each)} accepted", Direction.NONE)

    # -- requests -------------------------------------------------------------

    def parameters(self, old: ir.Operation, new: ir.Operation) -> None:
        renamed = dict(zip(placeholders(old.path), placeholders(new.path)))
        before = {place(each, renamed): each for each in old.parameters}
        after = {place(each, {}): each for each in new.parameters}
        gone = {key: each for key, each in before.items() if key not in after}
        fresh = {key: each for key, each in after.items() if key not in before}
        for key, each in list(gone.items()):
            elsewhere = [other for other in fresh.values() if other.name == each.name]
            if len(elsewhere) == 1:
                moved = elsewhere[0]
                self.report_for_all(field_of(moved), f"moved from {each.location}")
                self.parameter(each, moved)
                del gone[key], fresh[place(moved, {})]
        for each in gone.values():
            self.report_for_all(field_of(each), "removed")
        for each in fresh.values():
            what = f"{'required ' * each.required}parameter added ({type_text(each.schema.type)})"
            self.report(
                field_of(each), what, NARROWER if each.required else Direction.NONE, self.sent
            )
        for key, each in before.items():
            if key in after:
                self.parameter(each, after[key])

    def parameter(self, old: ir.Parameter, new: ir.Parameter) -> None:
        field = field_of(new)
        if old.name != new.name:
            self.report_for_all(
                field,
                f"renamed from {old.name}",
                OTHER if old.location == "path" else Direction.NONE,
            )
        self.required(old.required, new.required, field, self.sent)
        if old.deprecated != new.deprecated:
            self.report_for_all(
                field, "deprecated" if new.deprecated else "no longer deprecated", Direction.NONE
            )
        if old.location == new.location:
            before, after = serialization(old), serialization(new)
            if before != after:
                self.report_for_all(field, f"serialization {before} -> {after}")
        if old.allow_empty != new.allow_empty:
            what = "may be empty" if new.allow_empty else "may no longer be empty"
            self.report(field, what, WIDER if new.allow_empty else NARROWER, self.sent)
        self.report_text(field, "description", old.description, new.description)
        self.examples(old.examples[1:], new.examples[1:], field)  # the schema has the first one
        self.schema(old.schema, new.schema, field, self.sent)

    def required(self, old: bool, new: bool, field: str, direction: Direction) -> None:
        if old != new:
            self.report(
                field,
                f"is {'now' if new else 'no longer'} required",
                NARROWER if new else WIDER,
                direction,
            )

    def body(self, old: ir.Body | None, new: ir.Body | None) -> None:
        if old is None or new is None:
            if old is not None:
                self.report_for_all("body", "removed")
            elif new is not None:
                what, breaks = (
                    ("required body added", NARROWER)
                    if new.required
                    else ("body added", Direction.NONE)
                )
                self.report("body", what, breaks, self.sent)
            return
        self.required(old.required, new.required, "body", self.sent)
        self.report_text("body", "description", old.description, new.description)
        self.contents(old.contents, new.contents, "body", self.sent)

    # -- responses ------------------------------------------------------------

    def responses(self, old: tuple[ir.Response, ...], new: tuple[ir.Response, ...]) -> None:
        before, after = ({each.status.upper(): each for each in some} for some in (old, new))
        for status, each in before.items():
            if status not in after:
                self.report_for_all(
                    each.status, "response removed", OTHER if each.is_success else Direction.NONE
                )
            else:
                self.response(each, after[status])
        for status, each in after.items():
            if status not in before:
                self.report(
                    each.status,
                    "response added",
                    WIDER if each.is_success else Direction.NONE,
                    self.got,
                )

    def response(self, old: ir.Response, new: ir.Response) -> None:
        self.report_text(new.status, "description", old.description, new.description)
        self.contents(old.contents, new.contents, new.status, self.got)
        if repr(old.links) != repr(new.links):
            self.events.append(Event(new.status, "links changed", text=True))
        before, after = (
            {each.name.lower(): each for each in some} for some in (old.headers, new.headers)
        )
        for name, each in before.items():
            field = f"{new.status} header {each.name}"
            if name not in after:
                self.report_for_all(field, "removed")
                continue
            self.required(each.required, after[name].required, field, self.got)
            if each.deprecated != after[name].deprecated:
                self.report_for_all(
                    field,
                    "no longer deprecated" if each.deprecated else "deprecated",
                    Direction.NONE,
                )
            self.report_text(field, "description", each.description, after[name].description)
            self.schema(each.schema, after[name].schema, field, self.got)
            self.examples(each.examples, after[name].examples, field)
        for name, each in after.items():
            if name not in before:
                self.report_for_all(
                    f"{new.status} header {each.name}",
                    f"added ({type_text(each.schema.type)})",
                    Direction.NONE,
                )

    def contents(
        self,
        old: tuple[ir.Content, ...],
        new: tuple[ir.Content, ...],
        field: str,
        direction: Direction,
    ) -> None:
        before, after = ({each.media_type.lower(): each for each in some} for some in (old, new))
        for key, each in before.items():
            if key not in after:
                self.report_for_all(field, f"media type {each.media_type} removed")
            else:
                inside = field if len(old) == len(new) == 1 else f"{field} ({each.media_type})"
                self.content(each, after[key], inside, direction)
        for key, each in after.items():
            if key not in before:
                self.report_for_all(field, f"media type {each.media_type} added", Direction.NONE)

    def content(self, old: ir.Content, new: ir.Content, field: str, direction: Direction) -> None:
        before, after = (
            {each.name: encoding_text(each) for each in some.encodings} for some in (old, new)
        )
        for name in sorted(before.keys() | after.keys()):
            one, other = before.get(name, "default"), after.get(name, "default")
            if one != other:
                self.report(
                    join_path(field, name), f"serialization {one} -> {other}", NARROWER, direction
                )
        self.schema(old.schema, new.schema, field, direction)
        self.examples(old.examples, new.examples, field)

    def examples(
        self, old: tuple[ir.Example, ...], new: tuple[ir.Example, ...], field: str
    ) -> None:
        if repr(old) != repr(new):
            self.events.append(Event(field, "examples changed", text=True))

    # -- servers -------------------------------------------------

    def servers(self, old: tuple[ir.Server, ...], new: tuple[ir.Server, ...]) -> None:
        before, after = ({each.url: each for each in some} for some in (old, new))
        for url, each in before.items():
            if url not in after:
                self.report_for_all("servers", f"{url} removed")
            else:
                self.variables(each, after[url])
                self.report_text(
                    f"server {url}", "description", each.description, after[url].description
                )
        for url in after:
            if url not in before:
                self.report_for_all("servers", f"{url} added", Direction.NONE)
        first = next(iter(before), "")
        if first in after and first != next(iter(after)):
            self.report_for_all("servers", f"first server {first} -> {next(iter(after))}")

    def variables(self, old: ir.Server, new: ir.Server) -> None:
        before, after = ({each.name: each for each in server.variables} for server in (old, new))
        for name in before.keys() & after.keys():
            field = f"server {new.url} {name}"
            if before[name].default != after[name].default:
                self.report_for_all(
                    field, f"default {before[name].default} -> {after[name].default}"
                )
            for each in before[name].values:
                if after[name].values and each not in after[name].values:
                    self.report_for_all(field, f"enum value {value(each)} removed")
            for each in after[name].values:
                if before[name].values and each not in before[name].values:
                    self.report_for_all(field, f"enum value {value(each)} added", Direction.NONE)
            if after[name].values and not before[name].values:
                self.report_for_all(field, "enum added")
            self.report_text(
                field, "description", before[name].description, after[name].description
            )

    # -- extensions for clients ----------------------------------------------

    def pagination(self, old: ir.Pagination | None, new: ir.Pagination | None) -> None:
        if old is None or new is None:
            self.report_presence("pagination", old, new)
        elif old != new:
            self.report_for_all(
                "pagination",
                f"{attribute_changes(old, new)}",
                OTHER if old.items != new.items else Direction.NONE,
            )

    def waiter(self, old: ir.Waiter | None, new: ir.Waiter | None) -> None:
        if old is None or new is None:
            self.report_presence("waiter", old, new)
        elif repr(old) != repr(new):
            self.report_for_all(
                "waiter",
                f"{attribute_changes(old, new)}",
                OTHER if old.name != new.name else Direction.NONE,
            )

    def follower(self, old: ir.Follower | None, new: ir.Follower | None) -> None:
        if old is None or new is None:
            self.report_presence("follower", old, new)
        elif old != new:
            self.report_for_all("follower", f"{attribute_changes(old, new)}", Direction.NONE)

    def report_presence(self, field: str, old: object, new: object) -> None:
        if old is not None:
            self.report_for_all(field, "removed")
        elif new is not None:
            self.report_for_all(field, "added", Direction.NONE)


def own_callbacks(operation: ir.Operation) -> list[ir.Callback]:
    """Returns the callbacks of an operation, without its ID in their names."""
    return [
        replace(each, name=each.name.removeprefix(f"{operation.id} "))
        for each in operation.callbacks
    ]


def attribute_changes(old: object, new: object) -> str:
    """Lists the attributes in which two dataclasses differ."""
    names = type(old).__dataclass_fields__  # type: ignore[attr-defined]
    pairs = ((name, getattr(old, name), getattr(new, name)) for name in names)
    return ", ".join(
        f"{name} {values([one])} -> {values([other])}"
        for name, one, other in pairs
        if repr(one) != repr(other)
    )


def credentials(schemes: Iterable[str]) -> str:
    names = sorted(schemes)
    return f"calls with {' and '.join(names)}" if names else "calls without credentials"


def placeholders(path: str) -> list[str]:
    return re.findall(r"\{([^}]*)\}", path)


def place(parameter: ir.Parameter, renamed: dict[str, str]) -> tuple[str, str]:
    """Returns the key of a parameter in its operation; header names ignore case."""
    name = (
        renamed.get(parameter.name, parameter.name)
        if parameter.location == "path"
        else parameter.name
    )
    return parameter.location, name.lower() if parameter.location == "header" else name


def field_of(parameter: ir.Parameter) -> str:
    return f"{parameter.location}.{parameter.name}"


def serialization(given: ir.Parameter | ir.Encoding) -> str:
    """Returns the serialization of a parameter or of a form's property."""
    if given.media_type:
        return given.media_type
    more = ", explode" * given.explode + ", allowReserved" * given.allow_reserved
    return f"{given.style}{more}"


def encoding_text(encoding: ir.Encoding) -> str:
    return serialization(encoding) if encoding.media_type or encoding.style else "default"
