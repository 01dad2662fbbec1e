"""Names of properties that JSON writes with escapes."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli import main
from tests.helpers.build import Build
from tests.helpers.descriptions import client, describe_body, describe_response, read, sent
from tests.helpers.recorder import Recorder

NAMES = ['the "best" title', "back\\slash", "new\nline", "tab\t"]
YAML = [r'"the \"best\" title"', r'"back\\slash"', r'"new\nline"', r'"tab\t"']


@pytest.mark.parametrize(("name", "yaml"), list(zip(NAMES, YAML)))
def test_property_with_escaped_name_is_kept_among_unknown_ones(
    build: Build, server: Recorder, name: str, yaml: str
) -> None:
    schema = f"{{type: object, required: [{yaml}], properties: {{{yaml}: {{type: string}}, a: {{type: string}}}}}}"
    made = read(build(describe_response(schema)), server, {name: "x", "a": "y"})
    assert (made.a, made.extra) == ("y", {name: "x"})


@pytest.mark.parametrize(("name", "yaml"), list(zip(NAMES, YAML)))
def test_argument_for_escaped_name_is_sent_under_it(
    build: Build, server: Recorder, name: str, yaml: str
) -> None:
    schema = f"{{type: object, properties: {{{yaml}: {{type: string}}}}}}"
    package = build(describe_body(schema))
    arguments = client(package, server).x.send.__kwdefaults__
    argument = next(each for each in arguments if each != "extra")
    assert sent(package, server, **{argument: "x"}) == {name: "x"}


def test_escaped_name_is_warned_of_and_whole_build_succeeds(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    schema = f"{{type: object, properties: {{{', '.join(f'{each}: {{type: string}}' for each in YAML)}}}}}"
    (tmp_path / "x.yaml").write_text(describe_body(f"{{type: array, items: {schema}}}"))
    assert main(["build", "--spec", str(tmp_path / "x.yaml"), "--out", str(tmp_path / "out")]) == 0
    found = capsys.readouterr().err
    assert found.count("has a quote, a backslash or a control character") == len(YAML)
