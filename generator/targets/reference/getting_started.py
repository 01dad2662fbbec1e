"""What "Getting started" tells: where the service is, how to say who one is, what ids are needed, and a first call."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from generator import ir
from generator.base_url import base_url_of
from generator.openapi.media_types import preferred_content
from generator.sample_values import takes_token
from generator.targets.python import expressions
from generator.targets.python.code_samples import CodeSamples, is_basic
from generator.targets.reference.code_blocks import json_text
from generator.targets.reference.pages import OperationEntry, OperationPage, number, server
from generator.targets.reference.request_samples import body_of, quoted

# A parameter that so many operations require is worth a word before anything else.
OFTEN = 4
STEP_WORDS = {
    "call": "Call",
    "iterate": "Go through all pages of",
    "wait": "Wait with",
    "follow": "Follow",
}


@dataclass(frozen=True, slots=True)
class Need:
    """A parameter that many operations require, and the operations whose answers tell it."""

    name: str
    description: str
    count: int


@dataclass(frozen=True, slots=True)
class Task:
    """An application of several operations: the words and page of each step, and a program that does them."""

    title: str
    description: str
    steps: tuple[tuple[str, OperationEntry], ...]
    text: str


class Guide:
    def __init__(self, api: ir.Api, operations: list[OperationEntry], python: CodeSamples) -> None:
        self.api = api
        self.operations = operations
        self.python = python
        self.address = base_url_of(api)
        regions = self.address.regions
        self.servers = [server(each, "region" if regions else "") for each in api.servers]
        number(field for each in self.servers for field in each.variables)

    @cached_property
    def first(self) -> OperationPage | None:
        """The call to begin with."""
        best = self.easiest()
        return None if best is None else self.operations[best].shown

    def easiest(self) -> int | None:
        """The call that only reads, answers JSON, and needs as little as can be: its place among all."""
        able = {
            place: self.effort(each)
            for place, each in enumerate(self.operations)
            if each.operation.method == "GET"
            and not each.operation.deprecated
            and answers_a_document(each.operation)
        }
        least = [place for place, effort in able.items() if effort == min(able.values())]
        shown = (
            place for place in least if self.operations[place].shown.answers[0].documents[0].example
        )
        return next(shown, least[0] if least else None)

    def effort(self, entry: OperationEntry) -> tuple[int, bool]:
        """How much one must know before: parameters without a default count, and what is listed is told page by page."""
        unknown = sum(
            each.required and self.api.resolve(each.schema).default is ir.MISSING and each.schema.default is ir.MISSING
            and not isinstance(self.api.resolve(each.schema).type, ir.Choice)
            for each in entry.operation.parameters
        )  # fmt: skip
        return unknown, entry.operation.pagination is None

    @cached_property
    def needs(self) -> list[Need]:
        """The parameters that most operations require, the commonest first."""
        count: Counter[str] = Counter()
        said: dict[str, Counter[str]] = {}
        for page in self.operations:
            for each in page.operation.parameters:
                if each.required and each.schema.default is ir.MISSING:
                    count[each.name] += 1
                    said.setdefault(each.name, Counter())[each.description] += 1
        return [
            Need(name, said[name].most_common(1)[0][0], n)
            for name, n in count.most_common(6)
            if n >= OFTEN
        ]

    @cached_property
    def tasks(self) -> list[Task]:
        """The guides of the description."""
        pages = {each.operation.id: each for each in self.operations}
        found = []
        for guide in self.api.guides:
            steps = [
                (step.use, pages[step.operation]) for step in guide.steps if step.operation in pages
            ]
            program = self.python.guide(guide)
            words = tuple((STEP_WORDS[use], page) for use, page in steps)
            found.append(Task(guide.title, guide.description, words, program))
        return found

    def body(self, page: OperationPage) -> object:
        body = page.operation.body
        return body_of(self.api, preferred_content(body.contents) if body else None)[1]

    def credentials(self, scheme: ir.SecurityScheme) -> list[tuple[str, str, str]]:
        """How to use a security scheme, as samples: what each is for, its text, and its language."""
        if scheme.signature:
            known = scheme.signature == "SDK-HMAC-SHA256"
            return (
                [
                    (
                        "The client signs each request:",
                        self.client("AkSk", '"access key", "secret key"'),
                        "python",
                    )
                ]
                if known
                else []
            )
        found = []
        if scheme.login:
            login = '"user", "password", domain="account"'
            found.append(
                (
                    "A token for the shell, as the samples use it:",
                    self.token_command(scheme),
                    "bash",
                )
            )
            found.append(
                (
                    "The client can log in, and renews the token before it ends:",
                    self.client("PasswordLogin", login),
                    "python",
                )
            )
        if scheme.kind == "mutualTLS":
            found.append(
                (
                    "The client is given a transport that has the certificate:",
                    self.certified(),
                    "python",
                )
            )
        elif is_basic(scheme):
            found.append(
                (
                    "With a user and a password:",
                    self.client("Basic", '"user", "password"'),
                    "python",
                )
            )
        elif takes_token(scheme):
            others = [
                each
                for each in self.api.security_schemes
                if each is not scheme and takes_token(each)
            ]
            told = (
                f", scheme={expressions.quote(scheme.key)}" if others and not scheme.login else ""
            )
            found.append(
                ("With a token that you have:", self.client("Token", f'"..."{told}'), "python")
            )
        return found

    def certified(self) -> str:
        """A client whose connections have a certificate."""
        made = self.python
        settings = ", ".join([*made.settings(), "transport=transport"])
        return (
            "import ssl\n\nimport httpx2\n"
            f"from {made.package} import {', '.join(sorted(['Httpx2Transport', made.client]))}\n\n"
            'context = ssl.create_default_context()\ncontext.load_cert_chain("client.pem")\n'
            "transport = Httpx2Transport(client=httpx2.Client(verify=context))\n"
            f"with {made.client}({settings}) as client:\n    ...\n"
        )

    def client(self, kind: str, arguments: str) -> str:
        """A client that is made with credentials of a kind."""
        made = self.python
        settings = ", ".join([*made.settings(), "auth=auth"])
        return (
            f"from {made.package} import {', '.join(sorted([kind, made.client]))}\n\n"
            f"auth = {kind}({arguments})\nwith {made.client}({settings}) as client:\n    ...\n"
        )

    def token_command(self, scheme: ir.SecurityScheme) -> str:
        """A shell command that asks an OpenStack Identity v3 service for a token and keeps it in $TOKEN."""
        region = self.address.default or next((name for name, _ in self.address.regions), "")
        user = {"name": "user", "password": "password", "domain": {"name": "account"}}
        identity = {"methods": ["password"], "password": {"user": user}}
        body = json_text(
            {"auth": {"identity": identity, "scope": {"project": {"name": region or "project"}}}}
        )
        url = scheme.login.replace("{region}", region).rstrip("/") + "/v3/auth/tokens"
        return (
            f"TOKEN=$(curl --silent --dump-header - --output /dev/null \\\n  {quoted(url)} \\\n"
            f"  --header 'Content-Type: application/json' \\\n  --data-raw {quoted(body)} |\n"
            "  grep -i '^x-subject-token:' | cut -d ' ' -f 2 | tr -d '\\r')"
        )


def answers_a_document(operation: ir.Operation) -> bool:
    answers = [each for each in operation.responses if each.is_success] or [
        each for each in operation.responses if each.status == "default"
    ]
    return bool(answers and answers[0].contents)
