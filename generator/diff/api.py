"""Comparison of two APIs, except their operations: servers, authentication, error codes, names, texts."""

from __future__ import annotations

from dataclasses import replace

from generator import ir
from generator.diff.changes import Direction, Event, value
from generator.diff.operations import OperationComparison, attribute_changes


class ApiComparison(OperationComparison):
    def api(self) -> None:
        old, new = self.old, self.new
        for key, before, after in (
            ("package", old.package, new.package),
            ("client", old.client, new.client),
        ):
            if before != after:
                self.report_for_all("", f"{key} {before} -> {after}")
        self.servers(old.servers, new.servers)
        self.security_schemes()
        self.error_codes()
        if repr(old.failure) != repr(new.failure):
            what = (
                "changed" if old.failure and new.failure else "added" if new.failure else "removed"
            )
            self.report_for_all("", f"failures in successful responses: {what}")
        self.callbacks(old.webhooks, new.webhooks, "webhook")
        self.report_text("", "title", old.title, new.title)
        self.report_text("", "version", old.version, new.version)
        self.report_text("", "description", old.description, new.description)
        if old.documentation != new.documentation:
            self.events.append(Event("", "external documentation changed", text=True))
        if old.guides != new.guides:
            self.events.append(Event("", "guides changed", text=True))
        after_tags = {each.name: each.description for each in new.resources}
        for each in old.resources:
            if each.name in after_tags:
                self.report_text(
                    f"tag {each.name}", "description", each.description, after_tags[each.name]
                )

    def security_schemes(self) -> None:
        before, after = (
            {each.key: each for each in some}
            for some in (self.old.security_schemes, self.new.security_schemes)
        )
        for key, each in before.items():
            field = f"security scheme {key}"
            if key not in after:
                self.report_for_all(
                    field, "removed", Direction.NONE
                )  # reported as breaking at the operations that need it
                continue
            new = after[key]
            aligned = replace(
                each, description=new.description, bearer_format=new.bearer_format, flows=new.flows
            )
            if aligned != new:
                self.report_for_all(field, attribute_changes(aligned, new))
            self.flows(each, new, field)
            self.report_text(field, "description", each.description, after[key].description)
        for key in after:
            if key not in before:
                self.report_for_all(f"security scheme {key}", "added", Direction.NONE)

    def flows(self, old: ir.SecurityScheme, new: ir.SecurityScheme, field: str) -> None:
        before, after = ({each.kind: each for each in scheme.flows} for scheme in (old, new))
        for kind in dict.fromkeys([*before, *after]):
            if kind not in after or kind not in before:
                here = kind in after
                self.report_for_all(
                    field,
                    f"flow {kind} {'added' if here else 'removed'}",
                    Direction.NONE if here else Direction.BOTH,
                )
                continue
            aligned = replace(before[kind], scopes=after[kind].scopes)
            if aligned != after[kind]:
                self.report_for_all(
                    field, f"flow {kind}: {attribute_changes(aligned, after[kind])}"
                )
            scopes, now = dict(before[kind].scopes), dict(after[kind].scopes)
            for scope in dict.fromkeys([*scopes, *now]):
                if scope not in now or scope not in scopes:
                    here = scope in now
                    what = f"scope {value(scope)} {'added' if here else 'removed'}"
                    self.report_for_all(field, what, Direction.NONE if here else Direction.BOTH)
                else:
                    self.report_text(field, f"scope {value(scope)}", scopes[scope], now[scope])

    def error_codes(self) -> None:
        before, after = (
            {each.code: each for each in some}
            for some in (self.old.error_codes, self.new.error_codes)
        )
        for code, each in before.items():
            field = f"error code {code}"
            if code not in after:
                self.report_for_all(field, "removed", Direction.NONE)
                continue
            for key in ("status", "retry"):
                one, other = getattr(each, key), getattr(after[code], key)
                if one != other:
                    self.report_for_all(
                        field, f"{key} {one or 'none'} -> {other or 'none'}", Direction.NONE
                    )
            self.report_text(field, "meaning", each.meaning, after[code].meaning)
            self.report_text(field, "remedy", each.remedy, after[code].remedy)
        for code in after:
            if code not in before:
                self.report_for_all(f"error code {code}", "added", Direction.NONE)
