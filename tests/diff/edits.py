"""Edits of this project's description, with the expected results of `diff` and of oasdiff.

Paths lead through the bundle; in a list, a text is the name of an item. The steps `given` change both descriptions
first, if ours has nothing to edit. If only one of the two tools reports an edit as breaking, `why` has the reason.
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
    message: str
    steps: tuple[Step, ...]
    given: tuple[Step, ...] = ()
    why: str = ""


def node_at(document: Any, path: tuple[str | int, ...]) -> Any:
    node = document
    for step in path:
        if isinstance(node, list) and isinstance(step, str):
            node = next(each for each in node if each.get("name") == step)
        else:
            node = node[step]
    return node


def put(*path: Any, value: Any) -> Step:
    """Sets the value at a path; "-" appends to a list."""

    def step(document: dict[str, Any]) -> None:
        holder = node_at(document, path[:-1])
        if path[-1] == "-":
            holder.append(value)
        else:
            holder[path[-1]] = value

    return step


def drop(*path: Any) -> Step:
    def step(document: dict[str, Any]) -> None:
        holder = node_at(document, path[:-1])
        if isinstance(holder, list) and isinstance(path[-1], str):
            holder.remove(node_at(holder, path[-1:]))
        else:
            del holder[path[-1]]

    return step


def rename(*path: Any, to: str) -> Step:
    """Renames the last key of a path, at the same position."""

    def step(document: dict[str, Any]) -> None:
        holder = node_at(document, path[:-1])
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
        return (
            node.replace(f"/{old}", f"/{new}")
            if isinstance(node, str) and node.endswith(f"/{old}")
            else node
        )

    def step(document: dict[str, Any]) -> None:
        document.update(walk(document))

    return step


JOBS = ("paths", "/v1/job/list", "get")
RUN = ("paths", "/v3/jobs/build", "post")
LOG = ("paths", "/v4/{record_id}/download-log", "get")
# No error code, guide or pagination names this operation.
FEDERATION = ("paths", "/v1/domain/federation", "get")
STATUS = ("paths", "/v1/job/{job_id}/running-status", "get")
UPLOAD = ("paths", "/v2/keystore/upload", "post")
REALTIME = ("paths", "/v3/jobs/{job_id}/{build_no}/real-time-log", "get")
REALTIME_V1 = ("paths", "/v1/log/{job_id}/{build_no}/real-time-log", "get")
SCHEMAS = ("components", "schemas")
REQUEST = (*SCHEMAS, "BuildRequest")
RESPONSE = (*SCHEMAS, "BuildStarted")
SENT = (*REQUEST, "properties", "job_id")
GOT = (*RESPONSE, "properties", "actual_build_number")
STATE = (*SCHEMAS, "RunningStatus")
SIGN = (*STATE, "properties", "last_build_no")
SIZE = (*JOBS, "parameters", "page_size")
ORDER = ("components", "schemas", "SortOrder")
TEXT = {"type": "string", "description": "Something new."}
OBJECT = {"type": "object", "properties": {"name": {"type": "string"}}}

# Reasons why edits that oasdiff accepts break callers.
NAMES = "The generated code has this name, so callers use it; oasdiff compares requests and responses only."
READ = "Code that reads it finds nothing; for oasdiff, optional values may always be missing."
MEANING = "The same call has another effect; for oasdiff, it is still valid."
FORM = "The serialization differs, which oasdiff does not compare."
KEYS = "oasdiff does not compare servers or extension keys."


def edit(
    name: str, level: Level, oasdiff: Severity, message: str, *steps: Step, **more: Any
) -> Edit:
    return Edit(name, level, oasdiff, message, steps, **more)


EDITS = [
    # -- operations -----------------------------------------------------------
    edit("operation removed", "breaking", "error", "removed", drop(*FEDERATION)),
    edit("operation added", "compatible", "info", "added", put(*STATUS[:2], "head", value={
        "operationId": "peekJob", "tags": ["jobs"], "parameters": [{"$ref": "#/components/parameters/JobId"}],
        "responses": {"200": {"description": "It exists."}},
    })),
    edit("path changed", "breaking", "error", "moved from", rename(*RUN[:2], to="/v4/jobs/build")),
    edit("method changed", "breaking", "error", "moved from", rename(*RUN, to="put")),
    edit("path parameter renamed", "breaking", "nothing", "renamed from record_id",
         rename(*LOG[:2], to="/v4/{record}/download-log"),
         put("paths", "/v4/{record}/download-log", "get", "parameters", 0, value={
             "name": "record", "in": "path", "required": True, "schema": {"type": "string"}}), why=NAMES),
    edit("operationId changed", "breaking", "info", "operationId",
         put(*FEDERATION, "operationId", value="readFederation"),
         why=NAMES),
    edit("x-method changed", "breaking", "nothing", "method builds.run", put(*RUN, "x-method", value="start"),
         why=NAMES),
    edit("tag changed", "breaking", "info", "method builds.run", put(*RUN, "tags", value=["jobs"]), why=NAMES),
    edit("operation deprecated", "compatible", "info", "deprecated", put(*RUN, "deprecated", value=True)),
    edit("operation no longer deprecated", "compatible", "info", "no longer deprecated",
         drop("paths", "/v3/jobs/stop", "post", "deprecated")),
    edit("body may be empty", "breaking", "nothing", "may now be empty",
         put(*RUN, "responses", "200", "x-body-optional", value=True),
         why="oasdiff reads no vendor keys"),
    edit("media type of failures", "compatible", "nothing", "media types of failures none -> application/json",
         put(*LOG, "responses", "200", "x-failure-types", value=["application/json"]),
         given=(drop(*LOG, "responses", "200", "x-failure-types"),)),
    edit("sign of failure of an operation", "breaking", "nothing", "result is false",
         put(*RUN, "x-failure", value={"when": [{"property": "result", "values": [False]}]}),
         why="oasdiff reads no vendor keys"),
    edit("state added", "compatible", "nothing", "'purple' added",
         put("x-states", "last_build_status", "values", "purple", value={"meaning": "It waits.", "final": False})),
    edit("state now final", "compatible", "nothing", "final no -> yes",
         put("x-states", "last_build_status", "values", "building", "final", value=True)),
    edit("POST now idempotent", "compatible", "nothing", "idempotent", put(*RUN, "x-idempotent", value=True)),
    edit("POST no longer idempotent", "compatible", "nothing", "no longer idempotent",
         put(*RUN, "x-idempotent", value=False), given=(put(*RUN, "x-idempotent", value=True),)),
    edit("repetition changed", "text only", "nothing", "repetition", put(*RUN, "x-repeat", value="Does nothing.")),
    edit("summary changed", "text only", "nothing", "summary", put(*RUN, "summary", value="Start a build")),
    edit("description changed", "text only", "nothing", "description", put(*RUN, "description", value="Starts it.")),
    # -- parameters -----------------------------------------------------------
    edit("required parameter added", "breaking", "error", "required parameter added",
         put(*JOBS, "parameters", "-", value={"name": "tenant", "in": "query", "required": True, "schema": TEXT})),
    edit("optional parameter added", "compatible", "info", "parameter added",
         put(*JOBS, "parameters", "-", value={"name": "tenant", "in": "query", "schema": TEXT})),
    edit("required header added", "breaking", "error", "required parameter added",
         put(*RUN, "parameters", value=[{"name": "X-Tenant", "in": "header", "required": True, "schema": TEXT}])),
    edit("parameter removed", "breaking", "warning", "removed", drop(*SIZE)),
    edit("parameter moved to a header", "breaking", "warning", "moved from query", put(*SIZE, "in", value="header")),
    edit("parameter now required", "breaking", "error", "is now required", put(*SIZE, "required", value=True)),
    edit("parameter no longer required", "compatible", "info", "is no longer required",
         drop("components", "parameters", "JobIdQuery", "required")),
    edit("parameter's type changed", "breaking", "info", "type integer/int32 -> string",
         put(*SIZE, "schema", value={"type": "string"}),
         why="A caller's code passes a number; for oasdiff, each is text in the request."),
    edit("parameter's type narrowed", "breaking", "error", "type",
         put(*SIZE, "schema", "type", value="integer"),
         given=(put(*SIZE, "schema", value={"type": "number"}),)),
    edit("parameter's type widened", "compatible", "info", "type integer -> number",
         put(*SIZE, "schema", value={"type": "number"}), given=(put(*SIZE, "schema", value={"type": "integer"}),)),
    edit("parameter's format widened", "compatible", "info", "int32 -> integer/int64",
         put(*SIZE, "schema", "format", value="int64")),
    edit("parameter's maximum lowered", "breaking", "error", "maximum 100 -> 50",
         put(*SIZE, "schema", "maximum", value=50)),
    edit("parameter's maximum raised", "compatible", "info", "maximum 100 -> 500",
         put(*SIZE, "schema", "maximum", value=500)),
    edit("parameter's maximum set", "breaking", "error", "maximum none -> 9",
         put(*JOBS, "parameters", "page_index", "schema", "maximum", value=9),
         given=(drop(*JOBS, "parameters", "page_index", "schema", "maximum"),)),
    edit("parameter's minimum excluded", "breaking", "error", "minimum 0 -> 0 (excluded)",
         put(*JOBS, "parameters", "page_index", "schema", "exclusiveMinimum", value=True)),
    edit("parameter's pattern set", "breaking", "error", "pattern none",
         put(*JOBS, "parameters", "search", "schema", "pattern", value="^[a-z]+$")),
    edit("parameter's pattern removed", "compatible", "info", "pattern",
         drop("components", "parameters", "JobId", "schema", "pattern")),
    edit("parameter's pattern changed", "breaking", "warning", "pattern",
         put("components", "parameters", "JobId", "schema", "pattern", value="^[0-9a-f]{32}$")),
    edit("parameter's enum value removed", "breaking", "error", 'enum value "DESC" removed',
         put(*ORDER, "enum", value=["ASC"])),
    edit("parameter's enum value added", "compatible", "info", 'enum value "NONE" added',
         put(*ORDER, "enum", "-", value="NONE")),
    edit("parameter became an enum", "breaking", "error", "type string -> enum",
         put(*JOBS, "parameters", "search", "schema", "enum", value=["a", "b"])),
    edit("parameter no longer an enum", "compatible", "info", "-> string", drop(*ORDER, "enum")),
    edit("parameter's default changed", "breaking", "info", "default 10 -> 20",
         put("components", "parameters", "PageSize", "schema", "default", value=20), why=MEANING),
    edit("parameter's default removed", "breaking", "info", "default 10 -> none",
         drop("components", "parameters", "PageSize", "schema", "default"), why=MEANING),
    edit("parameter's default added", "compatible", "info", "default none -> 10",
         put(*SIZE, "schema", "default", value=10), given=(drop(*SIZE, "schema", "default"),)),
    edit("parameter deprecated", "compatible", "info", "deprecated", put(*SIZE, "deprecated", value=True)),
    edit("parameter's description changed", "text only", "nothing", "description",
         put(*SIZE, "description", value="The number of jobs of a page, at most 100, 10 by default.")),
    edit("array parameter's serialization changed", "breaking", "nothing", "serialization",
         put(*JOBS, "parameters", "search", "explode", value=False),
         given=(put(*JOBS, "parameters", "search", "schema", value={"type": "array", "items": {"type": "string"}}),),
         why=FORM),
    # -- request bodies -------------------------------------------------------
    edit("required property added to a request", "breaking", "error", "required property added",
         put(*REQUEST, "properties", "reason", value=TEXT), put(*REQUEST, "required", "-", value="reason")),
    edit("required property with a default added to a request", "breaking", "error", "required property added",
         put(*REQUEST, "properties", "reason", value={"type": "string", "default": "none"}),
         put(*REQUEST, "required", "-", value="reason")),
    edit("optional property added to a request", "compatible", "info", "property added",
         put(*REQUEST, "properties", "reason", value=TEXT)),
    edit("property of a request removed", "breaking", "warning", "removed", drop(*REQUEST, "properties", "scm")),
    edit("property of a request now required", "breaking", "error", "is now required",
         put(*REQUEST, "required", "-", value="scm")),
    edit("property of a request no longer required", "compatible", "info", "is no longer required",
         put(*REQUEST, "required", value=["scm"]), given=(put(*REQUEST, "required", value=["job_id", "scm"]),)),
    edit("property of a request of another type", "breaking", "error", "type string -> integer",
         put(*SENT, value={"type": "integer"})),
    edit("property of a request now an array", "breaking", "error", "type string -> array of string",
         put(*SENT, value={"type": "array", "items": {"type": "string"}})),
    edit("request's maxLength set", "breaking", "error", "maxLength none -> 32", put(*SENT, "maxLength", value=32)),
    edit("request's minItems raised", "breaking", "error", "minItems 0 -> 1",
         put(*REQUEST, "properties", "parameter", "minItems", value=1)),
    edit("request's items must be unique", "breaking", "error", "uniqueItems",
         put(*REQUEST, "properties", "parameter", "uniqueItems", value=True)),
    edit("request's null no longer allowed", "breaking", "error", "null no longer allowed", drop(*SENT, "nullable"),
         given=(put(*SENT, "nullable", value=True),)),
    edit("request's null allowed", "compatible", "info", "may be null", put(*SENT, "nullable", value=True)),
    edit("request's enum value removed", "breaking", "error", "enum value 1 removed",
         put(*SCHEMAS, "FileUpdate", "properties", "share", "enum", value=[0])),
    edit("request's default changed", "breaking", "info", 'default "a" -> "b"', put(*SENT, "default", value="b"),
         given=(put(*SENT, "default", value="a"),), why=MEANING),
    edit("nested property of a request now required", "breaking", "error", "is now required",
         put(*SCHEMAS, "NamedValueInput", "required", value=["name", "kind"]),
         given=(put(*SCHEMAS, "NamedValueInput", value={
             "type": "object", "required": ["name"], "allOf": [{"properties": {"name": TEXT, "kind": TEXT}}]}),)),
    edit("limit in a part of an allOf added", "breaking", "error", "maxLength none -> 9",
         put(*SENT, "allOf", 1, "maxLength", value=9),
         given=(put(*SENT, value={"allOf": [{"type": "string"}, {"minLength": 1}]}),)),
    edit("request property now read-only", "breaking", "warning", "is now read-only",
         put(*REQUEST, "properties", "parameter", "readOnly", value=True)),
    edit("union inside an allOf narrowed", "breaking", "error", "may no longer be integer",
         put(*SENT, "allOf", 0, "oneOf", value=[{"type": "string"}]),
         given=(put(*SENT, value={"allOf": [{"oneOf": [{"type": "string"}, {"type": "integer"}]}, {"title": "Id"}]}),)),
    edit("below a write-only property of a response widened", "compatible", "error", "may be null",
         put(*SCHEMAS, "Inner", "properties", "name", "nullable", value=True),
         given=(put(*SCHEMAS, "Inner", value=OBJECT), put(*RESPONSE, "properties", "inner", value={
             "type": "object", "writeOnly": True, "properties": {"more": {"$ref": "#/components/schemas/Inner"}}})),
         why="No response has values below a write-only property; oasdiff checks the property itself only."),
    edit("request body now required", "breaking", "error", "is now required",
         put(*RUN, "requestBody", "required", value=True),
         given=(put(*RUN, "requestBody", "required", value=False),)),
    edit("request body removed", "breaking", "error", "removed", drop(*RUN, "requestBody")),
    edit("required request body added", "breaking", "error", "required body added", put(*LOG, "requestBody", value={
        "required": True, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/BuildRequest"}}}})),
    edit("request's media type removed", "breaking", "error", "media type application/json removed",
         rename(*RUN, "requestBody", "content", "application/json", to="application/xml")),
    edit("request's media type added", "compatible", "info", "media type application/xml added",
         put(*RUN, "requestBody", "content", "application/xml", value={"schema": OBJECT})),
    edit("additional properties of a request forbidden", "breaking", "nothing", "additional properties forbidden",
         put(*REQUEST, "additionalProperties", value=False),
         why="Other properties are rejected now; oasdiff does not compare this."),
    edit("request's example changed", "text only", "nothing", "example",
         put(*RUN, "requestBody", "content", "application/json", "example", value={"job_id": "f" * 32})),
    edit("form's file type set", "breaking", "nothing", "serialization default -> image/png",
         put(*UPLOAD, "requestBody", "content", "multipart/form-data", "encoding",
             value={"file": {"contentType": "image/png"}}),
         why=FORM),
    # -- responses ------------------------------------------------------------
    edit("property of a response removed", "breaking", "info", "removed", drop(*SIGN), why=READ),
    edit("required property of a response removed", "breaking", "error", "removed", drop(*SIGN),
         drop(*STATE, "required"), given=(put(*STATE, "required", value=["last_build_no"]),)),
    edit("property of a response added", "compatible", "info", "property added",
         put(*RESPONSE, "properties", "queue", value=TEXT)),
    edit("property of a response of another type", "breaking", "error", "type string -> integer",
         put(*GOT, "type", value="integer")),
    edit("property of a response no longer an array", "breaking", "error", "type array",
         put(*SCHEMAS, "JobList", "properties", "job_list", value={"$ref": "#/components/schemas/Job"})),
    edit("property of a response no longer required", "breaking", "error", "is no longer required",
         drop(*RESPONSE, "required"),
         given=(put(*RESPONSE, "required", value=["actual_build_number"]),)),
    edit("property of a response now required", "compatible", "info", "is now required",
         put(*RESPONSE, "required", value=["actual_build_number"])),
    edit("response may be null", "breaking", "error", "may be null", put(*GOT, "nullable", value=True)),
    edit("response no longer null", "compatible", "info", "null no longer allowed", drop(*GOT, "nullable"),
         given=(put(*GOT, "nullable", value=True),)),
    edit("response's enum value added", "breaking", "error", 'enum value "c" added', put(*GOT, "enum", "-", value="c"),
         given=(put(*GOT, "enum", value=["a", "b"]),)),
    edit("response's enum value removed", "compatible", "info", 'enum value "b" removed', put(*GOT, "enum", value=["a"]),
         given=(put(*GOT, "enum", value=["a", "b"]),)),
    edit("response no longer an enum", "breaking", "error", "-> string", drop(*GOT, "enum"),
         given=(put(*GOT, "enum", value=["a", "b"]),)),
    edit("response's maxLength raised", "breaking", "error", "maxLength 10 -> 20", put(*GOT, "maxLength", value=20),
         given=(put(*GOT, "maxLength", value=10),)),
    edit("response's maxLength lowered", "compatible", "info", "maxLength 10 -> 5", put(*GOT, "maxLength", value=5),
         given=(put(*GOT, "maxLength", value=10),)),
    edit("response's pattern removed", "breaking", "error", "pattern", drop(*GOT, "pattern"),
         given=(put(*GOT, "pattern", value="^[0-9]+$"),)),
    edit("response's format widened", "breaking", "error", "int32 -> integer/int64",
         put(*GOT, value={"type": "integer", "format": "int64"}),
         given=(put(*GOT, value={"type": "integer", "format": "int32"}),)),
    edit("response's number widened", "breaking", "error", "type integer -> number", put(*GOT, value={"type": "number"}),
         given=(put(*GOT, value={"type": "integer"}),)),
    edit("response's number narrowed", "compatible", "info", "type number -> integer",
         put(*GOT, value={"type": "integer"}),
         given=(put(*GOT, value={"type": "number"}),)),
    edit("variant added to a response", "breaking", "error", "may also be integer",
         put(*GOT, "oneOf", "-", value={"type": "integer"}),
         given=(put(*GOT, value={"oneOf": [{"type": "string"}, {"type": "boolean"}]}),)),
    edit("schema of a request became a variant of a union", "compatible", "info", "may also be Vault",
         put(*REQUEST, "properties", "scm", value={
             "oneOf": [{"$ref": "#/components/schemas/Store"}, {"$ref": "#/components/schemas/Vault"}]}),
         given=(put(*SCHEMAS, "Store", value=OBJECT),
                put(*SCHEMAS, "Vault", value={"type": "object", "properties": {"key": {"type": "string"}}}),
                put(*REQUEST, "properties", "scm", value={"$ref": "#/components/schemas/Store"}))),
    edit("limited value of a request became a variant of a union", "compatible", "info", "may also be boolean",
         put(*SENT, value={"oneOf": [{"type": "string", "maxLength": 9, "default": "a"}, {"type": "boolean"}]}),
         given=(put(*SENT, value={"type": "string", "maxLength": 9, "default": "a"}),)),
    edit("union in a response became one of its variants", "compatible", "info", "may no longer be Vault",
         put(*GOT, value={"$ref": "#/components/schemas/Store"}),
         given=(put(*SCHEMAS, "Store", value=OBJECT),
                put(*SCHEMAS, "Vault", value={"type": "object", "properties": {"key": {"type": "string"}}}),
                put(*GOT, value={
                    "oneOf": [{"$ref": "#/components/schemas/Store"}, {"$ref": "#/components/schemas/Vault"}]}))),
    edit("one of two properties of a request required", "breaking", "info", "limiting oneOf or anyOf changed",
         put(*REQUEST, "anyOf", value=[{"required": ["scm"]}, {"required": ["parameter"]}]),
         why="A request with neither is rejected now; for oasdiff, each added union is wider."),
    edit("additional properties of a request limited", "breaking", "nothing", "additional properties limited",
         put(*REQUEST, "additionalProperties", value={"type": "string"}),
         why="Other properties may be rejected now; oasdiff does not compare this."),
    edit("variant removed from a response", "compatible", "info", "may no longer be boolean",
         put(*GOT, "oneOf", value=[{"type": "string"}, {"type": "integer"}]),
         given=(put(*GOT, value={"oneOf": [{"type": "string"}, {"type": "integer"}, {"type": "boolean"}]}),)),
    edit("variant removed from a request", "breaking", "error", "may no longer be boolean",
         put(*SENT, "oneOf", value=[{"type": "string"}, {"type": "integer"}]),
         given=(put(*SENT, value={"oneOf": [{"type": "string"}, {"type": "integer"}, {"type": "boolean"}]}),)),
    edit("property of a shared base of responses removed", "breaking", "info", "removed",
         drop(*SCHEMAS, "OperationStatus", "properties", "status"),
         why=READ),
    edit("success status removed", "breaking", "error", "response removed",
         rename(*RUN, "responses", "200", to="201")),
    edit("success status added", "breaking", "info", "response added",
         put(*RUN, "responses", "202", value={"description": "Later."}),
         why="Callers get an unknown successful response; for oasdiff, they may ignore it."),
    edit("error status removed", "compatible", "info", "response removed", drop(*RUN, "responses", "404")),
    edit("error status added", "compatible", "info", "response added",
         put(*RUN, "responses", "409", value={"description": "Busy."})),
    edit("response's media type removed", "breaking", "error", "media type application/json removed",
         rename(*RUN, "responses", "200", "content", "application/json", to="text/plain")),
    edit("response's media type added", "compatible", "info", "media type text/plain added",
         put(*RUN, "responses", "200", "content", "text/plain", value={"schema": {"type": "string"}})),
    edit("header of a response removed", "breaking", "info", "removed", drop(*RUN, "responses", "200", "headers"),
         given=(put(*RUN, "responses", "200", "headers", value={"X-Request-Id": {"schema": {"type": "string"}}}),),
         why=READ),
    edit("header of a response no longer required", "breaking", "error", "is no longer required",
         drop(*RUN, "responses", "200", "headers", "X-Request-Id", "required"),
         given=(put(*RUN, "responses", "200", "headers", value={
             "X-Request-Id": {"required": True, "schema": {"type": "string"}}}),)),
    edit("response's description changed", "text only", "nothing", "description",
         put(*RUN, "responses", "200", "description", value="Queued.")),
    edit("schema renamed", "breaking", "info", "renamed to", replace_text("BuildStarted", "StartedBuild"),
         why=NAMES),
    edit("response's property deprecated", "compatible", "info", "deprecated", put(*GOT, "deprecated", value=True)),
    # -- authentication, servers, extensions ----------------------------------
    edit("way to authenticate removed", "breaking", "error", "calls with token no longer accepted",
         put("security", value=[{"signature": []}])),
    edit("way to authenticate added", "compatible", "info", "calls without credentials accepted",
         put(*RUN, "security", value=[{"token": []}, {"signature": []}, {}])),
    edit("both credentials required", "breaking", "error", "calls with token no longer accepted",
         put(*RUN, "security", value=[{"token": [], "signature": []}])),
    edit("credentials no longer required", "compatible", "info", "calls without credentials accepted",
         put(*RUN, "security", value=[])),
    edit("credentials now required", "breaking", "error", "calls without credentials no longer accepted",
         drop(*RUN, "security"),
         given=(put(*RUN, "security", value=[]),)),
    edit("header of a token renamed", "breaking", "error", 'name "X-Auth-Token" -> "X-Token"',
         put("components", "securitySchemes", "token", "name", value="X-Token")),
    edit("server removed", "breaking", "nothing", "removed", drop("servers", 1), why=KEYS),
    edit("server added", "compatible", "nothing", "added", put("servers", "-", value={"url": "https://example.com"})),
    edit("pagination removed", "breaking", "nothing", "removed", drop(*JOBS, "x-pagination"), why=KEYS),
    edit("maximum page size changed", "compatible", "nothing", "max_size",
         put(*JOBS, "x-pagination", "max-size", value=50)),
    edit("waiter renamed", "breaking", "nothing", "name", put(*STATUS, "x-waiter", "name", value="done"), why=KEYS),
    edit("follower removed", "breaking", "nothing", "removed", drop(*REALTIME_V1, "x-follow"), why=KEYS),
    edit("error code added", "compatible", "nothing", "added",
         put("x-error-codes", "DEV.NEW", value={"status": 400, "meaning": "New."})),
    edit("error code of fewer operations", "compatible", "nothing", "operations any -> runJobV3",
         put("x-error-codes", "CB.00060200", "operations", value=["runJobV3"])),
    edit("version changed", "text only", "nothing", "version", put("info", "version", value="3.0.1")),
]  # fmt: skip
