"""The page for users of the official SDK: its methods beside those of the client."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from generator import ir, names
from generator.base_url import base_url_of
from generator.openapi.media_types import preferred_content
from generator.sample_values import body_example, parameter_value
from generator.targets.python.code_samples import CodeSamples
from generator.targets.python.expressions import WIDTH, Call, format_call, plain_expression, quote
from generator.targets.reference.generations import current_id
from generator.targets.reference.operation_pages import OperationPage


@dataclass(frozen=True, slots=True)
class SdkRow:
    """A method of the official SDK, and what differs in the client."""

    method: str
    operation: OperationPage
    # The operations to use instead of this older one.
    current: tuple[OperationPage, ...]
    # Arguments with another name than in the API: that name and the argument's.
    renamed: tuple[tuple[str, str], ...]
    # Properties of the response that are elsewhere: the path in the SDK, and the one in the client.
    moved: tuple[tuple[str, str], ...]
    # Further methods of the client for this operation: each with what it does.
    more: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Migration:
    """One operation as code with the official SDK and with the client."""

    operation: OperationPage
    before: str
    after: str


def sdk_rows(api: ir.Api, operations: Iterable[OperationPage], python: CodeSamples) -> list[SdkRow]:
    """Returns the methods of the official SDK that `operations` name, sorted."""
    by_id = {each.operation.id: each for each in operations}
    rows = []
    for page in by_id.values():
        operation = page.operation
        if not operation.sdk_method:
            continue
        resource, method = python.methods[operation.id]
        more = (
            (method.iterator, "reads all pages"),
            (method.waiter, "waits for the state"),
            (method.follower, "follows the text as it grows"),
            (method.runner, "waits for the end as well"),
        )
        row = SdkRow(
            method=operation.sdk_method,
            operation=page,
            current=tuple(by_id[each] for each in current_ids(page, by_id)),
            renamed=tuple(
                (each.wire, each.name)
                for each in method.arguments
                if each.role in ("parameter", "property") and each.name != names.snake(each.wire)
            ),
            moved=tuple(moved_properties(api, operation)),
            more=tuple((f"{resource.attribute}.{name}", use) for name, use in more if name),
        )
        rows.append(row)
    return sorted(rows, key=lambda each: (each.method, each.operation.operation.id))


def moved_properties(api: ir.Api, operation: ir.Operation) -> Iterator[tuple[str, str]]:
    """Yields properties that the service has in an envelope, and the SDK as its manual has them."""
    content = preferred_content(operation.success.contents) if operation.success else None
    kind = api.resolve(content.schema).type if content else None
    if isinstance(kind, ir.Object):
        for each in kind.properties:
            if each.schema.same_as:
                yield each.name, each.schema.same_as


def current_ids(page: OperationPage, known: Collection[str]) -> list[str]:
    """Returns the IDs of the operations of the current generation, if that of `page` is older."""
    if page.replacements:
        return [each.id for each in page.replacements]
    current = current_id(page.operation, known)
    return [current] if current else []


def sdk_environment(api: ir.Api) -> list[str]:
    """Returns the environment variables with parts of a signature, as the official SDK reads them."""
    return [name for each in api.security_schemes if each.signature for _, name in each.environment]


def migration(api: ir.Api, rows: Iterable[SdkRow], python: CodeSamples) -> Migration | None:
    """Returns the example: a task that is started, else the first method; None without `x-sdk`."""
    pages = [each.operation for each in rows if each.method.isidentifier()]
    if api.official_sdk is None or not pages:
        return None
    page = next((each for each in pages if each.operation.run), pages[0])
    body = body_example(api, page.operation)
    before = sdk_sample(api, api.official_sdk, page.operation)
    return Migration(page, before, python.sample(page.operation, body, is_async=False))


def sdk_sample(api: ir.Api, sdk: ir.OfficialSdk, operation: ir.Operation) -> str:
    """Returns a call of `operation` with the official SDK."""
    request = "".join(map(str.capitalize, operation.sdk_method.split("_"))) + "Request"
    base_url = base_url_of(api)
    region = base_url.default or (base_url.regions[0].id if base_url.regions else "")
    url = quote(base_url.url.replace("{region}", region))
    imports = format_call(Call("(", (("", sdk.client), ("", request)), ")"), WIDTH, WIDTH)
    lines = [
        "from huaweicloudsdkcore.auth.credentials import BasicCredentials",
        f"from {sdk.module} import {imports}",
        "",
        f"endpoint = {url}",
        'credentials = BasicCredentials("access key", "secret key")',
        "client = (",
        f"    {sdk.client}.new_builder()",
        "    .with_credentials(credentials)",
        "    .with_endpoints([endpoint])",
        "    .build()",
        ")",
        f"request = {request}()",
    ]
    for each in operation.parameters:
        if each.required:
            value = plain_expression(parameter_value(api, operation, each))
            lines.append(f"request.{names.snake(each.name)} = {format_call(value, WIDTH, 20)}")
    body = body_example(api, operation)
    if body is not ir.MISSING:
        lines.append(f"request.body = {format_call(plain_expression(body), WIDTH, 20)}")
    return "\n".join([*lines, f"print(client.{operation.sdk_method}(request))", ""])
