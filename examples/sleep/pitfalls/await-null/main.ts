setImmediate(() => console.log("bell rings"));

for (const food of ["bread", "cheese", "ham"]) {
  console.log(`main cuts ${food}`);
  await null; // meant as a pause
}
