"""Formats of strings as types of Python, if the description asks for them with `x-python-formats`."""

from __future__ import annotations

import asyncio
import importlib
import subprocess
import sys
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl
from uuid import UUID

import pytest

from generator.cli import main
from tests.helpers.build import Build, folder_of
from tests.helpers.descriptions import (
    client,
    departures,
    describe,
    describe_body,
    describe_parameters,
    describe_response,
    parse_yaml,
    read,
    sent,
    target,
)
from tests.helpers.paths import ROOT
from tests.helpers.recorder import Recorder

ALL = "x-python-formats: [date-time, date, uuid, decimal, byte]\n"
THING = (
    "{type: object, properties: {at: {type: string, format: date-time}, day: {type: string, format: date},"
    " id: {type: string, format: uuid}, price: {type: string, format: decimal}, data: {type: string, format: byte},"
    " days: {type: array, items: {type: string, format: date}}, by_name: {type: object, additionalProperties:"
    " {type: string, format: uuid}}, maybe: {type: string, format: date, nullable: true}}}"
)
ID = "b3f1c9e0-1a2b-4c3d-8e4f-5a6b7c8d9e0f"
WIRE = {
    "at": "2025-03-18T10:14:05+08:00", "day": "2025-03-18", "id": ID, "price": "12.50", "data": "aGk=", "days": ["2025-03-18"],
    "by_name": {"a": ID}, "maybe": None,
}  # fmt: skip
AT = datetime(2025, 3, 18, 10, 14, 5, tzinfo=timezone(timedelta(hours=8)))
ON = date(2025, 3, 18)
VALUES = {
    "at": AT, "day": ON, "id": UUID(ID), "price": Decimal("12.50"), "data": b"hi", "days": [ON], "by_name": {"a": UUID(ID)},
}  # fmt: skip


# -- responses -----------------------------------------------------------------


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.2.0"])
def test_values_of_a_response_are_decoded_to_types(
    build: Build, server: Recorder, version: str
) -> None:
    thing = THING.replace("format: date, nullable: true", "format: date")
    schema = thing if version != "3.0.3" else THING
    made = read(
        build(describe_response(schema, "", version) + ALL), server, WIRE | {"maybe": "2025-03-18"}
    )
    assert {name: getattr(made, name) for name in VALUES} == VALUES
    assert made.at.utcoffset() == timedelta(hours=8) and str(made.price) == "12.50"


def test_base64_of_openapi_31_is_bytes(build: Build, server: Recorder) -> None:
    schema = "{type: object, properties: {a: {type: string, contentEncoding: base64}}}"
    assert (
        read(build(describe_response(schema, "", "3.1.0") + ALL), server, {"a": "aGk="}).a == b"hi"
    )


def test_values_stay_text_without_the_key(build: Build, server: Recorder) -> None:
    made = read(build(describe_response(THING)), server, WIRE)
    assert (made.at, made.id, made.price, made.data) == (WIRE["at"], ID, "12.50", "aGk=")


def test_only_listed_formats_become_types(build: Build, server: Recorder) -> None:
    made = read(build(describe_response(THING) + "x-python-formats: [date]\n"), server, WIRE)
    assert (made.at, made.day, made.id) == (WIRE["at"], ON, ID)


@pytest.mark.parametrize(("name", "value"), [
    ("at", "2025-03-18 1:2"), ("at", ""), ("at", "n/a"), ("at", 1742264045000), ("at", "2025-13-45T00:00:00Z"),
    ("day", "2025-02-30"), ("day", "18.3.2025"), ("id", "42"), ("price", "free"), ("data", "not base64!"), ("data", "aGk"),
])  # fmt: skip
def test_value_that_does_not_fit_stays_as_it_came(
    build: Build, server: Recorder, name: str, value: Any
) -> None:
    package = build(describe_response(THING) + ALL)
    server.respond(WIRE | {name: value})
    received = client(package, server).call_with_response("get")
    assert getattr(received.value, name) == value
    assert received.value.days == [ON]
    assert [each.where for each in received.response.departures] == [name]


def test_departure_names_the_format(build: Build, server: Recorder) -> None:
    package = build(describe_response(THING) + ALL)
    assert departures(package, server, {"at": "soon"}) == [
        "at: expected date-time or null, got string"
    ]


def test_time_without_offset_is_naive(build: Build, server: Recorder) -> None:
    made = read(build(describe_response(THING) + ALL), server, {"at": "2025-03-18T10:14:05"})
    assert made.at == datetime(2025, 3, 18, 10, 14, 5)


