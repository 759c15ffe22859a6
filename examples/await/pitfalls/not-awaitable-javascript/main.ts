function count(): number {
  return 1;
}

const cups = await count();
console.log(`main got ${cups}`);
