"""How long and with how much memory a worker may read one file, as far as the system can say so.

Linux bounds a process's address space. Windows bounds what a process in a job may commit. macOS has
nothing that holds, so there only the time is bounded.
"""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

_GIB = 2**30


@dataclass(frozen=True, slots=True)
class Limits:
    """What a file may cost.

    Attributes:
        seconds: To read and check one file, from wherever it lies. The largest book that the guard
            lets through takes about two; the rest is for a share or a cloud folder that fetches
            20 MB first. Longer than a supervisor waits for one file, it would look like a hang.
        memory: Bytes beyond what the worker has after its imports. The largest book that the guard
            lets through takes about a quarter of that; eight workers at this limit still fit the
            16 GB of an office machine, and one alone fits 4 GB.
    """

    seconds: float = 20.0
    memory: int = _GIB


LIMITS = Limits()

if sys.platform == "linux":
    import resource

    def bound_memory(more: int) -> None:
        """Let this process have so many bytes more than it has now, and no more."""
        pages = int(Path("/proc/self/statm").read_text().split()[0])
        bound = pages * os.sysconf("SC_PAGE_SIZE") + more
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        if hard == resource.RLIM_INFINITY or bound < hard:
            resource.setrlimit(resource.RLIMIT_AS, (bound, hard))

elif sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _EXTENDED_LIMITS, _PROCESS_MEMORY = 9, 0x100  # as winnt.h numbers them
    _AFTER_IMPORTS = 100 * 2**20  # what a worker has committed by then, generously

    class _Limits(ctypes.Structure):
        """JOBOBJECT_EXTENDED_LIMIT_INFORMATION, of which two fields are set."""

        _fields_ = (
            ("times", ctypes.c_int64 * 2),
            ("flags", wintypes.DWORD),
            ("working_set", ctypes.c_size_t * 2),
            ("processes", wintypes.DWORD),
            ("affinity", ctypes.c_size_t),
            ("classes", wintypes.DWORD * 2),
            ("counters", ctypes.c_uint64 * 6),
            ("process_memory", ctypes.c_size_t),
            ("job_memory", ctypes.c_size_t),
            ("peaks", ctypes.c_size_t * 2),
        )

    def bound_memory(more: int) -> None:
        """Let this process have so many bytes more than it has now, and no more.

        Where a company's policy forbids it, the time limit alone holds.
        """
        kernel = ctypes.WinDLL("kernel32")
        kernel.CreateJobObjectW.restype = kernel.GetCurrentProcess.restype = wintypes.HANDLE
        job = wintypes.HANDLE(kernel.CreateJobObjectW(None, None))
        limits = _Limits(flags=_PROCESS_MEMORY, process_memory=_AFTER_IMPORTS + more)
        size = ctypes.sizeof(limits)
        if kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(limits), size):
            me = wintypes.HANDLE(kernel.GetCurrentProcess())
            kernel.AssignProcessToJobObject(job, me)

else:

    def bound_memory(more: int) -> None:
        """Do nothing: this system has no limit that holds."""
        del more
