async function grind(name: string) {
  console.log(`${name} starts`);
  const end = performance.now() + 200;
  while (performance.now() < end); // computes
  console.log(`${name} ready`);
}

await Promise.all([grind("tea"), grind("coffee")]);
