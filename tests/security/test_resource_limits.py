"""Small descriptions with potentially large outputs are built or rejected in little time and memory."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.security.process_runner import SLOWER, Runner

HEAD = """\
openapi: 3.0.3
info: {title: T, version: "1"}
paths:
  /a:
    post:
      operationId: a
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/A0"}}}}
      responses:
        "200": {description: D., content: {application/json: {schema: {$ref: "#/components/schemas/A0"}}}}
        default: {description: E.}
components:
  schemas:
"""


def ref(number: int) -> str:
    return f"{{$ref: '#/components/schemas/A{number}'}}"


def chain(count: int, link: Callable[[str], str], last: str = "{type: string}") -> str:
    """A chain of schemas, each with a link to the next."""
    return (
        "".join(f"    A{n}: {link(ref(n + 1))}\n" for n in range(count)) + f"    A{count}: {last}\n"
    )


def described(text: str) -> str:
    return f'    A0: {{type: object, description: "{text}"}}\n'


def slow_pattern(pattern: str) -> str:
    """A pattern whose mismatch with its example takes exponential time to detect."""
    return f"    A0: {{type: string, pattern: '{pattern}', example: '{'a' * 45}!'}}\n"


EACH = ", ".join(map(ref, range(60)))
SCHEMAS = {
    "variants that are each other": "".join(f"    A{n}: {{oneOf: [{EACH}]}}\n" for n in range(60)),
    "subtypes that are their base": "    A0: {type: object, discriminator: {propertyName: t}, properties: {t: {type: string}}}\n"
    + "".join(f"    A{n}: {{allOf: [{ref(0)}]}}\n" for n in range(1, 100)),
    "subtypes without own properties": "    A0: {type: object, discriminator: {propertyName: t}, properties: {t: {type: string}}}\n"
    + "".join(f"    A{n}: {{allOf: [{ref(0)}]}}\n" for n in range(1, 1_000)),
    "an example that is wrong in many ways": "    A0: {type: array, items: {oneOf: ["
    + ", ".join(f"{{type: object, required: [a{n}]}}" for n in range(300))
    + f"]}}, example: [{', '.join(['{b: 1}'] * 3_000)}]}}\n",
    "items that may not be equal": "    A0: {type: array, items: {type: array, items: {}, uniqueItems: true}, example: ["
    + ", ".join(f"[{', '.join(f'{{a: {{b: {n}}}}}' for n in range(900))}]" for _ in range(6))
    + "]}\n",
    "two properties": chain(40, lambda to: f"{{type: object, required: [a, b], properties: {{a: {to}, b: {to}}}}}"),
    "two parts of allOf": chain(40, lambda to: f"{{allOf: [{to}, {to}]}}", "{type: object, properties: {a: {}}}"),
    "two variants": chain(40, lambda to: f"{{oneOf: [{to}, {to}]}}", "{type: object, properties: {a: {}}}"),
    "a variant and a list of it": chain(40, lambda to: f"{{anyOf: [{to}, {{type: array, items: {to}}}]}}"),
    "lists of variants": chain(40, lambda to: f"{{type: array, items: {{oneOf: [{to}, {to}, {{type: integer}}]}}}}"),
    "maps of variants": chain(
        40,
        lambda to: f"{{type: object, additionalProperties: {{anyOf: [{to}, {{type: array, items: {to}}}]}}}}",
    ),
    "lists in lists": chain(2_000, lambda to: f"{{type: array, items: {to}}}"),
    "parts in parts": chain(2_000, lambda to: f"{{allOf: [{to}, {{type: object}}]}}", "{type: object}"),
    "inline lists": f"    A0: {'{items: ' * 180}{{}}{'}' * 180}\n",
    "itself everywhere": f"    A0: {{type: object, properties: {{a: {ref(0)}, b: {{items: {ref(0)}}}, c: {{oneOf: [{ref(0)}, {{}}]}},"
    f" d: {{allOf: [{ref(0)}]}}, e: {{additionalProperties: {ref(0)}}}}}}}\n",
    "a pattern without an end": "    A0: {type: object, properties: {p: {type: string, pattern: '^(([a-f0-9])+)+Z$'}}}\n",
    "a default for such a pattern": f"    A0: {{type: string, pattern: '^(a+)+$', default: '{'a' * 60}!'}}\n",
    **{f"an example for {p}": slow_pattern(p) for p in (
        "^(?x: ( a + ) + )$", "^(?:a{,9}){,99}$", f"^{'a?' * 30}{'a' * 30}$", f"{'(a|a)' * 30}$", "^(?#[)(a+)+$]",
    )},
    "defaults that are deep": "    A0: {type: object, properties: {"
    + ", ".join(f"p{n}: {{default: {'[' * 180}{']' * 180}}}" for n in range(120))
    + "}}\n",
    "a huge least length": "    A0: {type: array, minItems: 1000000000, items: {type: string, minLength: 1000000000}}\n",
    "many equal items": f"    A0: {{enum: [{', '.join('{a: 1}' for _ in range(3_000))}]}}\n",
    "Markdown of brackets": described("[" * 900_000),
    "Markdown of ticks": described("".join("`" * n + "a" for n in range(900))),
    "Markdown of emphasis": described("*a **a " * 100_000),
    "Markdown of fences": described("`" * 900_000),
}  # fmt: skip


WIDE = f"{{type: object, properties: {{{', '.join(f'p{n}: {{}}' for n in range(700))}}}}}"
DEEP_OR_WIDE = {
    "allOf of the one before": (
        "    A0: {type: object, properties: {p: {}}}\n"
        + "".join(f"    A{n}: {{allOf: [{ref(n - 1)}, {{properties: {{p{n}: {{}}}}}}]}}\n" for n in range(1, 1_500)),
        "over 100 schemas are nested",
    ),
    "lists of the next one": (
        chain(1_500, lambda to: f"{{type: array, items: {to}}}"),
        "over 100 schemas are nested",
    ),
    "maps of choices of the next one": (
        chain(1_500, lambda to: f"{{additionalProperties: {{oneOf: [{to}, {{type: integer}}]}}}}"),
        "over 100 schemas are nested",
    ),
    "a property that leads on": (
        "".join(f"    A{n}: {{properties: {{a: {{allOf: [{ref((n + 1) % 500)}, {{properties: {{b: {{}}}}}}]}}}}}}\n" for n in range(500)),
        "move the inner schemas to components",
    ),
    "a grid of allOf that is a circle": (
        "".join(f"    A{n}: {{allOf: [{ref((n // 2 * 2 + 2) % 600)}, {ref((n // 2 * 2 + 3) % 600)}]}}\n" for n in range(600)),
        "allOf leads back to its own schema",
    ),
    "many that join one with much": (
        f"    A0: {WIDE}\n" + "".join(f"    A{n}: {{allOf: [{ref(0)}, {{properties: {{q: {{}}}}}}]}}\n" for n in range(1, 600)),
        "over 100,000 schemas and properties in all",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", DEEP_OR_WIDE)
def test_multiplying_schemas_are_rejected_with_position(
    name: str, tmp_path: Path, run_command: Runner
) -> None:
    text, what = DEEP_OR_WIDE[name]
    (tmp_path / "x.yaml").write_text(HEAD + text)
    done = run_command("lint", "x.yaml", cwd=tmp_path)
    assert done.status in (1, 2) and done.seconds < 4 * SLOWER and done.megabytes < 300, done
    assert (
        all(line.startswith("x.yaml:") for line in done.err.splitlines()) and what in done.err
    ), done


def test_multiplying_unions_are_rejected(tmp_path: Path, run_command: Runner) -> None:
    link = "{{allOf: [{0}], anyOf: [{0}, {{type: object, properties: {{b: {{}}}}}}]}}"
    (tmp_path / "x.yaml").write_text(
        HEAD + chain(90, link.format, "{type: object, properties: {a: {}}}")
    )
    errors = run_command("lint", "x.yaml", cwd=tmp_path).refused(2)
    assert errors.startswith("x.yaml:") and "allOf merges over 100,000" in errors


A0 = "content: {application/json: {schema: {$ref: '#/components/schemas/A0'}}}"
DONE = "responses: {default: {description: D.}}"
OBJECT = f"A0: {{type: object, properties: {{{', '.join(f'p{n}: {{}}' for n in range(1_500))}}}}}"
# Content of each of many operations, and shared components.
SHARED = {
    "bodies": (f"requestBody: {{{A0}}}, {DONE}", f"schemas: {{{OBJECT}}}"),
    "responses": (f"responses: {{'200': {{description: D., {A0}}}}}", f"schemas: {{{OBJECT}}}"),
    "callbacks": (f"{DONE}, callbacks: {{c: {{x: {{post: {{requestBody: {{{A0}}}, {DONE}}}}}}}}}", f"schemas: {{{OBJECT}}}"),
    "enums": (
        f"parameters: [{{name: q, in: query, {A0}}}], {DONE}",
        f"schemas: {{A0: {{type: string, enum: [{', '.join(f'v{n}' for n in range(5_000))}]}}}}",
    ),
    "examples": (
        f"requestBody: {{{A0}}}, {DONE}", f"schemas: {{A0: {{type: array, items: {{}}, example: [{'1, ' * 9_000}]}}}}",
    ),
    "descriptions": (
        f"requestBody: {{$ref: '#/components/requestBodies/b'}}, {DONE}",
        f"requestBodies: {{b: {{description: '{'a *b* ' * 15_000}', content: {{application/json: {{}}}}}}}}",
    ),
    "parameters": (
        f"parameters: [{{$ref: '#/components/parameters/p'}}], {DONE}",
        f"parameters: {{p: {{name: q, in: query, schema: {{}}, description: '{'*a* ' * 15_000}'}}}}",
    ),
    "patterns": (
        f"parameters: [{{name: q, in: query, {A0}}}], {DONE}", f"schemas: {{A0: {{type: string, pattern: '{'ab' * 30_000}'}}}}",
    ),
    "error codes": (
        "responses: {'400': {description: D.}}",
        "schemas: {}}\nx-error-codes: {" + ", ".join(f"E{n}: {{status: 400, meaning: a}}" for n in range(1_500)),
    ),
    "headers": (
        "responses: {'200': {$ref: '#/components/responses/r'}}",
        f"responses: {{r: {{description: D., headers: {{{', '.join(f'h{n}: {{}}' for n in range(2_000))}}}}}}}",
    ),
    "security": (DONE, "securitySchemes: {s: {type: http, scheme: basic}}"),
}  # fmt: skip


@pytest.mark.parametrize("name", SHARED)
def test_large_components_shared_by_many_operations_are_rejected(
    name: str, tmp_path: Path, run_command: Runner
) -> None:
    more, components = SHARED[name]
    text = "".join(f"  /a{n}: {{post: {{operationId: a{n}, {more}}}}}\n" for n in range(400))
    text = f"openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths:\n{text}components: {{{components}}}\n"
    if name == "security":
        text += f"security: [{', '.join(['{s: []}'] * 1_500)}]\n"
    (tmp_path / "x.yaml").write_text(text)
    done = run_command("build", "--spec", "x.yaml", "--out", "out", cwd=tmp_path)
    assert done.status == 2 and done.seconds < 2 * SLOWER and done.megabytes < 300, done
    assert (
        done.err.startswith("x.yaml:")
        and "million characters would be written up to here" in done.err
    ), done


def test_response_with_many_media_types_builds_in_time(tmp_path: Path, run_command: Runner) -> None:
    text = ", ".join(f"application/{n}+json: {{schema: {{}}}}" for n in range(1_000))
    (tmp_path / "x.yaml").write_text(
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\n"
        f"paths: {{/a: {{get: {{operationId: a, responses: {{'200': {{description: D., content: {{{text}}}}}}}}}}}}}\n"
    )
    done = run_command("build", "--spec", "x.yaml", "--out", "out", cwd=tmp_path)
    assert done.status == 0 and done.seconds < 3 * SLOWER, done


@pytest.mark.parametrize("sign", ["[", "![", "[a]("])
def test_long_text_of_brackets_builds_in_time(
    sign: str, tmp_path: Path, run_command: Runner
) -> None:
    """Markdown parsers search the whole text for the end of each bracket."""
    (tmp_path / "x.yaml").write_text(HEAD + described(sign * (95_000 // len(sign))))
    done = run_command("build", "--spec", "x.yaml", "--out", "out", cwd=tmp_path)
    assert done.status == 0 and done.seconds < 1.8 * SLOWER, done


@pytest.mark.parametrize("to", [1, 0])
def test_multiplying_or_circular_callbacks_are_rejected(
    to: int, tmp_path: Path, run_command: Runner
) -> None:
    responses = "responses: {default: {description: D.}}"
    link = "{{$ref: '#/components/callbacks/c{}'}}"
    inner = "".join(
        f"    c{n}: {{x: {{post: {{{responses}, callbacks: {{a: {link.format(n + to)}, b: {link.format(n + to)}}}}}}}}}\n"
        for n in range(40)
    )
    (tmp_path / "x.yaml").write_text(
        f"openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\n"
        f"paths: {{/a: {{post: {{operationId: a, {responses}, callbacks: {{a: {link.format(0)}}}}}}}}}\n"
        f"components:\n  callbacks:\n{inner}    c40: {{x: {{post: {{{responses}}}}}}}\n"
    )
    errors = run_command("lint", "x.yaml", cwd=tmp_path).refused(2)
    assert errors.startswith("x.yaml:") and "callbacks are nested over" in errors


def test_schemas_nested_to_limit_are_built(tmp_path: Path, run_command: Runner) -> None:
    """Every target can render the allowed depth, and a circular reference does not count as depth."""
    text = chain(98, lambda to: f"{{type: array, items: {to}}}")
    text += "    B: {type: array, items: {$ref: '#/components/schemas/B'}}\n"
    (tmp_path / "x.yaml").write_text(HEAD + text)
    done = run_command("build", "--spec", "x.yaml", "--out", "out", cwd=tmp_path)
    assert done.status == 0, done


def test_many_undeclared_tags_are_reported_in_time(tmp_path: Path, run_command: Runner) -> None:
    """Each is searched among the declared tags only, which takes linear time."""
    operation = "{responses: {default: {description: D.}}, operationId: a%d, tags: [tag number %d]}"
    text = "".join(f"  /a{n}: {{get: {operation % (n, n)}}}\n" for n in range(1_500))
    (tmp_path / "x.yaml").write_text(
        f"openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths:\n{text}"
    )
    done = run_command("lint", "x.yaml", cwd=tmp_path)
    assert done.status == 1 and done.err.count("is not declared; declare it") == 1_500
    assert done.seconds < 6 * SLOWER, done.seconds


def test_long_code_block_of_slow_lexer_builds_in_time(tmp_path: Path, run_command: Runner) -> None:
    text = (
        HEAD.replace("application/json", "application/xml")
        + f"    A0: {{example: '{'&' * 45_000}'}}\n"
    )
    (tmp_path / "x.yaml").write_text(text)
    done = run_command("build", "--spec", "x.yaml", "--out", "out", cwd=tmp_path)
    assert done.status == 0 and done.seconds < 4 * SLOWER, done


@pytest.mark.parametrize("name", SCHEMAS)
def test_cost_of_large_schemas_is_limited(name: str, tmp_path: Path, run_command: Runner) -> None:
    (tmp_path / "x.yaml").write_text(HEAD + SCHEMAS[name])
    done = run_command("build", "--spec", "x.yaml", "--out", "out", cwd=tmp_path)
    assert done.status in (0, 1, 2) and "Traceback" not in done.err
    assert done.seconds < 8 * SLOWER and done.megabytes < 300, done
    assert done.status == 0 or (done.err and not (tmp_path / "out").exists())
