"""Edits of our own description, what `diff` is to make of each, and what oasdiff makes of it.

Paths lead through the bundle; in a list, a text means the item of that name. `given` is done to both descriptions
beforehand, where ours has nothing of the kind to edit. Where the two tools differ on whether an edit breaks
callers, `why` says why they do.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from generator.diff.changes import Level

Step = Callable[[dict[str, Any]], None]
Severity = Literal["error", "warning", "info", "nothing"]


@dataclass(frozen=True)
class Edit:
    name: str
    level: Level
    oasdiff: Severity
    what: str
    steps: tuple[Step, ...]
    given: tuple[Step, ...] = ()
    why: str = ""


def lead(document: Any, path: tuple[str | int, ...]) -> Any:
    node = document
    for step in path:
        if isinstance(node, list) and isinstance(step, str):
            node = next(each for each in node if each.get("name") == step)
        else:
            node = node[step]
    return node


def put(*path: Any, value: Any) -> Step:
    """Sets what a path leads to; "-" appends to a list."""

    def step(document: dict[str, Any]) -> None:
        holder = lead(document, path[:-1])
        if path[-1] == "-":
            holder.append(value)
        else:
            holder[path[-1]] = value

    return step


def drop(*path: Any) -> Step:
    def step(document: dict[str, Any]) -> None:
        holder = lead(document, path[:-1])
        if isinstance(holder, list) and isinstance(path[-1], str):
            holder.remove(lead(holder, path[-1:]))
        else:
            del holder[path[-1]]

    return step


def rename(*path: Any, to: str) -> Step:
    """Gives the last key of a path another name, at the same place."""

    def step(document: dict[str, Any]) -> None:
        holder = lead(document, path[:-1])
        items = [(to if key == path[-1] else key, value) for key, value in holder.items()]
        holder.clear()
        holder.update(items)

    return step


def replace_text(old: str, new: str) -> Step:
    """Renames something everywhere, references included."""

    def walk(node: Any) -> Any:
        if isinstance(node, dict):
            return {new if key == old else key: walk(value) for key, value in node.items()}
        if isinstance(node, list):
            return [walk(value) for value in node]
        return node.replace(f"/{old}", f"/{new}") if isinstance(node, str) and node.endswith(f"/{old}") else node

    def step(document: dict[str, Any]) -> None:
        document.update(walk(document))

    return step


JOBS = ("paths", "/v1/job/list", "get")
RUN = ("paths", "/v3/jobs/build", "post")
LOG = ("paths", "/v4/{record_id}/download-log", "get")
STATUS = ("paths", "/v3/jobs/{job_id}/status", "get")
UPLOAD = ("paths", "/v2/keystore/upload", "post")
REALTIME = ("paths", "/v3/jobs/{job_id}/{build_no}/real-time-log", "get")
SCHEMAS = ("components", "schemas")
REQUEST = (*SCHEMAS, "BuildRequest")
ANSWER = (*SCHEMAS, "BuildStarted")
SENT = (*REQUEST, "properties", "job_id")
GOT = (*ANSWER, "properties", "actual_build_number")
SIZE = (*JOBS, "parameters", "page_size")
ORDER = (*JOBS, "parameters", "sort_order")
TEXT = {"type": "string", "description": "Something new."}
OBJECT = {"type": "object", "properties": {"name": {"type": "string"}}}


def both(name: str, level: Level, oasdiff: Severity, what: str, *steps: Step, **more: Any) -> Edit:
    return Edit(name, level, oasdiff, what, steps, **more)


EDITS = [
    # -- operations -----------------------------------------------------------
    both("operation removed", "breaking", "error", "removed", drop(*LOG)),
    both("operation added", "compatible", "info", "added", put(*STATUS[:2], "head", value={
        "operationId": "peekJob", "tags": ["jobs"], "parameters": [{"$ref": "#/components/parameters/JobId"}],
        "responses": {"200": {"description": "It is there."}},
    })),
    both("path changed", "breaking", "error", "moved from", rename(*RUN[:2], to="/v4/jobs/build")),
    both("method changed", "breaking", "error", "moved from", rename(*RUN, to="put")),
    both("path parameter renamed", "breaking", "nothing", "was called record_id",
         rename(*LOG[:2], to="/v4/{record}/download-log"),
         put("paths", "/v4/{record}/download-log", "get", "parameters", 0, value={
             "name": "record", "in": "path", "required": True, "schema": {"type": "string"}})),
    both("operationId changed", "breaking", "nothing", "operationId", put(*RUN, "operationId", value="startJob")),
    both("x-method changed", "breaking", "nothing", "method builds.run", put(*RUN, "x-method", value="start")),
    both("tag changed", "breaking", "info", "method builds.run", put(*RUN, "tags", value=["jobs"])),
    both("operation deprecated", "compatible", "info", "deprecated", put(*RUN, "deprecated", value=True)),
    both("operation no longer deprecated", "compatible", "info", "no longer deprecated",
         drop("paths", "/v3/jobs/stop", "post", "deprecated")),
    both("POST no longer repeatable", "compatible", "nothing", "sent again", put(*RUN, "x-idempotent", value=True)),
    both("summary changed", "text only", "nothing", "summary", put(*RUN, "summary", value="Start a build")),
    both("description changed", "text only", "nothing", "description", put(*RUN, "description", value="Starts it.")),
    # -- parameters -----------------------------------------------------------
    both("required parameter added", "breaking", "error", "required parameter added",
         put(*JOBS, "parameters", "-", value={"name": "tenant", "in": "query", "required": True, "schema": TEXT})),
    both("optional parameter added", "compatible", "info", "parameter added",
         put(*JOBS, "parameters", "-", value={"name": "tenant", "in": "query", "schema": TEXT})),
    both("required header added", "breaking", "error", "required parameter added",
         put(*RUN, "parameters", value=[{"name": "X-Tenant", "in": "header", "required": True, "schema": TEXT}])),
    both("parameter removed", "breaking", "warning", "removed", drop(*SIZE)),
    both("parameter moved to a header", "breaking", "warning", "moved from query", put(*SIZE, "in", value="header")),
    both("parameter now required", "breaking", "error", "is now required", put(*SIZE, "required", value=True)),
    both("parameter no longer required", "compatible", "info", "is no longer required",
         drop("components", "parameters", "JobIdQuery", "required")),
    both("parameter's type changed", "breaking", "error", "type integer/int32 -> string",
         put(*SIZE, "schema", value={"type": "string"})),
    both("parameter's type narrowed", "breaking", "error", "type",
         put(*SIZE, "schema", "type", value="integer"),
         given=(put(*SIZE, "schema", value={"type": "number"}),)),
    both("parameter's type widened", "compatible", "info", "type integer -> number",
         put(*SIZE, "schema", value={"type": "number"}), given=(put(*SIZE, "schema", value={"type": "integer"}),)),
    both("parameter's format widened", "compatible", "error", "int32 -> integer/int64",
         put(*SIZE, "schema", "format", value="int64")),
    both("parameter's maximum lowered", "breaking", "error", "maximum 100 -> 50",
         put(*SIZE, "schema", "maximum", value=50)),
    both("parameter's maximum raised", "compatible", "info", "maximum 100 -> 500",
         put(*SIZE, "schema", "maximum", value=500)),
    both("parameter's maximum set", "breaking", "error", "maximum none -> 9",
         put(*JOBS, "parameters", "page_index", "schema", "maximum", value=9)),
    both("parameter's minimum excluded", "breaking", "error", "minimum 0 -> 0 (excluded)",
         put(*JOBS, "parameters", "page_index", "schema", "exclusiveMinimum", value=True)),
    both("parameter's pattern set", "breaking", "error", "pattern none",
         put(*JOBS, "parameters", "search", "schema", "pattern", value="^[a-z]+$")),
    both("parameter's pattern removed", "compatible", "info", "pattern",
         drop("components", "parameters", "JobId", "schema", "pattern")),
    both("parameter's pattern changed", "breaking", "warning", "pattern",
         put("components", "parameters", "JobId", "schema", "pattern", value="^[0-9a-f]{32}$")),
    both("parameter's enum value removed", "breaking", "error", 'enum value "DESC" removed',
         put(*ORDER, "schema", "enum", value=["ASC"])),
    both("parameter's enum value added", "compatible", "info", 'enum value "NONE" added',
         put(*ORDER, "schema", "enum", "-", value="NONE")),
    both("parameter became an enum", "breaking", "error", "type string -> enum",
         put(*JOBS, "parameters", "search", "schema", "enum", value=["a", "b"])),
    both("parameter is no enum any more", "compatible", "info", "-> string", drop(*ORDER, "schema", "enum")),
    both("parameter's default changed", "breaking", "info", "default 10 -> 20",
         put("components", "parameters", "PageSize", "schema", "default", value=20)),
    both("parameter's default removed", "breaking", "info", "default 10 -> none",
         drop("components", "parameters", "PageSize", "schema", "default")),
    both("parameter's default added", "compatible", "info", "default none -> 10",
         put(*SIZE, "schema", "default", value=10)),
    both("parameter deprecated", "compatible", "info", "deprecated", put(*SIZE, "deprecated", value=True)),
    both("parameter described otherwise", "text only", "nothing", "description",
         put(*SIZE, "description", value="How many jobs a page holds, at most 100, and 10 by itself.")),
    both("array parameter written otherwise", "breaking", "nothing", "sent as",
         put(*JOBS, "parameters", "search", "explode", value=False),
         given=(put(*JOBS, "parameters", "search", "schema", value={"type": "array", "items": {"type": "string"}}),)),
    # -- request bodies -------------------------------------------------------
    both("required property added to a request", "breaking", "error", "required property added",
         put(*REQUEST, "properties", "reason", value=TEXT), put(*REQUEST, "required", "-", value="reason")),
    both("required property with a default added to a request", "breaking", "error", "required property added",
         put(*REQUEST, "properties", "reason", value={"type": "string", "default": "none"}),
         put(*REQUEST, "required", "-", value="reason")),
    both("optional property added to a request", "compatible", "info", "property added",
         put(*REQUEST, "properties", "reason", value=TEXT)),
    both("property of a request removed", "breaking", "warning", "removed", drop(*REQUEST, "properties", "scm")),
    both("property of a request now required", "breaking", "error", "is now required",
         put(*REQUEST, "required", "-", value="scm")),
    both("property of a request no longer required", "compatible", "info", "is no longer required",
         put(*REQUEST, "required", value=["scm"]), given=(put(*REQUEST, "required", value=["job_id", "scm"]),)),
    both("property of a request of another type", "breaking", "error", "type string -> integer",
         put(*SENT, value={"type": "integer"})),
    both("property of a request now an array", "breaking", "error", "type string -> array of string",
         put(*SENT, value={"type": "array", "items": {"type": "string"}})),
    both("request's maxLength set", "breaking", "error", "maxLength none -> 32", put(*SENT, "maxLength", value=32)),
    both("request's minItems raised", "breaking", "error", "minItems 0 -> 1",
         put(*REQUEST, "properties", "parameter", "minItems", value=1)),
    both("request's items must differ", "breaking", "error", "uniqueItems",
         put(*REQUEST, "properties", "parameter", "uniqueItems", value=True)),
    both("request's null refused", "breaking", "error", "null no longer allowed", drop(*SENT, "nullable"),
         given=(put(*SENT, "nullable", value=True),)),
    both("request's null allowed", "compatible", "info", "may be null", put(*SENT, "nullable", value=True)),
    both("request's enum value removed", "breaking", "error", "enum value 1 removed",
         put(*SCHEMAS, "FileUpdate", "properties", "share", "enum", value=[0])),
    both("request's default changed", "breaking", "info", 'default "a" -> "b"', put(*SENT, "default", value="b"),
         given=(put(*SENT, "default", value="a"),)),
    both("nested property of a request now required", "breaking", "error", "is now required",
         put(*SCHEMAS, "NamedValueInput", "required", value=["name", "value", "kind"]),
         given=(put(*SCHEMAS, "NamedValueInput", "properties", "kind", value=TEXT),)),
    both("request property now read-only", "breaking", "warning", "is now read-only",
         put(*REQUEST, "properties", "parameter", "readOnly", value=True)),
    both("request body now required", "breaking", "error", "is now required", put(*RUN, "requestBody", "required", value=True),
         given=(put(*RUN, "requestBody", "required", value=False),)),
    both("request body removed", "breaking", "error", "removed", drop(*RUN, "requestBody")),
    both("required request body added", "breaking", "error", "required body added", put(*LOG, "requestBody", value={
        "required": True, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/BuildRequest"}}}})),
    both("request's media type removed", "breaking", "error", "media type application/json removed",
         rename(*RUN, "requestBody", "content", "application/json", to="application/xml")),
    both("request's media type added", "compatible", "info", "media type application/xml added",
         put(*RUN, "requestBody", "content", "application/xml", value={"schema": OBJECT})),
    both("request closed", "breaking", "nothing", "further properties are refused", put(*REQUEST, "additionalProperties", value=False)),
    both("request's example changed", "text only", "nothing", "example",
         put(*RUN, "requestBody", "content", "application/json", "example", value={"job_id": "f" * 32})),
    both("form's file type set", "breaking", "nothing", "sent as any type -> image/png",
         put(*UPLOAD, "requestBody", "content", "multipart/form-data", "encoding", value={"file": {"contentType": "image/png"}})),
    # -- answers --------------------------------------------------------------
    both("property of an answer removed", "breaking", "info", "removed", drop(*GOT)),
    both("required property of an answer removed", "breaking", "error", "removed", drop(*GOT), drop(*ANSWER, "required"),
         given=(put(*ANSWER, "required", value=["actual_build_number"]),)),
    both("property of an answer added", "compatible", "info", "property added", put(*ANSWER, "properties", "queue", value=TEXT)),
    both("property of an answer of another type", "breaking", "error", "type string -> integer",
         put(*GOT, "type", value="integer")),
    both("property of an answer no longer an array", "breaking", "error", "type array",
         put(*SCHEMAS, "JobList", "properties", "job_list", value={"$ref": "#/components/schemas/Job"})),
    both("property of an answer no longer required", "breaking", "error", "is no longer required", drop(*ANSWER, "required"),
         given=(put(*ANSWER, "required", value=["actual_build_number"]),)),
    both("property of an answer now required", "compatible", "info", "is now required",
         put(*ANSWER, "required", value=["actual_build_number"])),
    both("answer may be null", "breaking", "error", "may be null", put(*GOT, "nullable", value=True)),
    both("answer no longer null", "compatible", "info", "null no longer allowed", drop(*GOT, "nullable"),
         given=(put(*GOT, "nullable", value=True),)),
    both("answer's enum value added", "breaking", "error", 'enum value "c" added', put(*GOT, "enum", "-", value="c"),
         given=(put(*GOT, "enum", value=["a", "b"]),)),
    both("answer's enum value removed", "compatible", "info", 'enum value "b" removed', put(*GOT, "enum", value=["a"]),
         given=(put(*GOT, "enum", value=["a", "b"]),)),
    both("answer no longer an enum", "breaking", "error", "-> string", drop(*GOT, "enum"),
         given=(put(*GOT, "enum", value=["a", "b"]),)),
    both("answer's maxLength raised", "breaking", "error", "maxLength 10 -> 20", put(*GOT, "maxLength", value=20),
         given=(put(*GOT, "maxLength", value=10),)),
    both("answer's maxLength lowered", "compatible", "info", "maxLength 10 -> 5", put(*GOT, "maxLength", value=5),
         given=(put(*GOT, "maxLength", value=10),)),
    both("answer's pattern removed", "breaking", "error", "pattern", drop(*GOT, "pattern"),
         given=(put(*GOT, "pattern", value="^[0-9]+$"),)),
    both("answer's format widened", "breaking", "error", "int32 -> integer/int64",
         put(*GOT, value={"type": "integer", "format": "int64"}),
         given=(put(*GOT, value={"type": "integer", "format": "int32"}),)),
    both("answer's number widened", "breaking", "error", "type integer -> number", put(*GOT, value={"type": "number"}),
         given=(put(*GOT, value={"type": "integer"}),)),
    both("answer's number narrowed", "compatible", "info", "type number -> integer", put(*GOT, value={"type": "integer"}),
         given=(put(*GOT, value={"type": "number"}),)),
    both("variant added to an answer", "breaking", "error", "may also be integer",
         put(*GOT, "oneOf", "-", value={"type": "integer"}), given=(put(*GOT, value={"oneOf": [{"type": "string"}, {"type": "boolean"}]}),)),
    both("variant removed from an answer", "compatible", "info", "may no longer be boolean",
         put(*GOT, "oneOf", value=[{"type": "string"}, {"type": "integer"}]),
         given=(put(*GOT, value={"oneOf": [{"type": "string"}, {"type": "integer"}, {"type": "boolean"}]}),)),
    both("variant removed from a request", "breaking", "error", "may no longer be boolean",
         put(*SENT, "oneOf", value=[{"type": "string"}, {"type": "integer"}]),
         given=(put(*SENT, value={"oneOf": [{"type": "string"}, {"type": "integer"}, {"type": "boolean"}]}),)),
    both("property of a shared base of answers removed", "breaking", "info", "removed", drop(*SCHEMAS, "Outcome", "properties", "status")),
    both("success status removed", "breaking", "error", "answer removed",
         rename(*RUN, "responses", "200", to="201")),
    both("success status added", "breaking", "info", "answer added", put(*RUN, "responses", "202", value={"description": "Later."})),
    both("error status removed", "compatible", "info", "answer removed", drop(*RUN, "responses", "404")),
    both("error status added", "compatible", "info", "answer added", put(*RUN, "responses", "409", value={"description": "Busy."})),
    both("answer's media type removed", "breaking", "error", "media type application/json removed",
         rename(*RUN, "responses", "200", "content", "application/json", to="text/plain")),
    both("answer's media type added", "compatible", "info", "media type text/plain added",
         put(*RUN, "responses", "200", "content", "text/plain", value={"schema": {"type": "string"}})),
    both("header of an answer removed", "breaking", "info", "removed", drop(*RUN, "responses", "200", "headers"),
         given=(put(*RUN, "responses", "200", "headers", value={"X-Request-Id": {"schema": {"type": "string"}}}),)),
    both("header of an answer no longer always there", "breaking", "error", "is no longer required",
         drop(*RUN, "responses", "200", "headers", "X-Request-Id", "required"),
         given=(put(*RUN, "responses", "200", "headers", value={
             "X-Request-Id": {"required": True, "schema": {"type": "string"}}}),)),
    both("answer described otherwise", "text only", "nothing", "description", put(*RUN, "responses", "200", "description", value="Queued.")),
    both("schema renamed", "breaking", "nothing", "is now called", replace_text("BuildStarted", "StartedBuild")),
    both("answer's property deprecated", "compatible", "info", "deprecated", put(*GOT, "deprecated", value=True)),
    # -- authentication, servers, extensions ----------------------------------
    both("way to authenticate removed", "breaking", "error", "calls with token no longer accepted",
         put("security", value=[{"signature": []}])),
    both("way to authenticate added", "compatible", "info", "calls without credentials accepted",
         put(*RUN, "security", value=[{"token": []}, {"signature": []}, {}])),
    both("both credentials needed", "breaking", "error", "calls with token no longer accepted",
         put(*RUN, "security", value=[{"token": [], "signature": []}])),
    both("no credentials needed any more", "compatible", "error", "calls without credentials accepted",
         put(*RUN, "security", value=[])),
    both("credentials needed now", "breaking", "error", "calls without credentials no longer accepted", drop(*RUN, "security"),
         given=(put(*RUN, "security", value=[]),)),
    both("header of a token renamed", "breaking", "error", 'name "X-Auth-Token" -> "X-Token"',
         put("components", "securitySchemes", "token", "name", value="X-Token")),
    both("server removed", "breaking", "nothing", "removed", drop("servers", 1)),
    both("server added", "compatible", "nothing", "added", put("servers", "-", value={"url": "https://example.com"})),
    both("pagination removed", "breaking", "nothing", "removed", drop(*JOBS, "x-pagination")),
    both("pages' largest size changed", "compatible", "nothing", "max_size", put(*JOBS, "x-pagination", "max-size", value=50)),
    both("waiter renamed", "breaking", "nothing", "name", put(*STATUS, "x-waiter", "name", value="done")),
    both("follower removed", "breaking", "nothing", "removed", drop(*REALTIME, "x-follow")),
    both("error code added", "compatible", "nothing", "added", put("x-error-codes", "DEV.NEW", value={"status": 400, "meaning": "New."})),
    both("version changed", "text only", "nothing", "version", put("info", "version", value="3.0.1")),
]  # fmt: skip
