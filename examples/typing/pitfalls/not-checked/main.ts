async function boil(name: string): Promise<string> {
  return name;
}

const tea: string = boil("tea");
console.log(`main got ${tea.toUpperCase()}`);
