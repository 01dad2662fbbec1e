"""`security` of the description: alternatives, combined schemes, and credentials for each."""

from __future__ import annotations

import asyncio
import base64
import inspect
import pickle
from collections.abc import Iterator
from types import ModuleType
from typing import Any, NamedTuple

import pytest
from fault_server import FaultServer, respond

from tests.helpers.build import Build
from tests.helpers.descriptions import DONE, describe

SCHEMES = {
    "a": {"type": "apiKey", "in": "header", "name": "X-A"},
    "b": {"type": "apiKey", "in": "query", "name": "b"},
    "c": {"type": "http", "scheme": "bearer"},
    "d": {"type": "http", "scheme": "basic"},
    "e": {"type": "apiKey", "in": "header", "name": "Authorization"},
}
SECURITY: dict[str, list[dict[str, list[str]]]] = {
    "both": [{"a": [], "b": []}],
    "either": [{"c": []}, {"a": []}],
    "open": [],
    "maybe": [{}, {"a": []}],
    "user": [{"d": []}],
    "hard": [{"c": [], "a": []}, {"d": []}],
    "crowded": [{"c": [], "d": []}],
    "bearer_first": [{"c": []}, {"d": []}],
    "basic_first": [{"d": []}, {"c": []}],
    "key": [{"e": []}],
}
DESCRIPTION = describe(
    {
        f"/{name}": {"get": {"operationId": name, "tags": ["x"], "security": security, **DONE}}
        for name, security in SECURITY.items()
    },
    components={"securitySchemes": SCHEMES},
)


class Side:
    """Clients on one transport, for threads or for an event loop."""

    def __init__(self, package: ModuleType, kind: str, url: str) -> None:
        self.package, self.url = package, url
        self.is_async = kind.endswith("async")
        name = kind.partition("-")[0].capitalize() + "Transport"
        self.prefix = "Async" if self.is_async else ""
        self.transport = getattr(package, self.prefix + name)()
        self.runner = asyncio.Runner()

    def client(self, auth: Any) -> Any:
        kind = getattr(self.package, f"{self.prefix}Tiny")
        return kind(base_url=self.url, auth=auth, transport=self.transport, max_retries=0)

    def do(self, result: Any) -> Any:
        async def awaited() -> Any:
            return await result

        return self.runner.run(awaited()) if inspect.isawaitable(result) else result

    def call(self, auth: Any, name: str) -> Any:
        return self.do(self.client(auth).call(name))


@pytest.fixture(params=["httpx2-sync", "httpx2-async", "aiohttp-async"])
def side(request: pytest.FixtureRequest, build: Build, fault_server: FaultServer) -> Iterator[Side]:
    made = Side(build(DESCRIPTION), request.param, fault_server.url)
    yield made
    made.do(made.transport.close())
    made.runner.close()


def sent(fault_server: FaultServer, index: int = -1) -> tuple[str, str, str]:
    """Returns the credentials in the three locations: X header, query, Authorization."""
    request = fault_server.requests[index]
    headers = request.headers
    return (
        headers.get("x-a", ""),
        request.target.partition("?")[2],
        headers.get("authorization", ""),
    )


def test_operation_gets_credentials_it_requires(side: Side, fault_server: FaultServer) -> None:
    token = side.package.Token
    auth = [
        token("1", scheme="a"),
        token("2", scheme="b"),
        token("3", scheme="c"),
        side.package.Basic("u", "pä"),
    ]
    basic = "Basic " + base64.b64encode("u:pä".encode()).decode()
    for name, expected in {
        "both": ("1", "b=2", ""),
        "either": ("", "", "Bearer 3"),
        "open": ("", "", ""),
        "maybe": ("1", "", ""),
        "user": ("", "", basic),
        "hard": ("1", "", "Bearer 3"),
        "bearer_first": ("", "", "Bearer 3"),
        "basic_first": ("", "", basic),
    }.items():
        side.call(auth, name)
        assert sent(fault_server) == expected, name


