"""Samples of forms send what the client sends."""

from __future__ import annotations

import re
import subprocess
from email.message import Message
from email.parser import BytesParser
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from tests.helpers.descriptions import describe_body
from tests.helpers.recorder import Recorder

FORM = r"""
{type: object, required: [files, meta, note, tags, image, text, list, objects], properties: {
  files: {type: array, items: {type: string, format: binary}}, image: {type: string, format: binary},
  meta: {type: object, required: [a], properties: {a: {type: string, example: 'b"\c;'}}},
  note: {type: string, example: '@note; "x" \'}, tags: {type: array, items: {type: string}},
  text: {type: string}, list: {type: array, items: {type: integer}},
  objects: {type: array, items: {type: object, required: [n], properties: {n: {type: integer}}}}}}
"""
ENCODING = {
    "note": {"contentType": "text/markdown"},
    "image": {"contentType": "image/*, image/png"},
    "text": {"contentType": "application/json"},
    "list": {"contentType": "application/json"},
}


def parts(media_type: str, body: bytes) -> dict[str, tuple[str | None, str, bytes]]:
    head = f"Content-Type: {media_type}\r\n\r\n".encode()
    found: Any = BytesParser().parsebytes(head + body).get_payload()
    return {name_of(each): part(each) for each in found}


def name_of(each: Message) -> str:
    return str(each.get_param("name", header="content-disposition"))


def part(each: Message) -> tuple[str | None, str, bytes]:
    """The file name, media type and content of a part, without space in JSON."""
    content: Any = each.get_payload(decode=True)
    is_json = each.get("content-type") == "application/json"
    content = re.sub(rb"\s", b"", content) if is_json else content.strip()
    return each.get_filename(), str(each.get("content-type")), content


EXPECTED = {
    "files": ("file.bin", "application/octet-stream", b"BYTES"),
    "image": ("file.bin", "image/png", b"BYTES"),
    "meta": (None, "application/json", rb'{"a":"b\"\\c;"}'),
    "note": (None, "text/markdown", b'@note; "x" \\'),
    "tags": (None, "None", b"example"),
    "text": (None, "application/json", b'"example"'),
    "list": (None, "application/json", b"[1]"),
    "objects": (None, "application/json", b'{"n":1}'),
}


@pytest.fixture
def page(tmp_path: Path) -> str:
    document = describe_body(FORM, media="multipart/form-data", encoding=ENCODING)
    document += "servers: [{url: 'https://api.example.com'}]\n"
    (tmp_path / "x.yaml").write_text(document, encoding="utf-8")
    arguments = ["--spec", str(tmp_path / "x.yaml"), "--out", str(tmp_path / "out")]
    assert main(["build", *arguments, "--only", "reference"]) == 0
    (found,) = (tmp_path / "out/reference/operations").glob("*.md")
    return found.read_text(encoding="utf-8")


def test_curl_sample_of_form_sends_parts_with_media_types(
    page: str, server: Recorder, tmp_path: Path
) -> None:
    (tmp_path / "file.bin").write_bytes(b"BYTES")
    command = re.findall(r"```bash\n(curl.*?)```", page, re.DOTALL)[0]
    command = command.replace("https://api.example.com", server.url)
    subprocess.run(["bash", "-c", f"{command.strip()} --silent"], cwd=tmp_path, check=True)
    request = server.last
    assert parts(request.headers["content-type"], request.body) == EXPECTED


def test_http_sample_of_form_has_parts_with_media_types(page: str) -> None:
    message = re.findall(r"```http\n(.*?)```", page, re.DOTALL)[0]
    head, _, body = message.partition("\n\n")
    media_type = re.findall("Content-Type: (.*)", head)[0]
    made = parts(media_type, body.replace("\n", "\r\n").encode())
    as_sent = {
        name: (file, kind, b"(the bytes of file.bin)" if file else content)
        for name, (file, kind, content) in EXPECTED.items()
    }
    assert made == as_sent
