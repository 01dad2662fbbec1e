"""From a bundle to the intermediate representation. The only place that reads OpenAPI's keywords.

What cannot be carried over is a finding with a position: an error where an output would be wrong,
a warning where the value is carried untyped.
"""

from __future__ import annotations

from typing import Any

from generator import ir
from generator.findings import Finding, Mark, Refused
from generator.grammar import METHODS, TYPES
from generator.load import Description, local_target, pointer_tokens
from generator.names import pascal, snake, words
from generator.nodes import ListNode, MapNode

LIMITS = (
    "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern",
    "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties",
)  # fmt: skip
STYLES = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}
ANNOTATIONS = {"description", "title", "default", "example", "nullable", "deprecated", "readOnly", "writeOnly"}


def parse(description: Description, package: str = "") -> tuple[ir.Api, list[Finding]]:
    """The API that a bundle describes, and warnings for what is carried untyped.

    `package` names the client's package instead of `x-package` or the title. Raises Refused for what
    no output could express.
    """
    parser = Parser(description)
    api = parser.api(package)
    if any(finding.severity == "error" for finding in parser.findings):
        raise Refused(parser.findings)
    return api, parser.findings


class Parser:
    def __init__(self, description: Description) -> None:
        self.document = description.document
        self.findings: list[Finding] = []
        self.schemas: dict[str, ir.Schema] = {}
        components = self.document.get("components") or {}
        self.declared: MapNode = components.get("schemas") or MapNode(self.document.mark)
        # Schemas that have no component of their own, by the node's identity.
        self.hoisted: dict[int, str] = {}

    def error(self, mark: Mark, what: str, todo: str) -> None:
        self.findings.append(Finding(mark, what, todo))

    def warn(self, mark: Mark, what: str) -> None:
        todo = "it is carried as a value of any type"
        self.findings.append(Finding(mark, what, todo, "warning"))

    def deref(self, node: Any) -> Any:
        while isinstance(node, MapNode) and isinstance(node.get("$ref"), str):
            node = local_target(self.document, node["$ref"])
        return node

    # -- the whole ------------------------------------------------------------

    def api(self, package: str) -> ir.Api:
        info = self.document["info"]
        for name in self.declared:
            self.schemas[name] = self.schema(self.declared[name], name)
        resources = self.resources()
        components = self.document.get("components") or {}
        return ir.Api(
            title=str(info["title"]),
            version=str(info["version"]),
            description=text(info, "description"),
            package=package or text(info, "x-package") or snake(str(info["title"])) or "client",
            client=text(info, "x-client") or pascal(str(info["title"])) or "Client",
            servers=tuple(self.server(node) for node in self.document.get("servers") or ()),
            security_schemes=tuple(
                self.security_scheme(key, self.deref(node))
                for key, node in (components.get("securitySchemes") or {}).items()
            ),
            error_codes=tuple(
                ir.ErrorCode(
                    code=code,
                    status=node.get("status", 0),
                    meaning=text(node, "meaning"),
                    remedy=text(node, "remedy"),
                    retry=text(node, "retry"),
                )
                for code, node in (self.document.get("x-error-codes") or {}).items()
            ),
            failure=self.failure(self.document.get("x-failure")),
            resources=resources,
            schemas=self.schemas,
        )

    def failure(self, node: Any) -> ir.Failure | None:
        if not isinstance(node, MapNode):
            return None
        return ir.Failure(text(node, "property"), tuple(plain(node.get("values") or [])))

    def server(self, node: MapNode) -> ir.Server:
        return ir.Server(
            url=text(node, "url"),
            description=text(node, "description"),
            variables=tuple(
                ir.Variable(
                    name=name,
                    default=str(variable.get("default", "")),
                    values=tuple(str(value) for value in variable.get("enum") or ()),
                    description=text(variable, "description"),
                )
                for name, variable in (node.get("variables") or {}).items()
            ),
        )

    def security_scheme(self, key: str, node: MapNode) -> ir.SecurityScheme:
        return ir.SecurityScheme(
            key=key,
            kind=text(node, "type"),
            description=text(node, "description"),
            location=text(node, "in"),
            name=text(node, "name"),
            scheme=text(node, "scheme"),
            signature=text(node, "x-signature"),
            login=text(node.get("x-login"), "url"),
            environment=tuple((node.get("x-environment") or {}).items()),
        )

    def resources(self) -> tuple[ir.Resource, ...]:
        """The operations by first tag: tags in the order declared, operations in the order of the paths."""
        described = {tag["name"]: text(tag, "description") for tag in self.document.get("tags") or ()}
        found: dict[str, list[ir.Operation]] = {name: [] for name in described}
        for path, item in (self.document.get("paths") or {}).items():
            if path.startswith("x-"):
                continue
            for method in METHODS:
                if method in item:
                    operation = self.operation(path, method, item)
                    found.setdefault(operation.resource, []).append(operation)
        return tuple(
            ir.Resource(name, described.get(name, ""), tuple(operations))
            for name, operations in found.items()
            if operations
        )

    # -- operations -----------------------------------------------------------

    def operation(self, path: str, method: str, item: MapNode) -> ir.Operation:
        node = item[method]
        identity = text(node, "operationId") or "".join(
            [method, *(part[0].upper() + part[1:] for part in words(path.replace("{", "by_")))]
        )
        tags = node.get("tags") or ["default"]
        security = node.get("security", self.document.get("security")) or ()
        return ir.Operation(
            id=identity,
            method=method.upper(),
            path=path,
            resource=str(tags[0]),
            name=text(node, "x-method") or snake(identity),
            summary=text(node, "summary") or text(item, "summary"),
            description=text(node, "description") or text(item, "description"),
            deprecated=node.get("deprecated") is True,
            idempotent=node.get("x-idempotent") is True or method in ("get", "head", "options", "put", "delete"),
            parameters=self.parameters(item, node, identity),
            body=self.body(node.get("requestBody"), identity),
            responses=tuple(
                self.response(status, self.deref(response), identity)
                for status, response in (node.get("responses") or {}).items()
                if not status.startswith("x-")
            ),
            security=tuple(tuple(requirement) for requirement in security),
            pagination=self.pagination(node.get("x-pagination")),
            waiter=self.waiter(node.get("x-waiter")),
            follower=self.follower(node.get("x-follow")),
            manual_section=text(node, "x-manual-section"),
            manual_title=text(node, "x-manual-title"),
            sdk_method=text(node, "x-sdk-method"),
        )

    def parameters(self, item: MapNode, node: MapNode, identity: str) -> tuple[ir.Parameter, ...]:
        """The parameters of the path item and the operation; the operation's win."""
        found: dict[tuple[str, str], ir.Parameter] = {}
        for each in [*(item.get("parameters") or ()), *(node.get("parameters") or ())]:
            parameter = self.parameter(self.deref(each), identity)
            found[parameter.location, parameter.name] = parameter
        return tuple(found.values())

    def parameter(self, node: MapNode, identity: str) -> ir.Parameter:
        name, location = str(node["name"]), node["in"]
        style = text(node, "style") or STYLES[location]
        content = node.get("content") or {}
        media_type = next(iter(content), "")
        carried = self.deref(content[media_type]).get("schema", True) if media_type else node.get("schema", True)
        return ir.Parameter(
            name=name,
            location=location,
            required=node.get("required") is True,
            schema=self.schema(carried, pascal(f"{identity} {name}")),
            description=text(node, "description"),
            deprecated=node.get("deprecated") is True,
            style=style,
            explode=node.get("explode", style == "form") is True,
            allow_reserved=node.get("allowReserved") is True,
            media_type=media_type,
        )

    def body(self, node: Any, identity: str) -> ir.Body | None:
        node = self.deref(node)
        if not isinstance(node, MapNode):
            return None
        contents = self.contents(node, f"{identity} Request")
        return ir.Body(node.get("required") is True, contents, text(node, "description")) if contents else None

    def response(self, status: str, node: MapNode, identity: str) -> ir.Response:
        name = f"{identity} Response" if status.startswith("2") else f"{identity} {status} Response"
        return ir.Response(
            status=status,
            description=text(node, "description"),
            contents=self.contents(node, name),
            headers=tuple(
                ir.Header(
                    key, self.schema(header.get("schema", True), pascal(f"{name} {key}")), text(header, "description")
                )
                for key, header in ((key, self.deref(each)) for key, each in (node.get("headers") or {}).items())
            ),
        )

    def contents(self, node: MapNode, name: str) -> tuple[ir.Content, ...]:
        return tuple(
            ir.Content(
                media_type=media_type,
                schema=self.schema(media.get("schema", True), pascal(name)),
                examples=self.examples(media),
                part_types=tuple(
                    (key, encoding["contentType"])
                    for key, encoding in (media.get("encoding") or {}).items()
                    if "contentType" in encoding
                ),
            )
            for media_type, media in ((key, self.deref(each)) for key, each in (node.get("content") or {}).items())
        )

    def examples(self, media: MapNode) -> tuple[tuple[str, Any], ...]:
        if "example" in media:
            return (("", plain(media["example"])),)
        named = ((name, self.deref(each)) for name, each in (media.get("examples") or {}).items())
        return tuple((name, plain(each["value"])) for name, each in named if "value" in each)

    def pagination(self, node: Any) -> ir.Pagination | None:
        if not isinstance(node, MapNode):
            return None
        return ir.Pagination(
            parameter=text(node, "page") or text(node, "offset"),
            counts="pages" if "page" in node else "items",
            first=node.get("first", 0),
            size=text(node, "size"),
            items=text(node, "items"),
            total=node.get("total"),
            max_size=node.get("max-size"),
        )

    def waiter(self, node: Any) -> ir.Waiter | None:
        if not isinstance(node, MapNode):
            return None
        return ir.Waiter(text(node, "name"), text(node, "property"), plain(node.get("until")), node.get("interval", 5))

    def follower(self, node: Any) -> ir.Follower | None:
        if not isinstance(node, MapNode):
            return None
        return ir.Follower(
            offset=text(node, "offset"),
            first=node.get("first", 0),
            content=text(node, "content"),
            next=text(node, "next"),
            more=text(node, "more"),
        )

    # -- schemas --------------------------------------------------------------

    def schema(self, node: Any, name: str) -> ir.Schema:
        """The schema at a node. Objects without a component become named schemas, called `name` or their title."""
        if not isinstance(node, MapNode):
            return ir.Schema(ir.Anything())
        if isinstance(node.get("$ref"), str):
            return self.annotated(node, ir.Reference(self.target(node["$ref"])))
        alone = self.sole_reference(node)
        if alone is not None:
            return self.annotated(node, ir.Reference(self.target(alone)))
        kind, nullable = self.type(node, name)
        if isinstance(kind, ir.Object) and self.declared.get(name) is not node:
            kind = ir.Reference(self.hoist(node, name, kind))
        return self.annotated(node, kind, nullable)

    def sole_reference(self, node: MapNode) -> str | None:
        """The target of an allOf (or anyOf, oneOf) of one reference, which is how 3.0 describes a reference."""
        for key in ("allOf", "anyOf", "oneOf"):
            if key in node and set(node) <= ANNOTATIONS | {key, "type"}:
                some = [each for each in node[key] if not (isinstance(each, MapNode) and each.get("type") == "null")]
                if len(some) == 1 and isinstance(some[0], MapNode) and isinstance(some[0].get("$ref"), str):
                    return str(some[0]["$ref"])
        return None

    def annotated(self, node: MapNode, kind: ir.Type, nullable: bool = False) -> ir.Schema:
        null_variant = any(
            isinstance(each, MapNode) and each.get("type") == "null"
            for key in ("anyOf", "oneOf")
            for each in node.get(key) or ()
        )
        examples = node.get("examples")
        return ir.Schema(
            type=kind,
            title=text(node, "title"),
            description=text(node, "description"),
            nullable=nullable or null_variant or node.get("nullable") is True,
            default=plain(node["default"]) if "default" in node else ir.MISSING,
            example=plain(
                node["example"]
                if "example" in node
                else examples[0] if isinstance(examples, list) and examples else ir.MISSING
            ),
            deprecated=node.get("deprecated") is True,
            read_only=node.get("readOnly") is True,
            write_only=node.get("writeOnly") is True,
            limits=tuple((key, plain(node[key])) for key in LIMITS if key in node),
        )

    def target(self, ref: str) -> str:
        """The name of the schema that a local reference leads to."""
        tokens = pointer_tokens(ref.removeprefix("#"))
        if tokens[:2] == ["components", "schemas"] and len(tokens) == 3:
            return tokens[2]
        node = local_target(self.document, ref)
        if isinstance(node, MapNode) and isinstance(node.get("$ref"), str):
            return self.target(node["$ref"])
        if id(node) not in self.hoisted:
            name = self.free_name(pascal(" ".join(tokens[-2:])))
            self.hoisted[id(node)] = name
            self.schemas[name] = ir.Schema(ir.Anything())  # holds the name while the schema may refer to itself
            self.schemas[name] = self.schema(node, name)
        return self.hoisted[id(node)]

    def hoist(self, node: MapNode, name: str, kind: ir.Object) -> str:
        if id(node) not in self.hoisted:
            name = self.free_name(pascal(text(node, "title")) or name)
            self.hoisted[id(node)] = name
            self.schemas[name] = ir.Schema(kind, description=text(node, "description"))
        return self.hoisted[id(node)]

    def free_name(self, wish: str) -> str:
        name, count = wish, 2
        while name in self.schemas or name in self.declared:
            name, count = f"{wish}{count}", count + 1
        return name

    def type(self, node: MapNode, name: str) -> tuple[ir.Type, bool]:
        """The type of a schema that is no reference, and whether null is one of its types."""
        if "allOf" in node:
            return self.all_of(node, name), False
        for key in ("oneOf", "anyOf"):
            if key in node:
                return self.union(node, key, name), False
        if "const" in node:
            return ir.Choice((plain(node["const"]),)), False
        if "enum" in node:
            values = tuple(plain(value) for value in node["enum"])
            return ir.Choice(tuple(value for value in values if value is not None)), None in values
        kinds = node.get("type")
        kinds = list(kinds) if isinstance(kinds, list) else [kinds] if kinds else self.implied(node)
        nullable = "null" in kinds and len(kinds) > 1
        if nullable:
            kinds.remove("null")
        variants = [self.one_type(node, str(kind), name) for kind in kinds]
        if not variants:
            return ir.Anything(), nullable
        if len(variants) == 1:
            return variants[0], nullable
        return ir.Union(tuple(ir.Schema(variant) for variant in variants)), nullable

    def implied(self, node: MapNode) -> list[str]:
        """The type that a schema without one means by its other keywords."""
        if any(key in node for key in ("properties", "additionalProperties", "patternProperties")):
            return ["object"]
        return ["array"] if "items" in node or "prefixItems" in node else []

    def one_type(self, node: MapNode, kind: str, name: str) -> ir.Type:
        if kind == "string":
            binary = node.get("format") == "binary" or node.get("contentMediaType") == "application/octet-stream"
            return ir.Binary() if binary else ir.Scalar("string", text(node, "format"))
        if kind in ("integer", "number", "boolean", "null"):
            return ir.Scalar(kind, text(node, "format"))  # type: ignore[arg-type]
        if kind == "array":
            if "prefixItems" in node:
                self.warn(node.key_mark("prefixItems"), "items that differ by position are not told apart")
                return ir.Array(ir.Schema(ir.Anything()))
            return ir.Array(self.schema(node.get("items", True), f"{name}Item"))
        if kind == "object":
            return self.object(node, name)
        self.error(node.value_mark("type"), f"type {kind!r} does not exist", f"use one of {', '.join(TYPES)}")
        return ir.Anything()

    def object(self, node: MapNode, name: str) -> ir.Type:
        extra_node = node.get("additionalProperties")
        if "patternProperties" in node:
            self.warn(node.key_mark("patternProperties"), "properties named by a pattern are not told apart")
            extra_node = True
        extra = None
        if extra_node is not None and extra_node is not False:
            extra = self.schema(extra_node, f"{name}Value")
        properties = node.get("properties") or {}
        if not properties:
            return ir.Map(extra or ir.Schema(ir.Anything()))
        required = set(node.get("required") or ())
        return ir.Object(
            tuple(
                ir.Property(str(key), self.schema(each, pascal(f"{name} {key}")), key in required)
                for key, each in properties.items()
            ),
            extra,
        )

    def all_of(self, node: MapNode, name: str) -> ir.Type:
        """The schemas of an allOf as one: an object with the properties of all, the later ones winning."""
        properties: dict[str, tuple[Any, bool]] = {}
        extra: Any = None
        merged = MapNode(node.mark)
        for part in self.parts(node, set()):
            if "oneOf" in part or "anyOf" in part:
                self.warn(
                    part.key_mark("oneOf" if "oneOf" in part else "anyOf"), "a choice inside allOf cannot be typed"
                )
                return ir.Anything()
            for key, each in (part.get("properties") or {}).items():
                properties[key] = (each, properties.get(key, (None, False))[1])
            for key in part.get("required") or ():
                merged.setdefault("required", []).append(key)
            for key, value in part.items():
                if key == "type" and merged.get("type", value) != value:
                    self.error(
                        part.value_mark("type"), "allOf joins different types", "no value can have both; mend one"
                    )
                if key not in ("properties", "required", "allOf", *ANNOTATIONS):
                    merged.put(key, value, *part.marks[key])
        if not properties and merged.get("type", "object") != "object":
            return self.type(merged, name)[0]
        required = set(merged.get("required", ()))
        if "additionalProperties" in merged and merged["additionalProperties"] is not False:
            extra = self.schema(merged["additionalProperties"], f"{name}Value")
        if not properties:
            return ir.Map(extra or ir.Schema(ir.Anything()))
        return ir.Object(
            tuple(
                ir.Property(key, self.schema(each, pascal(f"{name} {key}")), key in required)
                for key, (each, _) in properties.items()
            ),
            extra,
        )

    def parts(self, node: MapNode, seen: set[int]) -> list[MapNode]:
        """The schemas that an allOf joins, nested ones and its own keywords included, each once."""
        found: list[MapNode] = []
        for each in node["allOf"]:
            part = self.deref(each)
            if not isinstance(part, MapNode) or id(part) in seen:
                continue
            seen.add(id(part))
            found += self.parts(part, seen) if "allOf" in part else [part]
        if set(node) - ANNOTATIONS - {"allOf"}:
            own = node.copied()
            for key, value in node.items():
                if key != "allOf":
                    own.put(key, value, *node.marks[key])
            found.append(own)
        return found

    def union(self, node: MapNode, key: str, name: str) -> ir.Type:
        variants = []
        for index, each in enumerate(node[key], 1):
            if isinstance(each, MapNode) and each.get("type") == "null":
                continue
            variants.append(self.schema(each, f"{name}Option{index}"))
        if len(variants) == 1 and not isinstance(variants[0].type, ir.Reference):
            return variants[0].type
        discriminator = node.get("discriminator") or {}
        tags = []
        if discriminator:
            mapping = discriminator.get("mapping") or {}
            named = {variant.type.name for variant in variants if isinstance(variant.type, ir.Reference)}
            for value, ref in mapping.items():
                tags.append((value, self.target(ref) if ref.startswith("#") else ref))
            mapped = {schema for _, schema in tags}
            tags += [(schema, schema) for schema in sorted(named - mapped)]
        return ir.Union(tuple(variants), text(discriminator, "propertyName"), tuple(tags))


def text(node: Any, key: str) -> str:
    """The text under a key, or "" where there is none."""
    value = node.get(key) if isinstance(node, dict) else None
    return value.strip() if isinstance(value, str) else "" if value is None else str(value)


def plain(value: Any) -> Any:
    """A value without positions, equal and comparable as plain data."""
    if isinstance(value, (MapNode, dict)):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, (ListNode, list)):
        return [plain(each) for each in value]
    return value