def test_first_fully_available_security_alternative_is_used(
    side: Side, fault_server: FaultServer
) -> None:
    token = side.package.Token
    side.call([token("1", scheme="a")], "either")
    assert sent(fault_server) == ("1", "", "")
    side.call((token("1", scheme="a"), side.package.Basic("u", "p")), "hard")
    assert sent(fault_server) == ("", "", "Basic dTpw")
    side.call([token("3", scheme="c")], "maybe")
    side.call([token("3", scheme="c")], "open")
    assert sent(fault_server, -2) == sent(fault_server) == ("", "", "")


def test_missing_credentials_raise_error_before_sending(
    side: Side, fault_server: FaultServer
) -> None:
    message = "hard needs credentials for a with c or d; there are: a, b$"
    auth = [side.package.Token("secret1", scheme="a"), side.package.Token("secret2", scheme="b")]
    with pytest.raises(side.package.CredentialsError, match=message):
        side.call(auth, "hard")
    assert fault_server.requests == []


def test_two_credentials_for_same_header_raise_error(side: Side, fault_server: FaultServer) -> None:
    auth = [side.package.Token("secret1", scheme="c"), side.package.Basic("u", "secret2")]
    message = "crowded needs credentials for c with d, and a request has one place for both$"
    with pytest.raises(side.package.CredentialsError, match=message):
        side.call(auth, "crowded")
    assert fault_server.requests == []
    side.call(auth, "either")
    assert sent(fault_server) == ("", "", "Bearer secret1")


def test_named_tuple_credentials_are_one_credential(side: Side, fault_server: FaultServer) -> None:
    class Own(NamedTuple):
        key: str

        def authenticate(self, request: Any) -> Any:
            request.headers["X-A"] = self.key
            return
            yield

        def on_unauthorized(self, request: Any) -> bool:
            return False

    side.call(Own("1"), "either")
    assert sent(fault_server) == ("1", "", "")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("both", ("1", "", "")),
        ("either", ("1", "", "")),
        ("open", ("", "", "")),
        ("maybe", ("1", "", "")),
        ("hard", ("1", "", "")),
    ],
)
def test_single_credential_is_sent_where_it_is_one_of_those_needed(
    name: str, expected: tuple[str, str, str], side: Side, fault_server: FaultServer
) -> None:
    side.call(side.package.Token("1", scheme="a"), name)
    assert sent(fault_server) == expected


@pytest.mark.parametrize("name", ["bearer_first", "basic_first"])
def test_bearer_token_is_never_sent_as_basic(
    name: str, side: Side, fault_server: FaultServer
) -> None:
    side.call(side.package.Token("t", scheme="c"), name)
    assert sent(fault_server) == ("", "", "Bearer t")
    side.call(side.package.Basic("u", ""), name)
    assert sent(fault_server) == ("", "", "Basic dTo=")
    message = "user needs credentials for d; those given are for c$"
    with pytest.raises(side.package.CredentialsError, match=message):
        side.call(side.package.Token("t", scheme="c"), "user")
    with pytest.raises(ValueError, match="no security scheme 'd' takes a token"):
        side.client(side.package.Token("t", scheme="d"))


def test_api_key_in_authorization_header_is_sent_unchanged(
    side: Side, fault_server: FaultServer
) -> None:
    for value in ("Bearer abc", 'Digest a="b", c=d', "Bot  x"):
        side.call(side.package.Token(value, scheme="e"), "key")
        assert sent(fault_server) == ("", "", value)
        side.call(side.package.Token(lambda value=value: value, scheme="e"), "key")
        assert sent(fault_server) == ("", "", value)
    with pytest.raises(ValueError, match="token holds a space"):
        side.client(side.package.Token("a b", scheme="c"))


def test_invalid_sequences_of_credentials_raise_error(side: Side) -> None:
    package = side.package

    class Odd:
        def authenticate(self, request: Any) -> Any:
            raise AssertionError
            yield

        def on_unauthorized(self, request: Any) -> bool:
            return False

    with pytest.raises(ValueError, match="two credentials are for the scheme 'a'"):
        side.client([package.Token("1", scheme="a"), package.Token("2", scheme="a")])
    with pytest.raises(TypeError, match="Odd has no `schemes`"):
        side.client([package.Token("1", scheme="a"), Odd()])
    with pytest.raises(ValueError, match="empty sequence"):
        side.client([])


