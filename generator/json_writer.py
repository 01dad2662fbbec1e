"""Plain data as JSON."""

from __future__ import annotations

import json
import re
from typing import Any

# What stands in a text unseen, or turns the direction of what is around it: in outputs, only as an escape.
HIDDEN = re.compile(
    "[\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\U000e0000-\U000e007f]"
)


def to_json(value: Any) -> str:
    dumped = json.dumps(value, ensure_ascii=False, indent=2)
    return HIDDEN.sub(lambda found: json.dumps(found[0])[1:-1] if found[0] != "\x7f" else "\\u007f", dumped)
