title = De voorspellingen van de groep
intro = Elke deelnemer krijgt na het voorspellen een korte code. Verzamel de codes hier. U ziet dan alle voorspellingen over elkaar, en pas daarna wat het model ervan maakt.
privacy = Er is geen account nodig. In een code staan alleen de getallen, de oefening en hoe zeker iemand was. Deze pagina stuurt niets door.
gather = Codes verzamelen
paste = Plak codes of links
paste-hint = Een lijst, een mail of een heel chatgesprek mag ook. De pagina zoekt de codes er zelf uit.
add = Voeg toe
clear = Wis alle codes
camera = Lees met de camera
camera-stop = Stop de camera
camera-failed = De camera is niet te gebruiken. Codes, links en foto’s werken wel.
camera-view = Beeld van de camera
picture = Lees een foto met QR-codes
picture-none = In de foto staat geen QR-code met een code van deze pagina.
no-detector = Deze browser kan geen QR-codes uit een beeld lezen. Codes en links werken wel. Wie een QR-code met de camera van een telefoon leest, krijgt een link.
address = De codes staan ook in de link van deze pagina. Bewaar die link om later verder te gaan.

## What was added
added = { $count ->
    [one] { $count } code toegevoegd
   *[other] { $count } codes toegevoegd
}.
added-none = Er is geen nieuwe code gevonden.
twice = { $codes } stond er al. Een code telt één keer.
twice-more = { $count ->
    [one] { $count } code stond er al
   *[other] { $count } codes stonden er al
}: { $codes }. Een code telt één keer.
refused = { $count ->
    [one] { $count } code is niet overgenomen
   *[other] { $count } codes zijn niet overgenomen
}. De andere blijven staan.
refused-code = { $code }: { $why }
fault-short = er ontbreken tekens. Er staan er { $given }, het moeten er { $needed } zijn.
fault-long = er staan te veel tekens. Het moeten er { $needed } zijn.
fault-sign = “{ $sign }” komt in geen enkele code voor.
fault-check = de controle klopt niet. Waarschijnlijk is een teken verkeerd overgenomen.
fault-version = deze code komt uit een andere versie van de pagina.
fault-senseless = de controle klopt, maar deze pagina schrijft zulke codes niet.
left-out = { $count ->
    [one] { $count } code paste er niet meer bij
   *[other] { $count } codes pasten er niet meer bij
}. Het maximum is { $most }.

## What is seen
predictions = { $count ->
    [one] { $count } voorspelling
   *[other] { $count } voorspellingen
}
none = Er zijn nog geen codes.
exercise = Oefening
exercise-of = { $name } ({ $count })
unknown = onbekende oefening
unknown-why = De oefening van deze codes staat niet op deze pagina. Misschien is zij hernoemd. Deze voorspellingen zijn daarom niet te tekenen.
line = Lijn
relations = Relaties
results = Resultaten
figure-relations = De voorspelde relaties van de groep
figure-results = De voorspelde resultaten van de groep
key-each = Dunne lijnen: elke voorspelling
key-half = Vlak: de middelste helft
key-median = Gele lijn: de mediaan, de middelste voorspelling
key-model = Volle lijn: het model
end-median = mediaan { $value }
end-model = model { $value }
reveal = Laat het model zien
hide = Verberg het model
reveal-first = Bespreek eerst waar de groep het over eens is.
table = De cijfers van de groep
table-caption = Index 0–100 per maand. Illustratief, geen voorspelling.
head-month = Maand
head-median = Mediaan
head-half = Helft tussen
head-all = Laagste en hoogste
head-model = Model
head-gap = Verschil
between = { $low } en { $high }

misfit = { $count ->
    [one] { $count } code past niet bij de vraag van deze oefening en doet niet mee
   *[other] { $count } codes passen niet bij de vraag van deze oefening en doen niet mee
}.

## In words
see = Wat de groep denkt
group-relations = De middelste voorspelling van de relaties in maand { $month } is <rel>{ $median }</rel>. De helft van de groep zit tussen { $low } en { $high }.
group-results = De middelste voorspelling van de resultaten in maand { $month } is <res>{ $median }</res>. De helft van de groep zit tussen { $low } en { $high }.
split = Over maand { $month } lopen de voorspellingen het meest uiteen: de helft zit tussen { $low } en { $high }.
agree = De groep is het in grote lijnen eens: in elke maand ligt de middelste helft hoogstens { $points } uit elkaar.
beside = De groep naast het model
biggest-high = Het grootste verschil is in maand { $month }: de groep komt op <b>{ $median }</b>, het model op <b>{ $model }</b>. De groep zit { $points } hoger.
biggest-low = Het grootste verschil is in maand { $month }: de groep komt op <b>{ $median }</b>, het model op <b>{ $model }</b>. De groep zit { $points } lager.
close = De middelste voorspelling ligt nergens meer dan { $points } van het model af.
peak = Van deze maanden verwacht de groep het hoogste punt in maand { $group }. In het model is dat maand { $model }.
near = In maand { $month } zit { $near } van de { $all } voorspellingen binnen 10 punten van het model.
near-more = In maand { $month } zitten { $near } van de { $all } voorspellingen binnen 10 punten van het model.
sure-guess = Wie gokte ({ $count }), zit gemiddeld { $points } van het model af.
sure-fairly = Wie redelijk zeker was ({ $count }), zit gemiddeld { $points } van het model af.
sure-very = Wie heel zeker was ({ $count }), zit gemiddeld { $points } van het model af.
points = { $count ->
    [one] { $count } punt
   *[other] { $count } punten
}
hedge = Het model is een vereenvoudiging. Een verschil betekent niet dat de groep ongelijk heeft. Het is een reden om te vragen waarom.

## For the participant
ticket = Uw code voor de groep
ticket-text = Geef deze code aan de trainer, of laat de QR-code lezen. In de code staan alleen uw getallen, de oefening en hoe zeker u was.
ticket-link = Link met deze code
ticket-qr = QR-code met de link van code { $code }
