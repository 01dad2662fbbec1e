"""Texts that call a marker if an output treats them as code or markup."""

from __future__ import annotations

PYTHON = "__import__('builtins').marker.append(1)"
SCRIPT = "marker()"

PIECES = {
    "three quotes": f'"""\n{PYTHON}\n"""',
    "three quotes inside": f'x""" + {PYTHON} + """x',
    "three single quotes": f"'''\n{PYTHON}\n'''",
    "three quotes behind a backslash": f'\\"""\n{PYTHON}\n"""',
    "a quote": f'" + {PYTHON} + "',
    "a single quote": f"' + {PYTHON} + '",
    "a quote behind a backslash": f"\\' + {PYTHON} #",
    "a quote behind two backslashes": f'\\\\" + {PYTHON} #',
    "a quote at the end": 'x"',
    "two quotes at the end": 'x""',
    "a backslash at the end": "x\\",
    "two backslashes at the end": "x\\\\",
    "a single quote at the end": "x'",
    "a line": f"x\n{PYTHON}\n#",
    "a carriage return": f"x\r{PYTHON}\r#",
    "both": f"x\r\n{PYTHON}\r\n#",
    "a form feed": f"x\f{PYTHON}\f#",
    "a next line": f"x\x85{PYTHON}\x85#",
    "a line separator": f"x\u2028{PYTHON}\u2029#",
    "a bracket": f")\n{PYTHON}\n(",
    "an escape": "\\N{BULLET}\\x41\\u0041\\U00000041\\101\\",
    "a format": "{0.__class__} %s %(x)s ${x} f'{1/0}'",
    "a template's expression": "{{ 7 * 191 }}{{ cycler.__init__.__globals__ }}",
    "a template's statement": "{% for x in range(3) %}1337{% endfor %}{% include '/etc/passwd' %}",
    "a template's comment": "{# x #}{% raw %}{{",
    "a script": f"</script><script>{SCRIPT}</script>",
    "a handler": f'"><img src=x onerror={SCRIPT}>',
    "a handler in a quote": f"' onmouseover='{SCRIPT}' x='",
    "a handler without quotes": f"x onmarker={SCRIPT} ",
    "a tag": "<marker-tag onmarker=1>",
    "a tag over lines": f"<marker-tag\nonmarker='{SCRIPT}'\n>",
    "a tag in an entity": "&lt;marker-tag onmarker=1&gt; &#60;marker-tag&#62;",
    "the end of a page": "</body></html></textarea></title></style></pre></code></template>",
    "a comment of HTML": "<!-- marker --> --> <!-- ]]> <![CDATA[ marker ]]> <?marker ?> <!marker>",
    "an address": f"javascript:{SCRIPT}",
    "an address in capitals": f"JaVaScRiPt:{SCRIPT}",
    "an address in pieces": f"java\tscript:{SCRIPT}",
    "an address behind a space": f" \x01javascript:{SCRIPT}",
    "an address with data": f"data:text/html,<script>{SCRIPT}</script>",
    "an address in entities": f"&#106;avascript&colon;{SCRIPT}",
    "a link": f"[x](javascript:{SCRIPT})",
    "a link in entities": f"[x](&#x6A;avascript:{SCRIPT}) [y](javascript&colon;{SCRIPT})",
    "a link in angles": f"[x](<java\tscript:{SCRIPT}>) <javascript:{SCRIPT}> <vbscript:{SCRIPT}>",
    "a link by reference": f"[x]\n\n[x]: javascript:{SCRIPT}\n[marker]: data:text/html,x 'y'",
    "a link with a title": f"[x](https://example.org '\" onmarker=\"{SCRIPT}')",
    "a link in a fence of tildes": f"~~~\n[x](javascript:{SCRIPT})\n~~~",
    "a link in a fence that ends longer": f"```\n[x](javascript:{SCRIPT})\n````",
    "a link set in by a tab": f"x\n\n\t[x](javascript:{SCRIPT})",
    "an address of the web with more": f"https://example.org/\"'><marker-tag>) [x](javascript:{SCRIPT}) `${{marker}}",
    "a prompt": f">>> {PYTHON}\n\n\t>>> {PYTHON}\n\nx{' x' * 46} >>> {PYTHON}\n{' x' * 50} >>> {PYTHON}",
    "an image": "![x](https://marker.example.org/x.png) ![x](x\" onerror=\"marker())",
    "code": "```marker\" onmarker=\"1\n</code></pre><marker-tag>\n```\n`<marker-tag>` `` ` <marker-tag> ``",
    "code without an end": "```\n<marker-tag>",
    "set-in code": "x\n\n    <marker-tag>\n\n\t<marker-tag>",
    "a table": "| a | b |\n|---|---|\n| <marker-tag> | `|` |\n\n| x \\| y |",
    "a heading": "# marker\n\nmarker\n======\n\n---\n\n* * *\n\n> <marker-tag>\n\n1) x\n- [ ] y\n+ z",
    "a cell's end": "|</td></tr></table><marker-tag>",
    "a zero": "a\0b",
    "controls": "\x01\x08\x1b[31m\x7f\x9b31m",
    "directions": "\u202e\u2066\u200f} ;marker\u2069\u202c",
    "no width": "a\u200bb\u2060c\ufeffd\u00ade",
    "beyond the plane": "\U0001f600\U000e0041\U0010ffff\ufffe\uffff",
    "letters": "ﬁ İ ß ſ ǆ 标签 日本語 ٣ ½ ² ａｂ",
    "YAML's objects": "!!python/object/apply:os.system ['marker']",
    "YAML's signs": "&a *a !x % @ ` | > ? - : # , [ ] { } << = ~",
    "a key of YAML": "marker: {a: b}\n- marker\n...\n---\n%TAG ! x",
    "a block of YAML": "|\n  marker\n >-",
    "TOML": '"\n[tool.marker]\nx = """y"""\n\'\'\'',
    "JSON": '"}], "marker": [{"',
    "a shell": "$(marker) `marker` ; marker && marker | marker > /marker",
    "a parent folder": "../../../../marker",
    "a folder": "/marker/x",
    "a Windows path": "C:\\marker\\..\\x",
    "much": "marker " * 400,
    "one long word": "m" * 3_000,
    "words of Python": "class def None self print import __class__ __init__",
}  # fmt: skip

