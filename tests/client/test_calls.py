"""Requests on the wire, and arguments that are rejected before sending."""

from __future__ import annotations

import io
import json
import pickle
import socket
import threading
import warnings
from pathlib import Path
from typing import Any

import pytest
from _runtime import errors
from _runtime.errors import ClientError, ClosedError, CredentialsError, FailureError
from _runtime.hooks import Hooks
from _runtime.responses import response_of
from example_client import AsyncShop, Item, RenewableToken, Shop
from fault_server import FaultServer, message, respond


def test_call_sends_request_and_decodes_response(call: Any, fault_server: FaultServer) -> None:
    fault_server.respond_with(
        respond('{"id": "a", "count": 3, "colour": "red"}', headers={"X-Request-Id": "r1"})
    )
    params = {
        "id": "a b",
        "count": 3,
        "tags": ["x", "y z"],
        "open": True,
        "X-Trace": "t",
        "flavour": "sweet",
    }
    item = call("getItem", params)
    assert item == Item(id="a", count=3)
    request = fault_server.requests[0]
    assert (request.method, request.target) == (
        "GET",
        "/v1/items/a%20b?count=3&tags=x,y%20z&open=true",
    )
    assert request.headers["x-trace"] == "t" and request.headers["cookie"] == "flavour=sweet"
    assert request.headers["x-auth-token"] == "t0ken"
    assert (
        request.headers["user-agent"] == "shop/1.2"
        and request.headers["accept"] == "application/json"
    )
    record = response_of(item)
    assert (record.status, record.content[:5], record.request_id) == (200, b'{"id"', "r1")
    assert record.unknown == {"colour": "red"} and record.departures == ()


def test_json_body_omits_unset_fields(harness: Any, fault_server: FaultServer) -> None:
    fault_server.respond_with(respond('{"id": "a"}', status=201))
    assert harness.do(harness.client().items.create(id="a")) == Item(id="a")
    assert fault_server.requests[0].body == b'{"id":"a"}'
    assert fault_server.requests[0].headers["content-type"] == "application/json"


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        ("../x", "..%2Fx"),
        ("a?b", "a%3Fb"),
        ("a#b", "a%23b"),
        ("a%2Fb", "a%252Fb"),
        ("ü中", "%C3%BC%E4%B8%AD"),
        ("a;b=c", "a%3Bb%3Dc"),
        ("...", "..."),
    ],
)
def test_path_values_are_encoded_within_segment(
    call: Any, fault_server: FaultServer, value: str, sent: str
) -> None:
    call("getItem", {"id": value})
    assert fault_server.targets == [f"/v1/items/{sent}"]


@pytest.mark.parametrize(
    ("operation", "params", "body", "error", "fragment"),
    [
        ("getItem", {}, None, TypeError, "'id' is required"),
        ("getItem", {"id": None}, None, TypeError, "'id' is required"),
        ("getItem", {"id": ""}, None, ValueError, "'id': must not be empty"),
        ("getItem", {"id": ".."}, None, ValueError, "'id': must not be '..'"),
        ("getItem", {"id": "\ud800"}, None, ValueError, "'id'"),
        ("getItem", {"id": 5}, None, TypeError, "'id'"),
        ("getItem", {"id": "a", "count": "3"}, None, TypeError, "'count'"),
        ("getItem", {"id": "a", "count": True}, None, TypeError, "'count'"),
        ("getItem", {"id": "a", "tags": "x"}, None, TypeError, "'tags'"),
        ("getItem", {"id": "a", "X-Trace": "a\r\nb"}, None, ValueError, "'X-Trace'"),
        ("getItem", {"id": "a", "X-Trace": " a"}, None, ValueError, "'X-Trace': must not begin"),
        ("getItem", {"id": "a", "colour": "x"}, None, TypeError, "'colour'"),
        ("getItem", {"id": "a"}, {"a": 1}, TypeError, "takes no body"),
        ("createItem", {}, None, TypeError, "body is required"),
        ("createItem", {}, {}, TypeError, "`id`"),
        ("createItem", {}, {"id": 5}, TypeError, "id"),
        ("createItem", {}, {"id": "a", "count": "5"}, TypeError, "count"),
        ("createItem", {}, {"id": "a", "count": object()}, TypeError, "count"),
        ("uploadFile", {}, None, TypeError, "body is required"),
        ("uploadFile", {"note": "n"}, None, TypeError, "'file' is required"),
        ("uploadFile", {"file": 5}, None, TypeError, "'file'"),
        ("uploadFile", {"file": io.StringIO("text")}, None, TypeError, "'file'"),
        ("uploadFile", {"file": b"", "note": object()}, None, TypeError, "'note'"),
        ("uploadFile", {"file": "no/such/file"}, None, FileNotFoundError, "no/such/file"),
        ("getItems", {}, None, ValueError, "did you mean getItem"),
        ("getItem", ["a"], None, TypeError, "params must be a mapping"),
    ],
)
def test_invalid_arguments_raise_error_with_name_before_sending(
    call: Any,
    fault_server: FaultServer,
    operation: str,
    params: dict[str, Any],
    body: Any,
    error: type[Exception],
    fragment: str,
) -> None:
    with pytest.raises(error, match=fragment.replace("(", r"\(")):
        call(operation, params, body)
    assert fault_server.requests == []


