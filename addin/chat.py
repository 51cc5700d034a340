"""``mubiao chat``: what is told the chat group, as text on the clipboard and as pictures in a folder."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from addin.ending import code_of
from addin.fonts import FontMissing, find_font
from addin.json_output import consolidated_record
from addin.opened import OpenTeam, open_team_file
from addin.outcome import Outcome
from addin.page import Line, Page, Tone
from addin.progress import Follow, follow_of, unseen
from addin.request import Request
from addin.reviewing import Reviewed, reviewed
from addin.save import save
from workbook.fill.file_name import legal
from workbook.letters.chat import chat_of_member, chat_of_team
from workbook.pictures.font import Font
from workbook.pictures.member import member_picture
from workbook.pictures.team import team_picture
from workbook.review.private import Private
from workbook.review.reader_mask import Mask
from workbook.review.source import name_of
from workbook.schema.chat_words import CHAT
from workbook.schema.command_words import NAME
from workbook.schema.recipient import Audience
from workbook.schema.words import Lang, Words

TEXT_ENDING, PICTURE_ENDING = ".txt", ".png"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What is there for the chat group.

    Attributes:
        done: The review it tells.
        text: What is pasted into the group.
        folder: Where texts and pictures lie.
        is_copied: The text is on the clipboard.
        no_pictures: Why there are no pictures; None where there are.
    """

    done: Reviewed
    text: str
    folder: Path
    is_copied: bool
    no_pictures: Words | None = None


def chat(request: Request) -> Outcome:
    """Put a review into words and pictures for the chat group.

    Raises:
        MubiaoError: The team book or the folder cannot be worked with, or nothing can be saved.
    """
    opened = open_team_file(Path(request.files[0])).handed_in_at(request.folder)
    lang = request.lang or opened.team.lang
    told = tell_chat(opened, request, follow_of(request, lang))
    return Outcome(
        code=code_of(hand_ins=told.done.run.hand_ins),
        lang=lang,
        page=chat_page(told, lang),
        copy=told.text,
        record=consolidated_record(request.command, told.done.run, lang, told.folder),
        output=told.folder,
    )


def tell_chat(opened: OpenTeam, request: Request, follow: Follow = unseen) -> Told:
    """Write the texts and pictures, and put the team's text on the clipboard.

    Args:
        opened: The team book, from a file or open in Excel.
        request: The week or the month, the as-of day, and where to put it.
        follow: Shows how far it is.

    Raises:
        MubiaoError: The folder cannot be worked with, or nothing can be saved.
    """
    done = reviewed(opened, request, follow)
    lang = done.lang
    name = CHAT["folder"].of(lang, period=done.period(lang))
    folder = Path(request.out) if request.out else opened.file.parent / name
    private = Private.of(done.run)
    everybody = Mask.of(done.run, Audience.ABOVE, private=private)
    text = chat_of_team(done.run, lang, week=done.week, mask=everybody)
    _put_text(folder / CHAT["team_text"].of(lang), text)
    font, missing = _font()
    if font:
        picture = team_picture(done.run, lang, font, week=done.week, mask=everybody)
        save(folder / f"{CHAT['board'].of(lang)}{PICTURE_ENDING}", picture)
    members = done.run.team.active(done.run.period.start, done.run.period.end)
    label = CHAT["drawing"].of(lang)
    for member in follow(members, total=len(members), label=label):
        mask = Mask.of(done.run, Audience.MEMBER, member.id, private=private).in_a_group()
        stem = folder / legal(f"{member.id} {name_of(member)}")
        own = chat_of_member(done.run, member, lang, week=done.week, before=done.before, mask=mask)
        _put_text(stem.with_name(stem.name + TEXT_ENDING), own)
        if font:
            picture = member_picture(
                done.run, member, lang, font, week=done.week, before=done.before, mask=mask
            )
            save(stem.with_name(stem.name + PICTURE_ENDING), picture)
    return Told(done=done, text=text, folder=folder, is_copied=_copied(text), no_pictures=missing)


def chat_page(told: Told, lang: Lang) -> Page:
    """Return where the texts and pictures are, and what to do with them."""
    done = told.done
    title = f"{NAME['chat'].of(lang)} · {done.run.team.name} · {done.period(lang)}"
    copied = CHAT["copied" if told.is_copied else "not_copied"].of(lang)
    missing = (Line(told.no_pictures.of(lang), Tone.WARN),) if told.no_pictures else ()
    return (
        Line(title, Tone.TITLE),
        Line(copied, Tone.GOOD if told.is_copied else Tone.WARN),
        *missing,
        Line(CHAT["there"].of(lang, folder=told.folder)),
        Line(),
    )


def _font() -> tuple[Font | None, Words | None]:
    try:
        return find_font(), None
    except FontMissing as error:
        return None, Words(error.told("zh"), error.told("en"))


def _put_text(file: Path, text: str) -> None:
    with suppress(OSError):  # what is wrong with the folder, the file in it tells better
        file.parent.mkdir(parents=True, exist_ok=True)
    save(file, text.encode("utf-8-sig"))  # Windows' editor of old knows UTF-8 by its mark alone


def _copied(text: str) -> bool:
    """Put a text on the clipboard and return whether there is one."""
    import pyperclip

    try:
        pyperclip.copy(text)
    except pyperclip.PyperclipException:
        return False
    return True
