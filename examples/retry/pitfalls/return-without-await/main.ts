let attempts = 0;

async function makeTea(): Promise<string> {
  attempts++;
  throw new Error(`tea spilt in attempt ${attempts}`);
}

async function retry(work: () => Promise<string>) {
  for (let n = 1; n < 3; n++) {
    try {
      return work();
    } catch {
      console.log("main tries again");
    }
  }
  return work();
}

console.log(await retry(makeTea));
