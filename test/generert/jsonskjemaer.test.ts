import { expect, it, vi } from "vitest";

vi.mock("../../src/grense/felt.js", async (ekte) => {
  const { medMerker } = await import("../../tools/jsonskjema/inn/medMerker.js");
  return medMerker(await ekte());
});
vi.mock("../../src/grense/lesInndata.js", async (ekte) => {
  const { medNotater } = await import("../../tools/jsonskjema/inn/medNotater.js");
  return medNotater(await ekte());
});
vi.mock("../../src/kontroll/skjema/tallfelt.js", async (ekte) => {
  const { medTrykteTall } = await import("../../tools/jsonskjema/inn/medTrykteTall.js");
  return medTrykteTall(await ekte());
});

// made with the wrapped builders, so it is fetched after them
const { lagInnskjemaer } = await import("../../tools/jsonskjema/inn/lagInnskjemaer.js");
const { skrivJson } = await import("../../tools/jsonskjema/skrivJson.js");
const { lagUtskjemaer } = await import("../../tools/jsonskjema/ut/lagUtskjemaer.js");

it.each([...lagInnskjemaer(), ...lagUtskjemaer()])("%s", async (navn, skjema) => {
  await expect(`${skrivJson(skjema)}\n`).toMatchFileSnapshot(`../../schemas/${navn}.schema.json`);
});
