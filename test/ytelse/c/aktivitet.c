/*
 * The same scan and rules as the library's fast reading of CSV rows, for the benchmark: every field checked, bytes to integers, V-1 and V-2
 * with their 3 days (V-3), sums of hundredths of a hundredth × days per municipality and code. One period, columns in the order of
 * test/ytelse/vedtak.mjs; a row that is not plain is an error.
 *
 *   aktivitet FIL FRA TIL KODER RUNDER     KODER: a file of lines "code hour-or-døgn star"
 *
 * Prints the microseconds of processor time of each round on one line, and then municipality, code, sum and vedtak.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define MAX_CODES 64
#define MAX_TOWNS 4096
#define TABLE 8192
#define OPEN_END 1000000
#define MAX_NAME 200
#define MAX_STAYS 16

static int32_t before_month[300 * 12];
static uint8_t month_days[300 * 12];

typedef struct {
  const uint8_t *text;
  int32_t length, value;
  uint32_t hash;
} entry;
typedef struct {
  entry entries[TABLE];
  int count;
} table;

static table codes, towns;
static uint8_t is_hour[MAX_CODES], has_star[MAX_CODES];
static char code_names[MAX_CODES][32];
static int code_count;
static int64_t sums[MAX_TOWNS][MAX_CODES], counts[MAX_TOWNS][MAX_CODES];

static void make_months(void) {
  static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  int day = -25567 - 1;
  for (int i = 0; i < 300 * 12; i++) {
    int year = 1900 + i / 12;
    int leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    month_days[i] = (uint8_t)(days[i % 12] + (i % 12 == 1 && leap));
    before_month[i] = day;
    day += month_days[i];
  }
}

static inline int read_date(const uint8_t *p, int32_t *out) {
  unsigned a = p[0] - 48u, b = p[1] - 48u, c = p[2] - 48u, d = p[3] - 48u;
  unsigned e = p[5] - 48u, f = p[6] - 48u, g = p[8] - 48u, h = p[9] - 48u;
  if (p[4] != '-' || p[7] != '-') return 0;
  if (a > 9 || b > 9 || c > 9 || d > 9 || e > 9 || f > 9 || g > 9 || h > 9) return 0;
  unsigned year = 1000 * a + 100 * b + 10 * c + d - 1900, month = 10 * e + f - 1, day = 10 * g + h;
  if (year >= 300 || month >= 12) return 0;
  unsigned i = year * 12 + month;
  if (day == 0 || day > month_days[i]) return 0;
  *out = before_month[i] + (int32_t)day;
  return 1;
}

static uint32_t spread(uint32_t hash) { return (hash * 0x9e3779b1u) >> 16; }

static inline int find(const table *t, const uint8_t *p, int32_t length, uint32_t hash) {
  for (uint32_t i = spread(hash) % TABLE;; i = (i + 1) % TABLE) {
    const entry *e = &t->entries[i];
    if (e->text == NULL) return -1;
    if (e->hash == hash && e->length == length && memcmp(e->text, p, (size_t)length) == 0) return e->value;
  }
}

static void put(table *t, const uint8_t *p, int32_t length, uint32_t hash, int value) {
  uint32_t i = spread(hash) % TABLE;
  while (t->entries[i].text != NULL) i = (i + 1) % TABLE;
  t->entries[i] = (entry){p, length, value, hash};
  t->count++;
}

static inline const uint8_t *hash_field(const uint8_t *p, uint32_t *hash) {
  uint32_t h = 0;
  while (*p != ';' && *p != '\n' && *p != '\r') h = h * 31 + *p++;
  *hash = h;
  return p;
}

static inline const uint8_t *visible(const uint8_t *p) {
  const uint8_t *start = p;
  while (*p != ';' && *p != '\n' && *p != '\r') {
    if (*p <= 32 || *p > 126 || *p == '"') return NULL;
    p++;
  }
  return p - start <= MAX_NAME ? p : NULL;
}

/* An amount as whole ten-thousandths; -1 empty, -2 not plain. */
static inline const uint8_t *amount(const uint8_t *p, int64_t *out) {
  const uint8_t *start = p;
  int64_t m = 0;
  int after = 0, digits;
  while ((unsigned)(*p - 48) <= 9) m = 10 * m + (*p++ - 48);
  digits = (int)(p - start);
  if (digits == 0) {
    *out = *p == ';' ? -1 : -2;
    return p;
  }
  if (*p == ',' || *p == '.') {
    const uint8_t *dot = ++p;
    while ((unsigned)(*p - 48) <= 9) m = 10 * m + (*p++ - 48);
    after = (int)(p - dot);
    digits += after;
    if (after == 0) digits = 99;
  }
  if (digits > 9 || after > 4) {
    *out = -2;
    return p;
  }
  for (; after < 4; after++) m *= 10;
  *out = m;
  return p;
}

