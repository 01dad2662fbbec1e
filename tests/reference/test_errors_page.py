"""Error codes of each operation, and the page of errors: what to do, and what the client does."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator import ir
from generator.cli import main
from generator.targets.reference.error_handling import client_action
from tests.helpers.bundle import operations
from tests.helpers.paths import ROOT

from .conftest import Maker, Site, small

sys.path.insert(0, str(ROOT / "templates/python/{package}"))

CODES = {
    "S.1": {"status": 400, "meaning": "One.", "remedy": "Do.", "operations": ["bake"]},
    "S.2": {"meaning": "Two.", "remedy": "Wait.", "retry": "transient"},
    "S.3": {"status": 422, "meaning": "Three.", "kind": "not-found"},
    "G.1": {"status": 429, "meaning": "Gate.", "group": "Gateway"},
    "I.1": {"status": 401, "meaning": "Login.", "group": "Login", "operations": []},
}
ERRORS = {"400": {"description": "Wrong."}, "4XX": {"description": "Other."}}


def oven(**codes: Any) -> dict[str, Any]:
    def operation(name: str) -> dict[str, Any]:
        return {"operationId": name, "responses": {"204": {"description": "Done."}, **ERRORS}}

    paths = {"/loaf": {"post": operation("bake"), "get": operation("look")}}
    return small(paths, **{"x-error-codes": codes or CODES})


def errors_of(site: Site, name: str) -> str:
    return site[f"operations/{name}.md"].partition("## Errors")[2].partition("\n## ")[0]


def test_code_is_on_pages_of_its_operations_only(make: Maker) -> None:
    site = make(oven())
    assert "`S.1`" in errors_of(site, "bake")
    assert "`S.1`" not in errors_of(site, "look")
    for name in ("bake", "look"):
        html = site[f"operations/{name}.html"]
        assert ("errors.html#S.1" in html) == (name == "bake")
        assert "errors.html#I.1" not in html


def test_code_without_response_of_its_status_is_shown(make: Maker) -> None:
    shown = errors_of(make(oven()), "look")
    assert "  - `S.3` (422): Three." in shown  # below 4XX
    assert "\n- `S.2` (status unknown): Two. Wait." in shown


def test_errors_page_has_all_codes_by_group(make: Maker) -> None:
    site = make(oven())
    headings = re.findall(r"^### (.*)$", site["errors.md"], re.MULTILINE)
    assert headings == ["Service", "Gateway", "Login"]
    for code in CODES:
        assert f'<div id="{code}">' in site["errors.html"]
        assert f"`{code}`" in site["errors.md"]
    assert "Only of `bake`." in site["errors.md"]
    assert 'href="operations/bake.html"' in site["errors.html"]


def test_errors_page_without_groups_has_no_further_headings(make: Maker) -> None:
    assert "###" not in make(oven(A={"status": 400, "meaning": "A."}))["errors.md"]


@pytest.mark.parametrize(
    ("listed", "finding"),
    [
        ("[bake, cook]", "x.yaml:13:24: an error code names the unknown operation 'cook'"),
        ("bake", "x.yaml:13:17: warning: 'bake' cannot be 'operations' of x-error-codes"),
    ],
)
def test_wrong_operations_of_code_are_reported_with_position(
    listed: str, finding: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = tmp_path / "x.yaml"
    lines = ["openapi: 3.0.3", "info:", "  title: Oven", "  version: '1'", "paths:", "  /loaf:"]
    lines += ["    post:", "      operationId: bake", "      responses: {'204': {description: x}}"]
    lines += ["x-error-codes:", "  S.1:", "    status: 400", f"    operations: {listed}"]
    spec.write_text("\n".join(lines), "utf-8")
    assert main(["lint", str(spec)]) == 1
    assert finding in capsys.readouterr().err


def test_operations_left_out_of_build_are_left_out_of_codes(tmp_path: Path) -> None:
    document = oven()
    document["paths"]["/loaf"]["post"]["x-source"] = "a note"
    spec, out = tmp_path / "openapi.yaml", tmp_path / "out"
    spec.write_text(yaml.safe_dump(document), "utf-8")
    arguments = ["build", "--spec", str(spec), "--out", str(out), "--exclude-source", "a *"]
    assert main(arguments) == 0
    assert "S.1" in (out / "reference/errors.md").read_text("utf-8")
    assert "S.1" not in (out / "reference/operations/look.md").read_text("utf-8")


# -- the runtime --------------------------------------------------------------


def error_type(status: int, code: ir.ErrorCode | None) -> type[Any]:
    """The class that the runtime raises for a status and a code."""
    from _runtime.error_responses import _TYPES
    from _runtime.errors import status_error_type

    kind = "throttled" if code and code.retry == "throttled" else code.kind if code else ""
    found: type[Any] = _TYPES.get(kind) or status_error_type(status)
    return found


def repetition(status: int, code: ir.ErrorCode | None) -> tuple[bool, bool, bool]:
    """Whether the runtime repeats: always, if that is safe, after Retry-After."""
    from _runtime.retries import pause_before_retry
    from _runtime.settings import ErrorCode

    name = code.code if code else ""
    known = {name: ErrorCode(status, "", "", retry=code.retry, kind=code.kind)} if code else {}

    def repeats(harmless: bool, retry_after: float | None) -> bool:
        kind = error_type(status, code)
        error = kind("", status=status, error_code=name, retry_after=retry_after)
        found = pause_before_retry(error, 0, harmless=harmless, codes=known, chance=0.5)
        return found is not None

    return repeats(False, None), repeats(True, None), repeats(False, 1.0)


@pytest.mark.parametrize("kind", ["", "not-found", "conflict", "throttled", "never-ran"])
@pytest.mark.parametrize("retry", ["", "throttled", "transient"])
def test_client_column_describes_what_the_runtime_does(kind: str, retry: str) -> None:
    for status in range(400, 600):
        has_code = bool(kind or retry)
        code = ir.ErrorCode("S.1", status, "", "", retry=retry, kind=kind) if has_code else None
        told, raised = client_action(str(status), code), error_type(status, code).__name__
        assert f"raises `{raised}`." in told or told == f"Raises `{raised}`.", status
        if raised == "AuthenticationError":  # this one never waits
            assert told.startswith("Gets a new token")
            continue
        always, if_safe, after = repetition(status, code)
        assert ("Waits and repeats" in told) == always, status
        if not always:
            assert ("if that is safe" in told) == if_safe, status
            assert ("Retry-After" in told) == after, status


# -- this API -----------------------------------------------------------------


def test_codes_of_this_api_are_on_operations_that_can_have_them(
    bundle: dict[str, Any], site: Site
) -> None:
    def holders(code: str) -> set[str]:
        names = (name for name, *_ in operations(bundle))
        return {name for name in names if f"- `{code}`" in errors_of(site, name)}

    paths = {name: path for name, _, path, _ in operations(bundle)}
    assert holders("CB.00060212") == holders("CB.00060213") == {"uploadFile"}
    assert {paths[name][:4] for name in holders("CB.00031006")} == {"/v3/", "/v4/"}
    assert {paths[name][:4] for name in holders("DEVCB.00031006")} == {"/v1/"}
    assert all("stop" in paths[name] for name in holders("DEV.CB.032302"))
    assert all("keystore" in paths[name] for name in holders("CB.00060203"))
    assert holders("APIGW.0301") == set(paths)
    assert holders("IAM.0011") == set()
