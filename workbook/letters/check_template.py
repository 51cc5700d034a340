"""Reads a template before any letter is written: its syntax, the names it uses, the blocks it needs."""

from collections.abc import Iterator, Sequence

from jinja2 import TemplateNotFound, TemplateSyntaxError, nodes
from jinja2.meta import find_undeclared_variables

from workbook.letters.broken import Broken
from workbook.letters.environment import LetterEnvironment


def faults_of(
    templates: LetterEnvironment, name: str, *, names: Sequence[str], blocks: Sequence[str]
) -> list[Broken]:
    """Return what is wrong with a template and those it builds on.

    Args:
        templates: Where templates are found by name.
        name: The template's name.
        names: What it may name.
        blocks: What it must say.
    """
    text = _source(templates, name) or ""
    try:
        tree = templates.parse(text, name)
        unknown = [*_filters(tree, templates), *_references(tree, templates)]
        if not unknown:  # with an unknown filter Jinja2 would stop there
            unknown += _names(tree, find_undeclared_variables(tree) - set(names), names)
    except TemplateSyntaxError as error:
        said = error.message or ""
        return [Broken(code="template_syntax", file=name, line=error.lineno, found=said)]
    if unknown:
        return [
            Broken(code="template_name", file=name, line=line, found=found, wanted=tuple(wanted))
            for line, found, wanted in unknown
        ]
    there = _blocks(templates, name, tree)
    last = len(text.splitlines())
    return [
        *(
            Broken(code="template_block", file=name, line=last, found=block)
            for block in blocks
            if block not in there
        ),
        *_empty(tree, name, blocks),
    ]


_Name = tuple[int, str, Sequence[str]]


def _names(tree: nodes.Template, unknown: set[str], names: Sequence[str]) -> Iterator[_Name]:
    for node in tree.find_all(nodes.Name):
        if node.ctx == "load" and node.name in unknown:
            yield node.lineno, node.name, names


def _filters(tree: nodes.Template, templates: LetterEnvironment) -> Iterator[_Name]:
    for node in tree.find_all(nodes.Filter):
        if node.name not in templates.filters:
            yield node.lineno, node.name, sorted(templates.filters)
    for test in tree.find_all(nodes.Test):
        if test.name not in templates.tests:
            yield test.lineno, test.name, sorted(templates.tests)


def _references(tree: nodes.Template, templates: LetterEnvironment) -> Iterator[_Name]:
    """Yield the templates it builds on that are not there, or are named only when it is rendered."""
    kinds = (nodes.Extends, nodes.Include, nodes.Import, nodes.FromImport)
    for node in (each for kind in kinds for each in tree.find_all(kind)):
        named = getattr(node, "template")  # noqa: B009 - Jinja2 sets it without saying so
        found = named.value if isinstance(named, nodes.Const) else "…"
        if not isinstance(found, str) or _source(templates, found) is None:
            yield node.lineno, str(found), ()


def _blocks(templates: LetterEnvironment, name: str, tree: nodes.Template) -> set[str]:
    """Return the blocks of a template and of all it extends."""
    blocks: set[str] = set()
    seen = {name}
    while True:
        blocks |= {block.name for block in tree.find_all(nodes.Block)}
        parent = next((_parent(node) for node in tree.find_all(nodes.Extends)), "")
        if not parent or parent in seen:
            return blocks
        seen.add(parent)
        tree = templates.parse(_source(templates, parent) or "", parent)


def _parent(node: nodes.Extends) -> str:
    return str(node.template.value) if isinstance(node.template, nodes.Const) else ""


def _empty(tree: nodes.Template, name: str, blocks: Sequence[str]) -> Iterator[Broken]:
    for block in tree.find_all(nodes.Block):
        if block.name in blocks and not any(map(_says, block.body)):
            yield Broken(code="template_empty", file=name, line=block.lineno, found=block.name)


def _says(node: nodes.Node) -> bool:
    if isinstance(node, nodes.TemplateData):
        return bool(node.data.strip())
    if isinstance(node, nodes.Output):
        return any(map(_says, node.nodes))
    return True


def _source(templates: LetterEnvironment, name: str) -> str | None:
    try:
        text, *_ = templates.loader.get_source(templates, name) if templates.loader else ("",)
    except TemplateNotFound:
        return None
    return text
