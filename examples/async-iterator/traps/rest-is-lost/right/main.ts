async function* kitchen(): AsyncGenerator<string> {
  yield "soup";
  yield "tea";
  yield "toast";
}

const dishes = kitchen();
const { value: starter } = await dishes.next();
console.log(`main eats ${starter} first`);
const rest = await Array.fromAsync(dishes);
console.log(`main got ${rest.length} more dishes`);
