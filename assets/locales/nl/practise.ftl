## The room
intro = Voorspel eerst wat er gebeurt. Bekijk daarna wat het model ervan maakt, en leg het verschil uit.
exercises = Oefeningen
missions = Opdrachten
missions-intro = Een opdracht vraagt een afweging. Er is altijd meer dan één oplossing, en een hogere lijn levert niets extra’s op.
mark-done = gedaan
mark-reached = gehaald
all = Alle oefeningen en opdrachten
next = Volgende: { $name }
unknown = Deze oefening is er niet of niet meer. Kies een andere uit de lijst.
more = Verder oefenen
grounds = Waar dit op rust
grounds-about = Uitspraken uit het onderzoek in onze woorden. S1 en verder zijn hun nummers op deze site.

## Steps of an exercise
steps = Stappen
step-predict = Voorspel
step-compare = Vergelijk
step-explain = Leg uit
step-debrief = Bespreek

## Predicting
how = Teken de lijn van links naar rechts, of vul hieronder vijf waarden in. Tekening en getallen zijn hetzelfde.
how-both = Kies een lijn en teken die van links naar rechts, of vul hieronder de waarden in. Tekening en getallen zijn hetzelfde.
which = Welke lijn tekent u?
figure-relations = Uw voorspelling van de relaties
figure-results = Uw voorspelling van de resultaten
figure-both = Uw voorspelling van relaties en resultaten
fields-relations = Relaties, 0 tot 100
fields-results = Resultaten, 0 tot 100
field = maand { $month }
field-relations = relaties in maand { $month }
field-results = resultaten in maand { $month }
minus = { $name }: vijf minder
plus = { $name }: vijf meer
erase = Wis alles
sure = Hoe zeker bent u?
sure-guess = een gok
sure-fairly = redelijk zeker
sure-very = heel zeker
show = Laat het model zien
missing = Nog { $count ->
    [one] { $count } waarde
   *[other] { $count } waarden
}: { $list }.
missing-sure = Zeg nog hoe zeker u bent.
missing-both = Nog { $count ->
    [one] { $count } waarde
   *[other] { $count } waarden
}: { $list }. Zeg ook hoe zeker u bent.
ready = Alles is ingevuld.
and = { $first } en { $last }
stays = Uw voorspelling staat niet in de link en wordt nergens naartoe gestuurd.
describe-empty = Lege assen van maand 0 tot maand { $last }. De subsidie stopt in maand { $stop }. U hebt nog niets ingevuld.
describe-empty-whole = Lege assen van maand 0 tot maand { $last }. De subsidie loopt de hele tijd. U hebt nog niets ingevuld.
describe-drawn = { $what }, uw voorspelling: { $list }.
describe-model = { $what } in het model: { $list }.
describe-value = { $value } in maand { $month }
describe-given = { $what } ter vergelijking, { $name }: { $list }.

## In the figure
you = u { $value }
you-relations = u, relaties { $value }
you-results = u, resultaten { $value }
model = model { $value }
model-relations = model, relaties { $value }
model-results = model, resultaten { $value }
go-on = teken door tot maand { $month }
apart = { $count ->
    [one] { $count } punt
   *[other] { $count } punten
}

## Comparing
table-caption = Uw voorspelling naast het model, index 0–100. Illustratief, geen voorspelling.
table-relations = Relaties naast het model, index 0–100
table-results = Resultaten naast het model, index 0–100
table-month = maand
table-you = u
table-model = model
table-difference = verschil
again = Voorspel opnieuw
what-relations = de relaties
what-results = de resultaten
start-relations = Relaties
start-results = Resultaten
gap-none = Uw waarden voor { $what } zijn gelijk aan die van het model.
gap-small = Bij { $what } week u nergens meer dan { $points ->
    [one] { $points } punt
   *[other] { $points } punten
} van het model af.
gap-high = Het grootste verschil bij { $what }: in maand { $month } verwachtte u <b>{ $points } punten meer</b> dan het model geeft.
gap-low = Het grootste verschil bij { $what }: in maand { $month } verwachtte u <b>{ $points } punten minder</b> dan het model geeft.
right-rises = U verwachtte dat { $what } groeien zonder terugval. Zo loopt het ook in het model.
right-falls = U verwachtte dat { $what } alleen maar dalen. Zo loopt het ook in het model.
right-flat = U verwachtte dat { $what } ongeveer gelijk blijven. Zo loopt het ook in het model.
right-peak = U verwachtte de piek van { $what } in maand { $month }. Zo is het ook in het model.
right-dip = U verwachtte het laagste punt van { $what } in maand { $month }. Zo is het ook in het model.
near-peak = U verwachtte de piek van { $what } in maand { $yours }, in het model is dat maand { $model }. Met vijf waarden kan het haast niet preciezer.
near-dip = U verwachtte het laagste punt van { $what } in maand { $yours }, in het model is dat maand { $model }. Met vijf waarden kan het haast niet preciezer.
peak-later = U verwachtte de piek van { $what } <b>{ $by } later</b> dan in het model: in maand { $yours } in plaats van maand { $model }.
peak-earlier = U verwachtte de piek van { $what } <b>{ $by } eerder</b> dan in het model: in maand { $yours } in plaats van maand { $model }.
dip-later = U verwachtte het laagste punt van { $what } <b>{ $by } later</b> dan in het model: in maand { $yours } in plaats van maand { $model }.
dip-earlier = U verwachtte het laagste punt van { $what } <b>{ $by } eerder</b> dan in het model: in maand { $yours } in plaats van maand { $model }.
yours-rises = U verwachtte dat { $what } groeien zonder terugval.
yours-falls = U verwachtte dat { $what } alleen maar dalen.
yours-flat = U verwachtte dat { $what } ongeveer gelijk blijven.
yours-peak = U verwachtte de hoogste stand van { $what } in maand { $month }, en daarna een daling.
yours-dip = U verwachtte de laagste stand van { $what } in maand { $month }, en daarna herstel.
model-rises = In het model groeien ze zonder terugval.
model-falls = In het model dalen ze alleen maar.
model-flat = In het model blijven ze ongeveer gelijk.
model-peak = In het model staan ze het hoogst in maand { $month } en dalen ze daarna.
model-dip = In het model staan ze het laagst in maand { $month } en herstellen ze daarna.
after-same = Na de subsidie verwachtte u bij { $what } { $way ->
    [rises] groei
    [falls] een daling
   *[holds] weinig verandering
}: van { $yours_from } naar { $yours_to }. In het model is dat ook zo: van { $model_from } naar { $model_to }.
after-other = Na de subsidie verwachtte u bij { $what } { $way ->
    [rises] groei
    [falls] een daling
   *[holds] weinig verandering
}: van { $yours_from } naar { $yours_to }. In het model { $model ->
    [rises] groeien ze
    [falls] dalen ze
   *[holds] veranderen ze weinig
}: van { $model_from } naar { $model_to }.
within = { $count ->
    [0] Geen van uw vijf waarden ligt
    [one] Eén van uw vijf waarden ligt
    [5] Al uw vijf waarden liggen
   *[other] { $count } van uw vijf waarden liggen
} in het vlak waarin 8 van de 10 varianten van het model vallen.
sure-far = U was heel zeker. Kijk dan extra goed waar het verschil vandaan komt.
guess-near = U noemde het een gok, maar u kwam dicht bij het model.

