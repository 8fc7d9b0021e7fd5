import { expect, it } from "vitest";
import { BEREGNINGER } from "../../src/beregninger/beregninger.js";
import { lagVektorer } from "../samsvar/lag/alle.js";

// `npm run generer` rewrites the files; here, and in CI, a difference is a failure.
const vektorer = lagVektorer();

it.each(BEREGNINGER.map(({ navn }) => navn))(
  "vektorene for %s er de som lages på nytt, til siste byte",
  async (navn) => {
    await expect(vektorer.get(navn)).toMatchFileSnapshot(`../samsvar/vektorer/${navn}.json`);
  },
);
