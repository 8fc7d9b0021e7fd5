import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/**
 * Settles a file of settlements by {@code sio beregn korreksjonsoppgjoer --ndjson}, over a pipe.
 *
 * <pre>java examples/andre-spraak/Hoved.java [oppgjoer.ndjson] [--ganger 1] [--sio "node dist/cli.js"]</pre>
 *
 * Java 17 and nothing else. Prints a line for each settlement, in order, and the sum; what it took goes to standard error.
 */
public final class Hoved {

  /** What is done with each answer, in order. */
  interface Mottaker {
    void ta(int nr, Map<?, ?> svar);
  }

  /**
   * Has one {@code sio} compute an object a line. They are sent by another thread: who sends all before it reads, waits for ever.
   *
   * @return how many were answered
   */
  static int beregn(List<String> kommando, List<String> linjer, int ganger, Mottaker mottaker)
      throws IOException, InterruptedException {
    Process prosess = new ProcessBuilder(kommando).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> {
      try (BufferedWriter inn = prosess.outputWriter(StandardCharsets.UTF_8)) {
        for (int gang = 0; gang < ganger; gang++) {
          for (String linje : linjer) {
            inn.write(linje);
            inn.write('\n');
          }
        }
      } catch (IOException e) {
        // it has ended; its exit code says why
      }
    });
    int mottatt = 0;
    boolean avvist = false;
    try (BufferedReader ut = prosess.inputReader(StandardCharsets.UTF_8)) {
      for (String linje = ut.readLine(); linje != null; linje = ut.readLine()) {
        Map<?, ?> svar = (Map<?, ?>) new Json(linje).les();
        avvist |= svar.containsKey("feil");
        mottaker.ta(++mottatt, svar);
      }
    }
    int kode = prosess.waitFor();
    sending.join();
    // 0: all is settled; 2: some were refused. Anything else, or an answer too few, is a failure.
    int ventet = linjer.size() * ganger;
    if (kode != (avvist ? 2 : 0) || mottatt != ventet) {
      throw new IllegalStateException("sio avsluttet med " + kode + " etter " + mottatt + " av " + ventet + " svar");
    }
    return mottatt;
  }

  /** Reads the lines that hold something: a blank one has no answer, and would put all after it out of step. Only LF ends a line. */
  static List<String> lesLinjer(Path fil) throws IOException {
    return Arrays.stream(Files.readString(fil).split("\n")).filter(linje -> !linje.isBlank()).toList();
  }

  /** Writes a line about an answer; gives its netto, exact, or 0 where it is refused. */
  static BigDecimal vis(int nr, Map<?, ?> svar, PrintStream ut) {
    if (svar.get("feil") instanceof List<?> feil) {
      ut.print(nr + "\tavvist\t" + feil.stream().map(Hoved::somTekst).collect(Collectors.joining("; ")) + "\n");
      return BigDecimal.ZERO;
    }
    BigDecimal netto = new BigDecimal((String) svar.get("netto"));
    // K-3, looked at from here: the total is the sum of the exact lines
    BigDecimal sum = ((List<?>) svar.get("linjer")).stream()
        .map(linje -> new BigDecimal((String) ((Map<?, ?>) linje).get("netto")))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(netto) != 0) throw new IllegalStateException("oppgjør " + nr + ": linjene summerer ikke til netto");
    ut.print(nr + "\t" + tekst(netto) + "\t" + svar.get("nettoAvrundet") + "\n");
    return netto;
  }

  private static String somTekst(Object feil) {
    Map<?, ?> en = (Map<?, ?>) feil;
    String sti = ((List<?>) en.get("sti")).stream().map(String::valueOf).collect(Collectors.joining("."));
    return (en.get("kode") + " " + sti).strip();
  }

  /** Writes a decimal as the contract has it: never an exponent, no trailing zeros. */
  static String tekst(BigDecimal tall) {
    return tall.signum() == 0 ? "0" : tall.stripTrailingZeros().toPlainString();
  }

  public static void main(String[] args) throws Exception {
    Path her = Path.of(System.getProperty("jdk.launcher.sourcefile", "examples/andre-spraak/Hoved.java")).toAbsolutePath().getParent();
    Path fil = her.resolve("oppgjoer.ndjson");
    int ganger = 1;
    List<String> kommando = new ArrayList<>(List.of("node", her.resolve("../../dist/cli.js").normalize().toString()));
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--ganger" -> ganger = Integer.parseInt(args[++i]);
        case "--sio" -> kommando = new ArrayList<>(List.of(args[++i].split(" ")));
        default -> fil = Path.of(args[i]);
      }
    }
    kommando.addAll(List.of("beregn", "korreksjonsoppgjoer", "--ndjson"));

    PrintStream ut = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    List<String> linjer = lesLinjer(fil);
    BigDecimal[] sum = {BigDecimal.ZERO};
    long start = System.nanoTime();
    int antall = beregn(kommando, linjer, ganger, (nr, svar) -> {
      if (nr <= linjer.size()) sum[0] = sum[0].add(vis(nr, svar, ut));
    });
    ut.print("sum\t" + tekst(sum[0]) + "\n");
    ut.flush();
    double varte = (System.nanoTime() - start) / 1e9;
    new PrintStream(System.err, true, StandardCharsets.UTF_8).printf(
        Locale.ROOT, "%d oppgjør på %.2f s, oppstart medregnet: %.0f i sekundet%n", antall, varte, antall / varte);
  }

  /** Reads JSON: objects as maps, lists as lists, numbers as they are written (BigDecimal), so that nothing is rounded. */
  static final class Json {
    private final String tekst;
    private int her = 0;

    Json(String tekst) {
      this.tekst = tekst;
    }

    Object les() {
      hoppOver();
      Object verdi = switch (tekst.charAt(her)) {
        case '{' -> objekt();
        case '[' -> liste();
        case '"' -> streng();
        default -> ord();
      };
      hoppOver();
      return verdi;
    }

    private Map<String, Object> objekt() {
      Map<String, Object> felter = new LinkedHashMap<>();
      for (her++, hoppOver(); tekst.charAt(her) != '}'; ta(',', '}')) {
        hoppOver();
        String felt = streng();
        hoppOver();
        ta(':', ':');
        felter.put(felt, les());
      }
      her++;
      return felter;
    }

    private List<Object> liste() {
      List<Object> ledd = new ArrayList<>();
      for (her++, hoppOver(); tekst.charAt(her) != ']'; ta(',', ']')) ledd.add(les());
      her++;
      return ledd;
    }

    private String streng() {
      StringBuilder ut = new StringBuilder();
      for (her++; tekst.charAt(her) != '"'; her++) {
        char tegn = tekst.charAt(her);
        ut.append(tegn == '\\' ? flukt() : tegn);
      }
      her++;
      return ut.toString();
    }

    private char flukt() {
      char tegn = tekst.charAt(++her);
      return switch (tegn) {
        case 'n' -> '\n';
        case 't' -> '\t';
        case 'r' -> '\r';
        case 'b' -> '\b';
        case 'f' -> '\f';
        case 'u' -> (char) Integer.parseInt(tekst.substring(her + 1, (her += 4) + 1), 16);
        default -> tegn;
      };
    }

    private Object ord() {
      int fra = her;
      while (her < tekst.length() && ",]} \t\r".indexOf(tekst.charAt(her)) < 0) her++;
      String ord = tekst.substring(fra, her);
      return switch (ord) {
        case "true" -> Boolean.TRUE;
        case "false" -> Boolean.FALSE;
        case "null" -> null;
        default -> new BigDecimal(ord);
      };
    }

    private void hoppOver() {
      while (her < tekst.length() && " \t\r\n".indexOf(tekst.charAt(her)) >= 0) her++;
    }

    /** Takes a sign; the one that ends the list is left where it stands. */
    private void ta(char tegn, char slutt) {
      char fant = tekst.charAt(her);
      if (fant == tegn) her++;
      else if (fant != slutt) throw new IllegalArgumentException("ugyldig JSON ved tegn " + (her + 1));
    }
  }
}
