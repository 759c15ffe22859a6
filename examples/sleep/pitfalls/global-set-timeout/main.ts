console.log("tea starts");
setTimeout(() => console.log("bell rings"), 100);
await setTimeout(() => {}, 300);
console.log("tea ready");
