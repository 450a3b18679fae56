"""guardian: reconsider every word before hitting send. A draft guardian as an IMAP/SMTP proxy daemon."""


def __getattr__(name: str) -> str:
    """`__version__`, looked up when it is asked for: what looks it up takes 3 MB, and a review worker never asks."""
    if name != "__version__":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("guardian")
    except PackageNotFoundError:  # run from a checkout that is not installed
        return "0+unknown"
