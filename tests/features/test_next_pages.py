"""Lists whose pages name the next one: by a cursor, by a link in the body, or by the header Link."""

from __future__ import annotations

import asyncio
import importlib
import itertools
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest

from generator.cli import main
from generator.load import load
from generator.parse import parse
from tests.helpers.build import Build
from tests.helpers.descriptions import describe, parse_yaml

ITEM = {"type": "object", "properties": {"id": {"type": "integer"}}}
PAGE = """
type: object
properties:
  items: {type: array, items: {$ref: "#/components/schemas/Item"}}
  total: {type: integer}
  meta: {type: object, properties: {next: {type: [string, integer, "null"]}}}
  many: {type: array, items: {type: string}}
"""
CURSOR = "{cursor: after, next: meta.next, items: items, total: total, size: size}"
LINK = "{next-link: meta.next, items: items, size: size}"
HEADER = "{link-header: true, size: size}"
SHOP = {"type": "http", "scheme": "bearer"}


def described(
    pagination: str, method: str = "get", page: str = PAGE, cursor: str = "string", **keys: Any
) -> str:
    schema = parse_yaml(page)
    if "link-header" in pagination and "items" not in pagination:
        schema = schema["properties"]["items"]
    parameters = [
        {"name": "after", "in": "query", "schema": {"type": cursor}},
        {"name": "size", "in": "query", "schema": {"type": "integer", "maximum": 50}},
        {"name": "X-Team", "in": "header", "schema": {"type": "string"}},
    ]
    operation = {
        "operationId": "listThings",
        "tags": ["x"],
        "x-pagination": parse_yaml(pagination),
        "parameters": parameters,
        "responses": {
            "200": {"description": "It.", "content": {"application/json": {"schema": schema}}}
        },
        **keys,
    }
    components = {"schemas": {"Item": ITEM}, "securitySchemes": {"token": SHOP}}
    return describe(
        {"/v1/things": {method: operation}},
        "3.1.0",
        components=components,
        security=[{"token": []}],
    )


WRONG = """openapi: 3.1.0
info: {{title: Tiny, version: "1", x-client: Tiny}}
paths:
  /v1/things:
    {method}:
      operationId: listThings
      tags: [x]
      parameters:
        - {{name: after, in: query, schema: {{type: string}}}}
      x-pagination: {pagination}
      responses:
        "200":
          description: It.
          content:
            application/json:
              schema:
                type: object
                properties:
                  total: {{type: integer}}
                  meta: {{type: object, properties: {{next: {{type: string}}}}}}
                  many: {{type: array, items: {{type: string}}}}
"""


@dataclass
class Request:
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def query(self) -> dict[str, str]:
        found = parse_qs(self.target.partition("?")[2])
        return {name: values[0] for name, values in found.items()}


@dataclass
class Service:
    """A server whose `respond` returns the JSON and the headers of each response."""

    url: str = ""
    respond: Callable[[Request], tuple[Any, list[tuple[str, str]]]] = lambda request: ([], [])
    requests: list[Request] = field(default_factory=list)

    @property
    def targets(self) -> list[str]:
        return [each.target for each in self.requests]


