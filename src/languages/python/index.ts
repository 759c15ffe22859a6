import type { Language, Live } from "../../model/language";

const live: Live = {
  lacks: [
    {
      because: "it starts a second thread",
      needs: /\bthreading(?:\.| import .*\b)(?:Thread|Timer)\b|\b(?:to_thread|run_in_executor|ThreadPoolExecutor)\b/,
    },
    {
      because: "it starts a process",
      needs: /\b(?:subprocess|multiprocessing|ProcessPoolExecutor)\b|\bcreate_subprocess_/,
    },
    {
      because: "it opens a socket",
      needs:
        /\b(?:start_(?:unix_)?server|open_(?:unix_)?connection|create_(?:server|connection)|socket\.socket|urlopen|http\.client)\b/,
    },
    { because: "it sets an alarm of the system", needs: /\bsignal\.(?:alarm|setitimer)\b/ },
    { because: "it needs a package that is no part of Python", needs: /^# dependencies = \[/m },
  ],
};

const python: Language = {
  id: "python",
  name: "Python",
  code: "PY",
  accent: { light: "#1f5fae", dark: "#7db4f5" },
  file: "main.py",
  prism: "python",
  comment: "#",
  printStep: 'print("# {step}")',
  defines: /^(?:async )?(?:def|class) (\w+)/gm,
  form: "import asyncio\n\n\nasync def main() -> None:\n    {steps}\n\n\nasyncio.run(main())\n",
  toolchain: {
    name: "Python",
    probe: ["python3", "--version"],
    version: /Python (\d+\.\d+\.\d+)/,
    atLeast: "3.11.0",
    install: "https://www.python.org/downloads/, or your system's package python3",
    environment: { PYTHONUTF8: "1", PYTHONDONTWRITEBYTECODE: "1" },
  },
  files: [],
  packages: {
    named: /(?<=^# dependencies = \[.*)"(?<name>[\w-]+)[^"]*"/gm,
    install: "python3 -m pip install {names}",
    probe: ["python3", "-c", "import importlib.metadata as m; print(m.version('{name}'))"],
    lacking: /ModuleNotFoundError|PackageNotFoundError/,
  },
  run: ["python3", "-u", "main.py"],
  typed: "python3 main.py",
  exits: {
    1: "An exception was raised that no code caught.",
    130: "Ctrl+C ended it: no code caught `KeyboardInterrupt`.",
  },
  live,
};

export default python;