def test_redirect_to_other_host_sends_no_credentials(side: Side, fault_server: FaultServer) -> None:
    other = FaultServer()
    auth = [side.package.Token("secret1", scheme="a"), side.package.Token("secret2", scheme="b")]
    fault_server.respond_with(
        respond(b"", 302, {"Location": f"http://localhost:{other.port}/both"})
    )
    side.call(auth, "both")
    assert sent(fault_server) == ("secret1", "b=secret2", "") and sent(other) == ("", "", "")
    assert "secret" not in str(other.requests)
    fault_server.respond_with(respond(b"", 302, {"Location": "/elsewhere?z=1"}), respond())
    side.call(auth, "both")
    assert (
        fault_server.targets[-1] == "/elsewhere?z=1&b=secret2"
        and sent(fault_server)[0] == "secret1"
    )
    other.stop()


def test_retry_after_401_renews_every_credential(side: Side, fault_server: FaultServer) -> None:
    numbers = iter(range(9))
    auth = [
        side.package.Token("fixed", scheme="a"),
        side.package.Token(lambda: f"n{next(numbers)}", scheme="b"),
    ]
    fault_server.respond_with(respond("{}", 401), respond())
    side.call(auth, "both")
    assert [sent(fault_server, 0), sent(fault_server, 1)] == [
        ("fixed", "b=n0", ""),
        ("fixed", "b=n1", ""),
    ]
    fault_server.respond_with(respond("{}", 401))
    with pytest.raises(side.package.AuthenticationError):
        side.call(
            [side.package.Token("1", scheme="a"), side.package.Token("2", scheme="b")], "both"
        )
    assert len(fault_server.requests) == 3


@pytest.mark.filterwarnings("error")
def test_token_from_coroutine_is_sent(side: Side, fault_server: FaultServer) -> None:
    made: list[str] = []

    async def get() -> str:
        await asyncio.sleep(0.01)
        made.append(f"t{len(made)}")
        return made[-1]

    fault_server.respond_with(respond("{}", 401), respond())
    if side.is_async:
        side.call(side.package.Token(get, scheme="a"), "maybe")
        assert [sent(fault_server, 0)[0], sent(fault_server, 1)[0]] == made == ["t0", "t1"]
    else:
        with pytest.raises(side.package.CredentialsError, match="use an asynchronous client"):
            side.call(side.package.Token(get, scheme="a"), "maybe")
        assert fault_server.requests == [] and made == []


def test_failing_token_coroutine_raises_error(side: Side, fault_server: FaultServer) -> None:
    async def junk() -> str:
        return "two\nlines"

    async def broken() -> str:
        raise KeyError("vault")

    if side.is_async:
        with pytest.raises(side.package.CredentialsError, match="no usable token"):
            side.call(side.package.Token(junk, scheme="a"), "maybe")
        with pytest.raises(KeyError, match="vault"):
            side.call(side.package.Token(broken, scheme="a"), "maybe")
        assert fault_server.requests == []


def test_basic_has_no_secret_in_repr_or_pickle(build: Build) -> None:
    package = build(DESCRIPTION)
    auth = package.Basic("lin.wei", "s3cret")
    assert f"{auth} {auth!r}" == "Basic('lin.wei', ***) Basic('lin.wei', ***)"
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(auth)
    with pytest.raises(ValueError, match="colon"):
        package.Basic("a:b", "s3cret")
    with pytest.raises(TypeError, match="password must be a str"):
        package.Basic("a", None)
    with pytest.raises(ValueError, match="lone surrogate") as caught:
        package.Basic("a", "s3cret\udc80")
    assert "s3cret" not in str(caught.value)


def test_basic_is_generated_only_if_described(build: Build) -> None:
    schemes = {name: each for name, each in SCHEMES.items() if name != "d"}
    package = build(
        describe(
            {"/x": {"get": {"operationId": "get", "tags": ["x"], **DONE}}},
            components={"securitySchemes": schemes},
        )
    )
    assert not hasattr(package, "Basic")
    with pytest.raises(ModuleNotFoundError):
        __import__(f"{package.__name__}._runtime.basic_auth")
