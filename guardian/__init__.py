"""guardian: reconsider every word before hitting send. A draft guardian as an IMAP/SMTP proxy daemon."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("guardian")
except PackageNotFoundError:  # run from a checkout that is not installed
    __version__ = "0+unknown"
