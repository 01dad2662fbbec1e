"""oneOf and anyOf, with and without discriminator."""

# ruff: noqa: UP031 - YAML is full of braces
from __future__ import annotations

from typing import Any, get_args

import pytest

from tests.helpers.build import Build
from tests.helpers.descriptions import (
    client,
    departures,
    describe_body,
    describe_response,
    read,
    sent,
)
from tests.helpers.recorder import Recorder

PETS = """
  Cat: {type: object, required: [kind], properties: {kind: {type: string}, lives: {type: integer}}}
  Dog: {type: object, required: [kind], properties: {kind: {type: string}, tricks: {type: array, items: {type: string}}}}
"""
PET = '{oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}], discriminator: {propertyName: kind%s}}'


@pytest.mark.parametrize("value", ["text", 3, 2.5, True, ["a"], {"a": 1}, None])
def test_union_of_json_types_is_decoded_by_type(build: Build, server: Recorder, value: Any) -> None:
    kinds = "{type: string}, {type: number}, {type: boolean}, {type: array, items: {type: string}}"
    package = build(
        describe_response(
            "{nullable: true, anyOf: [%s, {type: object, additionalProperties: {type: integer}}]}"
            % kinds
        )
    )
    assert read(package, server, value) == value


def test_union_of_string_and_object_is_decoded_by_type(build: Build, server: Recorder) -> None:
    """An ID or the object itself, as in Stripe's description."""
    schemas = "Owner: {type: object, properties: {id: {type: string}}}"
    package = build(
        describe_response(
            '{anyOf: [{type: string}, {$ref: "#/components/schemas/Owner"}]}', schemas
        )
    )
    assert read(package, server, "o1") == "o1"
    assert read(package, server, {"id": "o1"}) == package.models.Owner(id="o1")
    assert departures(package, server, 1) == ["$: expected object or string, got integer"]


def test_discriminator_without_mapping_uses_schema_names(build: Build, server: Recorder) -> None:
    package = build(describe_response(PET % "", PETS))
    pet = read(package, server, {"kind": "Cat", "lives": 7})
    assert (type(pet), pet.kind, pet.lives) == (package.models.Cat, "Cat", 7)
    assert type(read(package, server, {"kind": "Dog", "tricks": ["roll"]})) is package.models.Dog
    assert departures(package, server, {"kind": "Bird"})


def test_discriminator_mapping_selects_model(build: Build, server: Recorder) -> None:
    mapping = ', mapping: {meow: "#/components/schemas/Cat", woof: Dog}'
    package = build(describe_response("{type: array, items: %s}" % (PET % mapping), PETS))
    pets = read(package, server, [{"kind": "meow"}, {"kind": "woof"}])
    assert [type(each) for each in pets] == [package.models.Cat, package.models.Dog]


@pytest.mark.parametrize(("kind", "mapping"), [
    ("{type: integer}", ", mapping: {'1': Cat, '2': Dog}"), ("{type: integer, enum: [%d]}", ", mapping: {'1': Cat, '2': Dog}"),
    ("{type: integer, enum: [%d]}", ""),
])  # fmt: skip
def test_discriminator_of_integers_selects_model(
    build: Build, server: Recorder, kind: str, mapping: str
) -> None:
    """Keys of a mapping are strings even if the property is an integer."""
    cat, dog = (kind % number if "%" in kind else kind for number in (1, 2))
    schemas = PETS.replace("kind: {type: string}", f"kind: {cat}", 1).replace(
        "kind: {type: string}", f"kind: {dog}"
    )
    package = build(describe_response(PET % mapping, schemas))
    pet = read(package, server, {"kind": 2, "tricks": ["roll"]})
    assert (type(pet), pet.kind) == (package.models.Dog, 2)
    package = build(describe_body(PET % mapping, schemas))
    assert sent(package, server, body=package.models.Cat(lives=7)) == {"kind": 1, "lives": 7}


