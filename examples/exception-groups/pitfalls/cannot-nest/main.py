import asyncio


async def main() -> None:
    tea = asyncio.create_task(asyncio.sleep(5))
    egg = asyncio.create_task(asyncio.to_thread(int, "egg"))
    asyncio.get_running_loop().call_later(0.1, tea.cancel)
    ends = await asyncio.gather(
        tea, egg, return_exceptions=True
    )
    raise ExceptionGroup("breakfast", ends)


asyncio.run(main())
