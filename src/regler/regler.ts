/**
 * Names how sure a rule is.
 *
 * - `publisert`: a source says so.
 * - `utledet`: derived from published numbers.
 * - `antatt`: the best reading of an unclear source; the caller can override it.
 * - `bibliotek`: a choice of this library, not of the scheme.
 */
export type Regelstatus = "publisert" | "utledet" | "antatt" | "bibliotek";

/** Describes one rule: what it says, how sure it is, and where it comes from. */
export type Regel = {
  /** Identifier that code, tests, explanations and documentation cite, such as `K-3`. */
  readonly id: string;
  /** How sure the rule is as a whole. */
  readonly status: Regelstatus;
  /** The rule in bokmål, one sentence or two. */
  readonly setning: string;
  /** What within the rule is less sure than its status says. */
  readonly forbehold?: string;
  /** Entries of `tariffs/sources.json`, each with the place in it; empty for the library's own choices. */
  readonly kilder: readonly { readonly id: string; readonly sted?: string }[];
};

/**
 * Lists every rule the library computes by.
 *
 * The groups: T tjenestekoder and enhetspriser, A a konto, K korreksjonsoppgjør, V from vedtak to volume, R the frame,
 * S særlig ressurskrevende tjenester and what the trial meant, N numbers.
 */
