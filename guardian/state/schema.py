"""The tables of the state, their version, and how an older state is brought up to date."""

from __future__ import annotations

import datetime as dt
import secrets
from collections.abc import Mapping, Sequence

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Dialect

from guardian.errors import Unavailable
from guardian.holds.lifecycle import OPEN_STATES

VERSION = 2

# version n -> the statements that make it n + 1, run in the one transaction that also raises the version
MIGRATIONS: Mapping[int, Sequence[str]] = {
    1: (
        "ALTER TABLE holds ADD COLUMN asked JSON",
        "ALTER TABLE holds ADD COLUMN lead VARCHAR(320) NOT NULL DEFAULT ''",
        "ALTER TABLE holds ADD COLUMN asked_for VARCHAR(128) NOT NULL DEFAULT ''",
        "ALTER TABLE holds ADD COLUMN approved VARCHAR(128) NOT NULL DEFAULT ''",
        "ALTER TABLE holds ADD COLUMN reminded_at DATETIME",
        "ALTER TABLE holds ADD COLUMN rounds INTEGER NOT NULL DEFAULT 1",
        "ALTER TABLE holds ADD COLUMN since DATETIME NOT NULL DEFAULT '1970-01-01 00:00:00.000000'",
        "UPDATE holds SET since = changed_at",
        "ALTER TABLE decisions ADD COLUMN way VARCHAR(12) NOT NULL DEFAULT ''",
        "ALTER TABLE decisions ADD COLUMN length INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE decisions ADD COLUMN against JSON NOT NULL DEFAULT '[]'",
        "ALTER TABLE holds ADD COLUMN note JSON",
        "ALTER TABLE holds ADD COLUMN copy_due DATETIME",
    ),
}


