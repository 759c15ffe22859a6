async function isReady(name: string): Promise<boolean> {
  return name === "tea";
}

if (isReady("toast")) {
  console.log("main serves toast");
}

if (await isReady("toast")) {
  console.log("main serves toast again");
}
