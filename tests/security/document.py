"""A description that uses every part of OpenAPI once, with a given text in each place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

# Returns the text for a place, given the place's name and its harmless text.
Texts = Callable[[str, str], str]


def escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1").replace("%", "%25")


def document(text: Texts, version: str = "3.0.3") -> dict[str, Any]:
    t = text
    tag, other_tag = t("tag name", "things"), t("second tag name", "others")
    thing, base = t("schema name", "Thing"), t("base schema name", "Base")
    thing_ref = {"$ref": f"#/components/schemas/{escaped(thing)}"}
    base_ref = {"$ref": f"#/components/schemas/{escaped(base)}"}
    identity = t("operationId", "listThings")
    key, oauth = t("security scheme name", "key"), t("oauth scheme name", "oauth")
    scope = t("scope", "read")
    page, size = t("page parameter", "page"), t("size parameter", "size")
    items, total = t("items property", "items"), t("total property", "total")
    in_path, region = t("path parameter", "id"), t("server variable", "stage")
    kind, cat = t("discriminator property", "kind"), t("discriminator value", "cat")
    needed = t("property name", "name")
    docs = {
        "url": t("external URL", "https://example.org/docs"),
        "description": t("external description", "Docs."),
    }
    listing = {
        "type": "object",
        "properties": {
            items: {"type": "array", "items": thing_ref},
            total: {"type": "integer"},
            "state": {"type": "string", "description": "State."},
            "offset": {"type": "integer"}, "log": {"type": "string"}, "more": {"type": "boolean"},
        },
    }  # fmt: skip
    responses = {
        "200": {
            "description": t("response description", "All."),
            "headers": {
                t("header name", "X-Count"): {
                    "description": t("header description", "Count."),
                    "schema": {"type": "integer"},
                }
            },
            "content": {"application/json": {"schema": listing}},
            "links": {
                t("link name", "next"): {
                    "operationId": identity,
                    "description": t("link description", "Next."),
                    "parameters": {page: t("link expression", "$response.body#/offset")},
                }
            },
        },
        "default": {"$ref": "#/components/responses/" + escaped(t("response name", "Failed"))},
    }
    return {
        "openapi": version,
        "info": {
            "title": t("title", "Things"),
            "version": t("version", "1.0"),
            "description": t("info description", "All about things."),
            "termsOfService": t("terms", "https://example.org/terms"),
            "contact": {
                "name": t("contact name", "Somebody"),
                "url": t("contact URL", "https://example.org/contact"),
                "email": t("contact email", "somebody@example.org"),
            },
            "license": {
                "name": t("license name", "MIT"),
                "url": t("license URL", "https://example.org/license"),
            },
            "x-client": t("x-client", "Things"),
            "x-logo": {t("logo key", "url"): t("logo", "https://example.org/logo.png")},
        },
        "externalDocs": docs,
        "servers": [
            {
                "url": t("server URL", "https://{stage}.example.org").replace(
                    "{stage}", f"{{{region}}}"
                ),
                "description": t("server description", "The first."),
                "variables": {
                    region: {
                        "default": t("variable default", "live"),
                        "enum": [t("variable default", "live"), t("variable value", "test")],
                        "description": t("variable description", "Which."),
                    }
                },
            },
            {"url": t("second server URL", "https://eu.example.org/v1")},
            {"url": t("third server URL", "https://us.example.org/v1"), "description": "Third."},
        ],
        "tags": [
            {"name": tag, "description": t("tag description", "Things."), "externalDocs": docs},
            {
                "name": other_tag,
                "description": "Others.",
                "x-displayName": t("tag title", "Others"),
            },
        ],
        "security": [{key: []}],
        "x-error-codes": {
            t("error code", "E.1"): {
                "status": 400,
                "meaning": t("error meaning", "Wrong."),
                "remedy": t("error remedy", "Mend it."),
                "group": t("error group", "Gateway"),
                "operations": [identity],
            }
        },
        "x-failure": {
            "property": t("failure property", "error"),
            "values": [t("failure value", "bad")],
        },
        "x-search": {"synonyms": [[t("synonym", "buy"), "order"]]},
        "x-guides": [
            {
                "title": t("guide title", "All"),
                "description": t("guide text", "So."),
                "steps": [{"iterate": identity}],
            }
        ],
        t("extension key", "x-something"): {
            t("extension inner key", "a"): t("extension value", "b")
        },
        "paths": {
            t("path", "/things"): {
                "summary": t("path summary", "Things."),
                "description": t("path description", "Things."),
                "get": {
                    "operationId": identity,
                    "tags": [tag],
                    "summary": t("summary", "List things"),
                    "description": t("description", "Lists all things."),
                    "externalDocs": docs,
                    "x-repeat": t("repetition", "Lists again."),
                    "deprecated": True,
                    "parameters": [
                        {
                            "name": page,
                            "in": "query",
                            "description": t("parameter description", "Page."),
                            "schema": {"type": "integer", "default": 1},
                        },
                        {"name": size, "in": "query", "schema": {"type": "integer"}},
                        {
                            "name": t("query parameter", "filter"),
                            "in": "query",
                            "schema": {
                                "type": "string",
                                "enum": [t("query value", "all"), "some"],
                                "default": t("query value", "all"),
                            },
                            "example": t("query value", "all"),
                        },
                        {
                            "name": t("header parameter", "X-Trace"),
                            "in": "header",
                            "schema": {"type": "string"},
                            "examples": {
                                t("example name", "one"): {
                                    "summary": t("example summary", "One."),
                                    "description": t("example description", "One."),
                                    "value": t("example value", "1"),
                                }
                            },
                        },
                        {
                            "name": t("cookie", "session"),
                            "in": "cookie",
                            "schema": {"type": "string"},
                        },
                        {
                            "name": t("content parameter", "where"),
                            "in": "query",
                            "content": {
                                t("parameter media type", "application/json"): {
                                    "schema": {"type": "object"}
                                }
                            },
                        },
                    ],
                    "responses": responses,
                    "x-pagination": {
                        "page": page,
                        "first": 1,
                        "size": size,
                        "items": items,
                        "total": total,
                    },
                    "x-waiter": {
                        "name": t("waiter name", "done"),
                        "property": "state",
                        "until": t("waiter value", "DONE"),
                        "interval": 1,
                    },
                    "x-follow": {
                        "offset": page,
                        "first": 0,
                        "content": "log",
                        "next": "offset",
                        "more": "more",
                    },
                    "x-manual-section": t("manual section", "4.1"),
                    "x-manual-title": t("manual title", "Things"),
                    "x-sdk-method": t("sdk method", "ListThings"),
                    "callbacks": {
                        t("callback name", "changed"): {
                            t("callback expression", "{$request.query.url}"): {
                                "post": {
                                    "operationId": t("callback operationId", "changed"),
                                    "summary": t("callback summary", "Changed."),
                                    "responses": {
                                        "200": {"description": t("callback response", "Seen.")}
                                    },
                                }
                            }
                        }
                    },
                },
                "post": {
                    "operationId": t("second operationId", "createThing"),
                    "x-method": t("x-method", "create"),
                    "tags": [tag],
                    "requestBody": {
                        "description": t("body description", "A thing."),
                        "required": True,
                        "content": {
                            "application/json": {
                                "schema": thing_ref,
                                "examples": {
                                    t("body example name", "two"): {
                                        "summary": t("body example summary", "Two."),
                                        "value": {needed: t("body example value", "Tom")},
                                    }
                                },
                            }
                        },
                    },
                    "responses": {
                        t("status", "201"): {
                            "description": t("created", "Created."),
                            "content": {t("media type", "application/json"): {"schema": thing_ref}},
                        },
                        "default": {"description": "Failed."},
                    },
                },
            },
            t("path", "/things")
            + "/{"
            + in_path
            + "}": {
                "parameters": [
                    {
                        "name": in_path,
                        "in": "path",
                        "required": True,
                        "schema": {"type": "string"},
                        "description": "Id.",
                    }
                ],
                "put": {
                    "operationId": t("third operationId", "updateThing"),
                    "tags": [other_tag],
                    "security": [{oauth: [scope]}, {}],
                    "servers": [{"url": t("operation server URL", "https://up.example.org")}],
                    "requestBody": {
                        "content": {
                            "multipart/form-data": {
                                "schema": {
                                    "type": "object",
                                    "properties": {
                                        t("form field", "file"): {
                                            "type": "string",
                                            "format": "binary",
                                        },
                                        "meta": thing_ref,
                                    },
                                },
                                "encoding": {
                                    "meta": {"contentType": t("encoding type", "application/json")},
                                },
                            }
                        },
                    },
                    "responses": {
                        "200": {
                            "description": "Text.",
                            "content": {
                                t("file media type", "text/plain"): {"schema": {"type": "string"}}
                            },
                        },
                        "default": {"description": "Failed."},
                    },
                },
            },
        },
        "components": {
            "responses": {
                t("response name", "Failed"): {
                    "description": t("failed description", "It failed."),
                    "content": {"application/json": {"schema": base_ref}},
                }
            },
            "securitySchemes": {
                key: {
                    "type": "apiKey",
                    "in": "header",
                    "name": t("key header", "X-Key"),
                    "description": t("scheme description", "A key."),
                    "x-environment": {"token": t("environment variable", "THINGS_KEY")},
                    "x-login": {"url": t("login URL", "https://example.org/v3")},
                },
                oauth: {
                    "type": "oauth2",
                    "description": t("oauth description", "OAuth."),
                    "flows": {
                        "authorizationCode": {
                            "authorizationUrl": t(
                                "authorization URL", "https://example.org/authorize"
                            ),
                            "tokenUrl": t("token URL", "https://example.org/token"),
                            "refreshUrl": t("refresh URL", "https://example.org/refresh"),
                            "scopes": {scope: t("scope description", "Reading.")},
                        }
                    },
                },
            },
            "schemas": {
                base: {
                    "type": "object",
                    "title": t("schema title", "What all have"),
                    "description": t("schema description", "The base."),
                    "required": [kind],
                    "properties": {
                        kind: {
                            "type": "string",
                            "description": t("property description", "Which kind."),
                        },
                        t("renamed property", "from"): {
                            "type": "string",
                            "format": t("format", "uuid"),
                            "description": t("second property description", "Where from."),
                        },
                    },
                    "discriminator": {
                        "propertyName": kind,
                        "mapping": {cat: f"#/components/schemas/{escaped(thing)}"},
                    },
                    "externalDocs": docs,
                    "xml": {"name": t("xml name", "base"), "prefix": t("xml prefix", "b")},
                },
                thing: {
                    "description": t("second schema description", "A thing."),
                    "allOf": [
                        base_ref,
                        {
                            "type": "object",
                            "required": [needed],
                            "properties": {
                                needed: {
                                    "type": "string",
                                    "pattern": t("pattern", "^[A-Z]"),
                                    "example": t("property example", "Tom"),
                                    "default": t("property default", "Tom"),
                                },
                                "color": {
                                    "type": "string",
                                    "enum": [
                                        t("enum value", "red"),
                                        t("second enum value", "blue"),
                                    ],
                                    "default": t("enum value", "red"),
                                },
                                "many": {
                                    "type": "object",
                                    "additionalProperties": {"type": "string"},
                                    "example": {t("map key", "k"): t("map value", "v")},
                                    "default": {t("map key", "k"): [t("map value", "v")]},
                                },
                                "any": {
                                    "oneOf": [{"type": "string"}, {"type": "integer"}, base_ref]
                                },
                                "free": {
                                    "example": {t("free key", "k"): [t("free value", "v"), 1, None]}
                                },
                            },
                        },
                    ],
                },
            },
        },
    }


def places(version: str = "3.0.3") -> dict[str, str]:
    """All places, with their harmless texts."""
    found: dict[str, str] = {}

    def text(place: str, harmless: str) -> str:
        assert found.setdefault(place, harmless) == harmless, place
        return harmless

    document(text, version)
    return found