class UtcDateTime(sa.TypeDecorator[dt.datetime]):
    """A moment: aware on the Python side, UTC in the database (SQLite keeps no zone)."""

    impl = sa.DateTime
    cache_ok = True

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> dt.datetime | None:
        """To the database: UTC without zone. Raises ValueError for a naive moment."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without zone")
        return value.astimezone(dt.UTC).replace(tzinfo=None)

    def process_result_value(self, value: dt.datetime | None, dialect: Dialect) -> dt.datetime | None:
        """From the database: aware, UTC."""
        return None if value is None else value.replace(tzinfo=dt.UTC)


METADATA = sa.MetaData()

META = sa.Table(
    "meta",
    METADATA,
    sa.Column("key", sa.String(40), primary_key=True),
    sa.Column("value", sa.String(200), nullable=False),
)

HOLDS = sa.Table(
    "holds",
    METADATA,
    sa.Column("id", sa.String(16), primary_key=True),
    sa.Column("account", sa.String(320), nullable=False),
    sa.Column("state", sa.String(12), nullable=False),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("letter", sa.String(128), nullable=False),
    sa.Column("recipients", sa.JSON, nullable=False),
    sa.Column("thread", sa.String(128), nullable=False),
    sa.Column("subject", sa.String(128), nullable=False),
    sa.Column("sketch", sa.LargeBinary, nullable=False),
    sa.Column("draft", sa.JSON(none_as_null=True)),
    sa.Column("superseded", sa.JSON, nullable=False),
    sa.Column("findings", sa.JSON, nullable=False),
    sa.Column("reason", sa.String(40), nullable=False),
    sa.Column("tries", sa.Integer, nullable=False),
    sa.Column("held_at", UtcDateTime, nullable=False),
    sa.Column("changed_at", UtcDateTime, nullable=False),
    sa.Column("asked", sa.JSON(none_as_null=True)),
    sa.Column("lead", sa.String(320), nullable=False, server_default=""),
    sa.Column("asked_for", sa.String(128), nullable=False, server_default=""),
    sa.Column("approved", sa.String(128), nullable=False, server_default=""),
    sa.Column("reminded_at", UtcDateTime),
    sa.Column("rounds", sa.Integer, nullable=False, server_default="1"),
    sa.Column("since", UtcDateTime, nullable=False, server_default="1970-01-01 00:00:00.000000"),
    sa.Column("note", sa.JSON(none_as_null=True)),
    sa.Column("copy_due", UtcDateTime),
)
_OPEN = HOLDS.c.state.in_([sa.literal(s.value, literal_execute=True) for s in OPEN_STATES])
sa.Index(  # P6: the same letter sent twice, even at the same moment, is one hold
    "holds_open_letter",
    HOLDS.c.account,
    HOLDS.c.letter,
    unique=True,
    sqlite_where=_OPEN,
    postgresql_where=_OPEN,
)
sa.Index("holds_account_state", HOLDS.c.account, HOLDS.c.state)

HOLD_EVENTS = sa.Table(
    "hold_events",
    METADATA,
    sa.Column("hold_id", sa.ForeignKey("holds.id"), primary_key=True),
    sa.Column("version", sa.Integer, primary_key=True),  # the hold's version after the event
    sa.Column("at", UtcDateTime, nullable=False),
    sa.Column("event", sa.String(12), nullable=False),
    sa.Column("state", sa.String(12), nullable=False),
    sa.Column("reason", sa.String(40), nullable=False),
    sa.Column("tries", sa.Integer, nullable=False),
    sa.Column("findings", sa.JSON, nullable=False),
)

DECISIONS = sa.Table(
    "decisions",
    METADATA,
    sa.Column("number", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("at", UtcDateTime, nullable=False, index=True),
    sa.Column("submission", sa.String(64), nullable=False),
    sa.Column("account", sa.String(320), nullable=False),
    sa.Column("policy", sa.String(64), nullable=False),
    sa.Column("outcome", sa.String(12), nullable=False),
    sa.Column("reason", sa.String(40), nullable=False),
    sa.Column("checks", sa.JSON, nullable=False),
    sa.Column("scores", sa.JSON, nullable=False),
    sa.Column("recipients", sa.JSON, nullable=False),
    sa.Column("hold_id", sa.String(16), nullable=False),
    sa.Column("code", sa.Integer, nullable=False),
    sa.Column("ms", sa.Float, nullable=False),
    sa.Column("size", sa.Integer, nullable=False),
    sa.Column("way", sa.String(12), nullable=False, server_default=""),  # by which override it passed
    sa.Column("length", sa.Integer, nullable=False, server_default="0"),  # of the reason given
    sa.Column("against", sa.JSON, nullable=False, server_default="[]"),  # checks that it was decided against
)


def prepare(
    connection: Connection, *, version: int = VERSION, migrations: Mapping[int, Sequence[str]] = MIGRATIONS
) -> bytes:
    """Make the tables, or bring an older state to `version`, inside the caller's transaction.

    Returns the state's secret: 32 random octets, made once, that key every digest. Raises Unavailable with
    reason "newer" (a later guardian wrote it), "foreign" (another program's database) or "corrupt".
    """
    tables = set(sa.inspect(connection).get_table_names())
    if tables and META.name not in tables:
        raise Unavailable(
            "the state's database belongs to another program; choose another file in state.url",
            reason="foreign",
        )
    if not tables:
        METADATA.create_all(connection)
        connection.execute(
            sa.insert(META),
            [{"key": "schema", "value": str(version)}, {"key": "secret", "value": secrets.token_hex(32)}],
        )
    values: dict[str, str] = {row.key: row.value for row in connection.execute(sa.select(META))}
    try:
        found, secret = int(values["schema"]), bytes.fromhex(values["secret"])
    except (KeyError, ValueError):
        raise Unavailable(
            "the state's database lacks its version or its secret; restore it from a backup", reason="corrupt"
        ) from None
    if found > version:
        raise Unavailable(
            f"the state was written by a newer guardian (schema {found}, this one knows {version}); "
            "upgrade guardian or restore a backup",
            reason="newer",
        )
    for step in range(found, version):
        for statement in migrations[step]:
            connection.exec_driver_sql(statement)
    if found < version:
        connection.execute(sa.update(META).where(META.c.key == "schema").values(value=str(version)))
    return secret
