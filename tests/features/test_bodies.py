"""Request bodies: media types, forms, encodings, files and text."""

from __future__ import annotations

import datetime
import io
import uuid
from decimal import Decimal
from email.message import Message
from email.parser import BytesParser
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.build import Build
from tests.helpers.descriptions import DONE, client, describe, describe_body, parse_yaml, sent
from tests.helpers.recorder import Recorded, Recorder


def parts(request: Recorded) -> list[Message]:
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    found: Any = BytesParser().parsebytes(head + request.body).get_payload()
    return list(found)


def named(part: Message) -> Any:
    return part.get_param("name", header="content-disposition")


@pytest.mark.parametrize(
    "media",
    [
        "application/json",
        "application/vnd.tiny.v2+json",
        "application/json; charset=utf-8",
        "*/*",
        "text/json",
    ],
)
def test_json_media_types_are_sent_as_json(build: Build, server: Recorder, media: str) -> None:
    package = build(describe_body("{type: object, properties: {a: {type: integer}}}", media=media))
    assert sent(package, server, a=1) == {"a": 1}
    assert server.last.headers["content-type"] == ("application/json" if "*" in media else media)


ANY = "{type: object, properties: {a: {}, s: {type: string}, l: {type: array, items: {type: object, properties: {d: {type: string}}}}}}"


@pytest.mark.parametrize(("given", "kind", "message"), [
    ({"a": b"x"}, TypeError, "a: bytes"), ({"a": bytearray(b"x")}, TypeError, "a: bytearray"), ({"a": memoryview(b"x")}, TypeError, "a: memoryview"),
    ({"l": [{"d": "x"}, {"d": b"x"}]}, TypeError, "l[1].d: bytes"), ({"a": float("nan")}, ValueError, "a: nan"),
    ({"a": {"x": [1, (float("-inf"),)]}}, ValueError, "a.x[1][0]: -inf"), ({"a": Decimal("NaN")}, ValueError, "a: NaN"),
    ({"a": [{b"k": 1}]}, TypeError, "a[0]: object keys must be str, not bytes"), ({"a": {1.5: 1}}, TypeError, "not float"),
    ({"a": {True: 1}}, TypeError, "not bool"), ({"a": {datetime.date(2026, 1, 2): 1}}, TypeError, "not date"),
    ({"a": {"x": [object()]}}, TypeError, "a.x[0]: a object"), ({"s": Decimal(1)}, TypeError, "s: Expected `str"),
])  # fmt: skip
def test_body_values_invalid_in_json_raise_error_with_operation_name(
    build: Build, server: Recorder, given: Any, kind: type[Exception], message: str
) -> None:
    package = build(describe_body(ANY))
    with pytest.raises(kind) as caught:
        client(package, server).x.send(**given)
    assert (
        caught.type is kind
        and str(caught.value).startswith("send: ")
        and message in str(caught.value)
    )
    if "l" in given:
        model = next(
            getattr(package.models, name)
            for name in package.models.__all__
            if name.endswith("LItem")
        )
        with pytest.raises(kind, match=r"l\[1\]\.d: bytes"):
            client(package, server).x.send(l=[model(d="x"), model(d=b"x")])
    assert server.requests == []


def test_body_values_with_json_form_are_converted(build: Build, server: Recorder) -> None:
    package, number = build(describe_body(ANY)), uuid.UUID(int=7)
    made = {
        "d": datetime.date(2026, 1, 2),
        "u": number,
        1: Decimal("1.10"),
        number: {2},
        "big": Decimal("1E+2"),
    }
    expected = {"d": "2026-01-02", "u": str(number), "1": 1.1, str(number): [2], "big": 100}
    assert sent(package, server, a=made) == {"a": expected}
    assert b"1.10" in server.last.body


def test_json_is_preferred_among_several_media_types(build: Build, server: Recorder) -> None:
    content = {
        media: {"schema": parse_yaml("{type: object, properties: {a: {type: integer}}}")}
        for media in ("application/xml", "application/x-www-form-urlencoded", "application/json")
    }
    package = build(
        describe(
            {
                "/x": {
                    "post": {
                        "operationId": "send",
                        "tags": ["x"],
                        "requestBody": {"content": content},
                        **DONE,
                    }
                }
            }
        )
    )
    assert sent(package, server, a=1) == {"a": 1}


@pytest.mark.parametrize(
    "schema",
    [
        "{type: array, items: {type: integer}}",
        "{}",
        "{oneOf: [{type: array, items: {type: integer}}, {type: string}]}",
    ],
)
def test_non_object_bodies_are_passed_as_body(build: Build, server: Recorder, schema: str) -> None:
    assert sent(build(describe_body(schema)), server, body=[1, 2]) == [1, 2]


