import { listRegler, type Regel } from "../src/oppslag.js";

/** Which functions compute by a rule. */
const FUNKSJONER: Readonly<Record<string, string>> = {
  "R-1": "grunnlaget i `beregnUttrekk`",
  "R-2": "`beregnUttrekk`, `hentIndekser`, `finnDemografiSomGir`",
  "R-3": "`beregnSamletUttrekk`, `beregnForloep`",
  "R-4": "`beregnInntektspaaslag`, `hentInntektspaaslagstak`, `indekserTak`",
  "R-5": "`prosjektmidlerMaks` i `beregnInntektspaaslag`",
  "R-6": "`beregnNedtrapping`, `beregnForloep`",
  "R-7": "`maaneder` overalt; `takGjelder` overstyrer lesningen",
  "R-8": "`beregnRundsum`",
  "R-9": "`beregnTilskudd`, `beregnForloep`",
  "R-10": "`beregnModellB`, `beregnForloep`",
  "R-11": "periodene i `beregnForloep`",
  "S-1": "`beregnRessurskrevende`, `hentInnslagspunkt`",
  "S-2": "`bortfaltRefusjon` i `beregnForloep`",
  "S-3": "`beregnOekteOverfoeringer`, `beregnForloep`",
  "S-4": "`beregnDemografigevinst`",
  "S-5": "`beregnEnhetskostnadsavvik`",
  "S-6": "`beregnFastePriser`",
  "S-7": "`beregnAarsakssplitt`",
  "N-2": "`kontrollerTall`, `kontrollerTabell`, `finnDemografiSomGir`",
};

const kilder = (regel: Regel) =>
  regel.kilder.map(({ id, sted }) => (sted === undefined ? id : `${id} ${sted}`)).join("; ");

/** A rule as the page has it: what it says, how sure it is, where it comes from, what computes by it. */
function avsnitt(id: string): string {
  const regel = listRegler().find((r): r is Regel => r.id === id);
  if (regel === undefined) throw new Error(`${id} finnes ikke`);
  const kilde = kilder(regel);
  const linjer = [
    `**${id}** (${regel.status}) ${regel.setning}`,
    ...(regel.forbehold === undefined ? [] : [`Forbehold: ${regel.forbehold}`]),
    ...(kilde === "" ? [] : [`Kilde: ${kilde}.`]),
    `Regnes av: ${FUNKSJONER[id]}.`,
  ];
  return linjer.join("  \n");
}

const regler = (bokstav: string) =>
  Object.keys(FUNKSJONER)
    .filter((id) => id.startsWith(bokstav))
    .map(avsnitt)
    .join("\n\n");

