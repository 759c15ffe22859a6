async function fry(): Promise<string> {
  throw new Error("egg burnt");
}

async function order(): Promise<string> {
  try {
    return fry();
  } catch {
    return "TOAST INSTEAD";
  }
}

console.log(`main got ${await order()}`);
