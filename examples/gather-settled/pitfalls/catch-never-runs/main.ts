async function makeTea() {
  console.log("tea ready");
}

async function makeToast() {
  throw new Error("toast burnt");
}

try {
  await Promise.allSettled([makeTea(), makeToast()]);
  console.log("main serves all");
} catch (error) {
  console.log(`main caught ${error}`);
}