def test_discriminator_of_booleans_is_read_by_structure(build: Build, server: Recorder) -> None:
    schemas = PETS.replace("{type: string}", "{type: boolean, enum: [true]}", 1)
    package = build(describe_response(PET % ", mapping: {'true': Cat, 'false': Dog}", schemas))
    assert read(package, server, {"kind": True, "lives": 1}) == package.models.Cat(
        kind=True, lives=1
    )


def test_departure_names_discriminator_values_if_none_fits(build: Build, server: Recorder) -> None:
    expected = "$: expected object with kind 'Cat' or object with kind 'Dog', got object"
    assert departures(build(describe_response(PET % "", PETS)), server, {"kind": "Bird"}) == [
        expected
    ]


def test_variant_model_sends_its_discriminator_value(build: Build, server: Recorder) -> None:
    package = build(
        describe_body(PET % ', mapping: {meow: "#/components/schemas/Cat", woof: Dog}', PETS)
    )
    assert sent(package, server, body=package.models.Dog(tricks=["roll"])) == {
        "kind": "woof",
        "tricks": ["roll"],
    }


def test_variants_with_distinct_constants_are_distinguished_without_discriminator(
    build: Build, server: Recorder
) -> None:
    """No discriminator, but each variant has a property with a single value."""
    schemas = """
  Text: {type: object, required: [type], properties: {type: {type: string, enum: [text]}, text: {type: string}}}
  Image: {type: object, required: [type], properties: {type: {const: image}, url: {type: string}}}
"""
    package = build(
        describe_response(
            '{anyOf: [{$ref: "#/components/schemas/Text"}, {$ref: "#/components/schemas/Image"}]}',
            schemas,
            "3.1.0",
        )
    )
    assert read(package, server, {"type": "image", "url": "u"}) == package.models.Image(url="u")
    assert read(package, server, {"type": "text", "text": "t"}) == package.models.Text(text="t")


def test_schema_mapped_twice_keeps_which_value_it_has(build: Build, server: Recorder) -> None:
    mapping = ", mapping: {meow: Cat, purr: Cat, woof: Dog}"
    same = PETS.replace("lives: {type: integer}", "").replace("tricks:", "lives:")
    for schemas in (PETS, same):
        package = build(describe_response(PET % mapping, schemas))
        for kind, name in (("meow", "Cat"), ("purr", "Cat"), ("woof", "Dog")):
            pet = read(package, server, {"kind": kind})
            assert (type(pet).__name__, pet.kind) == (name, kind)
    package = build(describe_body(PET % mapping, PETS))
    for kind in ("meow", "purr"):
        assert sent(package, server, body=package.models.Cat(kind=kind, lives=7))["kind"] == kind


def test_nested_unions_are_flattened(build: Build, server: Recorder) -> None:
    schemas = (
        PETS
        + "  Pet: "
        + PET % ""
        + '\n  Thing: {oneOf: [{$ref: "#/components/schemas/Pet"}, {type: string}]}'
    )
    package = build(describe_response('{$ref: "#/components/schemas/Thing"}', schemas))
    assert type(read(package, server, {"kind": "Dog"})) is package.models.Dog
    assert read(package, server, "none") == "none"


def test_subtype_with_subtypes_is_decoded_as_any_of_them(
    build: Build, server: Recorder, capsys: pytest.CaptureFixture[str]
) -> None:
    schemas = """
  Pet: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind, mapping: {pup: Puppy, tom: Cat}}}
  Cat: {allOf: [{$ref: "#/components/schemas/Pet"}, {type: object, properties: {lives: {type: integer}}}]}
  Dog: {allOf: [{$ref: "#/components/schemas/Pet"}, {type: object, properties: {bark: {type: string}}}]}
  Puppy: {allOf: [{$ref: "#/components/schemas/Dog"}, {type: object, properties: {weeks: {type: integer}}}]}
  Newborn: {allOf: [{$ref: "#/components/schemas/Puppy"}, {type: object, properties: {hours: {type: integer}}}]}
"""
    package = build(describe_response('{$ref: "#/components/schemas/Dog"}', schemas))
    assert "unused" not in capsys.readouterr().err.replace("'Cat' is unused", "")
    assert package.resources.X.get.__annotations__["return"] == "Dog | Newborn | Puppy"
    for content, name in [
        ({"kind": "Dog", "bark": "wuff"}, "Dog"),
        ({"kind": "pup", "bark": "wuff", "weeks": 9}, "Puppy"),
        ({"kind": "Newborn", "bark": "", "weeks": 0, "hours": 3}, "Newborn"),
    ]:
        pet = read(package, server, content)
        assert type(pet).__name__ == name
        assert {key: getattr(pet, key) for key in content if key != "kind"} == {
            key: value for key, value in content.items() if key != "kind"
        }


