"""Python's own import, in whose place PySide6 has put another; to be imported before whatever takes long to import.

PySide6's reads the source of every module, for a feature that nothing here uses, and keeps it. For that it asks modules
for attributes while other threads import them, which then fails: two tasks that needed pydantic at once did.
"""

import builtins

import PySide6.QtCore  # noqa: F401 - what comes after it is Python's own

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
