import asyncio
import threading


def watch() -> None:
    for task in asyncio.all_tasks():
        print(task.get_name())


async def main() -> None:
    thread = threading.Thread(target=watch)
    thread.start()
    await asyncio.to_thread(thread.join)


asyncio.run(main())
