"""Reports of `make parity`, for a small API that exists as description, SDK and definitions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.parity import made_up
from tests.parity.compare import differences
from tests.parity.openapi_surface import openapi_surface
from tests.parity.sdk_surface import sdk_surface
from tests.parity.surface import Surface

RUN, LOG = "POST /v1/jobs/{}/run", "GET /v1/log"
Edit = Callable[[Any], object]


def description(edit: Edit = lambda document: None) -> Surface:
    document = made_up.description()
    edit(document)
    return openapi_surface([document])


def sdk(edit: Edit = lambda module: None, client: type = made_up.Client) -> Surface:
    module = made_up.sdk()
    edit(module)
    return sdk_surface(module, client, made_up.regions())


def definitions(edit: Edit = lambda documents: None) -> Surface:
    documents = made_up.definitions()
    edit(documents)
    return openapi_surface(documents)


def found(theirs: Surface, ours: Surface | None = None) -> list[tuple[str, str, str]]:
    return [
        (each.operation, each.location, each.what)
        for each in differences(ours or description(), theirs, "sdk")
    ]


def test_comparison_of_equal_sources_is_empty() -> None:
    """Names of path parameters in the path, recursion and headers of authentication make no difference."""
    assert found(sdk()) == found(definitions()) == []
    shown = {"path.job_id", "query.limit", "body.scms[].url", "200.result.id"}
    for surface in (description(), sdk(), definitions()):
        assert shown <= surface.operations[RUN].fields.keys()


# -- the SDK ------------------------------------------------------------------


def test_operation_that_only_sdk_has_is_reported_as_new() -> None:
    class Client(made_up.Client):
        @classmethod
        def _stop_job_http_info(cls, request: Any) -> dict[str, Any]:
            return made_up.call("POST", "/v1/jobs/{job_id}/stop", "RunJobResponse", request)

        def stop_job_invoker(self) -> None: ...

    def edit(module: Any) -> None:
        module.StopJobRequest = made_up.model("StopJobRequest", job_id="str")

    newer = sdk(edit, type("Client", (), {**vars(made_up.Client), **vars(Client)}))
    assert found(newer) == [("POST /v1/jobs/{}/stop", "operation", "new: stop_job")]


def test_operation_that_sdk_lacks_is_reported_as_gone() -> None:
    members = {name: each for name, each in vars(made_up.Client).items() if "log" not in name}
    assert found(sdk(client=type("Client", (), members))) == [(LOG, "operation", "gone")]


def changed(name: str, *required: str, **types: str) -> Edit:
    return lambda module: setattr(module, name, made_up.model(name, required, **types))


@pytest.mark.parametrize(
    ("edit", "location", "what"),
    [
        (changed("Scm", "url", url="str", branch="str", depth="int"), "body.scms[].depth", "new: integer"),
        (changed("Scm", "url", url="str"), "body.scms[].branch", "gone: string"),
        (changed("Scm", "url", url="str", branch="int"), "body.scms[].branch", "string, theirs integer"),
        (changed("Scm", url="str", branch="str"), "body.scms[].url", "required, theirs optional"),
        (
            changed("Scm", "url", "branch", url="str", branch="str"),
            "body.scms[].branch",
            "optional, theirs required",
        ),
        (changed("RunJobBody", scms="str"), "body.scms", "array, theirs string"),
        (changed("RunJobBody", scms="Scm"), "body.scms", "array, theirs object"),
        (changed("RunJobResponse", result="list[Group]"), "200.result", "object, theirs array"),
        (changed("Group", id_="str"), "200.result.children", "gone: array"),
        (
            changed("RunJobRequest", "job_id", job_id="str", limit="str", body="RunJobBody"),
            "query.limit",
            "integer, theirs string",
        ),
        (
            changed("RunJobRequest", "job_id", "limit", job_id="str", limit="int", body="RunJobBody"),
            "query.limit",
            "optional, theirs required",
        ),
        (changed("DownloadLogResponse", id_="str"), "200", "file, theirs object"),
    ],
)  # fmt: skip
def test_difference_of_sdk_is_reported_once_at_its_location(
    edit: Edit, location: str, what: str
) -> None:
    first = found(sdk(edit))[0]
    assert first == (LOG if "file" in what else RUN, location, what)
    # Nothing else differs but what is in the field itself.
    assert all(each[1].startswith(location) for each in found(sdk(edit)))


def test_parameter_that_only_one_side_has_is_reported() -> None:
    class Client(made_up.Client):
        @classmethod
        def _run_job_http_info(cls, request: Any) -> dict[str, Any]:
            return made_up.call("POST", "/v1/jobs/{job_id}/run", "RunJobResponse", request, "page")

    edit = changed("RunJobRequest", "job_id", job_id="str", page="int", body="RunJobBody")
    newer = sdk(edit, type("Client", (), {**vars(made_up.Client), **vars(Client)}))
    assert found(newer) == [
        (RUN, "query.limit", "gone: integer"),
        (RUN, "query.page", "new: integer"),
    ]


def test_region_that_only_one_side_has_is_reported() -> None:
    theirs = Surface(sdk().operations, frozenset({"https://b.example.com"}))
    assert found(theirs) == [
        ("servers", "https://a.example.com", "gone"),
        ("servers", "https://b.example.com", "new"),
    ]


# -- definitions --------------------------------------------------------------


def of_run(documents: Any) -> Any:
    return documents[0]["paths"]["/v1/jobs/{id}/run"]["post"]


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (lambda all_: all_.pop(), (LOG, "operation", "gone")),
        (
            lambda all_: all_.append({"paths": {"/v1/x": {"put": {"operationId": "SetX"}}}}),
            ("PUT /v1/x", "operation", "new: set_x"),
        ),
        (
            lambda all_: of_run(all_)["parameters"].append(
                {"name": "page", "in": "query", "type": "integer"}
            ),
            (RUN, "query.page", "new: integer"),
        ),
        (
            lambda all_: of_run(all_)["parameters"][2].update(type="string"),
            (RUN, "query.limit", "integer, theirs string"),
        ),
        (
            lambda all_: of_run(all_)["parameters"][2].update(required=True),
            (RUN, "query.limit", "optional, theirs required"),
        ),
        (
            lambda all_: all_[0]["definitions"]["G"]["properties"].update(name=made_up.TEXT),
            (RUN, "200.result.name", "new: string"),
        ),
        (
            lambda all_: all_[0]["definitions"]["G"]["properties"].update(id=made_up.INTEGER),
            (RUN, "200.result.id", "string, theirs integer"),
        ),
    ],
)
def test_difference_of_definitions_is_reported(edit: Edit, expected: tuple[str, str, str]) -> None:
    assert found(definitions(edit))[0] == expected


def test_object_without_properties_is_not_compared_inside() -> None:
    def edit(documents: Any) -> None:
        documents[0]["definitions"]["G"] = {"type": "object"}

    assert found(definitions(edit)) == []


# -- shapes -------------------------------------------------------------------


def test_value_that_description_has_in_two_shapes_is_gone_only_if_both_are() -> None:
    def edit(document: Any) -> None:
        group = document["components"]["schemas"]["Group"]["properties"]
        group["identity"] = {"type": "string", "x-same-as": "id"}

    ours = description(edit)
    assert found(sdk(), ours) == []
    assert found(sdk(changed("Group", identity="str", children="list[Group]")), ours) == []
    assert found(sdk(changed("Group", children="list[Group]")), ours) == [
        (RUN, "200.result.id", "gone: string"),
        (RUN, "200.result.identity", "gone: string"),
    ]


def test_union_is_compared_by_the_variant_that_the_source_has() -> None:
    def edit(document: Any) -> None:
        scm = made_up.reference("Scm")
        run = document["paths"]["/v1/jobs/{job_id}/run"]["post"]
        body = run["requestBody"]["content"]["application/json"]["schema"]
        body["properties"]["scms"] = {"oneOf": [scm, {"type": "array", "items": scm}]}

    ours = description(edit)
    assert found(sdk(), ours) == found(sdk(changed("RunJobBody", scms="Scm")), ours) == []
    assert found(sdk(changed("RunJobBody", scms="str")), ours) == [
        (RUN, "body.scms", "array or object, theirs string")
    ]
