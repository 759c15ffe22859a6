# Python 3.14 or later
import asyncio


async def boil() -> None:
    await asyncio.Event().wait()  # nobody sets it


async def brew() -> None:
    print("tea starts")
    await boil()


async def roast() -> None:
    print("toast starts")
    print(await asyncio.sleep(0.4, "toast ready"))


def is_own(entry: asyncio.FrameCallGraphEntry) -> bool:
    module = entry.frame.f_globals["__name__"]
    return not module.startswith("asyncio.")


def ask() -> None:
    tasks = asyncio.all_tasks() - {asyncio.current_task()}
    for task in sorted(tasks, key=asyncio.Task.get_name):
        stack = asyncio.capture_call_graph(task).call_stack
        entry = next(filter(is_own, stack), stack[0])
        name = entry.frame.f_code.co_name
        print(f"{task.get_name()} waits in {name}")


async def main() -> None:
    # 1. Start two tasks
    tea = asyncio.create_task(brew(), name="tea")
    toast = asyncio.create_task(roast(), name="toast")
    await asyncio.sleep(0.2)
    # 2. Ask what each of them waits for
    ask()
    await toast
    # 3. Ask when the toast is ready
    ask()
    print("main gave up on", tea.get_name())


asyncio.run(main())
