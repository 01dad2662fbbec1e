"""A document as ASP.NET Core 11 writes it, in OpenAPI 3.2: built whole, imported, and called on a socket."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from tests.helpers.recorder import Recorder
from tests.reference.pages import dead_links

DOCUMENT = Path(__file__).parent / "documents" / "aspnetcore_11.json"
ORDER = {
    "id": "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
    "customer": "Ada",
    "status": "Open",
    "total": "12.50",
    "lines": [{"product": "Pen", "count": 2}],
    "payment": {"$type": "card", "last4": "1234"},
}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("aspnet")
    options = ["--out", str(folder), "--package", "aspnet_orders"]
    assert main(["build", "--spec", str(DOCUMENT), *options]) == 0
    sys.path.insert(0, str(folder / "python"))
    yield folder
    sys.path.remove(str(folder / "python"))


@pytest.fixture
def client(built: Path, server: Recorder) -> Any:
    import aspnet_orders  # type: ignore[import-not-found]

    return aspnet_orders.OrdersApiV1(
        base_url=server.url, auth=aspnet_orders.Token("jwt"), strict=True, max_retries=0
    )


def test_aspnet_query_operation_is_called(client: Any, server: Recorder) -> None:
    server.respond([ORDER])
    (order,) = client.orders.search_orders(text="pen", from_=None)
    assert (server.last.method, server.last.target) == ("QUERY", "/orders/search")
    assert server.last.json == {"text": "pen", "from": None}
    assert (order.customer, order.total, order.payment.last4) == ("Ada", "12.50", "1234")


def test_aspnet_polymorphic_body_is_sent_with_its_type(client: Any, server: Recorder) -> None:
    from aspnet_orders.models import OrderLine, PaymentTransfer

    server.respond(ORDER, status=201)
    lines = [OrderLine(product="Pen", count=2)]
    made = client.orders.create_order(
        customer="Ada", lines=lines, payment=PaymentTransfer(iban="DE00")
    )
    assert server.last.json["payment"] == {"$type": "transfer", "iban": "DE00"}
    assert server.last.headers["authorization"] == "Bearer jwt"
    assert made.id == ORDER["id"]


def test_aspnet_numbers_may_be_text_or_numbers(client: Any, server: Recorder) -> None:
    server.respond([{**ORDER, "total": 12.5, "lines": [{"product": "Pen", "count": "2"}]}])
    (order,) = client.orders.list_orders(page=2, status="Paid")
    assert (order.total, order.lines[0].count) == (12.5, "2")
    assert server.last.query == [("page", "2"), ("status", "Paid")]


def test_aspnet_problem_details_are_an_error(client: Any, server: Recorder) -> None:
    import aspnet_orders

    problem = {"title": "One or more validation errors occurred.", "status": 400}
    server.respond(problem, 400, "application/problem+json")
    with pytest.raises(aspnet_orders.BadRequestError):
        client.orders.create_order(customer="", lines=[], payment={"$type": "card", "last4": "1"})


def test_aspnet_file_is_uploaded(client: Any, server: Recorder) -> None:
    server.respond(b"")
    client.orders_api.post_files(file=b"content")
    assert b'name="file"' in server.last.body
    assert b"content" in server.last.body


def test_aspnet_stream_has_models_of_its_items(built: Path) -> None:
    from aspnet_orders import models

    assert models.SseItemOfOrder.__struct_fields__ == ("data", "event", "id")


def test_aspnet_reference_has_no_dead_links(built: Path) -> None:
    site = {
        path.relative_to(built / "reference").as_posix(): path.read_text("utf-8")
        for path in (built / "reference").rglob("*.*")
    }
    pages = [(path, text) for path, text in site.items() if path.endswith(".html")]
    assert list(dead_links(site, pages)) == []
    assert "`text/event-stream`, stream of [SseItemOfOrder](" in site["operations/StreamOrders.md"]


@pytest.mark.proof
@pytest.mark.parametrize("name", ["aspnetcore_11.json", "everything_32.yaml"])
def test_mypy_strict_accepts_client_of_32_description(name: str, tmp_path: Path) -> None:
    options = ["--out", str(tmp_path), "--package", "client_32", "--only", "python"]
    assert main(["build", "--spec", str(DOCUMENT.parent / name), *options]) == 0
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "client_32"]
    done = subprocess.run(command, cwd=tmp_path / "python", capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
