"""The command line: one module for each group of subcommands."""

DONE, SOME_FAILED, WRONG_CALL, INTERRUPTED = 0, 1, 2, 130
"""The exit statuses of every subcommand."""