def test_text_body_is_sent_as_utf8(build: Build, server: Recorder) -> None:
    package = build(describe_body("{type: string}", media="text/plain"))
    client(package, server).x.send(body="grüß")
    assert server.last.body == "grüß".encode()
    assert server.last.headers["content-type"] == "text/plain; charset=utf-8"


TEXTS = [
    ("application/xml", "{type: string}"),
    ("application/soap+xml; charset=utf-8", "{type: string}"),
    ("application/yaml", "{}"),
    ("application/jwt", "{type: string}"),
    ("application/graphql", "{type: string, enum: ['{a}', '{b}']}"),
    ("application/vnd.own", "{type: string}"),
]


@pytest.mark.parametrize(("media", "schema"), TEXTS)
def test_body_of_text_is_sent_and_never_taken_for_a_path(
    build: Build, server: Recorder, tmp_path: Path, media: str, schema: str
) -> None:
    package = build(describe_body(schema, media=media))
    path = tmp_path / "secret"
    path.write_text("of the file", encoding="utf-8")
    for text in (str(path), "{a}"):
        client(package, server).x.send(body=text)
        assert (server.last.body, server.last.headers["content-type"]) == (text.encode(), media)
    assert package.resources.X.send.__annotations__["body"] == "str"


def test_body_of_any_text_range_is_plain_text(build: Build, server: Recorder) -> None:
    client(build(describe_body("{type: string}", media="*/*")), server).x.send(body="a")
    assert server.last.body == b"a"
    assert server.last.headers["content-type"] == "text/plain; charset=utf-8"


@pytest.mark.parametrize(
    ("media", "sent_as"),
    [
        ("*/*", "application/octet-stream"),
        ("application/*", "application/octet-stream"),
        ("application/json", "application/json"),
        ("text/csv", "text/csv"),
    ],
)
def test_binary_body_of_any_media_type_takes_bytes_and_files(
    build: Build, server: Recorder, tmp_path: Path, media: str, sent_as: str
) -> None:
    package = build(describe_body("{type: string, format: binary}", media=media))
    path = tmp_path / "file"
    path.write_bytes(b"\x00{")
    for given in (b"\x00{", io.BytesIO(b"\x00{"), path, str(path)):
        client(package, server).x.send(body=given)
        assert (server.last.body, server.last.headers["content-type"]) == (b"\x00{", sent_as)


@pytest.mark.parametrize("media", ["application/octet-stream", "application/pdf", "image/png"])
def test_string_body_of_a_file_format_takes_files(
    build: Build, server: Recorder, media: str
) -> None:
    client(build(describe_body("{type: string}", media=media)), server).x.send(body=b"\x00")
    assert (server.last.body, server.last.headers["content-type"]) == (b"\x00", media)


@pytest.mark.parametrize("media", ["application/octet-stream", "image/png", "application/x-ndjson"])
def test_binary_body_is_sent_unchanged(build: Build, server: Recorder, media: str) -> None:
    package = build(describe_body("{type: string, format: binary}", media=media))
    for given in (b"\x00\x01", io.BytesIO(b"\x00\x01")):
        client(package, server).x.send(body=given)
        assert (server.last.body, server.last.headers["content-type"]) == (b"\x00\x01", media)


def test_media_type_range_is_sent_as_octet_stream(build: Build, server: Recorder) -> None:
    package = build(describe_body("{type: string, format: binary}", media="image/*"))
    client(package, server).x.send(body=b"x")
    assert server.last.headers["content-type"] == "application/octet-stream"


@pytest.mark.parametrize(("schema", "media", "expected"), [
    ("{type: integer}", "text/plain", 'body="1"'), ("{type: array, items: {type: integer}}", "text/csv", 'body="[1]"'),
    ("{type: object, properties: {a: {type: string}}}", "application/yaml", """body='{"a": "example"}'"""),
])  # fmt: skip
def test_examples_of_non_json_bodies_are_text_or_files(
    build: Build, schema: str, media: str, expected: str
) -> None:
    assert f"send({expected})" in build(describe_body(schema, media=media)).resources.X.send.__doc__


def test_xml_object_body_is_text_or_bytes_with_warning(
    build: Build, server: Recorder, capsys: pytest.CaptureFixture[str]
) -> None:
    package = build(
        describe_body("{type: object, properties: {a: {type: string}}}", media="application/xml")
    )
    assert (
        "no type for a media type that is neither JSON nor a form: application/xml"
        in capsys.readouterr().err
    )
    for given in ("<a/>", b"<a/>"):
        client(package, server).x.send(body=given)
        assert server.last.body == b"<a/>"


