async function makeTea() {
  return "TEA";
}

async function isPending(promise: Promise<unknown>) {
  const sentinel = {};
  const first = await Promise.race([promise, sentinel]);
  return first === sentinel;
}

const tea = makeTea();
console.log(tea);
console.log("pending?", await isPending(tea));
console.log("pending?", await isPending(tea.then(String)));