def test_files_are_sent_from_bytes_path_and_open_file(
    call: Any, fault_server: FaultServer, tmp_path: Path
) -> None:
    path = tmp_path / 'na"me.bin'
    path.write_bytes(b"content" * 100_000)
    opened = io.BytesIO(b"skip" + b"content" * 100_000)
    opened.seek(4)
    for file in (b"content" * 100_000, path, str(path), opened, ("other.bin", path)):
        call("uploadFile", {"file": file, "note": "ü"})
        request = fault_server.requests[-1]
        boundary = request.headers["content-type"].partition("boundary=")[2].encode()
        parts = request.body.split(b"--" + boundary)
        assert parts[-1] == b"--\r\n" and len(parts) == 4
        assert parts[1].endswith(b"\r\n\r\n" + b"content" * 100_000 + b"\r\n")
        assert b'name="note"\r\n\r\n\xc3\xbc\r\n' in parts[2]
        assert request.headers["content-length"] == str(len(request.body))
    names = [
        request.body.partition(b'filename="')[2].partition(b'"\r')[0]
        for request in fault_server.requests
    ]
    assert names == [b"file", b"na%22me.bin", b"na%22me.bin", b"file", b"other.bin"]


def test_file_of_unknown_length_is_sent_chunked(call: Any, fault_server: FaultServer) -> None:
    class Pipe(io.RawIOBase):
        pieces = [b"b", b"a"]

        def readable(self) -> bool:
            return True

        def read(self, size: int = -1) -> bytes:
            return b"" if size == 0 or not self.pieces else self.pieces.pop()

    call("uploadFile", {"file": Pipe()})
    assert (
        "chunked" in fault_server.requests[0].headers["transfer-encoding"]
        and b"\r\n\r\nab\r\n" in fault_server.requests[0].body
    )


def test_urlencoded_form_is_sent(call: Any, fault_server: FaultServer) -> None:
    call("sendForm", {"a": "x y&z", "b": [1, 2], "c": True, "d": {"e": 1}})
    assert fault_server.requests[0].body == b"a=x%20y%26z&b=1&b=2&c=true&d=%7B%22e%22%3A1%7D"


def test_response_204_returns_none(call: Any, fault_server: FaultServer) -> None:
    fault_server.respond_with(respond(b"", 204))
    assert call("deleteItem", {"id": "a"}) is None


def test_call_with_response_returns_value_and_response(
    harness: Any, fault_server: FaultServer
) -> None:
    fault_server.respond_with(respond(b"", 204, {"X-Left": "3"}))
    value, record = harness.do(harness.client().call_with_response("deleteItem", {"id": "a"}))
    assert value is None and record.status == 204 and record.headers["x-left"] == "3"


def test_list_result_has_response(call: Any, fault_server: FaultServer) -> None:
    fault_server.respond_with(respond('[{"id": "a"}]'))
    items = call("sliceItems")
    assert items == [Item(id="a")] and response_of(items).status == 200
    with pytest.raises(ValueError, match="not the whole result"):
        response_of(items[0])


def test_hooks_receive_request_and_response(harness: Any, fault_server: FaultServer) -> None:
    seen: list[Any] = []

    def before(request: Any) -> None:
        request.headers["X-Mine"] = "1"

    hooks = Hooks(
        before, lambda attempt: seen.append((attempt.request.method, attempt.response.status))
    )
    harness.do(harness.client(hooks=hooks).call("getItem", {"id": "a"}))
    assert seen == [("GET", 200)] and fault_server.requests[0].headers["x-mine"] == "1"


