"""What people read when a workspace cannot be opened, read or written, or something about it is worth knowing."""

from __future__ import annotations

MESSAGES: dict[str, str] = {
    "store.address": "“{address}” is not a path or a PostgreSQL address that Bayan understands.",
    "store.backup-exists": "There is something at {path} already; no backup was written over it. Choose another name.",
    "store.backup-failed": "The backup of {target} was not made: {reason}",
    "store.backup-name": "The backup of a workspace on a server is an archive of pg_dump, no workspace file: "
    "name it {wanted} instead of {name}.",
    "store.backup-tool": "A backup of a PostgreSQL workspace needs the program pg_dump, which was not found.",
    "store.cannot-open": "{target} cannot be opened: {reason}",
    "store.cannot-write": "{target} cannot be written: {reason}",
    "store.closed": "{target} has been closed; nothing was written.",
    "store.connection": "The database server of {target} cannot be reached: {reason}",
    "store.damaged": "{target} is damaged ({reason}). Open one of its backups instead.",
    "store.edited-since": "Somebody else has edited this since, so it was not taken away.",
    "store.empty": "The database {target} is empty. Make it a workspace with bayan new {target}.",
    "store.encoding": "The database {target} uses the encoding {encoding}; Bayan needs one made with UTF8.",
    "store.encrypted": "{target} is not a Bayan workspace; it may be encrypted.",
    "store.exists": "There is something at {target} already; it was left as it is.",
    "store.foreign": "{target} is a database of another program, not a Bayan workspace.",
    "store.full": "The disk that holds {target} is full; nothing was written. Make room and try again.",
    "store.gone": "What you wanted to change is no longer there; somebody may have deleted it.",
    "store.in-use": "Somebody else has come to use something that this edit made, so it was not taken back.",
    "store.io": "The disk that holds {target} could not be read or written ({reason}); nothing was changed.",
    "store.is-dump": "{target} is a backup of a workspace on a PostgreSQL server. Bring it back with pg_restore "
    "--no-owner --dbname=URL {target}, into an empty database.",
    "store.locked": "Somebody else has been writing to {target} for too long; nothing was written. Try again.",
    "store.login": "The database server of {target} did not accept the user name or password.",
    "store.missing": "There is no workspace at {target}.",
    "store.newer": "{target} was made by a newer version of Bayan. Install that version to open it.",
    "store.no-database": "The server has no database of this name: {target}. Ask for it to be created first.",
    "store.no-name": "Name the workspace: a path such as work.bayan, or a PostgreSQL URL.",
    "store.no-original": "The original file of this document was not kept.",
    "store.not-database": "{target} is not a Bayan workspace.",
    "store.older": "{target} was made by an older version of Bayan. Open it for writing once to bring it up to date.",
    "store.permission": "The database {target} does not let you do this: {reason}",
    "store.read-only": "{target} can only be read, so nothing was changed.",
    "store.reference": "Something that this edit needs was deleted by somebody else; nothing was changed.",
    "store.stale": "Somebody else changed this meanwhile; nothing was overwritten.",
    "store.text": "The text holds characters that cannot be stored.",
    "store.too-big": "The text is too large to be stored.",
    # Notices
    "store.not-alone": (
        "{author} on {host} has this workspace open too, and may bring back what was undone. Nothing was deleted."
    ),
    "store.held": "{author} has this workspace open on {host} since {since}.",
    "store.network": "This workspace lies on a network drive ({kind}), where it can be damaged. "
    "Move it to a local one.",
    "store.no-backup": "Today's backup of {target} could not be made: {reason}",
    "store.recovered": "Bayan was not closed properly last time ({author}, {since}); all that was saved is here.",
    "store.refolded": "This version of Bayan finds words otherwise: the index of {segments} segments was built anew.",
    "store.synchronised": "{service} synchronises the folder of this workspace, which can damage it. Move it.",
    # What a check finds
    "store.check.anchor": "An annotation or note ({table} {key}) no longer stands on the words it quotes.",
    "store.check.database": "The database is damaged: {detail}",
    "store.check.memory": "{units} units of translation memories cannot be found; build the search index anew.",
    "store.check.ordinals": "The segments of document {document} are not numbered in one row.",
    "store.check.reference": "A row ({table} {key}) names something in {other} that is not there.",
    "store.check.schema": "The table {table} is not as it should be: {what}.",
    "store.check.search": "The search index is wrong for {segments} segments; build it anew.",
}
