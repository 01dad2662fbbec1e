"""The differences of two operations, as events at fields of them, and links to the schemas that they use."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator import ir
from generator.diff.changes import Event, Flow, joined, values
from generator.diff.limits import NARROWER, OTHER
from generator.diff.schemas import Comparison, named

Matched = list[tuple[ir.Operation | None, ir.Operation | None]]


def label(operation: ir.Operation) -> str:
    return f"{operation.method} {operation.path}"


def shape(operation: ir.Operation) -> str:
    """An operation's method and path whatever the path's parameters are called."""
    return re.sub(r"\{[^}]*\}", "{}", label(operation))


def matched(old: ir.Api, new: ir.Api) -> Matched:
    """Each operation with what it has become: the same method and path, else the same operationId."""
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
    def operation(self, old: ir.Operation, new: ir.Operation) -> None:
        if shape(old) != shape(new):
            self.say("", f"moved from {label(old)}")
        if old.id != new.id:
            self.say("", f"operationId {old.id} -> {new.id}")
        if (old.resource, old.name) != (new.resource, new.name):
            self.say("", f"method {old.resource}.{old.name} -> {new.resource}.{new.name}")
        if old.deprecated != new.deprecated:
            self.say("", "deprecated" if new.deprecated else "no longer deprecated", Flow.NONE)
        if old.idempotent != new.idempotent:
            self.say("", "may be sent again" if new.idempotent else "may no longer be sent again", Flow.NONE)
        self.security(old.security, new.security)
        self.parameters(old, new)
        self.body(old.body, new.body)
        self.responses(old.responses, new.responses)
        self.pagination(old.pagination, new.pagination)
        self.waiter(old.waiter, new.waiter)
        self.follower(old.follower, new.follower)
        self.tell_text("", "summary", old.summary, new.summary)
        self.tell_text("", "description", old.description, new.description)
        self.tell_text("", "section of the manual", old.manual_section, new.manual_section)
        self.tell_text("", "title in the manual", old.manual_title, new.manual_title)
        self.tell_text("", "official SDK's name", old.sdk_method, new.sdk_method)

    def say(self, field: str, what: str, breaks: Flow = OTHER) -> None:
        """A difference that is the operation's own, so that it breaks everyone or no one."""
        self.events.append(Event(field, what, breaks and Flow.BOTH))

    def security(self, old: tuple[tuple[str, ...], ...], new: tuple[tuple[str, ...], ...]) -> None:
        """Each way to authenticate is good still where one that needs no more than it is accepted."""
        before, after = ([frozenset(each) for each in some] or [frozenset()] for some in (old, new))
        for each in before:
            if not any(other <= each for other in after):
                self.say("security", f"{credentials(each)} no longer accepted")
        for each in after:
            if each not in before:
                self.say("security", f"{credentials(each)} accepted", Flow.NONE)

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
                self.say(field_of(moved), f"moved from {each.location}")
                self.parameter(each, moved)
                del gone[key], fresh[place(moved, {})]
        for each in gone.values():
            self.say(field_of(each), "removed")
        for each in fresh.values():
            what = f"{'required ' * each.required}parameter added ({named(each.schema.type)})"
            self.say(field_of(each), what, OTHER if each.required else Flow.NONE)
        for key, each in before.items():
            if key in after:
                self.parameter(each, after[key])

    def parameter(self, old: ir.Parameter, new: ir.Parameter) -> None:
        field = field_of(new)
        if old.name != new.name:
            self.say(field, f"was called {old.name}", OTHER if old.location == "path" else Flow.NONE)
        if old.required != new.required:
            self.say(field, *(("is now required",) if new.required else ("is no longer required", Flow.NONE)))
        if old.deprecated != new.deprecated:
            self.say(field, "deprecated" if new.deprecated else "no longer deprecated", Flow.NONE)
        if old.location == new.location:
            before, after = written(old), written(new)
            if before != after:
                self.say(field, f"sent as {before} -> {after}")
        self.tell_text(field, "description", old.description, new.description)
        self.schema(old.schema, new.schema, field, Flow.REQUEST)

    def body(self, old: ir.Body | None, new: ir.Body | None) -> None:
        if old is None or new is None:
            if old is not None:
                self.say("body", "removed")
            elif new is not None:
                what, breaks = ("required body added", OTHER) if new.required else ("body added", Flow.NONE)
                self.say("body", what, breaks)
            return
        if old.required != new.required:
            self.say("body", *(("is now required",) if new.required else ("is no longer required", Flow.NONE)))
        self.tell_text("body", "description", old.description, new.description)
        self.contents(old.contents, new.contents, "body", Flow.REQUEST)

    # -- answers --------------------------------------------------------------

    def responses(self, old: tuple[ir.Response, ...], new: tuple[ir.Response, ...]) -> None:
        before, after = ({each.status.upper(): each for each in some} for some in (old, new))
        for status, each in before.items():
            if status not in after:
                self.say(each.status, "answer removed", OTHER if each.is_success else Flow.NONE)
            else:
                self.response(each, after[status])
        for status, each in after.items():
            if status not in before:
                self.say(each.status, "answer added", OTHER if each.is_success else Flow.NONE)

    def response(self, old: ir.Response, new: ir.Response) -> None:
        self.tell_text(new.status, "description", old.description, new.description)
        self.contents(old.contents, new.contents, new.status, Flow.RESPONSE)
        before, after = ({each.name.lower(): each for each in some} for some in (old.headers, new.headers))
        for name, each in before.items():
            field = f"{new.status} header {each.name}"
            if name not in after:
                self.say(field, "removed")
                continue
            self.tell_text(field, "description", each.description, after[name].description)
            self.schema(each.schema, after[name].schema, field, Flow.RESPONSE)
        for name, each in after.items():
            if name not in before:
                self.say(f"{new.status} header {each.name}", f"added ({named(each.schema.type)})", Flow.NONE)

    def contents(self, old: tuple[ir.Content, ...], new: tuple[ir.Content, ...], field: str, flow: Flow) -> None:
        before, after = ({each.media_type.lower(): each for each in some} for some in (old, new))
        for key, each in before.items():
            if key not in after:
                self.say(field, f"media type {each.media_type} removed")
            else:
                inside = field if len(old) == len(new) == 1 else f"{field} ({each.media_type})"
                self.content(each, after[key], inside, flow)
        for key, each in after.items():
            if key not in before:
                self.say(field, f"media type {each.media_type} added", Flow.NONE)

    def content(self, old: ir.Content, new: ir.Content, field: str, flow: Flow) -> None:
        before, after = dict(old.part_types), dict(new.part_types)
        for name in sorted(before.keys() | after.keys()):
            if before.get(name) != after.get(name):
                what = f"sent as {before.get(name, 'any type')} -> {after.get(name, 'any type')}"
                self.tell(joined(field, name), what, NARROWER if name in after else Flow.NONE, flow)
        self.schema(old.schema, new.schema, field, flow)
        if repr(old.examples) != repr(new.examples):
            self.events.append(Event(field, "examples changed", text=True))

    # -- what clients make of the operation ----------------------------------

    def pagination(self, old: ir.Pagination | None, new: ir.Pagination | None) -> None:
        if old is None or new is None:
            self.came_or_went("pagination", old, new)
        elif old != new:
            self.say("pagination", f"{differing(old, new)}", OTHER if old.items != new.items else Flow.NONE)

    def waiter(self, old: ir.Waiter | None, new: ir.Waiter | None) -> None:
        if old is None or new is None:
            self.came_or_went("waiter", old, new)
        elif repr(old) != repr(new):
            self.say("waiter", f"{differing(old, new)}", OTHER if old.name != new.name else Flow.NONE)

    def follower(self, old: ir.Follower | None, new: ir.Follower | None) -> None:
        if old is None or new is None:
            self.came_or_went("follower", old, new)
        elif old != new:
            self.say("follower", f"{differing(old, new)}", Flow.NONE)

    def came_or_went(self, field: str, old: object, new: object) -> None:
        if old is not None:
            self.say(field, "removed")
        elif new is not None:
            self.say(field, "added", Flow.NONE)


