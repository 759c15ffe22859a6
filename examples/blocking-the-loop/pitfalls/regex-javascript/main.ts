const name = "a".repeat(25);

const start = performance.now();
setTimeout(() => {
  const isLate = performance.now() - start > 200;
  console.log(`bell rings ${isLate ? "late" : "in time"}`);
}, 100);

console.log(/^(a+)+$/.test(name));
console.log(/^(a+)+$/.test(`${name}!`));
