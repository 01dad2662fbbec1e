"""Lists, waits, logs and tasks of descriptions other than CodeArts: an oven that bakes."""

from __future__ import annotations

import asyncio
import inspect
import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.cli import main
from generator.load import load
from generator.parse import parse
from tests.helpers.build import Build
from tests.helpers.descriptions import client
from tests.helpers.recorder import Recorded, Recorder

OVEN = """
openapi: 3.1.0
info: {title: Tiny, version: "1", x-client: Tiny}
x-states:
  baking: {values: {hot: {}, done: {final: true}, burnt: {final: true}}}
paths:
  /loaves:
    get:
      operationId: listLoaves
      tags: [x]
      x-pagination: {page: page, first: 1, size: count, items: loaves, total: all}
      parameters:
        - {name: page, in: query, required: true, schema: {type: integer}}
        - {name: count, in: query, required: true, schema: {type: integer, maximum: 30, default: 5}}
      responses: &loaves
        "200":
          description: It.
          content:
            application/json:
              schema:
                type: object
                properties: {loaves: {type: array, items: {type: string}}, all: {type: integer}}
  /crumbs:
    get:
      operationId: listCrumbs
      tags: [x]
      x-pagination: {page: page, first: 1, size: count, items: loaves}
      parameters:
        - {name: page, in: query, schema: {type: integer}}
        - {name: count, in: query, required: true, schema: {type: string, default: "4"}}
      responses: *loaves
  /bakings:
    post:
      operationId: bake
      tags: [x]
      x-run: {wait: getBaking, follow: readSmoke, parameters: {number: ticket.number}}
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [oven]
              properties: {oven: {type: string}, minutes: {type: integer}}
      responses:
        "201":
          description: It.
          content:
            application/json:
              schema:
                type: object
                properties: {ticket: {type: object, properties: {number: {type: string}}}}
  /stops:
    post:
      operationId: stop
      tags: [x]
      requestBody:
        required: true
        content:
          application/json:
            schema: {type: object, properties: {number: {type: integer}}}
      responses: *loaves
  /ovens/{oven}/bakings/{number}:
    get:
      operationId: getBaking
      tags: [x]
      x-waiter: {name: done, property: state, until: done, ends: state, interval: 0.01}
      parameters: &baking
        - {name: oven, in: path, required: true, schema: {type: string}}
        - {name: number, in: path, required: true, schema: {type: integer}}
      responses:
        "200":
          description: It.
          content:
            application/json:
              schema: {type: object, properties: {state: {type: string, x-states: baking}}}
  /ovens/{oven}/bakings/{number}/smoke:
    get:
      operationId: readSmoke
      tags: [x]
      x-follow: {offset: from, size: length, content: text, next: to, more: more, grace: 1}
      parameters:
        - {name: oven, in: path, required: true, schema: {type: string}}
        - {name: number, in: path, required: true, schema: {type: integer}}
        - {name: from, in: query, required: true, schema: {type: integer}}
        - {name: length, in: query, schema: {type: integer, default: 3}}
      responses:
        "200":
          description: It.
          content:
            application/json:
              schema:
                type: object
                properties: {text: {type: string}, to: {type: integer}, more: {type: boolean}}
"""
START, WAIT, LOG = (
    "/bakings",
    "/ovens/{oven}/bakings/{number}",
    "/ovens/{oven}/bakings/{number}/smoke",
)


class Oven(list[Recorded]):
    """The requests of an oven that responds to each path with the next of its contents."""

    def __init__(self, server: Recorder, **contents: list[Any]) -> None:
        self.server, self.contents = server, contents

    def append(self, request: Recorded) -> None:
        left = self.contents[request.path.rpartition("/")[2]]
        self.server.respond(left.pop(0) if len(left) > 1 else left[0])
        super().append(request)


@pytest.fixture
def oven(server: Recorder, monkeypatch: pytest.MonkeyPatch) -> Any:
    def serve(**contents: list[Any]) -> Oven:
        made = Oven(server, **contents)
        monkeypatch.setattr(server, "requests", made)
        return made

    return serve


