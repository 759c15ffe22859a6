async function brew() {
  await new Promise(() => {}); // nobody resolves it
}

brew();
const timer = setInterval(() => {}, 100);
console.log(process.getActiveResourcesInfo());

clearInterval(timer);
process.on("exit", (code) => console.log("exit", code));
