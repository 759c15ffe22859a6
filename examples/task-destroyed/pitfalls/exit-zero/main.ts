async function main(): Promise<void> {
  console.log("main waits");
  try {
    await new Promise<void>(() => {}); // nobody resolves it
  } finally {
    console.log("main cleans up"); // never printed
  }
}

process.on("exit", (code) => console.log(`exit code ${code}`));
void main();
