function grind(): string {
  const end = performance.now() + 300;
  while (performance.now() < end);
  return "coffee";
}

console.log("main starts");
setTimeout(() => console.log("bell rings"), 100);
const mill = new Promise<string>((resolve) => {
  resolve(grind());
});
console.log("main continues");
console.log("main got", await mill);
