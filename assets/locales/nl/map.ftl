describe = Kaart: de stijl van de coördinator van links naar rechts, de subsidie in maanden van onder naar boven. De kleur toont { $outcome }. De tabel onder de kaart geeft de getallen.
hint = Klik in de kaart of gebruik de pijltjestoetsen om een stand te kiezen.

## What is measured, and how much is enough
goal-unit = 5 tot 90 punten
outcome-results-left = resultaten, 2 jaar na de subsidie
outcome-relations-left = relaties, 2 jaar na de subsidie
outcome-results-end = resultaten als de subsidie stopt
outcome-results-year = resultaten na een jaar
outcome-relations-end = relaties als de subsidie stopt
under = Doel: minstens { $points } aan { $outcome }. Alle andere knoppen blijven staan.

## Takeaway
take-nowhere = Geen stijl en geen looptijd haalt dit doel
take-everywhere = Elke stijl en elke looptijd haalt dit doel
take-time = { $ranges } helpt langer subsidiëren; daarbuiten is eerst een andere stijl nodig
take-time-all = Elke stijl haalt dit doel, als de subsidie maar lang genoeg loopt
take-some = { $ranges } is dit doel haalbaar; daarbuiten met geen enkele looptijd
take-some-all = Bij elke stijl is er een looptijd die dit doel haalt

## Ranges of styles, within a sentence
range = van stijl { $from } tot en met { $to }
range-one = bij stijl { $style }
and = { $first } en { $last }

## Where on the map
where-nowhere = Geen enkele looptijd tot en met { $longest } maanden haalt de { $points }, bij welke stijl ook. Het hoogste op de kaart is { $highest }.
where-everywhere = Op de hele kaart is het { $points } of meer, ook bij een subsidie van { $shortest } maanden. Het laagste is { $lowest }.
where-time = { $ranges } brengt een langere subsidie het doel binnen bereik, op zijn vroegst bij ongeveer { $months } maanden (stijl { $style }).
where-time-all = Bij elke stijl brengt een langere subsidie het doel binnen bereik, op zijn vroegst bij ongeveer { $months } maanden (stijl { $style }).
where-some = { $ranges } is er een looptijd die het doel haalt; de kortste is ongeveer { $months } maanden (stijl { $style }).
where-some-all = Bij elke stijl is er een looptijd die het doel haalt; de kortste is ongeveer { $months } maanden (stijl { $style }).
outside = Daarbuiten haalt geen enkele looptijd tot en met { $longest } maanden de { $points }.
year = Gemeten na een jaar telt niet mee wat later komt. Langer dan 12 maanden subsidie maakt hier dus geen verschil.

## The reader's own place
own-reaches = Uw stand, stijl { $style } en { $months } maanden, komt uit op { $value }. Dat haalt het doel.
own-misses = Uw stand, stijl { $style } en { $months } maanden, komt uit op { $value }. Dat haalt het doel niet.
robust-reaches = Uw stand haalt het doel ook in <b>{ $chosen } van de { $of_chosen }</b> varianten die op het onderzoek zijn uitgekozen. Hetzelfde geldt in <b>{ $free } van de { $of_free }</b> varianten met elk getal tot 30% anders.
robust-reaches-pro = Uw stand haalt het doel ook bij <b>{ $chosen } van de { $of_chosen }</b> parametersets die zijn geselecteerd omdat ze bij de bevindingen passen. Hetzelfde geldt voor <b>{ $free } van de { $of_free }</b> trekkingen waarin elke parameter tot 30% afwijkt.
robust-misses = Uw stand mist het doel ook in <b>{ $chosen } van de { $of_chosen }</b> varianten die op het onderzoek zijn uitgekozen. Hetzelfde geldt in <b>{ $free } van de { $of_free }</b> varianten met elk getal tot 30% anders.
robust-misses-pro = Uw stand mist het doel ook bij <b>{ $chosen } van de { $of_chosen }</b> parametersets die zijn geselecteerd omdat ze bij de bevindingen passen. Hetzelfde geldt voor <b>{ $free } van de { $of_free }</b> trekkingen waarin elke parameter tot 30% afwijkt.
spread = Bij uw stijl is in { $count } van de { $total } uitgekozen varianten een looptijd lang genoeg. In 8 van de 10 daarvan is de kortste { $span }.
spread-pro = Bij uw stijl is in { $count } van de { $total } geselecteerde parametersets een looptijd toereikend. In 8 van de 10 daarvan is de kortste { $span }.
spread-all = Bij uw stijl is in 8 van de 10 uitgekozen varianten { $span } de kortste looptijd die genoeg is.
spread-all-pro = Bij uw stijl is in 8 van de 10 geselecteerde parametersets { $span } de kortste looptijd die toereikend is.
spread-none = Bij uw stijl is in geen uitgekozen variant een looptijd tot en met { $longest } maanden genoeg.
spread-none-pro = Bij uw stijl is in geen van de geselecteerde parametersets een looptijd tot en met { $longest } maanden toereikend.
span = { $low } tot { $high } maanden
chosen = Dat toetst het model, niet de praktijk.
chosen-pro = Dat toetst de robuustheid van het model, niet de geldigheid in de praktijk.
off-map = { $name } staat niet op deze kaart: daar staan ook andere knoppen anders.

## From which length on, style by style
lengths = Bij welke looptijd haalt het netwerk het doel?
line-own = Bij uw stijl, { $style } ({ $stop }): <b>{ $lengths }</b>.
line-stop = Bij { $stop } (stijl { $style }): <b>{ $lengths }</b>.
line-pinned = Bij { $name } (stijl { $style }): <b>{ $lengths }</b>.
lengths-none = bij geen enkele tot en met { $months } maanden
lengths-all = bij elke, ook bij { $months } maanden
lengths-from = vanaf { $months } maanden
lengths-up-to = tot en met { $months } maanden, daarna niet meer
lengths-between = van { $from } tot en met { $to } maanden
lengths-some = bij sommige, het eerst bij { $months } maanden

## Words in the figure
title = Stijl van de coördinator en duur van de subsidie
axis-style = stijl van de coördinator
axis-subsidy = subsidie in maanden
in-reached = doel gehaald
in-time = langer subsidiëren helpt
in-other = langer helpt hier niet:
in-other-low = eerst actiever coördineren
in-other-high = eerst minder overnemen
own-label = u, { $name } { $value }
own-label-plain = u { $value }
key-goal = doel: { $points }
key-border = hier slaat het advies om
working = De kaart wordt fijner.

## The table
table = De kaart als tabel
table-caption = { $outcome }, index 0–100. Illustratief, geen voorspelling. Een ✓ betekent: doel van { $points } gehaald.
table-corner = Subsidie in maanden
table-style = stijl { $style }
table-stop = { $stop } ({ $style })
