## What every file says about itself
made = Rekenmodel versie { $model }, pagina versie { $page }
foot-title = Titel
foot-caption = Wat je ziet
foot-note = Let op
foot-made = Gemaakt met
foot-link = Link
apa = { $name }: { $subtitle } (versie { $page }, rekenmodel { $model }) [Computermodel]. ({ $year }). { $link }

## Columns of the tables
low = { $name }, onderrand van het vlak
high = { $name }, bovenrand van het vlak
network = Netwerk
style = Stijl van de coördinator
kind = Soort
subsidy = Subsidie in maanden
reached = Haalt het doel van { $points }
yes = ja
no = nee
name = Naam
value = Waarde
unit = Eenheid
points-a-year = punten per jaar
per-cent = procent
term = oorzaak
sum = som
loop-of = lus

## Names of files
name-style = stijl

## The note to print
memo = Beleidsnotitie
memo-setting = De stand
memo-moments = Drie momenten
memo-moments-caption = Index 0–100: relaties en resultaten
memo-seen = Wat het model laat zien
memo-doubt = Hoe zeker is dit?
memo-source = Bron en link
against = ({ $name }: { $value })
pair = relaties { $relations }, resultaten { $results }
doubt-forecast = Illustratief, geen voorspelling. De vormen volgen het onderzoek; maanden en hoogtes zijn onze keuze.
doubt-band = Het vlak om een lijn toont waar 8 van de 10 varianten van het model vallen. De { $count } varianten zijn gekozen omdat ze bij het onderzoek passen. Dat ze het eens zijn, is dus geen bewijs.

## Why a file was refused
refused-large = Dit bestand is te groot. Een bestand van deze pagina is hoogstens 2 MB. Er is niets veranderd.
refused-json = Dit bestand is niet te lezen: het gaat mis in regel { $line }. Misschien is het maar half gekopieerd. Er is niets veranderd.
refused-foreign = Dit bestand komt niet van deze pagina. Er is niets veranderd.
refused-newer = Dit bestand heeft versie { $given }. Deze pagina kent die nog niet. Laad de pagina opnieuw en probeer het nog eens. Er is niets veranderd.
refused-missing = In dit bestand ontbreekt { $field }. Er is niets veranderd.
refused-kind = In dit bestand is { $field } niet te lezen. Er is niets veranderd.
refused-many = In dit bestand staan te veel standen bij { $field }. Er is niets veranderd.
refused-outside = In dit bestand is { $field } { $given }. Dat moet van { $low } tot en met { $high } zijn. Er is niets veranderd.
