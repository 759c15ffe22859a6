function brew(): Promise<string> {
  return new Promise((resolve) => {
    setTimeout(() => {
      const { stack } = new Error("who called?");
      resolve(stack ?? "");
    }, 100);
  });
}

async function breakfast() {
  return await brew();
}

const stack = await breakfast();
console.log(stack);
console.log(`brew is named: ${stack.includes("brew")}`);
