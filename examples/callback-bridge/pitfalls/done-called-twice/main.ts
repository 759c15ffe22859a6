async function make(name: string) {
  return name.toUpperCase();
}

function order(
  name: string,
  done: (error: Error | null, cup?: string) => void,
) {
  make(name)
    .then((cup) => done(null, cup))
    .catch((error) => done(error));
}

order("tea", (error, cup) => {
  console.log("guest is called:", error?.message ?? cup);
  if (!error) throw new Error("cup broken");
});