const EKSEMPLER = `## Regnet på publiserte tall

### Uttrekket til Fusa, 2018 til 2020

Grunnlaget er 95 191 715 kr og beløpet i 2020 101 939 000 kr (S003 l. 877–914). Med budsjettdeflatorene 2,8 og 3,1 % er det bare demografien som er
ukjent. Biblioteket finner hvilke satser som gir det publiserte beløpet, som et eksakt intervall: begge endene gir det, og neste sats utenfor gjør det ikke.

\`\`\`ts
import { beregnUttrekk, finnDemografiSomGir } from "sio-beregning";

const grunnlag = { aar: 2018, beloep: 95191715 };
const { satser } = finnDemografiSomGir({
  grunnlag,
  tilAar: 2020,
  indekser: [{ aar: 2019, deflator: "0.028" }, { aar: 2020, deflator: "0.031" }],
  publisert: { beloep: 101939000, avrundetTil: 1000 },
});
satser;
//=> { fra: "0.00517957159029409393", til: "0.00518450190173893869" }

const demografi = satser?.fra ?? "";
beregnUttrekk({
  grunnlag,
  tilAar: 2020,
  indekser: [{ aar: 2019, deflator: "0.028", demografi }, { aar: 2020, deflator: "0.031", demografi }],
}).beloepAvrundet;
//=> "101939000"
\`\`\`

Den avrundede satsen 0,52 % gir 101 943 000 kr, 4 000 kr for mye: det er et avvik, ikke avrunding.

### Bjørnafjorden 2020: summen av delene

Os 270 732 000 og Fusa 101 939 000 gir 372 671 000 slik de er vist; publisert er 372 670 000 (S003 l. 894–914). Delene har desimaler som ikke vises, så
forskjellen kan være avrunding, og dommen sier det.

\`\`\`ts
import { kontrollerTall } from "sio-beregning";

const tusen = (vist: number) => ({ vist, avrundetTil: 1000 });
const { dom, differanse } = kontrollerTall({
  publisert: tusen(372670000),
  beregnet: { sum: [tusen(270732000), tusen(101939000)] },
});
[dom, differanse];
//=> ["avrunding", "-1000"]
\`\`\`

### Os 2015 til 2020: det reglene ikke forklarer

222 445 000 kr i 2015 ble til 270 732 000 kr i 2020 (S003 l. 855–908). Med det publiserte snittet for demografi, 0,7 % i året, mangler 2,7 %; det måtte
vært 1,23 % i året. Noe annet enn deflator og demografi er med. Biblioteket sier *avvik*, med størrelsen.

\`\`\`ts
import { beregnUttrekk, kontrollerTall } from "sio-beregning";

const deflatorer = ["0.027", "0.025", "0.026", "0.028", "0.031"];
const { beloepAvrundet } = beregnUttrekk({
  grunnlag: { aar: 2015, beloep: 222445000 },
  tilAar: 2020,
  indekser: deflatorer.map((deflator, i) => ({ aar: 2016 + i, deflator, demografi: "0.007" })),
});
const { dom, relativ } = kontrollerTall({
  publisert: { vist: 270732000, avrundetTil: 1000 },
  beregnet: { vist: beloepAvrundet, avrundetTil: 1000 },
});
[dom, relativ?.slice(0, 6)];
//=> ["avvik", "0.0267"]
\`\`\`

### Taket på inntektspåslaget, og Indre Østfold

\`\`\`ts
import { beregnInntektspaaslag, indekserTak } from "sio-beregning";

indekserTak({ tilAar: 2021 }).utvikling.map((t) => t.takAvrundet);
//=> ["25625000", "26291000", "27027000", "27865000", "28618000"]

// 4 % av om lag 950 mill. er 38 mill.; publisert er 28 (2020) og 29 (2021) (S002 l. 3969–3971)
[2020, 2021].map((aar) => beregnInntektspaaslag({ aar, uttrekk: 950000000 }).beloepAvrundet);
//=> ["27865255", "28617616"]
\`\`\`

### Et helt forløp

\`beregnForloep\` tar én beskrivelse av kommunen og gir en rad per år og en kolonne per pengestrøm. Fire kommuner står klare i
[examples/forloep](../examples/forloep/README.md), med hva som er publisert, utledet, antatt og konstruert i hver. De økte overføringene stemmer med
tabell 7-4 innenfor avrunding i hvert år. En overgang sies med perioder:

| overgang | slik sies den |
| --- | --- |
| start midt i 2016 (R-11) | \`inntektspaaslag\` 2016-05–2016-06, så \`modellA\` fra 2016-07 |
| fra modell B til A | \`modellB\` til 2019-04, \`inntektspaaslag\` 2019-05–2019-12, \`modellA\` fra 2020-01 |
| sammenslåing (R-3) | hver del med sitt grunnlag og sine perioder; \`sammenslaainger\` med delene og periodene etterpå. Fra da av har de ett tak |
| måneder uten noe | \`utenfor\`; et hull som ikke er sagt, avvises |
| delt år, som april og mai–juni 2019 | to perioder med samme ordning gir det samme som én |
| slutt | ved utgangen av 2021 (antatt) eller 2022 (publisert) følger 60 og 40 % de to neste årene; \`nedtrapping\` overstyrer |

En bortfalt refusjon hører til et regnskapsår og et tilskuddsår, som er året etter; den står i regnskapsåret med mindre \`refusjonsaar\` sier noe annet
(antatt: evalueringen satte 2021 lik 2020 fordi regnskapet for 2021 ikke fantes, S002 fotnote 39).

## Publiserte tabeller

\`sio eksempel tabell-7-1-til-7-4\` holder evalueringens fire tabeller mot radsummene, kolonnesummene, summen av tilskuddstypene og 7-1 − 7-3 = 7-4, hver for
seg og alle på én gang. Alt er eksakt eller avrunding.

@@MUTASJON@@

Stjørdals fond (S002 tabell 4-2, S000) er et avvik: leddene gir 205,7, og begge kildene trykker 205,2. Differansen er 0,5; avrunding kan forklare 0,35 av
den, så avstanden mellom intervallene er 0,15.

## Det som ikke er kjent

- Den nasjonale demografisatsen for 2016, 2017 og 2018 hver for seg: bare snittet 0,7 % for 2015–2021 er publisert. \`hentDemografi\` avviser årene og sier hva som er kjent.
- Hvorfor Os' uttrekk vokste 2,7–3,6 % mer enn reglene gir, og om grunnlaget ble rettet.
- Om deflatoren noen gang ble rettet til det endelige tallet: budsjettanslaget stemmer med prisene, taket og Fusa, og ingen retting er sett.
- Om taket gjelder før eller etter at månedene regnes inn (R-7), og nedtrappingen etter slutten i 2021 (R-6): begge er innstillinger.
- Hvordan rundsummen ble justert fra år til år. For Stjørdal stemmer ikke deflatoren; derfor står beløpet med mindre du gir indekser (R-8).
- Grunnlagsåret når en kommune går fra modell B til A, som Selbu i 2020. Eksempelet beholder 2015.
- Når Fusas eget påslag begynte i 2019: et helt år gir 14 mill. kr med Os, tabellen har 12.
- Hva refusjonen var for kommuner i modell B (S-2 sier bare at kommuner i forsøket ikke får den).
- Innslagspunktet for tilskuddsårene 2011–2013, og vedtatte beløp for flere år etter; se [tariffer.md](tariffer.md).

## Tall inn og ut

Et eksakt svar kan ha flere desimaler enn de 20 et tall inn kan ha (et uttrekk etter fem år har tretti). Skal det videre, bruk \`…Avrundet\`, eller la
\`beregnForloep\` regne hele veien: der avrundes ingenting underveis. \`skrivNorskTall\` leser svarene så lange de er.
`;

/** Writes docs/rammen.md: the frame's rules from the registry, worked examples with published figures, and what is not known. */
export function lagRammeside(): string {
  return `# Rammen: uttrekk, rundsum, inntektspåslag, og hva forsøket betydde

Oppgjøret er én av fire pengestrømmer. Denne siden har resten: hva som ble trukket ut, hva som kom inn, hva som ville kommet uten forsøket, og hvorfor
de to er ulike. Reglene er hentet fra registeret i \`src/regler/\` (\`npm run generer\`); eksemplene kjøres av testene.

## Rammen (R)

${regler("R")}

## Særlig ressurskrevende tjenester, og hva forsøket betydde (S)

${regler("S")}

## Publiserte tall er intervaller

${regler("N")}

Dommene: *eksakt* – de viste tallene stemmer som de står. *avrunding* – det finnes verdier bak de viste tallene som stemmer. *avvik* – det finnes ingen, og
\`avstand\` sier hvor langt det er mellom intervallene, mens \`differanse\` er forskjellen mellom de viste tallene.

${EKSEMPLER}`;
}
