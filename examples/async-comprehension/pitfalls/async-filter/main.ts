async function isCrisp(item: string): Promise<boolean> {
  return item === "toast";
}

const crisp = ["tea", "toast", "jam"].filter(isCrisp);
console.log(`main got ${crisp.join(", ")}`);
