"""The header `Idempotency-Key`: the client fills it, and repeats the calls that have it."""

from __future__ import annotations

import asyncio
import importlib
import uuid
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from tests.helpers.build import Build
from tests.helpers.descriptions import DONE, describe
from tests.helpers.recorder import Recorder

TEXT = {"type": "string"}


def pay(
    name: str = "Idempotency-Key",
    schema: dict[str, Any] | None = None,
    required: bool = True,
    **keys: Any,
) -> str:
    header = {
        "name": name,
        "in": "header",
        "required": required,
        "schema": TEXT if schema is None else schema,
    }
    operation = {"operationId": "pay", "tags": ["x"], "parameters": [header], **DONE, **keys}
    schemas = {"Key": {"type": "string", "format": "uuid"}}
    return describe({"/pay": {"post": operation}}, components={"schemas": schemas})


@pytest.fixture
def sent(server: Recorder, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Calls the operation, which fails, and returns the keys that arrived."""

    def called(package: Any, arguments: dict[str, Any], **options: Any) -> list[str | None]:
        retries = importlib.import_module(f"{package.__name__}._runtime.retries")
        monkeypatch.setattr(retries, "FIRST_PAUSE", 0.001)
        server.requests.clear()
        server.respond({}, 500)
        with package.Tiny(base_url=server.url) as client, pytest.raises(package.ServerError):
            client.with_options(**options).x.pay(**arguments)
        [name] = [each.name for each in package.OPERATIONS["pay"].parameters]
        return [each.headers.get(name.lower()) for each in server.requests]

    return called


@pytest.mark.parametrize("name", ["Idempotency-Key", "idempotency-key", "X-IDEMPOTENCY-KEY"])
@pytest.mark.parametrize("schema", [TEXT, {}, {"$ref": "#/components/schemas/Key"}])
@pytest.mark.parametrize("required", [True, False])
def test_call_without_key_has_one_uuid_in_all_attempts(
    build: Build, sent: Any, name: str, schema: dict[str, Any], required: bool
) -> None:
    package = build(pay(name, schema, required))
    keys = sent(package, {})
    assert len(keys) == 3 and len(set(keys)) == 1
    assert str(uuid.UUID(keys[0])) == keys[0]
    assert sent(package, {})[0] != keys[0]


def test_call_with_key_of_caller_sends_it_in_all_attempts(build: Build, sent: Any) -> None:
    package = build(pay())
    assert sent(package, {"idempotency_key": "mine"}) == ["mine"] * 3
    assert sent(package, {}, headers={"IDEMPOTENCY-KEY": "ours"}) == ["ours"] * 3
    assert (
        sent(package, {"idempotency_key": "mine"}, headers={"Idempotency-Key": "ours"})
        == ["mine"] * 3
    )


def test_calls_of_event_loop_have_keys_of_their_own(build: Build, server: Recorder) -> None:
    package = build(pay())

    async def paid() -> None:
        async with package.AsyncTiny(base_url=server.url) as client:
            await asyncio.gather(*(client.x.pay() for _ in range(5)), client.call("pay"))

    asyncio.run(paid())
    assert len({each.headers["idempotency-key"] for each in server.requests}) == 6


def test_call_that_must_not_be_repeated_is_sent_once(build: Build, sent: Any) -> None:
    package = build(pay())
    assert len(sent(package, {}, idempotent=False)) == 1
    assert len(sent(build(pay(**{"x-idempotent": False})), {})) == 1


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "integer"},
        {"type": "string", "maxLength": 20},
        {"type": "string", "pattern": "^[0-9]+$"},
        {"type": "string", "enum": ["a"]},
        {"type": "string", "format": "date-time"},
    ],
)
def test_key_that_is_no_uuid_is_left_to_the_caller(
    build: Build, sent: Any, schema: dict[str, Any]
) -> None:
    assert sent(build(pay(schema=schema, required=False)), {}) == [None]
    with pytest.raises(TypeError):
        build(pay(schema=schema)).Tiny(base_url="http://127.0.0.1:9").x.pay()


@pytest.mark.parametrize("name", ["Idempotency", "Key", "Idempotency-Token"])
def test_other_header_is_not_filled(build: Build, sent: Any, name: str) -> None:
    assert sent(build(pay(name, required=False)), {}) == [None]


def test_page_and_docstring_say_that_the_key_makes_it_safe(tmp_path: Path) -> None:
    spec, out = tmp_path / "x.yaml", tmp_path / "out"
    spec.write_text(pay(), "utf-8")
    assert main(["build", "--spec", str(spec), "--out", str(out), "--package", "tiny"]) == 0
    operations = out / "reference" / "operations"
    assert "- Safe to repeat: Yes, with the same `Idempotency-Key`" in (
        operations / "pay.md"
    ).read_text("utf-8")
    assert "Yes, with the same <code>Idempotency-Key</code>" in (operations / "pay.html").read_text(
        "utf-8"
    )
    source = (out / "python" / "tiny" / "resources" / "x.py").read_text("utf-8")
    assert "None for a new UUID, the same in all retries" in source.replace("\n", " ")
