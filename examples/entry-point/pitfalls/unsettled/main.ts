const tea = new Promise<string>((resolve) => {
  // nobody calls resolve
});

console.log("main waits");
console.log(`main got ${await tea}`);