# Texts that YAML or JSON could read as another type if they are the whole value.
WHOLE = (
    "", " ", ".", "..", "...", "-", "--help", "_", "__", "/", "//", "\\", "con", "NUL", "com1.txt", "x.", "x ", "~", "null", "Null",
    "true", "no", "on", "1", "0", "-1", "01", "0x1F", "0o17", "1e3", "1_000", "12:30:00", "2020-01-01", ".inf", ".nan", "=", "<<", "%",
    "{}", "[]", "{id}", "{", "}", "$", "#", "?", "&", "*", "@", "self", "cls", "class", "None", "True", "print", "list", "str", "type",
    "__init__", "__class__", "__proto__", "constructor", "toString", "_call", "_client", "request", "client", "models", "operations",
    "common", "index", "schemas", "json", "os", "sys", "builtins", "msgspec", "Any", "Literal", "Model", "UNSET", "body", "timeout",
    "id", "ID", "Id", "标签", "🎉", "é", "e\u0301", "İ", "\u200b", "\u202e", "\0", "\n", "\r", "\t", "\x85", "\u2028", "\ufeff",
)  # fmt: skip

# Places with distinct values: each text gets a number as prefix.
NAMES = frozenset((
    "tag name", "second tag name", "schema name", "base schema name", "operationId", "second operationId", "third operationId",
    "callback operationId", "security scheme name", "oauth scheme name", "page parameter", "size parameter", "items property",
    "total property", "path parameter", "server variable", "discriminator property", "property name", "renamed property",
    "query parameter", "content parameter", "header parameter", "cookie", "second server URL", "third server URL", "variable value",
    "second enum value", "x-method", "path", "form field", "response name",
))  # fmt: skip
# Places in which braces are syntax.
BRACED = frozenset(
    (
        "server URL",
        "second server URL",
        "third server URL",
        "operation server URL",
        "path",
        "path parameter",
        "server variable",
        "login URL",
    )
)


def placed(place: str, payload: str) -> str:
    """Adapts a payload to a place, so that the description stays valid."""
    if place in BRACED:
        payload = payload.replace("{", "(").replace("}", ")")
    if place == "path parameter":
        payload = payload.translate(dict.fromkeys(map(ord, "/#?"), "-"))
    if place in ("items property", "total property"):
        payload = payload.replace(".", " ")  # which separates steps
    if place in NAMES:
        payload = f"{sorted(NAMES).index(place)}{payload[:1_500].rstrip()}"
    return f"/{payload}" if place == "path" else payload
