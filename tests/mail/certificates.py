"""Certificates made for a test: good ones, and each kind of bad one."""

import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

NAME = "localhost"
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Files:
    """A server's certificate on disk.

    Attributes:
        certificate: The certificate.
        key: Its key.
    """

    certificate: Path
    key: Path

    def context(self) -> ssl.SSLContext:
        """Return what a server encrypts with."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate, self.key)
        return context


class Authority:
    """An authority of our own; who trusts its file trusts what it issues."""

    def __init__(self, folder: Path) -> None:
        """Make it up."""
        self._folder = folder
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = _named("Made-up Authority")
        authority = x509.BasicConstraints(ca=True, path_length=0)
        usage = x509.KeyUsage(
            digital_signature=True,
            content_commitment=False,
            key_encipherment=False,
            data_encipherment=False,
            key_agreement=False,
            key_cert_sign=True,
            crl_sign=True,
            encipher_only=False,
            decipher_only=False,
        )
        made = (
            _draft(self._name, self._name, self._key.public_key(), days=(-9, 90))
            .add_extension(authority, critical=True)
            .add_extension(usage, critical=True)
            .sign(self._key, SHA256())
        )
        self.file = folder / "authority.pem"
        self.file.write_bytes(made.public_bytes(Encoding.PEM))

    def issue(
        self, name: str = NAME, *, days: tuple[int, int] = (-1, 30), is_self_signed: bool = False
    ) -> Files:
        """Return a certificate for a name.

        Args:
            name: The server's name.
            days: From when to when it is valid, in days from now.
            is_self_signed: It is signed by its own key, not by the authority's.
        """
        key = ec.generate_private_key(ec.SECP256R1())
        subject = _named(name)
        signer, issuer = (key, subject) if is_self_signed else (self._key, self._name)
        names = x509.SubjectAlternativeName([x509.DNSName(name)])
        made = (
            _draft(subject, issuer, key.public_key(), days=days)
            .add_extension(names, critical=False)
            .sign(signer, SHA256())
        )
        number = len(list(self._folder.iterdir()))
        files = Files(self._folder / f"{number}.pem", self._folder / f"{number}.key")
        files.certificate.write_bytes(made.public_bytes(Encoding.PEM))
        files.key.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
        return files


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])


def _draft(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePublicKey, *, days: tuple[int, int]
) -> x509.CertificateBuilder:
    today = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(today + days[0] * DAY)
        .not_valid_after(today + days[1] * DAY)
    )
