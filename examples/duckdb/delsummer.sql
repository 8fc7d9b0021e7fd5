-- Partial sums of vedtak by municipality, period and code: rules V-1 to V-3 and V-7 as SQL, exact in DECIMAL.
-- Reads the tables vedtak, koder (kode, nr, time, stjerne) and perioder (nr, fra, til). No rounding: the library does it once, at the end (V-4).
with
  rader as (
    select row_number() over () as rad, v.*, k.nr as kodenr, k.time, k.stjerne,
           coalesce(v.til, date '9999-12-31') as siste,
           case when k.time then v."timerPerUke" else coalesce(v.plasser, 1) end as mengde
    from vedtak v join koder k using (kode)
  ),
  -- V-2: days of opphør are lost once, however many opphør cover them; codes with the asterisk lose none
  tapte as (
    select rad, periode, count(distinct dag) as dager
    from (
      select r.rad, p.nr as periode,
             unnest(generate_series(greatest(o.fra, r.fra, p.fra), least(o.til, r.siste, p.til), interval 1 day)) as dag
      from rader r, unnest(r.opphoer) as u(o), perioder p
      where not r.stjerne
    )
    group by all
  ),
  telte as (
    select r.kommune, p.nr as periode, r.bruker, r.kode, r.kodenr, r.time, r.mengde,
           -- V-1: both ends are counted
           greatest(datediff('day', greatest(r.fra, p.fra), least(r.siste, p.til)) + 1, 0) - coalesce(t.dager, 0)
           -- V-2 and V-3: 3 døgn at flytting and død, all of them in the period of the last day
           + case when r.stjerne and r.avslutning in ('flytting', 'doed') and r.til between p.fra and p.til then 3 else 0 end
             as dager
    from rader r
    cross join perioder p
    left join tapte t on t.rad = r.rad and t.periode = p.nr
  )
select
  kommune, periode, kode,
  any_value(time) as time,
  cast(sum(mengde * dager) as varchar) as sum,
  cast(count(*) as integer) as vedtak,
  cast(count(distinct bruker) as integer) as mottakere,
  grouping(kode) = 1 as ialt
from telte
where dager > 0
-- a row a code, and a row for the municipality and period, which has its distinct recipients
group by grouping sets ((kommune, periode, kode, kodenr), (kommune, periode))
order by kommune, periode, ialt, kodenr;
