async function* cook(): any {
  yield "tea";
  yield "toast";
}

const first = cook().take(1);
for await (const dish of first) {
  console.log(`main got ${dish}`);
}
