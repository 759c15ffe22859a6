function order(name: string): Promise<string> {
  return new Promise((resolve) => {
    if (name === "tea") resolve("TEA");
  });
}

console.log(`main got ${await order("tea")}`);
console.log(`main got ${await order("cocoa")}`);
console.log("main continues");
