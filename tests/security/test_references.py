"""External, circular and multiplying `$ref`s are rejected quickly, with a position."""

from __future__ import annotations

import os
import socket
import threading
from pathlib import Path

import pytest

from tests.security.process_runner import Runner

HEAD = 'openapi: 3.0.3\ninfo: {title: T, version: "1"}\n'
FINE = "Thing: {type: string}\n"


def lint(run_command: Runner, folder: Path, text: str) -> str:
    (folder / "x.yaml").write_text(HEAD + text)
    done = run_command("lint", "x.yaml", cwd=folder)
    return done.refused(done.status if done.status in (1, 2) else 1, None)


def schema(ref: str) -> str:
    return (
        "paths: {}\ncomponents:\n  schemas:\n    A:\n      $ref: "
        + '"'
        + ref.replace("\\", "\\\\").replace("\0", "\\0")
        + '"\n'
    )


PLACES = {
    "a file of the system": ("/etc/passwd", "outside"),
    "the same by a URL": ("file:///etc/passwd", "another host"),
    "a parent folder": ("../outside.yaml#/Thing", "outside"),
    "a parent folder by a way round": ("inner/../../outside.yaml#/Thing", "outside"),
    "a parent folder in escapes": ("%2e%2e/outside.yaml#/Thing", "outside"),
    "a parent folder all in escapes": ("%2E%2E%2Foutside.yaml#/Thing", "outside"),
    "a parent folder in double escapes": ("%252e%252e%252foutside.yaml#/Thing", "does not exist"),
    "a parent folder in backslashes": ("..\\outside.yaml#/Thing", "not a valid file path"),
    "a backslash in escapes": ("..%5Coutside.yaml#/Thing", "not a valid file path"),
    "a web address": ("http://127.0.0.1:9/x.yaml#/Thing", "another host"),
    "a web address in capitals": ("HTTPS://127.0.0.1/x.yaml", "another host"),
    "a web address without a scheme": ("//127.0.0.1/x.yaml#/Thing", "another host"),
    "a share": ("\\\\host\\share\\x.yaml", "not a valid file path"),
    "a drive": ("C:/x.yaml", "another host"),
    "a drive in a folder": ("./C:x.yaml", "not a valid file path"),
    "a stream of a file": ("inner/fine.yaml:stream", "not a valid file path"),
    "a zero": ("a\0b.yaml", "not a valid file path"),
    "a zero in escapes": ("a%00b.yaml", "not a valid file path"),
    "a line": ("a%0Ab.yaml", "not a valid file path"),
    "a long name": ("y" * 300 + ".yaml", "not a valid file path"),
    "a long way": ("y/" * 5_000 + "y.yaml", "not a valid file path"),
    "a link to a file outside": ("link.yaml#/Thing", "through a symbolic link"),
    "a link to a file inside": ("near.yaml#/Thing", "through a symbolic link"),
    "a link to a folder outside": ("links/outside.yaml#/Thing", "through a symbolic link"),
    "a link to a folder inside": ("inside/fine.yaml#/Thing", "through a symbolic link"),
    "a link to itself": ("loop.yaml#/Thing", "through a symbolic link"),
    "a folder": ("inner", "is not a file"),
    "a folder by its dot": ("./", "is not a file"),
    "a pipe": ("pipe#/Thing", "is not a file"),
    "a socket": ("socket#/Thing", "is not a file"),
    "a file behind a file": ("inner/fine.yaml/x.yaml", "not a valid file path"),
    "a file that may not be read": ("secret.yaml#/Thing", "cannot be read"),
    "a file that is too big": ("big.yaml#/Thing", "over 32 MB"),
    "no pointer": ("#Thing", "not a JSON Pointer"),
    "an index that is no number": ("#/tags/²", "leads nowhere"),
    "an index without an end": ("#/tags/" + "9" * 5_000, "leads nowhere"),
}


@pytest.mark.parametrize("name", PLACES)
def test_references_to_outside_are_rejected_with_position(
    name: str, tmp_path: Path, run_command: Runner
) -> None:
    ref, what = PLACES[name]
    folder = tmp_path / "spec"
    (folder / "inner").mkdir(parents=True)
    (folder / "inner/fine.yaml").write_text(FINE)
    (tmp_path / "outside.yaml").write_text(FINE)
    (folder / "link.yaml").symlink_to(tmp_path / "outside.yaml")
    (folder / "near.yaml").symlink_to("inner/fine.yaml")
    (folder / "links").symlink_to(tmp_path)
    (folder / "inside").symlink_to("inner")
    (folder / "loop.yaml").symlink_to("loop.yaml")
    os.mkfifo(folder / "pipe")
    (folder / "secret.yaml").write_text(FINE)
    (folder / "secret.yaml").chmod(0)
    with open(folder / "big.yaml", "wb") as file:
        file.truncate(100 * 1024 * 1024)
    listening = socket.socket(socket.AF_UNIX)
    if len(str(folder / "socket")) < 100:
        listening.bind(str(folder / "socket"))
    elif name == "a socket":
        pytest.skip("the folder's path is too long for a socket")
    if name == "a file that may not be read" and os.getuid() == 0:
        pytest.skip("root may read everything")
    errors = lint(run_command, folder, "tags: [{name: t}]\n" + schema(ref))
    listening.close()
    assert any(
        line.startswith("x.yaml:8:13: $ref ") and what in line for line in errors.splitlines()
    ), errors
    assert "root:" not in errors and all(len(line) < 1_000 for line in errors.splitlines())


