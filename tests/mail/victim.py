"""Programs that send letters, to be killed: ``python -m tests.mail.victim OUTBOX PORT CA_FILE COUNT``.

For every line on standard input it starts one as a process of its own, says its number, and when it has
ended, how: starting Python anew for each would take longer than what is to be tried.
"""

import os
import sys
from pathlib import Path

from addin.mail.outbox import Outbox
from addin.mail.secrets import Secret
from addin.mail.sending import Sending, queue
from addin.mail.server import Server
from addin.mail.smtp import Smtp
from tests.mail.certificates import NAME
from tests.mail.made import SENDER, SENDER_NAME, letter
from tests.mail.scripted import PASSWORD, USER
from workbook.schema.recipient import Way

FAILED = 70


def main() -> int:
    """Start one for every line; its number is nobody else's until the next line."""
    ended: list[int] = []
    for _ in sys.stdin:
        while ended:
            os.waitpid(ended.pop(), 0)
        child = os.fork()
        if child == 0:
            _end_with(*sys.argv[1:])
        print(child, flush=True)
        found = os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)
        ended.append(child)
        print(0 if found is None else found.si_status, flush=True)
    return 0


def _end_with(box: str, port: str, ca_file: str, count: str) -> None:
    code = FAILED
    try:
        _send(Path(box), int(port), Path(ca_file), int(count))
        code = 0
    finally:
        os._exit(code)


def _send(box: Path, port: int, ca_file: Path, count: int) -> None:
    """Queue letters, those that are not there yet, and send what is queued."""
    server = Server(name=NAME, port=port, user=USER, is_implicit=True, ca_file=ca_file, wait=20)
    with Outbox(box) as outbox:
        letters = [letter(number) for number in range(count)]
        entries = queue(outbox, letters, sender=SENDER, sender_name=SENDER_NAME)
        way = Smtp(server, lambda: Secret(PASSWORD))
        with Sending(outbox, {Way.SMTP: way}) as sending:
            entries = tuple(outbox.entry(each.id) for each in entries)
            for _ in sending.send(entries):
                pass


if __name__ == "__main__":
    sys.exit(main())
