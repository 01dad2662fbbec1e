"""The docstrings of all generated methods: their examples run, and their errors are those of the description."""

from __future__ import annotations

import ast
import asyncio
import copy
import doctest
import inspect
import json
import re
import textwrap
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from generator.targets.python.docstrings import error_class
from tests.helpers.build import Build
from tests.helpers.bundle import examples_of
from tests.helpers.descriptions import describe, describe_body
from tests.helpers.paths import ROOT
from tests.helpers.recorder import Recorded, Recorder

RESOURCES = ROOT / "generated/python/codearts_build/resources"


class Documented(NamedTuple):
    """A method with its docstring, and the operation that it performs."""

    resource: str
    name: str
    is_async: bool
    doc: str
    constant: str

    @property
    def example(self) -> str:
        """The lines of the example, without prompts."""
        _, _, section = self.doc.partition("\nExample:\n")
        return "".join(
            each.source for each in doctest.DocTestParser().get_examples(textwrap.dedent(section))
        )


def methods() -> Iterator[Documented]:
    """Every public method of the resources' modules, read from their source."""
    for file in sorted(RESOURCES.glob("[!_]*.py")):
        for owner in ast.parse(file.read_text(encoding="utf-8")).body:
            for each in owner.body if isinstance(owner, ast.ClassDef) else ():
                if isinstance(each, (ast.FunctionDef, ast.AsyncFunctionDef)):
                    called = next(
                        node.attr
                        for node in ast.walk(each)
                        if isinstance(node, ast.Attribute)
                        and ast.unparse(node.value) == "operations"
                    )
                    assert isinstance(owner, ast.ClassDef)
                    is_async = owner.name.startswith("Async")
                    yield Documented(
                        file.stem, each.name, is_async, ast.get_docstring(each) or "", called
                    )


def operation_of(method: Documented) -> Any:
    return getattr(import_module(f"codearts_build.operations.{method.resource}"), method.constant)


def put(value: Any, path: str, new: Any) -> None:
    *steps, last = path.split(".")
    for step in steps:
        value = value[step]
    value[last] = new


class Service(list[Recorded]):
    """The requests of a server that responds to the first with the description's example, and to later ones so that
    paginators, waiters and followers end."""

    def __init__(
        self, server: Recorder, bundle: dict[str, Any], operation: Any, is_helper: bool
    ) -> None:
        self.server = server
        content = bundle["paths"][operation.path][operation.method.lower()]["responses"]["200"][
            "content"
        ]
        examples = examples_of(content.get("application/json", {}))
        first = last = examples[0] if examples else b"the bytes"
        if operation.pagination and is_helper:
            last = copy.deepcopy(first)
            put(last, operation.pagination.items[0], [])
            for path in operation.pagination.total[:1]:
                put(last, path, 0)
        if operation.waiter and is_helper:
            first = last = copy.deepcopy(first)
            put(last, operation.waiter.property[0], operation.waiter.until)
        if operation.run and is_helper:
            last = copy.deepcopy(first)
            put(last, "result.state", "SUCCESS")
        if operation.follower and is_helper:
            first = last = copy.deepcopy(first)
            put(last, operation.follower.more, False)
        self.first, self.last = first, last

    def append(self, request: Recorded) -> None:
        content = self.last if self else self.first
        self.server.respond(
            content,
            content_type=(
                "application/octet-stream" if content == b"the bytes" else "application/json"
            ),
        )
        super().append(request)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