def test_remote_references_are_not_fetched(tmp_path: Path, run_command: Runner) -> None:
    """A server counts connections, while every place for a URL contains its URL."""
    connections = []
    server = socket.create_server(("127.0.0.1", 0))
    server.settimeout(0.2)

    def wait() -> None:
        while True:
            try:
                connections.append(server.accept())
            except TimeoutError:
                if done.is_set():
                    return

    done = threading.Event()
    waiting = threading.Thread(target=wait)
    waiting.start()
    url = f"http://127.0.0.1:{server.getsockname()[1]}/x.yaml"
    (tmp_path / "x.yaml").write_text(f"""openapi: 3.1.0
info: {{title: T, version: "1", x-a: {{$ref: "{url}"}}}}
jsonSchemaDialect: "{url}"
externalDocs: {{url: "{url}"}}
servers: [{{url: "{url}"}}]
tags: [{{name: t, description: "![x]({url})"}}]
paths:
  /a:
    get:
      tags: [t]
      operationId: a
      description: "![x]({url}) <img src='{url}'>"
      responses:
        "200":
          description: A.
          content:
            application/json:
              schema: {{$ref: "#/components/schemas/A"}}
              examples: {{x: {{externalValue: "{url}"}}, y: {{value: {{$ref: "{url}"}}}}}}
        default: {{description: B.}}
components:
  schemas:
    A: {{$id: "{url}", $schema: "{url}", type: object, properties: {{a: {{default: {{$ref: "{url}"}}, enum: [{{$ref: "{url}"}}]}}}}}}
    B: {{$dynamicRef: "{url}#x", default: 1}}
""")
    run_command("lint", "x.yaml", cwd=tmp_path)
    run_command("build", "--spec", "x.yaml", "--out", "out", cwd=tmp_path)
    done.set()
    waiting.join()
    server.close()
    assert not connections


CIRCLES = {
    "to itself": schema("#/components/schemas/A"),
    "to its file": schema("x.yaml#/components/schemas/A"),
    "over two": schema("#/components/schemas/B") + "    B: {$ref: '#/components/schemas/A'}\n",
    "of path items": "paths:\n  /a: {$ref: '#/paths/~1b'}\n  /b: {$ref: '#/paths/~1a'}\n",
    "of responses": "paths: {}\ncomponents: {responses: {A: {$ref: '#/components/responses/B'}, B: {$ref: '#/components/responses/A'}}}\n",
    "over files": schema("b.yaml#/B"),
    "of path items over files": "paths:\n  /a: {$ref: 'b.yaml#/item'}\n",
    "of callbacks": "paths:\n  /a: {$ref: 'b.yaml#/called'}\n",
    "of ten thousand": "paths: {}\ncomponents:\n  schemas:\n"
    + "".join(
        f"    A{n}: {{$ref: '#/components/schemas/A{(n + 1) % 10_000}'}}\n" for n in range(10_000)
    ),
    "of allOf": "paths: {}\ncomponents: {schemas: {A: {allOf: [{$ref: '#/components/schemas/B'}]}, B: {allOf: [{$ref: '#/components/schemas/A'}]}}}\n",
}


@pytest.mark.parametrize("name", CIRCLES)
def test_circular_references_are_reported(name: str, tmp_path: Path, run_command: Runner) -> None:
    (tmp_path / "b.yaml").write_text("""\
B: {$ref: "c.yaml#/C"}
item: {$ref: "c.yaml#/item"}
called:
  post:
    responses: {default: {description: D.}}
    callbacks: {c: {"{$url}": {$ref: "#/called"}}}
""")
    (tmp_path / "c.yaml").write_text('C: {$ref: "b.yaml#/B"}\nitem: {$ref: "b.yaml#/item"}\n')
    errors = lint(run_command, tmp_path, CIRCLES[name])
    assert any(
        each in errors for each in ("to itself", "through over 100 others", "to its own schema")
    ), errors
    assert all(line.startswith(("x.yaml:", "b.yaml:", "c.yaml:")) for line in errors.splitlines())


def test_long_reference_chain_is_rejected(tmp_path: Path, run_command: Runner) -> None:
    chain = "".join(f"    A{n}: {{$ref: '#/components/schemas/A{n + 1}'}}\n" for n in range(5_000))
    errors = lint(
        run_command,
        tmp_path,
        f"paths: {{}}\ncomponents:\n  schemas:\n{chain}    A5000: {{type: string}}\n",
    )
    assert errors.startswith(
        "x.yaml:6:16: $ref '#/components/schemas/A1' leads through over 100 others"
    )


