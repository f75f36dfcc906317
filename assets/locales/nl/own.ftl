title = Uw eigen netwerk naast het model
intro = Schat voor drie tot acht momenten hoe goed de relaties in uw netwerk waren en wat het netwerk opleverde. U ziet uw punten naast de stand die u bij Verkennen koos, en naast twee gevallen uit het onderzoek.
scale = 0 is niets, 100 is wat voor uw netwerk haalbaar is. Weet u een waarde niet, laat het vak dan leeg.
moments = Uw inschatting
table-caption = Een moment per rij. De maand telt vanaf de start van uw netwerk.
moment = Moment
month = Maand
relations = Relaties
results = Resultaten
field = { $what }, moment { $number }
remove = Haal moment { $number } weg
add = Moment toevoegen
full = Meer dan acht momenten kan niet. Dan is de figuur niet meer te lezen.
needs = Nog { $count ->
    [one] { $count } moment nodig
   *[other] { $count } momenten nodig
} voor een vergelijking.
fault = Moment { $number }: { $what }
wrong-no-month = vul de maand in.
wrong-no-value = vul de relaties of de resultaten in.
wrong-unreadable = “{ $given }” is geen getal.
wrong-outside-month = kies een maand van 0 tot en met { $last }.
wrong-outside = kies een getal van 0 tot en met 100.
wrong-twice = maand { $month } staat er al.

## Keeping and sharing
stays = Deze pagina stuurt uw getallen nergens heen.
keep = Bewaar dit op dit apparaat
keep-note = Anders is het weg zodra u de pagina sluit.
keep-failed = Deze browser bewaart niets voor deze pagina. Schrijf uw getallen op, of zet ze in de link.
kept = Bewaard op dit apparaat.
in-link = Zet dit in de link
in-link-note = Wie de link krijgt, ziet uw getallen. Ze staan achter het #. Dat deel van een link gaat niet naar een server.
forget = Vergeet alles
forgotten = Uw getallen zijn gewist, ook van dit apparaat.
refused-foreign = Op dit apparaat staat iets wat deze pagina niet heeft geschreven. Het is niet gebruikt. Met “Vergeet alles” ruimt u het op.
refused-version = Op dit apparaat staan getallen van een andere versie van deze pagina. Ze zijn niet gebruikt. Met “Vergeet alles” ruimt u ze op.
refused-damaged = De getallen op dit apparaat zijn beschadigd. Ze zijn niet gebruikt. Met “Vergeet alles” ruimt u ze op.

## The figure
figure = Uw punten naast de lijnen van het model
your-relations = uw relaties
your-results = uw resultaten
chosen = de gekozen stand
key-own = Gele punten: uw inschatting, rond voor relaties en vierkant voor resultaten
key-chosen = Volle lijnen: { $name }
key-cases = Stippellijnen: { $list }
to-explore = Kies een andere stand bij Verkennen
describe = { $what }, uw inschatting: { $list }.
describe-value = { $value } in maand { $month }
and = { $first } en { $last }

## What the numbers say
see = Wat uw getallen zeggen
way-relations = Uw relaties gaan van <rel>{ $from }</rel> in maand { $first } naar <rel>{ $to }</rel> in maand { $last }.
way-results = Uw resultaten gaan van <res>{ $from }</res> in maand { $first } naar <res>{ $to }</res> in maand { $last }.
nearest = Het dichtst bij uw getallen ligt <b>{ $name }</b>, met gemiddeld { $points } verschil.
as-near = <b>{ $one }</b> en <b>{ $other }</b> liggen ongeveer even dicht bij uw getallen: gemiddeld { $points } en { $others } verschil.
far = Geen van deze lijnen ligt dicht bij uw getallen. { $name } komt het dichtst in de buurt, met gemiddeld { $points } verschil.
further = { $name } ligt verder weg: gemiddeld { $points }.
points = { $count ->
    [one] { $count } punt
   *[other] { $count } punten
}
widest-relations = Het grootste verschil met { $name } zit in de relaties in maand { $month }: u schat <rel>{ $own }</rel>, het model komt op <rel>{ $model }</rel>.
widest-results = Het grootste verschil met { $name } zit in de resultaten in maand { $month }: u schat <res>{ $own }</res>, het model komt op <res>{ $model }</res>.
beyond = Niet vergeleken: maand { $months }. De lijnen van het model lopen tot maand { $last }.
nothing = Al uw momenten liggen na maand { $last }. Daar heeft het model geen lijnen meer, dus er is niets te vergelijken.
hedge = Een inschatting is geen meting. Dat uw getallen op een lijn lijken, zegt niet dat het in uw netwerk ook zo verdergaat.
