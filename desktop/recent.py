"""The folders and zips from which was taught last; kept in the settings as a JSON list."""

import json

from desktop.settings import Settings

MOST = 6


def recent_datasets(settings: Settings) -> tuple[str, ...]:
    """Paths, the newest first."""
    try:
        known = json.loads(settings.teach_recent or "[]")
    except ValueError:
        return ()
    return tuple(each for each in known if isinstance(each, str))[:MOST] if isinstance(known, list) else ()


def add_recent(settings: Settings, path: str) -> None:
    """Put a path first."""
    _keep(settings, [path, *(each for each in recent_datasets(settings) if each != path)])


def remove_recent(settings: Settings, path: str) -> None:
    """Forget a path: it could not be opened."""
    _keep(settings, [each for each in recent_datasets(settings) if each != path])


def _keep(settings: Settings, paths: list[str]) -> None:
    settings.teach_recent = json.dumps(paths[:MOST])