def test_chains_with_shared_end_are_linted_in_time(tmp_path: Path, run_command: Runner) -> None:
    """References into a resolved chain are not followed to its end again."""
    chain = "".join(f"    A{n}: {{$ref: '#/components/schemas/A{n + 1}'}}\n" for n in range(98))
    heads = "".join(f"    B{n}: {{$ref: '#/components/schemas/A0'}}\n" for n in range(4_000))
    text = f"paths: {{}}\ncomponents:\n  schemas:\n{chain}    A98: {{type: text}}\n{heads}"
    assert "x.yaml:104:" in lint(run_command, tmp_path, text)


def test_path_items_multiplying_through_callbacks_are_rejected(
    tmp_path: Path, run_command: Runner
) -> None:
    items = "".join(
        f"p{n}:\n  post:\n    responses: {{default: {{description: D.}}}}\n"
        f"    callbacks: {{a: {{x: {{$ref: '#/p{n + 1}'}}}}, b: {{x: {{$ref: '#/p{n + 1}'}}}}}}\n"
        for n in range(40)
    )
    (tmp_path / "b.yaml").write_text(items + "p40: {description: End.}\n")
    errors = lint(run_command, tmp_path, "paths:\n  /a: {$ref: 'b.yaml#/p0'}\n")
    assert errors.startswith("b.yaml:") and "repeat over" in errors


def test_large_path_item_on_many_paths_is_rejected(tmp_path: Path, run_command: Runner) -> None:
    (tmp_path / "b.yaml").write_text(f"p: {{description: {'y' * 1_000_000}}}\n")
    errors = lint(
        run_command,
        tmp_path,
        "paths:\n" + "".join(f"  /a{n}: {{$ref: 'b.yaml#/p'}}\n" for n in range(1_000)),
    )
    assert errors.startswith("x.yaml:") and "repeat over" in errors


def test_too_many_files_are_rejected(tmp_path: Path, run_command: Runner) -> None:
    for n in range(5_100):
        (tmp_path / f"f{n}.yaml").write_text(
            f"A: {{$ref: 'f{n + 1}.yaml#/A'}}\n" if n % 50 else FINE + "A: {}\n"
        )
    text = "".join(f"    A{n}: {{$ref: 'f{n}.yaml#/A'}}\n" for n in range(5_100))
    errors = lint(run_command, tmp_path, "paths: {}\ncomponents:\n  schemas:\n" + text)
    assert "the description is over 5,000 files or 64 MB in all" in errors


def test_too_many_bytes_are_rejected(tmp_path: Path, run_command: Runner) -> None:
    for n in range(3):
        (tmp_path / f"f{n}.yaml").write_text(FINE + f"# {'y' * 30_000_000}\n")
    text = "".join(f"    A{n}: {{$ref: 'f{n}.yaml#/Thing'}}\n" for n in range(3))
    errors = lint(run_command, tmp_path, "paths: {}\ncomponents:\n  schemas:\n" + text)
    assert errors.startswith(
        "x.yaml:8:16: $ref to 'f2.yaml': the description is over 5,000 files or 64 MB in all"
    )


def test_root_document_may_be_symlink(tmp_path: Path, run_command: Runner) -> None:
    """The user names the root document, which may be a link; the description names other files, relative to the root."""
    (tmp_path / "spec").mkdir()
    (tmp_path / "spec/real.yaml").write_text(
        HEAD + "paths: {}\nx-a: 1\n" + schema("b.yaml#/Thing")[10:]
    )
    (tmp_path / "spec/b.yaml").write_text(FINE)
    (tmp_path / "x.yaml").symlink_to("spec/real.yaml")
    (tmp_path / "y").symlink_to("spec")
    for name in ("x.yaml", "y/real.yaml"):
        done = run_command(
            "build", "--spec", name, "--out", "out", "--only", "openapi", cwd=tmp_path
        )
        assert done.status == 0, done


BESIDE = ("changes.md", "errata.yaml", "languages.yaml")


@pytest.mark.parametrize("name", BESIDE)
def test_companion_file_as_symlink_is_rejected(
    name: str, tmp_path: Path, run_command: Runner
) -> None:
    """A folder from elsewhere may contain a link to any file of this machine, which the reference would show."""
    (tmp_path / "x.yaml").write_text(HEAD + "paths: {}\n")
    for target in ("/etc/passwd", "nowhere", name):
        (tmp_path / name).symlink_to(target)
        errors = run_command("build", "--spec", "x.yaml", "--out", "out", cwd=tmp_path).refused(2)
        assert errors.startswith(f"{name}: is a symbolic link")
        (tmp_path / name).unlink()
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("name", BESIDE)
def test_oversized_companion_file_is_rejected(
    name: str, tmp_path: Path, run_command: Runner
) -> None:
    (tmp_path / "x.yaml").write_text(HEAD + "paths: {}\n")
    with open(tmp_path / name, "wb") as file:
        file.truncate(8 * 1024**3)
    errors = run_command("build", "--spec", "x.yaml", "--out", "out", cwd=tmp_path).refused(2)
    assert errors == f"{name}: over 32 MB; split it\n"
