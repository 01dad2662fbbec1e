"""SDK-HMAC-SHA256 signatures, compared with the official SDK's signer and with sent requests."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import socket
import sys
import threading
import time
import timeit
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import BinaryIO
from urllib.parse import quote, unquote, urlsplit

import pytest
from huaweicloudsdkcore.auth.credentials import BasicCredentials, Credentials, GlobalCredentials
from huaweicloudsdkcore.sdk_request import SdkRequest

sys.path.insert(0, str(Path(__file__).parents[2] / "templates" / "python" / "{package}"))

from _runtime import sdk_hmac_sha256
from _runtime.errors import RequestTooLargeError
from _runtime.messages import AsyncTransport, Headers, Request, Transport
from _runtime.sdk_hmac_sha256 import MAX_SIGNED_BODY, UNSIGNED, AkSk, SignedRequest, sign
from _runtime.transport_aiohttp import AsyncAiohttpTransport
from _runtime.transport_httpx2 import Httpx2Transport
from _runtime.transport_httpx2_async import AsyncHttpx2Transport

NOW = 1740830400.75  # 2025-03-01T12:00:00Z
DATE = "20250301T120000Z"
HOST = "build.example.com"
JSON = {"Content-Type": "application/json"}
KEYS = AkSk("ACCESSKEYOFTESTS", "secretKeyOfTests")


def header_of(signed: SignedRequest, name: str) -> str:
    value = signed.headers.get(name)
    assert value is not None, f"{name} is missing"
    return value


class Stream:
    """A streamed body."""

    repeatable = True
    length: int | None = None

    def open(self) -> Iterator[bytes]:
        yield b"piece"


@dataclass
class Case:
    """A request: with raw path and query values for the SDK, and encoded for the client."""

    method: str = "GET"
    path: str = "/v3/jobs"
    query: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    headers: dict[str, str] = field(default_factory=lambda: dict(JSON))
    body: bytes | Stream | None = None
    host: str = HOST
    keys: AkSk = KEYS
    credentials: Credentials | None = None

    @property
    def request(self) -> Request:
        query = "&".join(
            f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in self.query
        )
        url = f"https://{self.host}{self.path}" + (f"?{query}" if query else "")
        return Request(self.method, url, Headers(self.headers), self.body)


def by_sdk(case: Case) -> SdkRequest:
    """The same request, signed by the official SDK at the same time."""
    headers = dict(case.headers)
    if not any(name.lower() == "x-sdk-date" for name in headers):
        headers["X-Sdk-Date"] = DATE
    credentials = case.credentials or BasicCredentials(KEYS.access_key, "secretKeyOfTests")
    return credentials.sign_request(
        SdkRequest(
            case.method, "https", case.host, case.path, None, list(case.query), headers, case.body
        )
    )


UNICODE = "构建 ünïcode 🚀"
MULTIPART = {"Content-Type": "multipart/form-data; boundary=xyz"}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
BINARY = {"Content-Type": "application/octet-stream"}
TEMPORARY = {"security_token": "temporary+token/=="}


def temporary(project_id: str | None = None) -> Credentials:
    return BasicCredentials(KEYS.access_key, "secretKeyOfTests", project_id).with_security_token(
        "temporary+token/=="
    )


CASES = {
    # Paths
    "root": Case(path="/"),
    "plain": Case(),
    "slash at the end": Case(path="/v3/jobs/"),
    "two slashes": Case(path="/v3//jobs"),
    "space in path": Case(path="/v3/my%20job"),
    "plus in path": Case(path="/v3/a%2Bb"),
    "raw plus in path": Case(path="/v3/a+b"),
    "tilde in path": Case(path="/v3/~home/%7Ehome"),
    "encoded slash in path": Case(path="/v3/a%2Fb"),
    "encoded slash at the end": Case(path="/v3/a%2F"),
    "encoded lower case": Case(path="/v3/a%2fb%c3%a9"),
    "encoded percent": Case(path="/v3/100%25/a%252Fb"),
    "unicode in path": Case(path="/v3/" + quote(UNICODE, safe="")),
    "reserved in path": Case(path="/v3/jobs:run/(a)@b,c;d=e&f!$'*"),
    "encoded reserved in path": Case(path="/v3/%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2C%3B%3D%3A"),
    "unreserved in path": Case(path="/v3/A-Z_a.z~09/%41%2D%5F"),
    "dots in path": Case(path="/v3/.../a.b/..c"),
    # Queries
    "one value": Case(query=[("page_size", "100")]),
    "unsorted": Case(query=[("page_size", "100"), ("page_index", "0"), ("a", "1")]),
    "repeated": Case(query=[("ids", "b"), ("ids", "a"), ("ids", "c")]),
    "repeated and equal": Case(query=[("ids", "a"), ("ids", "a")]),
    "repeated with others between": Case(query=[("b", "2"), ("a", "9"), ("b", "1"), ("a", "10")]),
    "numbers as text": Case(query=[("n", "9"), ("n", "10"), ("n", "-1"), ("n", "1.5")]),
    "empty value": Case(query=[("keyword", ""), ("a", "1")]),
    "empty and other value of a name": Case(query=[("a", "x"), ("a", "")]),
    "empty name": Case(query=[("", "x")]),
    "space in query": Case(query=[("keyword", "my job"), ("my key", "v")]),
    "plus in query": Case(query=[("keyword", "a+b"), ("c+d", "+")]),
    "tilde in query": Case(query=[("keyword", "~home~")]),
    "encoded slash in query": Case(query=[("path", "a/b"), ("literal", "a%2Fb")]),
    "percent in query": Case(query=[("rate", "100%"), ("%", "%%")]),
    "unicode in query": Case(query=[("keyword", UNICODE), ("构建", "值")]),
    "separators in query": Case(query=[("a=b", "c&d=e"), ("q?", "#?&=")]),
    "names of mixed case": Case(query=[("b", "1"), ("B", "2"), ("a", "3"), ("A", "4"), ("_", "5")]),
    "names sorted before they are encoded": Case(
        query=[("a:", "1"), ("a0", "2"), ("a~", "3"), ("aé", "4"), ("a", "5")]
    ),
    "values sorted before they are encoded": Case(
        query=[("a", "é"), ("a", "~"), ("a", ":"), ("a", "0"), ("a", "")]
    ),
    "beyond the first plane": Case(query=[("k", "\uffee"), ("k", "\U0001f680")]),
    "all of ASCII": Case(query=[("ascii", "".join(map(chr, range(32, 127))))]),
    "controls in query": Case(query=[("text", "line\nnext\ttab\x00")]),
    # Methods
    "delete": Case("DELETE", "/v3/jobs/1"),
    "put": Case("PUT", "/v3/jobs/1", body=b"{}"),
    "patch in lower case": Case("patch", "/v3/jobs/1", body=b"{}"),
    "head": Case("HEAD", "/v3/jobs/1"),
    # Bodies
    "json": Case("POST", body=b'{"job_id": "1"}'),
    "json in unicode": Case("POST", body=f'{{"name": "{UNICODE}"}}'.encode()),
    "json with a charset": Case(
        "POST", headers={"Content-Type": "application/json;charset=utf-8"}, body=b"{}"
    ),
    "json patch": Case(
        "PATCH", headers={"Content-Type": "application/json-patch+json"}, body=b"[]"
    ),
    "json of a vendor is not hashed": Case(
        "POST", headers={"Content-Type": "application/vnd.x+json"}, body=b"{}"
    ),
    "json in capitals is not hashed": Case(
        "POST", headers={"Content-Type": "Application/JSON"}, body=b"{}"
    ),
    "no body": Case("POST"),
    "empty body": Case("POST", body=b""),
    "no content type": Case("POST", headers={}, body=b"anything"),
    "neither content type nor body": Case(headers={}),
    "form": Case("POST", headers=FORM, body=b"a=1&b=2"),
    "empty form": Case("POST", headers=FORM, body=b""),
    "multipart": Case("POST", headers=MULTIPART, body=b"--xyz--\r\n"),
    "multipart, streamed": Case("POST", headers=MULTIPART, body=Stream()),
    "binary": Case("POST", headers=BINARY, body=bytes(range(256))),
    "binary, streamed": Case("PUT", headers=BINARY, body=Stream()),
    "text": Case("POST", headers={"Content-Type": "text/plain"}, body=b"text"),
    "largest body": Case("POST", body=b"x" * MAX_SIGNED_BODY),
    "large body that is not hashed": Case(
        "POST", headers=BINARY, body=b"x" * (MAX_SIGNED_BODY + 1)
    ),
    "a hash of the caller's": Case(
        "POST", headers={**JSON, "X-Sdk-Content-Sha256": "ab" * 32}, body=b"{}"
    ),
    "a hash of the caller's in lower case": Case(
        "POST", headers={"x-sdk-content-sha256": "cd" * 32}, body=b"{}"
    ),
    "a hash of the caller's, streamed": Case(
        "POST", headers={**JSON, "X-Sdk-Content-Sha256": "ab" * 32}, body=Stream()
    ),
    # Headers
    "extra headers": Case(
        headers={**JSON, "X-Language": "en-us", "User-Agent": "tests/1", "Accept": "*/*"}
    ),
    "names in any case": Case(
        headers={"content-TYPE": "application/json", "x-LANGUAGE": "en", "ACCEPT": "a/b"}
    ),
    "names with underscores are not signed": Case(
        headers={**JSON, "X_Custom": "1", "X-Custom_2": "2"}
    ),
    "spaces around values": Case(headers={**JSON, "X-Padded": "  two  words \t"}),
    "empty header": Case(headers={**JSON, "X-Empty": ""}),
    "unicode in headers": Case(headers={**JSON, "X-Name": UNICODE, "X-Padded": "\u3000ünï\xa0"}),
    "names that sort by a hyphen": Case(
        headers={"X-A-B": "1", "X-A": "2", "X-AB": "3", "X-A0": "4"}
    ),
    "a caller's own host": Case(headers={**JSON, "host": "other.example.com"}),
    "a port": Case(host="127.0.0.1:8443"),
    "an IPv6 host": Case(host="[::1]:8443"),
    # Keys and dates
    "temporary keys": Case(
        keys=AkSk(KEYS.access_key, "secretKeyOfTests", **TEMPORARY),
        credentials=temporary(),
    ),
    "temporary keys replace the header": Case(
        headers={**JSON, "X-Security-Token": "another"},
        keys=AkSk(KEYS.access_key, "secretKeyOfTests", **TEMPORARY),
        credentials=temporary(),
    ),
    "project": Case(
        keys=AkSk(KEYS.access_key, "secretKeyOfTests", project_id="a4a5d4098fb4474f"),
        credentials=BasicCredentials(KEYS.access_key, "secretKeyOfTests", "a4a5d4098fb4474f"),
    ),
    "temporary keys and project": Case(
        "POST",
        body=b"{}",
        keys=AkSk(KEYS.access_key, "secretKeyOfTests", project_id="p1", **TEMPORARY),
        credentials=temporary("p1"),
    ),
    "domain": Case(
        keys=AkSk(KEYS.access_key, "secretKeyOfTests", domain_id="d1"),
        credentials=GlobalCredentials(KEYS.access_key, "secretKeyOfTests", "d1"),
    ),
    "a caller's own date": Case(headers={**JSON, "X-Sdk-Date": "20191115T033655Z"}),
    "a caller's own date in lower case": Case(headers={**JSON, "x-sdk-date": "20000229T235959Z"}),
}


@pytest.mark.parametrize("name", CASES)
def test_signature_equals_official_sdk(name: str) -> None:
    case = CASES[name]
    ours = sign(case.request, case.keys, NOW)
    theirs = by_sdk(case)
    assert header_of(ours, "Authorization") == theirs.header_params["Authorization"]
    # The SDK writes headers as UTF-8 bytes, each shown as one Latin-1 character.
    sent = {key.lower(): value.encode().decode("iso-8859-1") for key, value in ours.headers.items()}
    assert sent == {
        key.lower(): value for key, value in theirs.header_params.items() if key != "Host"
    }


@pytest.mark.parametrize("name", CASES)
def test_sent_url_is_canonical(name: str) -> None:
    case = CASES[name]
    sent, theirs = urlsplit(sign(case.request, case.keys, NOW).url), by_sdk(case)
    assert sent.query == theirs.uri.partition("?")[2]
    assert all(quote(unquote(part), safe="") == part for part in sent.path.split("/"))
    assert unquote(sent.path) == unquote(case.path)
    assert sent.netloc == case.host


def test_at_least_forty_requests_are_compared_with_sdk() -> None:
    assert len(CASES) >= 40


# The same request, spelled differently


def test_sdk_sends_lists_as_repeated_values_and_booleans_as_words() -> None:
    case = Case(query=[("ids", "b"), ("ids", "a"), ("flag", "true")])
    theirs = BasicCredentials(KEYS.access_key, "secretKeyOfTests").sign_request(
        SdkRequest(
            "GET",
            "https",
            HOST,
            "/v3/jobs",
            None,
            [("ids", ["b", "a"]), ("flag", True)],
            {**JSON, "X-Sdk-Date": DATE},
        )
    )
    ours = sign(case.request, KEYS, NOW)
    assert header_of(ours, "Authorization") == theirs.header_params["Authorization"]
    assert urlsplit(ours.url).query == theirs.uri.partition("?")[2] == "flag=true&ids=a&ids=b"


@pytest.mark.parametrize(
    ("url", "canonical"),
    [
        ("HTTPS://HOST.Example.com/a", "https://host.example.com/a"),
        ("https://example.com:443/a", "https://example.com/a"),
        ("http://example.com:80/a", "http://example.com/a"),
        ("http://example.com:443/a", "http://example.com:443/a"),
        ("https://[::1]:443/a", "https://[::1]/a"),
        ("https://user:password@example.com/a", "https://example.com/a"),
        ("https://b\u00fccher.example.com:8443/a", "https://xn--bcher-kva.example.com:8443/a"),
        ("https://example.com", "https://example.com/"),
        ("https://example.com?b=1&a=2", "https://example.com/?a=2&b=1"),
        ("https://example.com/a?", "https://example.com/a"),
        ("https://example.com/a?flag", "https://example.com/a?flag="),
        ("https://example.com/a?&b=1&&a=x=y&", "https://example.com/a?a=x%3Dy&b=1"),
        ("https://example.com/a?q=a+b%20c", "https://example.com/a?q=a%2Bb%20c"),
        ("https://example.com/a%2fb#part", "https://example.com/a%2Fb"),
    ],
)
def test_url_is_normalized_before_signing(url: str, canonical: str) -> None:
    request = Request("GET", url, Headers(JSON))
    once = sign(request, KEYS, NOW)
    assert once.url == canonical
    again = sign(Request("GET", once.url, Headers(JSON)), KEYS, NOW)
    assert again == once


def test_multipart_body_is_unsigned_whatever_case_of_header_name() -> None:
    case = Case(
        "POST", headers={"content-type": "multipart/form-data; boundary=xyz"}, body=Stream()
    )
    ours = sign(case.request, KEYS, NOW)
    assert header_of(ours, "X-Sdk-Content-Sha256") == UNSIGNED
    # The SDK finds no `Content-Type`, so it would hash a stream that it cannot read.
    with pytest.raises(TypeError):
        by_sdk(case)


def test_streamed_json_body_is_unsigned() -> None:
    request = Request("POST", f"https://{HOST}/", Headers(JSON), Stream())
    assert header_of(sign(request, KEYS, NOW), "X-Sdk-Content-Sha256") == UNSIGNED


def test_hop_by_hop_headers_are_not_signed() -> None:
    extra = {
        "Accept-Encoding": "gzip",
        "Connection": "keep-alive",
        "Content-Length": "2",
        "Transfer-Encoding": "x",
    }
    ours = sign(Case("POST", headers={**JSON, **extra}, body=b"{}").request, KEYS, NOW)
    assert header_of(ours, "Authorization") == header_of(
        sign(Case("POST", body=b"{}").request, KEYS, NOW), "Authorization"
    )
    assert set(extra.items()) < set(ours.headers.items())


def test_repeated_headers_are_all_signed() -> None:
    headers = Headers([("X-Tag", "b"), ("x-tag", " a")])
    ours = sign(Request("GET", f"https://{HOST}/", headers), KEYS, NOW)
    canonical = (
        f"GET\n/\n\nhost:{HOST}\nx-sdk-date:{DATE}\nx-tag:a\nx-tag:b\n\nhost;x-sdk-date;x-tag\n"
    )
    canonical += hashlib.sha256(b"").hexdigest()
    hashed = hashlib.sha256(canonical.encode()).hexdigest()
    signature = hmac.new(
        b"secretKeyOfTests", f"SDK-HMAC-SHA256\n{DATE}\n{hashed}".encode(), "sha256"
    ).hexdigest()
    assert header_of(ours, "Authorization").endswith(
        f"SignedHeaders=host;x-sdk-date;x-tag, Signature={signature}"
    )


# Signing


def test_signing_does_not_modify_request_and_is_deterministic() -> None:
    request = Request(
        "POST", f"https://{HOST}/b?b=1&a=2", Headers({**JSON, "Authorization": "stale"}), b"{}"
    )
    before = (request.url, request.headers.items(), request.body)
    first, second = sign(request, KEYS, NOW), sign(request, KEYS, NOW)
    assert (request.url, request.headers.items(), request.body) == before
    assert first == second
    assert sign(request, KEYS, NOW + 1) != first
    assert sign(request, AkSk(KEYS.access_key, "another"), NOW) != first
    assert (
        first.headers.get_all("Authorization") == [header_of(first, "Authorization")] != ["stale"]
    )


def test_retry_is_signed_again_and_keeps_date_of_caller(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = [NOW]
    monkeypatch.setattr(
        sdk_hmac_sha256, "time", SimpleNamespace(**{**vars(time), "time": lambda: clock[0]})
    )
    for own, dates in (
        (None, [DATE, "20250301T130000Z"]),
        ("20200101T000000Z", ["20200101T000000Z"] * 2),
    ):
        request = Request(
            "GET", f"https://{HOST}/", Headers({**JSON, **({"X-Sdk-Date": own} if own else {})})
        )
        clock[0], seen = NOW, list[str | None]()
        for _ in range(2):
            assert list(KEYS.authenticate(request)) == []
            seen.append(request.headers.get("X-Sdk-Date"))
            clock[0] += 3600
        assert seen == dates
        assert len(request.headers) == 3
    assert not KEYS.on_unauthorized(request)


@pytest.mark.parametrize(
    "date",
    [
        "",
        "yesterday",
        "2025-03-01T12:00:00Z",
        "20250230T120000Z",
        "2025031T120000Z",
        "20250301T120000",
    ],
)
def test_invalid_date_header_raises_error(date: str) -> None:
    with pytest.raises(ValueError, match="X-Sdk-Date must be in UTC"):
        sign(Request("GET", f"https://{HOST}/", Headers({"X-Sdk-Date": date})), KEYS, NOW)


@pytest.mark.parametrize("path", ["/a/../b", "/a/.", "/%2e%2e/b", "/a/%2E"])
def test_path_changed_by_http_libraries_raises_error(path: str) -> None:
    with pytest.raises(ValueError, match="would be changed on the way"):
        sign(Request("GET", f"https://{HOST}{path}", Headers()), KEYS, NOW)


def test_body_over_12_mb_raises_error() -> None:
    request = Request("POST", f"https://{HOST}/", Headers(JSON), b"x" * (MAX_SIGNED_BODY + 1))
    with pytest.raises(
        RequestTooLargeError, match=r"12,582,913 bytes.*12 MB.*authenticate with a token"
    ):
        sign(request, KEYS, NOW)


def test_signing_takes_under_200_microseconds() -> None:
    request = Case(
        "POST", "/v3/jobs/build", [("a", "1")], {**JSON, "User-Agent": "tests/1"}, b'{"job_id": 1}'
    ).request
    fastest = min(timeit.repeat(lambda: sign(request, KEYS, NOW), number=200, repeat=20)) / 200
    assert fastest < 200e-6


# On the wire


@dataclass
class Wire:
    """The bytes that a socket received."""

    method: str
    target: str
    headers: list[tuple[str, str]]
    body: bytes


class Recorder:
    """A server on loopback that records the bytes of each request."""

    def __init__(self) -> None:
        self.seen: list[Wire] = []
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.socket.getsockname()[1]}"
        self.thread = threading.Thread(target=self.serve)
        self.thread.start()

    def serve(self) -> None:
        while True:
            try:
                connection, _ = self.socket.accept()
            except OSError:
                return
            with connection, connection.makefile("rb") as reader:
                connection.settimeout(10)
                if line := reader.readline():
                    self.seen.append(self.read(line, reader))
                    connection.sendall(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")

    def read(self, line: bytes, reader: BinaryIO) -> Wire:
        method, target, _ = line.decode("ascii").split(" ")
        headers: list[tuple[str, str]] = []
        while (field := reader.readline()) != b"\r\n":
            name, _, value = field.decode("utf-8").removesuffix("\r\n").partition(":")
            headers.append((name.lower(), value.strip(" \t")))
        found, body = dict(headers), b""
        if found.get("transfer-encoding") == "chunked":
            while size := int(reader.readline(), 16):
                body += reader.read(size)
                reader.readline()
            reader.readline()
        else:
            body = reader.read(int(found.get("content-length", 0)))
        return Wire(method, target, headers, body)

    def close(self) -> None:
        self.socket.shutdown(socket.SHUT_RDWR)
        self.socket.close()
        self.thread.join()


@pytest.fixture
def recorder() -> Iterator[Recorder]:
    recorder = Recorder()
    yield recorder
    recorder.close()


def as_a_server_checks_it(wire: Wire, keys: AkSk) -> str:
    """Returns the official SDK's Authorization for a received request."""
    headers = dict(wire.headers)
    signed = headers["authorization"].partition("SignedHeaders=")[2].partition(",")[0].split(";")
    path, _, query = wire.target.partition("?")
    pairs = [
        (unquote(k), unquote(v))
        for k, _, v in (field.partition("=") for field in query.split("&"))
        if k or v
    ]
    canonical = {name: value for name, value in headers.items() if name in signed}
    for name in (
        "Content-Type",
        "X-Sdk-Content-Sha256",
    ):  # which the SDK finds only in this spelling
        if name.lower() in canonical:
            canonical[name] = canonical.pop(name.lower())
    body = wire.body or (b"" if headers.get("content-length") == "0" else None)
    request = SdkRequest(wire.method, "http", headers["host"], path, None, pairs, canonical, body)
    return str(
        BasicCredentials(keys.access_key, "secretKeyOfTests")
        .sign_request(request)
        .header_params["Authorization"]
    )


