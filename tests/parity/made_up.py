"""One small API in three forms: a description, an SDK's client with its models, and Huawei's definitions."""

from __future__ import annotations

from types import ModuleType, SimpleNamespace
from typing import Any

TEXT = {"type": "string"}
INTEGER = {"type": "integer"}


def description() -> dict[str, Any]:
    """Returns an OpenAPI 3.0 document."""
    scm = {"type": "object", "required": ["url"], "properties": {"url": TEXT, "branch": TEXT}}
    group = {
        "type": "object",
        "properties": {"id": TEXT, "children": {"type": "array", "items": reference("Group")}},
    }
    run = {
        "operationId": "runJob",
        "parameters": [
            {"name": "job_id", "in": "path", "required": True, "schema": TEXT},
            {"name": "limit", "in": "query", "schema": INTEGER},
        ],
        "requestBody": json_content(
            {"type": "object", "properties": {"scms": {"type": "array", "items": reference("Scm")}}}
        ),
        "responses": {
            "200": json_content({"type": "object", "properties": {"result": reference("Group")}}),
            "400": json_content({"type": "object", "properties": {"error_code": TEXT}}),
        },
    }
    return {
        "servers": [{"url": "https://a.example.com"}],
        "paths": {"/v1/jobs/{job_id}/run": {"post": run}, "/v1/log": {"get": download()}},
        "components": {"schemas": {"Scm": scm, "Group": group}},
    }


def reference(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def json_content(schema: dict[str, Any]) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


def download() -> dict[str, Any]:
    file = {"schema": {"type": "string", "format": "binary"}}
    return {
        "operationId": "downloadLog",
        "responses": {"200": {"content": {"application/octet-stream": file}}},
    }


def definitions() -> list[dict[str, Any]]:
    """Returns Swagger 2.0 documents, one an operation, as Huawei writes them."""
    run = {
        "operationId": "RunJob",
        "parameters": [
            {"$ref": "#/parameters/Job"},
            {"name": "X-Auth-Token", "in": "header", "required": True, "type": "string"},
            {"name": "limit", "in": "query", "type": "integer"},
            {"name": "body", "in": "body", "schema": {"$ref": "#/definitions/RunJobBody"}},
        ],
        "responses": {"200": {"schema": {"properties": {"result": {"$ref": "#/definitions/G"}}}}},
    }
    scm = {"required": ["url"], "properties": {"url": TEXT, "branch": TEXT}}
    children = {"type": "array", "items": {"$ref": "#/definitions/G"}}
    job = {
        "paths": {"/v1/jobs/{id}/run": {"post": run}},
        "parameters": {"Job": {"name": "job_id", "in": "path", "required": True, "type": "string"}},
        "definitions": {
            "RunJobBody": {"properties": {"scms": {"type": "array", "items": scm}}},
            "G": {"type": "object", "properties": {"id": TEXT, "children": children}},
        },
    }
    log = {"operationId": "DownloadLog", "responses": {"200": {"schema": {"type": "file"}}}}
    return [job, {"paths": {"/v1/log": {"get": log}}}]


# -- the SDK ------------------------------------------------------------------


class Model:
    """A model as the SDK's generator writes them: it assigns what is given, and all that is required."""

    openapi_types: dict[str, str] = {}
    attribute_map: dict[str, str] = {}
    required: tuple[str, ...] = ()

    def __init__(self, **given: Any) -> None:
        for name in self.openapi_types:
            if name in self.required or given.get(name) is not None:
                setattr(self, name, given.get(name))


def model(name: str, required: tuple[str, ...] = (), /, **types: str) -> type:
    wires = {attribute: attribute.rstrip("_") for attribute in types}
    members = {"openapi_types": types, "attribute_map": wires, "required": required}
    return type(name, (Model,), members)


class SdkStreamResponse(Model):
    """The base of downloads; its name is that of the SDK's own."""


def call(method: str, path: str, response: str, request: Any, *query: str) -> dict[str, Any]:
    arguments = vars(request)
    return {
        "method": method,
        "resource_path": path,
        "response_type": response,
        "path_params": {name: arguments[name] for name in ("job_id",) if name in arguments},
        "query_params": [(name, arguments[name]) for name in query],
        "header_params": {"Content-Type": "application/json"},
    }


class Client:
    @classmethod
    def _run_job_http_info(cls, request: Any) -> dict[str, Any]:
        return call("POST", "/v1/jobs/{job_id}/run", "RunJobResponse", request, "limit")

    @classmethod
    def _download_log_http_info(cls, request: Any) -> dict[str, Any]:
        return call("GET", "/v1/log", "DownloadLogResponse", request)

    def run_job_invoker(self) -> None: ...

    def download_log_invoker(self) -> None: ...


def sdk() -> ModuleType:
    """Returns the module of the client's models."""
    module = ModuleType("made_up_sdk")
    models = (
        model("RunJobRequest", ("job_id",), job_id="str", limit="int", body="RunJobBody"),
        model("RunJobBody", scms="list[Scm]"),
        model("Scm", ("url",), url="str", branch="str"),
        model("RunJobResponse", result="Group"),
        model("Group", id_="str", children="list[Group]"),
        model("DownloadLogRequest"),
        type("DownloadLogResponse", (SdkStreamResponse,), {}),
    )
    for each in models:
        setattr(module, each.__name__, each)
    return module


def regions() -> Any:
    region = SimpleNamespace(endpoints=["https://a.example.com"])
    return SimpleNamespace(static_fields={"a": region})
