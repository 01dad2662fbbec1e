"""The differences of two APIs beside their operations: servers, authentication, error codes, names, text."""

from __future__ import annotations

from dataclasses import replace

from generator import ir
from generator.diff.changes import Flow
from generator.diff.operations import OperationComparison, differing


class ApiComparison(OperationComparison):
    def api(self) -> None:
        old, new = self.old, self.new
        for key, before, after in (("package", old.package, new.package), ("client", old.client, new.client)):
            if before != after:
                self.say("", f"{key} {before} -> {after}")
        self.servers()
        self.security_schemes()
        self.error_codes()
        if repr(old.failure) != repr(new.failure):
            what = "changed" if old.failure and new.failure else "added" if new.failure else "removed"
            self.say("", f"failures inside answers of success: {what}")
        self.tell_text("", "title", old.title, new.title)
        self.tell_text("", "version", old.version, new.version)
        self.tell_text("", "description", old.description, new.description)
        after_tags = {each.name: each.description for each in new.resources}
        for each in old.resources:
            if each.name in after_tags:
                self.tell_text(f"tag {each.name}", "description", each.description, after_tags[each.name])

    def servers(self) -> None:
        before, after = ({each.url: each for each in some} for some in (self.old.servers, self.new.servers))
        for url, each in before.items():
            if url not in after:
                self.say("servers", f"{url} removed")
            else:
                self.variables(each, after[url])
                self.tell_text(f"server {url}", "description", each.description, after[url].description)
        for url in after:
            if url not in before:
                self.say("servers", f"{url} added", Flow.NONE)
        first = next(iter(before), "")
        if first in after and first != next(iter(after)):
            self.say("servers", f"first one {first} -> {next(iter(after))}")

    def variables(self, old: ir.Server, new: ir.Server) -> None:
        before, after = ({each.name: each for each in server.variables} for server in (old, new))
        for name in before.keys() & after.keys():
            field = f"server {new.url} {name}"
            if before[name].default != after[name].default:
                self.say(field, f"default {before[name].default} -> {after[name].default}")
            for each in before[name].values:
                if after[name].values and each not in after[name].values:
                    self.say(field, f"value {each} removed")
            for each in after[name].values:
                if before[name].values and each not in before[name].values:
                    self.say(field, f"value {each} added", Flow.NONE)
            if after[name].values and not before[name].values:
                self.say(field, "takes only certain values")
            self.tell_text(field, "description", before[name].description, after[name].description)

    def security_schemes(self) -> None:
        before, after = (
            {each.key: each for each in some} for some in (self.old.security_schemes, self.new.security_schemes)
        )
        for key, each in before.items():
            field = f"security scheme {key}"
            if key not in after:
                self.say(field, "removed", Flow.NONE)  # the operations that need it tell what that means
                continue
            told = replace(each, description=after[key].description)
            if told != after[key]:
                self.say(field, differing(told, after[key]))
            self.tell_text(field, "description", each.description, after[key].description)
        for key in after:
            if key not in before:
                self.say(f"security scheme {key}", "added", Flow.NONE)

    def error_codes(self) -> None:
        before, after = ({each.code: each for each in some} for some in (self.old.error_codes, self.new.error_codes))
        for code, each in before.items():
            field = f"error code {code}"
            if code not in after:
                self.say(field, "removed", Flow.NONE)
                continue
            for key in ("status", "retry"):
                one, other = getattr(each, key), getattr(after[code], key)
                if one != other:
                    self.say(field, f"{key} {one or 'none'} -> {other or 'none'}", Flow.NONE)
            self.tell_text(field, "meaning", each.meaning, after[code].meaning)
            self.tell_text(field, "remedy", each.remedy, after[code].remedy)
        for code in after:
            if code not in before:
                self.say(f"error code {code}", "added", Flow.NONE)
