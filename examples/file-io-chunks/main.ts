import * as fs from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = await fs.mkdtemp(join(tmpdir(), "tea-"));
const path = join(folder, "list.bin");
try {
  // 1. Write 200,000 bytes in chunks
  {
    await using file = await fs.open(path, "w");
    for (let i = 0; i < 4; i++) {
      await file.writeFile(Buffer.alloc(50_000));
    }
  }
  const { size } = await fs.stat(path);
  console.log(`main wrote ${size} bytes`);

  // 2. Read them in chunks
  await using file = await fs.open(path);
  for await (const chunk of file.createReadStream()) {
    console.log(`main reads ${chunk.length} bytes`);
  }
} finally {
  await fs.rm(folder, { recursive: true });
}
