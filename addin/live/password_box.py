"""The box that asks for a password: ``python -m addin.live.password_box PROMPT TITLE``.

What was typed goes to standard output, which only who started it reads; nothing where it was called off.
"""

import sys

DOT = "●"


def main() -> None:
    """Show the box in front of everything, and print what was typed."""
    import tkinter
    from tkinter.simpledialog import askstring

    _, prompt, title = sys.argv
    root = tkinter.Tk()
    root.withdraw()
    root.attributes("-topmost", True)
    typed = askstring(title, prompt, show=DOT, parent=root)
    sys.stdout.buffer.write((typed or "").encode())


if __name__ == "__main__":
    main()
