"""Files to send: their names, media types and progress, and the docstring that names them."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from _runtime.operation import Body, Operation
from _runtime.request_builder import RequestBuilder
from _runtime.uploads import CHUNK, UploadFile
from fault_server import FaultServer, respond


def upload(harness: Any, fault_server: FaultServer, file: Any) -> bytes:
    """Returns the first part of the form that arrived."""
    harness.do(harness.client().items.upload(file=file))
    return fault_server.requests[-1].body.partition(b"\r\n--")[0]


def test_each_file_has_its_media_type(
    harness: Any, fault_server: FaultServer, tmp_path: Path
) -> None:
    path = tmp_path / "release.jks"
    path.write_bytes(b"ab")
    for file, name, media_type in (
        (path, b"release.jks", b"application/octet-stream"),
        (("a.xml", path), b"a.xml", b"application/octet-stream"),
        (("a.xml", path, "text/xml; charset=utf-8"), b"a.xml", b"text/xml; charset=utf-8"),
        (("", path, "text/xml"), b"release.jks", b"text/xml"),
        (("a.pem", b"ab", "text/plain"), b"a.pem", b"text/plain"),
        (UploadFile(path), b"release.jks", b"application/octet-stream"),
        (UploadFile(b"ab", name="a.crt", media_type="text/plain"), b"a.crt", b"text/plain"),
    ):
        part = upload(harness, fault_server, file)
        assert b'filename="' + name + b'"\r\n' in part
        assert part.endswith(b"Content-Type: " + media_type + b"\r\n\r\nab")


def test_upload_reports_progress(harness: Any, fault_server: FaultServer, tmp_path: Path) -> None:
    content = bytes(CHUNK * 3 + 5)
    path = tmp_path / "f"
    path.write_bytes(content)
    expected = [(CHUNK * number, len(content)) for number in (1, 2, 3)]
    expected.append((len(content), len(content)))
    seen: list[tuple[int, int | None]] = []

    def note(sent: int, length: int | None) -> None:
        seen.append((sent, length))

    for each in (path, content, io.BytesIO(content)):
        seen.clear()
        harness.do(harness.client().items.upload(file=UploadFile(each, progress=note)))
        assert seen == expected
    seen.clear()
    fault_server.respond_with(respond("{}", 429, {"Retry-After": "0"}), respond("{}"))
    harness.do(harness.client().items.upload(file=UploadFile(path, progress=note)))
    assert seen == expected * 2  # a repeated attempt begins again


@pytest.mark.parametrize(
    "media_type", ["text", "text/plain\r\nX-Evil: 1", "text/pläin", "text/plain; a=\n", "/", " "]
)
def test_invalid_media_type_is_refused_before_sending(
    harness: Any, fault_server: FaultServer, media_type: str
) -> None:
    with pytest.raises(ValueError, match="is not a media type"):
        harness.do(harness.client().items.upload(file=("a", b"ab", media_type)))
    with pytest.raises(ValueError, match="is not a media type"):
        UploadFile(b"ab", media_type=media_type)
    assert fault_server.requests == []


@pytest.mark.parametrize("file", [("a",), ("a", b"b", None), (1, b"b"), ("a", b"b", "c/d", "e")])
def test_invalid_tuple_is_refused_before_sending(
    harness: Any, fault_server: FaultServer, file: Any
) -> None:
    with pytest.raises(TypeError, match=r"parameter 'file'.*\(name, content, media type\)"):
        harness.do(harness.client().items.upload(file=file))
    assert fault_server.requests == []


def test_file_as_whole_body_has_its_media_type() -> None:
    operation: Operation[Any] = Operation(
        id="put", method="PUT", path="/f", body=Body("application/octet-stream", bytes)
    )
    build = RequestBuilder(operation).build
    assert build("http://h", {}, b"ab", []).headers["Content-Type"] == "application/octet-stream"
    for file in (("f", b"ab", "image/png"), UploadFile(b"ab", media_type="image/png")):
        request = build("http://h", {}, file, [])
        assert request.headers["Content-Type"] == "image/png"
        assert b"".join(request.body.open()) == b"ab"  # type: ignore[union-attr]


def test_docstring_names_what_a_file_may_be() -> None:
    import codearts_build

    assert {"Upload", "UploadFile", "Auth", "Progress"} <= set(codearts_build.__all__)
    for resources in (codearts_build.resources.Files, codearts_build.resources.AsyncFiles):
        text = " ".join((resources.upload.__doc__ or "").split())
        assert "a path, a file open for reading bytes, (name, content)" in text
        assert "`UploadFile`" in text
