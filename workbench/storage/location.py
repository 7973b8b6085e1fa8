"""Warns of folders where a database is not safe: synchronised by a service, or on a network."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from pathlib import Path

from workbench.domain.documents import Notice

_SERVICES = (
    ("dropbox", "Dropbox"),
    ("onedrive", "OneDrive"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("icloud", "iCloud"),
    ("mobile documents", "iCloud"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("pclouddrive", "pCloud"),
    ("box sync", "Box"),
)
_NETWORK = frozenset({"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "9p", "afs", "ceph", "davfs", "sshfs"})
# These are local, although they run through FUSE.
_LOCAL_FUSE = frozenset({"fuseblk", "fuse.fuse-overlayfs", "fuse.encfs", "fuse.gocryptfs", "fuse.lxcfs", "fusectl"})
_MOUNTS = Path("/proc/mounts")
_ESCAPE = re.compile(r"\\([0-7]{3})")


def notices(path: Path, mounts: str | None = None) -> list[Notice]:
    """Return what to tell of a workspace's folder; `mounts` is a table in the form of Linux's /proc/mounts."""
    folder = path.parent.resolve()
    service = _service(folder.parts)
    if service:
        return [Notice("store.synchronised", {"path": str(path), "service": service})]
    kind = _filesystem(folder, _mount_table() if mounts is None else mounts)
    if str(folder).startswith("\\\\") or kind in _NETWORK or (kind.startswith("fuse") and kind not in _LOCAL_FUSE):
        return [Notice("store.network", {"path": str(path), "kind": kind or "network share"})]
    return []


def _service(parts: Iterable[str]) -> str | None:
    for part in parts:
        small = part.lower()
        for sign, name in _SERVICES:
            if small == sign or small.startswith((f"{sign} ", f"{sign}-", f"{sign}(")):
                return name
    return None


def _filesystem(folder: Path, mounts: str) -> str:
    """Return the kind of the file system that holds a folder: that of the longest mount point above it."""
    best, kind = Path("/"), ""
    for line in mounts.splitlines():
        fields = line.split()
        if len(fields) < 3:
            continue
        point = Path(_ESCAPE.sub(lambda match: chr(int(match[1], 8)), fields[1]))
        if folder.is_relative_to(point) and len(point.parts) >= len(best.parts):
            best, kind = point, fields[2]
    return kind


def _mount_table() -> str:
    if not sys.platform.startswith("linux"):
        return ""
    try:
        return _MOUNTS.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