def smoke(text: str, end: int, more: bool) -> dict[str, Any]:
    return {"text": text, "to": end, "more": more}


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
def test_run_starts_task_waits_and_hands_on_its_log(
    build: Build, server: Recorder, oven: Any, is_async: bool
) -> None:
    package = build(OVEN)
    requests = oven(
        bakings=[{"ticket": {"number": "7"}}],
        smoke=[smoke("abc", 3, True), smoke("de", 5, True), smoke("f", 6, False)],
        **{"7": [{"state": "hot"}, {"state": "done"}]},
    )
    pieces: list[str] = []
    given = {"oven": "a", "minutes": 20, "on_log": pieces.append}
    if is_async:

        async def run() -> Any:
            async with package.AsyncTiny(base_url=server.url, max_retries=0) as made:
                return await made.x.bake_and_wait(**given)

        record = asyncio.run(run())
    else:
        record = client(package, server).x.bake_and_wait(**given)
    assert record.state == "done" and "".join(pieces) == "abcdef"
    assert json.loads(requests[0].body) == {"oven": "a", "minutes": 20}
    assert [each.path for each in requests].count("/ovens/a/bakings/7") == 2


def test_run_task_that_ends_otherwise_raises_error(
    build: Build, server: Recorder, oven: Any
) -> None:
    package = build(OVEN)
    oven(bakings=[{"ticket": {"number": "7"}}], **{"7": [{"state": "hot"}, {"state": "burnt"}]})
    with pytest.raises(package.WaitFailedError) as caught:
        client(package, server).x.bake_and_wait(oven="a")
    assert (caught.value.state, caught.value.last.state) == ("burnt", "burnt")


def test_follower_reads_full_pieces_of_described_length_at_once(
    build: Build, server: Recorder, oven: Any
) -> None:
    requests = oven(smoke=[smoke("abc", 3, True), smoke("def", 6, True), smoke("g", 7, False)])
    tiny = client(build(OVEN), server)
    assert list(tiny.x.follow_read_smoke(oven="a", number=7, interval=30)) == ["abc", "def", "g"]
    assert [each.query for each in requests] == [[("from", str(at))] for at in (0, 3, 6)]


@pytest.mark.parametrize(
    ("method", "size"),
    [("iter_loaves", "30"), ("iter_crumbs", "4")],
    ids=["the parameter's maximum", "its default"],
)
def test_iterator_without_size_requests_largest_or_default_size(
    build: Build, server: Recorder, method: str, size: str
) -> None:
    tiny = client(build(OVEN), server)
    server.respond({"loaves": ["a"], "all": 1})
    assert list(getattr(tiny.x, method)()) == ["a"]
    assert sorted(server.last.query) == [("count", size), ("page", "1")]
    if size == "30":
        with pytest.raises(ValueError, match="'count' must be from 1 to 30"):
            list(getattr(tiny.x, method)(count=31))


def test_iterator_size_without_maximum_and_default_stays_as_described(
    build: Build, server: Recorder
) -> None:
    document = yaml.safe_load(OVEN)
    document["paths"]["/loaves"]["get"]["parameters"][1]["schema"] = {"type": "integer"}
    tiny = client(build(yaml.safe_dump(document)), server)
    count = inspect.signature(tiny.x.iter_loaves).parameters["count"]
    assert count.default is inspect.Parameter.empty


def test_integers_as_text_are_sent_as_numbers(build: Build, server: Recorder) -> None:
    tiny = client(build(OVEN), server)
    for number in (7, "7"):
        server.respond({"state": "done"})
        tiny.x.get_baking(oven="a", number=number)
        assert server.last.path == "/ovens/a/bakings/7"
        server.respond({})
        tiny.x.stop(number=number)
        assert json.loads(server.last.body) == {"number": 7}


