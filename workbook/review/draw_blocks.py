"""Draws what is not a table: titles, cards, notes and boxes to write in."""

from workbook.review.blocks import Boxes, Card, Cards, Cell, Notes, Title, Tone
from workbook.review.canvas import Canvas, Spot
from workbook.review.formats import Style
from workbook.review.places import ROW

UNKNOWN = "—"


def draw_title(canvas: Canvas, title: Title) -> None:
    """Write the first two lines; the link stands at the right end of the first."""
    place = canvas.place(title.id)
    canvas.put((place.top, title.left), title.text, style=Style("title"))
    canvas.put((place.top + 1, title.left), title.note, style=Style("note"))
    if title.link:
        last = len(canvas.sheet.widths) - 1
        link = Cell(title.link_text, Tone.LINK, link=title.link)
        canvas.put((place.top, last), link, style=Style("sign"))


def draw_cards(canvas: Canvas, cards: Cards) -> None:
    """Write headline figures as three joined cells each: label, figure, note."""
    place = canvas.place(cards.id)
    if cards.heading:
        canvas.put((place.top, cards.left), cards.heading, style=Style("heading"))
    for card in cards.cards:
        at = (place.rows[card.id], place.columns[card.id])
        _draw_card(canvas, card, at=at, span=cards.span, block=cards.id)


def draw_notes(canvas: Canvas, notes: Notes) -> None:
    """Write sentences across the sheet, wrapped."""
    place = canvas.place(notes.id)
    if notes.heading:
        canvas.put((place.top, notes.left), notes.heading, style=Style("heading"))
    span = notes.span or len(canvas.sheet.widths) - notes.left
    for row, line in enumerate(notes.lines, place.first):
        canvas.merge((row, notes.left), line, style=Style("sentence"), span=span)


def draw_boxes(canvas: Canvas, boxes: Boxes) -> None:
    """Write frames to fill in by hand, and the line to sign on."""
    place = canvas.place(boxes.id)
    if boxes.heading:
        canvas.put((place.top, boxes.left), boxes.heading, style=Style("heading"))
    width = len(canvas.sheet.widths) - boxes.left
    for row, label in enumerate(boxes.labels, place.first):
        canvas.put((row, boxes.left), label, style=Style("box_label"))
        canvas.frame((row, boxes.left + 1), style=Style("box"), span=width - 1)
    row = place.first + len(boxes.labels)
    step = width // len(boxes.signatures)
    for index, label in enumerate(boxes.signatures):
        column = boxes.left + index * step
        canvas.put((row, column), label, style=Style("sign"))
        canvas.frame((row, column + 1), style=Style("line"), span=step - 1)


def _draw_card(canvas: Canvas, card: Card, *, at: Spot, span: int, block: str) -> None:
    row, column = at
    formula = ""
    if card.value is not None:
        compiled = canvas.compiled(card.formula, block)
        formula = compiled.replace(ROW, str(row + 1))
    value = UNKNOWN if card.value is None else card.value
    figure = Style("card_value", card.look, card.tone)
    canvas.frame(at, style=figure, span=span)
    canvas.put(at, value, style=figure, formula=formula)
    _draw_line(canvas, (row - 1, column), text=card.label, style=Style("card_label"), span=span)
    _draw_line(canvas, (row + 1, column), text=card.note, style=Style("card_note"), span=span)


def _draw_line(canvas: Canvas, at: Spot, *, text: str, style: Style, span: int) -> None:
    """Write text that runs on into the empty cells beside it, which costs less than joining them."""
    row, column = at
    canvas.put(at, text, style=style)
    for beside in range(column + 1, column + span):
        canvas.put((row, beside), None, style=Style("card_air"))