@pytest.mark.parametrize("value", ["s3cret\n", "s3cret\r\nX: y", "s3cret\x00"])
def test_invalid_header_error_omits_value(
    harness: Any, fault_server: FaultServer, value: str
) -> None:
    with pytest.raises(ValueError, match="'X-Token'") as caught:
        harness.client().with_options(headers={"X-Token": value}, max_retries=0)
    assert "s3cret" not in repr(caught.value) and caught.value.__context__ is None


def test_headers_of_options_override_defaults(harness: Any, fault_server: FaultServer) -> None:
    client = harness.client().with_options(headers={"user-agent": "mine", "accept": "text/html"})
    harness.do(client.call("getItem", {"id": "a"}))
    assert (
        fault_server.requests[0].headers["user-agent"] == "mine"
        and fault_server.requests[0].headers["accept"] == "text/html"
    )


def test_headers_of_options_are_sent_once(harness: Any, fault_server: FaultServer) -> None:
    given = {"content-type": "application/json;charset=UTF-8", "accept-encoding": "identity"}
    seen: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            connection, _ = server.accept()
            with connection:
                seen.append(connection.recv(65536).lower())
                connection.sendall(message('{"id": "a"}', 201))

        thread = threading.Thread(target=serve)
        thread.start()
        client = harness.client(
            base_url=f"http://127.0.0.1:{server.getsockname()[1]}"
        ).with_options(headers=given)
        harness.do(client.items.create(id="a"))
        thread.join()
    assert (
        seen[0].count(b"content-type:") == 1
        and b"content-type: application/json;charset=utf-8\r\n" in seen[0]
    )
    assert seen[0].count(b"accept-encoding:") == 1 and b"accept-encoding: identity\r\n" in seen[0]
    harness.do(harness.client().with_options(headers=given).items.upload(file=b"x"))
    assert (
        fault_server.requests[0]
        .headers["content-type"]
        .startswith("multipart/form-data; boundary=")
    )


@pytest.mark.parametrize(
    ("headers", "error"),
    [
        ({"X": 5}, TypeError),
        ({"X Y": "a"}, ValueError),
        ({"": "a"}, ValueError),
        ({"X:": "a"}, ValueError),
        ({"X-Ü": "a"}, ValueError),
        ({"content-length": "3"}, ValueError),
        ({"Transfer-Encoding": "chunked"}, ValueError),
    ],
)
def test_forbidden_headers_of_options_raise_error(
    harness: Any, headers: Any, error: type[Exception]
) -> None:
    with pytest.raises(error, match=repr(next(iter(headers)))):
        harness.client().with_options(headers=headers)


def test_options_can_be_reset(harness: Any, fault_server: FaultServer) -> None:
    client = harness.client(hooks=Hooks(before=lambda request: 1 / 0)).with_options(
        headers={"X-Extra": "e"}
    )
    harness.do(client.with_options(hooks=None, headers=None).items.get(id="a"))
    assert "x-extra" not in fault_server.requests[0].headers


def test_str_and_int_subclasses_are_sent_by_value(call: Any, fault_server: FaultServer) -> None:
    class Name(str):
        def __str__(self) -> str:
            return "something else"

    class Count(int):
        pass

    call("getItem", {"id": Name("a"), "count": Count(3)})
    call("createItem", {}, {"id": Name("a"), "count": Count(3)})
    assert (
        fault_server.targets[0] == "/v1/items/a?count=3"
        and fault_server.requests[1].body == b'{"id":"a","count":3}'
    )


def test_tuples_and_lists_are_sent_as_arrays(call: Any, fault_server: FaultServer) -> None:
    for tags in (("x", "y"), ["x", "y"]):
        call("getItem", {"id": "a", "tags": tags})
        assert fault_server.targets[-1] == "/v1/items/a?tags=x,y"


@pytest.mark.parametrize("kind", [kind for kind in vars(errors).values() if isinstance(kind, type)])
def test_errors_can_be_pickled(kind: type[Exception]) -> None:
    if issubclass(kind, ClientError):
        again = pickle.loads(pickle.dumps(kind("message")))
        assert type(again) is kind and str(again) == "message" and kind.__doc__


def test_with_options_changes_only_the_copy(harness: Any, fault_server: FaultServer) -> None:
    client = harness.client()
    sibling = client.with_options(
        headers={"X-Extra": "e"}, max_retries=0, timeout=None, deadline=None
    )
    harness.do(sibling.items.get(id="a"))
    assert fault_server.requests[0].headers["x-extra"] == "e"
    assert (sibling.options.max_retries, sibling.options.timeout, client.options.max_retries) == (
        0,
        None,
        2,
    )


