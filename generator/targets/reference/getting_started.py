"""Getting started: base URLs, credentials, common parameters and a first call."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import NamedTuple

from generator import ir
from generator.base_url import base_url_of
from generator.sample_values import takes_token
from generator.targets.python import expressions
from generator.targets.python.code_samples import CodeSamples, is_basic
from generator.targets.reference.code_blocks import json_text
from generator.targets.reference.pages import OperationPage, make_paths_unique, server_view
from generator.targets.reference.request_samples import shell_quote

# Operations that must require a parameter to list it, and how many parameters to list.
MIN_OPERATIONS = 4
MAX_PARAMETERS = 6
STEP_WORDS = {
    "call": "Call",
    "iterate": "Go through all pages of",
    "wait": "Wait with",
    "follow": "Follow",
}


@dataclass(frozen=True, slots=True)
class CommonParameter:
    """A parameter that `count` operations require."""

    name: str
    description: str
    count: int


@dataclass(frozen=True, slots=True)
class Task:
    """A task of several operations: the words and page of each step, and a program."""

    title: str
    description: str
    steps: tuple[tuple[str, OperationPage], ...]
    code: str


class CredentialSample(NamedTuple):
    caption: str
    code: str
    language: str = "python"


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
        candidates = [
            each
            for each in self.operations
            if each.operation.method == "GET"
            and not each.operation.deprecated
            and each.responses
            and each.responses[0].bodies
        ]
        least = min(map(self.effort, candidates), default=None)
        easiest = [each for each in candidates if self.effort(each) == least]
        examples = (each for each in easiest if each.responses[0].bodies[0].example)
        return next(examples, easiest[0] if easiest else None)

    def effort(self, page: OperationPage) -> tuple[int, bool]:
        """Returns how many parameters a call needs, and whether it is not paginated."""
        unknown = 0
        for parameter in page.operation.parameters:
            resolved = self.api.resolve(parameter.schema)
            has_default = any(
                each.default is not ir.MISSING for each in (parameter.schema, resolved)
            )
            is_known = has_default or isinstance(resolved.type, ir.Choice)
            unknown += parameter.required and not is_known
        return unknown, page.operation.pagination is None

    @cached_property
    def common_parameters(self) -> list[CommonParameter]:
        """Returns the parameters that most operations require."""
        descriptions: dict[str, Counter[str]] = {}
        for page in self.operations:
            for each in page.operation.parameters:
                if each.required and each.schema.default is ir.MISSING:
                    descriptions.setdefault(each.name, Counter())[each.description] += 1
        totals = Counter({name: each.total() for name, each in descriptions.items()})
        return [
            CommonParameter(name, descriptions[name].most_common(1)[0][0], count)
            for name, count in totals.most_common(MAX_PARAMETERS)
            if count >= MIN_OPERATIONS
        ]

    @cached_property
    def tasks(self) -> list[Task]:
        """Returns the description's guides."""
        pages = {each.operation.id: each for each in self.operations}
        tasks = []
        for guide in self.api.guides:
            known = (step for step in guide.steps if step.operation in pages)
            steps = tuple((STEP_WORDS[step.use], pages[step.operation]) for step in known)
            tasks.append(Task(guide.title, guide.description, steps, self.python.guide(guide)))
        return tasks

    # -- credentials ----------------------------------------------------------

    def credentials(self, scheme: ir.SecurityScheme) -> list[CredentialSample]:
        """Returns samples of how to use a security scheme."""
        if scheme.signature:
            if scheme.signature != "SDK-HMAC-SHA256":
                return []
            code = self.client_code("AkSk", '"access key", "secret key"')
            return [CredentialSample("The client signs each request:", code)]
        samples = []
        if scheme.login:
            caption = "A token for the shell samples:"
            samples.append(CredentialSample(caption, self.token_command(scheme), "bash"))
            caption = "The client can log in and renews the token before it expires:"
            code = self.client_code("PasswordLogin", '"user", "password", domain="account"')
            samples.append(CredentialSample(caption, code))
        if scheme.kind == "mutualTLS":
            caption = "The certificate is configured in the transport:"
            samples.append(CredentialSample(caption, self.certificate_code()))
        elif is_basic(scheme):
            code = self.client_code("Basic", '"user", "password"')
            samples.append(CredentialSample("With a user name and a password:", code))
        elif takes_token(scheme):
            schemes = [each for each in self.api.security_schemes if takes_token(each)]
            is_ambiguous = len(schemes) > 1 and not scheme.login
            argument = f", scheme={expressions.quote(scheme.key)}" if is_ambiguous else ""
            code = self.client_code("Token", f'"..."{argument}')
            samples.append(CredentialSample("With an existing token:", code))
        return samples

    def client_code(self, kind: str, arguments: str) -> str:
        """Returns code for a client with credentials of class `kind`."""
        package, client = self.python.package, self.python.client
        settings = ", ".join([*self.python.settings(), "auth=auth"])
        return (
            f"from {package} import {', '.join(sorted([kind, client]))}\n\n"
            f"auth = {kind}({arguments})\nwith {client}({settings}) as client:\n    ...\n"
        )

    def certificate_code(self) -> str:
        """Returns code for a client with a certificate."""
        package, client = self.python.package, self.python.client
        settings = ", ".join([*self.python.settings(), "transport=transport"])
        return (
            "import ssl\n\nimport httpx2\n"
            f"from {package} import {', '.join(sorted(['Httpx2Transport', client]))}\n\n"
            'context = ssl.create_default_context()\ncontext.load_cert_chain("client.pem")\n'
            "transport = Httpx2Transport(client=httpx2.Client(verify=context))\n"
            f"with {client}({settings}) as client:\n    ...\n"
        )

    def token_command(self, scheme: ir.SecurityScheme) -> str:
        """Returns a shell command that stores a token of OpenStack Identity v3 in $TOKEN."""
        region = self.base_url.default or next((name for name, _ in self.base_url.regions), "")
        user = {"name": "user", "password": "password", "domain": {"name": "account"}}
        identity = {"methods": ["password"], "password": {"user": user}}
        scope = {"project": {"name": region or "project"}}
        body = json_text({"auth": {"identity": identity, "scope": scope}})
        url = scheme.login.replace("{region}", region).rstrip("/") + "/v3/auth/tokens"
        return (
            "TOKEN=$(curl --silent --dump-header - --output /dev/null \\\n"
            f"  {shell_quote(url)} \\\n"
            "  --header 'Content-Type: application/json' \\\n"
            f"  --data-raw {shell_quote(body)} |\n"
            "  grep -i '^x-subject-token:' | cut -d ' ' -f 2 | tr -d '\\r')"
        )
