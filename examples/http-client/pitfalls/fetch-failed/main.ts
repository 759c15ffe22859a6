try {
  await fetch("http://127.0.0.1:1024");
} catch (error) {
  console.log(`main caught ${error}`);
  throw error;
}
