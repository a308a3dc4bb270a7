"""The two ends of a child process that speaks JSON, one object a line, with whoever has started it."""

import json
import os
import sys
from collections.abc import Iterator
from typing import Any, TextIO


def answers() -> TextIO:
    """Where answers are written. Whatever a library prints goes to standard error, not in between."""
    output = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    return output


def requests() -> Iterator[dict[str, Any]]:
    """What standard input brings, until it ends. A line that is no object is passed over, such as a window's last
    words when it was killed in the middle of them."""
    sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]  # a text stream, here always
    for line in sys.stdin:
        try:
            request = json.loads(line)
        except ValueError:
            continue
        if isinstance(request, dict):
            yield request
