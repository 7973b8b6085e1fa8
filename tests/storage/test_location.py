"""Folders where a database is not safe."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.storage.location import notices

MOUNTS = r"""
/dev/sda1 / ext4 rw 0 0
server:/export /home/amal/share nfs4 rw 0 0
//nas/team /mnt/team\040files cifs rw 0 0
portal /run/user/1000/doc fuse.portal rw 0 0
/dev/sdb1 /media/stick fuseblk rw 0 0
tmpfs /home/amal/share/local tmpfs rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "codes"),
    [
        ("/home/amal/Documents/a.bayan", []),
        ("/home/amal/Dropbox/papers/a.bayan", ["store.synchronised"]),
        ("/home/amal/Dropbox (Personal)/a.bayan", ["store.synchronised"]),
        ("/home/amal/OneDrive - Ministry/a.bayan", ["store.synchronised"]),
        ("/Users/amal/Library/Mobile Documents/com~apple/a.bayan", ["store.synchronised"]),
        ("/home/amal/Google Drive/a.bayan", ["store.synchronised"]),
        ("/home/amal/boxes/dropboxes/a.bayan", []),
        ("/home/amal/share/a.bayan", ["store.network"]),
        ("/home/amal/sharepoint/a.bayan", []),
        ("/home/amal/share/local/a.bayan", []),
        ("/mnt/team files/a.bayan", ["store.network"]),
        ("/run/user/1000/doc/a.bayan", ["store.network"]),
        ("/media/stick/a.bayan", []),
    ],
)
def test_synchronised_and_network_folders_are_told_apart_from_others(path: str, codes: list[str]) -> None:
    assert [notice.code for notice in notices(Path(path), MOUNTS)] == codes
