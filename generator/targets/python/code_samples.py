"""Code samples of the client, for its docs, docstrings and the reference."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from textwrap import indent
from typing import Any, Literal

from generator import ir
from generator.base_url import base_url_of
from generator.openapi.media_types import content_kind, preferred_content
from generator.sample_values import (
    FILE,
    body_example,
    body_text,
    parameter_value,
    required_part,
    sample,
    schemes_of,
    takes_token,
)
from generator.targets.python.annotations import DOWNLOAD, NONE, Annotations
from generator.targets.python.arguments import Argument
from generator.targets.python.expressions import (
    MODELS,
    WIDTH,
    Call,
    ValueExpressions,
    format_call,
    quote,
)
from generator.targets.python.imports import Import, import_lines
from generator.targets.python.methods import Method, Resource
from generator.targets.python.source_text import WIDTH as DOCSTRING_WIDTH
from generator.targets.python.source_text import literal
from generator.targets.python.testing_kit import DescribedMethod

COMMENTS = {
    "iterate": "# or all of them, page by page",
    "wait": "# or wait until it is so",
    "follow": "# or follow it as it grows",
    "run": "# or wait until it has succeeded",
}
ANYTHING = ir.Schema(ir.Anything())
# What a call contains: required arguments, also the example's properties, also all parameters.
Extent = Literal["brief", "usual", "full"]
# The width of code in a method's docstring, behind two margins and the prompt.
DOCTEST_WIDTH = DOCSTRING_WIDTH - 8 - 4 - 4


class CodeSamples:
    """Makes the samples of one API's client."""

    def __init__(
        self,
        annotations: Annotations,
        package: str,
        client: str,
        resources: Iterable[Resource],
        others: Mapping[str, list[str]],
    ) -> None:
        self.api, self.package, self.client = annotations.api, package, client
        # The IDs of an operation's variants, which have other media types.
        self.others = others
        self.annotations = annotations
        self.values = ValueExpressions(annotations)
        # The resource and the method of each operation.
        self.methods: dict[str, tuple[Resource, Method]] = {}
        for resource in resources:
            for method in resource.methods:
                self.methods[method.operation.id] = resource, method

    def name(self, operation: ir.Operation) -> str:
        """Returns the expression for an operation's method, below the client."""
        resource, method = self.methods[operation.id]
        return f"{resource.attribute}.{method.name}"

    def full_sample(self, operation: ir.Operation, body: Any, is_async: bool) -> str:
        """Returns a program for a call with all parameters and `body`."""
        used: set[Import] = set()
        lines = self.statements("call", operation, body, is_async, used, extent="full")
        return self.program(lines, used, is_async, operation)

    def sample(self, operation: ir.Operation, body: Any, is_async: bool) -> str:
        """Returns a program for each use of an operation: required parameters, and `body`."""
        uses = {
            "iterate": operation.pagination,
            "wait": operation.waiter,
            "follow": operation.follower,
            "run": operation.run,
        }
        used: set[Import] = set()
        lines = self.statements("call", operation, body, is_async, used)
        for use, comment in COMMENTS.items():
            if uses[use]:
                variable = "record" if use == "run" else "response"
                made = self.statements(use, operation, body, is_async, used, variable)
                lines += ["", comment, *made]
        for identity in self.others.get(operation.id, ()):
            variant = self.methods[identity][1].operation
            given = body_example(self.api, variant)
            lines += ["", f"# {variant.description.splitlines()[0]}"]
            lines += self.statements("call", variant, given, is_async, used)
        return self.program(lines, used, is_async, operation)

    def reading(self, request: ir.Operation) -> str:
        """Returns a program that reads the body of a request from the service; "" if it has no
        model.
        """
        content = preferred_content(request.body.contents) if request.body else None
        if content is None or content_kind(self.api, content) != "json":
            return ""
        annotation = self.annotations.annotation(content.schema)
        imports = [each for each in annotation.imports() if each[0].startswith(".models.")]
        if not imports:
            return ""
        models = ", ".join(sorted({name for _, name in imports}))
        head = f"from {self.package}.models import {models}\n"
        if str(annotation) == models:
            return f"{head}\npayload = {models}.from_json(body)\n"
        return f"from {self.package} import read_json\n{head}\npayload = read_json(body, {annotation})\n"

    def guide(self, guide: ir.Guide) -> str:
        """Returns a program for the steps of a guide."""
        operations = []
        used: set[Import] = set()
        lines = []
        for count, step in enumerate(guide.steps, 1):
            operation = self.methods[step.operation][1].operation
            operations.append(operation)
            variable = "response" if count == 1 else f"response{count}"
            body = body_example(self.api, operation)
            lines += self.statements(step.use, operation, body, False, used, variable)
        return self.program(lines, used, False, *operations)

    def first(self) -> str:
        """Returns the shortest useful program: a GET operation with the fewest arguments."""
        operations = [method.operation for _, method in self.methods.values()]
        if not operations:
            return f"from {self.package} import {self.client}\n"
        best = min(operations, key=effort)
        used: set[Import] = set()
        lines = self.statements("call", best, body_example(self.api, best), False, used)
        return self.program(lines, used, False, best)

    def tested(self, described: Iterable[DescribedMethod]) -> dict[str, Any]:
        """Returns the parts of small programs: the call of the simplest GET operation, its arguments
        and the example of its response, the names to import and the client's settings; empty if
        there is no operation.
        """
        operations = [method.operation for _, method in self.methods.values()]
        if not operations:
            return {}
        best = min(operations, key=effort)
        row = next(each for each in described if each.operation == best.id)
        _, call, _ = self.statement("call", best, body_example(self.api, best), False, set(), "")
        given = ", ".join(f"{name[:-1]!r}: {value}" for name, value in call.parts)
        credentials = self.credentials(best)
        settings = self.client_arguments(credentials)
        return {
            "names": sorted({self.client, *(each.partition("(")[0] for each in credentials)}),
            "settings": "".join(f"{each}, " for each in settings),
            "name": row.name,
            "call": call.flat(),
            "arguments": f"{{{given}}}",
            "example": literal(row.example),
        }

    def program(
        self, lines: list[str], used: set[Import], is_async: bool, *operations: ir.Operation
    ) -> str:
        """Returns statements inside the client that `operations` require, with imports."""
        client = ("Async" if is_async else "") + self.client
        given = list(dict.fromkeys(made for each in operations for made in self.credentials(each)))
        settings = self.client_arguments(given)
        opening = f"{'async ' if is_async else ''}with {client}({', '.join(settings)}) as client:"
        kinds = {each.partition("(")[0] for each in given}
        standard = import_lines(each for each in used if each[0] != MODELS)
        imports = [f"from {self.package} import {', '.join(sorted([client, *kinds]))}"]
        if models := sorted(name for module, name in used if module == MODELS):
            module = f"from {self.package}.models import "
            names = tuple(("", each) for each in models)
            line = Call(module, names, "").flat()
            imports.append(
                line if len(line) <= WIDTH else format_call(Call(f"{module}(", names, ")"), WIDTH)
            )
        statements = indent("\n".join(lines), "    ")
        block = f"{opening}\n{statements}\n"
        if is_async:
            standard.insert(0, "import asyncio")
            main = f"async def main() -> None:\n{indent(block, '    ')}"
            block = f"\n{main}\n\nasyncio.run(main())\n"
        groups = [standard, imports] if standard else [imports]
        head = "\n\n".join("\n".join(group) for group in groups)
        return f"{head}\n\n{block}"

    def settings(self) -> list[str]:
        """Returns the arguments of the client that select the endpoint."""
        base_url = base_url_of(self.api)
        if base_url.regions:
            return [f"region={quote(base_url.default or base_url.regions[0].id)}"]
        if not base_url.url.startswith("http"):
            return [f"base_url={quote('https://api.example.com' + base_url.url)}"]
        # Of several servers, readers see which one is called.
        is_shown = len(self.api.servers) > 1 and "{region}" not in base_url.url
        return [f"base_url={quote(base_url.url)}"] if is_shown else []

    def client_arguments(self, credentials: Sequence[str]) -> list[str]:
        """Returns the arguments of the client that select the endpoint, and its credentials."""
        if not credentials:
            return self.settings()
        given = ", ".join(credentials)
        return [*self.settings(), f"auth={given if len(credentials) == 1 else f'[{given}]'}"]

    def credentials(self, operation: ir.Operation) -> list[str]:
        """Returns the credentials of an operation; none if the environment has them."""
        schemes = self.api.security_schemes
        if any(each.environment for each in schemes):
            return []
        first = next((each.key for each in schemes if is_basic(each) or takes_token(each)), "")
        credentials = []
        for each in schemes_of(self.api, operation):
            if is_basic(each):
                credentials.append('Basic("user", "password")')
            elif takes_token(each):
                scheme = "" if each.key == first else f", scheme={quote(each.key)}"
                credentials.append(f'Token("..."{scheme})')
        return credentials

    def example(self, operation: ir.Operation, use: str, is_async: bool) -> str:
        """Returns an example of one use of an operation, for a docstring."""
        used: set[Import] = set()
        body = body_example(self.api, operation)
        parts = self.statement(use, operation, body, is_async, used, "response", "brief")
        lines = statement_lines(*parts, DOCTEST_WIDTH)
        lines = [f"{'... ' if count else '>>> '}{line}" for count, line in enumerate(lines)]
        named = {
            (self.package + module if module == MODELS else module, name) for module, name in used
        }
        lines[:0] = [f">>> {line}" for line in import_lines(named)]
        return indent("\n".join(lines), "    ")

    # -- statements -----------------------------------------------------------

    def statements(
        self,
        use: str,
        operation: ir.Operation,
        body: Any,
        is_async: bool,
        used: set[Import],
        variable: str = "response",
        extent: Extent = "usual",
    ) -> list[str]:
        """Returns the lines for one use of an operation and of its result."""
        opening, call, closing = self.statement(
            use, operation, body, is_async, used, variable, extent
        )
        if opening.startswith(f"{variable} ="):
            closing += f"\nprint({variable})"
        return statement_lines(opening, call, closing, WIDTH - 8 if is_async else WIDTH - 4)

    def statement(
        self,
        use: str,
        operation: ir.Operation,
        body: Any,
        is_async: bool,
        used: set[Import],
        variable: str,
        extent: Extent = "usual",
    ) -> tuple[str, Call, str]:
        """Returns the call for one use of an operation, with the text before and behind it."""
        _, method = self.methods[operation.id]
        wait, maybe = ("await ", "async ") if is_async else ("", "")
        paging, follower = operation.pagination, operation.follower
        name, taken_over = {
            "call": (method.name, None),
            "iterate": (method.iterator, paging.parameter if paging else None),
            "wait": (method.waiter, None),
            "follow": (method.follower, follower.offset if follower else None),
            "run": (method.runner, None),
        }[use]
        call = self.call(operation, name, method.all_arguments(taken_over), body, used, extent)
        if use in ("iterate", "follow"):
            return f"{maybe}for item in ", call, ":\n    print(item)"
        # A result that may be something else than a file is no context manager.
        if method.returns == DOWNLOAD:
            return f"{maybe}with {wait}", call, f' as file:\n    {wait}file.save_to("{FILE}")'
        if len(method.returns.types) == 1 and method.is_streamed:
            return (
                f"{maybe}with {wait}",
                call,
                f" as stream:\n    {maybe}for item in stream:\n        print(item)",
            )
        return (wait if method.returns == NONE else f"{variable} = {wait}"), call, ""

    def call(
        self,
        operation: ir.Operation,
        name: str,
        arguments: Sequence[Argument],
        body: Any,
        used: set[Import],
        extent: Extent = "usual",
    ) -> Call:
        """Returns a call with required parameters and the properties of `body`.

        A brief one has only required properties, a full one has optional parameters too.
        """
        resource, _ = self.methods[operation.id]
        parameters = {each.name: each for each in operation.parameters}
        sent = preferred_content(operation.body.contents) if operation.body else None
        content = sent.schema if sent else ANYTHING
        kind = self.api.resolve(content).type
        fields = kind.properties if isinstance(kind, ir.Object) else ()
        properties = {each.name: each.schema for each in fields}
        given = []
        for each in arguments:
            if each.default and extent == "brief":
                continue
            schema, value = content, body
            if each.role == "parameter":
                parameter = parameters[each.wire]
                if each.default and (parameter.deprecated or extent != "full"):
                    continue
                schema, value = parameter.schema, parameter_value(self.api, operation, parameter)
            elif each.role != "body":
                schema, value = properties.get(each.wire, ANYTHING), given_value(body, each)
                if each.default and value is ir.MISSING:
                    continue
            value = sample(self.api, schema) if value is ir.MISSING else value
            if each.role == "body" and sent:
                sent_as = content_kind(self.api, sent)
                if sent_as == "text":
                    schema, value = ANYTHING, body_text(sent.media_type, value)
                elif sent_as == "file":
                    schema, value = ANYTHING, FILE
            value = required_part(self.api, schema, value) if extent == "brief" else value
            given.append((f"{each.name}=", self.values.expression(schema, value, used)))
        return Call(f"client.{resource.attribute}.{name}(", tuple(given), ")")


def given_value(body: Any, argument: Argument) -> Any:
    """Returns the value of a property in `body`; MISSING if it is absent."""
    return body.get(argument.wire, ir.MISSING) if isinstance(body, dict) else ir.MISSING


def effort(operation: ir.Operation) -> tuple[bool, int, str]:
    """Returns a sort key: GET operations are first, then those with few required parameters."""
    is_simple = operation.method == "GET" and not operation.deprecated
    return not is_simple, sum(each.required for each in operation.parameters), operation.id


def is_basic(scheme: ir.SecurityScheme) -> bool:
    return scheme.kind == "http" and scheme.scheme.lower() == "basic" and not scheme.signature


def statement_lines(opening: str, call: Call, closing: str, room: int) -> list[str]:
    """Returns the lines of a statement."""
    behind = len(closing.partition("\n")[0])
    return (opening + format_call(call, room, len(opening) + behind) + closing).split("\n")
