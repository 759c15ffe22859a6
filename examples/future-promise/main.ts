function brew(
  name: string,
  done: (error: string | null, cup: string) => void,
) {
  console.log(`${name} starts`);
  const error = name === "tea" ? null : "cocoa burnt";
  setTimeout(done, 200, error, name.toUpperCase());
}

function order(name: string): Promise<string> {
  const { promise, resolve, reject } =
    Promise.withResolvers<string>();

  brew(name, (error, cup) => {
    if (error) {
      reject(new Error(error));
    } else {
      resolve(cup);
    }
  });
  return promise;
}

// 1. A callback brings the value
const tea = order("tea");
console.log("main waits");
console.log(`main got ${await tea}`);

// 2. A callback brings a failure
const cocoa = order("cocoa");
console.log("main waits");
try {
  console.log(`main got ${await cocoa}`);
} catch (error) {
  const { message } = error as Error;
  console.log(`main caught ${message}`);
}