@pytest.mark.parametrize(("schema", "value", "expected"), [
    ("{type: string, format: date}", "2025-03-18", ON),
    ("{type: array, items: {type: string, format: byte}}", ["aGk="], [b"hi"]),
    ("{type: string, format: byte}", "aGk=", b"hi"),
    ("{anyOf: [{type: string, format: date}, {type: integer}]}", 5, 5),
    ("{anyOf: [{type: string, format: date}, {type: integer}]}", "2025-03-18", ON),
    ("{anyOf: [{type: string, format: date}, {type: string}]}", "2025-03-18", "2025-03-18"),
    ("{anyOf: [{type: string, format: date}, {type: string, enum: [never]}]}", "never", "never"),
    ("{anyOf: [{type: string, format: date}, {type: string, format: date-time}]}", "2025-03-18", "2025-03-18"),
    ("{type: number, format: decimal}", 1.5, 1.5),
    ("{type: integer, format: date}", 5, 5),
])  # fmt: skip
def test_values_of_other_schemas_are_decoded(
    build: Build, server: Recorder, schema: str, value: Any, expected: Any
) -> None:
    assert read(build(describe_response(schema) + ALL), server, value) == expected


def test_union_of_objects_is_decoded_by_the_formats_that_fit(
    build: Build, server: Recorder
) -> None:
    schemas = (
        "{A: {type: object, required: [v], properties: {v: {type: string, format: date}}},"
        " B: {type: object, required: [v], properties: {v: {type: string, format: uuid}}}}"
    )
    union = "{anyOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}"
    package = build(describe_response(union, schemas) + ALL)
    assert read(package, server, {"v": ID}).v == UUID(ID)
    assert read(package, server, {"v": "2025-03-18"}).v == ON


def test_header_values_have_types(build: Build, server: Recorder) -> None:
    headers = {
        "X-Day": {"schema": {"type": "string", "format": "date"}},
        "X-Id": {"schema": {"type": "string", "format": "uuid"}},
    }
    operation = {
        "operationId": "get",
        "tags": ["x"],
        "responses": {"200": {"description": "It.", "headers": headers}},
    }
    package = build(describe({"/x": {"get": operation}}) + ALL)
    server.respond(b"")
    server.headers = {"X-Day": "2025-03-18", "X-Id": "none"}
    found = client(package, server).call_with_response("get").response.header_values
    assert found == {"X-Day": ON, "X-Id": "none"}


def test_rows_of_a_stream_have_types(build: Build, server: Recorder) -> None:
    package = build(
        describe_response("{type: array, items: {type: object, properties: {day: {type: string, format: date}}}}",
                          media="application/x-ndjson") + ALL
    )  # fmt: skip
    server.respond(b'{"day": "2025-03-18"}\n{"day": "?"}\n', content_type="application/x-ndjson")
    with client(package, server).x.get() as rows:
        assert [row.day for row in rows] == [ON, "?"]


# -- requests ------------------------------------------------------------------


def test_values_of_a_json_body_are_written_as_text(build: Build, server: Recorder) -> None:
    package = build(describe_body(THING) + ALL)
    assert sent(package, server, **VALUES, maybe=None) == WIRE


def test_values_inside_of_models_and_lists_are_written_as_text(
    build: Build, server: Recorder
) -> None:
    package = build(
        describe_body(
            "{type: array, items: {$ref: '#/components/schemas/Thing'}}", f"{{Thing: {THING}}}"
        )
        + ALL
    )
    models = importlib.import_module(f"{package.__name__}.models")
    assert sent(package, server, body=[models.Thing(**VALUES, maybe=None)]) == [WIRE]


def test_invalid_field_beside_bytes_is_named(build: Build, server: Recorder) -> None:
    package = build(describe_body(THING) + ALL)
    with pytest.raises((TypeError, ValueError), match="days"):
        client(package, server).x.send(data=b"hi", days=[object()])
    with pytest.raises((TypeError, ValueError), match="day"):
        client(package, server).x.send(data=b"hi", day="soon")


def test_body_that_is_one_value_is_written_as_json(build: Build, server: Recorder) -> None:
    package = build(describe_body("{type: string, format: byte}") + ALL)
    assert sent(package, server, body=b"hi") == "aGk="


def test_bytes_without_a_format_are_still_an_error(build: Build, server: Recorder) -> None:
    package = build(describe_body("{type: object, properties: {a: {type: string}}}") + ALL)
    with pytest.raises(TypeError, match="base64"):
        client(package, server).x.send(a=b"hi")


