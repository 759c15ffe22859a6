async function* kitchen() {
  yield "tea";
}

for (const item of kitchen()) {
  console.log(item);
}
