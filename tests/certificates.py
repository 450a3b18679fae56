"""An authority of the tests' own, and server certificates from it, made with the openssl program."""

from __future__ import annotations

import ssl
import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Certificate:
    """PEM files of a certificate and its key."""

    cert: Path
    key: Path

    def server_context(self) -> ssl.SSLContext:
        """A server's context that presents this certificate."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.cert, self.key)
        return context


class Authority:
    """A certificate authority whose files live in `folder`. `ca_file` is what a client trusts it by."""

    def __init__(self, folder: Path, name: str = "Test Authority") -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.ca_file = folder / "ca.pem"
        self._key = folder / "ca.key"
        self._count = 0
        usage = "keyUsage=critical,keyCertSign,cRLSign"
        _openssl("req", "-x509", *_new_key(self._key), "-out", self.ca_file, "-days", "30",
                 "-subj", f"/CN={name}", "-addext", usage)  # fmt: skip

    def issue(self, *names: str, days: int = 30) -> Certificate:
        """A certificate for these subjectAltNames, such as "IP:127.0.0.1"; with negative `days` expired."""
        names = names or ("DNS:localhost", "IP:127.0.0.1", "IP:::1")
        self._count += 1
        stem = self.folder / f"server{self._count}"
        cert, key, request, extensions = (stem.with_suffix(s) for s in (".pem", ".key", ".csr", ".ext"))
        extensions.write_text(f"subjectAltName={','.join(names)}\nauthorityKeyIdentifier=keyid\n")
        _openssl("req", "-new", *_new_key(key), "-out", request, "-subj", "/CN=server")
        _openssl("x509", "-req", "-in", request, "-CA", self.ca_file, "-CAkey", self._key, "-CAcreateserial",
                 "-days", str(days), "-extfile", extensions, "-out", cert)  # fmt: skip
        return Certificate(cert, key)

    def self_signed(self) -> Certificate:
        """A certificate for localhost that no authority signed."""
        cert, key = self.folder / "self.pem", self.folder / "self.key"
        _openssl("req", "-x509", *_new_key(key), "-out", cert, "-days", "30", "-subj", "/CN=localhost",
                 "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1")  # fmt: skip
        return Certificate(cert, key)


def _new_key(path: Path) -> tuple[str | Path, ...]:
    return ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", path)


def _openssl(*arguments: str | Path) -> None:
    subprocess.run(["openssl", *arguments], check=True, capture_output=True, stdin=subprocess.DEVNULL, timeout=30)
