import asyncio
import sqlite3


def count(db: sqlite3.Connection) -> int:
    return db.execute("select count(*) from cups").fetchone()[0]


async def main() -> None:
    db = sqlite3.connect(":memory:")
    db.execute("create table cups (name text)")
    print(await asyncio.to_thread(count, db))


asyncio.run(main())
