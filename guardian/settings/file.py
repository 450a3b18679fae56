"""The configuration's files: the TOML file, certificates and keys. Every trouble becomes a sentence."""

from __future__ import annotations

import ssl
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path

from guardian.errors import Misconfigured
from guardian.settings.mistake import Mistake
from guardian.settings.model import Imap, Tls, Upstream
from guardian.settings.section import Section

LARGEST = 256 * 1024


def read_text(path: Path) -> str:
    """The file's text. Raises Misconfigured with one sentence and the remedy."""

    def no(text: str, line: int = 0) -> Misconfigured:
        return Misconfigured((f"{path}:{line}: {text}" if line else f"{path}: {text}",))

    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise no("is a folder; give the file in it, such as guardian.toml")
        if not stat.S_ISREG(status.st_mode):
            raise no("is not a regular file")
        if status.st_mode & stat.S_IWOTH:
            raise no(f"everybody may write to it, and so decide who reads your mail; run: chmod o-w {path}")
        if status.st_size > LARGEST:
            raise no("is larger than 256 KiB, which no configuration of guardian is")
        octets = path.read_bytes()
    except FileNotFoundError:
        raise no(f"there is no such file; write one with: guardian config example > {path}") from None
    except PermissionError:
        raise no("may not be read by this user; check its owner and mode") from None
    except (OSError, ValueError) as e:
        reason = getattr(e, "strerror", None) or "not a file name"
        raise no(f"cannot be read: {reason.lower()}") from None
    try:
        return octets.decode("utf-8-sig")
    except UnicodeDecodeError as e:
        line = octets.count(b"\n", 0, e.start) + 1
        raise no("is not UTF-8 text; save it as UTF-8", line) from None


def unusable(sections: Mapping[str, Section]) -> Iterator[Mistake]:
    """Certificates, keys and authorities that are missing, unreadable or not what they should be."""
    tls = sections.get("tls")
    if isinstance(tls, Tls):
        missing = [m for key in ("cert", "key") if (m := _missing(("tls", key), getattr(tls, key)))]
        yield from missing or _of_pair(tls)
    for name in ("upstream", "imap"):
        server = sections.get(name)
        if not isinstance(server, Upstream | Imap) or server.ca_file is None:
            continue
        path = (name, "ca_file")
        if mistake := _missing(path, Path(server.ca_file)):
            yield mistake
            continue
        try:
            ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(server.ca_file)
        except (ssl.SSLError, OSError):
            yield Mistake(path, "holds no certificates; give a PEM file with -----BEGIN CERTIFICATE-----")


def _missing(path: tuple[str, ...], file: Path) -> Mistake | None:
    try:
        with file.open("rb") as opened:
            opened.read(1)
    except FileNotFoundError:
        return Mistake(path, f"there is no file {file}; relative paths start at the configuration's folder")
    except IsADirectoryError:
        return Mistake(path, f"{file} is a folder; give the file in it")
    except PermissionError:
        return Mistake(path, f"{file} may not be read by this user; check its owner and mode")
    except OSError as e:
        return Mistake(path, f"{file} cannot be read: {(e.strerror or 'trouble').lower()}")
    return None


def _of_pair(tls: Tls) -> Iterator[Mistake]:
    asked: list[bool] = []

    def passphrase() -> str:  # without it OpenSSL would ask on the terminal
        asked.append(True)
        return ""

    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(tls.cert, tls.key, passphrase)
    except (ssl.SSLError, OSError) as e:
        if asked:
            yield Mistake(("tls", "key"), "is locked with a passphrase; remove it: openssl pkey -in KEY -out NEW")
        elif isinstance(e, ssl.SSLError) and e.reason == "KEY_VALUES_MISMATCH":
            yield Mistake(("tls", "key"), "does not belong to the certificate in cert; give the key made with it")
        else:
            yield Mistake(("tls", "cert"), "cert and key are not a PEM certificate and its PEM private key")