def test_failure_in_successful_response_raises_error(call: Any, fault_server: FaultServer) -> None:
    for content in (
        '{"status": "error", "error": {"code": "S.3", "reason": "no"}}',
        '{"status": "fail", "error": "no"}',
    ):
        fault_server.respond_with(respond(content))
        for operation, params in (
            ("listItems", {}),
            ("getItem", {"id": "a"}),
            ("downloadFile", {"name": "f"}),
            ("deleteItem", {"id": "a"}),
        ):
            with pytest.raises(FailureError) as caught:
                call(operation, params)
            assert caught.value.error_msg == "no" and caught.value.status == 200
            assert caught.value.error_code in ("S.3", "") and b"status" in caught.value.body


def test_failure_in_long_successful_response_raises_error(
    call: Any, fault_server: FaultServer
) -> None:
    failure = {"status": "fail", "error": "no"}
    for content in ({"more": "x" * 100_000, **failure}, {**failure, "items": [{}] * 20_000}):
        fault_server.respond_with(respond(json.dumps(content)))
        for operation, params in (("listItems", {}), ("getItem", {"id": "a"})):
            with pytest.raises(FailureError, match="no"):
                call(operation, params)


def test_missing_credentials_raise_error(harness: Any, fault_server: FaultServer) -> None:
    with pytest.raises(CredentialsError, match=r"getItem needs credentials: pass auth=.* SHOP_AK"):
        harness.do(harness.client(auth=None).call("getItem", {"id": "a"}))
    harness.do(harness.client(auth=None).call("getState"))


def test_deprecated_operations_warn(harness: Any) -> None:
    with pytest.warns(DeprecationWarning, match="Use get") as caught:
        harness.do(harness.client().items.fetch(id="a"))
    assert caught[0].filename == __file__


def test_closed_client_raises_error(harness: Any) -> None:
    client = harness.client()
    harness.do(client.close())
    with pytest.raises(ClosedError):
        harness.do(client.call("getState"))


@pytest.mark.parametrize("client", [Shop, AsyncShop])
def test_constructor_accepts_region_or_base_url_and_rejects_invalid(client: Any) -> None:
    assert client(region="north").base_url == "https://shop.north.example.com"
    assert client(base_url="http://localhost:8080/api/").base_url == "http://localhost:8080/api"
    assert client(base_url="HTTPS://localhost/API").base_url == "https://localhost/API"
    for problems in (
        {},
        {"region": "evil.com/"},
        {"region": "a.b"},
        {"base_url": "ftp://x"},
        {"base_url": "https://user:secret@host"},
        {"base_url": "https://x?y"},
        {"region": "north", "timeout": 0},
        {"region": "north", "timeout": float("inf")},
        {"region": "north", "deadline": float("inf")},
        {"region": "north", "max_retries": -1},
    ):
        with pytest.raises(ValueError) as caught:
            client(**problems)
        assert "secret" not in str(caught.value)
    with pytest.raises(ValueError, match="known regions: north, south"):
        client()
    with pytest.raises(TypeError):
        client(RenewableToken("a"))


@pytest.mark.parametrize("client", [Shop, AsyncShop])
@pytest.mark.parametrize(
    ("given", "error"),
    [
        ({"auth": "s3cret"}, TypeError),
        ({"auth": b"s3cret"}, TypeError),
        ({"auth": lambda: "s3cret"}, TypeError),
        ({"hooks": print}, TypeError),
        ({"base_url": 5}, TypeError),
        ({"base_url": b"http://s3cret"}, TypeError),
        ({"max_retries": None}, ValueError),
        ({"max_retries": "2"}, ValueError),
        ({"max_retries": 1.5}, ValueError),
    ],
)
def test_constructor_arguments_of_wrong_type_raise_error_with_name(
    client: Any, given: dict[str, Any], error: type[Exception]
) -> None:
    with pytest.raises(error, match=f"{next(iter(given))} must be") as caught:
        client(**{"base_url": "http://localhost", **given})
    assert "s3cret" not in str(caught.value)


def test_client_has_no_secret_in_repr_or_pickle(harness: Any) -> None:
    client = harness.client(auth=RenewableToken("s3cret"))
    assert "s3cret" not in repr(client)
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(client)


def test_call_emits_no_warnings(call: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        call("getState")
