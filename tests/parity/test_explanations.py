"""Explanations of differences, the command itself, and the download of definitions."""

from __future__ import annotations

import hashlib
import io
import json
import tarfile
from pathlib import Path

import pytest

from tests.parity import made_up, run, sources
from tests.parity.compare import SERVERS, WHOLE, Difference, differences
from tests.parity.explanations import (
    Companion,
    Explanation,
    read_explanations,
    unexplained,
)
from tests.parity.openapi_surface import openapi_surface
from tests.parity.run import BUNDLE, ROOT, read_all_explanations, report
from tests.parity.sources import official_sdk
from tests.parity.surface import Surface

RUN, LOG = "POST /v1/jobs/{}/run", "GET /v1/log"

SAME = openapi_surface([made_up.description()])
DIFFERENCES = [
    Difference(RUN, "query.limit", "integer, theirs string", "sdk"),
    Difference(RUN, "200.result.ids[]", "gone: string", "definitions"),
    Difference(LOG, "operation", "new: download_log", "sdk"),
]


def explanation(**parts: str) -> Explanation:
    given = {"operations": "*", "locations": "*", "differences": "*", "sources": "*", **parts}
    return Explanation(**{name: [text] for name, text in given.items()}, reason="why")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("parts", "count"),
    [
        ({}, 3),
        ({"operations": RUN}, 2),
        ({"locations": "200.result.ids[]"}, 1),
        ({"locations": "200.*"}, 1),
        ({"locations": "200.result"}, 0),
        ({"differences": "new: *"}, 1),
        ({"sources": "sdk", "operations": "GET *"}, 1),
        ({"sources": "sdk", "locations": "200.*"}, 0),
    ],
)
def test_explanation_explains_only_what_all_its_patterns_match(
    parts: dict[str, str], count: int
) -> None:
    given = explanation(**parts)
    assert len(unexplained(DIFFERENCES, [given], [])) == 3 - count
    assert bool(list(given.stale())) == (count == 0)


def test_pattern_that_matches_nothing_is_stale_beside_one_that_matches() -> None:
    given = explanation()
    given.locations = ["200.*", "query.page"]
    unexplained(DIFFERENCES, [given], [])
    assert list(given.stale()) == ["locations: query.page (why)"]


@pytest.mark.parametrize(
    ("operation", "location", "count"),
    [
        ("POST /v1/jobs/{job_id}/run", "query.limit", 1),
        ("POST /v1/jobs/{job_id}/run", "query.limit.required", 1),
        ("*", "200.result.ids", 1),
        ("POST /v1/jobs/{job_id}/run", "200.result.*", 1),
        ("POST /v1/jobs/{job_id}/run", "200.result", 0),
        ("GET /v1/log", "query.limit", 0),
        ("GET /v1/log", "operation", 0),
    ],
)
def test_erratum_explains_field_of_its_operation_and_never_an_operation(
    operation: str, location: str, count: int
) -> None:
    errata = Companion([{"operation": operation, "location": location}])
    assert len(unexplained(DIFFERENCES, [], [errata])) == 3 - count


def test_explanation_of_what_an_erratum_explains_is_stale() -> None:
    errata = Companion([{"operation": "*", "location": "query.limit"}])
    given = explanation(locations="query.limit")
    unexplained(DIFFERENCES, [given], [errata])
    assert list(given.stale()) == ["why"]


def test_explanation_with_other_keys_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "explained.yaml"
    file.write_text("- {operations: ['*'], reason: why}\n")
    with pytest.raises(ValueError, match="other keys"):
        read_explanations(file)


def test_installed_sdk_differs_from_description_only_as_explained() -> None:
    """Concerns what both have; operations and regions that only the SDK has are proved elsewhere."""
    ours = openapi_surface([json.loads(BUNDLE.read_text(encoding="utf-8"))])
    _, theirs = official_sdk(None, ROOT)
    both = [each for each in differences(ours, theirs, "sdk") if each.location != WHOLE]
    left = unexplained(
        (each for each in both if each.operation != SERVERS), *read_all_explanations()
    )
    assert list(report(left)) == []


