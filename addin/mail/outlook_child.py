"""Speaks with Outlook in a process of its own: one job as JSON in, one answer as JSON out.

Nothing else talks to Outlook; whoever started this one ends it when it takes too long.
"""

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from addin.mail.parts import Parts, parts_of
from addin.mail.way import Message
from workbook.fill.file_name import legal

_MAIL_ITEM = 0  # OlItemType.olMailItem
_BY_VALUE = 1  # OlAttachmentType.olByValue
_CONTENT_ID = "http://schemas.microsoft.com/mapi/proptag/0x3712001F"  # PR_ATTACH_CONTENT_ID
_SMTP_ADDRESS = "http://schemas.microsoft.com/mapi/proptag/0x39FE001F"  # PR_SMTP_ADDRESS


def main() -> int:
    """Do the job that stands on standard input."""
    job = json.load(sys.stdin)
    print(json.dumps(answer(job)))
    return 0


def answer(job: dict[str, str]) -> dict[str, Any]:
    """Return what came of a job: version · done · other · not_begun."""
    try:
        outlook = _outlook()
    except (ImportError, OSError) as error:
        return {"not_begun": str(error)}
    if job["do"] == "probe":
        return {"version": str(outlook.Version)}
    message = Message(
        id="",
        sender="",
        recipient=job["to"],
        name=job["name"],
        subject=job["subject"],
        content=_bytes(job["content"]),
    )
    with tempfile.TemporaryDirectory(prefix="mubiao-") as folder:
        item = _filled(outlook, message, parts_of(message), Path(folder))
        other = _other_recipients(item, message.recipient)
        if other is not None:
            return {"other": other}
        if job["do"] == "send":
            item.Send()
        else:
            item.Display(False)
    return {"done": True}


def _bytes(text: str) -> bytes:
    from base64 import b64decode

    return b64decode(text)


def _outlook() -> Any:  # noqa: ANN401 - Outlook's own objects have no types
    import pythoncom
    from win32com.client import Dispatch

    try:
        return Dispatch("Outlook.Application")
    except pythoncom.com_error as error:
        raise OSError(str(error)) from error


def _filled(outlook: Any, message: Message, parts: Parts, folder: Path) -> Any:  # noqa: ANN401
    """Return a new letter in Outlook; the files it takes lie in the folder only meanwhile."""
    item = outlook.CreateItem(_MAIL_ITEM)
    item.Subject = message.subject
    item.HTMLBody = parts.html
    item.Recipients.Add(message.recipient)
    for number, each in enumerate((*parts.inline, *parts.attached)):
        target = folder / str(number) / legal(each.file)
        target.parent.mkdir()
        target.write_bytes(each.content)
        attached = item.Attachments.Add(str(target), _BY_VALUE)
        if each.content_id:
            attached.PropertyAccessor.SetProperty(_CONTENT_ID, each.content_id)
    return item


def _other_recipients(item: Any, wanted: str) -> str | None:  # noqa: ANN401
    """Return whom the letter would go to, if not to exactly the one address; Outlook completes names."""
    item.Recipients.ResolveAll()
    found = [_address(each) for each in item.Recipients]
    return None if [each.casefold() for each in found] == [wanted.casefold()] else "; ".join(found)


def _address(recipient: Any) -> str:  # noqa: ANN401
    entry = recipient.AddressEntry
    if entry is not None and entry.Type == "EX":
        return str(recipient.PropertyAccessor.GetProperty(_SMTP_ADDRESS))
    return str(recipient.Address)


if __name__ == "__main__":
    sys.exit(main())