def test_subtypes_of_base_with_discriminator_are_decoded(build: Build, server: Recorder) -> None:
    schemas = """
  Pet: {type: object, required: [kind], properties: {kind: {type: string}, name: {type: string}}, discriminator: {propertyName: kind, mapping: {cat: "#/components/schemas/Cat"}}}
  Cat: {allOf: [{$ref: "#/components/schemas/Pet"}, {type: object, properties: {lives: {type: integer}}}]}
  Lion: {allOf: [{$ref: "#/components/schemas/Cat"}, {type: object, properties: {pride: {type: string}}}]}
"""
    package = build(
        describe_response('{type: array, items: {$ref: "#/components/schemas/Pet"}}', schemas)
    )
    pets = read(
        package,
        server,
        [{"kind": "cat", "name": "a", "lives": 9}, {"kind": "Lion", "pride": "p"}, {"kind": "Pet"}],
    )
    assert [type(each).__name__ for each in pets] == ["Cat", "Lion", "Pet"]
    assert (pets[0].lives, pets[1].pride, pets[0].name) == (9, "p", "a")


def test_subtypes_without_own_properties_are_decoded(build: Build, server: Recorder) -> None:
    schemas = """
  Pet: {type: object, required: [kind], properties: {kind: {type: string}, name: {type: string}}, discriminator: {propertyName: kind}}
  Cat: {allOf: [{$ref: "#/components/schemas/Pet"}]}
  Lion: {allOf: [{$ref: "#/components/schemas/Cat"}], description: A cat.}
"""
    package = build(
        describe_response('{type: array, items: {$ref: "#/components/schemas/Pet"}}', schemas)
    )
    pets = read(package, server, [{"kind": "Cat", "name": "a"}, {"kind": "Lion"}, {"kind": "Pet"}])
    assert [type(each).__name__ for each in pets] == ["Cat", "Lion", "Pet"] and pets[0].name == "a"


def test_subtypes_listed_in_one_of_of_base_are_decoded(build: Build, server: Recorder) -> None:
    """A cycle that several frameworks write: `oneOf` of the base lists schemas whose `allOf` refers to the base."""
    schemas = """
  Pet: {type: object, properties: {name: {type: string}, kind: {type: string}}, discriminator: {propertyName: kind}, oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]}
  Cat: {allOf: [{$ref: "#/components/schemas/Pet"}, {type: object, properties: {lives: {type: integer}}}]}
  Dog: {allOf: [{$ref: "#/components/schemas/Pet"}]}
"""
    package = build(describe_response('{$ref: "#/components/schemas/Pet"}', schemas))
    pet = read(package, server, {"kind": "Cat", "name": "a", "lives": 2})
    assert (type(pet), pet.name, pet.lives) == (package.models.Cat, "a", 2)


def test_properties_next_to_one_of_are_merged_into_variants(build: Build, server: Recorder) -> None:
    schema = """
{type: object, required: [id], properties: {id: {type: string}}, discriminator: {propertyName: t}, oneOf: [
  {title: Circle, type: object, required: [t], properties: {t: {type: string, enum: [c]}, r: {type: number}}},
  {title: Square, type: object, required: [t], properties: {t: {type: string, enum: [s]}, a: {type: number}}}]}"""
    package = build(describe_response(schema.replace("discriminator: {propertyName: t}, ", "")))
    shape = read(package, server, {"id": "1", "t": "s", "a": 2.0})
    assert (shape.id, shape.t, shape.a) == ("1", "s", 2.0)


