"""Checks of the interop run: documents, names, uploads and steps."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from driver.bundle import Bundle
from driver.equivalence import Comparison
from driver.folders import HERE, ROOT
from driver.name_checks import findings
from driver.page import LanguagePage
from driver.pages import MARKED, MARKER
from driver.proxy import UPLOADED, Refusal, form
from driver.steps import Failed, Steps, shell

FORM = (
    b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.jks"\r\n\r\n%s\r\n'
    b'--x\r\nContent-Disposition: form-data; name="privacy"\r\n\r\ntrue\r\n--x--\r\n'
)


@pytest.fixture
def bundle() -> Bundle:
    bundle = Bundle()
    bundle.document = copy.deepcopy(bundle.document)
    return bundle


def renamed(node: Any, old: str, new: str) -> Any:
    if isinstance(node, dict):
        return {
            new if key == old else key: renamed(value, old, new)
            for key, value in reversed(node.items())
        }
    if isinstance(node, list):
        return [renamed(item, old, new) for item in node]
    return f"#/components/schemas/{new}" if node == f"#/components/schemas/{old}" else node


def test_comparison_ignores_order_of_keys_and_names_of_components(bundle: Bundle) -> None:
    assert (
        Comparison(bundle.document, renamed(bundle.document, "BuildInfo", "Other")).differences()
        == []
    )


def test_comparison_reports_difference_in_component(bundle: Bundle) -> None:
    other = copy.deepcopy(bundle.document)
    other["components"]["schemas"]["BuildInfo"]["properties"]["build_no"]["format"] = "int64"
    (found,) = Comparison(bundle.document, other).differences()
    assert found == "#/components/schemas/BuildInfo/properties/build_no/format: 'int32' and 'int64'"


def test_comparison_reports_reference_to_different_component(bundle: Bundle) -> None:
    other = copy.deepcopy(bundle.document)
    other["components"]["schemas"]["ProjectJobPage"]["properties"]["job_list"]["items"][
        "$ref"
    ] = "#/components/schemas/Job"
    assert Comparison(bundle.document, other).differences()


def test_name_checks_find_nothing_in_bundle(bundle: Bundle) -> None:
    assert list(findings(bundle)) == []


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("Build_Info", "one name in some language"),
        ("File", "in scope"),
        ("RunJobResponse", "what they make of an operation"),
    ],
)
def test_name_checks_report_bad_schema_name(bundle: Bundle, name: str, message: str) -> None:
    bundle.schemas[name] = {"type": "object"}
    (found,) = findings(bundle)
    assert message in found


def test_name_checks_report_missing_format_and_unnamed_body(bundle: Bundle) -> None:
    bundle.schemas["BuildInfo"]["properties"]["build_no"] = {"type": "integer"}
    content = bundle.operations["uploadFile"]["requestBody"]["content"]
    content["multipart/form-data"] = {"schema": {"type": "object"}}
    assert len(list(findings(bundle))) == 2


def test_proxy_adds_content_type_to_file_part() -> None:
    made = form("multipart/form-data; boundary=x", FORM % UPLOADED)
    assert b'name="file"; filename="a.jks"\r\nContent-Type: application/octet-stream' in made
    assert b'name="privacy"\r\n\r\ntrue\r\n' in made


def test_proxy_rejects_file_decoded_as_text() -> None:
    with pytest.raises(Refusal, match="the file arrived as"):
        form("multipart/form-data; boundary=x", FORM % UPLOADED.decode("latin-1").encode())


def test_failed_step_is_reported_and_counted(capsys: pytest.CaptureFixture[str]) -> None:
    steps = Steps()
    with pytest.raises(Failed):
        steps.step("subject", "what", lambda: shell("echo why; exit 3", ROOT))
    assert (steps.passed, steps.failed) == (0, 1)
    assert (
        "FAILED: what" in (printed := capsys.readouterr().out)
        and "ended with 3\n    why" in printed
    )


def test_page_excerpt_is_text_between_markers() -> None:
    assert MARKED.findall("a\n  // page: begin\n  b\n  // page: end\nc") == ["  b"]


def test_pages_name_pinned_version_of_prism() -> None:
    packages = json.loads((HERE / "documents" / "package.json").read_text(encoding="utf-8"))
    version = packages["devDependencies"]["@stoplight/prism-cli"]
    for suffix in ("html", "md"):
        template = ROOT / "templates" / "reference" / "languages" / f"_start.{suffix}.jinja"
        assert f"npx @stoplight/prism-cli@{version} mock" in template.read_text(encoding="utf-8")


def test_page_files_lack_markers() -> None:
    text = "a\n\n// page: begin\nb\n\n// page: end\n\nc\n  # page: begin\n  d\n  # page: end\ne\n"
    assert MARKER.sub("", text) == "a\n\nb\n\nc\n  d\ne\n"


def test_page_is_read_as_files_commands_and_links() -> None:
    page = LanguagePage(
        '<main><ul class="start"><li><a href="../openapi.json">openapi.json</a></li></ul>'
        '<section class="client"><h2 id="x"><a href="#x">gen</a> <small>1</small></h2>'
        '<details class="file"><summary><code>a/b.go</code> <small>2 lines</small></summary>'
        '<div class="code"><pre><code>f(<span class="s">&quot;&lt;&quot;</span>)\n\tg</code></pre></div></details>'
        '<div class="commands"><div class="code"><pre><code>one \\\n  more\ntwo</code></pre></div></div>'
        "</section></main>"
    )
    assert page.links == ["../openapi.json"]
    assert page.clients["gen"].files == {"a/b.go": 'f("<")\n\tg\n'}
    assert page.clients["gen"].commands == ["one \\\n  more", "two"]
