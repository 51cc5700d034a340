"""A small program that sends letters: ``python -m tests.mail.victim OUTBOX PORT CA_FILE COUNT``.

It says so on standard output just before it begins, and then for every letter.
"""

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


def main() -> int:
    """Queue COUNT letters, those that are not there yet, and send what is queued."""
    box, port, ca_file, count = sys.argv[1:]
    server = Server(
        name=NAME, port=int(port), user=USER, is_implicit=True, ca_file=Path(ca_file), wait=20
    )
    print("begun", flush=True)
    with Outbox(Path(box)) as outbox:
        letters = [letter(number) for number in range(int(count))]
        entries = queue(outbox, letters, sender=SENDER, sender_name=SENDER_NAME)
        way = Smtp(server, lambda: Secret(PASSWORD))
        with Sending(outbox, {Way.SMTP: way}) as sending:
            entries = tuple(outbox.entry(each.id) for each in entries)
            for event in sending.send(entries):
                print(event.entry.state.value, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
