"""The errors that a user can meet. Each message is one sentence or two: what happened, and what to do next."""


class SightglassError(Exception):
    """Something went wrong that the user can act on. `str(error)` is meant to be read by people, on one line."""

    def __str__(self) -> str:
        return " ".join(super().__str__().split())


class ImageError(SightglassError):
    """A picture cannot be read; the message names the file and the reason."""


class ModelError(SightglassError):
    """A model, a package or its weights cannot be used."""


class DataError(SightglassError):
    """A data set is missing, damaged or not what it should be."""


class ConfigError(SightglassError):
    """A recipe, config, setting or argument does not make sense."""


class DeviceError(SightglassError):
    """The requested device or engine does not work on this machine."""


class NetworkError(SightglassError):
    """Something had to be fetched and could not be; the message says which file to put where instead."""


class Cancelled(SightglassError):
    """The user asked to stop. Not a failure: nothing is left half done."""