## Explaining and debriefing
explain = Leg het verschil uit
answers = Kies een antwoord
best = In dit model past dit antwoord het best.
other = In dit model past een ander antwoord beter:
best-own = In dit model past dit antwoord het best:
told-host = De site om dit kader krijgt uw voorspelling, uw antwoord en wat u bij een opdracht probeert. Eigen woorden krijgt die niet.
own-words = Of leg het uit in uw eigen woorden
own-words-stay = Deze tekst blijft in dit venster. Hij wordt niet bewaard en niet verstuurd.
to-debrief = Door naar de bespreking
debrief = Om te bespreken
explore = Bekijk deze casus in Verkennen
explore-not = Deze casus gebruikt een instelling die in Verkennen geen knop heeft.

## Missions
free = Dit mag u veranderen
targets = Dit moet eruit komen
costs = Wat het kost en oplevert
reached-all = Gehaald: alle doelen tegelijk.
reached-some = Nog niet gehaald: { $reached } van de { $of } doelen.
is-reached = gehaald
is-missed = niet gehaald
back-to-start = Terug naar het begin
solutions = Uw oplossingen tot nu toe
solutions-none = Nog geen. Er is meer dan één oplossing.
solutions-caption = Uw oplossingen naast elkaar. Illustratief, geen voorspelling.
solution = oplossing { $number }
lay = Leg deze oplossing ernaast
at-start = de beginstand
solutions-hint = Zoek er nog een, met een andere stijl of een andere looptijd. Wat kost die?
moment-year = na een jaar
moment-end = als de subsidie stopt
moment-later = twee jaar na de subsidie
target-kept = Twee jaar na de subsidie is minstens { $need }% van de resultaten er nog.
target-results = De resultaten zijn { $moment } minstens { $need }.
target-relations = De relaties zijn { $moment } minstens { $need }.
target-never = De relaties zakken nooit onder { $need }.
target-subsidy = De subsidie loopt hoogstens { $need } maanden.
now-percent = Nu { $value }%
now-points = Nu { $value }
now-lowest = Nu op zijn laagst { $value }
now-months = Nu { $value } maanden
cost-subsidy = maanden subsidie
cost-waiting = maanden tot de resultaten minstens { $points } zijn
cost-waiting-never = de resultaten halen nooit { $points }
cost-lowest = laagste stand van de relaties
cost-left = resultaten twee jaar na de subsidie
cost-coordinator = % van het werk na een jaar doet de coördinator zelf
never = nooit

## What is kept
progress = Uw voortgang
keep = Bewaar mijn voortgang op dit apparaat
keep-about = Alleen als u dit aanvinkt. Uw voorspellingen, antwoorden en gehaalde opdrachten blijven dan in deze browser. Bewaren verstuurt niets.
forget = Vergeet alles
forgotten = Alles is vergeten. Op dit apparaat is niets meer bewaard.
denied = Deze browser staat bewaren hier niet toe. Oefenen werkt gewoon; bij het sluiten van de pagina is uw voortgang weg.
refused-foreign = Wat er op dit apparaat staat, is niet van deze pagina of is beschadigd. Het is niet gebruikt. Met “Vergeet alles” ruimt u het op.
refused-version = Wat er op dit apparaat staat, is met een andere versie van deze pagina bewaard. Het is niet gebruikt. Met “Vergeet alles” ruimt u het op.
refused-line = Wat er op dit apparaat staat, is beschadigd in regel { $line }. Er is niets van gebruikt. Met “Vergeet alles” ruimt u het op.