def test_optional_body_omitted_sends_no_content(build: Build, server: Recorder) -> None:
    body = {
        "content": {
            "application/json": {
                "schema": parse_yaml(
                    "{type: object, required: [a], properties: {a: {type: integer}}}"
                )
            }
        }
    }
    package = build(
        describe(
            {"/x": {"post": {"operationId": "send", "tags": ["x"], "requestBody": body, **DONE}}}
        )
    )
    client(package, server).x.send()
    assert (server.last.body, "content-type" in server.last.headers) == (b"", False)


# -- forms ----------------------------------------------------------------------

FORM = "application/x-www-form-urlencoded"


def test_urlencoded_form_is_encoded_by_field_type(build: Build, server: Recorder) -> None:
    schema = "{type: object, required: [a], properties: {a: {type: string}, n: {type: integer}, list: {type: array, items: {type: string}}, o: {type: object, properties: {k: {type: integer}}}}}"
    package = build(describe_body(schema, media=FORM))
    model = next(
        getattr(package.models, name) for name in package.models.__all__ if name.endswith("O")
    )
    client(package, server).x.send(a="x y&z", n=1, list_=["p", "q"], o=model(k=1))
    assert server.last.body == b"a=x%20y%26z&list=p&list=q&n=1&o=%7B%22k%22%3A1%7D"
    with pytest.raises(TypeError):
        client(package, server).x.send(n=1)


@pytest.mark.parametrize("media", [FORM, "multipart/form-data"])
@pytest.mark.parametrize(("given", "message"), [
    ({"n": "x"}, "'n': Expected `int"), ({"n": 1.5}, "'n': Expected `int"), ({"o": {"k": "x"}}, "'o': k: Expected `int"),
    ({"a": {"k": float("nan")}}, "'a': k: nan"), ({"a": {b"k": 1}}, "'a': object keys must be str"), ({"a": [float("inf")]}, "'a'.*inf"),
])  # fmt: skip
def test_form_fields_of_wrong_type_raise_error_with_field_name(
    build: Build, server: Recorder, media: str, given: Any, message: str
) -> None:
    schema = "{type: object, properties: {a: {}, n: {type: integer}, o: {type: object, properties: {k: {type: integer}}}}}"
    package = build(describe_body(schema, media=media))
    with pytest.raises((TypeError, ValueError), match=f"send: parameter {message}"):
        client(package, server).x.send(**given)
    assert server.requests == []


def test_multipart_form_given_as_model_is_sent(build: Build, server: Recorder) -> None:
    """The file is sent as bytes, and additional properties of an object field are part of its JSON."""
    properties = "f: {type: string, format: binary}, r: {type: string, readOnly: true}, o: {type: object, properties: {k: {type: integer}}, additionalProperties: {type: string}}"
    package = build(
        describe_body(
            f"{{type: object, properties: {{{properties}}}}}", media="multipart/form-data"
        )
    )
    models = {name: getattr(package.models, name) for name in package.models.__all__}
    form, inner = models.pop("SendRequest"), models.popitem()[1]
    client(package, server).call(
        "send", body=form(f=b"\x01", r="r", o=inner(k=1, extra={"z": "q"}))
    )
    came = {named(part): part.get_payload(decode=True) for part in parts(server.last)}
    assert came == {"f": b"\x01", "o": b'{"z":"q","k":1}'}


def test_form_field_styles_are_applied(build: Build, server: Recorder) -> None:
    schema = "{type: object, properties: {m: {type: object, additionalProperties: {}}, l: {type: array, items: {type: string}}, j: {type: array, items: {type: integer}}}}"
    encoding = parse_yaml(
        "{m: {style: deepObject, explode: true}, l: {style: pipeDelimited, explode: false}, j: {contentType: application/json}}"
    )
    package = build(describe_body(schema, media=FORM, encoding=encoding))
    client(package, server).x.send(m={"a": {"b": 1}}, l=["x", "y"], j=[1, 2])
    assert server.last.body == b"j=%5B1%2C2%5D&l=x%7Cy&m%5Ba%5D%5Bb%5D=1"


def test_form_of_additional_properties_is_sent_from_mapping(build: Build, server: Recorder) -> None:
    package = build(
        describe_body("{type: object, additionalProperties: {type: string}}", media=FORM)
    )
    client(package, server).x.send(body={"a": "1"})
    assert server.last.body == b"a=1"