def differing(old: object, new: object) -> str:
    """The attributes in which two dataclasses differ."""
    names = type(old).__dataclass_fields__  # type: ignore[attr-defined]
    pairs = ((name, getattr(old, name), getattr(new, name)) for name in names)
    return ", ".join(
        f"{name} {values([one])} -> {values([other])}" for name, one, other in pairs if repr(one) != repr(other)
    )


def credentials(schemes: Iterable[str]) -> str:
    names = sorted(schemes)
    return f"calls with {' and '.join(names)}" if names else "calls without credentials"


def placeholders(path: str) -> list[str]:
    return re.findall(r"\{([^}]*)\}", path)


def place(parameter: ir.Parameter, renamed: dict[str, str]) -> tuple[str, str]:
    """What tells a parameter from the others of its operation; headers have names in any case."""
    name = renamed.get(parameter.name, parameter.name) if parameter.location == "path" else parameter.name
    return parameter.location, name.lower() if parameter.location == "header" else name


def field_of(parameter: ir.Parameter) -> str:
    return f"{parameter.location}.{parameter.name}"


def written(parameter: ir.Parameter) -> str:
    """How a parameter's value is written."""
    if parameter.media_type:
        return parameter.media_type
    more = " exploded" * parameter.explode + " with reserved characters" * parameter.allow_reserved
    return f"{parameter.style}{more}"
