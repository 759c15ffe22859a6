import asyncio
import sys


async def boil() -> None:
    await asyncio.sleep(9)


async def brew() -> None:
    await boil()


async def main() -> None:
    tea = asyncio.create_task(brew(), name="tea")
    await asyncio.sleep(0.1)
    tea.print_stack(file=sys.stdout)
    stack = tea.get_stack()
    print([frame.f_code.co_name for frame in stack])


asyncio.run(main())