def test_multipart_parts_have_media_types_of_encoding(build: Build, server: Recorder) -> None:
    schema = "{type: object, required: [meta], properties: {meta: {type: object, properties: {n: {type: integer}}}, text: {type: string}, list: {type: array, items: {type: integer}}, image: {type: string, format: binary}, files: {type: array, items: {type: string, format: binary}}}}"
    encoding = parse_yaml(
        "{text: {contentType: text/markdown}, image: {contentType: 'image/png, image/jpeg'}, list: {contentType: application/json}}"
    )
    package = build(describe_body(schema, media="multipart/form-data", encoding=encoding))
    model = next(
        getattr(package.models, name) for name in package.models.__all__ if name.endswith("Meta")
    )
    client(package, server).x.send(
        meta=model(n=1), text="# T", list_=[1, 2], image=("i.png", b"\x89"), files=[b"1", b"2"]
    )
    came = [
        (named(part), part.get_content_type(), part.get_payload(decode=True))
        for part in parts(server.last)
    ]
    assert sorted(came) == [
        ("files", "application/octet-stream", b"1"), ("files", "application/octet-stream", b"2"), ("image", "image/png", b"\x89"),
        ("list", "application/json", b"[1,2]"), ("meta", "application/json", b'{"n":1}'), ("text", "text/markdown", b"# T"),
    ]  # fmt: skip


def test_multipart_part_headers_cause_warning(
    build: Build, capsys: pytest.CaptureFixture[str]
) -> None:
    encoding = parse_yaml("{f: {headers: {X-Part: {schema: {type: string}}}}}")
    build(
        describe_body(
            "{type: object, properties: {f: {type: string, format: binary}}}",
            media="multipart/form-data",
            encoding=encoding,
        )
    )
    assert "headers of form part 'f' are not supported" in capsys.readouterr().err


@pytest.mark.parametrize(("style", "warns"), [
    ("explode: false", True), ("style: spaceDelimited", True), ("allowReserved: true", True), ("explode: true", False),
])  # fmt: skip
def test_multipart_part_styles_cause_warning_in_31(
    build: Build, capsys: pytest.CaptureFixture[str], style: str, warns: bool
) -> None:
    """3.1 defines styles for multipart forms, and 3.0 does not."""
    for version in ("3.1.0", "3.0.3"):
        schema = "{type: object, properties: {f: {type: array, items: {type: string}}}}"
        encoding = parse_yaml(f"{{f: {{{style}}}}}")
        build(
            describe_body(schema, version=version, media="multipart/form-data", encoding=encoding)
        )
        has_warning = "multipart form part 'f' cannot have a style" in capsys.readouterr().err
        assert has_warning is (warns and version == "3.1.0")


FILE, FILES = (
    "{type: string, format: binary}",
    "{type: array, items: {type: string, format: binary}}",
)


@pytest.mark.parametrize(("schema", "value", "expected"), [
    (f"{{anyOf: [{FILE}, {FILES}]}}", b"1", [("f", b"1")]), (f"{{anyOf: [{FILE}, {FILES}]}}", [b"1", b"2"], [("f", b"1"), ("f", b"2")]),
    (f"{{oneOf: [{FILE}, {{type: string}}]}}", ("n", b"1"), [("n", b"1")]), (f"{{oneOf: [{FILE}, {{type: string}}]}}", "https://x", [(None, b"https://x")]),
    ("{contentMediaType: image/png}", b"1", [("f", b"1")]), ("{}", b"1", [("f", b"1")]),
])  # fmt: skip
def test_file_fields_in_unions_and_arrays_are_sent_as_files(
    build: Build, server: Recorder, schema: str, value: Any, expected: Any
) -> None:
    package = build(
        describe_body(
            f"{{type: object, properties: {{f: {schema}}}}}", "", "3.1.0", "multipart/form-data"
        )
    )
    client(package, server).x.send(f=value)
    assert [
        (part.get_filename(), part.get_payload(decode=True)) for part in parts(server.last)
    ] == expected


def test_multipart_form_of_additional_files_is_sent(build: Build, server: Recorder) -> None:
    package = build(
        describe_body(
            f"{{type: object, additionalProperties: {FILE}}}", media="multipart/form-data"
        )
    )
    client(package, server).x.send(body={"a": b"1"})
    assert [(named(part), part.get_payload(decode=True)) for part in parts(server.last)] == [
        ("a", b"1")
    ]


def test_object_part_of_unwritable_media_type_causes_warning(
    build: Build, capsys: pytest.CaptureFixture[str]
) -> None:
    schema = "{type: object, properties: {o: {type: object, properties: {a: {type: string}}}}}"
    build(
        describe_body(
            schema,
            media="multipart/form-data",
            encoding=parse_yaml("{o: {contentType: application/xml}}"),
        )
    )
    assert "an object cannot be written as 'application/xml'" in capsys.readouterr().err
