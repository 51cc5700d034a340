"""How a Windows program sees its line: the rules of CommandLineToArgvW, written down again."""


def split_line(line: str) -> list[str]:
    """Return the arguments of a Windows command line.

    The program ends at the closing quotation mark, backslashes and all. After it, 2n backslashes
    before a mark are n and the mark opens or closes; 2n+1 are n and the mark is a letter; a mark
    right after one that closes is a letter, too, and stays inside.
    """
    assert line.startswith('"')
    program, _, rest = line[1:].partition('"')
    return [program, *_arguments(rest)]


def _arguments(text: str) -> list[str]:
    found: list[str] = []
    word, is_open, is_word, at = "", False, False, 0
    while at < len(text):
        slashes = len(text[at:]) - len(text[at:].lstrip("\\"))
        at += slashes
        letter = text[at : at + 1]
        if letter == '"':
            word += "\\" * (slashes // 2)
            is_word = True
            if slashes % 2:
                word += '"'
            elif is_open and text[at + 1 : at + 2] == '"':
                word += '"'
                at += 1
            else:
                is_open = not is_open
        else:
            word += "\\" * slashes
            is_word = is_word or slashes > 0
            if letter in (" ", "\t") and letter and not is_open:
                if is_word:
                    found.append(word)
                word, is_word = "", False
            elif letter:
                word += letter
                is_word = True
        at += 1
    return [*found, word] if is_word else found
