"""The base URL of the reference, given on the command line, and its page of changes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.cli import main

from .conftest import small

DOCUMENT = small(
    {
        "/orders": {
            "get": {
                "operationId": "listOrders",
                "tags": ["orders"],
                "responses": {"200": {"description": "x"}},
            }
        }
    }
)
ADDRESS = "https://docs.example.com/shop"


@pytest.fixture
def options(tmp_path: Path) -> list[str]:
    (tmp_path / "openapi.json").write_text(json.dumps(DOCUMENT), encoding="utf-8")
    return [
        "--spec",
        str(tmp_path / "openapi.json"),
        "--out",
        str(tmp_path / "out"),
        "--only",
        "reference",
    ]


def test_build_and_check_with_base_url_succeed(options: list[str], tmp_path: Path) -> None:
    assert main(["build", *options, "--base-url", ADDRESS]) == 0
    sitemap = (tmp_path / "out/reference/sitemap.xml").read_text(encoding="utf-8")
    assert f"<loc>{ADDRESS}/operations/listOrders.html</loc>" in sitemap
    page = (tmp_path / "out/reference/index.html").read_text(encoding="utf-8")
    assert f'<link rel="canonical" href="{ADDRESS}/index.html">' in page
    assert main(["check", *options, "--base-url", f"{ADDRESS}/"]) == 0
    assert main(["check", *options]) == 1


@pytest.mark.parametrize(
    "url",
    [
        "docs.example.com", "ftp://example.com", "javascript:alert(1)", "https://", "https:///x", "https://example.com:x/",
        "https://example.com:99999/", "https://user:secret@example.com/", "https://example.com/?q=1", "https://example.com/#x",
        'https://example.com/">', "https://example.com/a b", "https://example.com/\n", "https://[::1/", "https://exämple.com/",
    ],
)  # fmt: skip
def test_invalid_base_url_is_rejected(
    url: str, options: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as exit:
        main(["build", *options, "--base-url", url])
    assert exit.value.code == 2
    assert "is not a URL such as https://example.com/reference/" in capsys.readouterr().err


@pytest.mark.parametrize(
    "url", ["http://localhost:8000", "https://example.com/a/b%20c/~me/", "http://[::1]:80/x"]
)
def test_valid_base_url_is_accepted(url: str, options: list[str]) -> None:
    assert main(["build", *options, "--base-url", url]) == 0


def test_changes_file_next_to_root_document_is_shown(options: list[str], tmp_path: Path) -> None:
    (tmp_path / "changes.md").write_text(
        "## 2\n\n- Orders have a `note`. <b>x</b>\n", encoding="utf-8"
    )
    assert main(["build", *options]) == 0
    page = (tmp_path / "out/reference/changes.html").read_text(encoding="utf-8")
    assert "<li>Orders have a <code>note</code>. &lt;b&gt;x&lt;/b&gt;</li>" in page
    assert "Orders have a `note`." in (tmp_path / "out/reference/changes.md").read_text(
        encoding="utf-8"
    )


def test_unreadable_changes_file_is_reported(
    options: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "changes.md").write_bytes(b"\x80\n")
    assert main(["build", *options]) == 2
    assert "changes.md:1:1: " in capsys.readouterr().err
