"""The core: files in, values or a file out; nothing here knows Excel, mail, a clock or a disk."""
