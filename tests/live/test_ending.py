"""How a button's program ends."""

import subprocess
import sys

from addin.exit_codes import NOT_DONE
from tests.live.office import COMMAND, INSTALLED, Office

BRIDGE = ["binaryurpReader", "binaryurpWriter"]  # UNO's names for the threads of a connection
PROGRAM = f"""
import atexit, os, pathlib, sys

def name_bridge():
    threads = pathlib.Path("/proc/self/task").glob("*/comm")
    print(sorted({{each.read_text().strip() for each in threads}} & set({BRIDGE})))

atexit.register(name_bridge)  # the first to be registered is the last to run
from addin.cli import main

code = main()
name_bridge()
sys.exit(code)
"""


def test_a_finished_command_ended_now_and_then_with_a_segmentation_fault(office: Office) -> None:
    opened = office.new()
    done = subprocess.run(
        [sys.executable, "-I", "-c", PROGRAM, *opened.line("gaps")[4:]],
        cwd=INSTALLED,
        capture_output=True,
        encoding="utf-8",
        timeout=COMMAND,
    )
    opened.close()
    assert (f"{BRIDGE}\n[]\n", NOT_DONE) == (done.stdout, done.returncode), done.stderr
