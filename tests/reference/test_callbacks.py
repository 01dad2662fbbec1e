"""Callbacks, webhooks, links, headers, servers of operations and form parts in the reference."""

from __future__ import annotations

from typing import Any

from .conftest import Maker, small
from .pages import html_fields, markdown_fields, read

EVENT = {
    "description": "Tells of an order.",
    "parameters": [
        {"name": "X-Signature", "in": "header", "required": True, "schema": {"type": "string"}}
    ],
    "requestBody": {
        "description": "The order.",
        "content": {
            "application/json": {
                "schema": {
                    "type": "object",
                    "properties": {"order_id": {"type": "string", "description": "Which one."}},
                },
                "example": {"order_id": "8f2c"},
            }
        },
    },
    "responses": {"204": {"description": "It has arrived."}},
}
ANSWER = {
    "description": "Done.",
    "headers": {"X-Count": {"required": True, "deprecated": True, "schema": {"type": "integer"}}},
    "content": {
        "application/json": {"schema": {"type": "object", "properties": {"id": {"type": "string"}}}}
    },
    "links": {
        "get": {
            "operationId": "getOrder",
            "parameters": {"id": "$response.body#/id"},
            "description": "Read it again.",
        },
    },
}


def document(**more: Any) -> dict[str, Any]:
    paths = {
        "/orders": {
            "post": {
                "operationId": "createOrder",
                "servers": [{"url": "https://orders.example.com"}],
                "responses": {"201": ANSWER},
                "callbacks": {"shipped": {"{$request.body#/url}": {"post": EVENT}}},
            }
        },
        "/orders/{id}": {
            "get": {
                "operationId": "getOrder",
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
                ],
                "responses": {"200": {"description": "It."}},
            }
        },
    }
    return small(paths, **more)


def test_callbacks_are_shown_with_fields(make: Maker) -> None:
    site = make(document())
    for text in (
        read(site["operations/createOrder.html"]).content,
        site["operations/createOrder.md"],
    ):
        for said in (
            "shipped",
            "{$request.body#/url}",
            "Tells of an order.",
            "The order.",
            "Which one.",
            '"order_id": "8f2c"',
            "204",
        ):
            assert said in text, said
    page = read(site["operations/createOrder.html"])
    ids = [each.attributes["id"] for each in page.all("li") if "id" in each.attributes]
    assert [each for each in ids if each.endswith("shipped-post-body-order_id")]
    assert [each for each in ids if each.endswith("shipped-post-header-X-Signature")]
    assert html_fields(page) == markdown_fields(site["operations/createOrder.md"])


def test_webhooks_page_is_shown_if_any(make: Maker) -> None:
    assert "webhooks.html" not in make(document())
    site = make(document() | {"openapi": "3.1.0", "webhooks": {"cancelled": {"post": EVENT}}})
    for text in (read(site["webhooks.html"]).content, site["webhooks.md"]):
        for said in ("cancelled", "the agreed URL", "Which one."):
            assert said in text, said
    assert "webhooks.html" in site["index.html"]


def test_response_links_point_to_operation(make: Maker) -> None:
    site = make(document())
    page = site["operations/createOrder.html"]
    assert (
        '<a href="../operations/getOrder.html">getOrder</a> with <code>id</code> from <code>$response.body#/id</code>'
        in page
    )
    assert (
        "[`getOrder`](../operations/getOrder.md) with `id` from `$response.body#/id`. Read it again."
        in site["operations/createOrder.md"]
    )


def test_response_headers_are_shown_with_constraints(make: Maker) -> None:
    field = (
        read(make(document())["operations/createOrder.html"])
        .all(id="response-201-header-X-Count")[0]
        .content
    )
    assert "required" in field and "deprecated" in field and "integer" in field


def test_samples_use_server_of_operation(make: Maker) -> None:
    site = make(document(servers=[{"url": "https://shop.example.com/v1"}]))
    assert (
        "curl --request POST \\\n  'https://orders.example.com/orders'"
        in site["operations/createOrder.md"]
    )
    assert "- Base URL:\n  - `https://orders.example.com`\n" in site["operations/createOrder.md"]
    assert "Host: shop.example.com" in site["operations/getOrder.md"]
    assert (
        "GET /v1/orders/5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60 HTTP/1.1" in site["operations/getOrder.md"]
    )


def test_form_parts_are_shown_with_encoding(make: Maker) -> None:
    schema = {
        "type": "object",
        "properties": {
            "meta": {"type": "object", "properties": {"a": {"type": "string"}}},
            "file": {"type": "string", "format": "binary"},
        },
    }
    content = {
        "multipart/form-data": {
            "schema": schema,
            "encoding": {"meta": {"contentType": "application/json"}},
        }
    }
    operation = {
        "operationId": "up",
        "requestBody": {"content": content},
        "responses": {"200": {"description": "x"}},
    }
    site = make(small({"/up": {"post": operation}}))
    assert "Sent as <code>application/json</code>" in site["operations/up.html"]
    assert "--form 'file=@file.bin'" in site["operations/up.md"]
