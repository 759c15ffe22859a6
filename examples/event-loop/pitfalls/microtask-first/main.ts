setTimeout(() => console.log("timer"), 0);
queueMicrotask(() => console.log("microtask"));
(async () => {
  await null;
  console.log("after await");
})();
console.log("script");
