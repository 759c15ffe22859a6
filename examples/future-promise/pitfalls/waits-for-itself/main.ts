async function make(name: string) {
  return name.toUpperCase();
}

const tea: Promise<string> = make("tea").then((dish) => {
  console.log(`${dish} ready`);
  return tea; // itself, in place of dish
});
console.log(`main got ${await tea}`);
