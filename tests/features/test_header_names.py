"""Names of headers and cookies that HTTP cannot write, and tags of YAML that JSON cannot, are refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli import main
from tests.helpers.descriptions import describe, describe_parameters


def build_of(folder: Path, text: str) -> int:
    (folder / "x.yaml").write_text(text, encoding="utf-8")
    return main(["build", "--spec", str(folder / "x.yaml"), "--out", str(folder / "out")])


@pytest.mark.parametrize("location", ["header", "cookie"])
@pytest.mark.parametrize("name", [r"X-A\r\nX-B: c", r"X\"A", "X A", "X:A", "Ä", r"X\0", "a;b"])
def test_header_name_that_is_no_token_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], location: str, name: str
) -> None:
    text = describe_parameters("[{name: NAME, in: LOCATION, schema: {type: string}}]")
    text = text.replace("LOCATION", location).replace("name: NAME", f'name: "{name}"')
    assert build_of(tmp_path, text) == 1
    found = capsys.readouterr().err
    assert f": {location} name" in found and "Traceback" not in found
    assert not (tmp_path / "out").exists()


def test_name_of_api_key_that_is_no_token_is_refused(tmp_path: Path) -> None:
    key = {"type": "apiKey", "in": "header", "name": "X-A\r\nX-B"}
    assert build_of(tmp_path, describe({}, components={"securitySchemes": {"key": key}})) == 1


@pytest.mark.parametrize("name", ["X-Request-Id", "x_$1", "api.version"])
def test_header_name_that_is_token_is_built(tmp_path: Path, name: str) -> None:
    text = describe_parameters(f"[{{name: {name}, in: header, schema: {{type: string}}}}]")
    assert build_of(tmp_path, text) == 0


@pytest.mark.parametrize("tag", ["!!python/name:os.system", "!!set", "!!binary", "!mine", "!<tag:x.org,2026:y>"])  # fmt: skip
@pytest.mark.parametrize("value", ["a", "[a]", "{a: 1}"])
def test_yaml_tag_that_json_lacks_is_an_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], tag: str, value: str
) -> None:
    assert build_of(tmp_path, f"{describe({})}x-a: {tag} {value}\n") != 0
    found = capsys.readouterr().err
    assert "is no type of JSON" in found and "warning" not in found
    assert not (tmp_path / "out").exists()


def test_yaml_tag_of_json_type_is_read(tmp_path: Path) -> None:
    text = describe({}) + "x-a: !!map {b: !!seq [!!str 1, ! 2, !!int 3]}\n"
    assert build_of(tmp_path, text) == 0
