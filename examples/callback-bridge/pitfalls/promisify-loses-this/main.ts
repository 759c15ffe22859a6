import { promisify } from "node:util";

class Toaster {
  dish = "toast";

  toast(done: (error: Error | null, cup: string) => void) {
    done(null, this.dish.toUpperCase());
  }
}

const toaster = new Toaster();
const toast = promisify(toaster.toast);
console.log(`main got ${await toast()}`);