def test_any_of_required_lists_causes_finding_and_keeps_object(
    build: Build, server: Recorder, capsys: pytest.CaptureFixture[str]
) -> None:
    package = build(
        describe_body(
            "{type: object, properties: {a: {type: string}, b: {type: string}}, anyOf: [{required: [a]}, {required: [b]}]}"
        )
    )
    assert "'anyOf' only limits its sibling keywords" in capsys.readouterr().err
    assert sent(package, server, b="x") == {"b": "x"}


@pytest.mark.parametrize(("schema", "value"), [
    ("{type: array, items: {oneOf: [%s, {type: string}]}}", ["a", ["b", ["c", []]]]),
    ("{type: object, additionalProperties: {oneOf: [%s, {type: string}]}}", {"a": "x", "b": {"c": {"d": "x"}}}),
    ("{type: array, items: {anyOf: [{type: array, items: %s}, {type: array, items: {type: string}}]}}", [["a"], [[[["b"]]]]]),
])  # fmt: skip
def test_recursive_union_through_arrays_is_decoded(
    build: Build, server: Recorder, schema: str, value: Any
) -> None:
    ref = "{$ref: '#/components/schemas/Tree'}"
    assert read(build(describe_response(ref, "Tree: " + schema % ref)), server, value) == value


def test_union_of_arrays_is_decoded(build: Build, server: Recorder) -> None:
    package = build(
        describe_response(
            "{oneOf: [{type: string}, {type: array, items: {type: string}}, {type: array, items: {type: integer}}]}"
        )
    )
    assert read(package, server, [1, 2]) == [1, 2]
    assert read(package, server, ["a"]) == ["a"]
    assert departures(package, server, [1.5])


def test_union_of_enums_is_one_enum(build: Build, server: Recorder) -> None:
    package = build(
        describe_response(
            "{oneOf: [{type: string, enum: [a, b]}, {type: string, enum: [c]}, {type: integer, enum: [1]}]}"
        )
    )
    values = package.OPERATIONS["get"].responses[0].schema
    assert set(get_args(values)) == {"a", "b", "c", 1}
    assert read(package, server, "c") == "c"


def test_null_variant_makes_union_nullable(build: Build, server: Recorder) -> None:
    schemas = "Cat: {type: object, properties: {lives: {type: integer}}}\nNothing: {enum: [null]}"
    package = build(
        describe_response(
            '{oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Nothing"}]}',
            schemas,
            "3.1.0",
        )
    )
    assert read(package, server, None) is None
    assert read(package, server, {"lives": 1}).lives == 1


def test_not_keyword_causes_finding(
    build: Build, server: Recorder, capsys: pytest.CaptureFixture[str]
) -> None:
    package = build(describe_response("{type: string, not: {enum: [x]}}"))
    assert "'not' cannot be expressed as a type" in capsys.readouterr().err
    assert read(package, server, "y") == "y"


def test_union_parameter_is_sent(build: Build, server: Recorder) -> None:
    from tests.helpers.descriptions import describe_parameters

    package = build(
        describe_parameters(
            "[{name: q, in: query, schema: {oneOf: [{type: integer}, {type: string}]}}]"
        )
    )
    client(package, server).x.ask(q=3)
    assert server.last.query == [("q", "3")]
    client(package, server).x.ask(q="three")
    assert server.last.query == [("q", "three")]


def test_subtype_with_two_values_is_decoded_by_either(build: Build, server: Recorder) -> None:
    schemas = """
  Pet: {type: object, properties: {kind: {type: string}, name: {type: string}}, discriminator: {propertyName: kind, mapping: {cat: Cat, lion: Cat}}}
  Cat: {allOf: [{$ref: "#/components/schemas/Pet"}, {type: object, properties: {lives: {type: integer}}}]}
"""
    package = build(describe_response('{$ref: "#/components/schemas/Pet"}', schemas))
    pet = read(package, server, {"kind": "lion", "name": "a", "lives": 9})
    assert (type(pet).__name__, pet.kind, pet.lives) == ("Cat", "lion", 9)
    assert type(read(package, server, {"kind": "Pet"})).__name__ == "Pet"