@contextmanager
def running() -> Iterator[Service]:
    service = Service()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1

        def do_GET(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            headers = {name.lower(): value for name, value in self.headers.items()}
            service.requests.append(Request(self.path, headers, body))
            value, more = service.respond(service.requests[-1])
            content = json.dumps(value).encode()
            moved = any(name == "Location" for name, _ in more)
            self.send_response(302 if moved else 200)
            fields = [("Content-Type", "application/json"), ("Content-Length", str(len(content)))]
            for name, text in (*fields, *more):
                self.send_header(name, text)
            self.end_headers()
            self.wfile.write(content)

        do_POST = do_GET

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    service.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield service
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture
def service() -> Iterator[Service]:
    with running() as made:
        yield made


@pytest.fixture
def other() -> Iterator[Service]:
    with running() as made:
        yield made


def page(*numbers: int, next: Any = None, **more: Any) -> dict[str, Any]:
    return {"items": [{"id": each} for each in numbers], "meta": {"next": next}, **more}


def pages(*values: Any) -> Any:
    """Responds with one value after the other, then with the last one."""
    left = itertools.chain(values, itertools.repeat(values[-1]))
    return lambda request: (next(left), [])


def listed(package: Any, service: Service, **arguments: Any) -> list[Any]:
    """The items for threads, which must be those for event loops too."""
    options = {"base_url": service.url, "auth": package.Token("t0ken"), "max_retries": 0}
    with package.Tiny(**options) as client:
        return [each.id for each in client.x.iter_things(**arguments)]


def listed_async(package: Any, service: Service, **arguments: Any) -> list[Any]:
    async def all_items() -> list[Any]:
        auth = package.Token("t0ken")
        async with package.AsyncTiny(base_url=service.url, auth=auth, max_retries=0) as client:
            return [each.id async for each in client.x.iter_things(**arguments)]

    return asyncio.run(all_items())


@pytest.mark.parametrize("read", [listed, listed_async])
@pytest.mark.parametrize("end", [None, "", 0, "missing", "no meta"])
def test_iterator_by_cursor_ends_without_next_one(
    build: Build, service: Service, read: Any, end: Any
) -> None:
    package = build(described(CURSOR))
    last = page(3, next=end)
    if end == "missing":
        last["meta"] = {}
    elif end == "no meta":
        del last["meta"]
    first = {"": page(1, 2, next="a b"), "a b": page(next="c/+"), "c/+": last}
    service.respond = lambda request: (first[request.query.get("after", "")], [])
    assert read(package, service) == [1, 2, 3]
    assert service.targets == [
        "/v1/things?size=50",
        "/v1/things?after=a%20b&size=50",
        "/v1/things?after=c%2F%2B&size=50",
    ]
    assert {each.headers["authorization"] for each in service.requests} == {"Bearer t0ken"}


def test_iterator_by_cursor_has_no_argument_for_it_and_items_have_type(build: Build) -> None:
    package = build(described(CURSOR))
    method = package.resources.X.iter_things
    assert set(method.__kwdefaults__) == {"size", "x_team"}
    assert method.__annotations__["return"] == "Iterator[Item]"


@pytest.mark.parametrize(
    ("kind", "given", "sent"), [("integer", "7", "7"), ("integer", 7, "7"), ("string", 7, "7")]
)
def test_iterator_sends_cursor_as_type_of_parameter(
    build: Build, service: Service, kind: str, given: Any, sent: str
) -> None:
    service.respond = pages(page(1, next=given), page(2))
    assert listed(build(described(CURSOR, cursor=kind)), service) == [1, 2]
    assert service.requests[1].query["after"] == sent


def test_iterator_by_cursor_in_body_keeps_the_rest_of_it(build: Build, service: Service) -> None:
    schema = {
        "type": "object",
        "required": ["query"],
        "properties": {"query": {"type": "string"}, "from": {"type": "string"}},
    }
    body = {"required": True, "content": {"application/json": {"schema": schema}}}
    text = described(CURSOR.replace("after", "from"), "post", requestBody=body)
    service.respond = pages(page(1, next="n"), page(2))
    package = build(text)
    assert listed(package, service, query="q") == [1, 2]
    sent = [json.loads(each.body) for each in service.requests]
    assert sent == [{"query": "q"}, {"query": "q", "from": "n"}]


@pytest.mark.parametrize("size", [0, 51, -1])
def test_iterator_with_size_beyond_limits_is_refused_before_sending(
    build: Build, service: Service, size: int
) -> None:
    package = build(described(CURSOR))
    with pytest.raises(ValueError, match="'size' must be from 1 to 50"):
        listed(package, service, size=size)
    assert not service.requests
    service.respond = pages(page(1))
    assert listed(package, service, size=7) == [1] and service.requests[0].query["size"] == "7"


@pytest.mark.parametrize(
    ("pagination", "responses", "message", "count"),
    [
        (CURSOR, [page(1, next="a")], "the next cursor was there before", 2),
        (CURSOR, [page(1, next="a"), page(2, next="b"), page(3, next="a")], "there before", 3),
        (CURSOR, [page(1, next=True)], "neither text nor a number", 1),
        (CURSOR, [page(1, next={"a": 1})], "neither text nor a number", 1),
        (CURSOR, [page(1, next="a", total=5), page(2)], "ends after 2 of 5 items", 2),
        (CURSOR, [{"items": "none"}], "there is no list at items", 1),
        (LINK, [page(1, next="?a=1")], "the next link was there before", 2),
        (LINK, [page(1, next="ftp://x/y")], "cannot be followed", 1),
        (LINK, [page(1, next="http://[::1")], "cannot be followed", 1),
        (LINK, [page(1, next="http://user:word@127.0.0.1/")], "cannot be followed", 1),
        (LINK, [page(1, next=5)], "cannot be followed", 1),
    ],
)
def test_iterator_with_wrong_next_page_raises_after_items(
    build: Build,
    service: Service,
    pagination: str,
    responses: list[Any],
    message: str,
    count: int,
) -> None:
    package = build(described(pagination))
    service.respond = pages(*responses)
    found = []
    client = package.Tiny(base_url=service.url, auth=package.Token("t"), max_retries=0)
    with client, pytest.raises(package.InvalidResponseError, match=f"listThings: .*{message}"):
        for each in client.x.iter_things():
            found.append(each.id)
    assert len(service.requests) == count
    assert len(found) == (0 if "no list" in message else count)


def test_iterator_over_empty_pages_without_end_raises(build: Build, service: Service) -> None:
    numbers = itertools.count(1)
    service.respond = lambda request: (page(next=f"c{next(numbers)}"), [])
    package = build(described(CURSOR))
    with pytest.raises(package.InvalidResponseError, match="1000 pages in a row have no items"):
        listed(package, service)


@pytest.mark.parametrize("read", [listed, listed_async])
@pytest.mark.parametrize(
    ("form", "second"),
    [
        ("{url}/v1/things?page=2", "/v1/things?page=2"),
        ("{url}/else/where?a=%2F&b=c#part", "/else/where?a=%2F&b=c"),
        ("/v2/things", "/v2/things"),
        ("?page=2", "/v1/things?page=2"),
        ("more", "/v1/more"),
        ("//{host}/x", "/x"),
        (" /v1/a b ", "/v1/a%20b"),
    ],
)
def test_iterator_by_link_follows_it_with_credentials_of_same_origin(
    build: Build, service: Service, read: Any, form: str, second: str
) -> None:
    package = build(described(LINK))
    link = form.format(url=service.url, host=service.url.removeprefix("http://"))
    service.respond = pages(page(1, next=link), page(2, next=""))
    assert read(package, service, x_team="red") == [1, 2]
    assert service.targets == ["/v1/things?size=50", second]
    for each in service.requests:
        assert (each.headers["authorization"], each.headers["x-team"]) == ("Bearer t0ken", "red")


@pytest.mark.parametrize("read", [listed, listed_async])
def test_iterator_by_link_gives_other_origins_nothing_from_then_on(
    build: Build, service: Service, other: Service, read: Any
) -> None:
    """The other origin sends a link back, with which it would act in the caller's name."""
    package = build(described(LINK))
    service.respond = pages(page(1, next=f"{other.url}/2"), page(3))
    other.respond = pages(page(2, next=f"{service.url}/3"))
    assert read(package, service, x_team="red") == [1, 2, 3]
    assert service.requests[0].headers["authorization"] == "Bearer t0ken"
    for each in (*other.requests, service.requests[1]):
        assert "authorization" not in each.headers and "x-team" not in each.headers


def test_iterator_by_link_to_other_origin_drops_headers_of_hooks(
    build: Build, service: Service, other: Service
) -> None:
    package = build(described(LINK))
    service.respond = pages(page(1, next=f"{other.url}/2"))
    other.respond = pages(page(2))

    def sign(request: Any) -> None:
        request.headers["X-Secret"] = "s"

    hooks = package.Hooks(before=sign)
    with package.Tiny(
        base_url=service.url, auth=package.Token("t"), headers={"X-All": "1"}, hooks=hooks
    ) as client:
        assert [each.id for each in client.x.iter_things()] == [1, 2]
    assert service.requests[0].headers["x-secret"] == "s"
    assert {"x-secret", "x-all", "authorization"}.isdisjoint(other.requests[0].headers)


def test_iterator_by_link_after_redirect_resolves_it_there(
    build: Build, service: Service, other: Service
) -> None:
    package = build(described(LINK))
    service.respond = lambda request: ({}, [("Location", f"{other.url}/moved/things")])
    other.respond = pages(page(1, next="next"), page(2))
    assert listed(package, service) == [1, 2]
    assert other.targets == ["/moved/things", "/moved/next"]
    assert all("authorization" not in each.headers for each in other.requests)


@pytest.mark.parametrize("read", [listed, listed_async])
@pytest.mark.parametrize(
    "fields",
    [
        ['</v1/things?p=2>; rel="next"'],
        ["</v1/things?p=2>;rel=next"],
        ['<x>; rel="prev", </v1/things?p=2>; title="a, <b>; rel=\\"last\\""; rel="NEXT last"'],
        ['<x>; rel="first"', "</v1/things?p=2>; rel=\"next\"; title*=UTF-8''x"],
        ['<x>; rel="next"; anchor="#other", < /v1/things?p=2 > ; REL = next'],
        ['<x>; rel="prev"; rel="next", , </v1/things?p=2>; rel="next";'],
    ],
)
def test_iterator_by_link_header_follows_relation_next(
    build: Build, service: Service, read: Any, fields: list[str]
) -> None:
    package = build(described(HEADER))
    links = [("Link", each) for each in fields]
    service.respond = lambda request: (
        ([{"id": 2}], []) if "p=2" in request.target else ([{"id": 1}], links)
    )
    assert read(package, service) == [1, 2]
    assert service.targets == ["/v1/things?size=50", "/v1/things?p=2"]
    assert service.requests[1].headers["authorization"] == "Bearer t0ken"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<x>",
        '<x>; rel="previous"',
        '<>; rel="next"',
        "x; rel=next",
        '<x; rel="next"',
        "<x>; rel",
    ],
)
def test_iterator_by_link_header_ends_without_relation_next(
    build: Build, service: Service, text: str
) -> None:
    service.respond = lambda request: ([{"id": 1}], [("Link", text)])
    assert listed(build(described(HEADER)), service) == [1]
    assert len(service.requests) == 1


