"""Guides as workflows of Arazzo, which other programs run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator import ir
from generator.names import unique_names, words
from generator.targets.openapi import criteria
from generator.targets.openapi.steps import SOURCE, Steps

Json = dict[str, Any]
ABOUT = (
    "Each guide is a workflow. Its inputs are the values that no step provides; optional ones are "
    "left out. A step that waits repeats its call, and fails if the state can no longer be reached."
)
# Seconds between two pieces of a text, as in the clients.
INTERVAL = 2


def arazzo_document(api: ir.Api, bundle: Mapping[str, Any], description: str) -> Json:
    """Returns the guides of an API as workflows; `bundle` is the content of the file `description`."""
    workflows = Workflows(api, bundle)
    return {
        "arazzo": "1.0.1",
        "info": {
            "title": f"Workflows of {api.title}",
            "summary": f"The guides of {api.title}, for programs that run them.",
            "description": ABOUT,
            "version": api.version,
        },
        "sourceDescriptions": [{"name": SOURCE, "url": description, "type": "openapi"}],
        "workflows": [*map(workflows.of_guide, api.guides), *workflows.of_followers()],
    }


def workflow_name(title: str) -> str:
    return "-".join(each.lower() for each in words(title) if each.isascii()) or "workflow"


class Workflows:
    """Makes the workflows of one API: one a guide, and one for each text that a guide follows."""

    def __init__(self, api: ir.Api, bundle: Mapping[str, Any]) -> None:
        self.api = api
        self.bundle = bundle
        self.operations = {each.id: each for each in api.operations}
        steps = [step for guide in api.guides for step in guide.steps]
        followed = list(dict.fromkeys(each.operation for each in steps if each.use == "follow"))
        titles = [each.title for each in api.guides]
        self.names = unique_names([*titles, *map(follower_title, followed)], workflow_name)
        self.followers = {each: self.follower(self.operations[each]) for each in followed}

    def of_guide(self, guide: ir.Guide) -> Json:
        """Returns the workflow of a guide."""
        steps = Steps(self.api, self.bundle)
        for step in guide.steps:
            operation = self.operations[step.operation]
            if step.use == "follow":
                self.follow(steps, operation)
            elif step.use == "run" and operation.run:
                steps.run(operation, self.operations[operation.run.wait])
            elif step.use == "wait":
                steps.wait(operation)
            elif step.use == "iterate":
                steps.iterate(operation)
            else:
                steps.call_once(operation)
        return self.workflow(guide.title, guide.description, steps)

    def of_followers(self) -> list[Json]:
        """Returns the workflows that others call."""
        text = "Reads a growing text from `{}` to its end, by calls of itself."
        found = []
        for name, steps in self.followers.items():
            follower = self.operations[name].follower
            assert follower
            found.append(self.workflow(follower_title(name), text.format(follower.offset), steps))
        return found

    def workflow(self, title: str, description: str, steps: Steps) -> Json:
        content = {
            "workflowId": self.names[title],
            "summary": title,
            "description": description,
            "inputs": steps.values.schema,
            "steps": steps.steps,
            "outputs": steps.outputs,
        }
        return {key: each for key, each in content.items() if each}

    def follow(self, steps: Steps, operation: ir.Operation) -> None:
        """Appends the steps that read a growing text: its beginning, and a workflow for the rest."""
        follower = operation.follower
        assert follower
        offset = steps.counter(operation, follower.offset, follower.first)
        steps.find(operation, INTERVAL, follower.grace)
        called = self.followers[operation.id].values
        parameters = []
        for key, expression in called.known.items():
            name = expression.removeprefix("$inputs.")
            value = steps.values.value(key, called.inputs[name], name)
            parameters.append({"name": name, "value": offset if key == follower.offset else value})
        workflow = self.names[follower_title(operation.id)]
        steps.add(workflow, "Reads the whole text.", workflowId=workflow, parameters=parameters)

    def follower(self, operation: ir.Operation) -> Steps:
        """Returns the steps that read a growing text by offset: one piece, then those that follow."""
        follower = operation.follower
        assert follower
        steps = Steps(self.api, self.bundle)
        offset = steps.counter(operation, follower.offset, follower.first)
        read = steps.call(operation, "Reads one piece.", given={follower.offset: offset})
        more, content = criteria.body_value(follower.more), criteria.body_value(follower.content)
        idle = criteria.none_of(criteria.is_idle(follower))
        read["successCriteria"].append(idle)
        outputs = {"content": content, "next": criteria.body_value(follower.next)}
        steps.set_outputs(read, outputs, is_result=False)
        end = {"name": "complete", "type": "end"}
        read["onSuccess"] = [end | {"criteria": [criteria.simple(f"{more} == false")]}]
        read["onFailure"] = steps.retries("no-text-yet", operation, INTERVAL)
        next_offset = f"$steps.{read['stepId']}.outputs.next"
        parameters = []
        for key, expression in steps.values.known.items():
            name, value = expression.removeprefix("$inputs."), expression
            value = next_offset if key == follower.offset else expression
            parameters.append({"name": name, "value": value})
        workflow = self.names[follower_title(operation.id)]
        text = "Reads the pieces that follow."
        steps.add("continue", text, workflowId=workflow, parameters=parameters)
        return steps


def follower_title(operation: str) -> str:
    return f"Follow {operation}"