def test_text_that_is_no_whole_number_raises_error_before_sending(
    build: Build, server: Recorder
) -> None:
    tiny = client(build(OVEN), server)
    for text in ("", "x", "7.0", " 7", "0x7", "1e3", "\u0667", "7" * 5000):
        with pytest.raises(ValueError, match="'number': must be a whole number"):
            tiny.x.get_baking(oven="a", number=text)
        with pytest.raises(ValueError, match="stop: number: must be a whole number"):
            tiny.x.stop(number=text)
    for minutes in ("20", "x"):  # a duration, not an ID
        with pytest.raises(TypeError, match="minutes"):
            tiny.x.bake(oven="a", minutes=minutes)
    assert server.requests == []


def change(document: Any, path: str, method: str, key: str, **values: Any) -> None:
    """Changes values of a key; None removes one."""
    node = document["paths"][path][method]
    node[key] = {name: each for name, each in (node[key] | values).items() if each is not None}


RUN = (START, "post", "x-run")
WAITER = (WAIT, "get", "x-waiter")


@pytest.mark.parametrize(
    ("where", "values", "message"),
    [
        (RUN, {"wait": "getBakin"}, "wait of x-run names no operation: 'getBakin'; write 'getBaking'"),
        (RUN, {"wait": "listLoaves"}, "wait of x-run names an operation without x-waiter: 'listLoaves'; add"),
        (RUN, {"follow": "getBaking"}, "follow of x-run names an operation without x-follow: 'getBaking'; add"),
        (RUN, {"follow": 5}, "5 cannot be 'follow' of x-run; write a text that is not empty"),
        (RUN, {"wait": None}, "x-run has no 'wait'; add it"),
        (RUN, {"parameters": None}, "x-run has no 'parameters'; add it"),
        (RUN, {"parameters": "number"}, "parameters of x-run is not a mapping; write names of parameters"),
        (RUN, {"parameters": {"number": "ticket.nummer"}}, "number of x-run names no property of the response: there is no 'nummer' in 'ticket.nummer'; write 'number'"),
        (RUN, {"parameters": {"number": "ticket.number", "nr": "ticket"}}, "parameters of x-run names no parameter: 'nr'; name one"),
        (RUN, {"parameters": {"oven": "ticket.number"}}, "x-run has no value for parameter 'number' of 'getBaking'; add it under parameters"),
        (RUN, {"until": "x"}, "unknown keyword 'until' in x-run; use wait, follow, parameters"),
        (WAITER, {"ends": "stat"}, "ends of x-waiter names no property of the response: there is no 'stat' in 'stat'; write 'state'"),
        (WAITER, {"grace": "1 min"}, "'1 min' cannot be 'grace' of x-waiter; write a number above 0"),
        (WAITER, {"until": None}, "x-waiter has no 'until'; add it"),
        ((LOG, "get", "x-follow"), {"size": "len"}, "size of x-follow names no parameter: 'len'"),
        ((LOG, "get", "x-follow"), {"grace": -1}, "-1 cannot be 'grace' of x-follow; write a number"),
    ],
)  # fmt: skip
def test_key_that_does_not_fit_is_reported_with_position_and_hint(
    where: tuple[str, str, str], values: dict[str, Any], message: str, tmp_path: Path
) -> None:
    document = yaml.safe_load(OVEN)
    change(document, *where, **values)
    file = tmp_path / "oven.yaml"
    file.write_text(yaml.safe_dump(document, sort_keys=False), encoding="utf-8")
    api, findings = parse(load(file))
    (line,) = [str(each) for each in findings if message in str(each)]
    place, _, rest = line.partition(": warning: ")
    assert place.startswith(str(file)) and place.removeprefix(str(file)).count(":") == 2
    assert rest.startswith(message)
    assert f"until then the operation is rendered without {where[2]}" in rest
    (bake,) = [each for each in api.operations if each.id == "bake"]
    assert bake.run is None  # which depends on all the others


def test_waiter_end_without_final_states_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("oven.yaml").write_text(OVEN.replace("final: true", "final: false"), encoding="utf-8")
    main(["lint", "oven.yaml"])
    found = capsys.readouterr().err
    assert (
        "ends of x-waiter names a property without final values: 'state'; give it x-states" in found
    )
    # The run depends on that waiter.
    assert "wait of x-run names an operation without x-waiter: 'getBaking'" in found
    assert main(["build", "--spec", "oven.yaml", "--out", "out"]) == 0
