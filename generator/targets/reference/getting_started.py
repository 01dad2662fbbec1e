"""Getting started: base URLs, credentials, common parameters and a first call."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import chain

from generator import ir
from generator.base_url import base_url_of
from generator.sample_values import takes_token
from generator.targets.python import expressions
from generator.targets.python.code_samples import CodeSamples, is_basic
from generator.targets.reference.code_blocks import json_text
from generator.targets.reference.curl import shell_quote
from generator.targets.reference.operation_pages import OperationPage
from generator.targets.reference.pages import make_paths_unique, server_view

# Operations that must require a parameter to list it, and how many parameters to list.
MIN_OPERATIONS = 4
MAX_PARAMETERS = 6
STEP_WORDS = {
    "call": "Call",
    "iterate": "Go through all pages of",
    "wait": "Wait with",
    "follow": "Follow",
    "run": "Run and wait with",
}
TOKEN_CAPTION = "This stores a token in TOKEN for the samples of curl. Replace user, password and account first:"
CERTIFICATE = """\
context = ssl.create_default_context()
context.load_cert_chain("client.pem")
transport = Httpx2Transport(client=httpx2.Client(verify=context))"""


class GettingStarted:
    def __init__(
        self, api: ir.Api, operations: Sequence[OperationPage], python: CodeSamples
    ) -> None:
        self.api = api
        self.operations = operations
        self.python = python
        self.base_url = base_url_of(api)
        without = "region" if self.base_url.regions else ""
        self.servers = [server_view(each, without) for each in api.servers]
        make_paths_unique(chain.from_iterable(each.variables for each in self.servers))

    @cached_property
    def first_call(self) -> OperationPage | None:
        """Returns the GET operation with a response body that needs least."""
        candidates = []
        for each in self.operations:
            is_get = each.operation.method == "GET" and not each.operation.deprecated
            if is_get and each.responses and each.responses[0].bodies:
                candidates.append(each)
        return min(candidates, key=self.effort, default=None)

    def effort(self, page: OperationPage) -> tuple[int, bool, bool]:
        """Returns a sort key: few unknown parameters are first, then pagination, then an example."""
        unknown = 0
        for parameter in page.operation.parameters:
            resolved = self.api.resolve(parameter.schema)
            defaults = (parameter.schema.default, resolved.default)
            is_known = isinstance(resolved.type, ir.Choice) or defaults != (ir.MISSING, ir.MISSING)
            unknown += parameter.required and not is_known
        return unknown, page.operation.pagination is None, not page.responses[0].bodies[0].example

    @cached_property
    def common_parameters(self) -> list[tuple[str, str, int]]:
        """Returns the parameters that most operations require: name, description and count."""
        descriptions: dict[str, Counter[str]] = {}
        for page in self.operations:
            for each in page.operation.parameters:
                if each.required and each.schema.default is ir.MISSING:
                    descriptions.setdefault(each.name, Counter())[each.description] += 1
        totals = Counter({name: each.total() for name, each in descriptions.items()})
        return [
            (name, descriptions[name].most_common(1)[0][0], count)
            for name, count in totals.most_common(MAX_PARAMETERS)
            if count >= MIN_OPERATIONS
        ]

    # -- credentials ----------------------------------------------------------

    def credentials(self, scheme: ir.SecurityScheme) -> Iterator[tuple[str, str, str]]:
        """Yields samples of how to use a security scheme: caption, code and language."""
        if scheme.signature == "SDK-HMAC-SHA256":
            code = self.client_code("AkSk", 'auth = AkSk("access key", "secret key")')
            yield "The client signs each request:", code, "python"
        if scheme.signature:
            return
        if scheme.login:
            yield TOKEN_CAPTION, self.token_command(scheme), "bash"
            login = 'auth = PasswordLogin("user", "password", domain="account")'
            code = self.client_code("PasswordLogin", login)
            yield "The client can log in and renews the token before it expires:", code, "python"
        if scheme.kind == "mutualTLS":
            imports = "import ssl\n\nimport httpx2\n"
            code = imports + self.client_code("Httpx2Transport", CERTIFICATE, "transport")
            yield "The certificate is configured in the transport:", code, "python"
        elif is_basic(scheme):
            code = self.client_code("Basic", 'auth = Basic("user", "password")')
            yield "With a user name and a password:", code, "python"
        elif takes_token(scheme):
            schemes = [each for each in self.api.security_schemes if takes_token(each)]
            is_ambiguous = len(schemes) > 1 and not scheme.login
            argument = f", scheme={expressions.quote(scheme.key)}" if is_ambiguous else ""
            code = self.client_code("Token", f'auth = Token("..."{argument})')
            yield "With an existing token:", code, "python"

    def client_code(self, kind: str, statements: str, setting: str = "auth") -> str:
        """Returns code for a client whose `setting` is made by `statements` with class `kind`."""
        package, client = self.python.package, self.python.client
        settings = ", ".join([*self.python.settings(), f"{setting}={setting}"])
        return (
            f"from {package} import {', '.join(sorted([kind, client]))}\n\n"
            f"{statements}\nwith {client}({settings}) as client:\n    ...\n"
        )

    def token_command(self, scheme: ir.SecurityScheme) -> str:
        """Returns a shell command that stores a token of OpenStack Identity v3 in $TOKEN."""
        region = self.base_url.default or next((each.id for each in self.base_url.regions), "")
        user = {"name": "user", "password": "password", "domain": {"name": "account"}}
        identity = {"methods": ["password"], "password": {"user": user}}
        scope = {"project": {"name": region or "project"}}
        body = json_text({"auth": {"identity": identity, "scope": scope}})
        url = scheme.login.replace("{region}", region).rstrip("/") + "/v3/auth/tokens"
        return (
            "export TOKEN=$(curl --silent --dump-header - --output /dev/null \\\n"
            f"  {shell_quote(url)} \\\n"
            "  --header 'Content-Type: application/json' \\\n"
            f"  --data-raw {shell_quote(body)} |\n"
            "  grep -i '^x-subject-token:' | cut -d ' ' -f 2 | tr -d '\\r')"
        )
