"""Samples of an operation's request in each language: a minimal one and a full one."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator import ir
from generator.targets.python.code_samples import CodeSamples
from generator.targets.reference.curl import curl_command
from generator.targets.reference.request_samples import Request, example_request, http_message

# Key, label and language of the code, in the order of `texts`.
LANGUAGES = (
    ("python", "Python", "python"),
    ("async", "Python async", "python"),
    ("curl", "curl", "bash"),
    ("http", "HTTP", "http"),
)


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample in one language: a minimal request, and a full one or "" if both would be equal.

    `tokens` are the placeholders of tokens in it, each with the key of its security scheme.
    """

    key: str
    label: str
    language: str
    text: str
    full: str
    caption: str
    full_caption: str
    tokens: tuple[tuple[str, str], ...]


def make_samples(
    api: ir.Api, operation: ir.Operation, content: ir.Content | None, python: CodeSamples
) -> list[Sample]:
    """Returns the samples of an operation, whose body has the media type `content`."""
    minimal = example_request(api, operation, content)
    full = example_request(api, operation, content, is_full=True)
    is_same = replace(full, body=minimal.body) == minimal and full.body.value == minimal.body.value
    caption = minimal.body.caption or ("Request" if is_same else "Only required parameters")
    full_caption = full.body.caption or "All parameters"
    found = []
    shown = zip(LANGUAGES, texts(operation, minimal, python), texts(operation, full, python, True))
    for (key, label, language), text, more in shown:
        tokens = tuple(
            (placeholder(name, language), scheme)
            for name, scheme in minimal.tokens
            if language != "python"
        )
        more = "" if is_same else more
        found.append(Sample(key, label, language, text, more, caption, full_caption, tokens))
    return found


def texts(
    operation: ir.Operation, request: Request, python: CodeSamples, is_full: bool = False
) -> tuple[str, ...]:
    """Returns the text of a request in each language."""
    make, body = python.full_sample if is_full else python.sample, request.body.value
    return (
        make(operation, body, False),
        make(operation, body, True),
        curl_command(request),
        http_message(request),
    )


def placeholder(variable: str, language: str) -> str:
    """Returns how a sample in `language` shows the variable of a token."""
    return variable if language == "bash" else f"<{variable[1:].lower()}>"