def sent_sync(transport: Transport, request: Request) -> None:
    assert transport.send(request).status == 204
    transport.close()


def sent_async(make: Callable[[], AsyncTransport], request: Request) -> None:
    async def main() -> None:
        transport = make()
        assert (await transport.send(request)).status == 204
        await transport.close()

    asyncio.run(main())


WAYS: dict[str, Callable[[Request], None]] = {
    "httpx2": lambda request: sent_sync(Httpx2Transport(), request),
    "httpx2, async": lambda request: sent_async(AsyncHttpx2Transport, request),
    "aiohttp, async": lambda request: sent_async(AsyncAiohttpTransport, request),
}
ON_THE_WIRE = [
    name
    for name, case in CASES.items()
    if case.host == HOST
    and name != "unicode in headers"  # which a client refuses
    and len(case.body if isinstance(case.body, bytes) else b"") < MAX_SIGNED_BODY
]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", ON_THE_WIRE)
def test_signed_request_equals_sent_request(recorder: Recorder, way: str, name: str) -> None:
    case = CASES[name]
    request = case.request
    request.url = request.url.replace(f"https://{HOST}", recorder.url)
    assert list(case.keys.authenticate(request)) == []
    WAYS[way](request)
    (wire,) = recorder.seen
    assert recorder.url + wire.target == request.url
    sent = [(key, value) for key, value in wire.headers if key == "authorization"]
    assert sent == [("authorization", as_a_server_checks_it(wire, case.keys))]