def test_docstring_examples_run(
    is_async: bool,
    server: Recorder,
    bundle: dict[str, Any],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import codearts_build
    from codearts_build._runtime.operation import FILE

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("builtins.print", lambda *values: None)
    Path("file.bin").write_bytes(b"to send")
    kind: Any = codearts_build.AsyncCodeArtsBuild if is_async else codearts_build.CodeArtsBuild
    # Strict: a response that does not fit its schema is an error.
    client = kind(base_url=server.url, auth=codearts_build.Token("t"), strict=True, max_retries=0)
    found = [each for each in methods() if each.is_async is is_async]
    assert len({each.constant for each in found}) == 138 and len(found) > 138
    for method in found:
        operation = operation_of(method)
        is_helper = method.name.startswith(("iter", "wait_until_", "follow", "run_and_wait"))
        requests = Service(server, bundle, operation, is_helper)
        monkeypatch.setattr(server, "requests", requests)
        assert f"client.{method.resource}.{method.name}(" in method.example, method
        values = {"client": client}
        flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT if is_async else 0
        result = eval(compile(method.example, method.name, "exec", flags), values)
        if inspect.iscoroutine(result):
            asyncio.run(result)
        if operation.run and is_helper:
            assert requests.pop().method == "GET"  # of its record
        path = re.sub(r"\{[^}]+\}", "[^/]+", operation.path)
        assert {each.method for each in requests} == {operation.method}, method
        assert 1 <= len(requests) <= (2 if is_helper else 1), method
        assert all(re.fullmatch(path, each.path) for each in requests), (method, requests[0].path)
        if operation.responses[0].schema is FILE:
            assert Path("file.bin").read_bytes() == b"the bytes"
        else:
            value = values["item" if method.name.startswith(("iter", "follow")) else "response"]
            assert value is not None and type(value) is not dict, method


def test_docstring_lines_and_examples_are_short() -> None:
    for file in RESOURCES.glob("*.py"):
        for line in file.read_text(encoding="utf-8").splitlines():
            assert len(line) <= 120 or line.lstrip().startswith(('"', "'")), line
    lengths = [method.example.count("\n") for method in methods()]
    assert max(lengths) <= 13 and sum(each <= 8 for each in lengths) >= 0.95 * len(lengths)


def test_docstring_errors_match_described_responses() -> None:
    import codearts_build

    for method in methods():
        _, _, section = method.doc.partition("\nRaises:\n")
        shown_errors = dict(re.findall(r"(\w+Error)\s+\(([^)]+)\)", section.partition("\n\n")[0]))
        shown_errors = {name: " ".join(text.split()) for name, text in shown_errors.items()}
        statuses = [each.status for each in operation_of(method).errors]
        assert statuses and sorted(", ".join(shown_errors.values()).split(", ")) == sorted(
            statuses
        ), method
        assert all(
            issubclass(getattr(codearts_build, name), codearts_build.ResponseError)
            for name in shown_errors
        )


def test_docstring_error_names_match_runtime() -> None:
    from codearts_build._runtime.errors import status_error_type

    for status in range(300, 600):
        assert error_class(str(status)) == status_error_type(status).__name__
    assert [error_class(each) for each in ("4XX", "5XX", "3XX", "default")] == [
        "BadRequestError",
        "ServerError",
        "RedirectedError",
        "StatusError",
    ]


def example_of(package: Any, resource: str, name: str) -> str:
    owner = getattr(package.Tiny(base_url="http://127.0.0.1:1"), resource)
    doc = inspect.getdoc(getattr(owner, name)) or ""
    return Documented(resource, name, False, doc, "").example


def test_docstring_example_has_required_parameters_only(build: Build, server: Recorder) -> None:
    """Required parameters of a body, of its models and of its arrays."""
    thing = "{type: object, required: [a, parts], properties: {a: {type: string}, b: {type: string}, parts: %s}}"
    parts = "{type: array, minItems: 2, items: {$ref: '#/components/schemas/Part'}}"
    part = "{Part: {type: object, required: [n], properties: {n: {type: integer}, m: {type: integer}}}}"
    given = {"a": "x", "b": "y", "parts": [{"n": 1, "m": 2}, {"n": 2}, {"n": 3}]}
    package = build(describe_body(thing % parts, part, example=given))
    shown = example_of(package, "x", "send")
    assert shown == (
        f"from {package.__name__}.models import Part\n"
        'response = client.x.send(a="x", parts=[Part(n=1), Part(n=2)])\n'
    )
    exec(shown, {"client": package.Tiny(base_url=server.url)})
    assert json.loads(server.last.body) == {"a": "x", "parts": [{"n": 1}, {"n": 2}]}


@pytest.mark.parametrize(
    "text", ['"""', "a\\", "line\nline", '>>> x\n"""\n', "'\"\\u202e", "\u202e"]
)
def test_docstring_example_with_quotes_and_newlines_stays_string(
    build: Build, server: Recorder, text: str
) -> None:
    parameter = {
        "name": "q",
        "in": "query",
        "required": True,
        "schema": {"type": "string"},
        "example": text,
    }
    parameter["schema"] = {"type": "string", "example": text}
    operation = {
        "operationId": "ask",
        "tags": ["x"],
        "parameters": [parameter],
        "responses": {"204": {"description": ""}},
    }
    package = build(describe({"/x": {"get": operation}}))
    exec(example_of(package, "x", "ask"), {"client": package.Tiny(base_url=server.url)})
    assert server.last.query == [("q", text)]


def test_docstring_describes_items_values_and_limits(build: Build) -> None:
    """Includes the text of a referenced schema without a class, and exclusive limits of 3.0."""
    text = "{type: string, maxLength: 5, description: One mark}"
    fields = f"""
        marks: {{type: array, description: Marks, uniqueItems: true, items: {text}}}
        names: {{type: object, minProperties: 2, additionalProperties: {text}}}
        size: {{type: number, minimum: 4, exclusiveMinimum: true}}
        kind: {{$ref: '#/components/schemas/Kind'}}
    """
    package = build(describe_body(f"type: object\nproperties:{fields}", f"Kind: {text}"))
    doc = " ".join((package.Tiny(base_url="http://127.0.0.1:1").x.send.__doc__ or "").split())
    assert (
        "marks: Marks. Items that differ from each other. Each item: One mark. Each item: at most 5 char"
        in doc
    )
    assert (
        "names: At least 2 properties. Each value: One mark. Each value: at most 5 characters."
        in doc
    )
    assert "size: More than 4." in doc and "kind: One mark. At most 5 characters." in doc
