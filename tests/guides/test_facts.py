"""The facts in the guides are those of the description: names, pages, states, versions, times."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from tests.helpers.bundle import resolve

from .blocks import GUIDES, code_spans, table

Bundle = dict[str, Any]
CAMEL_CASE = re.compile(r"[a-z]+(?:[A-Z][a-z0-9]*)+")
SNAKE_CASE = re.compile(r"[a-z]+(?:_[a-z0-9]+)+")
ERROR_CODE = re.compile(r"[A-Z]+(?:\.[A-Z]+)*\.\d+")
STATE = re.compile(r"[A-Z]+(?:_[A-Z]+)+|[A-Z]{6,}")
NAMES = r"`\w+`(?:(?:, | and )`\w+`)*"
NAME_OF_OPERATION = re.compile(rf"`(\w+)` of ({NAMES})")
OPERATION_HAS_NAMES = re.compile(rf"({NAMES}): ({NAMES})")
# So many names of operations are checked, at least.
LEAST_NAMES = {"ids": 40, "states": 25, "times": 25}
# Names of other programs, of HTTP and of this project.
OTHER = {
    "errCode", "five_50_min", "ten_50_min", "ten_120_min", "ten_180_min", "ten_20_min", "cloudbuild_ext",
    "max_retries", "run_and_wait", "error_message", "EXAMPLEACCESSKEY", "exampleSecretKey", "DELETE",
    "timeZoneId",  # the value of a `name` in examples
}  # fmt: skip


class Operation:
    """An operation with all names of its parameters and properties."""

    def __init__(self, bundle: Bundle, method: str, path: str, node: Bundle) -> None:
        self.id: str = node["operationId"]
        self.method, self.path, self.node = method, path, node
        self.parameters = {
            each["name"]: each
            for each in (resolve(bundle, one) for one in node.get("parameters", ()))
        }
        contents = [
            resolve(bundle, each).get("content", {})
            for each in (node.get("requestBody", {}), node["responses"]["200"])
        ]
        sent, received = (
            {name for media in each.values() for name in names(bundle, media["schema"])}
            for each in contents
        )
        self.sent = sent | self.parameters.keys()
        self.received = received
        # Uses of vocabularies: the names of the properties that have one.
        self.states: dict[str, set[str]] = {}
        for media in contents[1].values():
            for name, vocabulary in states(bundle, media["schema"]):
                self.states.setdefault(vocabulary, set()).add(name)


def schemas(bundle: Bundle, schema: Any, seen: frozenset[int] = frozenset()) -> Iterator[Any]:
    """Yields a schema and all in it."""
    schema = resolve(bundle, schema)
    if id(schema) in seen:
        return
    seen |= {id(schema)}
    yield schema
    inner = [*schema.get("properties", {}).values()]
    inner += [part for key in ("allOf", "oneOf", "anyOf") for part in schema.get(key, ())]
    inner += [
        schema[key]
        for key in ("items", "additionalProperties")
        if isinstance(schema.get(key), dict)
    ]
    for each in inner:
        yield from schemas(bundle, each, seen)


def names(bundle: Bundle, schema: Any) -> set[str]:
    return {name for each in schemas(bundle, schema) for name in each.get("properties", {})}


def states(bundle: Bundle, schema: Any) -> Iterator[tuple[str, str]]:
    """Yields the properties that have a vocabulary, with its name."""
    for each in schemas(bundle, schema):
        for name, node in each.get("properties", {}).items():
            vocabulary = node.get("x-states") or resolve(bundle, node).get("x-states")
            if vocabulary:
                yield name, vocabulary


@pytest.fixture(scope="module")
def operations(bundle: Bundle) -> dict[str, Operation]:
    found = [
        Operation(bundle, method, path, node)
        for path, item in bundle["paths"].items()
        for method, node in item.items()
    ]
    return {each.id: each for each in found}


def code_names(text: str) -> list[str]:
    return re.findall(r"`(\w+)`", text)


@pytest.mark.parametrize("guide", GUIDES)
def test_guide_is_short_and_has_blocks_of_known_languages(guide: str) -> None:
    lines = GUIDES[guide].split("\n")
    assert len(lines) <= 210 and max(map(len, (each for each in lines if each[:1] != "|"))) <= 180
    languages = set(re.findall(r"^```(\w+)$", GUIDES[guide], re.MULTILINE))
    assert languages <= {"bash", "python", "javascript", "text"}


# -- names --------------------------------------------------------------------


@pytest.mark.parametrize("guide", GUIDES)
def test_names_in_guide_are_of_description(
    guide: str, bundle: Bundle, operations: dict[str, Operation]
) -> None:
    fields = {name for each in operations.values() for name in each.sent | each.received}
    fields |= names(bundle, bundle["components"]["schemas"]["ErrorBody"])
    values = {value for each in bundle["x-states"].values() for value in each["values"]}
    known = fields | values | bundle["x-states"].keys() | bundle["x-error-codes"].keys() | OTHER
    unknown = []
    for span in code_spans(guide):
        if CAMEL_CASE.fullmatch(span) and span not in operations.keys() | known:
            unknown.append(span)
        elif any(kind.fullmatch(span) for kind in (SNAKE_CASE, ERROR_CODE, STATE)):
            unknown += [] if span in known else [span]
    assert unknown == []


@pytest.mark.parametrize("guide", GUIDES)
def test_names_of_operations_in_guide_exist_there(
    guide: str, operations: dict[str, Operation]
) -> None:
    count = 0
    for name, others in NAME_OF_OPERATION.findall(GUIDES[guide]):
        for each in code_names(others):
            if each in operations:
                count += 1
                assert name in operations[each].sent | operations[each].received, (name, each)
    for first, second in OPERATION_HAS_NAMES.findall(GUIDES[guide]):
        if code_names(first)[0] in operations:
            for each in code_names(first):
                count += 1
                assert set(code_names(second)) <= operations[each].received, (each, second)
    assert count >= LEAST_NAMES.get(guide, 0)


def test_manual_deprecations_are_in_guide_of_versions(operations: dict[str, Operation]) -> None:
    rows = table("versions", "operation")
    deprecated = {each.id for each in operations.values() if each.node.get("deprecated")}
    assert {code_names(row[0])[0] for row in rows} == deprecated
    for old, new in rows:
        assert new in operations[code_names(old)[0]].node["description"]


def test_numbers_of_versions_are_those_of_description(operations: dict[str, Operation]) -> None:
    counts: dict[str, int] = {}
    for each in operations.values():
        version = each.path.split("/")[1]
        counts[version] = counts.get(version, 0) + 1
    rows = table("versions", "version")
    assert {row[0].strip("`/"): int(row[1]) for row in rows} == counts
    others = [each for each in operations.values() if "x-source" in each.node]
    assert f"\n{len(others)} operations are known from the official SDK" in GUIDES["versions"]


def test_guide_of_versions_has_every_twin(operations: dict[str, Operation]) -> None:
    spans = set(code_spans("versions"))
    twins = {name for name in operations if re.search(r"V\d$", name)}
    assert twins - spans <= {"getLogPieceV1"}
    # Version 3 and 4 are explained operation by operation.
    later = {each.id for each in operations.values() if each.path[:3] in ("/v3", "/v4")}
    assert later <= spans | {"downloadStepLog"}


# -- pages --------------------------------------------------------------------


def first_path(paths: Any) -> str:
    return str(paths[0] if isinstance(paths, list) else paths)


def test_table_of_pages_is_that_of_description(
    bundle: Bundle, operations: dict[str, Operation]
) -> None:
    expected = set()
    for each in operations.values():
        pages = each.node.get("x-pagination")
        if pages:
            total = first_path(pages["total"]) if "total" in pages else "-"
            parameters = pages["page"], str(pages["first"]), pages["size"]
            expected.add((each.id, *parameters, first_path(pages["items"]), total))
            schema = resolve(bundle, each.parameters[pages["size"]]["schema"])
            assert schema.get("maximum", pages["max-size"]) == pages["max-size"] == 100
    rows = {tuple(cell.strip("`") for cell in row) for row in table("pagination", "operation")}
    assert rows == expected
    words = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight")
    number = words[len({row[1:4] for row in expected})]
    assert f"with {number} combinations of parameter names" in " ".join(
        GUIDES["pagination"].split()
    )


# -- states -------------------------------------------------------------------


def test_table_of_situations_has_every_value_once(bundle: Bundle) -> None:
    lines = GUIDES["states"].split("\n")
    heading = next(each for each in lines if each.startswith("| situation |"))
    vocabularies = code_names(heading)
    rows = table("states", "situation")
    for column, vocabulary in enumerate(vocabularies, start=1):
        shown = [name for row in rows for name in code_names(row[column])]
        values = {each for each in bundle["x-states"][vocabulary]["values"] if each}
        assert set(shown) == values - {"UNKNOWN"}, vocabulary


def test_table_of_vocabularies_has_every_use(operations: dict[str, Operation]) -> None:
    shown: dict[str, set[tuple[str, str]]] = {}
    for vocabulary, cell in table("states", "vocabulary"):
        uses = shown.setdefault(vocabulary.strip("`"), set())
        for part in cell.split("; "):
            first, _, second = part.partition(": ")
            if code_names(first)[0] in operations:
                name = code_names(second)[0]
                uses |= {(each, name) for each in code_names(first)}
    expected: dict[str, set[tuple[str, str]]] = {}
    for each in operations.values():
        for vocabulary, found in each.states.items():
            if vocabulary != "domain_status":
                expected.setdefault(vocabulary, set()).update((each.id, name) for name in found)
    assert shown == expected


def test_numbers_of_states_are_those_of_description(bundle: Bundle) -> None:
    codes = {
        value: node["code"]
        for value, node in bundle["x-states"]["build_result"]["values"].items()
        if "code" in node
    }
    text = " ".join(GUIDES["states"].split())
    assert all(f"{code} for `{value}`" in text for value, code in codes.items())


# -- retries and times --------------------------------------------------------


def test_operations_that_only_read_are_safe_in_description(
    operations: dict[str, Operation],
) -> None:
    (cell,) = [row[0] for row in table("retries", "kind") if row[0].startswith("reads")]
    shown = set(code_names(cell))
    reading = {
        each.id
        for each in operations.values()
        if each.method == "post" and each.node.get("x-idempotent")
    }
    assert shown <= reading


def test_codes_in_table_of_responses_have_status_of_description(bundle: Bundle) -> None:
    for row in table("retries", "response"):
        for code in re.findall(r"`([A-Z]+\.\d+)`", row[0]):
            assert (
                row[0]
                .split(f"`{code}`")[0]
                .rstrip()
                .endswith(f"{bundle['x-error-codes'][code]['status']} with")
            ), code


def test_parameters_in_table_of_times_exist(
    bundle: Bundle, operations: dict[str, Operation]
) -> None:
    for names_of_operations, parameters, form, *_ in table("times", "operation"):
        for each in code_names(names_of_operations):
            for name in code_names(parameters):
                described = operations[each].parameters[name]["description"]
                pattern = "yyyy-MM-dd HH:mm:ss`" if ":" in form else "yyyy-MM-dd`"
                assert (pattern if form[0] == "`" else "Number of days") in described, (each, name)