def test_report_has_one_line_for_a_difference_of_both_sources() -> None:
    other = Difference(RUN, "query.limit", "integer, theirs string", "definitions")
    assert list(report([*DIFFERENCES, other])) == [
        LOG,
        "  operation: new: download_log (sdk)",
        RUN,
        "  200.result.ids[]: gone: string (definitions)",
        "  query.limit: integer, theirs string (definitions, sdk)",
    ]


# -- the command --------------------------------------------------------------


@pytest.mark.parametrize(
    ("theirs", "entries", "status", "printed"),
    [
        (SAME, "", 0, ""),
        (Surface({}), "", 1, "GET /v1/log\n  operation: gone (definitions, sdk)"),
        (
            Surface({}),
            "- {operations: ['*'], locations: ['*'], differences: [gone], sources: ['*'], reason: why}",
            0,
            "",
        ),
        (
            SAME,
            "- {operations: ['*'], locations: ['*'], differences: [gone], sources: ['*'], reason: why}",
            1,
            "explains nothing, remove it from explained.yaml: why",
        ),
    ],
)
def test_command_fails_if_a_difference_is_unexplained_or_an_explanation_stale(
    theirs: Surface,
    entries: str,
    status: int,
    printed: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    ours, explained = tmp_path / "openapi.json", tmp_path / "explained.yaml"
    ours.write_text(json.dumps(made_up.description()))
    explained.write_text(entries)
    monkeypatch.setattr(run, "BUNDLE", ours)
    monkeypatch.setattr(run, "EXPLAINED", explained)
    monkeypatch.setattr(run, "ROOT", tmp_path)
    monkeypatch.setattr(sources, "official_sdk", lambda *_: ("1", theirs))
    monkeypatch.setattr(sources, "definitions", lambda *_: ("2", theirs))
    monkeypatch.setattr("sys.argv", ["run.py"])
    assert run.main() == status
    found = capsys.readouterr().out
    assert printed in found and bool(found) == bool(printed)


def archive_of(files: dict[str, str]) -> bytes:
    written = io.BytesIO()
    with tarfile.open(fileobj=written, mode="w:gz") as tar:
        for name, text in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(text)
            tar.addfile(member, io.BytesIO(text.encode()))
    return written.getvalue()


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch) -> dict[str, bytes]:
    """The registry's files by URL: two releases, of which the newer one is withdrawn."""
    archive = archive_of(
        {"c-1/src/B.json": '{"paths": {}}', "c-1/src/lib.rs": "x", "c-1/.cargo_vcs_info.json": "x"}
    )
    good = {"vers": "1", "yanked": False, "cksum": hashlib.sha256(archive).hexdigest()}
    lines = [json.dumps(each) for each in (good, {"vers": "2", "yanked": True, "cksum": ""})]
    files = {
        sources.INDEX: "\n".join(lines).encode(),
        sources.DOWNLOAD.format(sources.CRATE, "1"): archive,
    }
    monkeypatch.setattr(sources, "download", files.__getitem__)
    return files


def test_definitions_are_of_newest_release_and_downloaded_once(
    registry: dict[str, bytes], tmp_path: Path
) -> None:
    assert sources.definitions(tmp_path / "new") == ("1", Surface({}))
    del registry[sources.DOWNLOAD.format(sources.CRATE, "1")]
    assert sources.definitions(tmp_path / "new")[0] == "1"


def test_definitions_with_another_checksum_are_refused(
    registry: dict[str, bytes], tmp_path: Path
) -> None:
    registry[sources.DOWNLOAD.format(sources.CRATE, "1")] += b"x"
    with pytest.raises(ValueError, match="another checksum"):
        sources.definitions(tmp_path)
    assert not list(tmp_path.iterdir())
