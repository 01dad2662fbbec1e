"""Media types with parameters and in capitals mean those without."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from tests.helpers.build import Build
from tests.helpers.descriptions import client, describe_body, describe_response
from tests.helpers.recorder import Recorder


@pytest.mark.parametrize(("media", "sent_type", "body"), [
    ("text/plain; charset=iso-8859-1", "text/plain; charset=iso-8859-1", b"h\xe9"), ("text/plain; charset=utf-8", "text/plain; charset=utf-8", b"h\xc3\xa9"),
    ("Text/Plain", "Text/Plain; charset=utf-8", b"h\xc3\xa9"), ("text/plain; format=flowed", "text/plain; format=flowed; charset=utf-8", b"h\xc3\xa9"),
    ("text/plain; charset=no-such", "text/plain; charset=no-such", b"h\xc3\xa9"), ("application/xml; charset=\"latin-1\"", 'application/xml; charset="latin-1"', b"h\xe9"),
])  # fmt: skip
def test_text_body_is_sent_in_charset_of_its_media_type(
    build: Build, server: Recorder, media: str, sent_type: str, body: bytes
) -> None:
    package = build(describe_body("{type: string}", media=media))
    client(package, server).x.send(body="hé")
    assert (server.last.headers["content-type"], server.last.body) == (sent_type, body)


def test_text_body_outside_its_charset_is_refused(build: Build, server: Recorder) -> None:
    package = build(describe_body("{type: string}", media="text/plain; charset=iso-8859-1"))
    with pytest.raises(ValueError, match=r"send: the body: .*latin-1"):
        client(package, server).x.send(body="猫")


@pytest.mark.parametrize(("media", "part"), [
    ("text/plain; charset=iso-8859-1", b"h\xe9"), ("application/json; charset=iso-8859-1", b'"h\xc3\xa9"'),
    ("text/plain, text/html", b"h\xc3\xa9"), ("text/*, text/csv; charset=latin-1", b"h\xe9"),
])  # fmt: skip
def test_form_part_is_sent_in_charset_of_its_content_type(
    build: Build, server: Recorder, media: str, part: bytes
) -> None:
    form = "{type: object, properties: {a: {type: string}}}"
    encoding = {"a": {"contentType": media}}
    package = build(describe_body(form, media="multipart/form-data; boundary=b", encoding=encoding))
    client(package, server).x.send(a="hé")
    head, _, rest = server.last.body.partition(b"\r\n\r\n")
    sent_type = next(each for each in media.split(", ") if "*" not in each)
    assert f"Content-Type: {sent_type}".encode() in head and rest.startswith(part + b"\r\n")


@pytest.mark.parametrize("media", ["text/plain; charset=utf-8", "Text/Plain"])
def test_failure_type_with_parameters_is_recognized(
    build: Build, server: Recorder, media: str
) -> None:
    document: Any = yaml.safe_load(describe_response("{type: object}"))
    document["paths"]["/x"]["get"]["responses"]["200"]["x-failure-types"] = [media]
    package = build(yaml.safe_dump(document))
    server.respond(b"Out of order", content_type="text/plain; charset=utf-8")
    with pytest.raises(package.ClientError) as caught:
        client(package, server).x.get()
    assert not isinstance(caught.value, package.InvalidResponseError)
