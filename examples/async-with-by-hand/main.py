import asyncio
import sys


class Machine:
    async def __aenter__(self) -> str:
        print("oven starts")
        await asyncio.sleep(0.1)
        print("oven on")
        return "oven"

    async def __aexit__(self, *exc: object) -> None:
        await asyncio.sleep(0.1)
        print("oven off")


async def main() -> None:
    try:
        # 1. Enter, and keep the value returned
        mgr = Machine()
        oven = await mgr.__aenter__()
        failed = False
        try:
            # 2. The body, which fails
            print(f"{oven} bakes")
            await asyncio.sleep(0.1)
            raise RuntimeError("cake burnt")
        except BaseException:
            # 3. Exit despite the failure
            failed = True
            if not await mgr.__aexit__(*sys.exc_info()):
                raise
        finally:
            if not failed:
                await mgr.__aexit__(None, None, None)
    except RuntimeError as error:
        print(f"main caught {error}")


asyncio.run(main())
