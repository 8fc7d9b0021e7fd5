import { describe, expect, it } from "vitest";
import { lagAvvikside } from "../../tools/lagAvvikside.js";
import { lagMutasjonsside } from "../../tools/lagMutasjonsside.js";
import { lagRammeside } from "../../tools/lagRammeside.js";
import { lagRegelside } from "../../tools/lagRegelside.js";
import { lagTariffside } from "../../tools/lagTariffside.js";

// `npm run generer` rewrites the pages; here, and in CI, a difference is a failure.
describe("sidene som lages av data", () => {
  it("docs/tariffer.md stemmer med tariffs/", async () => {
    await expect(lagTariffside()).toMatchFileSnapshot("../../docs/tariffer.md");
  });

  it("docs/avvik.md stemmer med det biblioteket dømmer i dag", async () => {
    await expect(lagAvvikside()).toMatchFileSnapshot("../../docs/avvik.md");
  });

  it("docs/mutasjoner.md stemmer med målingene i docs/mutasjoner/", async () => {
    await expect(lagMutasjonsside()).toMatchFileSnapshot("../../docs/mutasjoner.md");
  });

  it("docs/rammen.md stemmer med registeret av regler", async () => {
    await expect(lagRammeside()).toMatchFileSnapshot("../../docs/rammen.md");
  });

  it("docs/regler.md stemmer med registeret av regler", async () => {
    await expect(lagRegelside()).toMatchFileSnapshot("../../docs/regler.md");
  });
});