static int64_t max64(int64_t a, int64_t b) { return a > b ? a : b; }
static int64_t min64(int64_t a, int64_t b) { return a < b ? a : b; }

/* Puts a stretch of days among sorted, disjoint ones and joins it with those that it meets. */
static int join(int32_t *pairs, int count, int32_t from, int32_t to) {
  int end = 0, place;
  if (to < from) return count;
  for (int i = 0; i < 2 * count; i += 2) {
    int32_t c = pairs[i], d = pairs[i + 1];
    if (d < from - 1 || c > to + 1) {
      pairs[end] = c;
      pairs[end + 1] = d;
      end += 2;
    } else {
      from = (int32_t)min64(from, c);
      to = (int32_t)max64(to, d);
    }
  }
  for (place = end; place > 0 && pairs[place - 2] > from; place -= 2) {
    pairs[place] = pairs[place - 2];
    pairs[place + 1] = pairs[place - 1];
  }
  pairs[place] = from;
  pairs[place + 1] = to;
  return end / 2 + 1;
}

#define FAIL(why) do { fprintf(stderr, "line %ld: %s\n", line, why); exit(2); } while (0)

static long scan(const uint8_t *p, const uint8_t *end, int32_t first, int32_t last) {
  long line = 1;
  int32_t stays[2 * MAX_STAYS], pairs[2 * MAX_STAYS + 2];
  while (*p++ != '\n') {
  }
  while (p < end) {
    uint32_t hash;
    const uint8_t *q;
    int32_t from, to = OPEN_END;
    int64_t hours, places;
    int town, code, stay_count = 0, ending = 0, count = 0;
    line++;
    if ((q = visible(p)) == NULL || *q != ';') FAIL("id");
    p = q + 1;
    if ((q = visible(p)) == NULL || *q != ';' || q == p) FAIL("bruker");
    p = q + 1;
    q = hash_field(p, &hash);
    if (*q != ';') FAIL("kommune");
    town = find(&towns, p, (int32_t)(q - p), hash);
    if (town < 0) {
      if (towns.count == MAX_TOWNS || q - p > MAX_NAME) FAIL("kommune");
      put(&towns, p, (int32_t)(q - p), hash, town = towns.count);
    }
    p = q + 1;
    q = hash_field(p, &hash);
    if (*q != ';' || (code = find(&codes, p, (int32_t)(q - p), hash)) < 0) FAIL("kode");
    p = q + 1;
    if (!read_date(p, &from) || p[10] != ';') FAIL("fra");
    p += 11;
    if (*p != ';') {
      if (!read_date(p, &to)) FAIL("til");
      p += 10;
    }
    if (*p++ != ';' || to < from) FAIL("til");
    p = amount(p, &hours);
    if (*p++ != ';') FAIL("timer");
    p = amount(p, &places);
    if (*p++ != ';') FAIL("plasser");
    if (is_hour[code]) {
      if (hours < 0 || hours > 1680000 || places != -1) FAIL("timer");
    } else {
      if (places == -2 || places == 0 || places > INT32_MAX || hours != -1) FAIL("plasser");
      hours = places == -1 ? 10000 : places;
    }
    while (*p != ';') {
      if (stay_count == MAX_STAYS) FAIL("opphoer");
      if (!read_date(p, &stays[2 * stay_count]) || p[10] != '/') FAIL("opphoer");
      if (!read_date(p + 11, &stays[2 * stay_count + 1])) FAIL("opphoer");
      if (stays[2 * stay_count + 1] < stays[2 * stay_count]) FAIL("opphoer");
      p += 21;
      stay_count++;
      if (*p == ' ') p++;
    }
    p++;
    q = hash_field(p, &hash);
    if (q != p) {
      if (q - p == 8 && memcmp(p, "flytting", 8) == 0) ending = 1;
      else if (q - p == 4 && memcmp(p, "doed", 4) == 0) ending = 2;
      else if (q - p == 5 && memcmp(p, "annet", 5) == 0) ending = 3;
      else FAIL("avslutning");
    }
    p = q;
    if (*p == '\r') p++;
    if (*p++ != '\n') FAIL("line end");
    for (int i = 0; i < stay_count; i++)
      count = join(pairs, count, (int32_t)max64(stays[2 * i], from), (int32_t)min64(stays[2 * i + 1], to));
    {
      int64_t a = max64(from, first), b = min64(to, last), days = b >= a ? b - a + 1 : 0;
      if (days > 0 && !has_star[code])
        for (int i = 0; i < count; i++) {
          int64_t c = max64(pairs[2 * i], a), d = min64(pairs[2 * i + 1], b);
          if (d >= c) days -= d - c + 1;
        }
      if (has_star[code] && (ending == 1 || ending == 2) && to >= first && to <= last) days += 3;
      if (days > 0) {
        int64_t sum = sums[town][code] + hours * days;
        if (sum > (INT64_C(1) << 62)) FAIL("sum");
        sums[town][code] = sum;
        counts[town][code]++;
      }
    }
  }
  return line;
}