def test_iterator_by_same_link_header_raises(build: Build, service: Service) -> None:
    service.respond = lambda request: ([{"id": 1}], [("Link", "</a>; rel=next")])
    package = build(described(HEADER))
    with pytest.raises(package.InvalidResponseError, match="the next link was there before"):
        listed(package, service)


def test_iterator_finds_cursor_of_undeclared_property(build: Build, service: Service) -> None:
    """An object with extra properties may have it; the list would silently end after a page."""
    schema = PAGE + "additionalProperties: {}\n"
    package = build(described("{cursor: after, next: token, items: items}", page=schema))
    service.respond = pages({**page(1), "token": "t"}, page(2))
    assert listed(package, service) == [1, 2]


def test_fake_service_of_list_with_cursor_ends(build: Build) -> None:
    for pagination in (CURSOR, LINK):
        package = build(described(pagination))
        testing = importlib.import_module(f"{package.__name__}.testing")
        with testing.FakeService().client() as client:
            assert list(client.x.iter_things())


@pytest.mark.parametrize(
    ("pagination", "method", "finding"),
    [
        ("{cursor: after}", "get", "10:22: warning: 'cursor' of x-pagination needs 'next'"),
        ("{next: total}", "get", "x-pagination has no 'page', 'offset', 'cursor'"),
        ("{cursor: aftr, next: total}", "get", "10:30: warning: cursor of x-pagination names no"),
        ("{cursor: after, next: meta.nxt}", "get", "there is no 'nxt' in 'meta.nxt'"),
        ("{cursor: after, next: meta}", "get", "10:43: warning: next of x-pagination is neither"),
        ("{next-link: many}", "get", "10:33: warning: next-link of x-pagination is neither text"),
        ("{next-link: [meta.next, nope]}", "get", "there is no 'nope' in 'nope'"),
        ("{link-header: 1}", "get", "10:35: warning: 1 cannot be 'link-header' of x-pagination"),
        ("{link-header: false}", "get", "write true, or leave it out"),
        ("{page: after, link-header: true}", "get", "10:35: warning: x-pagination has both 'page'"),
        (
            "{next-link: meta.next}",
            "post",
            "10:22: warning: 'next-link' of x-pagination is on POST",
        ),
        ("{link-header: true, first: 1}", "get", "10:41: warning: 'first' of x-pagination has no"),
    ],
)
def test_wrong_pagination_is_reported_with_position_and_left_out(
    pagination: str, method: str, finding: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = tmp_path / "x.yaml"
    spec.write_text(WRONG.format(method=method, pagination=pagination), "utf-8")
    out = str(tmp_path / "out")
    assert main(["build", "--spec", str(spec), "--out", out, "--only", "python"]) == 0
    reported = capsys.readouterr().err
    assert finding in reported
    assert "until then the operation is rendered without x-pagination" in reported
    [made] = parse(load(spec)).api.operations
    assert made.pagination is None


@pytest.mark.parametrize(
    ("pagination", "text", "html"),
    [
        (CURSOR, "`after` of the next page is in `meta.next`", "<code>meta.next</code>"),
        (LINK, "the URL of the next page is in `meta.next`", "<code>meta.next</code>"),
        (HEADER, "the URL of the next page is in the header `Link`", "<code>Link</code>"),
    ],
)
def test_page_and_samples_show_the_way_to_the_next_page(
    pagination: str, text: str, html: str, tmp_path: Path
) -> None:
    spec, out = tmp_path / "x.yaml", tmp_path / "out"
    spec.write_text(described(pagination), "utf-8")
    assert main(["build", "--spec", str(spec), "--out", str(out)]) == 0
    folder = out / "reference" / "operations"
    shown = (folder / "listThings.md").read_text("utf-8")
    assert f"- Pagination: {text}, at most 50 per page" in shown
    assert "for item in client.x.iter_things():" in shown
    assert html in (folder / "listThings.html").read_text("utf-8")


def test_readme_of_client_explains_only_what_it_has(tmp_path: Path) -> None:
    explained = {}
    for pagination in (CURSOR, "{page: size, first: 1, items: items}"):
        spec, out = tmp_path / "x.yaml", tmp_path / "out"
        spec.write_text(described(pagination), "utf-8")
        assert main(["build", "--spec", str(spec), "--out", str(out), "--package", "tiny"]) == 0
        explained[pagination] = "next cursor or link" in (out / "python" / "README.md").read_text()
        runtime = out / "python" / "tiny" / "_runtime"
        assert (runtime / "next_pages.py").exists() == explained[pagination]
        assert (runtime / "link_header.py").exists() == explained[pagination]
    assert list(explained.values()) == [True, False]
