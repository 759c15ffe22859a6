async function* kitchen(): AsyncGenerator<string> {
  yield "soup";
  yield "tea";
  yield "toast";
}

const dishes = kitchen();
for await (const starter of dishes) {
  console.log(`main eats ${starter} first`);
  break;
}
const rest = await Array.fromAsync(dishes);
console.log(`main got ${rest.length} more dishes`);
