"""Programs that use the client, as a reader would write them: for docs, docstrings and the reference."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from generator import ir, names
from generator.base_url import base_url_of
from generator.openapi.media_types import is_form, is_json, is_text, preferred_content
from generator.sample_values import FILE, body_example, parameter_value, sample, schemes_of, takes_token
from generator.tagged_unions import Tag
from generator.targets.python.annotations import is_one_way
from generator.targets.python.arguments import Argument
from generator.targets.python.expressions import WIDTH, Call, laid_out, parts, plain_value, quoted
from generator.targets.python.methods import Method, Resource
from generator.targets.python.source_text import WIDTH as DOCSTRING_WIDTH

COMMENTS = {
    "iterate": "# or all of them, page by page",
    "wait": "# or wait until it is so",
    "follow": "# or follow it as it grows",
}
ANYTHING = ir.Schema(ir.Anything())
# What is left for code in the docstring of a method, behind two margins and the prompt.
DOCTEST_WIDTH = DOCSTRING_WIDTH - 8 - 4 - 4


class Programs:
    """Makes the programs of one API's client. `classes` has the name of the model of each schema, `tags` the property that
    tells it from others, with its value."""

    def __init__(
        self,
        api: ir.Api,
        package: str,
        client: str,
        classes: Mapping[str, str],
        resources: Iterable[Resource],
        tags: Mapping[str, Tag],
    ) -> None:
        self.api = api
        self.package = package
        self.client = client
        self.classes = classes
        self.tags = tags
        # The resource of each operation, and its place among the operations of that.
        self.found = {
            operation.id: (resource, index)
            for resource in resources
            for index, operation in enumerate(resource.operations)
        }

    def name(self, operation: ir.Operation) -> str:
        """What a caller types to perform an operation."""
        resource, _ = self.found[operation.id]
        return f"{resource.attribute}.{resource.names[operation.id]}"

    def method(self, operation: ir.Operation) -> Method:
        resource, index = self.found[operation.id]
        return resource.methods[index]

    def sample(self, operation: ir.Operation, body: Any, is_async: bool) -> str:
        """A program that performs an operation with the example parameters and a body, in each way that there is."""
        uses = ["call"]
        uses += ["iterate"] if operation.pagination else []
        uses += ["wait"] if operation.waiter else []
        uses += ["follow"] if operation.follower else []
        used: set[str] = set()
        lines = []
        for use in uses:
            lines += ["", COMMENTS[use]] if use != "call" else []
            lines += self.statements(use, operation, body, is_async, used)
        return self.program(lines, used, is_async, operation)

    def guide(self, guide: ir.Guide) -> str:
        """A program that does the steps of a guide one after the other."""
        found = [self.found[step.operation] for step in guide.steps]
        operations = [resource.operations[index] for resource, index in found]
        used: set[str] = set()
        lines = []
        for count, (step, operation) in enumerate(zip(guide.steps, operations), 1):
            variable = "answer" if count == 1 else f"answer{count}"
            lines += self.statements(step.use, operation, body_example(self.api, operation), False, used, variable)
        return self.program(lines, used, False, *operations)

    def first(self) -> str:
        """The shortest program worth showing: one that asks for something, with as few arguments as can be."""
        operations = [resource.operations[index] for resource, index in self.found.values()]
        able = [each for each in operations if each.method == "GET" and not each.deprecated] or operations
        if not able:
            return f"from {self.package} import {self.client}\n"
        best = min(able, key=lambda each: (sum(one.required for one in each.parameters), each.id))
        used: set[str] = set()
        lines = self.statements("call", best, body_example(self.api, best), False, used)
        return self.program(lines, used, False, best)

    def program(self, lines: list[str], models: set[str], is_async: bool, *operations: ir.Operation) -> str:
        """Statements with a client around them that has what operations need, and with what they import."""
        client = ("Async" if is_async else "") + self.client
        given = list(dict.fromkeys(made for each in operations for made in self.credentials(each)))
        settings = self.settings()
        if given:
            settings.append(f"auth={given[0] if len(given) == 1 else '[' + ', '.join(given) + ']'}")
        opening = f"{'async ' if is_async else ''}with {client}({', '.join(settings)}) as client:"
        kinds = {each.partition("(")[0] for each in given}
        imports = [f"from {self.package} import {', '.join(sorted([client, *kinds]))}"]
        if models:
            names, module = parts(sorted(models)), f"from {self.package}.models import "
            line = Call(module, names, "").flat()
            imports.append(line if len(line) <= WIDTH else laid_out(Call(f"{module}(", names, ")"), WIDTH))
        if not is_async:
            return "\n".join([*imports, "", opening, *indented(lines, 4), ""])
        main = ["async def main() -> None:", f"    {opening}", *indented(lines, 8)]
        return "\n".join(["import asyncio", "", *imports, "", "", *main, "", "", "asyncio.run(main())", ""])

    def settings(self) -> list[str]:
        """The arguments of the client that tell where the service is."""
        api, made = self.api, []
        where = base_url_of(api)
        if "{region}" in where.url and not where.default and where.regions:
            made.append(f"region={quoted(where.regions[0][0])}")
        elif not where.url.startswith("http"):
            made.append(f"base_url={quoted('https://api.example.com' + where.url)}")
        return made

    def credentials(self, operation: ir.Operation) -> list[str]:
        """The credentials that an operation needs; none where the environment has them."""
        schemes = self.api.security_schemes
        if any(each.environment for each in schemes):
            return []
        first = next((each.key for each in schemes if is_basic(each) or takes_token(each)), "")
        found = []
        for each in schemes_of(self.api, operation):
            if is_basic(each):
                found.append('Basic("user", "password")')
            elif takes_token(each):
                found.append(f'Token("..."{"" if each.key == first else f", scheme={quoted(each.key)}"})')
        return found

    def example(self, operation: ir.Operation, use: str, is_async: bool) -> str:
        """The shortest example of one use of an operation, for a docstring: what is required, and nothing else."""
        used: set[str] = set()
        body = body_example(self.api, operation)
        lines = written(*self.statement(use, operation, body, is_async, used, "answer", is_brief=True), DOCTEST_WIDTH)
        lines = [f"{'... ' if count else '>>> '}{line}" for count, line in enumerate(lines)]
        if used:
            lines.insert(0, f">>> from {self.package}.models import {', '.join(sorted(used))}")
        return "\n".join(indented(lines, 4))

    # -- statements -----------------------------------------------------------

    def statements(
        self, use: str, operation: ir.Operation, body: Any, is_async: bool, used: set[str], variable: str = "answer"
    ) -> list[str]:
        """The lines that use an operation in one way, a call or what the client makes of many, and show what it gives."""
        opening, call, closing = self.statement(use, operation, body, is_async, used, variable)
        if opening.startswith(f"{variable} ="):
            closing += f"\nprint({variable})"
        return written(opening, call, closing, WIDTH - 8 if is_async else WIDTH - 4)

    def statement(
        self,
        use: str,
        operation: ir.Operation,
        body: Any,
        is_async: bool,
        used: set[str],
        variable: str,
        is_brief: bool = False,
    ) -> tuple[str, Call, str]:
        """The call that uses an operation in one way, and what stands before and behind it."""
        method = self.method(operation)
        wait, maybe = ("await ", "async ") if is_async else ("", "")
        paging, follower = operation.pagination, operation.follower
        name, taken_over = {
            "call": (method.name, ""),
            "iterate": (method.iterator, paging.parameter if paging else ""),
            "wait": (method.waiter, ""),
            "follow": (method.follower, follower.offset if follower else ""),
        }[use]
        call = self.call(operation, name, method.all_arguments(taken_over), body, used, is_brief)
        if use in ("iterate", "follow"):
            return f"{maybe}for item in ", call, ":\n    print(item)"
        if "Download" in method.returns:
            return f"{maybe}with {wait}", call, f' as file:\n    {wait}file.save_to("{FILE}")'
        return (wait if method.returns == "None" else f"{variable} = {wait}"), call, ""

    def call(
        self,
        operation: ir.Operation,
        name: str,
        arguments: Sequence[Argument],
        body: Any,
        used: set[str],
        is_brief: bool = False,
    ) -> Call:
        """A call with what it requires, and, unless it is to be brief, with what the example of the body has."""
        resource, method = self.found[operation.id][0], self.method(operation)
        parameters = {each.name: each for each in operation.parameters}
        sent = preferred_content(operation.body.contents) if operation.body else None
        content = sent.schema if sent else ANYTHING
        kind = self.api.resolve(content).type
        properties = {each.name: each.schema for each in (kind.properties if isinstance(kind, ir.Object) else ())}
        given = []
        for each in arguments:
            if is_brief and each.default:
                continue
            schema, value = content, body
            if each is not method.whole_body:
                is_parameter = not each.in_body and each.wire in parameters
                schema = parameters[each.wire].schema if is_parameter else properties.get(each.wire, ANYTHING)
                value = parameter_value(self.api, operation, parameters[each.wire]) if is_parameter else each.example
                if each.default and (is_parameter or value is ir.MISSING):
                    continue
            value = sample(self.api, schema) if value is ir.MISSING else value
            if each is method.whole_body and sent and not is_json(sent.media_type) and not is_form(sent.media_type):
                schema, value = ANYTHING, as_text(value) if is_text(sent.media_type) else FILE
            value = self.required_part(schema, value) if is_brief else value
            given.append((f"{each.name}=", self.value(schema, value, used)))
        return Call(f"client.{resource.attribute}.{name}(", tuple(given), ")")

    # -- values ---------------------------------------------------------------

    def required_part(self, schema: ir.Schema, value: Any) -> Any:
        """A value of JSON with what it must have alone: required properties, and the first of several items."""
        resolved = self.api.resolve(schema)
        match resolved.type:
            case ir.Object(properties) if isinstance(value, dict):
                needed = {
                    each.name: each.schema
                    for each in properties
                    if each.required and not is_one_way(self.api, each.schema, "read_only")
                }
                return {key: self.required_part(needed[key], each) for key, each in value.items() if key in needed}
            case ir.Array(items) if isinstance(value, list):
                fewest = max(1, dict((*resolved.limits, *schema.limits)).get("minItems", 1))
                return [self.required_part(items, each) for each in value[:fewest]]
        return value

    def value(self, schema: ir.Schema, value: Any, used: set[str]) -> Call | str:
        """A value of JSON as an expression: models where the schema has them, literals elsewhere."""
        name, kind = self.resolved(schema)
        match kind:
            case ir.Binary():
                return quoted(FILE)
            case ir.Object() if isinstance(value, dict) and name in self.classes:
                return self.model(name, kind, value, used)
            case ir.Union(variants) if isinstance(value, dict):
                objects = [each for each in variants if isinstance(self.resolved(each)[1], (ir.Object, ir.Map))]
                told = [each for each in objects if self.is_decodable(self.resolved(each)[0], value)]
                some = told or objects
                return self.value(some[0], value, used) if len(some) == 1 else plain_value(value)
            case ir.Array(items) if isinstance(value, list):
                return Call("[", tuple(("", self.value(items, each, used)) for each in value), "]")
            case ir.Map(values) if isinstance(value, dict):
                return Call(
                    "{", tuple((f"{quoted(key)}: ", self.value(values, each, used)) for key, each in value.items()), "}"
                )
        return plain_value(value)

    def is_decodable(self, name: str, value: dict[str, Any]) -> bool:
        """Whether a value says itself that it is of a schema."""
        key, tag = self.tags.get(name, ("", ""))
        return bool(key) and value.get(key) == tag

    def resolved(self, schema: ir.Schema) -> tuple[str, ir.Type]:
        """A type behind its references, and the name of the last of them."""
        name, seen = "", set[str]()
        while isinstance(schema.type, ir.Reference) and schema.type.name not in seen:
            name = schema.type.name
            seen.add(name)
            schema = self.api.schemas[name]
        return name, schema.type

    def model(self, name: str, kind: ir.Object, value: dict[str, Any], used: set[str]) -> Call:
        used.add(self.classes[name])
        made = names.unique_names([each.name for each in kind.properties], names.attribute)
        given = [
            (
                (f"{made[each.name]}=", self.value(each.schema, value.get(each.name, ...), used))
                if each.name in value
                else (f"{made[each.name]}=", self.value(each.schema, sample(self.api, each.schema), used))
            )
            for each in kind.properties
            if each.name != self.tags.get(name, ("",))[0]
            and (each.name in value or (each.required and not is_one_way(self.api, each.schema, "read_only")))
        ]
        return Call(f"{self.classes[name]}(", tuple(given), ")")


def is_basic(scheme: ir.SecurityScheme) -> bool:
    return scheme.kind == "http" and scheme.scheme.lower() == "basic" and not scheme.signature


def as_text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def written(opening: str, call: Call, closing: str, room: int) -> list[str]:
    """The lines of a statement."""
    behind = len(closing.partition("\n")[0])
    return (opening + laid_out(call, room, len(opening) + behind) + closing).split("\n")


def indented(lines: Iterable[str], by: int) -> list[str]:
    return [f"{' ' * by}{line}" if line else "" for line in lines]
