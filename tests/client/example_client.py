"""A small handwritten client, as the generator would write it, on the runtime in templates/."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

from _runtime.caller import resource
from _runtime.client import AsyncClient, Client
from _runtime.deprecated import deprecated
from _runtime.downloads import AsyncDownload, Download
from _runtime.follower import async_follow, follow
from _runtime.models import Model, ResponseModel
from _runtime.operation import (
    FILE,
    Body,
    ExpectedResponse,
    Follower,
    Operation,
    Pagination,
    Parameter,
    Waiter,
)
from _runtime.pagination import async_iterate, iterate
from _runtime.resource import AsyncResource, Resource, body_of
from _runtime.settings import ClientSettings, ErrorCode, Failure, FailureSign, Scheme
from _runtime.uploads import Upload
from _runtime.waiter import async_wait, wait


class Item(ResponseModel):
    id: str | None = None
    count: int | None = None
    tags: list[str] | None = None
    open: bool | None = None


class ItemList(ResponseModel):
    items: list[Item] | None = None
    total: int | None = None
    status: str | None = None


class State(ResponseModel):
    running: bool | None = None


class Piece(Model):
    content: str | None = None
    offset: int | None = None
    more: bool | None = None


class Wrapped(ResponseModel):
    result: Piece | None = None


class ItemInput(Model):
    id: str
    count: int | None = None


class UploadForm(Model):
    file: bytes
    note: str | None = None


SECURITY = (("token",),)
JSON = "application/json"

GET: Operation[Item] = Operation(
    id="getItem",
    method="GET",
    path="/v1/items/{id}",
    idempotent=True,
    parameters=(
        Parameter("id", "path", str, required=True),
        Parameter("count", "query", int),
        Parameter("tags", "query", list[str], style="form", explode=False),
        Parameter("open", "query", bool),
        Parameter("X-Trace", "header", str),
        Parameter("flavour", "cookie", str),
    ),
    responses=(ExpectedResponse("200", JSON, Item),),
    security=SECURITY,
)
LIST: Operation[ItemList] = Operation(
    id="listItems",
    method="GET",
    path="/v1/items",
    idempotent=True,
    parameters=(Parameter("page", "query", int), Parameter("size", "query", int)),
    responses=(ExpectedResponse("200", JSON, ItemList),),
    security=SECURITY,
    pagination=Pagination("page", "pages", 1, "size", ("items",), ("total",), 100),
)
SLICE: Operation[list[Item]] = Operation(
    id="sliceItems",
    method="GET",
    path="/v1/slices",
    idempotent=True,
    parameters=(Parameter("offset", "query", int), Parameter("limit", "query", str)),
    responses=(ExpectedResponse("200", JSON, list[Item]),),
    pagination=Pagination("offset", "items", 0, "limit", ("",)),
)
CREATE: Operation[Item] = Operation(
    id="createItem",
    method="POST",
    path="/v1/items",
    body=Body(JSON, ItemInput, required=True),
    responses=(ExpectedResponse("201", JSON, Item),),
    security=SECURITY,
)
CHECK: Operation[Item] = Operation(
    id="checkItem",
    method="POST",
    path="/v1/checks",
    body=Body(JSON, ItemInput, required=True),
    responses=(ExpectedResponse("200", JSON, Item),),
    idempotent=True,
)
DELETE: Operation[None] = Operation(
    id="deleteItem",
    method="DELETE",
    path="/v1/items/{id}",
    idempotent=True,
    parameters=(Parameter("id", "path", str, required=True),),
    responses=(ExpectedResponse("204"),),
)
UPLOAD: Operation[Item] = Operation(
    id="uploadFile",
    method="POST",
    path="/v1/files",
    body=Body("multipart/form-data", UploadForm, required=True, files=("file",)),
    responses=(ExpectedResponse("200", JSON, Item),),
    security=SECURITY,
)
FORM: Operation[Item] = Operation(
    id="sendForm",
    method="POST",
    path="/v1/forms",
    body=Body("application/x-www-form-urlencoded", None),
    responses=(ExpectedResponse("200", JSON, Item),),
)
DOWNLOAD: Operation[Download] = Operation(
    id="downloadFile",
    method="GET",
    path="/v1/files/{name}",
    idempotent=True,
    parameters=(Parameter("name", "path", str, required=True),),
    responses=(ExpectedResponse("200", "application/octet-stream", FILE),),
    security=SECURITY,
)
STATE: Operation[State] = Operation(
    id="getState",
    method="GET",
    path="/v1/state",
    idempotent=True,
    responses=(ExpectedResponse("200", JSON, State),),
    waiter=Waiter("finished", ("running",), False, 5.0),
)
LOG: Operation[Wrapped] = Operation(
    id="getLog",
    method="GET",
    path="/v1/log",
    idempotent=True,
    parameters=(
        Parameter("offset", "query", int, required=True),
        Parameter("length", "query", int),
    ),
    responses=(ExpectedResponse("200", JSON, Wrapped),),
    follower=Follower("offset", 0, "result.content", "result.offset", "result.more", size="length"),
)
OPERATIONS = {
    operation.id: operation
    for operation in (GET, LIST, SLICE, CREATE, CHECK, DELETE, UPLOAD, FORM, DOWNLOAD, STATE, LOG)
}
SETTINGS = ClientSettings(
    package="shop",
    version="1.2",
    url="https://shop.{region}.example.com",
    regions=("north", "south"),
    operations=lambda: OPERATIONS,
    schemes=(Scheme("token", "apiKey", "header", "X-Auth-Token"),),
    error_codes={
        "S.1": ErrorCode(400, "Too many.", "Wait a little.", "throttled"),
        "S.2": ErrorCode(500, "Busy.", "Try again.", "transient"),
        "S.3": ErrorCode(400, "Wrong.", "Correct it."),
    },
    failure=Failure((FailureSign("status", ("fail", "error")),)),
    environment={"access_key": "SHOP_AK"},
)


class Items(Resource):
    """Things to sell."""

    def get(self, *, id: str, count: int | None = None) -> Item:
        return self._call(GET, {"id": id, "count": count})

    def create(self, *, id: str, count: int | None = None) -> Item:
        return self._call(CREATE, {}, body_of({"id": id, "count": count}))

    def iter_all(self, *, size: int | None = None) -> Iterator[Item]:
        return iterate(self._caller, LIST, {"size": size})

    def iter_slices(self, *, limit: str | None = None) -> Iterator[Item]:
        return iterate(self._caller, SLICE, {"limit": limit})

    def wait_until_finished(
        self, *, timeout: float = 3600.0, interval: float | None = None
    ) -> State:
        return wait(self._caller, STATE, {}, timeout=timeout, interval=interval)

    def follow_log(
        self, *, length: int | None = None, interval: float | None = None
    ) -> Iterator[str]:
        return follow(self._caller, LOG, {"length": length}, interval=interval)

    def upload(self, *, file: Upload, note: str | None = None) -> Item:
        return self._call(UPLOAD, {}, body_of({"file": file, "note": note}))

    def download(self, *, name: str) -> Download:
        return self._call(DOWNLOAD, {"name": name})

    @deprecated("Use get.")
    def fetch(self, *, id: str) -> Item:
        return self.get(id=id)


class AsyncItems(AsyncResource):
    """Things to sell."""

    async def get(self, *, id: str, count: int | None = None) -> Item:
        return await self._call(GET, {"id": id, "count": count})

    async def create(self, *, id: str, count: int | None = None) -> Item:
        return await self._call(CREATE, {}, body_of({"id": id, "count": count}))

    def iter_all(self, *, size: int | None = None) -> AsyncIterator[Item]:
        return async_iterate(self._caller, LIST, {"size": size})

    def iter_slices(self, *, limit: str | None = None) -> AsyncIterator[Item]:
        return async_iterate(self._caller, SLICE, {"limit": limit})

    async def wait_until_finished(
        self, *, timeout: float = 3600.0, interval: float | None = None
    ) -> State:
        return await async_wait(self._caller, STATE, {}, timeout=timeout, interval=interval)

    def follow_log(
        self, *, length: int | None = None, interval: float | None = None
    ) -> AsyncIterator[str]:
        return async_follow(self._caller, LOG, {"length": length}, interval=interval)

    async def upload(self, *, file: Upload, note: str | None = None) -> Item:
        return await self._call(UPLOAD, {}, body_of({"file": file, "note": note}))

    async def download(self, *, name: str) -> AsyncDownload:
        return await self._call(DOWNLOAD, {"name": name})

    @deprecated("Use get.")
    async def fetch(self, *, id: str) -> Item:
        return await self.get(id=id)


class Shop(Client):
    """A client of the shop."""

    _settings = SETTINGS

    @resource
    def items(self) -> type[Items]:
        return Items


class AsyncShop(AsyncClient):
    """A client of the shop, for event loops."""

    _settings = SETTINGS

    @resource
    def items(self) -> type[AsyncItems]:
        return AsyncItems


class RenewableToken:
    """Credentials for tests: a token that is renewed after a 401."""

    def __init__(self, *tokens: str) -> None:
        self.tokens = list(tokens)

    def authenticate(self, request: Any) -> Any:
        request.headers["X-Auth-Token"] = self.tokens[0]
        return
        yield

    def on_unauthorized(self, request: Any) -> bool:
        if len(self.tokens) > 1 and request.headers["X-Auth-Token"] == self.tokens[0]:
            del self.tokens[0]
            return True
        return False
