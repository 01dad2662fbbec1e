"""Files that are too large, too deep or not text are rejected quickly, in little memory, with a position."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.security.process_runner import Runner

HEAD = 'openapi: 3.0.3\ninfo: {title: T, version: "1"}\npaths: {}\n'
MB = 1024 * 1024


def bomb(levels: int, width: int) -> str:
    lines = [f"x-0: &a0 [{', '.join(['lol'] * width)}]"]
    for level in range(1, levels):
        lines.append(f"x-{level}: &a{level} [{', '.join([f'*a{level - 1}'] * width)}]")
    return HEAD + "\n".join(lines) + "\n"


TEXTS = {
    # Aliases.
    "alias bomb": (bomb(30, 10), "x.yaml:9:", "aliases repeat over"),
    "alias bomb of mappings": (
        HEAD + "x-0: &a0 {k: v}\n" + "".join(f"x-{n}: &a{n} {{a: *a{n - 1}, b: *a{n - 1}}}\n" for n in range(1, 60)),
        "x.yaml:",
        "aliases repeat over",
    ),
    "alias bomb of merges": (
        HEAD + f"x-0: &a0 {{{', '.join(f'k{n}: v' for n in range(1000))}}}\n" + "x-n: {<<: *a0}\n".join(f"x-{n}: {{<<: *a0}}\n" for n in range(2000)),
        "x.yaml:",
        "aliases repeat over",
    ),
    "alias of a long text": (
        HEAD + f"x-0: &a0 {'y' * MB}\nx-1: [{', '.join(['*a0'] * 100_000)}]\n", "x.yaml:5:", "aliases repeat over",
    ),
    "alias of itself": (HEAD + "x-0: &a [*a]\n", "x.yaml:4:10", "no anchor before it"),
    # Depth.
    "deep flow lists": (HEAD + "x-0: " + "[" * 100_000 + "]" * 100_000, "x.yaml:4:", "levels deep"),
    "deep flow lists without an end": (HEAD + "x-0: " + "[" * 1_000_000, "x.yaml:4:", "levels deep"),
    "deep flow mappings": (HEAD + "x-0: " + "{a: " * 50_000 + "}" * 50_000, "x.yaml:4:", "levels deep"),
    "deep block lists": (HEAD + "x-0:\n " + "- " * 50_000 + "a", "x.yaml:5:", "levels deep"),
    "deep block mappings": (HEAD + "".join(f"{' ' * n}a{n}:\n" for n in range(1_500)), "x.yaml:", "levels deep"),
    "deep question marks": (HEAD + "? " * 50_000, "x.yaml:4:", ""),
    # Scalars.
    "a long text": (HEAD + f"x-0: {'y' * 30 * MB}\n", "x.yaml:4:6", "characters"),
    "a long quoted text": (HEAD + f'x-0: "{"y" * 30 * MB}"\n', "x.yaml:4:6", "characters"),
    "a long block": (HEAD + "x-0: |\n" + f"  {'y' * 70}\n" * 400_000, "x.yaml:4:6", "characters"),
    "a long key": (HEAD + f"? {'k' * 100_000}\n: 1\n", "x.yaml:4:3", "a key of 100,000 characters"),
    "a long anchor": (HEAD + f"x-0: &{'a' * MB} 1\nx-1: *b\n", "x.yaml:5:6", "no anchor"),
    "a huge integer": (HEAD + f"x-0: {'9' * 100_000}\n", "x.yaml:4:6", "a number of 100,000 digits"),
    "a huge hexadecimal": (HEAD + f"x-0: 0x{'f' * 100_000}\n", "x.yaml:4:6", "a number of"),
    "a huge fraction": (HEAD + f"x-0: 0.{'3' * 100_000}\n", "x.yaml:4:6", "a number of"),
    "infinity by exponent": (HEAD + "x-0: 1e999\n", "x.yaml:4:6", "not a JSON number"),
    "infinity by name": (HEAD + "x-0: [-.inf]\n", "x.yaml:4:7", "not a JSON number"),
    "no number by name": (HEAD + "x-0: {a: .nan}\n", "x.yaml:4:10", "not a JSON number"),
    # Size.
    "many values": (HEAD + "x-0: [" + "[]," * 10_000_000 + "]\n", "x.yaml:1:1", "values"),
    "many keys twice": (HEAD + "x-0:\n" + "  a:\n" * 1_000_000, "x.yaml:6:3", "is duplicated"),
    "many directives": ("%TAG !a! tag:a,2000:\n" * 500_000 + "---\n" + HEAD, "x.yaml:11:1", "directives"),
    "many documents": (HEAD + "---\n" * 1_000_000, "x.yaml:4:1", "a second document"),
    # Characters.
    "a zero": (HEAD + "x-0: a\0b\n", "x.yaml:4:7", "U+0000"),
    "an escape": (HEAD + "x-0: \x1b[2J\n", "x.yaml:4:6", "U+001B"),
    "a tab": (HEAD + "x-0:\n\ta: b\n", "x.yaml:5:1", "not readable as YAML"),
    "half of a character": (HEAD + 'x-0: "\\ud800"\n', "x.yaml:4:", "not readable as YAML"),
}  # fmt: skip
LINES = {"many keys twice": None}


@pytest.mark.parametrize("name", TEXTS)
def test_hostile_yaml_is_rejected_with_position(
    name: str, tmp_path: Path, run_command: Runner
) -> None:
    text, where, what = TEXTS[name]
    (tmp_path / "x.yaml").write_text(text)
    done = run_command("lint", "x.yaml", cwd=tmp_path)
    errors = done.refused(done.status if done.status in (1, 2) else 2, LINES.get(name, 1))
    assert errors.startswith(where) and what in errors
    assert all(len(line) < 700 for line in errors.split("\n"))


START = '{"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {},\n'
JSONS = {
    "deep lists": (
        START + '"x": ' + "[" * 1_000_000 + "]" * 1_000_000 + "}",
        "x.json:2:",
        "levels deep",
    ),
    "deep mappings": (
        START + '"x": ' + '{"a":' * 100_000 + "1" + "}" * 100_001,
        "x.json:2:",
        "levels deep",
    ),
    "a long text": (START + f'"x": "{"y" * 30 * MB}"}}', "x.json:2:6", "characters"),
    "a long text of escapes": (
        START + f'"x": "{chr(92)}u0041{"y" * 30 * MB}"}}',
        "x.json:2:6",
        "characters",
    ),
    "a long key": (START + f'"{"y" * 100_000}": 1}}', "x.json:2:1", "a key of 100,000 characters"),
    "a huge integer": (
        START + f'"x": {"9" * 100_000}}}',
        "x.json:2:6",
        "a number of 100,000 digits",
    ),
    "infinity by exponent": (START + '"x": -1e999}', "x.json:2:6", "not a JSON number"),
    "half of a character": (
        START + '"x": ["a", "\\uDFFF\\ud800"]}',
        "x.json:2:12",
        "half a character",
    ),
    "a key twice": (START + '"info": 1}', "x.json:2:1", "key 'info' is duplicated"),
    "many values": (START + '"x": [' + "1," * 10_000_000 + "1]}", "x.json:1:1", "values"),
    "no end": (START + '"x": [', "x.json:2:7", "not readable as JSON: expecting value"),
    "zeros": ("{" + "\0" * MB, "x.json:1:2", "U+0000"),
}


@pytest.mark.parametrize("name", JSONS)
def test_hostile_json_is_rejected_with_position(
    name: str, tmp_path: Path, run_command: Runner
) -> None:
    text, where, what = JSONS[name]
    (tmp_path / "x.json").write_text(text)
    done = run_command("lint", "x.json", cwd=tmp_path)
    errors = done.refused(done.status if done.status in (1, 2) else 2)
    assert errors.startswith(where) and what in errors


BYTES = {
    "latin 1": (HEAD.encode() + b"x-0: caf\xe9\n", "x.yaml:4:9: cannot be read: it is not UTF-8"),
    "halves of characters": (
        HEAD.encode() + b"x-0: \xed\xa0\x80\n",
        "x.yaml:4:6: cannot be read: it is not UTF-8",
    ),
    "too long for its character": (
        HEAD.encode() + b"x-0: \xc0\x80\n",
        "x.yaml:4:6: cannot be read: it is not UTF-8",
    ),
    "UTF-16": (HEAD.encode("utf-16"), "x.yaml:1:1: cannot be read: it is UTF-16"),
    "UTF-16 without a mark": (
        HEAD.encode("utf-16-le"),
        "x.yaml:1:2: not readable as YAML: contains the character U+0000",
    ),
    "UTF-32": (HEAD.encode("utf-32"), "x.yaml:1:1: cannot be read: it is UTF-32"),
    "only zeros": (b"\0" * MB, "x.yaml:1:1: not readable as YAML: contains the character U+0000"),
    "nothing": (b"", "x.yaml:1:1: not an OpenAPI document"),
}


@pytest.mark.parametrize("name", BYTES)
def test_undecodable_bytes_are_rejected(name: str, tmp_path: Path, run_command: Runner) -> None:
    content, message = BYTES[name]
    (tmp_path / "x.yaml").write_bytes(content)
    assert run_command("lint", "x.yaml", cwd=tmp_path).refused(2).startswith(message)


def test_oversized_file_is_rejected_without_reading(tmp_path: Path, run_command: Runner) -> None:
    with open(tmp_path / "x.yaml", "wb") as file:
        file.truncate(8 * 1024 * MB)
    assert (
        run_command("lint", "x.yaml", cwd=tmp_path).refused(2) == "x.yaml: over 32 MB; split it\n"
    )


@pytest.mark.parametrize(
    "name",
    ["/dev/zero", "/dev/stdin", "/proc/self/mem", "pipe", ".", "missing", "a\x00b", "x" * 5000],
)
def test_special_files_are_rejected(name: str, tmp_path: Path, run_command: Runner) -> None:
    os.mkfifo(tmp_path / "pipe")
    for command in (["lint", name], ["build", "--spec", name, "--out", "out"]):
        run_command(*command, cwd=tmp_path).refused(2)
    assert not (tmp_path / "out").exists()


def test_json_surrogate_escapes_are_decoded(tmp_path: Path, run_command: Runner) -> None:
    """Surrogate pairs of escapes are one character in JSON, unlike in YAML."""
    document = {
        "openapi": "3.0.3",
        "info": {"title": "\U0001f600 \x7f\x80\u2028", "version": "1"},
        "paths": {},
    }
    (tmp_path / "x.json").write_text("\ufeff" + json.dumps(document))
    done = run_command(
        "build", "--spec", "x.json", "--out", "out", "--only", "openapi", cwd=tmp_path
    )
    assert done.status == 0, done
    assert json.loads((tmp_path / "out/openapi/openapi.json").read_text()) == document