int main(int argc, char **argv) {
  FILE *f;
  long size;
  uint8_t *bytes;
  int32_t first, last;
  char hour[16], star[16];
  if (argc != 6) return 2;
  make_months();
  if (!read_date((const uint8_t *)argv[2], &first) || !read_date((const uint8_t *)argv[3], &last)) return 2;
  if ((f = fopen(argv[4], "r")) == NULL) return 2;
  while (fscanf(f, "%31s %15s %15s", code_names[code_count], hour, star) == 3) {
    uint32_t hash = 0;
    const uint8_t *name = (const uint8_t *)code_names[code_count];
    for (const uint8_t *c = name; *c != 0; c++) hash = hash * 31 + *c;
    is_hour[code_count] = hour[0] == '1';
    has_star[code_count] = star[0] == '1';
    put(&codes, name, (int32_t)strlen((const char *)name), hash, code_count);
    code_count++;
  }
  fclose(f);
  if ((f = fopen(argv[1], "rb")) == NULL) return 2;
  fseek(f, 0, SEEK_END);
  size = ftell(f);
  rewind(f);
  bytes = malloc((size_t)size + 64);
  if (bytes == NULL || fread(bytes, 1, (size_t)size, f) != (size_t)size) return 2;
  memset(bytes + size, 0, 64);
  fclose(f);
  for (int round = 0; round < atoi(argv[5]); round++) {
    struct timespec start, stop;
    memset(sums, 0, sizeof sums);
    memset(counts, 0, sizeof counts);
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &start);
    scan(bytes, bytes + size, first, last);
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &stop);
    printf("%.1f ", (double)(stop.tv_sec - start.tv_sec) * 1e6 + (double)(stop.tv_nsec - start.tv_nsec) / 1e3);
  }
  printf("\n");
  for (int i = 0; i < TABLE; i++) {
    const entry *e = &towns.entries[i];
    if (e->text == NULL) continue;
    for (int code = 0; code < code_count; code++)
      if (counts[e->value][code] > 0)
        printf("%.*s %s %lld %lld\n", e->length, e->text, code_names[code], (long long)sums[e->value][code],
               (long long)counts[e->value][code]);
  }
  return 0;
}