def test_parameters_are_written_as_text(build: Build, server: Recorder) -> None:
    parameters = (
        "[{name: id, in: path, required: true, schema: {type: string, format: uuid}},"
        " {name: at, in: query, schema: {type: string, format: date-time}},"
        " {name: days, in: query, schema: {type: array, items: {type: string, format: date}}},"
        " {name: price, in: query, schema: {type: string, format: decimal}},"
        " {name: data, in: query, schema: {type: string, format: byte}},"
        " {name: X-Day, in: header, schema: {type: string, format: date}},"
        " {name: c, in: cookie, schema: {type: string, format: uuid}}]"
    )
    package = build(describe_parameters(parameters, "/x/{id}") + ALL)
    client(package, server).x.ask(
        id=UUID(ID), at=AT, days=[ON, ON], price=Decimal("1.20"), data=b"hi", x_day=ON, c=UUID(ID)
    )
    path, _, query = target(server).partition("?")
    assert path == f"/x/{ID}"
    assert sorted(parse_qsl(query)) == [
        ("at", "2025-03-18T10:14:05+08:00"), ("data", "aGk="), ("days", "2025-03-18"), ("days", "2025-03-18"), ("price", "1.20"),
    ]  # fmt: skip
    assert server.last.headers["x-day"] == "2025-03-18"
    assert server.last.headers["cookie"] == f"c={ID}"
    with pytest.raises((TypeError, ValueError), match="'at'"):
        client(package, server).x.ask(id=UUID(ID), at="soon")


@pytest.mark.parametrize("media", ["application/x-www-form-urlencoded", "multipart/form-data"])
def test_fields_of_a_form_are_written_as_text(build: Build, server: Recorder, media: str) -> None:
    schema = THING.replace("by_name", "ids")
    package = build(describe_body(schema, media=media) + ALL)
    client(package, server).x.send(
        at=AT, day=ON, price=Decimal("12.50"), data=b"hi", days=[ON], id=UUID(ID)
    )
    text = server.last.body.decode().replace("%3A", ":").replace("%2B", "+").replace("%3D", "=")
    for value in ("2025-03-18T10:14:05+08:00", "2025-03-18", ID, "12.50", "aGk="):
        assert value in text


def test_file_beside_formats_is_sent_as_it_is(build: Build, server: Recorder) -> None:
    schema = "{type: object, properties: {day: {type: string, format: date}, file: {type: string, format: binary}}}"
    package = build(describe_body(schema, media="multipart/form-data") + ALL)
    client(package, server).x.send(day=ON, file=b"\x00raw")
    assert b"\x00raw" in server.last.body and b"2025-03-18" in server.last.body


# -- models --------------------------------------------------------------------


def test_model_survives_json(build: Build) -> None:
    package = build(
        describe_response("{$ref: '#/components/schemas/Thing'}", f"{{Thing: {THING}}}") + ALL
    )
    thing = importlib.import_module(f"{package.__name__}.models").Thing
    wire = {key: value for key, value in WIRE.items() if key != "maybe"} | {"unknown": "2025-03-18"}
    model = thing.from_dict(wire)
    assert model.day == ON and model.to_dict() == wire
    assert thing.from_json(model.to_json()).at == AT
    bad = thing.from_dict({"day": "soon", "data": "?"})
    assert bad.to_dict() == {"day": "soon", "data": "?"}


def test_names_like_those_of_types_do_not_hide_them(build: Build, server: Recorder) -> None:
    fields = ("date", "datetime", "uuid", "UUID", "decimal", "bytes", "Date", "base64", "date_time")
    formats = ("date", "date-time", "uuid", "decimal", "byte")
    properties = ", ".join(
        f"{name}: {{type: string, format: {formats[index % 5]}}}"
        for index, name in enumerate(fields)
    )
    schemas = ", ".join(
        f"{name}: {{type: object, properties: {{{properties}}}}}"
        for name in ("Date", "DateTime", "UUID", "Decimal", "Base64", "datetime")
    )
    references = ", ".join(
        f"{name.lower()}x: {{$ref: '#/components/schemas/{name}'}}"
        for name in ("Date", "DateTime", "UUID", "Decimal", "Base64", "datetime")
    )
    package = build(
        describe_response(f"{{type: object, properties: {{{references}}}}}", f"{{{schemas}}}") + ALL
    )
    made = read(package, server, {"datex": {"date": "2025-03-18"}, "uuidx": {"uuid": ID}})
    assert made.datex.date == ON and made.uuidx.uuid == UUID(ID)


