"""Sentences about translation engines, their keys and translation memories."""

from __future__ import annotations

_KEPT = " What came back before is kept."

MESSAGES: dict[str, str] = {
    "engine.too-many-requests": "{title} takes no more requests for now; try again later." + _KEPT,
    "engine.server": "{title} has a fault of its own (status {status}); try again later." + _KEPT,
    "engine.timeout": "{title} did not answer in time." + _KEPT,
    "engine.bad-answer": "{title} answered with something that is not a translation ({detail})." + _KEPT,
    "engine.key": "{title} wants a valid key. Set it in the settings of engines.",
    "engine.quota": "The quota or credit of your account with {title} is used up." + _KEPT,
    "engine.unreachable": "{title} cannot be reached. Check the network, and the address in the settings of engines."
    + _KEPT,
    "engine.language": "{title} does not translate between these languages.",
    "engine.too-long": "The text is too long for {title}. Split the segment and try again." + _KEPT,
    "engine.refused": "{title} refused the request (status {status})." + _KEPT,
    "engine.url": "The address set for {title} leads nowhere. Check it in the settings of engines.",
    "engine.option": "{title} needs the option “{detail}”. Fill it in in the settings of engines.",
    "engine.no-keyring": "This system has no keyring to keep keys in. On Linux, install GNOME Keyring or KWallet.",
    "engine.keyring-refused": "The system's keyring is locked or refused access. Unlock it and try again.",
    "memory.broken-xml": "The memory file is broken at line {line}: {detail}. Nothing of it was taken.",
    "memory.not-tmx": "The file is not a TMX memory: it begins with <{root}>.",
    "memory.entities": "The memory file declares entities of its own, which is not safe to read. Nothing was taken.",
}