export const REGLER = [
  {
    id: "T-1",
    status: "publisert",
    setning:
      "Skjemaet for 2019 har 51 tjenestekoder i fast rekkefølge, i 16 grupper, med enheten time eller døgn; 17 av dem har fotnotens stjerne.",
    forbehold: "Gruppene er publisert; hvilken gruppe hver kode hører til, er utledet av rekkefølgen.",
    kilder: [
      { id: "S003", sted: "l. 1029–1126" },
      { id: "S003", sted: "l. 1130" },
      { id: "S003", sted: "l. 1132–1176" },
    ],
  },
  {
    id: "T-2",
    status: "publisert",
    setning:
      "Prisen avhenger av år, arbeidsgiveravgiftssone og reisetidsgruppe. Den eneste tabellen som er publisert i sin helhet, gjelder 2019, sone 1, gruppe 1.",
    kilder: [
      { id: "S003", sted: "l. 1001–1003" },
      { id: "S003", sted: "l. 1029–1126" },
    ],
  },
  {
    id: "T-3",
    status: "utledet",
    setning:
      "Fra ett år til det neste ganges prisen med 1 + budsjettanslaget på kommunal deflator og avrundes hvert år til hele kroner, halve opp (706→724→743→764 med 2,5, 2,6 og 2,8 %). Bakover gjelder prisen i hele kroner som fører dit, der det finnes en.",
    forbehold:
      "Døgnpriser kan ha vært ført som årsbeløp og delt på 365; da kan døgnprisene for 2016–2018 avvike med 1 kr.",
    kilder: [
      { id: "S001", sted: "l. 150–154" },
      { id: "S003", sted: "l. 1029–1126" },
      { id: "S002", sted: "l. 410–414" },
      { id: "U39", sted: "den kommunale deflatoren for 2018" },
      { id: "U40", sted: "den kommunale deflatoren for 2019" },
      { id: "U41", sted: "deflator 3,1 % for 2020" },
    ],
  },
  {
    id: "T-4",
    status: "publisert",
    setning:
      "UK er den nasjonale døgnprisen for utskrivningsklare pasienter, en egen serie som aldri følger T-3.",
    forbehold: "At skjemaets UK følger den nasjonale serien, er utledet av at begge er 4 885 kr i 2019.",
    kilder: [
      { id: "U1", sted: "døgnpris 2014–2024" },
      { id: "S003", sted: "l. 1126" },
    ],
  },
  {
    id: "T-5",
    status: "utledet",
    setning:
      "Tabellene for 2016–2018 og 2020–2021 (sone 1, gruppe 1) er utledet etter T-3; LFKO og LFKJ har ingen pris for 2016. En utledet pris er merket i tabellen, i resultatet og i forklaringen.",
    forbehold: "2021 er svak: T-3 gir 2,7 %, men aktivitetstabellene peker mot om lag 3,8 %.",
    kilder: [
      { id: "S001", sted: "l. 150–154" },
      { id: "S003", sted: "l. 1029–1126" },
      { id: "S002", sted: "tabell 5-1 og tabell 7-2 (l. 3942–4033)" },
      { id: "U16", sted: "anslag for 2021" },
    ],
  },
  {
    id: "T-6",
    status: "utledet",
    setning:
      "Kjøp av plass (KJ) minus egen plass (KO) er ett fast beløp per døgn i en tabell (88 kr i 2019); en tabell som bryter med det, får en merknad.",
    forbehold:
      "I en tabell utledet etter T-3 kan beløpet variere med 1–2 kr, fordi hver pris er avrundet for seg.",
    kilder: [{ id: "S003", sted: "l. 1092–1122" }],
  },
  {
    id: "T-7",
    status: "antatt",
    setning:
      "Lokale koder oversettes mange-til-én til tjenestekoder; en kode uten oversettelse avvises og utelates aldri.",
    forbehold: "Ingen kilde fastsetter oversettelsen; den som regner, oppgir den.",
    kilder: [{ id: "EGEN" }],
  },
  {
    id: "A-1",
    status: "utledet",
    setning: "Årets a konto er summen av pris × årets a konto-volum, avrundet ned til hele 1000 kr.",
    forbehold: "Retningen på avrundingen er antatt.",
    kilder: [
      { id: "S003", sted: "l. 995–1005" },
      { id: "S003", sted: "l. 1029–1126" },
    ],
  },
  {
    id: "A-2",
    status: "publisert",
    setning:
      "A konto betales i terminer etter måneder, 3/12 i kvartalet; i 2019 var 2. kvartal delt i april (1/12) og mai–juni (2/12).",
    kilder: [{ id: "S003", sted: "l. 995–1005" }],
  },
  {
    id: "A-3",
    status: "utledet",
    setning: "Årets volum er timer per uke × 365/7, eller plasser × 365, også i skuddår.",
    kilder: [
      { id: "S003", sted: "l. 1029–1126" },
      { id: "S001", sted: "l. 150" },
    ],
  },
  {
    id: "A-4",
    status: "utledet",
    setning:
      "Kvartalets a konto-volum er nøkkelen × årets uavrundede volum, avrundet til hel time eller helt døgn, halve bort fra null.",
    kilder: [
      { id: "S003", sted: "l. 1005" },
      { id: "S003", sted: "l. 1029–1126" },
    ],
  },
  {
    id: "A-5",
    status: "bibliotek",
    setning:
      "Terminer i hele kroner summerer seg nøyaktig til totalen: resten går til de største restene, og ved likhet til den tidligste terminen.",
    kilder: [],
  },
  {
    id: "K-1",
    status: "utledet",
    setning: "Endringen er gjennomført volum (med desimaler) minus a konto-volumet (avrundet etter A-4).",
    kilder: [{ id: "S003", sted: "l. 1029–1126" }],
  },
  {
    id: "K-2",
    status: "utledet",
    setning: "Netto per linje er endring × pris, regnet eksakt og vist i hele kroner.",
    kilder: [{ id: "S003", sted: "l. 1029–1126" }],
  },
  {
    id: "K-3",
    status: "utledet",
    setning:
      "Totalen er den avrundede summen av uavrundede linjer. Os 1. kvartal 2019: 3 935 425,27 → 3 935 425 kr, mens linjene slik de vises, summerer seg til 3 935 426 kr.",
    kilder: [
      { id: "S003", sted: "l. 995" },
      { id: "S003", sted: "l. 1029–1126" },
    ],
  },
  {
    id: "K-4",
    status: "publisert",
    setning:
      "Korreksjonen står på raden til sin egen termin, ved siden av a konto; sumrad og sumkolonne er som i skjemaet.",
    kilder: [{ id: "S003", sted: "l. 995–1005" }],
  },
  {
    id: "K-5",
    status: "antatt",
    setning:
      "En termin som rapporteres på nytt, gir differansen til det som er gjort opp før (etterkorreksjon), linje for linje. Flere korreksjoner av en termin blir til sammen oppgjøret etter den siste rapporten, uansett rekkefølge.",
    forbehold: "Ingen kilde beskriver etterkorreksjonen.",
    kilder: [{ id: "EGEN" }],
  },
  {
    id: "V-1",
    status: "utledet",
    setning:
      "Timer er timer per uke × kalenderdager / 7, og døgn er plasser × kalenderdager; både første og siste dag teller.",
    forbehold: "At den siste dagen teller, er antatt.",
    kilder: [
      { id: "S003", sted: "l. 1056" },
      { id: "S003", sted: "l. 1122" },
    ],
  },
  {
    id: "V-2",
    status: "publisert",
    setning:
      "Koder med stjerne får ikke fratrekk ved midlertidig opphør, og får 3 døgn (timekoder: tre dagers timer) når vedtaket avsluttes ved flytting eller død. Andre koder mister dagene med opphør og får ikke noe tillegg.",
    forbehold: "Fotnoten er publisert; lesningen av den er antatt.",
    kilder: [{ id: "S003", sted: "l. 1130" }],
  },
  {
    id: "V-3",
    status: "antatt",
    setning:
      "De 3 døgnene hører til perioden der den siste dagen faller, også når de går ut over slutten av den.",
    forbehold: "Ingen kilde sier hvilken periode døgnene hører til.",
    kilder: [{ id: "EGEN" }],
  },
  {
    id: "V-4",
    status: "utledet",
    setning:
      "Kommunens timer per kode rapporteres med 2 desimaler; 18 av Os’ 19 linjer med desimaler stemmer med det.",
    forbehold: "Linjen HTBON stemmer ikke med 2 desimaler.",
    kilder: [{ id: "S003", sted: "l. 1029–1126" }],
  },
  {
    id: "V-5",
    status: "publisert",
    setning:
      "Ett vedtak kan ha høyst 168 timer i uken, og et vedtak per måned gjøres om til uke ved å dele på 4 (IPLOS).",
    kilder: [{ id: "U22", sted: "spørsmål og svar om tjenester" }],
  },
  {
    id: "V-6",
    status: "publisert",
    setning: "Bare vedtak gir aktivitetstilskudd; tjenester uten vedtak betales av rundsummen.",
    kilder: [
      { id: "S003", sted: "l. 446" },
      { id: "S002", sted: "l. 341" },
      { id: "S002", sted: "l. 386–387" },
      { id: "S002", sted: "l. 5415–5419" },
    ],
  },
  {
    id: "V-7",
    status: "bibliotek",
    setning:
      "Summer er eksakte (brøk) fram til den ene avrundingen i V-4, så oppdeling, rekkefølge og sammenslåing aldri endrer svaret.",
    kilder: [],
  },
  {
    id: "R-1",
    status: "publisert",
    setning: "Uttrekket er netto driftsutgifter på KOSTRA-funksjonene 234, 253, 254 og 261 i året før start.",
    kilder: [
      { id: "S002", sted: "l. 358–360" },
      { id: "S002", sted: "l. 368–376" },
      { id: "S002", sted: "l. 435" },
      { id: "S003", sted: "l. 408–421" },
      { id: "S001", sted: "l. 51–56" },
      { id: "S001", sted: "l. 138" },
    ],
  },
  {
    id: "R-2",
    status: "publisert",
    setning:
      "Uttrekket justeres hvert år med kommunal deflator og en nasjonal demografisats, multiplisert på uavrundede beløp og vist i hele 1000 kr. Fusa: 95 191 715 kr (2018) → 101 939 000 kr (2020) med 2,8 og 3,1 % og om lag 0,52 % per år.",
    forbehold:
      "At det er budsjettanslaget på deflatoren, at satsene multipliseres, og at beløpene ikke avrundes underveis, er utledet. Satsen er utledet av Fusas tall, om lag 0,518 %; med nøyaktig 0,52 % blir beløpet 101 943 000 kr.",
    kilder: [
      { id: "S002", sted: "l. 376–380" },
      { id: "S002", sted: "l. 4043–4045" },
      { id: "S003", sted: "l. 420–421" },
      { id: "S003", sted: "l. 877–891" },
      { id: "S003", sted: "l. 909–914" },
    ],
  },
  {
    id: "R-3",
    status: "publisert",
    setning: "Sammenslåtte kommuner beholder grunnlagsåret for hver del; helheten er summen av delene.",
    kilder: [
      { id: "S002", sted: "l. 4293" },
      { id: "S003", sted: "l. 894–900" },
    ],
  },
  {
    id: "R-4",
    status: "publisert",
    setning:
      "Inntektspåslaget er 4 % av uttrekket per år, med et tak på 25 mill. kr i 2016. Taket vokser med budsjettanslaget på deflatoren, uavrundet (25 → 25,625 → 26,291 → 27,027 → 27,865 → 28,618), og er publisert som 28 mill. kr i 2020.",
    forbehold:
      "Hvordan taket vokser, er utledet; publisert er 25 mill. kr (2016), at det prisjusteres, og 28 mill. kr (2020).",
    kilder: [
      { id: "S002", sted: "l. 339" },
      { id: "S002", sted: "l. 418" },
      { id: "S002", sted: "l. 442" },
      { id: "S003", sted: "l. 425–427" },
    ],
  },
  {
    id: "R-5",
    status: "publisert",
    setning: "Inntil 500 000 kr av inntektspåslaget per år kan gå til drift av forsøket.",
    kilder: [{ id: "S002", sted: "l. 420–424" }],
  },
  {
    id: "R-6",
    status: "publisert",
    setning: "Inntektspåslaget trappes ned med 60 % og 40 % av det de to årene etter at forsøket er slutt.",
    forbehold: "Publisert for en avslutning i 2022; for avslutningen i 2021 er det antatt.",
    kilder: [
      { id: "S003", sted: "l. 54–71" },
      { id: "S003", sted: "l. 437–441" },
    ],
  },
  {
    id: "R-7",
    status: "antatt",
    setning: "Del av et år regnes etter måneder; taket er årets, før månedene regnes inn.",
    forbehold: "Ingen kilde sier om taket gjelder før eller etter at månedene regnes inn.",
    kilder: [{ id: "EGEN" }],
  },
  {
    id: "R-8",
    status: "publisert",
    setning: "Rundsummen settes av regnskapets poster uten vedtak; erfaringen er 4–9 % av netto utgifter.",
    forbehold:
      "Den årlige justeringen er ikke publisert, og ingen er antatt: den som regner, oppgir en, ellers står beløpet.",
    kilder: [
      { id: "S002", sted: "l. 341" },
      { id: "S002", sted: "l. 428–430" },
      { id: "S003", sted: "l. 466–472" },
      { id: "S003", sted: "l. 474–476" },
    ],
  },
  {
    id: "R-9",
    status: "publisert",
    setning: "Tilskuddet er aktivitetstilskudd + rundsumtilskudd + inntektspåslag.",
    kilder: [
      { id: "S002", sted: "l. 333–341" },
      { id: "S003", sted: "l. 384–388" },
    ],
  },
  {
    id: "R-10",
    status: "publisert",
    setning:
      "Modell B (2016–2019) er et øremerket tilskudd lik uttrekket, og inntektspåslaget; ingen priser og ingen korreksjoner.",
    kilder: [
      { id: "U12", sted: "artikkelen om modell A og modell B" },
      { id: "S002", sted: "l. 1857–1863" },
      { id: "S002", sted: "l. 5908–5910" },
    ],
  },
  {
    id: "R-11",
    status: "utledet",
    setning: "I 2016 løp inntektspåslaget fra 1. mai (8/12) og finansieringen fra 1. juli (6/12).",
    forbehold: "Lysbildene fra 2017 (S004 l. 220) kan leses som at også finansieringen startet 1. mai.",
    kilder: [
      { id: "S001", sted: "l. 14" },
      { id: "S002", sted: "tabell 7-2 (l. 3942–4033)" },
      { id: "S002", sted: "tabell 7-3 (l. 4059–4091)" },
    ],
  },
  {
    id: "S-1",
    status: "publisert",
    setning:
      "Refusjonen er sats × max(0, direkte lønnsutgifter − fratrekk − innslagspunkt) for hver mottaker under 67 år: 80 % og 1 430 000 kr for regnskapet 2020 (tilskuddsår 2021). Tilskuddsår og regnskapsår er to felt, aldri ett.",
    kilder: [
      { id: "U2", sted: "ordningen i 2021" },
      { id: "S002", sted: "l. 4305–4311" },
    ],
  },
  {
    id: "S-2",
    status: "publisert",
    setning: "Kommuner i forsøket får ikke tilskudd til særlig ressurskrevende tjenester.",
    kilder: [
      { id: "S002", sted: "l. 382–388" },
      { id: "S002", sted: "l. 4047–4053" },
    ],
  },
  {
    id: "S-3",
    status: "publisert",
    setning: "Økte overføringer er tilskudd − (uttrekk + bortfalt refusjon).",
    kilder: [{ id: "S002", sted: "l. 4099–4105" }],
  },
  {
    id: "S-4",
    status: "publisert",
    setning:
      "Demografigevinsten er uttrekket slik det ville vært om det hadde fulgt kommunens egen vekst i behov, minus uttrekket slik det var.",
    kilder: [{ id: "S002", sted: "l. 4527, 4539 og 4574" }],
  },
  {
    id: "S-5",
    status: "publisert",
    setning: "Avviket i enhetskostnad er (kostnad − volum × pris) / (volum × pris); pluss er tap.",
    kilder: [{ id: "S002", sted: "l. 4791–4812" }],
  },
  {
    id: "S-6",
    status: "publisert",
    setning: "Aktivitet i faste priser er hvert års volum til ett års priser.",
    kilder: [{ id: "S002", sted: "tabell 5-1" }],
  },
  {
    id: "S-7",
    status: "publisert",
    setning:
      "Hele de økte overføringene er inntektspåslag + demografigevinst + ressurskrevende tjenester + resten (aktivitet og enhetskostnader).",
    kilder: [{ id: "S002", sted: "tabell 7-5" }],
  },
  {
    id: "N-1",
    status: "bibliotek",
    setning: "Desimaltall er eksakte; avrundet blir det bare der en regel sier det, halve bort fra null.",
    kilder: [],
  },
  {
    id: "N-2",
    status: "bibliotek",
    setning:
      "Et publisert tall er et intervall: 3 935 425 står for alle verdier som vises slik. Tall stemmer overens når det finnes verdier i intervallene som oppfyller reglene; ellers er uenigheten avstanden mellom intervallene.",
    kilder: [],
  },
  {
    id: "N-3",
    status: "bibliotek",
    setning:
      "Det som mangler, er aldri null: en pris som mangler, er heller ikke prisen fra et annet år, en annen sone eller en annen gruppe.",
    kilder: [],
  },
] as const satisfies readonly Regel[];
