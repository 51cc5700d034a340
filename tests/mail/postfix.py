"""Debian's Postfix, run from a folder of its own: it delivers into a folder, and nowhere else."""

import os
import pwd
import shutil
import socket
import socketserver
import subprocess
import tempfile
import threading
import time
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.mail.certificates import Files
from tests.mail.scripted import PASSWORD, USER

PROGRAM = "/usr/sbin/postfix"
DOMAIN = "example.com"
PEOPLE = 100
MOST = 300_000  # bytes of the largest letter it takes
LONGEST = 20.0  # seconds until it listens, or has delivered
_GLANCE = 0.02
_MAIN = """
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
mail_owner = postfix
setgid_group = postdrop
maillog_file = {folder}/log/mail.log
maillog_file_prefixes = {folder}
myhostname = localhost
mydestination =
mynetworks =
smtpd_peername_lookup = no
inet_interfaces = loopback-only
alias_maps =
local_recipient_maps =
default_transport = error:nothing leaves this machine
relay_transport = error:nothing leaves this machine
virtual_mailbox_domains = {domain}
virtual_mailbox_base = {folder}/boxes
virtual_mailbox_maps = texthash:{folder}/known
virtual_minimum_uid = 1
virtual_uid_maps = static:{user}
virtual_gid_maps = static:{group}
message_size_limit = {most}
smtpd_tls_cert_file = {certificate}
smtpd_tls_key_file = {key}
smtpd_tls_security_level = encrypt
smtpd_tls_auth_only = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:{auth}
smtpd_sasl_auth_enable = yes
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_recipient_restrictions = check_recipient_access texthash:{folder}/later, permit_sasl_authenticated, reject
smtpd_tls_loglevel = 0
"""
_MASTER = """
127.0.0.1:{starttls} inet n - n - - smtpd
127.0.0.1:{implicit} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
proxymap unix - - n - - proxymap
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
error unix - - n - - error
retry unix - - n - - error
virtual unix - n n - - virtual
postlog unix-dgram n - n - 1 postlogd
"""


@dataclass(frozen=True)
class Postfix:
    """A running Postfix.

    Attributes:
        starttls: The port on which it offers STARTTLS.
        implicit: The port on which it encrypts from the first byte.
        boxes: The folder of the mailboxes; it knows person0, person1, … and later@, who is greylisted.
    """

    starttls: int
    implicit: int
    boxes: Path

    def delivered(self, person: str, count: int = 1) -> list[bytes]:
        """Return a person's letters as soon as there are so many."""
        box, end = self.boxes / person / "new", time.monotonic() + LONGEST
        while len(found := sorted(box.glob("*"))) < count:
            assert time.monotonic() < end, _log(self.boxes.parent)
            time.sleep(_GLANCE)
        return [each.read_bytes() for each in found]


@contextmanager
def postfix(certificate: Files) -> Iterator[Postfix]:
    """Run one that takes letters from whoever logs in, until the block ends."""
    folder = Path(tempfile.mkdtemp(prefix="mubiao-postfix-"))
    folder.chmod(0o755)
    with _logins() as auth:
        made = Postfix(_free_port(), _free_port(), folder / "boxes")
        try:
            config = _configured(made, folder, certificate, auth)
            owned = (("queue", "root"), ("data", "postfix"))
            for name, owner in owned:
                line = [*_as_root(), "install", "-d", "-o", owner, str(folder / name)]
                subprocess.run(line, check=True)
            _run(config, "start")
            try:
                _listening(made.starttls, folder)
                _listening(made.implicit, folder)
                yield made
            finally:
                _run(config, "stop")
        finally:
            subprocess.run([*_as_root(), "rm", "-rf", str(folder)], check=True)


def _configured(made: Postfix, folder: Path, certificate: Files, auth: int) -> Path:
    config, owner = folder / "etc", pwd.getpwnam("postfix")
    for each in (config, folder / "log", made.boxes):
        each.mkdir()
    made.boxes.chmod(0o777)
    for each in (certificate.certificate, certificate.key):
        shutil.copy(each, config)
    known = ("later", *(f"person{number}" for number in range(PEOPLE)))
    (folder / "known").write_text("".join(f"{each}@{DOMAIN} {each}/\n" for each in known))
    (folder / "later").write_text(f"later@{DOMAIN} 450 4.2.0 greylisted, come back later\n")
    facts = {
        "folder": folder,
        "domain": DOMAIN,
        "most": MOST,
        "auth": auth,
        "user": os.getuid() or owner.pw_uid,
        "group": os.getgid() or owner.pw_gid,
        "certificate": config / certificate.certificate.name,
        "key": config / certificate.key.name,
    }
    (config / "main.cf").write_text(_MAIN.format(**facts))
    ports = {"starttls": made.starttls, "implicit": made.implicit}
    (config / "master.cf").write_text(_MASTER.format(**ports))
    return config


def _run(config: Path, what: str) -> None:
    """Have it start or stop; only root may."""
    assert Path(PROGRAM).exists(), "make test installs Postfix"
    line = [*_as_root(), PROGRAM, "-c", str(config), what]
    done = subprocess.run(line, capture_output=True, text=True, timeout=LONGEST)
    assert done.returncode == 0, done.stderr + _log(config.parent)


def _as_root() -> list[str]:
    return [] if os.getuid() == 0 else ["sudo", "-n"]


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        port: int = found.getsockname()[1]
        return port


def _listening(port: int, folder: Path) -> None:
    end = time.monotonic() + LONGEST
    while True:
        with socket.socket() as tried:
            if tried.connect_ex(("127.0.0.1", port)) == 0:
                return
        assert time.monotonic() < end, _log(folder)
        time.sleep(_GLANCE)


def _log(folder: Path) -> str:
    log = folder / "log" / "mail.log"
    return log.read_text() if log.exists() else "there is no log"


class _Login(socketserver.StreamRequestHandler):
    """Says who may log in, in the words of Dovecot's authentication protocol 1.1."""

    def handle(self) -> None:
        """Answer Postfix until it goes."""
        hello = "VERSION\t1\t1\nMECH\tPLAIN\tplaintext\nSPID\t1\nCUID\t1\n"
        self.wfile.write(f"{hello}COOKIE\t{'0' * 32}\nDONE\n".encode())
        right = b64encode(f"\0{USER}\0{PASSWORD}".encode()).decode()
        for line in self.rfile:
            said = line.decode().rstrip("\n").split("\t")
            if said[0] == "AUTH":
                is_right = f"resp={right}" in said
                self.wfile.write(
                    f"{'OK' if is_right else 'FAIL'}\t{said[1]}\tuser={USER}\n".encode()
                )


class _Logins(socketserver.ThreadingTCPServer):
    daemon_threads = True
    block_on_close = False


@contextmanager
def _logins() -> Iterator[int]:
    with _Logins(("127.0.0.1", 0), _Login) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield server.server_address[1]
        finally:
            server.shutdown()
            thread.join()
