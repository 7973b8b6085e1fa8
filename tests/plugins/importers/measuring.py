"""Code for a process of its own, in which the memory of one reading can be measured and bounded."""

from __future__ import annotations

# The peak of the process's own memory, in kilobytes: `ru_maxrss` would count that of the process that started it.
PEAK = """
import resource, sys, time
from pathlib import Path

resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))

def peak():
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1])
    raise SystemExit("no peak of memory on this system")
"""