def test_test_kit_compares_and_returns_types(build: Build) -> None:
    operation = {
        "operationId": "ask",
        "tags": ["x"],
        "parameters": [{"name": "at", "in": "query", "schema": {"type": "string", "format": "date-time"}}],
        "responses": {
            "200": {
                "description": "It.",
                "content": {
                    "application/json": {"schema": {"type": "object", "properties": {
                        "day": {"type": "string", "format": "date"}, "data": {"type": "string", "format": "byte"},
                        "price": {"type": "string", "format": "decimal"}}}}
                },
            }
        },
    }  # fmt: skip
    package = build(describe({"/x": {"get": operation}}) + ALL)
    testing = importlib.import_module(f"{package.__name__}.testing")
    fake = testing.FakeService()
    fake.on("x.ask", at=AT).returns({"day": ON, "data": b"hi", "price": Decimal("1.50")})
    with fake.client() as tiny:
        made = tiny.x.ask(at=AT)
    assert (made.day, made.data, str(made.price)) == (ON, b"hi", "1.50")
    fake.assert_called("x.ask", at=AT)


# -- programs ------------------------------------------------------------------

BOTH = describe(
    {
        "/x/{when}": {
            "post": {
                "operationId": "send",
                "tags": ["x"],
                "parameters": [
                    {"name": "when", "in": "path", "required": True, "schema": {"type": "string", "format": "date"},
                     "example": "2025-03-18"}
                ],
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}, "example": WIRE}},
                },
                "responses": {
                    "200": {
                        "description": "It.",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
                    }
                },
            }
        }
    },
    components={"schemas": {"Thing": parse_yaml(THING)}},
) + ALL  # fmt: skip


def test_samples_of_the_reference_run(
    build: Build, server: Recorder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    package = build(BOTH)
    (tmp_path / "x.yaml").write_text(BOTH)
    name = package.__name__
    arguments = ["build", "--spec", str(tmp_path / "x.yaml"), "--out", str(tmp_path / "out")]
    assert main([*arguments, "--package", name, "--only", "reference"]) == 0
    page = (tmp_path / "out/reference/operations/send.md").read_text()
    programs = [each.partition("```")[0] for each in page.split("```python\n")[1:]]
    assert len(programs) >= 2
    for program in programs:
        server.respond(WIRE)
        exec(compile(program.replace("https://api.example.com", server.url), "sample", "exec"), {})
        assert server.last.json == WIRE and server.last.target == "/x/2025-03-18"


def test_async_client_has_the_same_types(build: Build, server: Recorder) -> None:
    package = build(BOTH)

    async def call() -> Any:
        async with package.AsyncTiny(base_url=server.url) as tiny:
            return await tiny.x.send(when=ON, **VALUES)

    server.respond(WIRE)
    assert asyncio.run(call()).at == AT


@pytest.mark.parametrize("checker", ["mypy", pytest.param("pyright", marks=pytest.mark.proof)])
def test_type_checker_accepts_client_and_program(build: Build, checker: str) -> None:
    package = build(BOTH)
    name, folder = package.__name__, folder_of(package)
    (folder / "program.py").write_text(
        f"import datetime\nfrom decimal import Decimal\nfrom uuid import UUID\n\nfrom {name} import Tiny\n\n"
        "with Tiny(base_url='http://127.0.0.1') as client:\n"
        "    made = client.x.send(when=datetime.date(2025, 3, 18), price=Decimal('1'), data=b'', id=UUID(int=1))\n"
        "    if made.at and made.data and made.id:\n"
        "        print(made.at.astimezone(), made.data.hex(), made.id.hex)\n"
    )
    commands = {
        "mypy": [sys.executable, "-m", "mypy", "--strict", "program.py", "-p", name],
        "pyright": [sys.executable, "-m", "pyright", "program.py", name],
    }
    (folder / "pyrightconfig.json").write_text(
        '{"typeCheckingMode": "strict", "venvPath": "%s", "venv": ".venv"}' % ROOT  # noqa: UP031
    )
    command = commands[checker][: -2 if checker == "mypy" else None]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


# -- the key -------------------------------------------------------------------


@pytest.mark.parametrize(("text", "words"), [
    ("[datetime]", "'datetime' is no format"), ("[5]", "5 is no format"), ("date", "is no list"), ("[binary]", "'binary' is no format"),
])  # fmt: skip
def test_other_values_of_the_key_are_findings(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, words: str
) -> None:
    path = tmp_path / "x.yaml"
    path.write_text(describe_response("{type: string}") + f"x-python-formats: {text}\n")
    arguments = ["build", "--spec", str(path), "--out", str(tmp_path / "out")]
    assert main([*arguments, "--strict"]) != 0
    found = capsys.readouterr().err
    line = len(path.read_text().splitlines())
    assert words in found and f"x.yaml:{line}:" in found
    assert not (tmp_path / "out").exists()


def test_diff_tells_the_change_of_types(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = tmp_path / "old.yaml", tmp_path / "new.yaml"
    old.write_text(describe_response(THING))
    new.write_text(describe_response(THING) + ALL)
    main(["diff", str(old), str(new)])
    assert "formats with types in Python" in capsys.readouterr().out
