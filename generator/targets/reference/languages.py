"""Clients in other languages, each with a place on its page."""

from __future__ import annotations

from dataclasses import dataclass

from generator import ir, names
from generator.targets.reference.labels import anchor

# Places that every page has.
TAKEN = ("content", "menu")


@dataclass(frozen=True, slots=True)
class ClientView:
    client: ir.ClientGuide
    anchor: str


@dataclass(frozen=True, slots=True)
class LanguageView:
    language: ir.LanguageGuide
    anchor: str
    clients: tuple[ClientView, ...]


def languages(api: ir.Api) -> tuple[LanguageView, ...]:
    titles = [each.name for each in api.languages]
    titles += [
        f"{each.name}\n{client.generator}" for each in api.languages for client in each.clients
    ]
    places = names.unique_names(titles, lambda name: anchor(name).lower(), taken=TAKEN)
    return tuple(
        LanguageView(
            each,
            places[each.name],
            tuple(
                ClientView(client, places[f"{each.name}\n{client.generator}"])
                for client in each.clients
            ),
        )
        for each in api.languages
    )
