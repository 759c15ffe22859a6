async function* kitchen() {
  yield "tea";
}

const items = kitchen();
const { value, done }: any = items.next();
console.log(`main got ${value}, done is ${done}`);
