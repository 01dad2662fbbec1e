"""Clients in other languages, with anchors."""

from __future__ import annotations

from dataclasses import dataclass

from generator import ir, names
from generator.targets.reference.labels import anchor

# Anchors that every page has.
PAGE_ANCHORS = ("content", "menu")


@dataclass(frozen=True, slots=True)
class ClientView:
    client: ir.ClientGuide
    anchor: str


@dataclass(frozen=True, slots=True)
class LanguageView:
    language: ir.LanguageGuide
    anchor: str
    clients: tuple[ClientView, ...]


def language_views(api: ir.Api) -> tuple[LanguageView, ...]:
    titles = [each.name for each in api.languages]
    for each in api.languages:
        titles += [f"{each.name}\n{client.generator}" for client in each.clients]
    anchors = names.unique_names(titles, lambda name: anchor(name).lower(), taken=PAGE_ANCHORS)
    views = []
    for each in api.languages:
        clients = tuple(
            ClientView(client, anchors[f"{each.name}\n{client.generator}"])
            for client in each.clients
        )
        views.append(LanguageView(each, anchors[each.name], clients))
    return tuple(views)
